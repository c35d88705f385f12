import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rollUp } from '../../support/department.js';
import { expectedUnits } from '../../../src/domain/department/ledger.js';
import { departmentWorkbook } from '../../../src/reports/xlsx/department-workbook.js';
import { writeWorkbook } from '../../../src/reports/xlsx/write-workbook.js';
import type { CellValue } from '../../../src/reports/xlsx/workbook.js';
import { dcs, folderWith } from '../../support/program.js';
import { periodOf, sampleLedger } from '../../domain/department/sample-units.js';

const whole = rollUp(sampleLedger(), periodOf('2024-H1'));
const [units, items, figures, difficulties] = departmentWorkbook(whole, 'vi').sheets;

/** A sheet's rows by their first cell. */
const byFirst = (sheet: typeof units): ReadonlyMap<CellValue, readonly CellValue[]> =>
  new Map((sheet?.rows ?? []).map(({ cells }) => [cells[0] ?? null, cells]));

function numberIn(value: CellValue): readonly number[] {
  if (typeof value === 'object' && value !== null && 'partial' in value) return [value.partial];
  return typeof value === 'number' ? [value] : [];
}

describe('the department’s report in Excel', () => {
  it('has every unit of the year, those that are not counted with the reason and without numbers', () => {
    const rows = byFirst(units);
    const { counted, missing, excluded, broken } = whole.ledger;
    expect([...rows.keys()]).toEqual([...counted, ...missing, ...broken, ...excluded].map(({ id }) => id));
    for (const { id } of excluded) expect(rows.get(id)?.slice(3, 6)).toEqual([null, null, null]);
    for (const { cells } of units?.rows ?? []) expect(cells).toHaveLength(units?.columns.length ?? 0);
    // Sent four days late, planned against an older revision.
    expect(rows.get('trung-tam-b')?.slice(6)).toEqual([
      'Đã gửi, chờ tiếp nhận',
      'muộn 4 ngày; Theo bản kế hoạch cũ: bản 1',
    ]);
    expect(rows.get('trung-tam-a')?.slice(6)).toEqual(['Đã tiếp nhận', '']);
    const [, , , due, fulfilled] = rows.get('trung-tam-a') ?? [];
    const report = whole.reports.find(({ unit }) => unit.id === 'trung-tam-a');
    expect([due, fulfilled]).toEqual([report?.totals.due, report?.totals.fulfilled]);
  });

  it('has every item of every unit that is expected, in words', () => {
    expect(items?.rows.map(({ cells }) => cells[0])).toEqual(expectedUnits(whole.ledger).map(({ id }) => id));
    expect(items?.columns.slice(2).map(({ heading }) => heading.split(' ')[0])).toEqual(
      whole.items.map(({ id }) => id),
    );
    for (const { cells } of items?.rows ?? []) expect(cells).toHaveLength(items?.columns.length ?? 0);
  });

  it('has each figure as a number, its sum that of its units; what nobody reported is empty, not 0', () => {
    const rows = byFirst(figures);
    expect(rows.size).toBe(whole.figures.length);
    const at = (heading: string): number => figures?.columns.findIndex((column) => column.heading === heading) ?? -1;
    for (const { indicator, sum, reported, of } of whole.figures) {
      const cells = rows.get(indicator.id) ?? [];
      const inFull = [cells[at('Số đơn vị có đủ số liệu')], cells[at('Số đơn vị phải báo cáo')]];
      expect(inFull).toEqual([reported, of]);
      // A sum of some of the units is marked, and stays a number to reckon with.
      expect(cells[3]).toEqual(sum !== null && reported < of ? { partial: sum } : sum);
      const numbers = cells.slice(at('Ngoài diện báo cáo') + 1).flatMap(numberIn);
      if (sum === null) expect(numbers).toEqual([]);
      else if (indicator.kind === 'count') expect(numbers.reduce((all, one) => all + one, 0)).toBe(sum);
    }
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
    expect(titles.map((range) => range?.includes('$A:$B,'))).toEqual(across.map((pages) => pages > 1));
  });

  it('has a row for each unit that raised a difficulty, with the day as a day', () => {
    expect(difficulties?.rows).toHaveLength(whole.difficulties.reduce((sum, { raised }) => sum + raised.length, 0));
    expect(difficulties?.rows.length).toBeGreaterThan(0);
    for (const { cells } of difficulties?.rows ?? []) expect(cells[3]).toHaveProperty('date');
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
