import type { FormMerge } from './form-changes.js';
import type { FilledForm } from './form-reading.js';
import type { Plan } from './plan.js';
import type { Text } from './text.js';

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
}

/** A file that could not be used, and why: the end of a sentence. */
export interface RefusedForm {
  readonly kind: 'refused';
  readonly file: string;
  readonly reason: Text;
}

/** What came of one file. */
export type FormResult = TakenForm | RefusedForm;

/** Whether anything of a form was left out, what somebody wrote over a locked place too. */
export function isIncomplete({ merge, form }: TakenForm): boolean {
  return merge.left.length > 0 || form.missing.length > 0 || form.changed.some(({ now }) => now !== '');
}
