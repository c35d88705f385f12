import type { Lang } from '../../domain/text.js';
import { expectedCount, type Ledger } from '../../domain/roll-up-ledger.js';
import { LEDGER, someOf } from '../../locale/roll-up.js';
import { ledgerFacts } from '../ledger-facts.js';
import { paintFor, type Surface } from './paint.js';
import { wrapText } from './wrap.js';

const MOST_NAMES = 12;

/** Which units figures rest on and which not, a line for each reason; nothing where every unit is plainly counted. */
export function ledgerLines(ledger: Ledger<unknown>, lang: Lang, surface: Surface): readonly string[] {
  const lines = ledgerFacts(ledger, lang).map(({ label, names }) =>
    wrapText(`${label[lang]} (${names.length}): ${someOf(names, MOST_NAMES)[lang]}`, surface.width),
  );
  if (lines.length === 0) return [];
  const rests = LEDGER.restsOn(ledger.counted.length, expectedCount(ledger));
  return [paintFor(surface).bold(wrapText(rests[lang], surface.width)), ...lines];
}
