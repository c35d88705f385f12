import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/domain/unit/item.js';
import { indexPlan } from '../../../src/domain/plan/plan-index.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import { unitStatus } from '../../../src/domain/progress/unit-status.js';
import type { Entry } from '../../../src/domain/unit/unit-plan.js';
import {
  entry,
  progressAsOf,
  type SampleItem,
  samplePlan,
  sampleUnitPlan,
  tracked,
} from '../../support/sample-plan.js';

const YEAR_END = '2024-12-31';

/** Of each cell: its state, and whether it counts. */
function cellsOf(sample: SampleItem, asOf = YEAR_END): string[] {
  return progressAsOf(asOf, sample).cells.map(({ state, counts }) => (counts ? state : `(${state})`));
}

describe('what counts', () => {
  it('every cell of an item that the unit leads', () => {
    expect(cellsOf({})).toEqual(['missing', 'missing', 'missing', 'missing']);
  });

  it('counts says whether a cell is in the denominator once closed: open ones say so before', () => {
    expect(cellsOf({}, '2024-02-01')).toEqual(['open', 'upcoming', 'upcoming', 'upcoming']);
  });
});

describe('not applicable', () => {
  it('from its period on', () => {
    const answer = { 'not-applicable': { reason: 'Không quản lý doanh nghiệp', from: '2024-Q3' } };
    expect(cellsOf({ answer })).toEqual(['missing', 'missing', '(not-applicable)', '(not-applicable)']);
  });

  it('for the whole year where no period is named', () => {
    expect(cellsOf({ answer: { 'not-applicable': { reason: 'x' } } })).toEqual(Array(4).fill('(not-applicable)'));
  });

  it('an entry in such a cell does not make it count', () => {
    const answer = { 'not-applicable': { reason: 'x', from: '2024-Q2' } };
    expect(cellsOf({ answer, progress: [entry('2024-05-01'), entry('2024-01-05')] })).toEqual([
      'done',
      '(not-applicable)',
      '(not-applicable)',
      '(not-applicable)',
    ]);
  });

  it('from a month, for cells by quarter: those that do not end before it', () => {
    const answer = { 'not-applicable': { reason: 'x', from: '2024-M07' } };
    expect(cellsOf({ answer })).toEqual(['missing', 'missing', '(not-applicable)', '(not-applicable)']);
  });
});

describe('an open place', () => {
  it('is not counted itself, open or closed', () => {
    expect(cellsOf({ node: { open: true } })).toEqual(Array(4).fill('(open-place)'));
    expect(cellsOf({ node: { open: true } }, '2024-02-01')).toEqual(Array(4).fill('(open-place)'));
  });

  it('own items under it are, in the plan’s order', () => {
    const plan = samplePlan([tracked('II.2', {}, { open: true }), tracked('II.3')]);
    const own = { title: 'Tập huấn' };
    const unitPlan = sampleUnitPlan({}, {}, { 'II.2.10': own, 'II.2.2': own, 'II.9.1': own });
    expect(itemsOf(indexPlan(plan), unitPlan).map(({ id }) => id)).toEqual(['II.2', 'II.2.2', 'II.2.10', 'II.3']);
    expect(unitStatus(plan, unitPlan, YEAR_END).totals).toMatchObject({ due: 12, fulfilled: 0, year: 12 });
  });

  it('an own item has its own cadence and due date, and can’t be “nothing arose”', () => {
    const plan = samplePlan([tracked('II.2', { 'may-be-none': true }, { open: true })]);
    const once = {
      title: 'Hội nghị',
      cadence: 'once',
      due: '2024-06-14',
      progress: [entry('2024-02-01', 'none')],
    } as const;
    const [, own] = unitStatus(plan, sampleUnitPlan({}, {}, { 'II.2.1': once }), '2024-06-15').items;
    expect(own?.cells).toMatchObject([{ period: '2024', closes: '2024-06-14', state: 'none', fulfilled: false }]);
  });
});

describe('a conditional item', () => {
  const node = { conditional: true };

  it('counts only in periods that have an entry; closed ones without say that it did not arise', () => {
    expect(cellsOf({ node, progress: [entry('2024-05-01')] })).toEqual([
      '(not-arisen)',
      'done',
      '(not-arisen)',
      '(not-arisen)',
    ]);
  });

  it('an entry of any status makes it count, fulfilled or not', () => {
    expect(cellsOf({ node, progress: [entry('2024-02-01', 'blocked'), entry('2024-05-01', 'doing')] })).toEqual([
      'blocked',
      'doing',
      '(not-arisen)',
      '(not-arisen)',
    ]);
  });

  it('while open it is open, and does not count yet', () => {
    expect(cellsOf({ node }, '2024-02-01')).toEqual(['(open)', '(upcoming)', '(upcoming)', '(upcoming)']);
  });

  it('an entry for one of its actions is no entry for it', () => {
    const progress = [entry('2024-02-01', 'done', { action: 1 })];
    expect(cellsOf({ node, actions: [{ id: 1, what: 'x' }], progress })[0]).toBe('(not-arisen)');
  });

  it('a withdrawn entry is none', () => {
    const progress = [entry('2024-02-01'), entry('2024-02-01', 'void', { corrects: 1 })];
    expect(cellsOf({ node, progress })[0]).toBe('(not-arisen)');
  });
});

