import type { RollUp } from '../../../domain/department/roll-up.js';
import { extendedUnits, isSentLate, sendingUnits, unitsInPart } from '../../../domain/department/sending-partition.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import { DEPARTMENT } from '../../../locale/document-department.js';
import { EXCLUDED_WORDS, extendedNames, LEDGER, someOf } from '../../../locale/roll-up.js';
import { words } from '../../model/inline.js';
import { paragraph } from '../issued-plan.js';
import type { Block } from '../../model/official-document.js';

/** The most names in a sentence; the appendix has them all. */
const MAX_NAMES = 30;

/** The units on which the report rests, and those on which it does not, one paragraph for each reason. */
export function ledgerParagraphs({ ledger, asOf }: RollUp, lang: Lang): readonly Block[] {
  const { counted, missing, excluded, broken } = ledger;
  const units = sendingUnits(ledger);
  const unsent = unitsInPart(units, 'not-sent');
  const returned = unitsInPart(units, 'returned');
  const withoutFile = unitsInPart(units, 'no-file');
  const late = units.filter(isSentLate);
  const older = [...counted, ...missing].filter(({ olderRevision }) => olderRevision !== null);
  return [
    ...line(
      LEDGER.nothingRecorded,
      missing.filter(({ why }) => why === 'nothing-recorded').map(({ name }) => name),
      lang,
    ),
    ...line(
      LEDGER.noFile,
      withoutFile.map(({ name }) => name),
      lang,
    ),
    ...line(
      DEPARTMENT.untilDay(LEDGER.notSent, asOf),
      unsent.map(({ name }) => name),
      lang,
    ),
    ...line(
      DEPARTMENT.untilDay(LEDGER.returned, asOf),
      returned.map(({ name }) => name),
      lang,
    ),
    ...line(
      LEDGER.late,
      late.map(({ unit, lateDays }) => `${unit.name} (${LEDGER.lateBy(lateDays)[lang]})`),
      lang,
    ),
    ...line(LEDGER.extended, extendedNames(extendedUnits(units), lang), lang),
    ...line(
      LEDGER.older,
      older.map(({ name, olderRevision }) => `${name} (${LEDGER.revision(olderRevision ?? 0)[lang]})`),
      lang,
    ),
    ...line(
      LEDGER.broken,
      broken.map(({ name }) => name),
      lang,
    ),
    ...line(
      LEDGER.excluded,
      excluded.map(({ name, why }) => `${name} (${EXCLUDED_WORDS[why][lang]})`),
      lang,
    ),
  ];
}

function line(label: Text, names: readonly string[], lang: Lang): readonly Block[] {
  if (names.length === 0) return [];
  return [paragraph(words(DEPARTMENT.unitsLine(label, someOf(names, MAX_NAMES), names.length)[lang]))];
}
