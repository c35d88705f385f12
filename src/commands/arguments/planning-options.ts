import { isOutsideWork, storedTime } from '../../domain/edits/assigned-time.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import type { Assignment } from '../../domain/unit/unit-plan.js';
import { PLANNING, PLANNING_OPTIONS } from '../../locale/commands/planning.js';
import { Refusal } from '../../domain/text/text.js';
import type { OptionSpec } from '../command.js';

/** Who does what by when, as typed. */
export interface PlanningOptions {
  readonly lead?: string;
  readonly support?: readonly string[];
  readonly time?: string;
  readonly output?: string;
}

export const PLANNING_SPECS: readonly OptionSpec[] = [
  { flags: '--lead <who>', text: PLANNING_OPTIONS.lead, takes: 'line', blank: 'clears' },
  { flags: '--support <who>', text: PLANNING_OPTIONS.support, repeat: true, takes: 'line', blank: 'clears' },
  { flags: '--time <when>', text: PLANNING_OPTIONS.time, takes: 'line', blank: 'clears' },
  { flags: '--output <what>', text: PLANNING_OPTIONS.output, blank: 'clears' },
];

/**
 * The parts that were named, in the order of the file; an empty text empties the part.
 * @param time as the file keeps it; `undefined` where none was named
 */
export function assignmentOf({ lead, support, output }: PlanningOptions, time: string | null | undefined): Assignment {
  return {
    ...(lead === undefined ? {} : { 'in-charge': textOrNull(lead) }),
    ...(support === undefined ? {} : { support: support.map((who) => who.trim()).filter((who) => who !== '') }),
    ...(time === undefined ? {} : { time }),
    ...(output === undefined ? {} : { output: textOrNull(output) }),
  };
}

/** The time that was named for an item, as the file keeps it. @param year the plan's */
export function itemTime({ time }: PlanningOptions, year: number): string | null | undefined {
  return time === undefined ? undefined : storedTime(time, year);
}

/** A due date must lie in the plan's year of work. @throws Refusal */
export function assertDueInYear(due: CalendarDate, year: number): void {
  if (isOutsideWork(due, year)) throw dueOutside(due, year);
}

/** The refusal of a due date outside the plan's year of work. */
export function dueOutside(due: CalendarDate, year: number): Refusal {
  return new Refusal(PLANNING.dueOutside(due, year));
}

/** Requires a text that is not empty. @throws Refusal */
export function saidText(typed: string): string {
  const text = typed.trim();
  if (text === '') throw new Refusal(PLANNING.emptyText);
  return text;
}

function textOrNull(typed: string): string | null {
  const text = typed.trim();
  return text === '' ? null : text;
}
