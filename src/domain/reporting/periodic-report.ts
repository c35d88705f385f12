import { compareText } from '../text/compare.js';
import type { CalendarDate } from '../calendar/date.js';
import { isOfPeriod, type NumberedEntry, standingEntries, isNamedDocument } from '../unit/entries.js';
import { entriesOf, type Item } from '../unit/item.js';
import { cutOffDay } from '../calendar/deadline.js';
import { lastWorkDay, type Period, isBeforePeriod, overlaps, isWithin } from '../calendar/period.js';
import { outlineOf } from '../plan/outline.js';
import type { OutlineHeading, Plan } from '../plan/plan.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { type Cell, type ItemProgress, progressOf } from '../progress/progress.js';
import { type Totals, totalsOfItems } from '../progress/totals.js';
import { hasFigures } from '../progress/figures.js';
import { type FigureRow, figureRows } from '../progress/figure-rows.js';
import type { UnitStatus } from '../progress/unit-status.js';
import { nextPeriod } from '../calendar/adjacent-periods.js';

/** One item's part of a period's report. */
export interface ReportItem extends ItemProgress {
  /** Its cells within the period; of a cell wider than the period, the whole cell. */
  readonly periodCells: readonly Cell[];
  /** The entries that count and belong to the period, by date of work. */
  readonly periodEntries: readonly NumberedEntry[];
}

/** A heading of the report, with the items whose results are printed under it. */
export interface ReportHeading {
  readonly outline: OutlineHeading;
  readonly items: readonly ReportItem[];
  readonly children: readonly ReportHeading[];
}

/** A unit's report for a period: all data from which the documents are made. */
export interface PeriodicReport {
  readonly status: UnitStatus;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly headings: readonly ReportHeading[];
  /** Every item of the unit, in the plan's order. */
  readonly items: readonly ReportItem[];
  /** Totals over items, each with its cells in the period. */
  readonly totals: Totals;
  /** Whether the document is a draft, because the cut-off has not passed. */
  readonly isDraft: boolean;
  /** The next period of the same kind; `null` at the end of the year. */
  readonly next: Period | null;
}

/**
 * Makes a period's report from a unit's status, with the entries that belong to the period, even if they were recorded
 * late, and no others.
 */
export function periodicReport(status: UnitStatus, period: Period): PeriodicReport {
  const { items, totals } = reportItems(status, period);
  const byId = new Map(items.map((item) => [item.item.id, item]));
  const toHeading = (outline: OutlineHeading): ReportHeading => ({
    outline,
    items: (outline.items ?? []).flatMap((id) => withOwnItems(id, items, byId)),
    children: (outline.children ?? []).map(toHeading),
  });
  return {
    status,
    period,
    asOf: status.asOf,
    headings: reportOutline(status.plan, status.index, period).map(toHeading),
    items,
    totals,
    isDraft: status.asOf <= cutOffDay(period, status.plan.reporting),
    next: nextPeriod(period),
  };
}

/** A unit's items in a period, with their totals. */
export function reportItems(
  {
    items: all,
    ...of
  }: Pick<UnitStatus, 'plan' | 'unitPlan' | 'asOf'> & { readonly items: readonly Pick<ItemProgress, 'item'>[] },
  period: Period,
): Pick<PeriodicReport, 'items' | 'totals'> {
  const items = itemsInPeriod({ ...of, items: all.map(({ item }) => item) }, period);
  return {
    items,
    totals: totalsOfItems(items.map((item) => item.periodCells.filter((cell) => isCellWithin(cell, period)))),
  };
}

/** A unit's items in a period. */
export function itemsInPeriod(
  { plan, unitPlan, asOf, items }: Pick<UnitStatus, 'plan' | 'unitPlan' | 'asOf'> & { readonly items: readonly Item[] },
  period: Period,
): readonly ReportItem[] {
  const lastDay = lastWorkDay(asOf, plan);
  // In a document each cell is due from the cut-off, not from the sending day, so that a report signed before the
  // sending day equals one printed after it.
  return items.map((item) => reportItem(progressOf(item, plan, unitPlan, asOf, 'cut-off'), period, lastDay));
}

