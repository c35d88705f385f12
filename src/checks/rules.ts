import { DECISION_RULES } from './department/rules.js';
import { difficultyUnknownItem } from './derived/difficulty-unknown-item.js';
import { entryOnOpenPlace } from './derived/entry-on-open-place.js';
import { entryWhileNotApplicable } from './derived/entry-while-not-applicable.js';
import { itemNotForKind } from './derived/item-not-for-kind.js';
import { letterheadLines } from './letterhead-lines.js';
import { missingItem } from './derived/missing-item.js';
import { noneNotAllowed } from './derived/none-not-allowed.js';
import { ownItemOutsideOpenPlace } from './derived/own-item-outside-open-place.js';
import { periodNotACell } from './derived/period-not-a-cell.js';
import { planMismatch } from './derived/plan-mismatch.js';
import { planRevised } from './derived/plan-revised.js';
import { askedChanged } from './derived/asked-changed.js';
import { textChanged } from './derived/text-changed.js';
import { titleDrifted } from './derived/title-drifted.js';
import { unknownHeading } from './derived/unknown-heading.js';
import { unknownItem } from './derived/unknown-item.js';
import type { Text } from '../domain/text/text.js';
import { dueOutsideYear } from './file/due-outside-year.js';
import { droppedWords } from './file/dropped-words.js';
import { personalData } from './file/personal-data.js';
import { garbledText } from './file/garbled-text.js';
import { lostLetter } from './file/lost-letter.js';
import { notNfc } from './file/not-nfc.js';
import { documentDateUnlikely } from './unit/document-date-unlikely.js';
import { documentUnclear } from './unit/document-unclear.js';
import { yearMismatch } from './file/year-mismatch.js';
import { FIGURE_RULES } from './figures/rules.js';
import { PLAN_RULES } from './plan/rules.js';
import { figureNotACount } from './figures/figure-not-a-count.js';
import { figureOfOtherYear } from './figures/figure-of-other-year.js';
import { changedWithoutRevision } from './folder/changed-without-revision.js';
import { duplicateUnitId } from './folder/duplicate-unit-id.js';
import { enterpriseWithPlan } from './folder/enterprise-with-plan.js';
import { planUnreadable } from './folder/plan-unreadable.js';
import { registerDiffers } from './folder/register-differs.js';
import { unitNotRegistered } from './folder/unit-not-registered.js';
import { textDiffersFromSource } from './plan/text-differs-from-source.js';
import { manyFindings } from './file/many-findings.js';
import { recordOverLines } from './file/record-over-lines.js';
import { unknownFile } from './file/unknown-file.js';
import { unreadableFile } from './file/unreadable-file.js';
import { readingRules } from './reading.js';
import { duplicateRegisteredUnit } from './register/duplicate-registered-unit.js';
import { unknownRegisteredKind } from './register/unknown-registered-kind.js';
import { unknownUnitKind } from './derived/unknown-unit-kind.js';
import { enterpriseReports } from './register/enterprise-reports.js';
import type { Rule } from './rule.js';
import type { DerivedScope, FileScope, FolderScope, RegisterScope, UnitScope } from './scope.js';
import { acceptedByTheUnit } from './submission/accepted-by-the-unit.js';
import { acceptedPeriodChanged } from './submission/accepted-period-changed.js';
import { futureSubmission } from './submission/future-submission.js';
import { decisionInUnitFile } from './submission/decision-in-unit-file.js';
import { returnedWithoutReason } from './submission/returned-without-reason.js';
import { reviewBeforeSubmission } from './submission/review-before-submission.js';
import { paperNumberForm } from './submission/paper-number-form.js';
import { submissionBeforePeriod } from './submission/submission-before-period.js';
import { correctedTwice } from './unit/corrected-twice.js';
import { correctionMoved } from './unit/correction-moved.js';
import { correctionOfNone } from './unit/correction-of-none.js';
import { correctsItself } from './unit/corrects-itself.js';
import { correctsUnknown } from './unit/corrects-unknown.js';
import { doneWithoutEvidence } from './unit/done-without-evidence.js';
import { duplicateActionId } from './unit/duplicate-action-id.js';
import { duplicateDifficultyId } from './unit/duplicate-difficulty-id.js';
import { entryOutsideYear } from './unit/entry-outside-year.js';
import { evidenceChanged } from './unit/evidence-changed.js';
import { evidenceEmpty } from './unit/evidence-empty.js';
import { evidenceMissing } from './unit/evidence-missing.js';
import { evidenceNumberOverLines } from './unit/evidence-number-over-lines.js';
import { evidenceOutside } from './unit/evidence-outside.js';
import { evidenceUnnamed } from './unit/evidence-unnamed.js';
import { evidenceUnsealed } from './unit/evidence-unsealed.js';
import { futureEntry } from './unit/future-entry.js';
import { impossibleTimeWritten } from './unit/impossible-time.js';
import { notApplicableWithoutReason } from './unit/not-applicable-without-reason.js';
import { periodLaterThanDate } from './unit/period-later-than-date.js';
import { recordedTwice } from './unit/recorded-twice.js';
import { unitFileName } from './unit/unit-file-name.js';
import { unknownAction } from './unit/unknown-action.js';
import { unknownPeriod } from './unit/unknown-period.js';
import { voidWithoutCorrects } from './unit/void-without-corrects.js';

