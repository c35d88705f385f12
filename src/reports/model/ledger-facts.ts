import type { Ledger, LedgerUnit } from '../../domain/department/ledger.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { EXCLUDED_WORDS, LEDGER } from '../../locale/roll-up.js';
import { sendingDay } from '../../domain/calendar/deadline.js';
import { extendedUnits, sendingCounts, sendingUnits } from '../../domain/department/sending-partition.js';
import { extendedWords } from '../../locale/submissions.js';
import { DUE } from '../../locale/commands/due.js';

/** Units that are not fully counted for one reason, each with a remark. */
export interface LedgerFact {
  readonly label: Text;
  readonly names: readonly string[];
}

/** The units on which the figures do not fully rest, and why; empty if every unit is fully counted. */
export function ledgerFacts(
  { counted, missing, excluded, broken }: Ledger<unknown>,
  lang: Lang,
): readonly LedgerFact[] {
  const withFile = [...counted, ...missing];
  const older = withFile.flatMap(({ name, olderRevision }) =>
    olderRevision === null ? [] : [`${name} (${LEDGER.revision(olderRevision)[lang]})`],
  );
  const facts = [
    { label: LEDGER.nothingRecorded, names: namesOf(missing.filter(({ why }) => why === 'nothing-recorded')) },
    { label: LEDGER.noFile, names: namesOf(missing.filter(({ why }) => why === 'no-file')) },
    { label: LEDGER.older, names: older },
    { label: LEDGER.excluded, names: excluded.map(({ name, why }) => `${name} (${EXCLUDED_WORDS[why][lang]})`) },
    { label: LEDGER.broken, names: broken.map(({ name, file }) => `${name} (${file ?? ''})`) },
  ];
  return facts.filter(({ names }) => names.length > 0);
}

function namesOf(units: readonly LedgerUnit[]): readonly string[] {
  return units.map(({ name }) => name);
}

/** How many units have sent the report of the ledger's period, worded as in `due`; `null` before the first cut-off. */
export function sendingLine(ledger: Ledger<unknown>): Text | null {
  const { plan, reported } = ledger;
  const owing = sendingUnits(ledger);
  if (reported === null || owing.length === 0) return null;
  const { vi, en } = DUE.summary(reported, sendingDay(reported, plan.reporting), sendingCounts(owing));
  const extended = extendedUnits(owing).map(({ unit, day }) => ({ name: unit.name, day }));
  if (extended.length === 0) return { vi, en };
  const words = extendedWords(extended);
  return { vi: `${vi} ${words.vi}`, en: `${en} ${words.en}` };
}
