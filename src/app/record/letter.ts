import { expectedReports } from '../../domain/calendar/deadline.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { type Period } from '../../domain/calendar/period.js';
import {
  type Department,
  type GivenLetter,
  keysBehind,
  type OwnPaper,
  ownReportOf,
  ownSignatory,
} from '../../domain/department/department.js';
import { isIssued, type LetterKind } from '../../domain/unit/letters.js';
import { reportPeriod } from '../find/period.js';
import type { PlanTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeDepartment } from './change-decisions.js';
import { assertSigner, paperInOrder, paperSaid, signatoryKept, type TypedPaper } from './own-paper.js';

/** Which letters are written, as typed. */
export interface LetterInput extends TypedPaper {
  readonly kind: LetterKind;
  /** The units' ids; `null` for every unit that there is something to write to. */
  readonly units: readonly string[] | null;
  readonly period?: string;
}

/** A letter that is about to be written. */
export interface LetterAsked {
  readonly kind: LetterKind;
  readonly units: readonly string[] | null;
  readonly period: Period;
  /** The day up to which it says what is known. */
  readonly day: CalendarDate;
  /** The recorded letter that is made again or completed; `null` for a new one. */
  readonly before: GivenLetter | null;
  readonly paper: OwnPaper;
}

/**
 * Decides which letter is meant. A letter without a number is a draft: made again with the number that it got, it says what
 * the draft said. A number that is recorded means the letter that has it.
 * @throws Mistaken for a period without a report, a date that cannot be right, or a signer without a position
 */
export function letterAsked(
  world: World,
  { plan }: PlanTarget,
  department: Department,
  typed: LetterInput,
): LetterAsked {
  const { kind, units } = typed;
  const period = reportPeriod(typed.period, plan, world.today);
  const expected = expectedReports(plan).map(({ id }) => id);
  if (!expected.includes(period.id)) throw new Mistaken({ kind: 'letter-of-unexpected-period', period, expected });
  const said = paperSaid(typed, period, world);
  const before = letterMeant(department, { kind, period: period.id, units }, said);
  // Without a number the draft is made anew as of today.
  const isCompleted = before !== null && (isIssued(said) || isIssued(before));
  const paper = { ...paperOf(before), ...said };
  assertSigner(paper);
  return {
    kind,
    period,
    day: isCompleted ? before.date : world.today,
    before,
    paper,
    units: isCompleted ? before.units : units,
  };
}

/** The recorded letter that is meant: the one with the number typed, else the last draft to these units. */
function letterMeant(
  { letters = [] }: Department,
  asked: { readonly kind: LetterKind; readonly period: string; readonly units: readonly string[] | null },
  said: OwnPaper,
): GivenLetter | null {
  const fitting = letters.filter(
    (one) => one.kind === asked.kind && one.period === asked.period && goesTo(one, asked.units),
  );
  const numbered = said.number === undefined ? undefined : fitting.findLast(({ number }) => number === said.number);
  return numbered ?? fitting.findLast((one) => !isIssued(one)) ?? null;
}

/** Whether a letter went to exactly these units. */
function goesTo({ units }: GivenLetter, ids: readonly string[] | null): boolean {
  return ids === null || (ids.length === units.length && ids.every((id) => units.includes(id)));
}

function paperOf(letter: GivenLetter | null): OwnPaper {
  return letter === null ? {} : paperInOrder(letter);
}

/** Who signs: as typed or recorded with the letter, else who signs the department's report of the period. */
export function letterSignatory(
  { plan }: PlanTarget,
  department: Department,
  { paper, period }: LetterAsked,
): ReturnType<typeof ownSignatory> {
  const isSaid = paper.signer !== undefined || paper.position !== undefined;
  return ownSignatory(plan, isSaid ? paper : ownReportOf(department, period.id));
}

/**
 * Records letters, one for each list of units; a draft to the same units is replaced.
 * @returns the records
 */
export async function recordLetters(
  target: PlanTarget,
  asked: LetterAsked,
  lists: readonly (readonly string[])[],
): Promise<readonly GivenLetter[]> {
  const { kind, period, day, paper } = asked;
  return changeDepartment(target, (department) => {
    const { letters = [] } = department;
    const signed = isIssued(paper) ? signatoryKept(letterSignatory(target, department, asked)) : {};
    const made = lists.map((units): GivenLetter => {
      const record = { kind, period: period.id, units, date: day };
      return { ...record, ...paperInOrder({ ...paper, ...signed }) };
    });
    const replaced = letters.flatMap((one, index) => {
      const isAgain = made.some(({ units }) => one.kind === kind && one.period === period.id && goesTo(one, units));
      const isSame = isIssued(one) ? one.number === paper.number && one.date === day : true;
      return isAgain && isSame ? [index] : [];
    });
    const kept = letters.filter((_, index) => !replaced.includes(index));
    if (JSON.stringify([...kept, ...made]) === JSON.stringify(letters)) return { edits: [], outcome: made };
    const removals = [...replaced].reverse().map((index) => ({ kind: 'remove-at', path: ['letters'], index }) as const);
    const additions = made.map(
      (value) => ({ kind: 'append', path: ['letters'], value, before: keysBehind('letters') }) as const,
    );
    // Added first: the list is not taken out in between where it holds nothing else.
    return { edits: [...additions, ...removals], outcome: made };
  });
}

/**
 * Takes letters back: to the units named the last one; for all those of the last day, as they were made at once.
 * @throws Mistaken where there is none, or it went to other units too
 */
export async function undoLetters(
  world: World,
  target: PlanTarget,
  typed: LetterInput,
): Promise<readonly GivenLetter[]> {
  const { kind, units } = typed;
  const period = reportPeriod(typed.period, target.plan, world.today);
  return changeDepartment(target, ({ letters = [] }) => {
    const known = letters.filter((one) => one.kind === kind && one.period === period.id);
    const fitting = known.filter((one) => units === null || units.every((id) => one.units.includes(id)));
    const last = fitting.at(-1);
    if (last === undefined) throw new Mistaken({ kind: 'no-letter', letter: kind, period, units: units ?? [] });
    if (units !== null && !goesTo(last, units)) {
      throw new Mistaken({ kind: 'letter-to-more-units', letter: kind, period, units: last.units });
    }
    const taken = units === null ? fitting.filter(({ date }) => date === last.date) : [last];
    const edits = [...taken]
      .reverse()
      .map((one) => ({ kind: 'remove-at', path: ['letters'], index: letters.indexOf(one) }) as const);
    return { edits, outcome: taken };
  });
}
