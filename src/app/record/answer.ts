import type { CalendarDate } from '../../domain/calendar/date.js';
import { type GivenAnswer, keysBehind } from '../../domain/department/department.js';
import type { Difficulty, UnitPlan } from '../../domain/unit/unit-plan.js';
import { dateOf, requiredText } from '../find/typed.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeDecisions } from './change-decisions.js';
import { datesFor } from '../../domain/calendar/date-context.js';

/** The head office's answer to a unit's difficulty. */
export interface AnswerInput {
  /** The difficulty's number, as typed. */
  readonly number: string;
  readonly text: string;
  readonly by?: string;
  readonly date?: string;
  /** Replace an earlier answer. */
  readonly force?: boolean;
}

/** Answers a unit's difficulty, in the head office's file. @returns the difficulty as it was before */
export async function answerDifficulty(world: World, unit: UnitTarget, asked: AnswerInput): Promise<Difficulty> {
  const text = requiredText(asked.text);
  const { today } = world;
  const date = dateOf(asked.date, datesFor(unit.plan, today)) ?? today;
  if (date > today) throw new Mistaken({ kind: 'future', date, today });
  const by = asked.by?.trim() ?? '';
  const given = { date, text, ...(by === '' ? {} : { by }) };
  // Refuse a wrong number before waiting for the lock.
  difficultyNumbered(unit.unitPlan, asked.number, unit.id);
  return changeDecisions(unit, (unitPlan) => {
    const outcome = difficultyNumbered(unitPlan, asked.number, unit.id);
    assertAnswerable(outcome, date, unit.id, asked.force === true);
    const { id, text: about } = outcome;
    const value: GivenAnswer = { unit: unit.id, difficulty: id, about, ...given };
    return { edits: [{ kind: 'append', path: ['answers'], value, before: keysBehind('answers') }], outcome };
  });
}

function difficultyNumbered({ difficulties = [] }: UnitPlan, typed: string, unit: string): Difficulty {
  const found = difficulties.filter(({ id }) => String(id) === typed.trim());
  const [only] = found;
  if (only === undefined) throw new Mistaken({ kind: 'unknown-difficulty', unit, typed, difficulties });
  if (found.length > 1) throw new Mistaken({ kind: 'shared-difficulty-number', unit, id: only.id });
  return only;
}

function assertAnswerable(
  { id, date: raised, answer }: Difficulty,
  date: CalendarDate,
  unit: string,
  force: boolean,
): void {
  if (date < raised) throw new Mistaken({ kind: 'answer-before-raised', date, raised });
  if (answer !== undefined && !force) throw new Mistaken({ kind: 'answered-already', unit, id, answer });
  // The answer of the latest day stands.
  if (answer !== undefined && date < answer.date) {
    throw new Mistaken({ kind: 'answer-before-answer', date, last: answer.date });
  }
}
