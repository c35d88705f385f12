import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/domain/department/brief.js';
import { folderStatus } from '../../../src/domain/progress/folder-status.js';
import { indexPlan } from '../../../src/domain/plan/plan-index.js';
import { type CellState, COUNTED_STATES } from '../../../src/domain/progress/progress.js';
import { rollUp } from '../../support/department.js';
import {
  allCells,
  rollUpItems,
  isInState,
  stateSoFar,
  type UnitItem,
} from '../../../src/domain/department/roll-up-items.js';
import { rollUpSections } from '../../../src/domain/department/roll-up-sections.js';
import { countIn, summaryOf } from '../../../src/domain/progress/unit-summary.js';
import { todosOf } from '../../../src/domain/progress/unit-status.js';
import { expectedUnits, ledgerOf, type LedgerUnit, unitsWithFile } from '../../../src/domain/department/ledger.js';
import { rollUpPeriods } from '../../../src/domain/department/roll-up-periods.js';
import { sumTotals } from '../../../src/domain/progress/totals.js';
import type { Entry, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { departmentReport, INTERNAL } from '../../../src/reports/documents/department/report.js';
import { briefDocument } from '../../../src/reports/documents/brief.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { unitItemWords, unitSignLegend } from '../../../src/locale/roll-up.js';
import { filesOf, periodOf, PLAN, sampleLedger, unitPlan } from './sample-units.js';

const index = indexPlan(PLAN);
const ITEMS = index.items.map(({ id }) => id);

const entries: fc.Arbitrary<Entry[]> = fc.array(
  fc.record({
    date: fc.constantFrom('2024-01-10', '2024-03-20', '2024-06-20', '2024-07-01', '2024-11-02'),
    status: fc.constantFrom('done' as const, 'doing' as const, 'none' as const, 'blocked' as const),
  }),
  { maxLength: 3 },
);
const one = fc.record({
  kind: fc.constantFrom('subordinate' as const, 'division' as const, 'office' as const),
  items: fc.dictionary(fc.constantFrom(...ITEMS), entries, { maxKeys: 8 }),
  own: entries,
});
const units: fc.Arbitrary<Record<string, UnitPlan | null>> = fc
  .array(fc.option(one, { freq: 8 }), { minLength: 1, maxLength: 6 })
  .map((all) =>
    Object.fromEntries(
      all.map((sample, at) => {
        const id = `u${at}`;
        if (sample === null) return [id, null];
        const items = Object.fromEntries(Object.entries(sample.items).map(([item, progress]) => [item, { progress }]));
        const own = { 'II.2.e.1': { title: 'Riêng', progress: sample.own } };
        return [id, unitPlan({ id, name: id, kind: sample.kind }, { items, more: { 'own-items': own } })];
      }),
    ),
  );

describe('whatever units recorded', () => {
  it('items, sections, periods and units come to the same totals', () => {
    fc.assert(
      fc.property(units, fc.constantFrom('2024-04-10', '2024-06-30', '2024-12-31'), (plans, day) => {
        const ledger = ledgerOf({ plan: PLAN, register: null, files: filesOf(plans), period: null, day });
        const known = new Map(unitsWithFile(ledger).map(({ id, status }) => [id, status.items]));
        const all = expectedUnits(ledger).map((unit) => ({ unit, items: known.get(unit.id) ?? null }));
        const items = rollUpItems(
          index,
          all.map(({ unit, items: its }) => ({ unit, items: its === null ? null : allCells(its) })),
          stateSoFar,
        );
        const status = folderStatus(
          PLAN,
          day,
          unitsWithFile(ledger).map((unit) => summaryOf(unit.status)),
        );
        expect(sumTotals(items.map(({ totals }) => totals))).toEqual(status.totals);
        expect(sumTotals(rollUpSections(index, items).map(({ totals }) => totals))).toEqual(status.totals);
        expect(
          sumTotals(rollUpSections(index, items).flatMap(({ parts }) => parts.map(({ totals }) => totals))),
        ).toEqual(status.totals);
        expect(sumTotals(rollUpPeriods(PLAN, all).totals)).toEqual(status.totals);
        for (const state of COUNTED_STATES) {
          const byItem = items.reduce((sum, item) => sum + item.count(state), 0);
          expect(byItem).toBe(status.rows.reduce((sum, row) => sum + countIn(row, state), 0));
        }
        const broken = Object.values(plans).filter((each) => each === null).length;
        for (const item of items)
          expect(item.units.filter(({ state }) => state === 'unknown').length).toBe(item.own ? 0 : broken);
      }),
      { numRuns: 15 },
    );
  });

  it('what is missed hides nothing that stands still, in the period and in the year so far', () => {
    fc.assert(
      fc.property(units, fc.constantFrom('2024-H1', '2024-9M', '2024'), (plans, id) => {
        const period = periodOf(id);
        const ledger = ledgerOf({ plan: PLAN, register: null, files: filesOf(plans), period, day: '2024-12-31' });
        const result = rollUp(ledger, period);
        const known = new Map(unitsWithFile(ledger).map((unit) => [unit.id, allCells(unit.status.items)]));
        const all = expectedUnits(ledger).map((unit) => ({ unit, items: known.get(unit.id) ?? null }));
        const inState = (part: UnitItem, state: CellState): boolean =>
          part.items.some(({ cells }) => cells.some((cell) => cell.counts && cell.state === state));
        for (const item of [...result.items, ...rollUpItems(index, all, stateSoFar)]) {
          for (const part of item.units.filter(({ counts }) => counts))
            for (const state of ['missing', 'overdue', 'blocked'] as const)
              expect([item.id, state, isInState(part, state)]).toEqual([item.id, state, inState(part, state)]);
        }
        const { attention } = briefOf(result);
        for (const item of result.items) {
          const named = attention.find((one) => one.item?.id === item.id);
          const ids = (parts: readonly UnitItem[]): string[] => parts.map(({ unit }) => unit.id).sort();
          const idsOf = (units: readonly LedgerUnit[] = []): string[] => units.map(({ id }) => id).sort();
          // As in the unit's own list of what to do: what a later period fulfilled stands still no longer.
          const isStillBlocked = (part: UnitItem): boolean =>
            part.items.some(({ progress: { item: own }, cells }) =>
              todosOf([{ item: own, cells, actions: [] }]).some(({ cell }) => cell.state === 'blocked'),
            );
          expect(idsOf(named?.blocked)).toEqual(ids(item.units.filter(isStillBlocked)));
          const isMissed = (part: UnitItem): boolean => inState(part, 'missing') || inState(part, 'overdue');
          // A unit is in one list alone.
          const missed = item.units.filter((part) => isMissed(part) && !isStillBlocked(part));
          expect(idsOf(named?.missing)).toEqual(ids(missed));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('a period’s totals are the sum of the units’ own reports', () => {
    fc.assert(
      fc.property(units, fc.constantFrom('2024-Q1', '2024-H1', '2024'), (plans, id) => {
        const period = periodOf(id);
        const ledger = ledgerOf({ plan: PLAN, register: null, files: filesOf(plans), period, day: '2024-12-31' });
        const result = rollUp(ledger, period);
        expect(sumTotals(result.items.map(({ totals }) => totals))).toEqual(result.totals);
        expect(sumTotals(result.reports.map(({ totals }) => totals))).toEqual(result.totals);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a unit that is blocked in one quarter and missed the other', () => {
  const plans = {
    'don-vi': unitPlan(
      { id: 'don-vi', name: 'Đơn vị V', kind: 'subordinate' },
      { items: { 'II.5.c': { progress: [{ date: '2024-02-01', status: 'blocked' }] } } },
    ),
  };
  const period = periodOf('2024-H1');
  const ledger = ledgerOf({ plan: PLAN, register: null, files: filesOf(plans), period, day: '2024-06-30' });
  const result = rollUp(ledger, period);

  it('is named once in the brief, under both in the internal report, and has both words and signs in the tables', () => {
    const item = result.items.find(({ id }) => id === 'II.5.c');
    const [part] = item?.units ?? [];
    if (item === undefined || part === undefined) throw new Error('II.5.c');
    expect(unitItemWords(part, item.cadence)).toEqual({ vi: 'chưa cập nhật, vướng mắc', en: 'no update, blocked' });
    expect(unitSignLegend([part], 'vi').join()).toMatch(/! vướng mắc/);
    const page = documentToMarkdown(briefDocument(briefOf(result), 'vi'));
    expect(page).toContain(`${item.title}: vướng mắc ở Đơn vị V.`);
    const report = documentToMarkdown(departmentReport(result, 'vi', INTERNAL));
    expect(report).toContain('0/1 đơn vị đã thực hiện trong kỳ; vướng mắc: Đơn vị V; chưa cập nhật: Đơn vị V.');
    expect(report).toContain('✗!');
  });
});

it.each([
  { later: 'done', isSaid: false },
  { later: 'doing', isSaid: true },
  { later: 'blocked', isSaid: true },
] as const)('the brief names an item blocked in one quarter and $later in the next: $isSaid', ({ later, isSaid }) => {
  const progress: Entry[] = [
    { date: '2024-02-01', status: 'blocked' },
    { date: '2024-05-01', status: later },
  ];
  const plans = {
    'don-vi': unitPlan({ id: 'don-vi', name: 'Đơn vị V', kind: 'subordinate' }, { items: { 'II.5.c': { progress } } }),
  };
  const period = periodOf('2024-H1');
  const ledger = ledgerOf({ plan: PLAN, register: null, files: filesOf(plans), period, day: '2024-06-30' });
  const named = briefOf(rollUp(ledger, period)).attention.find(({ item }) => item?.id === 'II.5.c');
  expect((named?.blocked ?? []).length > 0).toBe(isSaid);
});

describe('an item over the sample units', () => {
  const item = rollUp(sampleLedger(), periodOf('2024-H1')).items.find(({ id }) => id === 'II.3.c');

  it('shows of each unit what wants attention most, and of those without a file that nothing is known', () => {
    expect(item?.units.map(({ unit, state }) => [unit.id, state])).toEqual([
      ['trung-tam-d', 'missing'],
      ['trung-tam-a', 'blocked'],
      ['trung-tam-b', 'missing'],
      ['trung-tam-c', 'unknown'],
      ['trung-tam-hong', 'unknown'],
    ]);
  });

  it('counts only what is known', () => {
    expect(item?.totals).toMatchObject({ due: 3, fulfilled: 0 });
  });
});

it('the year so far: what is open is only seen where nothing is behind', () => {
  const cells =
    sampleLedger(null)
      .counted.flatMap(({ status }) => status.items)
      .find(({ item, cells: [first] }) => item.id === 'II.5.c' && first?.state === 'done')?.cells ?? [];
  expect(stateSoFar(cells)).toBe('done');
  expect(stateSoFar(cells.slice(2))).toBe('open');
});
