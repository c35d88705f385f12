import type { NamedRange } from 'hucre';
import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { serialOf } from '../../domain/form/values.js';
import { at, fixedRange, letters, quoted } from './cell-names.js';
import { finishWorkbook } from './finish-workbook.js';
import { pagesAcross } from './pages-across.js';
import { aboveHeight, headingHeight, rowHeight } from './row-heights.js';
import { columnWidth, FONT, footerOf, MARGINS } from './sheet-look.js';
import { cellStyle, contentOf, LOOKS, plainValue } from './sheet-cells.js';
import type { CellNamer, SheetColumn, SheetRule, Workbook, WorkbookSheet } from './workbook.js';

/**
 * A workbook for Excel and LibreOffice. The same workbook gives the same bytes.
 * @returns the bytes of an .xlsx
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const made = new Date(`${workbook.made}T00:00:00Z`);
  const lists = [...workbook.lists];
  const bytes = await writeXlsx({
    sheets: [
      ...workbook.sheets.map((sheet) => toSheet(sheet, workbook)),
      ...(lists.length === 0 ? [] : [listSheet(workbook)]),
    ],
    defaultFont: FONT,
    namedRanges: workbook.sheets.filter(({ visibility }) => visibility === 'shown').flatMap(rangesNamed),
    properties: { title: workbook.title, created: made, modified: made },
  });
  return finishWorkbook(
    bytes,
    workbook.sheets.map(({ above }) => above.length),
  );
}

/**
 * The row of headings on every printed page, the first columns too where a row goes over several pages, and the filtered table, which LibreOffice finds by its name. The sheet's
 * name is quoted; the package’s own setting for print titles does not do that.
 */
function rangesNamed(sheet: WorkbookSheet): readonly NamedRange[] {
  const { name, above } = sheet;
  const row = above.length + 1;
  const table = fixedRange(tableRange(sheet));
  const isWide = pagesAcross(sheet) > 1 && sheet.frozenColumns > 0;
  const columns = isWide ? `${quoted(name)}!$A:$${letters(sheet.frozenColumns - 1)},` : '';
  return [
    { name: '_xlnm.Print_Titles', range: `${columns}${quoted(name)}!$${row}:$${row}`, scope: name },
    { name: '_xlnm._FilterDatabase', range: `${quoted(name)}!${table}`, scope: name },
  ];
}

/** The headings and the rows below, without the totals: `A4:L63`. */
function tableRange({ above, columns, rows }: WorkbookSheet): string {
  const filtered = rows.filter(({ isTotal }) => isTotal !== true).length;
  return `${at(0, above.length)}:${at(columns.length - 1, above.length + filtered)}`;
}

function toSheet(sheet: WorkbookSheet, workbook: Workbook): WriteSheet {
  const { name, above, columns, rows, isLocked, visibility } = sheet;
  const top = above.length + (columns.length === 0 ? 0 : 1);
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, text] of above.entries()) {
    cells.set(`${row},${firstShown(columns)}`, { value: text, style: row === 0 ? LOOKS.title : LOOKS.above });
  }
  for (const [x, { heading }] of columns.entries())
    cells.set(`${above.length},${x}`, { value: heading, style: LOOKS.heading });
  const nameOf: CellNamer = (column, row) => at(column, top + row);
  for (const [y, row] of rows.entries()) {
    for (const [x, cell] of row.cells.entries()) {
      const column = columns[x];
      if (cell === null && column === undefined) continue;
      const style = column === undefined ? {} : cellStyle(cell, column, row, isLocked ? row.inputs.includes(x) : null);
      cells.set(`${top + y},${x}`, { ...contentOf(cell, nameOf), style });
    }
  }
  if (visibility === 'very-hidden') return { name, cells, veryHidden: true };
  const [first, last] = [firstShown(columns), columns.length - 1];
  return {
    name,
    cells,
    columns: columns.map(({ width, isHidden = false }) => ({ width: columnWidth(width), hidden: isHidden })),
    merges: above.map((_, row) => ({ startRow: row, endRow: row, startCol: first, endCol: last })),
    rowDefs: heightsOf(sheet),
    freezePane: { rows: top, columns: sheet.frozenColumns },
    autoFilter: { range: tableRange(sheet) },
    dataValidations: sheet.rules.map((rule) => validation(rule, top, workbook)),
    ...(isLocked ? { protection: PROTECTION } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pagesAcross(sheet),
      fitToHeight: 0,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: footerOf(workbook.foot) },
    view: { showGridLines: false },
  };
}

function heightsOf({ above, columns, rows }: WorkbookSheet): WriteSheet['rowDefs'] & object {
  const heights = [
    ...above.map((text, row) => aboveHeight(text, { columns }, row === 0)),
    headingHeight(columns),
    ...rows.map(({ cells }) => rowHeight(cells.map(plainValue), columns)),
  ];
  return new Map(heights.map((height, row) => [row, { height }]));
}

/** The actions that a locked sheet allows: select, filter, change widths. */
const PROTECTION = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
} as const;

function firstShown(columns: readonly SheetColumn[]): number {
  return Math.max(
    0,
    columns.findIndex(({ isHidden }) => isHidden !== true),
  );
}

function validation(rule: SheetRule, top: number, { lists, listSheet: sheet }: Workbook): DataValidation {
  const range = rangesOf(rule.rows)
    .map(([from, to]) => `${at(rule.column, top + from)}:${at(rule.column, top + to)}`)
    .join(' ');
  const said = { allowBlank: true, showErrorMessage: true, errorMessage: rule.error, range } as const;
  switch (rule.kind) {
    case 'list': {
      const column = [...lists.keys()].indexOf(rule.list);
      const letter = letters(column);
      const rows = lists.get(rule.list)?.length ?? 1;
      return {
        ...said,
        type: 'list',
        errorStyle: 'stop',
        formula1: `${quoted(sheet)}!$${letter}$1:$${letter}$${rows}`,
      };
    }
    case 'date':
      return {
        ...said,
        type: 'date',
        operator: 'between',
        errorStyle: 'warning',
        formula1: String(serialOf(rule.first)),
        formula2: rule.last === null ? 'TODAY()' : `MIN(${serialOf(rule.last)},TODAY())`,
      };
    case 'count':
      return { ...said, type: 'whole', operator: 'greaterThanOrEqual', errorStyle: 'warning', formula1: '0' };
  }
}

/** Groups consecutive rows into ranges. */
function rangesOf(rows: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges;
}

function listSheet({ lists, listSheet: name }: Workbook): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [x, values] of [...lists.values()].entries()) {
    for (const [y, value] of values.entries()) cells.set(`${y},${x}`, { value, style: { font: FONT, numFmt: '@' } });
  }
  return { name, cells, veryHidden: true };
}
