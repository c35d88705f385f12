import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Entry } from '../../../src/domain/unit/unit-plan.js';
import { cellAsOf, entry, progressAsOf, type SampleItem } from '../../support/sample-plan.js';

const RISING = ['none', 'doing', 'blocked', 'done'] as const;
const CLOSED = '2024-04-01';

describe('the state of a cell: done over blocked over doing over none', () => {
  it.each(RISING)('%s alone', (status) => {
    expect(cellAsOf(CLOSED, { progress: [entry('2024-02-01', status)] })).toMatchObject({
      state: status,
      stateRule: 'entry',
      entry: 1,
    });
  });

  const pairs = RISING.flatMap((lower, i) => RISING.slice(i + 1).map((higher) => [higher, lower] as const));
  it.each(pairs)('%s over %s, whichever comes first', (higher, lower) => {
    const first = [entry('2024-02-01', higher), entry('2024-03-01', lower)];
    const last = [entry('2024-02-01', lower), entry('2024-03-01', higher)];
    expect(cellAsOf(CLOSED, { progress: first })).toMatchObject({ state: higher, entry: 1 });
    expect(cellAsOf(CLOSED, { progress: last })).toMatchObject({ state: higher, entry: 2 });
  });

  it('the later one among equals, by the day of the work', () => {
    expect(cellAsOf(CLOSED, { progress: [entry('2024-03-01'), entry('2024-02-01')] }).entry).toBe(1);
    expect(cellAsOf(CLOSED, { progress: [entry('2024-02-01'), entry('2024-03-01')] }).entry).toBe(2);
  });

  it('the one recorded last among equals of one day', () => {
    expect(cellAsOf(CLOSED, { progress: [entry('2024-02-01'), entry('2024-02-01'), entry('2024-01-31')] }).entry).toBe(
      2,
    );
  });

  it('does not depend on the order of entries', () => {
    const entries = fc.array(
      fc.record({
        date: fc.constantFrom('2024-01-05', '2024-02-05', '2024-03-05'),
        status: fc.constantFrom(...RISING),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(entries, (progress) => {
        const state = (list: readonly Entry[]) => cellAsOf(CLOSED, { progress: list }).state;
        expect(state([...progress].reverse())).toBe(state(progress));
      }),
    );
  });
});

describe('what fulfils', () => {
  it.each([
    ['done', false, true],
    ['done', true, true],
    ['none', true, true],
    ['none', false, false],
    ['doing', true, false],
    ['blocked', true, false],
  ] as const)('%s, where “nothing arose” is possible: %s → %s', (status, mayBeNone, fulfilled) => {
    const cell = cellAsOf(CLOSED, { track: { 'may-be-none': mayBeNone }, progress: [entry('2024-02-01', status)] });
    expect(cell).toMatchObject({ state: status, fulfilled });
  });

  it('doing in a closed ongoing cell stays doing and does not fulfil it', () => {
    const cell = cellAsOf('2024-12-31', { progress: [entry('2024-02-01', 'doing')] });
    expect(cell).toMatchObject({ state: 'doing', closed: true, counts: true, fulfilled: false });
  });

  it('an open cell is fulfilled by an entry too', () => {
    expect(cellAsOf('2024-02-01', { progress: [entry('2024-02-01')] })).toMatchObject({
      fulfilled: true,
      closed: false,
    });
  });
});

describe('a once item', () => {
  const once: SampleItem = { track: { cadence: 'once' } };
  const dueByPlan: SampleItem = { track: { cadence: 'once', due: '2024-05-20' } };

  it('has one cell, the year, that closes on the year’s sending day where no date is set, and is then missing', () => {
    expect(progressAsOf('2024-12-17', once).cells).toMatchObject([
      { period: '2024', from: '2023-12-15', to: '2024-12-14', closes: '2024-12-17', state: 'open' },
    ]);
    expect(cellAsOf('2024-12-18', once)).toMatchObject({ state: 'missing', stateRule: 'closed-without-entry' });
  });

  it('closes on its due date where there is one, and is overdue from the day after', () => {
    expect(cellAsOf('2024-05-20', dueByPlan)).toMatchObject({ closes: '2024-05-20', state: 'open', closed: false });
    expect(cellAsOf('2024-05-21', dueByPlan)).toMatchObject({ state: 'overdue', stateRule: 'due-date-passed' });
  });

  it.each(['2024-05-20', '20/5/2024'])('takes its due date from the unit’s time, %s', (time) => {
    expect(cellAsOf('2024-05-21', { ...once, answer: { time } })).toMatchObject({
      closes: '2024-05-20',
      state: 'overdue',
    });
  });

  it('has the plan’s date before the unit’s', () => {
    expect(cellAsOf('2024-05-01', { ...dueByPlan, answer: { time: '2024-09-01' } }).closes).toBe('2024-05-20');
  });

  it.each(['Thường xuyên', 'Sau hội nghị', null])('has no due date by a time that is none: %s', (time) => {
    expect(cellAsOf('2024-06-01', { ...once, answer: { time } })).toMatchObject({
      state: 'open',
      closes: '2024-12-17',
    });
  });

  it('that is done after its due date is done', () => {
    const progress = [entry('2024-07-01')];
    expect(cellAsOf('2024-06-30', { ...dueByPlan, progress }).state).toBe('overdue');
    expect(cellAsOf('2024-07-01', { ...dueByPlan, progress })).toMatchObject({ state: 'done', fulfilled: true });
  });

  it('an ongoing item takes no due date from the unit’s time', () => {
    expect(cellAsOf('2024-02-01', { answer: { time: '2024-01-20' } })).toMatchObject({
      closes: '2024-03-18',
      state: 'open',
    });
  });
});

describe('actions', () => {
  const actions: readonly Action[] = [
    { id: 1, what: 'Lịch tiếp công dân', due: '2024-02-15' },
    { id: 2, what: 'Nội quy phòng tiếp công dân' },
  ];
  const done = (action: number, date: string): Entry => entry(date, 'done', { action });
  const once: SampleItem = { track: { cadence: 'once' }, actions };

  it('each has one cell, the year, closing on its due date or the year’s sending day; it never counts', () => {
    const at = (asOf: string) => progressAsOf(asOf, { actions }).actions.map(({ cell }) => cell);
    expect(at('2024-02-15').map(({ state }) => state)).toEqual(['open', 'open']);
    expect(at('2024-02-16').map(({ state }) => state)).toEqual(['overdue', 'open']);
    expect(at('2024-12-18').map(({ state }) => state)).toEqual(['overdue', 'missing']);
    expect(at('2024-12-18').map(({ counts, countRule }) => [counts, countRule])).toEqual([
      [false, 'action'],
      [false, 'action'],
    ]);
  });

  it('an entry for an action does not fulfil an ongoing item', () => {
    const progress = [done(1, '2024-02-01'), done(2, '2024-02-01')];
    const item = progressAsOf(CLOSED, { actions, progress });
    expect(item.cells[0]).toMatchObject({ state: 'missing', fulfilled: false });
    expect(item.actions.map(({ cell }) => cell.state)).toEqual(['done', 'done']);
  });

  it('a once item is done when all its actions are', () => {
    const progress = [done(1, '2024-02-01'), done(2, '2024-05-01')];
    expect(cellAsOf('2024-04-30', { ...once, progress })).toMatchObject({ state: 'open', fulfilled: false });
    expect(cellAsOf('2024-05-01', { ...once, progress })).toMatchObject({
      state: 'done',
      stateRule: 'actions-done',
      entry: null,
      fulfilled: true,
    });
  });

  it('or when it is ticked itself', () => {
    expect(cellAsOf('2024-05-01', { ...once, progress: [entry('2024-05-01')] })).toMatchObject({
      state: 'done',
      stateRule: 'entry',
      entry: 1,
    });
  });

  it('a once item is not done while an action is only under way', () => {
    const progress = [done(1, '2024-02-01'), entry('2024-02-01', 'doing', { action: 2 })];
    expect(cellAsOf('2024-05-01', { ...once, progress }).state).toBe('open');
  });

  it('a once item without actions is not done by itself', () => {
    expect(cellAsOf('2024-05-01', { track: { cadence: 'once' } }).state).toBe('open');
  });

  it('an entry for an action that is not there fulfils nothing', () => {
    expect(cellAsOf('2024-05-01', { ...once, progress: [done(9, '2024-02-01')] }).state).toBe('open');
  });
});
