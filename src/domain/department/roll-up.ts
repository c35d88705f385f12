import type { CalendarDate } from '../calendar/date.js';
import {
  isCellWithin,
  nextPeriod,
  type PeriodicReport,
  periodicReport,
  type ReportItem,
  reportOutline,
} from '../reporting/periodic-report.js';
import type { Period } from '../calendar/period.js';
import type { OutlineHeading, Plan } from '../plan/plan.js';
import { indexPlan, type PlanIndex } from '../plan/plan-index.js';
import { proseOf } from '../unit/prose.js';
import { type RaisedDifficulty, rollUpDifficulties } from './roll-up-difficulties.js';
import { type FigureRollUp, rollUpFigures, type UnitWrongFigures, wrongFiguresOf } from './roll-up-figures.js';
import { type ItemCells, type ItemRollUp, itemTotals, rollUpItems, summaryState } from './roll-up-items.js';
import { type Ledger, type LedgerUnit, expectedUnits, unitsWithFile } from './ledger.js';
import { sumTotals, type Totals } from '../progress/totals.js';

/** A unit's own report as a part of the whole. */
export interface UnitReport {
  readonly unit: LedgerUnit;
  readonly report: PeriodicReport;
}

/** A heading of the department's report with the items and the figures whose results stand under it. */
export interface RollUpHeading {
  readonly outline: OutlineHeading;
  readonly items: readonly ItemRollUp[];
  readonly children: readonly RollUpHeading[];
}

/** What units wrote for a heading. */
export interface UnitWords {
  readonly unit: LedgerUnit;
  readonly words: string;
}

/** All units' reports for a period as one: every output over units takes its figures from it. */
export interface RollUp {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly ledger: Ledger;
  readonly reports: readonly UnitReport[];
  readonly headings: readonly RollUpHeading[];
  readonly items: readonly ItemRollUp[];
  /** Over the period's cells of all units that have a file. */
  readonly totals: Totals;
  readonly figures: readonly FigureRollUp[];
  /** Figures that cannot be right and are in no sum. */
  readonly wrongFigures: readonly UnitWrongFigures[];
  readonly difficulties: readonly RaisedDifficulty[];
  /** The next period of the same kind, `null` at the year's end. */
  readonly next: Period | null;
}

/** Adds up a period over the units of a ledger that was made for it. */
export function rollUp(ledger: Ledger, period: Period): RollUp {
  const { plan, asOf } = ledger;
  const index = indexPlan(plan);
  const reports = unitsWithFile(ledger).map((unit) => ({ unit, report: periodicReport(unit.status, period) }));
  const cellsOf = new Map(
    reports.map(({ unit, report }) => [unit.id, report.items.map((one) => itemCells(one, period))]),
  );
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
    totals: sumTotals(reports.map(({ report }) => report.totals)),
    figures: rollUpFigures(index, ledger, period),
    wrongFigures: wrongFiguresOf(ledger, period),
    difficulties: rollUpDifficulties(index, ledger, period, asOf),
    next: nextPeriod(period),
  };
}

function itemCells(item: ReportItem, period: Period): ItemCells {
  const totalled = item.periodCells.filter((cell) => isCellWithin(cell, period));
  return { progress: item, cells: item.periodCells, totalled };
}

function headingOf(outline: OutlineHeading, items: readonly ItemRollUp[]): RollUpHeading {
  return {
    outline,
    items: (outline.items ?? []).flatMap((id) => items.filter((item) => item.id === id)),
    children: (outline.children ?? []).map((child) => headingOf(child, items)),
  };
}

/** What the units wrote for a heading of the report, in the ledger's order. */
export function wordsOfUnits({ reports, period }: RollUp, heading: string): readonly UnitWords[] {
  return reports.flatMap(({ unit, report }) => {
    const words = proseOf(report.status.unitPlan, period, heading);
    return words === null ? [] : [{ unit, words }];
  });
}

/** The figures that belong to an item. */
export function figuresOf({ figures }: RollUp, item: string): readonly FigureRollUp[] {
  return figures.filter(({ indicator }) => indicator.item === item);
}
