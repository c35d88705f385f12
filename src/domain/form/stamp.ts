import { FORM_SCHEMA, type FormStamp } from './form.js';
import type { FilledForm } from './reading.js';
import { parsePeriod } from '../calendar/period.js';
import type { Plan } from '../plan/plan.js';

/** Why a form can’t be taken in as a whole. */
export type WrongForm =
  | 'newer-form'
  | 'other-plan'
  | 'other-year'
  | 'older-revision'
  | 'newer-revision'
  | 'no-period'
  | 'other-period'
  | 'other-unit';

/** What a form is to be for, as far as that was asked. */
export interface ExpectedForm {
  /** The unit and the period named on the command line; `null` accepts any. */
  readonly unit: string | null;
  readonly period: string | null;
}

/** Why the form is not of the named unit and period; checked before the unit's file is read. */
export function wrongTarget(stamp: FormStamp, { unit, period }: ExpectedForm): WrongForm | null {
  if (stamp.schema !== FORM_SCHEMA) return 'newer-form';
  if (unit !== null && stamp.unit !== unit) return 'other-unit';
  if (period !== null && stamp.period !== period) return 'other-period';
  return null;
}

/**
 * Whether the form was made from this plan. One of an older revision is judged row by row; only where it does not say
 * what texts it was made with is it refused whole.
 */
export function wrongPlan({ stamp, prints }: FilledForm, plan: Plan): WrongForm | null {
  if (stamp.year !== plan.year) return 'other-year';
  if (stamp.plan !== plan.id) return 'other-plan';
  if (stamp.revision > plan.revision) return 'newer-revision';
  if (stamp.revision < plan.revision && prints.size === 0) return 'older-revision';
  const period = parsePeriod(stamp.period);
  return period === null || period.year !== plan.year ? 'no-period' : null;
}