// A new rule is one file and one line here; the order is that of docs/checks.md.

/** Rules over files of every kind. */
export const FILE_RULES: readonly Rule<FileScope>[] = [
  notNfc,
  lostLetter,
  garbledText,
  droppedWords,
  personalData,
  yearMismatch,
  dueOutsideYear,
];

/** Rules over the register of units. */
export const REGISTER_RULES: readonly Rule<RegisterScope>[] = [
  duplicateRegisteredUnit,
  unknownRegisteredKind,
  enterpriseReports,
];

/** Rules over a unit's plan alone. */
export const UNIT_RULES: readonly Rule<UnitScope>[] = [
  unitFileName,
  futureEntry,
  entryOutsideYear,
  unknownPeriod,
  periodLaterThanDate,
  doneWithoutEvidence,
  evidenceEmpty,
  documentDateUnlikely,
  documentUnclear,
  evidenceMissing,
  evidenceNumberOverLines,
  evidenceOutside,
  evidenceChanged,
  evidenceUnsealed,
  evidenceUnnamed,
  notApplicableWithoutReason,
  impossibleTimeWritten,
  duplicateActionId,
  unknownAction,
  correctsUnknown,
  correctsItself,
  correctionMoved,
  correctionOfNone,
  correctedTwice,
  recordedTwice,
  voidWithoutCorrects,
  figureNotACount,
  figureOfOtherYear,
  duplicateDifficultyId,
  submissionBeforePeriod,
  paperNumberForm,
  futureSubmission,
  reviewBeforeSubmission,
  returnedWithoutReason,
  acceptedByTheUnit,
  decisionInUnitFile,
];

/** Rules over a unit's plan and the plan it derives from. */
export const DERIVED_RULES: readonly Rule<DerivedScope>[] = [
  planMismatch,
  planRevised,
  unknownItem,
  missingItem,
  unknownUnitKind,
  itemNotForKind,
  textChanged,
  askedChanged,
  titleDrifted,
  letterheadLines,
  noneNotAllowed,
  periodNotACell,
  ownItemOutsideOpenPlace,
  entryOnOpenPlace,
  entryWhileNotApplicable,
  ...FIGURE_RULES,
  difficultyUnknownItem,
  unknownHeading,
  acceptedPeriodChanged,
];

/** Rules over all units of a folder and its register. */
export const FOLDER_RULES: readonly Rule<FolderScope>[] = [
  duplicateUnitId,
  planUnreadable,
  changedWithoutRevision,
  unitNotRegistered,
  registerDiffers,
  enterpriseWithPlan,
];

/** Rules whose problems are found while a file is read. */
const READING_RULES: readonly Rule[] = [
  unreadableFile,
  unknownFile,
  ...readingRules,
  recordOverLines,
  textDiffersFromSource,
  manyFindings,
];

/** All rules, by scope. */
export const RULE_GROUPS: readonly { readonly title: Text; readonly rules: readonly Rule[] }[] = [
  { title: { vi: 'Kế hoạch của đơn vị', en: 'A unit’s plan' }, rules: [...UNIT_RULES, ...DERIVED_RULES] },
  { title: { vi: 'Nhiều tệp', en: 'Several files' }, rules: FOLDER_RULES },
  { title: { vi: 'Tệp của cơ quan tổng hợp', en: 'The head office’s file' }, rules: DECISION_RULES },
  { title: { vi: 'Sổ đơn vị', en: 'The register of units' }, rules: REGISTER_RULES },
  { title: { vi: 'Kế hoạch đã ban hành', en: 'The issued plan' }, rules: PLAN_RULES },
  { title: { vi: 'Mọi tệp', en: 'Any file' }, rules: FILE_RULES },
  { title: { vi: 'Đọc tệp', en: 'Reading a file' }, rules: READING_RULES },
];

export const ALL_RULES: readonly Rule[] = RULE_GROUPS.flatMap(({ rules }) => rules);
