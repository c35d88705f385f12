import { deflate } from '../../../src/io/files/deflate.js';
import { unzipSync } from 'fflate';
import { type Cell, readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { TableCell, TableSheet } from '../../../src/reports/xlsx/workbook.js';
import { writeTables } from '../../../src/reports/xlsx/write-tables.js';
import { writeWorkbook } from '../../../src/reports/xlsx/write-workbook.js';

const COLUMNS = [
  { heading: 'Đơn vị', width: 14, kind: 'text' },
  { heading: 'Ngày <1>', width: 12, kind: 'date' },
  { heading: 'Số "liệu"', width: 14, kind: 'number' },
] as const;

const ROWS: readonly (readonly TableCell[])[] = [
  ['Trung tâm A', { date: '2024-03-10' }, 12],
  ['=HYPERLINK("x")', 'đầu năm', 98.9],
  ['a & b < c > "d" \'e\'', null, 'không áp dụng'],
  [null, { date: '2024-12-31' }, 0],
  ['', { date: '2024-01-01' }, -1],
  [7, null, null],
  [' một\nhai  ba \t', null, 1_234_567],
  ['Tiếng Việt tổ hợp rồi 😀 đến hết dòng thứ hai của một ô khá hẹp', null, 0.5],
  ['@SUM(A1)', 'x', '1'],
  ['x'.repeat(40_000), null, null],
];

const book = (rows: TableSheet['rows'], name = "Lần 'cập nhật' & “số”") => ({
  title: 'Dữ liệu <2024>',
  made: '2024-06-30' as const,
  foot: 'Trang &P/&N',
  sheets: [
    { name, columns: COLUMNS, rows },
    { name: 'Không có dòng', columns: COLUMNS.slice(0, 1), rows: [] },
  ],
});

/** All that a reader sees of a workbook. */
async function seen(bytes: Uint8Array): Promise<unknown> {
  const { sheets, namedRanges, properties } = await readXlsx(bytes, { readStyles: true });
  return {
    namedRanges,
    properties,
    sheets: sheets.map(({ name, rows, cells, columns, rowDefs, freezePane, autoFilter, pageSetup, headerFooter }) => ({
      ...{ name, rows, columns, rowDefs, freezePane, autoFilter, pageSetup, headerFooter },
      cells: [...(cells ?? new Map<string, Cell>())].map(([place, { value, style }]) => ({ place, value, style })),
    })),
  };
}

describe('a workbook of plain tables', () => {
  it('is what the package writes of the same tables: values, looks, heights, headings, filters', async () => {
    const tables = book(ROWS);
    const asSheets = tables.sheets.map(({ rows, ...sheet }) => ({
      ...sheet,
      ...{ visibility: 'shown' as const, above: [], rules: [], isLocked: false, frozenColumns: 0 },
      rows: [...rows].map((cells) => ({ cells, inputs: [] })),
    }));
    const byPackage = await writeWorkbook({ ...tables, sheets: asSheets, lists: new Map(), listSheet: 'dcs-lists' });
    expect(await seen(writeTables(tables, deflate))).toEqual(await seen(byPackage));
  });

  it('leaves out what XML has no place for, and is the same bytes in two runs', async () => {
    const rows = [['a\u0000b\uffffc\ud800d', null, 1]];
    const bytes = writeTables(book(rows), deflate);
    expect((await readXlsx(bytes)).sheets[0]?.rows[1]?.[0]).toBe('abcd');
    expect(writeTables(book(rows), deflate)).toEqual(bytes);
  });

  it('goes through its rows once, however many there are', async () => {
    let asked = 0;
    const rows = {
      *[Symbol.iterator](): Generator<readonly TableCell[]> {
        for (asked = 1; asked <= 20_000; asked += 1) yield [`đơn vị ${asked % 17_000}`, null, asked];
      },
    };
    const read = (await readXlsx(writeTables(book(rows), deflate))).sheets[0]?.rows ?? [];
    expect([asked, read.length]).toEqual([20_001, 20_001]);
    for (const at of [1, 500, 501, 9_999, 10_001, 16_999, 17_000, 20_000]) {
      expect(read[at]).toEqual([`đơn vị ${at % 17_000}`, null, at]);
    }
  });

  it('refuses a table that Excel has no rows for, and names the sheet', () => {
    const most = ROWS.length;
    expect(() => writeTables(book(ROWS, 'Dài'), deflate, most + 1)).not.toThrow();
    expect(() => writeTables(book(ROWS, 'Dài'), deflate, most)).toThrow(/“Dài” would have more than 10 rows/);
  });

  it('has the parts that every reader asks for', () => {
    expect(Object.keys(unzipSync(writeTables(book(ROWS), deflate))).sort()).toMatchInlineSnapshot(`
      [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
      ]
    `);
  });
});
