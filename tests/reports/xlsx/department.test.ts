import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rollUp } from '../../support/department.js';
import { expectedUnits } from '../../../src/domain/department/ledger.js';
import { departmentWorkbook } from '../../../src/reports/xlsx/department-workbook.js';
import { writeWorkbook } from '../../../src/reports/xlsx/write-workbook.js';
import type { CellValue, SheetCell, SheetRow } from '../../../src/reports/xlsx/workbook.js';
import { dcs, folderWith } from '../../support/program.js';
import { periodOf, sampleLedger } from '../../domain/department/sample-units.js';

const whole = rollUp(sampleLedger(), periodOf('2024-H1'));
const [units, items, figures, difficulties] = departmentWorkbook(whole, 'vi').sheets;

/** The value of a cell, whatever formula or colour it has. */
function valueOf(cell: SheetCell | undefined): CellValue {
  if (typeof cell !== 'object' || cell === null) return cell ?? null;
  return 'now' in cell ? cell.now : 'sign' in cell ? cell.sign : cell;
}

function textOf(cell: SheetCell | undefined): string {
  const value = valueOf(cell);
  return typeof value === 'string' ? value : '';
}

const tableRows = (sheet: typeof units): readonly SheetRow[] =>
  (sheet?.rows ?? []).filter(({ isTotal }) => isTotal !== true);

/** The values of a sheet's rows by their last cell, the id. */
const byId = (sheet: typeof units): ReadonlyMap<CellValue, readonly CellValue[]> =>
  new Map(tableRows(sheet).map(({ cells }) => [valueOf(cells.at(-1)), cells.map(valueOf)]));

const totalsOf = (sheet: typeof units): readonly (readonly CellValue[])[] =>
  (sheet?.rows ?? []).filter(({ isTotal }) => isTotal === true).map(({ cells }) => cells.map(valueOf));

/** The formulas of a sheet, as names of the cells of the table: `C0` is the first cell below the heading of C. */
const formulasOf = (sheet: typeof units): readonly string[] =>
  (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      typeof cell === 'object' && cell !== null && 'formula' in cell
        ? [cell.formula((column, row) => `${String.fromCharCode(65 + column)}${row}`)]
        : [],
    ),
  );

function numberIn(value: CellValue): readonly number[] {
  if (typeof value === 'object' && value !== null && 'partial' in value) return [value.partial];
  return typeof value === 'number' ? [value] : [];
}

