import type { FigureRow } from '../progress/figure-rows.js';
import { saysItArose } from '../progress/figure-beside-none.js';
import type { Period } from '../calendar/period.js';
import type { Cell } from '../progress/progress.js';
import type { OutlineHeading } from '../plan/plan.js';
import { proseOf } from '../unit/prose.js';
import { hasNextWork } from './next-work.js';
import { isCellWithin, type PeriodicReport, type ReportHeading, shownFigures } from './periodic-report.js';
import { type ItemResults, reportResults } from './results.js';
import { hasShortcomings } from './shortcomings.js';

/** The headings of a report with nothing to print. The report marks them, and every list of what is missing names them. */
export interface BlankHeadings {
  /** Those for which a person has to write. */
  readonly unwritten: readonly OutlineHeading[];
  /** Those of the first level whose items had to be reported and have no result. */
  readonly withoutResults: readonly OutlineHeading[];
}

/** The headings for which there is neither prose nor any record that is printed. */
export function blankHeadings(report: PeriodicReport): BlankHeadings {
  const facts: Facts = { report, results: reportResults(report), figures: shownFigures(report) };
  const withoutResults = report.headings.filter((heading) => isWithoutResults(heading, facts));
  return {
    unwritten: report.headings
      .flatMap(withThoseUnder)
      .filter((one) => isUnwritten(one, facts))
      .map(outlineOf),
    withoutResults: withoutResults.map(outlineOf),
  };
}

const outlineOf = ({ outline }: ReportHeading): OutlineHeading => outline;

function withThoseUnder(heading: ReportHeading): readonly ReportHeading[] {
  return [heading, ...heading.children.flatMap(withThoseUnder)];
}

interface Facts {
  readonly report: PeriodicReport;
  readonly results: ReadonlyMap<string, ItemResults>;
  readonly figures: readonly FigureRow[];
}

/** Whether a heading is only for a person's words or for what it has none of. */
function isUnwritten({ outline, children }: ReportHeading, { report }: Facts): boolean {
  const { unitPlan } = report.status;
  if (isForResults({ outline, children }) || proseOf(unitPlan, report.period, outline.id) !== null) return false;
  // Where no difficulty was raised, `None` is printed.
  if (outline.difficulties === true) return false;
  return !(
    (outline['next-period'] === true && hasNextWork(report)) ||
    (outline.shortcomings === true && hasShortcomings(report))
  );
}

/**
 * Whether a heading of results that were owed has nothing to print, in itself and below. It matters on the first level
 * only: a lower heading is left out, because what was not done is among the shortcomings.
 */
function isWithoutResults(heading: ReportHeading, facts: Facts): boolean {
  return isForResults(heading) && isOwed(heading, facts.report.period) && !hasContent(heading, facts);
}

const isForResults = ({ outline, children }: Pick<ReportHeading, 'outline' | 'children'>): boolean =>
  (outline.items ?? []).length > 0 || children.length > 0;

/** Whether items had to be reported in the period; work of the year that is due later has not. */
function isOwed({ items, children }: ReportHeading, period: Period): boolean {
  const isDue = (cell: Cell): boolean => cell.counts && (isCellWithin(cell, period) || cell.closes <= period.to);
  return items.some(({ periodCells }) => periodCells.some(isDue)) || children.some((child) => isOwed(child, period));
}

function hasContent(heading: ReportHeading, facts: Facts): boolean {
  const { report, figures } = facts;
  const { outline, children } = heading;
  if (proseOf(report.status.unitPlan, report.period, outline.id) !== null) return true;
  if (children.some((child) => hasContent(child, facts) || isUnwritten(child, facts))) return true;
  return (
    outline.difficulties === true ||
    (outline['next-period'] === true && hasNextWork(report)) ||
    (outline.shortcomings === true && hasShortcomings(report)) ||
    figuresUnder(outline, figures).length > 0 ||
    hasRecords(heading, facts)
  );
}

function hasRecords({ items }: ReportHeading, { results, figures }: Facts): boolean {
  const arose = itemsThatArose(figures);
  return items.some(({ item }) => {
    const result = results.get(item.id);
    if (result === undefined) return false;
    const { printed, isPrintedBefore, isDone, isNone } = result;
    return printed.length > 0 || isPrintedBefore || isDone || (isNone && item.role === 'lead' && !arose.has(item.id));
  });
}

/** The figures that are printed in the text under a heading; those that are part of another are only in the annex. */
export function figuresUnder(
  { items = [] }: Pick<OutlineHeading, 'items'>,
  rows: readonly FigureRow[],
): readonly FigureRow[] {
  const parts = new Set(rows.flatMap(({ indicator }) => indicator.parts ?? []));
  return rows.filter(
    ({ indicator, figure }) => items.includes(indicator.item) && figure.value !== null && !parts.has(indicator.id),
  );
}

/** The items whose figures, even doubtful ones, show that something arose. */
export function itemsThatArose(rows: readonly FigureRow[]): ReadonlySet<string> {
  const arose = rows.filter(
    ({ indicator, figure: { value, doubtful } }) => doubtful.length > 0 || saysItArose(indicator, value ?? 0),
  );
  return new Set(arose.map(({ indicator }) => indicator.item));
}
