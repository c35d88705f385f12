import type { CalendarDate } from '../calendar/date.js';
import { nextPeriod } from '../calendar/adjacent-periods.js';
import { reportOutline } from '../reporting/periodic-report.js';
import type { Period } from '../calendar/period.js';
import type { OutlineHeading, Plan } from '../plan/plan.js';
import { indexPlan, type PlanIndex } from '../plan/plan-index.js';
import { proseOf } from '../unit/prose.js';
import { type RaisedDifficulty, rollUpDifficulties } from './roll-up-difficulties.js';
import { doubtsOf, type FigureRollUp, rollUpFigures, type UnitDoubts } from './roll-up-figures.js';
import { type ItemRollUp, itemTotals, rollUpItems, summaryState } from './roll-up-items.js';
import { type Ledger, type LedgerUnit, expectedUnits, unitsWithFile } from './ledger.js';
import type { UnitInPeriod } from './unit-in-period.js';
import type { UnitPlan } from '../unit/unit-plan.js';
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
  readonly ledger: Ledger<UnitInPeriod>;
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

/** Adds up a period over the units of that period's ledger. */
export function rollUp(ledger: Ledger<UnitInPeriod>, period: Period): RollUp {
  const { plan, asOf } = ledger;
  const index = indexPlan(plan);
  const known = unitsWithFile(ledger);
  const cellsOf = new Map(known.map(({ id, status }) => [id, status.items]));
  const reports = known.map((unit): UnitReport => {
    const { unitPlan, totals } = unit.status;
    return { unit, unitPlan, totals };
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
    headings: reportOutline(plan, index, period).map((outline) => headingOf(outline, items)),
    items,
    totals: sumTotals(reports.map((report) => report.totals)),
    figures: rollUpFigures(index, ledger, period),
    doubts: doubtsOf(ledger, period),
    difficulties: rollUpDifficulties(index, ledger, period, asOf),
    next: nextPeriod(period),
  };
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
