import { zipSync } from 'fflate';
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import type { Grid, GridValue, ReadWorkbook } from '../../domain/form.js';
import { BOUNDS } from './bounds.js';
import { measureParts } from './measure-parts.js';
import { openPackage } from './open-package.js';

/**
 * Reads the values of a workbook, never a formula: what it last came to stands for it. Bounds are kept before anything
 * is built, so that no file takes more than a moment or much memory.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  if (bytes.length > BOUNDS.file) return { kind: 'file-too-large' };
  const opened = openPackage(bytes);
  if (opened.kind !== 'parts') return opened;
  const wrong = measureParts(opened.parts);
  if (wrong !== null) return { kind: wrong };
  try {
    // The package reads only what was measured: the parts are handed over unpacked, without the others.
    const { sheets } = await readXlsx(zipSync(Object.fromEntries(opened.parts), { level: 0 }), {
      maxRows: BOUNDS.rows,
    });
    return { kind: 'workbook', sheets: sheets.map(toGrid), savedAt: savedAt(opened.parts.get('docProps/core.xml')) };
  } catch {
    // Whatever the package stumbles over, the file is none that a spreadsheet program wrote whole.
    return { kind: 'damaged' };
  }
}

/** When a program saved the workbook; one that is as it was made says nothing of that. */
function savedAt(core: Uint8Array | undefined): string | null {
  const text = Buffer.from(core ?? []).toString('utf8');
  const [made, saved] = ['created', 'modified'].map(
    (name) => new RegExp(`<(?:\\w+:)?${name}\\b[^<>]*>\\s*([^<>\\s]+)\\s*<`).exec(text)?.[1] ?? null,
  );
  if (saved == null || saved === made || !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(saved)) return null;
  return Number.isNaN(Date.parse(saved)) ? null : new Date(saved).toISOString();
}

function toGrid({ name, rows, cells, merges = [] }: Sheet): Grid {
  const errors = new Set([...(cells ?? [])].filter(([, { type }]) => type === 'error').map(([at]) => at));
  const grid = rows.map((row, y) => row.map((value, x) => gridValue(value, errors.has(`${y},${x}`))));
  for (const [at, { formula }] of cells ?? []) {
    const [y = 0, x = 0] = at.split(',').map(Number);
    const row = grid[y];
    // A formula that was saved without its value is not an empty cell: what it would show is not known.
    if (formula === undefined || row === undefined || (row[x] ?? '') !== '') continue;
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
  };
}

function gridValue(value: CellValue | undefined, isError: boolean): GridValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? { error: '#NUM!' } : { date: value.toISOString().slice(0, 10) };
  return isError || isErrorText(value) ? { error: String(value) } : value;
}

const ERRORS = new Set(['#VALUE!', '#REF!', '#N/A', '#NAME?', '#NULL!', '#DIV/0!', '#NUM!']);

function isErrorText(value: string | number | boolean): boolean {
  return typeof value === 'string' && ERRORS.has(value);
}
