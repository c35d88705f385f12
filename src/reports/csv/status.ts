import type { FolderStatus } from '../../domain/progress/folder-status.js';
import { COUNTED_STATES, type CellState } from '../../domain/progress/progress.js';
import type { ItemRollUp } from '../../domain/department/roll-up-items.js';
import type { SectionRollUp } from '../../domain/department/roll-up-sections.js';
import type { Ledger, LedgerUnit } from '../../domain/department/ledger.js';
import type { PeriodMatrix } from '../../domain/department/roll-up-periods.js';
import type { Lang, Text } from '../../domain/text/text.js';
import type { Totals } from '../../domain/progress/totals.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { countIn } from '../../domain/progress/unit-summary.js';
import { columnHead } from '../../locale/periods.js';
import {
  EXCLUDED_WORDS,
  LEDGER,
  MISSING_WORDS,
  ROLL_UP,
  ledgerKindWords,
  unitItemWords,
} from '../../locale/roll-up.js';
import { kindWords, STATE_WORDS, stateWords } from '../../locale/states.js';
import { STATUS } from '../../locale/status.js';
import { type CsvCell, csvText } from './csv.js';

/** All units, one a line; units that are not counted follow with the reason and without numbers. */
export function folderStatusCsv({ plan, rows }: FolderStatus, ledger: Ledger<unknown>, lang: Lang): string {
  const states: readonly CellState[] = ['missing', 'overdue', 'blocked'];
  const { id, kind, ledger: note } = ROLL_UP.columns;
  const heads = [id, STATUS.columns.unit, kind, ...TOTALS, ...states.map((state) => STATE_WORDS[state]), note];
  const empty = [...TOTALS, ...states].map(() => null);
  const older = olderNotes(ledger, lang);
  const units = rows.map((row): readonly CsvCell[] => [
    row.unit.id,
    row.unit.name,
    kindWords(plan, row.unit.kind)[lang],
    ...totalCells(row.totals),
    ...states.map((state) => countIn(row, state)),
    older.get(row.unit.id) ?? null,
  ]);
  const others = notCounted(ledger).map(({ unit, why }) => [
    unit.id,
    unit.name,
    ledgerKindWords(plan, unit.kind)?.[lang] ?? null,
    ...empty,
    why[lang],
  ]);
  return csvText([heads.map((head) => head[lang]), ...units, ...others]);
}

/** One unit: a line for each item and period. */
export function unitStatusCsv({ items }: UnitStatus, lang: Lang): string {
  const { number, period, state, counts } = ROLL_UP.columns;
  const heads = [number, STATUS.columns.item, period, state, counts];
  const rows = items
    .filter(({ item }) => !item.open)
    .flatMap(({ item, cells }) =>
      cells.map((cell) => [
        item.id,
        item.title,
        cell.period,
        stateWords(cell.state, item.cadence)[lang],
        (cell.counts ? ROLL_UP.counted : ROLL_UP.notCounted)[lang],
      ]),
    );
  return csvText([heads.map((head) => head[lang]), ...rows]);
}

/** One item a line: totals over units, and cells by state. */
export function byItemCsv(items: readonly ItemRollUp[], lang: Lang): string {
  const { number, units } = ROLL_UP.columns;
  const heads = [number, STATUS.columns.item, units, ...TOTALS, ...COUNTED_STATES.map((state) => STATE_WORDS[state])];
  const rows = items.map((item): readonly CsvCell[] => [
    item.id,
    item.title,
    item.units.filter(({ counts }) => counts).length,
    ...totalCells(item.totals),
    ...COUNTED_STATES.map(item.count),
  ]);
  return csvText([heads.map((head) => head[lang]), ...rows]);
}

/** One section or heading a line. */
export function bySectionCsv(sections: readonly SectionRollUp[], lang: Lang): string {
  const { number, section } = ROLL_UP.columns;
  const heads = [number, section, ...TOTALS, ...COUNTED_STATES.map((state) => STATE_WORDS[state])];
  const rows = sections
    .flatMap((one) => [one, ...one.parts])
    .map(({ node, totals, count }): readonly CsvCell[] => [
      node.id,
      node.heading ?? node.track?.short ?? '',
      ...totalCells(totals),
      ...COUNTED_STATES.map(count),
    ]);
  return csvText([heads.map((head) => head[lang]), ...rows]);
}

/** Units × items: the state in words. */
export function itemMatrixCsv(units: readonly LedgerUnit[], items: readonly ItemRollUp[], lang: Lang): string {
  const byItem = items.map((item) => ({
    cadence: item.cadence,
    units: new Map(item.units.map((one) => [one.unit.id, one])),
  }));
  const heads = [ROLL_UP.columns.id[lang], STATUS.columns.unit[lang], ...items.map(({ id }) => id)];
  const rows = units.map((unit) => [
    unit.id,
    unit.name,
    ...byItem.map(({ cadence, units: byUnit }) => {
      const one = byUnit.get(unit.id);
      return one === undefined ? null : unitItemWords(one, cadence)[lang];
    }),
  ]);
  return csvText([heads, ...rows]);
}

/** Units × periods: two columns a period, since a spreadsheet would read `3/4` as a date. */
export function periodMatrixCsv({ columns, units }: PeriodMatrix, lang: Lang): string {
  const heads = columns.flatMap((column) =>
    [ROLL_UP.columns.fulfilled, STATUS.columns.due].map((words) => `${columnHead(column)[lang]} ${words[lang]}`),
  );
  const rows = units.map(({ unit, totals }): readonly CsvCell[] => [
    unit.id,
    unit.name,
    ...columns.flatMap((_, at) => [totals?.[at]?.fulfilled ?? null, totals?.[at]?.due ?? null]),
  ]);
  return csvText([[ROLL_UP.columns.id[lang], STATUS.columns.unit[lang], ...heads], ...rows]);
}

const TOTALS: readonly Text[] = [
  STATUS.columns.due,
  ROLL_UP.columns.fulfilled,
  ROLL_UP.columns.percent,
  STATUS.columns.year,
  ROLL_UP.columns.fulfilledYear,
];

function totalCells({ due, fulfilled, percent, year, fulfilledYear }: Totals): readonly CsvCell[] {
  return [due, fulfilled, percent, year, fulfilledYear];
}

function notCounted({
  missing,
  excluded,
  broken,
}: Ledger<unknown>): readonly { readonly unit: LedgerUnit; readonly why: Text }[] {
  return [
    ...missing.filter(({ status }) => status === null).map((unit) => ({ unit, why: MISSING_WORDS[unit.why] })),
    ...broken.map((unit) => ({ unit, why: LEDGER.broken })),
    ...excluded.map((unit) => ({ unit, why: EXCLUDED_WORDS[unit.why] })),
  ];
}

/** Notes about units whose plans were derived from an older revision. */
function olderNotes({ counted }: Ledger<unknown>, lang: Lang): ReadonlyMap<string, string> {
  return new Map(
    counted.flatMap(({ id, olderRevision }) =>
      olderRevision === null ? [] : [[id, LEDGER.olderRevision(olderRevision)[lang]] as const],
    ),
  );
}
