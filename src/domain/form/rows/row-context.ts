import type { DeriveWords, Digest } from '../../unit/derive.js';
import type { FormWords } from '../form.js';
import type { FilledForm } from '../reading.js';
import type { DateContext } from '../../calendar/parse-date.js';
import type { UnitStatus } from '../../progress/unit-status.js';

/** What rows are judged by. */
export interface RowContext {
  readonly form: FilledForm;
  /** The unit as it stands with the rows before taken in; as of today. */
  readonly status: UnitStatus;
  /** The unit as it stood before the form. */
  readonly before: UnitStatus;
  readonly words: FormWords;
  readonly deriveWords: DeriveWords;
  readonly sha256: Digest;
}

/** A day without a year is of the plan’s; `hôm nay` is the day on which the form was saved. */
export function datesOf({ form, status }: Pick<RowContext, 'form' | 'status'>): DateContext {
  return { year: status.plan.year, today: form.saved };
}
