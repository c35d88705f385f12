import { capitalised } from '../../domain/text/letter-case.js';
import { namedEvidence } from '../../domain/unit/entries.js';
import type { PeriodicReport, ReportItem } from '../../domain/reporting/periodic-report.js';
import { type RecordInCell, recordsOf } from '../../domain/reporting/results.js';
import type { Cell } from '../../domain/progress/progress.js';
import type { Item } from '../../domain/unit/item.js';
import type { Lang, Text } from '../../domain/text/text.js';
import type { Entry } from '../../domain/unit/unit-plan.js';
import { ANNEXES } from '../../locale/document-annexes.js';
import { paddedNumber } from '../../locale/document.js';
import { periodInYear } from '../../locale/document-report.js';
import { ended } from '../../locale/document-sentences.js';
import type { Row, Table } from '../model/official-document.js';
import { groupRows } from '../model/item-groups.js';
import { filledColumns } from './filled-columns.js';
import { entryText } from './report-results.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/**
 * Every item of the unit, with a row for each of its quarters; an item that the unit supports only if something was
 * done.
 */
export function itemsTable(report: PeriodicReport, lang: Lang): Table {
  const { columns } = ANNEXES;
  const shown = shownItems(report);
  return filledColumns({
    columns: [
      { title: columns.number[lang], share: 7, align: 'center' },
      { title: columns.task[lang], share: 22, align: 'left' },
      { title: columns.period[lang], share: 9, align: 'left' },
      { title: columns.result[lang], share: 34, align: 'left' },
      { title: columns.evidence[lang], share: 15, align: 'left' },
      { title: columns.blocked[lang], share: 14, align: 'left' },
      { title: columns.note[lang], share: 10, align: 'left' },
    ],
    rows: groupRows(report.status.index, shown, (one) => itemRows(one, report.period.calendar, lang)),
  });
}

/** An item with its results in the period, one per line. */
export interface ItemResult {
  readonly item: Item;
  readonly results: readonly string[];
  readonly evidence: readonly string[];
  readonly blocked: readonly string[];
}

/** The items of the table, each with the lines of all its quarters. */
export function itemResults(report: PeriodicReport, lang: Lang): readonly ItemResult[] {
  const of = report.period.calendar;
  return shownItems(report).map((one) => {
    const rows = subRows(one, of, lang);
    const isNamed = one.periodCells.length > 1;
    const results = rows.flatMap(({ periods, result }) =>
      isNamed && result.length > 0 ? [`${periodsInYear(periods, of, lang)}: ${result.join(' ')}`] : result,
    );
    const evidence = [...new Set(rows.flatMap((row) => row.evidence))];
    return { item: one.item, results, evidence, blocked: [...new Set(rows.flatMap((row) => row.blocked))] };
  });
}

function shownItems({ items }: PeriodicReport): readonly ReportItem[] {
  return items.filter(
    ({ item, periodCells, periodEntries }) =>
      !item.open &&
      (periodEntries.length > 0 || (item.role === 'lead' && periodCells.some(({ state }) => state !== 'not-there'))),
  );
}

function periodsInYear(periods: readonly string[], of: Calendar, lang: Lang): string {
  return capitalised(periods.map((period) => periodInYear(period, of)[lang]).join(', '));
}

/** A row beside the item: cells with the same text, and that text. */
interface SubRow {
  readonly periods: readonly string[];
  readonly result: readonly string[];
  readonly evidence: readonly string[];
  readonly blocked: readonly string[];
}

/** A row for each of an item's periods; periods with the same text share a row. */
function subRows(one: ReportItem, of: Calendar, lang: Lang): readonly SubRow[] {
  const { item, periodCells } = one;
  const records = recordsOf(one, of);
  const last = periodCells.at(-1);
  const rows: SubRow[] = [];
  for (const cell of periodCells) {
    // A record outside all cells shown here is printed with the last cell.
    const own = records.filter(
      ({ within }) => within === cell || (cell === last && (within === null || !periodCells.includes(within))),
    );
    const row = subRow(cell, own, item, lang);
    const before = rows.at(-1);
    if (before !== undefined && isSame(before, row)) {
      rows[rows.length - 1] = { ...before, periods: [...before.periods, ...row.periods] };
    } else if (row.result.length + row.blocked.length > 0) rows.push(row);
  }
  return rows;
}

/** The item once, beside a row for each of its periods. */
function itemRows(one: ReportItem, of: Calendar, lang: Lang): readonly Row[] {
  const { item, periodCells } = one;
  const rows = subRows(one, of, lang);
  const named = periodCells.length > 1;
  const shown: readonly SubRow[] = rows.length > 0 ? rows : [{ periods: [], result: [], evidence: [], blocked: [] }];
  return shown.map(({ periods, result, evidence, blocked }, at) => ({
    kind: 'cells',
    ...(at === 0 ? {} : { joined: 2 }),
    cells: [
      at === 0 ? [item.id] : [],
      at === 0 ? [item.title] : [],
      named ? [periodsInYear(periods, of, lang)] : [],
      result,
      evidence,
      blocked,
      at === 0 && item.planned?.note != null ? [item.planned.note] : [],
    ],
  }));
}

function isSame(a: SubRow, b: SubRow): boolean {
  const said = ({ result, evidence, blocked }: SubRow): string => JSON.stringify([result, evidence, blocked]);
  return said(a) === said(b);
}

function subRow(cell: Cell, records: readonly RecordInCell[], item: Item, lang: Lang): SubRow {
  const results = records.filter(({ entry }) => entry.status !== 'blocked');
  const inTheWay = records.filter(({ entry }) => entry.status === 'blocked');
  const lines = (some: readonly RecordInCell[]): readonly string[] => [
    ...new Set(
      some.map((record) => ended(capitalised(entryText(record, lang) ?? statusWords(record.entry, item)[lang]))),
    ),
  ];
  const state = stateWordsOf(cell, item);
  const documents = records.flatMap(({ entry }) => namedEvidence(entry)).map(({ number, title }) => number ?? title);
  return {
    periods: [cell.period],
    result: records.length > 0 ? lines(results) : state === null ? [] : [state[lang]],
    evidence: [...new Set(documents)].flatMap((name) => (name == null ? [] : [paddedNumber(name)])),
    blocked: lines(inTheWay),
  };
}

/** The status of an entry without a note. */
function statusWords({ status, action }: Entry, { cadence }: Item): Text {
  const { results, columns } = ANNEXES;
  if (status === 'blocked') return columns.blocked;
  if (status === 'none' || status === 'doing') return results[status];
  return action === undefined && cadence !== 'once' ? results.done : results.finished;
}

/** The words for a cell without a record; `null` where its period is not over. */
function stateWordsOf({ state }: Cell, { planned }: Item): Text | null {
  const { results } = ANNEXES;
  switch (state) {
    case 'missing':
    case 'overdue':
      return results.notDone;
    case 'done':
      return results.finished;
    case 'none':
    case 'not-arisen':
      return results.none;
    case 'doing':
      return results.doing;
    case 'not-applicable': {
      const reason = planned?.['not-applicable']?.reason ?? '';
      const { vi, en } = results.notApplicable;
      return reason === '' ? { vi, en } : { vi: `${vi}: ${reason}`, en: `${en}: ${reason}` };
    }
    case 'unconfirmed':
      return results.unconfirmed;
    case 'blocked':
    case 'open':
    case 'upcoming':
    case 'supports':
    case 'monitors':
    case 'unnamed':
    case 'not-joined':
    case 'not-there':
    case 'open-place':
      return null;
  }
}
