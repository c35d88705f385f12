import { cellIndexOf } from '../../domain/unit/entries.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { closingDay } from '../../domain/calendar/deadline.js';
import { cellPeriods, type Period, isBeforePeriod } from '../../domain/calendar/period.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { nextDifficultyId } from '../../domain/unit/difficulties.js';
import { unitCalendar } from '../../domain/unit/extensions.js';
import { difficultyWords } from '../../domain/unit/same-record.js';
import type { Difficulty } from '../../domain/unit/unit-plan.js';
import { itemToWrite } from '../find/item.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeUnit, type Written } from './change-unit.js';
import { timeFor } from './entry-time.js';

/** A difficulty for the head office. */
export interface RaiseInput {
  readonly text: string;
  readonly item?: string;
  readonly proposal?: string;
  readonly by?: string;
  readonly date?: string;
  readonly period?: string;
  /** Raise it even if an equal one exists. */
  readonly again?: boolean;
}

/** A difficulty that was raised. */
export interface Raised {
  readonly difficulty: Difficulty;
  readonly period: Period;
  /** The last day on which the period takes records, where the period was chosen because it had just ended. */
  readonly chosenUntil: CalendarDate | null;
  readonly written: Written;
}

/** Raises a difficulty. */
export async function raise(world: World, unit: UnitTarget, asked: RaiseInput): Promise<Raised> {
  const text = asked.text.trim();
  if (text === '') throw new Mistaken({ kind: 'difficulty-without-text' });
  if (!/\p{L}/u.test(text)) throw new Mistaken({ kind: 'difficulty-without-words', text });
  const { outcome, written } = await changeUnit(world, unit, (status) => {
    const outcome = raisedBy(text, asked, status, world.today);
    const { difficulty } = outcome;
    const before = (status.unitPlan.difficulties ?? []).find(
      (one) => difficultyWords(one) === difficultyWords(difficulty),
    );
    if (before !== undefined && asked.again !== true) throw new Mistaken({ kind: 'same-difficulty', id: before.id });
    return {
      edits: [{ kind: 'append', path: ['difficulties'], value: difficulty, before: ['submissions'] }],
      outcome,
    };
  });
  return { ...outcome, written };
}

/** Dates a difficulty like an entry: a day of the plan's year up to today, in the period open for records. */
function raisedBy(text: string, asked: RaiseInput, status: UnitStatus, today: CalendarDate): Omit<Raised, 'written'> {
  const { plan, unitPlan, unit } = status;
  const calendar = unitCalendar(plan, unitPlan, today);
  const periods = cellPeriods('ongoing', plan);
  const cells = periods.map(({ to }) => ({
    countRule: isBeforePeriod(to, unit.since, plan) ? ('before-since' as const) : ('counts' as const),
  }));
  const time = timeFor(asked, { item: { id: null, cadence: 'ongoing' }, cells }, calendar, today);
  const period = periods[cellIndexOf(time, periods)];
  if (period === undefined) throw new Error('a day that was allowed has a period');
  const proposal = asked.proposal?.trim() ?? '';
  const by = asked.by?.trim() ?? '';
  const difficulty: Difficulty = {
    id: nextDifficultyId(unitPlan),
    date: time.date,
    ...(time.period === null ? {} : { period: time.period }),
    text,
    ...(asked.item === undefined ? {} : { item: itemToWrite(status, asked.item).item.id }),
    ...(proposal === '' ? {} : { proposal }),
    ...(by === '' ? {} : { by }),
  };
  return { difficulty, period, chosenUntil: time.chosen ? closingDay(period, calendar.reporting) : null };
}
