import type { CalendarDate } from '../../domain/calendar/date.js';
import { refusedTime, storedTime } from '../../domain/edits/assigned-time.js';
import type { Assignment } from '../../domain/unit/unit-plan.js';
import { Mistaken } from '../mistakes/mistaken.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** An assignment as typed: who does what by when. An empty text clears the part. */
export interface TypedPlanning {
  readonly lead?: string;
  readonly support?: readonly string[];
  readonly time?: string;
  readonly output?: string;
}

/**
 * The typed parts, in the file's order.
 * @param time in the file's form; `undefined` where none was typed
 */
export function assignmentOf({ lead, support, output }: TypedPlanning, time: string | null | undefined): Assignment {
  return {
    ...(lead === undefined ? {} : { 'in-charge': textOrNull(lead) }),
    ...(support === undefined ? {} : { support: support.map((who) => who.trim()).filter((who) => who !== '') }),
    ...(time === undefined ? {} : { time }),
    ...(output === undefined ? {} : { output: textOrNull(output) }),
  };
}

/** The time typed for an item, in the file's form. @param of the plan's */
export function itemTime({ time }: TypedPlanning, of: Calendar): string | null | undefined {
  return time === undefined ? undefined : storedTime(time, of);
}

/** @throws Mistaken for a time that does not exist, and for a due date outside the plan's year */
export function assertTime(typed: string, of: Calendar, due: CalendarDate | null): void {
  const refused = refusedTime(typed, of, due);
  if (refused !== null) throw new Mistaken(refused);
}

function textOrNull(typed: string): string | null {
  const text = typed.trim();
  return text === '' ? null : text;
}
