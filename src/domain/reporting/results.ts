import { isOfPeriod } from '../unit/entries.js';
import { actionsOf, type Item } from '../unit/item.js';
import { parsePeriod } from '../calendar/period.js';
import type { Cell } from '../progress/progress.js';
import { canonicalJson } from '../text/canonical-json.js';
import type { Entry, Evidence } from '../unit/unit-plan.js';
import { isCellWithin, type PeriodicReport, type ReportItem } from './periodic-report.js';

/** One entry as a report prints it: once, with every item it was recorded for. */
export interface ToldEntry {
  readonly entry: Entry;
  /** The step that it was recorded for. */
  readonly step: string | null;
  /** The item's cell that it belongs to; `null` for a step, and where it belongs to none. */
  readonly cell: Cell | null;
  /** The items after the first that the same record was given for. */
  readonly also: readonly Item[];
}

/** What a report prints under an item as its result. */
export interface ItemResults {
  readonly told: readonly ToldEntry[];
  /** Part of it was printed under an earlier item. */
  readonly isToldBefore: boolean;
  readonly isDone: boolean;
  /** Nothing arose, in every record of it, and no period of it is left without one. */
  readonly isNone: boolean;
}

/** A clerk's note, `null` where there is none. */
export function noteOf({ note }: Entry): string | null {
  const words = note?.trim() ?? '';
  return words === '' ? null : words;
}

/** The documents of an entry that a printed report can name; it cannot name a file's path or a link. */
export function namedEvidence({ evidence = [] }: Entry): readonly Evidence[] {
  return evidence.filter(({ number, date, title }) => number != null || date != null || title != null);
}

/** Whether a cell is not fulfilled at the end of the period; a cell that is not over yet is not. */
export function isLeftOver(cell: Cell, { period }: Pick<PeriodicReport, 'period'>): boolean {
  return cell.counts && cell.closed && !cell.fulfilled && isCellWithin(cell, period);
}

/** A record of an item beside the cell in whose period it lies; a step's record lies in one, but is none of it. */
export interface RecordInCell extends Omit<ToldEntry, 'also'> {
  readonly within: Cell | null;
}

/** The records of an item in the period, each with its step and cell. */
export function recordsOf({ item, cells, periodEntries }: ReportItem): readonly RecordInCell[] {
  return periodEntries.map(({ entry }) => {
    const within = cells.find(({ period }) => isEntryOf(entry, period)) ?? null;
    const step = actionsOf(item).find(({ id }) => id === entry.action)?.what ?? null;
    return { entry, step, cell: entry.action === undefined ? within : null, within };
  });
}

/**
 * What each item's results are, in the order of the items. A record that was given for several items is told with the
 * first of them; work that is still under way, and what stands in the way, are told with the shortcomings.
 */
export function resultsOf(
  items: readonly ReportItem[],
  report: Pick<PeriodicReport, 'period'>,
): ReadonlyMap<string, ItemResults> {
  const results = items.map((one) => ({ one, records: recordsOf(one).filter((record) => isResult(record, report)) }));
  const holders = new Map<string, Item[]>();
  for (const { one, records } of results) {
    for (const key of new Set(records.map(sameRecordKey))) holders.set(key, [...(holders.get(key) ?? []), one.item]);
  }
  return new Map(
    results.map(({ one, records }) => {
      const { item, periodCells, periodEntries } = one;
      const isFirst = (record: Omit<ToldEntry, 'also'>): boolean =>
        holders.get(sameRecordKey(record))?.[0] === item && hasWords(record);
      const told = records
        .filter(isFirst)
        .map((record) => ({ ...record, also: holders.get(sameRecordKey(record))?.slice(1) ?? [] }));
      const isDone = periodEntries.some(({ entry }) => entry.status === 'done');
      const isNone =
        periodEntries.length > 0 &&
        periodEntries.every(({ entry }) => entry.status === 'none') &&
        !periodCells.some((cell) => isLeftOver(cell, report));
      const isToldBefore = records.some((record) => hasWords(record) && !isFirst(record));
      return [item.id, { told, isToldBefore, isDone, isNone }];
    }),
  );
}

function isEntryOf(entry: Entry, period: string): boolean {
  const own = parsePeriod(period);
  return own !== null && isOfPeriod(entry, own);
}

function isResult({ entry, cell }: Omit<ToldEntry, 'also'>, report: Pick<PeriodicReport, 'period'>): boolean {
  if (entry.status === 'blocked') return false;
  return entry.status !== 'doing' || cell === null || !isLeftOver(cell, report);
}

/** Whether there is anything to print: a bare tick, and a step that is only begun, have no words of their own. */
function hasWords({ entry, step }: Omit<ToldEntry, 'also'>): boolean {
  return noteOf(entry) !== null || namedEvidence(entry).length > 0 || (step !== null && entry.status === 'done');
}

/** The same of two records that one tick gave to several items. */
export function sameRecordKey({ entry, step }: Omit<ToldEntry, 'also'>): string {
  const documents = namedEvidence(entry).map(({ number, date, title }) => [
    number ?? null,
    date ?? null,
    title ?? null,
  ]);
  return canonicalJson([entry.status, entry.date, step, noteOf(entry), documents]);
}
