import { commandLine } from '../../domain/text/command-word.js';
import { type CalendarDate, printDate } from '../../domain/calendar/date.js';
import { cellPeriods } from '../../domain/calendar/period.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import type { Evidence } from '../../domain/unit/unit-plan.js';
import { earlierDocument } from '../../domain/progress/entry-date.js';
import { RECORDED } from '../../locale/commands/entry.js';
import { Refusal } from '../../domain/text/text.js';
import type { Context } from '../context.js';
import type { EntryOptions } from './entry-options.js';

/** A tick as it was typed, with what it would write. */
interface TypedTick {
  readonly args: readonly string[];
  readonly options: EntryOptions;
  readonly evidence: readonly Evidence[];
  /** The period it would go to. */
  readonly period: string;
}

/**
 * Where neither a date nor a period is given and the document is of an earlier period that has no result yet, only the
 * person knows which of the two is meant.
 * @throws Refusal with both commands
 */
export function assertPeriodMeant(typed: TypedTick, { item, cells }: ItemProgress, plan: Plan, context: Context): void {
  const { args, options, evidence, period } = typed;
  if (options.date !== undefined || options.period !== undefined || options.action !== undefined) return;
  const periods = cellPeriods(item.cadence, plan.year, plan.reporting);
  const dates = evidence.flatMap(({ date }): CalendarDate[] => (typeof date === 'string' ? [date] : []));
  const earlier = earlierDocument(dates, period, periods, cells);
  if (earlier === null) return;
  const command = (...more: readonly string[]): string =>
    commandLine(['tick', ...unitWords(context), ...args, ...more, ...optionWords(options)]);
  throw new Refusal(
    RECORDED.earlierDocument(item.id, earlier.date, earlier.period),
    RECORDED.eitherPeriod(
      earlier.period,
      command('--period', earlier.period.id),
      command('--date', printDate(context.today)),
    ),
  );
}

function unitWords({ unit }: Context): readonly string[] {
  return unit === null ? [] : ['-u', unit];
}

/** The options as they were typed, without date and period. */
function optionWords({ status, by, note, evidence = [], file, copy, link, again }: EntryOptions): readonly string[] {
  const named = (flag: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [flag, value];
  return [
    ...named('--status', status),
    ...named('--by', by),
    ...named('--note', note),
    ...evidence.flatMap((one) => ['--evidence', one]),
    ...named('--file', file),
    ...(copy === true ? ['--copy'] : []),
    ...named('--link', link),
    ...(again === true ? ['--again'] : []),
  ];
}