describe('a unit that joined late', () => {
  it('has no cells that count before its since', () => {
    expect(cellsOf({ unit: { since: '2024-Q3' } })).toEqual(['(not-joined)', '(not-joined)', 'missing', 'missing']);
  });

  it('what it recorded before stays to be seen, without counting', () => {
    expect(cellsOf({ unit: { since: '2024-Q3' }, progress: [entry('2024-05-01')] })).toEqual([
      '(not-joined)',
      '(done)',
      'missing',
      'missing',
    ]);
  });

  it('the year of a once item reaches beyond since, and counts', () => {
    expect(cellsOf({ unit: { since: '2024-Q3' }, track: { cadence: 'once' } })).toEqual(['missing']);
  });
});

describe('an item that a revision brought in mid-year', () => {
  const states = (track: NonNullable<SampleItem['track']>, more: SampleItem = {}): string[] =>
    cellsOf({ track, ...more });

  it('owes nothing before its first period', () => {
    expect(states({ since: '2024-Q3' })).toEqual(['(not-there)', '(not-there)', 'missing', 'missing']);
  });

  it.each([
    ['a month within a quarter does not excuse the quarter', { since: '2024-M08' }, 2],
    ['by months', { since: '2024-Q3', cadence: 'monthly' }, 6],
    ['by halves', { since: '2024-Q3', cadence: 'half-yearly' }, 1],
    ['a half, by quarters', { since: '2024-H2', cadence: 'quarterly' }, 2],
    ['the year is the year', { since: '2024', cadence: 'quarterly' }, 0],
    ['what is done once', { since: '2024-Q3', cadence: 'once' }, 0],
  ] as const)('%s', (_, track, before) => {
    const all = states(track);
    expect(all).toEqual(all.map((_state, i) => (i < before ? '(not-there)' : 'missing')));
  });

  it('what was recorded before stays to be seen, without counting', () => {
    expect(states({ since: '2024-Q2' }, { progress: [entry('2024-02-01')] })[0]).toBe('(done)');
  });

  it('the unit’s own first period comes before it', () => {
    expect(states({ since: '2024-Q3' }, { unit: { since: '2024-Q2' } })).toEqual([
      '(not-joined)',
      '(not-there)',
      'missing',
      'missing',
    ]);
  });

  it('support and “if any” say the same of the time before', () => {
    expect(states({ since: '2024-Q2', roles: { subordinate: 'support' } })[0]).toBe('(not-there)');
    expect(states({ since: '2024-Q2' }, { node: { conditional: true } })[0]).toBe('(not-there)');
  });
});

describe('support', () => {
  const track = { roles: { subordinate: 'support' } } as const;

  it('is shown, never counted', () => {
    expect(cellsOf({ track, progress: [entry('2024-02-01')] })).toEqual([
      '(done)',
      '(supports)',
      '(supports)',
      '(supports)',
    ]);
  });

  it('while a period is open it may still be recorded in, as by a unit that leads', () => {
    expect(cellsOf({ track }, '2024-04-20')).toEqual(['(supports)', '(open)', '(upcoming)', '(upcoming)']);
  });

  it('is neither what does not apply, nor what was before the unit joined', () => {
    expect(cellsOf({ track, answer: { 'not-applicable': { reason: 'x', from: '2024-Q3' } } })).toEqual([
      '(supports)',
      '(supports)',
      '(not-applicable)',
      '(not-applicable)',
    ]);
    expect(cellsOf({ track, unit: { since: '2024-Q4' } })[0]).toBe('(not-joined)');
  });

  it('a unit with only support has nothing due, now or ever', () => {
    const plan = samplePlan([tracked('II.1', track), tracked('II.2', { roles: { office: 'lead' } })]);
    const status = unitStatus(plan, sampleUnitPlan(), YEAR_END);
    expect(status.items.map(({ item }) => item.id)).toEqual(['II.1']);
    expect(status.totals).toEqual({ due: 0, fulfilled: 0, percent: null, year: 0, fulfilledYear: 0, none: 0 });
  });
});

describe('a plan that was issued in the course of its year', () => {
  const states = (
    issued: Partial<Plan>,
    track: SampleItem['track'] = {},
    progress: readonly Entry[] = [],
  ): string[] => {
    const plan = samplePlan([tracked('II.1', track)], issued);
    const { items } = unitStatus(plan, sampleUnitPlan({ 'II.1': { progress } }), YEAR_END);
    return (items[0]?.cells ?? []).map(({ state, counts }) => (counts ? state : `(${state})`));
  };
  const decision = { type: 'Quyết định', number: null, date: '2024-10-29', issuer: null };

  it.each<[what: string, issued: Partial<Plan>, before: number]>([
    ['within the first period', { date: '2024-03-14' }, 0],
    ['on the first day of the second', { date: '2024-03-15' }, 1],
    ['by a decision in the last', { 'issued-with': decision }, 3],
    ['before its year', { date: '2023-11-20' }, 0],
  ])('asks for nothing in a period that was over: %s', (_, issued, before) => {
    expect(states(issued)).toEqual([
      ...Array<string>(before).fill('(not-there)'),
      ...Array<string>(4 - before).fill('missing'),
    ]);
  });

  it('counts what was done before all the same', () => {
    expect(states({ date: '2024-10-29' }, {}, [entry('2024-02-01')])).toEqual([
      'done',
      '(not-there)',
      '(not-there)',
      'missing',
    ]);
  });

  it('asks for nothing before the time that the item names', () => {
    expect(states({}, { from: '2024-07-01' })).toEqual(['(not-there)', '(not-there)', 'missing', 'missing']);
    expect(states({}, { cadence: 'once', from: '2025-01-01', due: '2026-12-31' })).toEqual(['(not-there)']);
  });
});
