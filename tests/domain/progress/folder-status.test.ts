import fc from 'fast-check';
import { percentOf } from '../../../src/domain/progress/totals.js';
import { describe, expect, it } from 'vitest';
import { folderStatus } from '../../../src/domain/progress/folder-status.js';
import { summaryOf } from '../../../src/domain/progress/unit-summary.js';
import { todosOf, unitStatus } from '../../../src/domain/progress/unit-status.js';
import type { EntryStatus } from '../../../src/domain/unit/unit-plan.js';
import { entry, samplePlan, sampleUnitPlan, tracked } from '../../support/sample-plan.js';

const plan = samplePlan([tracked('II.1'), tracked('II.2', { cadence: 'once', due: '2024-02-01' })]);

/** A unit with these statuses in quarter I, as of 10 April. */
function unitWith(name: string, first?: EntryStatus, second?: EntryStatus, id = name) {
  const of = (status?: EntryStatus) => ({ progress: status === undefined ? [] : [entry('2024-01-10', status)] });
  return summaryOf(
    unitStatus(plan, sampleUnitPlan({ 'II.1': of(first), 'II.2': of(second) }, { name, id }), '2024-04-10'),
  );
}

const namesOf = (statuses: readonly ReturnType<typeof unitWith>[]): string[] =>
  folderStatus(plan, '2024-04-10', statuses).rows.map(({ unit }) => unit.name);

describe('folderStatus', () => {
  it('has those with something to do first, then by name without accents', () => {
    const statuses = [
      unitWith('Đội A', 'done', 'done'),
      unitWith('Ban B'),
      unitWith('Ủy ban', 'done', 'done'),
      unitWith('Trung tâm', 'doing', 'done'),
      unitWith('An Hải', 'done', 'done'),
    ];
    expect(namesOf(statuses)).toEqual(['Ban B', 'Trung tâm', 'An Hải', 'Đội A', 'Ủy ban']);
  });

  it('a blocked cell that is still open is something to do', () => {
    const open = sampleUnitPlan(
      {
        'II.1': { progress: [entry('2024-01-10'), entry('2024-04-01', 'blocked')] },
        'II.2': { progress: [entry('2024-01-10')] },
      },
      { name: 'Z', id: 'z' },
    );
    expect(namesOf([unitWith('A', 'done', 'done'), summaryOf(unitStatus(plan, open, '2024-04-10'))])).toEqual([
      'Z',
      'A',
    ]);
  });

  it('units of one name stand by id', () => {
    const rows = folderStatus(plan, '2024-04-10', [
      unitWith('A', 'done', 'done', 'b'),
      unitWith('A', 'done', 'done', 'a'),
    ]).rows;
    expect(rows.map(({ unit }) => unit.id)).toEqual(['a', 'b']);
  });

  it('counts the cells of a unit by state, those that count alone', () => {
    const [row] = folderStatus(plan, '2024-04-10', [unitWith('A', 'blocked')]).rows;
    expect(row?.states).toMatchObject({ blocked: 1, overdue: 1, open: 1 });
    expect(row?.states.missing).toBeUndefined();
  });

  it('totals are the sums over its units, in any order', () => {
    const status = fc.option(fc.constantFrom<EntryStatus>('done', 'doing', 'none', 'blocked'), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(status, status), { maxLength: 8 }), (units) => {
        const statuses = units.map(([first, second], i) => unitWith(`U${i}`, first, second));
        const { totals, rows } = folderStatus(plan, '2024-04-10', statuses);
        const sum = (key: 'due' | 'fulfilled' | 'year'): number => statuses.reduce((n, one) => n + one.totals[key], 0);
        expect([totals.due, totals.fulfilled, totals.year]).toEqual([sum('due'), sum('fulfilled'), sum('year')]);
        expect(totals.percent).toBe(percentOf(totals.fulfilled, totals.due));
        expect(folderStatus(plan, '2024-04-10', [...statuses].reverse())).toMatchObject({ totals });
        expect(rows).toHaveLength(units.length);
      }),
    );
  });
});

describe('what to do next', () => {
  it('overdue, missing, blocked, under way, then open by closing day', () => {
    const five = samplePlan([
      tracked('II.1'),
      tracked('II.2', { cadence: 'once', due: '2024-02-01' }),
      tracked('II.3', { cadence: 'monthly' }),
      tracked('II.4', { roles: { subordinate: 'support' } }),
      tracked('II.5', {}, { conditional: true }),
    ]);
    const unitPlan = sampleUnitPlan({
      'II.1': { progress: [entry('2024-01-10', 'doing')] },
      'II.3': { progress: [entry('2024-01-10', 'blocked'), entry('2024-02-10')] },
    });
    const todos = todosOf(unitStatus(five, unitPlan, '2024-04-10').items);
    expect(todos.map(({ item, cell }) => `${item.id} ${cell.period} ${cell.state}`)).toEqual([
      'II.2 2024 overdue',
      'II.3 2024-M03 missing',
      'II.1 2024-Q1 doing',
      'II.3 2024-M04 open',
      'II.1 2024-Q2 open',
    ]);
  });

  it('is nothing once all that is due or open is fulfilled', () => {
    const done = sampleUnitPlan({
      'II.1': { progress: [entry('2024-01-10')] },
      'II.2': { progress: [entry('2024-01-10')] },
    });
    expect(todosOf(unitStatus(plan, done, '2024-02-10').items)).toEqual([]);
  });
});
