import type { DeriveWords, Digest } from '../../unit/derive.js';
import type { AttachedFiles } from '../files-beside.js';
import type { FormWords } from '../form.js';
import type { FilledForm } from '../reading.js';
import type { DateContext } from '../../calendar/parse-date.js';
import type { UnitStatus } from '../../progress/unit-status.js';
import { datesFor } from '../../calendar/date-context.js';

/** The data by which rows are judged. */
export interface RowContext {
  readonly form: FilledForm;
  /** The status of the unit, as of today, with the preceding rows applied. */
  readonly status: UnitStatus;
  /** The status of the unit before the form. */
  readonly before: UnitStatus;
  readonly words: FormWords;
  readonly deriveWords: DeriveWords;
  readonly sha256: Digest;
  /** Files that lie beside the form, by the numbers of their documents. */
  readonly attached: AttachedFiles;
}

/** How dates are completed: with the plan's year; `hôm nay` is the day on which the form was saved. */
export function datesOf({ form, status }: Pick<RowContext, 'form' | 'status'>): DateContext {
  return datesFor(status.plan, form.saved);
}