describe('the department’s report in Excel', () => {
  it('has every unit of the year, those that are not counted with the reason and without numbers', () => {
    const rows = byId(units);
    const { counted, missing, excluded, broken } = whole.ledger;
    expect([...rows.keys()]).toEqual([...counted, ...missing, ...broken, ...excluded].map(({ id }) => id));
    for (const { id } of excluded) expect(rows.get(id)?.slice(2, 5)).toEqual([null, null, null]);
    for (const { cells } of units?.rows ?? []) expect(cells).toHaveLength(units?.columns.length ?? 0);
    // Sent four days late, planned against an older revision.
    expect(rows.get('trung-tam-b')?.slice(5)).toEqual([
      'Đã gửi, chờ tiếp nhận',
      'muộn 4 ngày; Theo bản kế hoạch cũ: bản 1',
      'trung-tam-b',
    ]);
    expect(rows.get('trung-tam-a')?.slice(5)).toEqual(['Đã tiếp nhận', '', 'trung-tam-a']);
    const [, , due, fulfilled] = rows.get('trung-tam-a') ?? [];
    const report = whole.reports.find(({ unit }) => unit.id === 'trung-tam-a');
    expect([due, fulfilled]).toEqual([report?.totals.due, report?.totals.fulfilled]);
  });

  it('begins each table with names, and ends it with ids', () => {
    for (const sheet of [units, items, difficulties]) {
      const names = new Set([...expectedUnits(whole.ledger), ...whole.ledger.excluded].map(({ name }) => name));
      const ids = new Set([...expectedUnits(whole.ledger), ...whole.ledger.excluded].map(({ id }) => id));
      const ends = tableRows(sheet).map(({ cells }) => [textOf(cells[0]), textOf(cells.at(-1))]);
      expect(ends.filter(([name = '', id = '']) => !names.has(name) || !ids.has(id))).toEqual([]);
    }
  });

  it('ends the units with their sums as formulas, and their rates too', () => {
    const [total] = totalsOf(units);
    const { due, fulfilled, percent } = whole.totals;
    expect(total?.slice(2, 5)).toEqual([due, fulfilled, percent]);
    const column = (at: number): number =>
      tableRows(units).reduce((sum, { cells }) => sum + Number(valueOf(cells[at]) ?? 0), 0);
    expect([column(2), column(3)]).toEqual([due, fulfilled]);
    const last = tableRows(units).length - 1;
    expect(formulasOf(units)).toEqual(expect.arrayContaining([`SUM(C0:C${last})`, `SUM(D0:D${last})`]));
    expect(formulasOf(units).filter((formula) => formula.includes('ROUND'))).toHaveLength(whole.reports.length + 1);
  });

  it('writes a formula with its value, and filters no total', async () => {
    const xml = strFromU8(unzipSync(await writeWorkbook(departmentWorkbook(whole, 'vi')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array()); // prettier-ignore
    const top = (units?.above.length ?? 0) + 1;
    const last = top + tableRows(units).length;
    expect(xml).toContain(`<f>SUM(C${top + 1}:C${last})</f><v>${whole.totals.due}</v>`);
    expect(xml).toContain(`<autoFilter ref="A${top}:H${last}"`);
  });

  it('counts the signs of each item below them, as a formula', () => {
    const [done, missing] = totalsOf(items);
    for (const [at, item] of whole.items.entries()) {
      expect(done?.[at + 1]).toBe(item.units.filter(({ state }) => state === 'done').length);
      expect(missing?.[at + 1]).toBe(item.units.filter(({ state }) => state === 'missing').length);
    }
    expect(formulasOf(items)).toContain(`COUNTIF(B0:B${tableRows(items).length - 1},"✓*")`);
  });

  it('has every item of every unit that is expected, as a sign with its meaning above', () => {
    expect(tableRows(items).map(({ cells }) => cells.at(-1))).toEqual(expectedUnits(whole.ledger).map(({ id }) => id));
    const signs = tableRows(items).flatMap(({ cells }) => cells.slice(1, -1).map(textOf));
    const legend = items?.above.join(' ') ?? '';
    for (const sign of signs.flatMap((text) => Array.from(text))) expect(legend).toContain(`${sign} `);
    expect(items?.columns.slice(1, -1).map(({ heading }) => heading.split(' ')[0])).toEqual(
      whole.items.map(({ id }) => id),
    );
    for (const { cells } of items?.rows ?? []) expect(cells).toHaveLength(items?.columns.length ?? 0);
  });

  it('has each figure as a number, its sum that of its units; what nobody reported is empty, not 0', () => {
    const rows = byId(figures);
    expect(rows.size).toBe(whole.figures.length);
    const at = (heading: string): number => figures?.columns.findIndex((column) => column.heading === heading) ?? -1;
    for (const { indicator, sum, reported, of } of whole.figures) {
      const cells = rows.get(indicator.id) ?? [];
      const inFull = [cells[at('Số đơn vị có đủ số liệu')], cells[at('Số đơn vị phải báo cáo')]];
      expect(inFull).toEqual([reported, of]);
      // A sum of some of the units is marked, and stays a number to reckon with.
      expect(cells[2]).toEqual(sum !== null && reported < of ? { partial: sum } : sum);
      const numbers = cells.slice(at('Ngoài diện báo cáo') + 1).flatMap(numberIn);
      if (sum === null) expect(numbers).toEqual([]);
      else if (indicator.kind === 'count') expect(numbers.reduce((all, one) => all + one, 0)).toBe(sum);
    }
    const sums = whole.figures.filter(({ sum, indicator }) => sum !== null && indicator.kind === 'count');
    expect(formulasOf(figures).filter((formula) => formula.startsWith('SUM('))).toHaveLength(sums.length);
    expect(whole.figures.some(({ sum }) => sum !== null)).toBe(true);
    expect(whole.figures.some(({ sum }) => sum === null)).toBe(true);
  });

  it('shows a sum of some of the units as 97*, and tenths where there are any', async () => {
    const quarter = rollUp(sampleLedger('2024-Q1'), periodOf('2024-Q1'));
    const parts = unzipSync(await writeWorkbook(departmentWorkbook(quarter, 'vi')));
    const formats = [...strFromU8(parts['xl/styles.xml'] ?? new Uint8Array()).matchAll(/formatCode="([^"]*)"/g)];
    expect(formats.map(([, code]) => code)).toEqual(
      expect.arrayContaining(['#,##0', '#,##0&quot;*&quot;', '#,##0.0&quot;*&quot;']),
    );
  });

  it('prints a wide table over several pages, each with the unit’s columns, and a narrow one on one', async () => {
    const parts = unzipSync(await writeWorkbook(departmentWorkbook(whole, 'vi')));
    const xml = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
    const across = [1, 2, 3, 4].map((sheet) =>
      Number(/fitToWidth="(\d+)"/.exec(xml(`xl/worksheets/sheet${sheet}.xml`))?.[1]),
    );
    expect(across[0]).toBe(1);
    expect(across[1]).toBeGreaterThan(1);
    expect(across[3]).toBe(1);
    const titles = [...xml('xl/workbook.xml').matchAll(/Print_Titles"[^>]*>([^<]*)</g)].map(([, range]) => range);
    expect(titles.map((range) => range?.includes('$A:$A,'))).toEqual(across.map((pages) => pages > 1));
  });

  it('has a row for each unit that raised a difficulty, with the day as a day', () => {
    expect(difficulties?.rows).toHaveLength(whole.difficulties.reduce((sum, { raised }) => sum + raised.length, 0));
    expect(difficulties?.rows.length).toBeGreaterThan(0);
    for (const { cells } of difficulties?.rows ?? []) expect(cells[2]).toHaveProperty('date');
  });

  it('is written by report --all, and by nothing else', async () => {
    const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
    const all = await dcs(['report', '--all', '--period', 'q1', '-o', 'so.xlsx'], { cwd });
    expect(all).toMatchObject({ code: 0 });
    for (const args of [
      ['report', '-u', 'trung-tam-a', '-f', 'xlsx'],
      ['report', '--each', '-f', 'xlsx', '-o', 'x'],
    ]) {
      const { code, stderr } = await dcs(args, { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining('dcs export')]);
    }
  });
});
