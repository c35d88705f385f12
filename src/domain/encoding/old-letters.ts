import { OLD_LETTERS } from './words/copied-text.js';

/** So many signs of an old encoding are no accident. */
const ENOUGH = 8;

/**
 * The encoding of a text whose letters are not Unicode, as it is called; `null` for any other text. Documents written
 * before 2010 show letters such as `KÕ ho¹ch` or `KEÁ HOAÏCH` wherever their own typeface is missing.
 */
export function oldLettersOf(texts: readonly string[]): 'TCVN3' | 'VNI' | null {
  const text = texts.join(' ').slice(0, 20_000).normalize('NFC');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const modern = count(OLD_LETTERS.modern);
  const found = [
    ['TCVN3', count(OLD_LETTERS.tcvn3)],
    ['VNI', count(OLD_LETTERS.vni)],
  ] as const;
  const [name, signs] = found[0][1] >= found[1][1] ? found[0] : found[1];
  return signs >= ENOUGH && signs > modern * 3 ? name : null;
}
