import { describe, expect, it } from 'vitest';
import {
  type Decisions,
  decisionsByUnit,
  decisionsInside,
  movable,
  withDecisions,
} from '../../../src/domain/department/decisions.js';
import type { Department, GivenAnswer, GivenReview } from '../../../src/domain/department/department.js';
import { sentReport } from '../../../src/domain/reporting/submission.js';
import type { Difficulty, Submission, UnitPlan } from '../../../src/domain/unit/unit-plan.js';

const UNIT = 'trung-tam-a';
const [X, Y] = ['a'.repeat(64), 'b'.repeat(64)];
const LAST = '2024-12-31';

const plan = (submissions: readonly Submission[], difficulties: readonly Difficulty[] = []): UnitPlan => ({
  schema: 'dcs/unit-plan@1',
  unit: { id: UNIT, name: 'Trung tâm A', kind: 'subordinate' },
  year: 2024,
  'derived-from': { plan: '../plan.yaml', id: 'p', revision: 1 },
  items: {},
  submissions,
  difficulties,
});
const sent = (date: string, content = X, period = '2024-Q1'): Submission => ({ period, date, content });
const review = (
  result: GivenReview['result'],
  of: Submission,
  date: string,
  more: Partial<GivenReview> = {},
): GivenReview => ({
  unit: UNIT,
  period: of.period,
  sent: of.date,
  content: of.content,
  result,
  date,
  by: 'B',
  ...more,
});
const answer = (difficulty: number, about: string, text: string, date = '2024-03-20'): GivenAnswer => ({
  unit: UNIT,
  difficulty,
  about,
  text,
  date,
});
const decided = (unitPlan: UnitPlan, reviews: readonly GivenReview[], answers: readonly GivenAnswer[] = []): UnitPlan =>
  withDecisions(unitPlan, { reviews, answers });
const state = (unitPlan: UnitPlan, asOf = LAST, period = '2024-Q1'): string | undefined =>
  sentReport(unitPlan, period, asOf)?.state;
const answers = ({ difficulties = [] }: UnitPlan): readonly (string | undefined)[] =>
  difficulties.map((one) => one.answer?.text);

describe('a judgement of one of several sendings of a day with the same content', () => {
  const unsigned = sent('2024-03-16');
  const signed = { ...sent('2024-03-16'), number: '45/BC-TTA' };
  const both = plan([unsigned, signed]);
  const states = (unitPlan: UnitPlan): readonly (string | undefined)[] =>
    (unitPlan.submissions ?? []).map(({ reviews = [] }) => reviews.at(-1)?.result);

  it('is of the sending that it names, not of the first', () => {
    const returned = review('returned', signed, '2024-03-18', { sending: 2, reason: 'Thiếu' });
    expect(states(decided(both, [returned]))).toEqual([undefined, 'returned']);
    expect(state(decided(both, [returned]))).toBe('returned');
  });

  it('is kept apart from an equal one of the other', () => {
    const first = review('returned', unsigned, '2024-03-16', { reason: 'Thiếu' });
    const second = { ...first, sending: 2 };
    expect(states(decided(both, [first, second]))).toEqual(['returned', 'returned']);
    expect(states(decided(both, [first]))).toEqual(['returned', undefined]);
  });

  it('is shown as it was given where the unit’s file lacks that sending', () => {
    const accepted = review('accepted', signed, '2024-03-18', { sending: 2 });
    expect(states(decided(plan([unsigned]), [accepted]))).toEqual([undefined, 'accepted']);
  });

  it('moves out of an older unit’s file with the number of its sending', () => {
    const judgement = { result: 'returned' as const, date: '2024-03-18', by: 'B', reason: 'Thiếu' };
    const inside = decisionsInside(UNIT, plan([unsigned, { ...signed, reviews: [judgement] }]));
    expect(inside.reviews).toMatchObject([{ sending: 2, result: 'returned' }]);
    expect(states(decided(both, inside.reviews))).toEqual([undefined, 'returned']);
    expect(movable(inside, { reviews: inside.reviews, answers: [] }).missing.reviews).toEqual([]);
  });
});

