import { FORM_SCHEMA, type FormStamp } from './form.js';
import type { FilledForm } from './reading.js';
import { parsePeriod } from '../calendar/period.js';
import type { Plan } from '../plan/plan.js';

/** Why a form cannot be imported as a whole. */
export type WrongForm =
  | 'newer-form'
  | 'other-plan'
  | 'other-year'
  | 'older-revision'
  | 'newer-revision'
  | 'no-period'
  | 'other-period'
  | 'other-unit';

/** The unit and period that a form must have, if they were named. */
export interface ExpectedForm {
  /** Named on the command line; `null` accepts any. */
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
 * Why the form is not of this plan. The rows of a form of an older revision are judged one by one; if it does not
 * record its texts, it is refused as a whole.
 */
export function wrongPlan({ stamp, prints }: FilledForm, plan: Plan): WrongForm | null {
  if (stamp.year !== plan.year) return 'other-year';
  if (stamp.plan !== plan.id) return 'other-plan';
  if (stamp.revision > plan.revision) return 'newer-revision';
  if (stamp.revision < plan.revision && prints.size === 0) return 'older-revision';
  const period = parsePeriod(stamp.period, plan);
  return period === null || period.year !== plan.year ? 'no-period' : null;
}
