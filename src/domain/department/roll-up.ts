import type { CalendarDate } from '../calendar/date.js';
import { isCellWithin, nextPeriod, type ReportItem, reportItems, reportOutline } from '../reporting/periodic-report.js';
import type { Period } from '../calendar/period.js';
import type { OutlineHeading, Plan } from '../plan/plan.js';
import { indexPlan, type PlanIndex } from '../plan/plan-index.js';
import { proseOf } from '../unit/prose.js';
import { type RaisedDifficulty, rollUpDifficulties } from './roll-up-difficulties.js';
import { doubtsOf, type FigureRollUp, rollUpFigures, type UnitDoubts } from './roll-up-figures.js';
import { type ItemCells, type ItemRollUp, itemTotals, rollUpItems, summaryState } from './roll-up-items.js';
import { type Ledger, type LedgerUnit, expectedUnits, unitsWithFile } from './ledger.js';
import type { Entry, ItemAnswer, OwnItem, UnitPlan } from '../unit/unit-plan.js';
import { sumTotals, type Totals } from '../progress/totals.js';

/** One unit's report, as far as the roll-up needs it. */
export interface UnitReport {
  readonly unit: LedgerUnit;
  readonly unitPlan: UnitPlan;
  readonly totals: Totals;
}

/** A heading of the department's report with the items and figures whose results are printed under it. */
export interface RollUpHeading {
  readonly outline: OutlineHeading;
  readonly items: readonly ItemRollUp[];
  readonly children: readonly RollUpHeading[];
}

/** A unit's words for a heading. */
export interface UnitWords {
  readonly unit: LedgerUnit;
  readonly words: string;
}

/** The reports of all units for a period as one. Every output over units takes its figures from here. */
export interface RollUp {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly ledger: Ledger;
  readonly reports: readonly UnitReport[];
  readonly headings: readonly RollUpHeading[];
  readonly items: readonly ItemRollUp[];
  /** Over the period's cells of all units that have a usable file. */
  readonly totals: Totals;
  readonly figures: readonly FigureRollUp[];
  /** Doubtful figures, which are in no sum. */
  readonly doubts: readonly UnitDoubts[];
  readonly difficulties: readonly RaisedDifficulty[];
  /** The next period of the same kind; `null` at the end of the year. */
  readonly next: Period | null;
}

/**
 * A unit's plan with only those items and entries that sums need: assignments, evidence and words take most of the
 * memory. The note of a blocked entry is kept, because the report quotes it.
 */
export function onlyForSums(unitPlan: UnitPlan): UnitPlan {
  const { items, 'own-items': own } = unitPlan;
  return {
    ...unitPlan,
    items: mapped(items, bareAnswer),
    ...(own === undefined ? {} : { 'own-items': mapped(own, bareAnswer) }),
  };
}

function bareAnswer<Answer extends ItemAnswer | OwnItem>(answer: Answer): Answer {
  const bare = { ...answer, 'in-charge': null, support: [], output: null, note: null };
  const { progress } = answer;
  return progress === undefined ? bare : { ...bare, progress: progress.map(bareEntry) };
}

function bareEntry({ date, status, period, action, corrects, note }: Entry): Entry {
  return {
    date,
    status,
    ...(period === undefined ? {} : { period }),
    ...(action === undefined ? {} : { action }),
    ...(corrects === undefined ? {} : { corrects }),
    ...(status === 'blocked' && note !== undefined ? { note } : {}),
  };
}

function mapped<T>(all: Readonly<Record<string, T>>, change: (one: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one)]));
}

/** Adds up a period over the units of that period's ledger. */
export function rollUp(ledger: Ledger, period: Period): RollUp {
  const { plan, asOf } = ledger;
  const index = indexPlan(plan);
  const cellsOf = new Map<string, readonly ItemCells[]>();
  const reports = unitsWithFile(ledger).map((unit): UnitReport => {
    const { items: own, totals } = reportItems(unit.status, period);
    cellsOf.set(
      unit.id,
      own.map((one) => itemCells(one, period)),
    );
    return { unit, unitPlan: unit.status.unitPlan, totals };
  });
  const items = rollUpItems(
    index,
    expectedUnits(ledger).map((unit) => ({ unit, items: cellsOf.get(unit.id) ?? null })),
    summaryState,
    itemTotals,
  );
  return {
    plan,
    index,
    period,
    asOf,
    ledger,
    reports,
    headings: reportOutline(plan, index).map((outline) => headingOf(outline, items)),
    items,
    totals: sumTotals(reports.map((report) => report.totals)),
    figures: rollUpFigures(index, ledger, period),
    doubts: doubtsOf(ledger, period),
    difficulties: rollUpDifficulties(index, ledger, period, asOf),
    next: nextPeriod(period),
  };
}

function itemCells(item: ReportItem, period: Period): ItemCells {
  const totalled = item.periodCells.filter((cell) => isCellWithin(cell, period));
  return { progress: { item: item.item }, cells: item.periodCells, totalled };
}

function headingOf(outline: OutlineHeading, items: readonly ItemRollUp[]): RollUpHeading {
  return {
    outline,
    items: (outline.items ?? []).flatMap((id) => items.filter((item) => item.id === id)),
    children: (outline.children ?? []).map((child) => headingOf(child, items)),
  };
}

/** The words of units for a heading of the report, in the order of the ledger. */
export function wordsOfUnits({ reports, period }: RollUp, heading: string): readonly UnitWords[] {
  return reports.flatMap(({ unit, unitPlan }) => {
    const words = proseOf(unitPlan, period, heading);
    return words === null ? [] : [{ unit, words }];
  });
}

/** The figures whose indicators belong to an item. */
export function figuresOf({ figures }: RollUp, item: string): readonly FigureRollUp[] {
  return figures.filter(({ indicator }) => indicator.item === item);
}