describe('a judgement', () => {
  const first = sent('2024-03-15');
  const again = sent('2024-03-18', Y);

  it('goes with the sending it was given for, and with no later one', () => {
    const unit = decided(plan([first, again]), [review('accepted', first, '2024-03-16')]);
    expect(state(unit, '2024-03-17')).toBe('accepted');
    expect(state(unit)).toBe('submitted');
  });

  it('is kept with the sending where the unit’s file does not have it', () => {
    const accepted = review('accepted', again, '2024-03-20');
    const reports = [plan([]), plan([first]), plan([sent('2024-03-18', X)])].map((one) =>
      sentReport(decided(one, [accepted]), '2024-Q1', LAST),
    );
    for (const report of reports) expect(report).toMatchObject({ state: 'accepted', submission: { content: Y } });
  });

  it('is not hidden by a copy that has only what was returned before it', () => {
    const given = [review('returned', first, '2024-03-16', { reason: 'x' }), review('accepted', again, '2024-03-20')];
    expect(state(decided(plan([first]), given))).toBe('accepted');
    expect(state(decided(plan([first]), given), '2024-03-17')).toBe('returned');
  });

  it('is judged anew where the same was sent again on the day of its return', () => {
    const given = [review('returned', first, '2024-03-15', { reason: 'x' })];
    expect(state(decided(plan([first]), given))).toBe('returned');
    const twice = plan([first, { ...first }]);
    expect(state(decided(twice, given))).toBe('submitted');
    expect(state(decided(twice, [...given, review('accepted', first, '2024-03-16')]))).toBe('accepted');
  });

  it('counts once where it stands in both files, and joins what an older file has', () => {
    const old = { ...first, reviews: [{ result: 'accepted' as const, date: '2024-03-16', by: 'B' }] };
    const same = decided(plan([old]), [review('accepted', first, '2024-03-16')]);
    expect(same.submissions).toEqual([old]);
    const later = decided(plan([old]), [review('returned', first, '2024-03-20', { reason: 'x' })]);
    expect(later.submissions?.[0]?.reviews).toHaveLength(2);
    expect(state(later)).toBe('returned');
    expect(state(later, '2024-03-17')).toBe('accepted');
  });

  it('is joined any number of times without a change', () => {
    const given = [review('returned', first, '2024-03-16', { reason: 'x' }), review('accepted', again, '2024-03-20')];
    for (const unit of [plan([first, again]), plan([first]), plan([])]) {
      const once = decided(unit, given);
      expect(decided(once, given)).toEqual(once);
    }
  });

  it('reaches its own unit alone', () => {
    const department: Department = {
      schema: 'dcs/department@1',
      year: 2024,
      reviews: [review('accepted', first, '2024-03-16', { unit: 'trung-tam-b' })],
    };
    expect(state(withDecisions(plan([first]), decisionsByUnit(department)(UNIT)))).toBe('submitted');
  });
});

describe('an answer', () => {
  const lack = { id: 1, date: '2024-03-12', text: 'Thiếu người trực' };
  const other = { id: 2, date: '2024-03-13', text: 'Phần mềm hay lỗi' };

  it.each<readonly [string, readonly Difficulty[], readonly (string | undefined)[]]>([
    ['with its number', [lack, other], ['Đồng ý', undefined]],
    [
      'whose number has moved',
      [
        { ...other, id: 1 },
        { ...lack, id: 2 },
      ],
      [undefined, 'Đồng ý'],
    ],
    ['written otherwise in form alone', [{ ...lack, text: ' Thiếu người  trực'.normalize('NFD') }], ['Đồng ý']],
    ['in other words', [{ ...lack, text: 'Thiếu máy tính' }], [undefined]],
    ['of which nothing is left', [other], [undefined]],
    ['raised twice in the same words', [{ ...lack, id: 3 }, lack], [undefined, 'Đồng ý']],
  ])('goes with the difficulty %s', (_what, difficulties, expected) => {
    expect(answers(decided(plan([], difficulties), [], [answer(1, 'Thiếu người trực', 'Đồng ý')]))).toEqual(expected);
  });

  it('is replaced by the later one, in whichever file that stands', () => {
    const given = [answer(1, lack.text, 'Không'), answer(1, lack.text, 'Đồng ý')];
    expect(answers(decided(plan([], [lack]), [], given))).toEqual(['Đồng ý']);
    const old = { ...lack, answer: { date: '2024-03-25', text: 'Bổ sung 01 người' } };
    expect(answers(decided(plan([], [old]), [], given))).toEqual(['Bổ sung 01 người']);
    expect(answers(decided(plan([], [old]), [], [answer(1, lack.text, 'Hai người', '2024-03-26')]))).toEqual([
      'Hai người',
    ]);
  });
});

describe('what an older unit’s file has', () => {
  const old = plan(
    [{ ...sent('2024-03-15'), reviews: [{ result: 'accepted', date: '2024-03-16', by: 'B' }] }],
    [{ id: 1, date: '2024-03-12', text: 'Thiếu người', answer: { date: '2024-03-20', text: 'Đồng ý' } }],
  );
  const bare = plan([sent('2024-03-15')], [{ id: 1, date: '2024-03-12', text: 'Thiếu người' }]);
  const inside = decisionsInside(UNIT, old);

  it('says the same from the head office’s file', () => {
    expect(withDecisions(bare, inside)).toEqual(old);
    expect(withDecisions(old, inside)).toEqual(old);
  });

  it('is written there where it is missing, and may go out where it is there', () => {
    expect(movable(inside, undefined)).toEqual({ settled: inside, missing: inside });
    expect(movable(inside, inside)).toEqual({ settled: inside, missing: { reviews: [], answers: [] } });
  });

  it('stays for a person where the two say different things of one day', () => {
    const contrary: Decisions = {
      reviews: inside.reviews.map((one) => ({ ...one, result: 'returned' as const, reason: 'x' })),
      answers: inside.answers.map((one) => ({ ...one, text: 'Không' })),
    };
    const none = { reviews: [], answers: [] };
    expect(movable(inside, contrary)).toEqual({ settled: none, missing: none });
  });
});