/** The figures that a report prints; empty if none were entered for the year up to the end of the period. */
export function shownFigures({ status: { index, unitPlan }, period, asOf }: FiguresOf): readonly FigureRow[] {
  return hasFigures(period, unitPlan) ? figureRows(index, period, unitPlan, asOf) : [];
}

/** The parts of a report that its figures are computed from. */
interface FiguresOf {
  readonly asOf: CalendarDate;
  readonly status: Pick<UnitStatus, 'index' | 'unitPlan'>;
  readonly period: Period;
}

function reportItem(progress: ItemProgress, period: Period, lastDay: CalendarDate): ReportItem {
  const periodCells = cellsIn(progress, period);
  // A record of an earlier text is not a result of the present one.
  const isUnconfirmed = progress.cells.some(({ state }) => state === 'unconfirmed');
  const periodEntries = standingEntries(isUnconfirmed ? [] : entriesOf(progress.item), lastDay)
    .filter(({ entry }) => isOfPeriod(entry, period))
    .sort((a, b) => compareText(a.entry.date, b.entry.date) || a.n - b.n);
  return { ...progress, periodCells, periodEntries };
}

/** An item's cells within a period; if it has none, the wider cell that contains the period. */
export function cellsIn({ item, cells }: ItemProgress, period: Period): readonly Cell[] {
  const within = cells.filter((cell) => isCellWithin(cell, period));
  // An item that was added in a later period is not in earlier reports.
  const wider = isBeforePeriod(period.to, item.since, period.calendar)
    ? []
    : cells.filter((cell) => overlaps(cell, period));
  return within.length > 0 ? within : wider;
}

/**
 * The cell that gives an item's state at the end of the period: the last one that counts, else the last one. An item
 * that a quarter left unfulfilled and a later quarter fulfilled is settled.
 */
export function lastCell({ periodCells }: ReportItem): Cell | undefined {
  // In a draft, open and upcoming cells are not decided yet.
  const known = periodCells.filter(({ state }) => state !== 'open' && state !== 'upcoming');
  return known.findLast(({ counts }) => counts) ?? known.at(-1);
}

/** Items whose evidence is only files or links, which a document does not print. */
export function itemsWithBareFiles({ items }: PeriodicReport): readonly string[] {
  return items
    .filter(({ periodEntries }) =>
      periodEntries.some(({ entry }) => (entry.evidence ?? []).some((one) => !isNamedDocument(one))),
    )
    .map(({ item }) => item.id);
}

/** Whether a cell lies within a period: only then it is part of the period's totals. */
export function isCellWithin(cell: Cell, period: Period): boolean {
  return isWithin(cell, period);
}

/** The items of a report that are in none of its totals: done once a year, or in periods wider than the report's. */
export function outsideTotals(
  items: readonly Pick<ReportItem, 'item' | 'periodCells'>[],
  period: Period,
): readonly Item[] {
  return items
    .filter(({ periodCells }) => periodCells.some((cell) => cell.counts && !isCellWithin(cell, period)))
    .map(({ item }) => item);
}

/** Replaces each open place of a report by the own items under it. */
function withOwnItems(
  id: string,
  items: readonly ReportItem[],
  byId: ReadonlyMap<string, ReportItem>,
): readonly ReportItem[] {
  const found = byId.get(id);
  if (found === undefined) return [];
  return found.item.open ? items.filter(({ item }) => item.own && item.node.id === id) : [found];
}

/** The headings of a period's report: those that the plan defines, else its own sections. */
export function reportOutline(plan: Plan, index: PlanIndex, period: Pick<Period, 'id'>): readonly OutlineHeading[] {
  const outline = outlineOf(plan, period);
  if (outline !== undefined) return outline;
  return plan.body
    .map((section) => ({
      id: section.id,
      heading: section.heading ?? section.id,
      items: index.items.filter(({ id }) => index.sectionOf(id)?.id === section.id).map(({ id }) => id),
    }))
    .filter(({ items }) => items.length > 0);
}
