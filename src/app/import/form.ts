import { parsePeriod } from '../../domain/calendar/period.js';
import { withEdits } from '../../domain/edits/apply-to-data.js';
import type { FormMerge } from '../../domain/form/changes.js';
import type { AttachedFiles } from '../../domain/form/files-beside.js';
import type { FormFile, FormSource, FormWords, WrongWorkbook } from '../../domain/form/form.js';
import type { LockedChange } from '../../domain/form/locked.js';
import { mergeForm } from '../../domain/form/merge.js';
import { type FilledForm, readForm } from '../../domain/form/reading.js';
import type { TakenForm } from '../../domain/form/result.js';
import { type WrongForm, wrongPlan, wrongTarget } from '../../domain/form/stamp.js';
import type { FormInFile } from '../../domain/form/versions.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { RegisteredUnit } from '../../domain/unit/units-register.js';
import type { YearFolder } from '../../domain/ports/workspace.js';
import { doubtfulInPeriod } from '../../domain/progress/doubtful-figures.js';
import { type UnitStatus, unitStatus } from '../../domain/progress/unit-status.js';
import { reportToSend } from '../../domain/reporting/open-reports.js';
import { loadUnit, type World } from '../find/unit.js';
import { attachFiles } from './attach-files.js';
import type { Mistake } from '../mistakes/mistake.js';
import { attempt } from '../mistakes/mistaken.js';
import { changeUnit, type Written } from '../record/change-unit.js';

/** Where the forms are, and which of them to import. */
export interface ImportTarget {
  readonly source: FormSource;
  readonly words: FormWords;
  readonly year: YearFolder;
  /** The ids of the units that have files. */
  readonly known: readonly string[];
  /** Only forms of this unit and this period are imported; `null` for any. */
  readonly unit: string | null;
  readonly period: string | null;
  /** Decide everything, but write nothing. */
  readonly isDryRun: boolean;
}

/** Why a file can't be used as a form. */
export type WhyRefused =
  | { readonly kind: 'wrong-workbook'; readonly why: WrongWorkbook }
  | { readonly kind: 'no-stamp' }
  /** `found` is what the form says; `wanted` what was typed or exists. */
  | { readonly kind: 'wrong-form'; readonly why: WrongForm; readonly found: string; readonly wanted: string }
  | { readonly kind: 'other-title'; readonly sheetName: string; readonly now: string; readonly was: string }
  /** The unit has no file; `registered` is its line in the register. */
  | { readonly kind: 'unknown-unit'; readonly unit: string; readonly registered: RegisteredUnit | null }
  | { readonly kind: 'mistake'; readonly mistake: Mistake }
  /** An error in the program. */
  | { readonly kind: 'fault' };

/** A file that could not be used. */
export interface RefusedFile {
  readonly kind: 'refused';
  /** The path as shown to a person. */
  readonly file: string;
  readonly why: WhyRefused;
}

/** A form that was imported. */
export interface ImportedForm extends TakenForm {
  /** `null` where there was nothing to write. */
  readonly written: Written | null;
}

/** Reads one file as a form of the unit and period to import. */
export async function openForm(file: FormFile, target: ImportTarget): Promise<FormInFile | RefusedFile> {
  const refused = (why: WhyRefused): RefusedFile => ({ kind: 'refused', file: file.shown, why });
  const tried = await attempt(() => target.source.read(file));
  if (tried.kind === 'mistaken') return refused({ kind: 'mistake', mistake: tried.mistake });
  const read = tried.outcome;
  if (read.kind !== 'workbook') return refused({ kind: 'wrong-workbook', why: read.kind });
  const form = readForm(read, target.words);
  if (form === null) return refused({ kind: 'no-stamp' });
  const wrong = wrongTarget(form.stamp, target);
  if (wrong !== null) return refused(wrongForm(wrong, form, target, null));
  const title = otherTitle(form, target.words);
  if (title === null) return { file: file.shown, source: file, form };
  const { sheetName, now, was } = title;
  return refused({ kind: 'other-title', sheetName, now, was });
}

/**
 * Imports a form into its unit’s plan. A mistake is a value, so that the other files of a folder are still imported.
 */
export async function takeIn(
  world: World,
  { file, form, source }: FormInFile,
  target: ImportTarget,
): Promise<ImportedForm | RefusedFile> {
  const refused = (why: WhyRefused): RefusedFile => ({ kind: 'refused', file, why });
  const { unit, year } = form.stamp;
  if (year !== target.year.year) return refused(wrongForm('other-year', form, target, null));
  if (!target.known.includes(unit)) {
    const register = (await world.workspace.readRegister())?.data ?? null;
    const registered = register?.units.find(({ id }) => id === unit) ?? null;
    return refused({ kind: 'unknown-unit', unit, registered });
  }
  const tried = await attempt(async () => {
    const { id, plan, unitPlan, ...rest } = await loadUnit(world.workspace, target.year, unit);
    const wrong = wrongPlan(form, plan);
    if (wrong !== null) return refused(wrongForm(wrong, form, target, plan));
    const decideWith =
      (attached: AttachedFiles) =>
      (status: UnitStatus): FormMerge =>
        mergeForm(status, { ...world, words: target.words, form, attached });
    const present = unitStatus(plan, unitPlan, world.today);
    const first = decideWith(new Map())(present);
    const beside = await attachFiles(world, target.source, source, first, unit, target.isDryRun);
    const decide = decideWith(beside.attached);
    const before = decide(present);
    const { outcome: merge, written } =
      target.isDryRun || before.edits.length === 0
        ? { outcome: before, written: null }
        : await changeUnit(world, { id, plan, unitPlan, ...rest }, (status) => {
            const outcome = decide(status);
            return { edits: outcome.edits, outcome };
          });
    const period = parsePeriod(form.stamp.period, plan);
    const after = withEdits(unitPlan, merge.edits);
    return {
      kind: 'taken',
      file,
      unit: { id, name: unitPlan.unit.name },
      period: form.stamp.period,
      unclearFiles: beside.unclear,
      doubts: period === null ? [] : doubtfulInPeriod(plan, after, period),
      toSend: period === null ? null : reportToSend(unitStatus(plan, after, world.today), period, world.today),
      plan,
      form,
      merge,
      written,
    } as const;
  });
  return tried.kind === 'done' ? tried.outcome : refused({ kind: 'mistake', mistake: tried.mistake });
}

/**
 * Finds a title changed to another text: the form was probably used for another unit or period. Titles with added
 * words are ignored.
 */
function otherTitle({ changed }: FilledForm, words: FormWords): LockedChange | null {
  const other = changed.find(
    ({ column, was, now }) => column === null && now !== '' && !now.includes(was) && !words.isPrinted(now),
  );
  return other ?? null;
}

function wrongForm(
  why: WrongForm,
  { stamp }: FilledForm,
  { unit, period, year }: ImportTarget,
  plan: Plan | null,
): WhyRefused {
  const of = (found: string | number, wanted: string | number): WhyRefused => ({
    kind: 'wrong-form',
    why,
    found: String(found),
    wanted: String(wanted),
  });
  switch (why) {
    case 'newer-form':
      return of(stamp.schema, '');
    case 'other-unit':
      return of(stamp.unit, unit ?? '');
    case 'other-period':
      return of(stamp.period, period ?? '');
    case 'no-period':
      return of(stamp.period, year.year);
    case 'other-year':
      return of(stamp.year, plan?.year ?? year.year);
    case 'other-plan':
      return of(stamp.plan, plan?.id ?? '');
    case 'older-revision':
    case 'newer-revision':
      return of(stamp.revision, plan?.revision ?? '');
  }
}
