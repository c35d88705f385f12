import { zipSync } from 'fflate';
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import type { Grid, GridLink, GridRemark, GridValue, ReadWorkbook } from '../../domain/form/form.js';
import { BOUNDS } from './bounds.js';
import { columnOf, measureParts } from './measure-parts.js';
import { openPackage } from './open-package.js';
import { inUtf8 } from './part-encoding.js';
import { PICTURE, withReadRelations } from './sheet-relations.js';
import { shownNumber, shownText } from './shown-value.js';

/**
 * Reads the values of a workbook; of a formula, the saved result. The limits are checked before the workbook is read,
 * so that no file takes long or much memory.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  if (bytes.length > BOUNDS.file) return { kind: 'file-too-large' };
  const opened = openPackage(bytes);
  if (opened.kind !== 'parts') return opened;
  const utf8 = inUtf8(opened.parts);
  if (utf8 === null) return { kind: 'other-encoding' };
  const wrong = measureParts(utf8);
  if (wrong !== null) return { kind: wrong };
  try {
    // The package receives only the measured parts, unpacked.
    const parts = withReadRelations(utf8);
    const { sheets } = await readXlsx(zipSync(Object.fromEntries(parts), { level: 0 }), {
      maxRows: BOUNDS.rows,
      readStyles: true,
    });
    return { kind: 'workbook', sheets: sheets.map(toGrid), savedAt: savedAt(parts.get('docProps/core.xml')) };
  } catch {
    // Any error of the package means that the file is damaged.
    return { kind: 'damaged' };
  }
}

/** When a program saved the workbook last; `null` for a form that nobody has saved since its export. */
function savedAt(core: Uint8Array | undefined): string | null {
  const text = Buffer.from(core ?? []).toString('utf8');
  const [made, saved] = ['created', 'modified'].map(
    (name) => new RegExp(`<(?:\\w+:)?${name}\\b[^<>]*>\\s*([^<>\\s]+)\\s*<`).exec(text)?.[1] ?? null,
  );
  if (saved == null || saved === made || !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(saved)) return null;
  return Number.isNaN(Date.parse(saved)) ? null : new Date(saved).toISOString();
}

function toGrid(sheet: Sheet): Grid {
  const { name, rows, cells = new Map<string, Cell>(), merges = [] } = sheet;
  const grid = rows.map((row, y) => row.map((value, x) => gridValue(value, cells.get(`${y},${x}`))));
  const links: GridLink[] = [];
  for (const [at, { formula, hyperlink }] of cells) {
    const [y = 0, x = 0] = at.split(',').map(Number);
    const target = linkTarget(formula, hyperlink);
    if (target !== null) links.push({ row: y, column: x, target });
    const row = grid[y];
    // A formula saved without its value is not an empty cell: its value is unknown.
    if (formula === undefined || row === undefined || isShown(rows[y]?.[x])) continue;
    while (row.length <= x) row.push(null);
    row[x] = { error: `=${formula}` };
  }
  return {
    name,
    rows: grid,
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    links,
    remarks: remarksOn(sheet),
  };
}

/** A formula's saved value may be an empty text: the cell shows nothing. */
function isShown(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null;
}

function remarksOn({ cells, threadedComments = [], textBoxes = [] }: Sheet): readonly GridRemark[] {
  const threads = threadedComments.flatMap(({ ref, text }) => (ref === undefined ? [] : [{ ...placeOf(ref), text }]));
  const comments = [...(cells ?? [])].flatMap(([at, { comment }]) => {
    const [row = 0, column = 0] = at.split(',').map(Number);
    // For each comment thread, Excel also writes a plain comment for older programs.
    const isThread = threads.some((one) => one.row === row && one.column === column);
    return comment === undefined || isThread ? [] : [{ row, column, text: comment.text }];
  });
  return [
    ...[...threads, ...comments].map((one): GridRemark => ({ kind: 'comment', ...one })),
    ...textBoxes.map(({ text, anchor }): GridRemark => ({
      kind: text === PICTURE ? 'picture' : 'box',
      row: anchor.from.row,
      column: anchor.from.col,
      text,
    })),
  ];
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/i.exec(address) ?? [];
  return { row: Number(row) - 1, column: columnOf(letters) - 1 };
}

/** The target of a cell's link outside the workbook. */
function linkTarget(formula: string | undefined, hyperlink: Cell['hyperlink']): string | null {
  if (hyperlink !== undefined)
    return hyperlink.location === undefined && hyperlink.target !== '' ? hyperlink.target : null;
  const [, quoted] = /^\s*=?\s*HYPERLINK\(\s*"((?:[^"]|"")+)"/i.exec(formula ?? '') ?? [];
  return quoted === undefined || quoted.startsWith('#') ? null : quoted.replaceAll('""', '"');
}

function gridValue(value: CellValue | undefined, cell: Cell | undefined): GridValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return dayOf(value);
  if (cell?.type === 'error' || isErrorText(value)) return { error: String(value) };
  const { style, richText = [] } = cell ?? {};
  // Excel shows fifteen digits; those beyond are rounding errors of sums.
  const shown =
    typeof value === 'number'
      ? shownNumber(Number(value.toPrecision(15)), style?.numFmt)
      : typeof value === 'string'
        ? shownText(value, style?.numFmt)
        : value;
  const isStruck =
    style?.font?.strikethrough === true ||
    richText.some(({ font, text }) => font?.strikethrough === true && text.trim() !== '');
  if (isStruck && String(value).trim() !== '') return { struck: typeof shown === 'string' ? shown : String(value) };
  return typeof shown === 'string' && DAY_OF_XML.test(shown) ? { date: shown.slice(0, 10) } : shown;
}

/** A date as XML writes it, which some programs store as the cell's value. */
const DAY_OF_XML = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z?$/;

/** The day of a date; a time of day alone (`08:30`) has none. */
function dayOf(date: Date): GridValue {
  if (Number.isNaN(date.getTime())) return { error: '#NUM!' };
  const text = date.toISOString();
  return text < '1900' ? { error: text.slice(11, 16) } : { date: text.slice(0, 10) };
}

const ERRORS = new Set(['#VALUE!', '#REF!', '#N/A', '#NAME?', '#NULL!', '#DIV/0!', '#NUM!']);

function isErrorText(value: string | number | boolean): boolean {
  return typeof value === 'string' && ERRORS.has(value);
}
