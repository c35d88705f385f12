import type { FormMerge } from './changes.js';
import type { FilledForm } from './reading.js';
import type { SetAside } from './versions.js';
import type { Period } from '../calendar/period.js';
import type { DoubtfulFigure } from '../progress/doubtful-figures.js';
import type { Plan } from '../plan/plan.js';
import type { Text } from '../text/text.js';

/** A form that was imported, as far as its rows allowed. */
export interface TakenForm {
  readonly kind: 'taken';
  /** As shown to a person. */
  readonly file: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly period: string;
  readonly plan: Plan;
  readonly form: FilledForm;
  readonly merge: FormMerge;
  /** Documents for which several files lie beside the form, so that none was taken. */
  readonly unclearFiles: readonly string[];
  /** The doubtful figures of the form's period, which are in no sum. */
  readonly doubts: readonly DoubtfulFigure[];
  /** The report that covers the form's period and that the unit still has to send, or `null`. */
  readonly toSend: Period | null;
}

/** A file that could not be used; the reason is the end of a sentence. */
export interface RefusedForm {
  readonly kind: 'refused';
  readonly file: string;
  readonly reason: Text;
  /** The line that makes its unit’s file, where the unit has none; with `<…>` in place of a name that is not known. */
  readonly makesUnit: Text | null;
}

/** A form that was not imported, because of another form of the same unit and period. */
export interface FormSetAside {
  readonly kind: 'aside';
  readonly file: string;
  readonly unit: string;
  readonly period: string;
  readonly why: SetAside;
}

/** The result of one file. */
export type FormResult = TakenForm | FormSetAside | RefusedForm;

/**
 * The number of cells that somebody filled in although they are not inputs: locked cells, and cells beside the tables.
 */
export function cellsNotAsked({ form }: TakenForm): number {
  return form.loose.length + form.changed.filter(({ now }) => now !== '').length;
}

/** Whether anything that somebody filled in was not imported. */
export function isIncomplete(taken: TakenForm): boolean {
  const { leftOut, links } = taken.merge;
  return leftOut.length > 0 || links.length > 0 || taken.form.missing.length > 0 || cellsNotAsked(taken) > 0;
}

/** Whether a form was not filled in at all. */
export function isUnfilled(taken: TakenForm): boolean {
  const { changes, same } = taken.merge;
  return changes.length === 0 && same === 0 && !isIncomplete(taken);
}
