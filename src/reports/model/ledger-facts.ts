import type { Ledger } from '../../domain/department/ledger.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { EXCLUDED_WORDS, LEDGER, MISSING_WORDS } from '../../locale/roll-up.js';

/** Units that are not plainly counted for one reason, each with what is to be said of it. */
export interface LedgerFact {
  readonly label: Text;
  readonly names: readonly string[];
}

/** Which units figures do not rest on and why; nothing where every unit is plainly counted. */
export function ledgerFacts(
  { counted, missing, excluded, broken }: Ledger<unknown>,
  lang: Lang,
): readonly LedgerFact[] {
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
