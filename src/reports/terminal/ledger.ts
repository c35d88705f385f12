import type { Lang, Text } from '../../domain/text.js';
import { expectedCount, type Ledger } from '../../domain/roll-up-ledger.js';
import { EXCLUDED_WORDS, LEDGER, MISSING_WORDS, someOf } from '../../locale/roll-up.js';
import { paintFor, type Surface } from './paint.js';
import { wrapText } from './wrap.js';

const MOST_NAMES = 12;

/** Which units figures rest on and which not, a line for each reason; nothing where every unit is plainly counted. */
export function ledgerLines(ledger: Ledger, lang: Lang, surface: Surface): readonly string[] {
  const lines = ledgerFacts(ledger, lang).map(({ label, names }) =>
    wrapText(`${label[lang]} (${names.length}): ${someOf(names, MOST_NAMES)[lang]}`, surface.width),
  );
  if (lines.length === 0) return [];
  const rests = LEDGER.restsOn(ledger.counted.length, expectedCount(ledger));
  return [paintFor(surface).bold(wrapText(rests[lang], surface.width)), ...lines];
}

interface Fact {
  readonly label: Text;
  readonly names: readonly string[];
}

function ledgerFacts({ counted, missing, excluded, broken }: Ledger, lang: Lang): readonly Fact[] {
  const withFile = [...counted, ...missing];
  const older = withFile.flatMap(({ name, olderRevision }) =>
    olderRevision === null ? [] : [`${name} (${LEDGER.revision(olderRevision)[lang]})`],
  );
  const facts = [
    { label: LEDGER.missing, names: missing.map(({ name, why }) => `${name} (${MISSING_WORDS[why][lang]})`) },
    { label: LEDGER.older, names: older },
    { label: LEDGER.excluded, names: excluded.map(({ name, why }) => `${name} (${EXCLUDED_WORDS[why][lang]})`) },
    { label: LEDGER.broken, names: broken.map(({ name, file }) => `${name} (${file ?? ''})`) },
  ];
  return facts.filter(({ names }) => names.length > 0);
}
