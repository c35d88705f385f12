import type { CalendarDate } from '../calendar/date.js';
import { isOfPeriod } from './entries.js';
import { parsePeriod, type Period } from '../calendar/period.js';
import type { Difficulty, OtherAnswer, UnitPlan } from './unit-plan.js';

/** The number of the next difficulty: numbers are never reused. */
export function nextDifficultyId(unitPlan: UnitPlan): number {
  return Math.max(0, ...(unitPlan.difficulties ?? []).map(({ id }) => id)) + 1;
}

/**
 * The difficulties in a period's report: those raised in it, and earlier ones without an answer when it began.
 * Difficulties and answers dated after the day are ignored.
 */
export function difficultiesIn(unitPlan: UnitPlan, period: Period, asOf: CalendarDate): readonly Difficulty[] {
  return difficultiesAsOf(unitPlan, asOf).filter(
    (one) =>
      isOfPeriod(one, period) ||
      (isBefore(one, period) && (one.answer === undefined || one.answer.date >= period.from)),
  );
}

function isBefore({ date, period: named }: Difficulty, period: Period): boolean {
  const own = named === undefined ? null : parsePeriod(named, period.calendar);
  return (own?.from ?? date) < period.from;
}

/** The difficulties that a unit raised up to a day, by number, with the answers given by then. */
export function difficultiesAsOf(unitPlan: UnitPlan, asOf: CalendarDate): readonly Difficulty[] {
  return (unitPlan.difficulties ?? [])
    .filter(({ date }) => date <= asOf)
    .map((one) => withAnswerAsOf(one, asOf))
    .sort(byNumber);
}

function withAnswerAsOf(difficulty: Difficulty, asOf: CalendarDate): Difficulty {
  const { answer, ...rest } = difficulty;
  return answer === undefined || answer.date > asOf ? rest : { ...rest, answer };
}

/** The difficulties of a unit as of a day, and the answers to words that they no longer have. */
export interface RaisedAsOf {
  readonly difficulties: readonly Difficulty[];
  readonly otherAnswers: readonly OtherAnswer[];
}

/**
 * The difficulties raised and the answers given by a day, including answers to words that are no longer in the file.
 */
export function raisedAsOf(unitPlan: UnitPlan, asOf: CalendarDate): RaisedAsOf {
  return {
    difficulties: difficultiesAsOf(unitPlan, asOf),
    otherAnswers: (unitPlan.otherAnswers ?? []).filter(({ date }) => date <= asOf),
  };
}

/** The answers to earlier words of a difficulty. */
export function answersToEarlierWords(
  { id }: Pick<Difficulty, 'id'>,
  { otherAnswers = [] }: Pick<UnitPlan, 'otherAnswers'>,
  asOf: CalendarDate,
): readonly OtherAnswer[] {
  return otherAnswers.filter(({ difficulty, date }) => difficulty === id && date <= asOf);
}

/** The answers to difficulties that are no longer in the unit's file. */
export function answersToNone({ difficulties, otherAnswers }: RaisedAsOf): readonly OtherAnswer[] {
  return otherAnswers.filter(({ difficulty }) => !difficulties.some(({ id }) => id === difficulty));
}

/** Compares difficulties by number: 1, 2, 10. */
export function byNumber(a: Difficulty, b: Difficulty): number {
  return a.id - b.id;
}

/** Whether the head office has not answered yet. */
export function isOpen({ answer }: Difficulty): boolean {
  return answer === undefined;
}
