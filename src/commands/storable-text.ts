import { enteredText } from '../domain/text/entered-text.js';
import { type Text, Refusal } from '../domain/text/text.js';
import { ENTERED } from '../locale/entered.js';

/**
 * The text as it is stored, whether it was typed on the command line or in a field of the page.
 * @param where it was typed, as its refusal names it
 * @throws Refusal with the place of what can't be
 */
export function storableText(typed: string, where: Text): string {
  const entered = enteredText(typed);
  if (entered.kind !== 'text') throw new Refusal(ENTERED.unstorable(entered, where), ENTERED.typeAnew);
  return entered.text;
}
