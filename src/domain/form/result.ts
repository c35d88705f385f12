import type { FormMerge } from './changes.js';
import type { FilledForm } from './reading.js';
import type { SetAside } from './versions.js';
import type { DoubtfulFigure } from '../progress/doubtful-figures.js';
import type { Plan } from '../plan/plan.js';
import type { Text } from '../text/text.js';

/** A form that was taken in, as far as its rows allowed. */
export interface TakenForm {
  readonly kind: 'taken';
  /** As shown to a person. */
  readonly file: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly period: string;
  readonly plan: Plan;
  readonly form: FilledForm;
  readonly merge: FormMerge;
  /** Figures of the form's period that are in no sum until somebody looks at them again. */
  readonly doubts: readonly DoubtfulFigure[];
}

/** A file that could not be used, and why: the end of a sentence. */
export interface RefusedForm {
  readonly kind: 'refused';
  readonly file: string;
  readonly reason: Text;
}

/** A form that is left for another one of the same unit and period. */
export interface FormSetAside {
  readonly kind: 'aside';
  readonly file: string;
  readonly unit: string;
  readonly period: string;
  readonly why: SetAside;
}

/** The outcome of one file. */
export type FormResult = TakenForm | FormSetAside | RefusedForm;

/** How many cells somebody filled in that are not input cells: locked ones, and cells beside the tables. */
export function cellsNotAsked({ form }: TakenForm): number {
  return form.loose.length + form.changed.filter(({ now }) => now !== '').length;
}

/** Whether anything that somebody wrote in a form was not taken. */
export function isIncomplete(taken: TakenForm): boolean {
  const { left, links } = taken.merge;
  return left.length > 0 || links.length > 0 || taken.form.missing.length > 0 || cellsNotAsked(taken) > 0;
}

/** Whether nobody wrote anything in a form. */
export function isUnfilled(taken: TakenForm): boolean {
  const { changes, same } = taken.merge;
  return changes.length === 0 && same === 0 && !isIncomplete(taken);
}
