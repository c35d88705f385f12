import { unitCounts } from '../../domain/department/unit-counts.js';
import type { Lang } from '../../domain/text/text.js';
import { type Ledger } from '../../domain/department/ledger.js';
import { LEDGER, someOf } from '../../locale/roll-up.js';
import { ledgerFacts, sendingLine } from '../model/ledger-facts.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { wrapText } from '../surface/wrap.js';

const MAX_NAMES = 12;

/**
 * The units that have sent; then the units on which the figures rest and those on which they do not, one reason per
 * line, unless all are fully counted.
 */
export function ledgerLines(ledger: Ledger<unknown>, lang: Lang, surface: Surface): readonly string[] {
  const sent = sendingLine(ledger);
  const sending = sent === null ? [] : [wrapText(sent[lang], surface.width)];
  const lines = ledgerFacts(ledger, lang).map(({ label, names }) =>
    wrapText(`${label[lang]} (${names.length}): ${someOf(names, MAX_NAMES)[lang]}`, surface.width),
  );
  if (lines.length === 0) return sending;
  const rests = LEDGER.restsOn(unitCounts(ledger));
  return [...sending, paintFor(surface).bold(wrapText(rests[lang], surface.width)), ...lines];
}
