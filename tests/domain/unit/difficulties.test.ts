import { describe, expect, it } from 'vitest';
import { difficultiesAsOf, difficultiesIn, isOpen, nextDifficultyId } from '../../../src/domain/unit/difficulties.js';
import { parsePeriod, type Period } from '../../../src/domain/calendar/period.js';
import type { Difficulty } from '../../../src/domain/unit/unit-plan.js';
import { unitWith } from '../../support/sample-figures.js';
import { CALENDAR } from '../../support/sample-plan.js';

const period = (id: string): Period => parsePeriod(id, CALENDAR) ?? expect.fail(`no period ${id}`);

const DIFFICULTIES: readonly Difficulty[] = [
  { id: 1, date: '2024-01-10', text: 'a', answer: { date: '2024-02-01', text: 'answered in quarter I' } },
  { id: 2, date: '2024-03-10', text: 'b', answer: { date: '2024-04-01', text: 'answered in quarter II' } },
  { id: 5, date: '2024-03-12', text: 'c' },
  { id: 4, date: '2024-04-01', text: 'd' },
  { id: 6, date: '2024-12-20', text: 'in the year’s tail' },
];
const unit = unitWith({}, { difficulties: DIFFICULTIES });
const ids = (found: readonly Difficulty[]): readonly number[] => found.map(({ id }) => id);

describe('the difficulties of a period’s report', () => {
  it.each([
    ['2024-Q1', '2024-12-31', [1, 2, 5]],
    ['2024-Q2', '2024-12-31', [2, 4, 5]],
    ['2024-Q3', '2024-12-31', [4, 5]],
    ['2024-H1', '2024-12-31', [1, 2, 4, 5]],
    ['2024-Q4', '2024-12-31', [4, 5, 6]],
    ['2024-Q1', '2024-03-11', [1, 2]],
  ])('in %s, as of %s, are %j: raised in it, or without an answer when it began', (id, asOf, expected) => {
    expect(ids(difficultiesIn(unit, period(id), asOf))).toEqual(expected);
  });

  it('stand in the order of their numbers: 1, 2, 10', () => {
    const raised = [10, 2, 1, 11].map((id) => ({ id, date: '2024-01-10', text: `số ${id}` }));
    expect(ids(difficultiesAsOf(unitWith({}, { difficulties: raised }), '2024-12-31'))).toEqual([1, 2, 10, 11]);
  });

  it('an answer that was given later is not seen', () => {
    expect(difficultiesAsOf(unit, '2024-03-20').map(isOpen)).toEqual([false, true, true]);
    expect(difficultiesAsOf(unit, '2024-04-02').map(isOpen)).toEqual([false, false, true, true]);
  });

  it('numbers count on from the largest', () => {
    expect([nextDifficultyId(unitWith({})), nextDifficultyId(unit)]).toEqual([1, 7]);
  });
});
