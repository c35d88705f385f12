import type { FormFile, FormSource } from '../domain/form/form.js';
import type { FormMerge } from '../domain/form/changes.js';
import { mergeForm } from '../domain/form/merge.js';
import type { RefusedForm, TakenForm } from '../domain/form/result.js';
import type { LockedChange } from '../domain/form/locked.js';
import { type FilledForm, readForm } from '../domain/form/reading.js';
import { type WrongForm, wrongPlan, wrongTarget } from '../domain/form/stamp.js';
import type { FormInFile } from '../domain/form/versions.js';
import type { Plan } from '../domain/plan/plan.js';
import { type Text, Refusal } from '../domain/text/text.js';
import { parsePeriod } from '../domain/calendar/period.js';
import { withEdits } from '../domain/edits/apply-to-data.js';
import { doubtfulInPeriod } from '../domain/progress/doubtful-figures.js';
import { type UnitStatus, unitStatus } from '../domain/progress/unit-status.js';
import type { YearFolder } from '../domain/ports/workspace.js';
import { IMPORT } from '../locale/commands/import.js';
import { DOCUMENT_WORDS } from '../locale/document.js';
import { FORM_WORDS } from '../locale/form.js';
import { WRONG_WORKBOOK, wrongFormWords } from '../locale/form-refusals.js';
import { Mistaken } from '../app/mistakes/mistaken.js';
import { changeUnit } from '../app/record/change-unit.js';
import type { Context } from './context.js';
import { refusalOf } from './mistakes/refusal-of.js';
import { sayUndone, worldOf } from './world.js';
import { loadUnit, type UnitTarget } from '../app/find/unit.js';

/** The target of the import: the year and its units. */
export interface ImportTarget {
  readonly source: FormSource;
  readonly workspace: UnitTarget['workspace'];
  readonly year: YearFolder;
  /** The units there are. */
  readonly known: readonly string[];
  /** The only unit and the only period whose forms are taken; `null` for any. */
  readonly unit: string | null;
  readonly period: string | null;
  readonly isDryRun: boolean;
}

/** Reads one file as a form of what was asked for. What can’t be used is said and not thrown. */
export async function openForm(file: FormFile, target: ImportTarget): Promise<FormInFile | RefusedForm> {
  const refused = (reason: Text): RefusedForm => ({ kind: 'refused', file: file.shown, reason });
  try {
    const read = await target.source.read(file);
    if (read.kind !== 'workbook') return refused(WRONG_WORKBOOK[read.kind]);
    const form = readForm(read, FORM_WORDS);
    if (form === null) return refused(IMPORT.noStamp);
    const wrong = wrongTarget(form.stamp, target);
    if (wrong !== null) return refused(wrongWords(wrong, form, target, null));
    const title = otherTitle(form);
    if (title !== null) return refused(IMPORT.otherTitle(title.sheetName, title.now, title.was));
    return { file: file.shown, form };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(withoutStop(error.text));
  }
}

/** Takes a form into its unit’s plan. What can’t be used is said and not thrown: in a folder the other files go on. */
export async function takeIn(
  context: Context,
  { file, form }: FormInFile,
  target: ImportTarget,
): Promise<TakenForm | RefusedForm> {
  const { workspace, year, known, isDryRun } = target;
  const refused = (reason: Text): RefusedForm => ({ kind: 'refused', file, reason });
  try {
    if (form.stamp.year !== year.year) return refused(wrongWords('other-year', form, target, null));
    if (!known.includes(form.stamp.unit)) return refused(IMPORT.unknownUnit(form.stamp.unit));
    const opened = await loadUnit(workspace, year, form.stamp.unit);
    const wrong = wrongPlan(form, opened.plan);
    if (wrong !== null) return refused(wrongWords(wrong, form, target, opened.plan));
    const decide = (status: UnitStatus): FormMerge =>
      mergeForm(status, { form, words: FORM_WORDS, deriveWords: DOCUMENT_WORDS, sha256: context.sha256 });
    const before = decide(unitStatus(opened.plan, opened.unitPlan, context.today));
    const merge = isDryRun || before.edits.length === 0 ? before : await write(context, opened, decide);
    const { id, unitPlan, plan } = opened;
    const period = parsePeriod(form.stamp.period);
    return {
      kind: 'taken',
      file,
      unit: { id, name: unitPlan.unit.name },
      period: form.stamp.period,
      doubts: period === null ? [] : doubtfulInPeriod(plan, withEdits(unitPlan, merge.edits), period),
      plan,
      form,
      merge,
    };
  } catch (error) {
    const refusal = error instanceof Mistaken ? await refusalOf(error.mistake, context) : error;
    if (!(refusal instanceof Refusal)) throw refusal;
    return refused(withoutStop(refusal.text));
  }
}

async function write(
  context: Context,
  unit: UnitTarget,
  decide: (status: UnitStatus) => FormMerge,
): Promise<FormMerge> {
  const { outcome, written } = await changeUnit(worldOf(context), unit, (status) => {
    const outcome = decide(status);
    return { edits: outcome.edits, outcome };
  });
  sayUndone(context, written);
  return outcome;
}

/**
 * Finds the title of another unit or period: the person took the form for that one. Titles with added words are
 * ignored.
 */
function otherTitle({ changed }: FilledForm): LockedChange | null {
  const other = changed.find(
    ({ column, was, now }) => column === null && now !== '' && !now.includes(was) && !FORM_WORDS.isPrinted(now),
  );
  return other ?? null;
}

function wrongWords(
  wrong: WrongForm,
  { stamp }: FilledForm,
  { unit, period, year }: ImportTarget,
  plan: Plan | null,
): Text {
  switch (wrong) {
    case 'newer-form':
      return wrongFormWords(wrong, stamp.schema, '');
    case 'other-unit':
      return wrongFormWords(wrong, stamp.unit, unit ?? '');
    case 'other-period':
      return wrongFormWords(wrong, stamp.period, period ?? '');
    case 'no-period':
      return wrongFormWords(wrong, stamp.period, String(year.year));
    case 'other-year':
      return wrongFormWords(wrong, String(stamp.year), String(plan?.year ?? year.year));
    case 'other-plan':
      return wrongFormWords(wrong, stamp.plan, plan?.id ?? '');
    case 'older-revision':
    case 'newer-revision':
      return wrongFormWords(wrong, String(stamp.revision), String(plan?.revision ?? ''));
  }
}

/** Takes off the final full stop, so that another sentence can follow in the same line. */
function withoutStop({ vi, en }: Text): Text {
  return { vi: vi.replace(/\.$/, ''), en: en.replace(/\.$/, '') };
}
