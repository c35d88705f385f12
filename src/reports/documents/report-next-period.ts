import { actionsOf } from '../../domain/unit/item.js';
import type { Period } from '../../domain/calendar/period.js';
import { lastCell, type PeriodicReport, type ReportItem } from '../../domain/reporting/periodic-report.js';
import type { Lang } from '../../domain/text/text.js';
import { REPORT } from '../../locale/document-report.js';
import { placesInPlan } from '../../locale/document-sentences.js';
import type { Block } from '../model/official-document.js';
import { listUnder, namesUnder, plainParagraph } from './report-blocks.js';

/**
 * The work of the next period: what the plan requires in it, unfinished work, and steps and items that are due. A past
 * quarter is not carried over, because what was not done in it is among the shortcomings.
 */
export function nextBlocks(report: PeriodicReport, next: Period, lang: Lang): readonly Block[] {
  const begun = report.items.filter(isBegun).map(({ item }) => item.title);
  const recurring = report.items
    .filter(
      ({ item, cells }) =>
        item.cadence !== 'once' && cells.some((cell) => cell.counts && cell.from <= next.to && next.from <= cell.to),
    )
    .map(({ item }) => item);
  const due = report.items.flatMap((one) => dueWork(one, next, lang));
  return [
    ...(recurring.length === 0 ? [] : [plainParagraph(REPORT.nextTasks(next, placesInPlan(recurring, lang))[lang])]),
    ...namesUnder(REPORT.goOn[lang], begun),
    ...listUnder(REPORT.dueNext[lang], due),
  ];
}

/** Whether an item is begun or blocked, and unfinished at the end of the period. */
function isBegun(one: ReportItem): boolean {
  const cell = lastCell(one);
  return cell?.counts === true && !cell.fulfilled && (cell.state === 'doing' || cell.state === 'blocked');
}

/** The work that is due in the period: the item itself, and its open steps. */
function dueWork({ item, actions, cells }: ReportItem, period: Period, lang: Lang): readonly string[] {
  const isOpen = cells.some(({ fulfilled }) => !fulfilled);
  const steps = actionsOf(item).flatMap(({ id, what, due }) => {
    const isDone = actions.some(({ action, cell }) => action.id === id && cell.fulfilled);
    return !isDone && isDueIn(due, period) ? [REPORT.dueThen(what, due)[lang]] : [];
  });
  return [...(isOpen && isDueIn(item.due, period) ? [REPORT.dueThen(item.title, item.due)[lang]] : []), ...steps];
}

function isDueIn(due: string | null | undefined, period: Period): due is string {
  return typeof due === 'string' && period.from <= due && due <= period.to;
}
