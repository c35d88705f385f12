import { isOfPeriod, namedEvidence } from '../unit/entries.js';
import { actionsOf, type Item } from '../unit/item.js';
import { proseOf } from '../unit/prose.js';
import { parsePeriod } from '../calendar/period.js';
import type { Cell } from '../progress/progress.js';
import { canonicalJson } from '../text/canonical-json.js';
import type { Entry } from '../unit/unit-plan.js';
import { isCellWithin, type PeriodicReport, type ReportHeading, type ReportItem } from './periodic-report.js';
import type { Calendar } from '../calendar/calendar.js';

/** An entry as a report prints it: once, with every item it was recorded for. */
export interface PrintedEntry {
  readonly entry: Entry;
  /** The action that it was recorded for. */
  readonly step: string | null;
  /** The item's cell that it belongs to; `null` for the entry of an action, and if it belongs to none. */
  readonly cell: Cell | null;
  /** The other items that the same record was given for. */
  readonly also: readonly Item[];
}

/** The results that a report prints under an item. */
export interface ItemResults {
  readonly printed: readonly PrintedEntry[];
  /** Whether a part of them is printed under an earlier item. */
  readonly isPrintedBefore: boolean;
  readonly isDone: boolean;
  /** Whether every record says that nothing arose, and no period of the item lacks a record. */
  readonly isNone: boolean;
}

/** The note of an entry; `null` if there is none. */
export function noteOf({ note }: Entry): string | null {
  const words = note?.trim() ?? '';
  return words === '' ? null : words;
}

/** Whether a cell is not fulfilled at the end of the period; a cell that is still open does not count as such. */
export function isLeftOver(cell: Cell, { period }: Pick<PeriodicReport, 'period'>): boolean {
  return cell.counts && cell.closed && !cell.fulfilled && isCellWithin(cell, period);
}

/**
 * A record of an item, with the cell in whose period it lies. The record of an action lies in a period too, but decides
 * no cell.
 */
export interface RecordInCell extends Omit<PrintedEntry, 'also'> {
  readonly within: Cell | null;
}

/** The records of an item in the period, each with its action and cell. */
export function recordsOf({ item, cells, periodEntries }: ReportItem, of: Calendar): readonly RecordInCell[] {
  return periodEntries.map(({ entry }) => {
    const within = cells.find(({ period }) => isEntryOf(entry, period, of)) ?? null;
    const step = actionsOf(item).find(({ id }) => id === entry.action)?.what ?? null;
    return { entry, step, cell: entry.action === undefined ? within : null, within };
  });
}

/** The results that a report prints: those of items under a heading without prose, as prose replaces the records. */
export function reportResults(report: PeriodicReport): ReadonlyMap<string, ItemResults> {
  const { unitPlan } = report.status;
  const toldUnder = ({ outline, items, children }: ReportHeading): readonly ReportItem[] => [
    ...(proseOf(unitPlan, report.period, outline.id) === null ? items : []),
    ...children.flatMap(toldUnder),
  ];
  return resultsOf(report.headings.flatMap(toldUnder), report);
}

/**
 * The results of each item, in the order of the items. A record that was given for several items is printed under the
 * first of them, which names the others in the order of the plan; work in progress and obstacles are printed with the shortcomings.
 */
export function resultsOf(
  items: readonly ReportItem[],
  report: Pick<PeriodicReport, 'period' | 'status'>,
): ReadonlyMap<string, ItemResults> {
  const { compareIds } = report.status.index;
  const results = items.map((one) => ({
    one,
    records: recordsOf(one, report.period.calendar).filter((record) => isResult(record, report)),
  }));
  const holders = new Map<string, Item[]>();
  for (const { one, records } of results) {
    for (const key of new Set(records.map(sameRecordKey))) holders.set(key, [...(holders.get(key) ?? []), one.item]);
  }
  return new Map(
    results.map(({ one, records }) => {
      const { item, periodCells, periodEntries } = one;
      const isFirst = (record: Omit<PrintedEntry, 'also'>): boolean =>
        holders.get(sameRecordKey(record))?.[0] === item && hasWords(record);
      const others = (record: Omit<PrintedEntry, 'also'>): readonly Item[] =>
        [...(holders.get(sameRecordKey(record)) ?? [])].slice(1).sort((a, b) => compareIds(a.id, b.id));
      const printed = records.filter(isFirst).map((record) => ({ ...record, also: others(record) }));
      const isDone = periodEntries.some(({ entry }) => entry.status === 'done');
      const isNone =
        periodEntries.length > 0 &&
        periodEntries.every(({ entry }) => entry.status === 'none') &&
        !periodCells.some((cell) => isLeftOver(cell, report));
      const isPrintedBefore = records.some((record) => hasWords(record) && !isFirst(record));
      return [item.id, { printed, isPrintedBefore, isDone, isNone }];
    }),
  );
}

function isEntryOf(entry: Entry, period: string, of: Calendar): boolean {
  const own = parsePeriod(period, of);
  return own !== null && isOfPeriod(entry, own);
}

function isResult({ entry, cell }: Omit<PrintedEntry, 'also'>, report: Pick<PeriodicReport, 'period'>): boolean {
  if (entry.status === 'blocked') return false;
  return entry.status !== 'doing' || cell === null || !isLeftOver(cell, report);
}

/** Whether there is anything to print: a tick without words, and an action that has only begun, have no text. */
function hasWords({ entry, step }: Omit<PrintedEntry, 'also'>): boolean {
  return noteOf(entry) !== null || namedEvidence(entry).length > 0 || (step !== null && entry.status === 'done');
}

/** The key by which two records are equal because one tick gave them to several items. */
export function sameRecordKey({ entry, step }: Omit<PrintedEntry, 'also'>): string {
  const documents = namedEvidence(entry).map(({ number, date, title }) => [
    number ?? null,
    date ?? null,
    title ?? null,
  ]);
  return canonicalJson([entry.status, entry.date, step, noteOf(entry), documents]);
}
