import type { CalendarDate } from '../../domain/calendar/date.js';
import { isOutsideWork, storedTime } from '../../domain/edits/assigned-time.js';
import type { Assignment } from '../../domain/unit/unit-plan.js';
import { Mistaken } from '../mistakes/mistaken.js';

/** Who does what by when, as a person typed it; an empty text empties the part. */
export interface TypedPlanning {
  readonly lead?: string;
  readonly support?: readonly string[];
  readonly time?: string;
  readonly output?: string;
}

/**
 * The parts that were named, in the order of the file.
 * @param time as the file keeps it; `undefined` where none was named
 */
export function assignmentOf({ lead, support, output }: TypedPlanning, time: string | null | undefined): Assignment {
  return {
    ...(lead === undefined ? {} : { 'in-charge': textOrNull(lead) }),
    ...(support === undefined ? {} : { support: support.map((who) => who.trim()).filter((who) => who !== '') }),
    ...(time === undefined ? {} : { time }),
    ...(output === undefined ? {} : { output: textOrNull(output) }),
  };
}

/** The time that was named for an item, as the file keeps it. @param year the plan's */
export function itemTime({ time }: TypedPlanning, year: number): string | null | undefined {
  return time === undefined ? undefined : storedTime(time, year);
}

/** A due date must lie in the plan's year of work. @throws Mistaken */
export function assertDueInYear(due: CalendarDate, year: number): void {
  if (isOutsideWork(due, year)) throw new Mistaken({ kind: 'due-outside-year', due, year });
}

function textOrNull(typed: string): string | null {
  const text = typed.trim();
  return text === '' ? null : text;
}
