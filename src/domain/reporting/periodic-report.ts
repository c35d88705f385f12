import { compareText } from '../text/compare.js';
import type { CalendarDate } from '../calendar/date.js';
import { isOfPeriod, type NumberedEntry, standingEntries } from '../unit/entries.js';
import { entriesOf, type Item } from '../unit/item.js';
import { isWithin, lastWorkDay, parsePeriod, type Period } from '../calendar/period.js';
import type { OutlineHeading, Plan } from '../plan/plan.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { type Cell, type ItemProgress, progressOf } from '../progress/progress.js';
import { type Totals, totalsOfItems } from '../progress/totals.js';
import type { Evidence } from '../unit/unit-plan.js';
import { type FigureRow, figureRows, hasFigures } from '../progress/figures.js';
import type { UnitStatus } from '../progress/unit-status.js';

/** What one item contributes to a period's report. */
export interface ReportItem extends ItemProgress {
  /** Its cells within the period; for a cell wider than the period, that cell as it stands. */
  readonly periodCells: readonly Cell[];
  /** The standing entries that belong to the period, by date of work. */
  readonly periodEntries: readonly NumberedEntry[];
}

/** A heading of the report with the items whose results stand under it. */
export interface ReportHeading {
  readonly outline: OutlineHeading;
  readonly items: readonly ReportItem[];
  readonly children: readonly ReportHeading[];
}

/** A unit's report for a period: everything that the documents are made from. */
export interface PeriodicReport {
  readonly status: UnitStatus;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly headings: readonly ReportHeading[];
  /** Every item of the unit, in the plan's order. */
  readonly items: readonly ReportItem[];
  /** Items, over their cells in the period. */
  readonly totals: Totals;
  /** Before the cut-off the period is not over, and the document a draft. */
  readonly isDraft: boolean;
  /** The next period of the same kind, `null` at the year's end. */
  readonly next: Period | null;
}

/** Gathers a period's report from a unit's status: entries that belong to the period, late ones included, no others. */
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
    headings: reportOutline(status.plan, status.index).map(toHeading),
    items,
    totals,
    isDraft: status.asOf <= period.to,
    next: nextPeriod(period),
  };
}

/** A unit's items in a period, and their totals. */
export function reportItems(
  {
    plan,
    unitPlan,
    asOf,
    items: all,
  }: Pick<UnitStatus, 'plan' | 'unitPlan' | 'asOf'> & {
    readonly items: readonly Pick<ItemProgress, 'item'>[];
  },
  period: Period,
): Pick<PeriodicReport, 'items' | 'totals'> {
  // In a document each cell is due from the cut-off, not the sending day, so that a report signed before the sending
  // day equals one printed after it.
  const items = all.map(({ item }) =>
    reportItem(progressOf(item, plan, unitPlan, asOf, 'cut-off'), period, lastWorkDay(asOf, plan.year)),
  );
  return {
    items,
    totals: totalsOfItems(items.map((item) => item.periodCells.filter((cell) => isCellWithin(cell, period)))),
  };
}

/** The figures that a report shows: none where nothing was entered for the year up to the period's end. */
export function shownFigures({ status: { index, unitPlan }, period }: FiguresOf): readonly FigureRow[] {
  return hasFigures(period, unitPlan) ? figureRows(index, period, unitPlan) : [];
}

/** The part of a report that its figures are made from. */
interface FiguresOf {
  readonly status: Pick<UnitStatus, 'index' | 'unitPlan'>;
  readonly period: Period;
}

function reportItem(progress: ItemProgress, period: Period, lastDay: CalendarDate): ReportItem {
  const periodCells = cellsIn(progress, period);
  // What was recorded under another text is no result of this one.
  const isUnconfirmed = progress.cells.some(({ state }) => state === 'unconfirmed');
  const periodEntries = standingEntries(isUnconfirmed ? [] : entriesOf(progress.item), lastDay)
    .filter(({ entry }) => isOfPeriod(entry, period))
    .sort((a, b) => compareText(a.entry.date, b.entry.date) || a.n - b.n);
  return { ...progress, periodCells, periodEntries };
}

/** An item's cells within a period; where it has none there, the wider one that contains it. */
export function cellsIn({ item, cells }: ItemProgress, period: Period): readonly Cell[] {
  const within = cells.filter((cell) => isCellWithin(cell, period));
  // What was added in a later period is no part of the reports before it.
  const isLater = (parsePeriod(item.since ?? '')?.from ?? '') > period.to;
  const wider = isLater ? [] : cells.filter((cell) => reaches(cell, period));
  return within.length > 0 ? within : wider;
}

/**
 * The cell that tells how an item stands at the end of the period: the last one that counts, else the last one. What an
 * earlier quarter left over and a later one fulfilled is settled.
 */
export function lastCell({ periodCells }: ReportItem): Cell | undefined {
  // In a draft, open and upcoming cells are not known yet.
  const known = periodCells.filter(({ state }) => state !== 'open' && state !== 'upcoming');
  return known.findLast(({ counts }) => counts) ?? known.at(-1);
}

/** Items whose evidence is only a file or a link: a document prints neither. */
export function itemsWithBareFiles({ items }: PeriodicReport): readonly string[] {
  const isBare = ({ number, date, title }: Evidence): boolean => number == null && date == null && title == null;
  return items
    .filter(({ periodEntries }) => periodEntries.some(({ entry }) => (entry.evidence ?? []).some(isBare)))
    .map(({ item }) => item.id);
}

/** Whether a cell lies within a period: only then is it in the period's totals. */
export function isCellWithin(cell: Cell, period: Period): boolean {
  const own = parsePeriod(cell.period);
  return own !== null && isWithin(own, period);
}

/**
 * The items of a report that are in none of its totals: done once in the year, or in periods wider than the report's.
 */
export function outsideTotals(
  items: readonly Pick<ReportItem, 'item' | 'periodCells'>[],
  period: Period,
): readonly Item[] {
  return items
    .filter(({ periodCells }) => periodCells.some((cell) => cell.counts && !isCellWithin(cell, period)))
    .map(({ item }) => item);
}

/** Whether a wider cell, such as the year's, contains the period. */
function reaches(cell: Cell, period: Period): boolean {
  return cell.from <= period.to && period.from <= cell.to;
}

/** A report shows an open place by the own items under it. */
function withOwnItems(
  id: string,
  items: readonly ReportItem[],
  byId: ReadonlyMap<string, ReportItem>,
): readonly ReportItem[] {
  const found = byId.get(id);
  if (found === undefined) return [];
  return found.item.open ? items.filter(({ item }) => item.own && item.node.id === id) : [found];
}

/** The headings of a plan's reports; where it brings none, its own headings. */
export function reportOutline(plan: Plan, index: PlanIndex): readonly OutlineHeading[] {
  if (plan.outline !== undefined) return plan.outline;
  return plan.body
    .map((section) => ({
      id: section.id,
      heading: section.heading ?? section.id,
      items: index.items.filter(({ id }) => index.sectionOf(id)?.id === section.id).map(({ id }) => id),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The period after this one, of the same kind; `null` at the year's end. */
export function nextPeriod(period: Period): Period | null {
  if (period.kind === 'nine-months') return parsePeriod(`${period.year}-Q4`);
  const id =
    period.kind === 'year' ? null : period.id.replace(/\d+$/, (n) => String(period.index + 1).padStart(n.length, '0'));
  return id === null ? null : parsePeriod(id);
}
