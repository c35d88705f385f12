import { firstOfNextYear } from '../calendar/adjacent-periods.js';
import type { CalendarDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import { actionsOf, type Item } from '../unit/item.js';
import { lastCell, type PeriodicReport, type ReportItem } from './periodic-report.js';

/** The work of the period after a report's. */
export interface NextWork {
  readonly next: Period;
  /** Items that the plan requires in it. */
  readonly recurring: readonly Item[];
  /** Items begun or blocked, and unfinished at the end of the report's period. */
  readonly begun: readonly Item[];
  /** Items and open steps that are due in it. */
  readonly due: readonly { readonly what: string; readonly due: CalendarDate }[];
}

/**
 * The work of the next period: what the plan requires in it, unfinished work, and steps and items that are due. A past
 * quarter is not carried over, because what was not done in it is among the shortcomings.
 */
export function nextWork(report: PeriodicReport): NextWork {
  const next = report.next ?? firstOfNextYear(report.period);
  return {
    next,
    recurring: report.items
      .filter(
        ({ item, cells }) =>
          item.cadence !== 'once' && cells.some((cell) => cell.counts && cell.from <= next.to && next.from <= cell.to),
      )
      .map(({ item }) => item),
    begun: report.items.filter(isBegun).map(({ item }) => item),
    due: report.items.flatMap((one) => dueWork(one, next)),
  };
}

/** Whether a heading for the next period has anything to print. */
export function hasNextWork(report: PeriodicReport): boolean {
  const { recurring, begun, due } = nextWork(report);
  return recurring.length + begun.length + due.length > 0;
}

function isBegun(one: ReportItem): boolean {
  const cell = lastCell(one);
  return cell?.counts === true && !cell.fulfilled && (cell.state === 'doing' || cell.state === 'blocked');
}

/** The item itself and its open steps, if they are due in the period. */
function dueWork({ item, actions, cells }: ReportItem, period: Period): NextWork['due'] {
  const isOpen = cells.some(({ fulfilled }) => !fulfilled);
  const steps = actionsOf(item)
    .filter(({ id }) => !actions.some(({ action, cell }) => action.id === id && cell.fulfilled))
    .map(({ what, due }) => ({ what, due }));
  return [...(isOpen ? [{ what: item.title, due: item.due }] : []), ...steps].flatMap(({ what, due }) =>
    isDueIn(due, period) ? [{ what, due }] : [],
  );
}

function isDueIn(due: string | null | undefined, period: Period): due is string {
  return typeof due === 'string' && period.from <= due && due <= period.to;
}
