import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormColumn, FormSheet } from '../../../src/domain/form/form.js';
import { dcs, type Ran, read, unitFile } from '../../support/program.js';
import { addressOf, fill, folderWithForm, gridsOf, merged, type Place, type Typed } from './fill.js';
import { FORM_SHEET_NAMES } from '../../../src/locale/form.js';

/** A place of the form, and the place where the cells made one with it end. */
interface Merge {
  readonly sheet: FormSheet;
  readonly from: readonly [string, FormColumn];
  readonly to: readonly [string, FormColumn];
}

const DONE = 'Đã thực hiện trong kỳ';

async function imported(
  cells: readonly (readonly [Place, Typed])[],
  { sheet, from, to }: Merge,
): Promise<{
  readonly ran: Ran;
  readonly said: string;
  readonly file: string;
  readonly range: string;
}> {
  const cwd = await folderWithForm();
  const form = join(cwd, 'form.xlsx');
  const bytes = await fill(readFileSync(form), cells);
  const grid = (await gridsOf(bytes)).find(({ name }) => name === FORM_SHEET_NAMES[sheet].vi) ?? expect.fail(sheet);
  const [first, last] = [from, to].map(([row, column]) => addressOf(grid, { sheet, row, column }));
  const range = `${first ?? ''}:${last ?? ''}`;
  writeFileSync(form, merged(bytes, sheet, range));
  const ran = await dcs(['import', form], { cwd });
  return { ran, said: ran.stdout.replace(/\s+/g, ' '), file: read(unitFile(cwd, 'trung-tam-a')), range };
}

const items = (row: string, cells: Partial<Record<FormColumn, Typed>>): readonly (readonly [Place, Typed])[] =>
  Object.entries(cells).map(([column, typed]) => [{ sheet: 'items', row, column: column as FormColumn }, typed]);

describe('cells that were made one', () => {
  it('over the answers of several items: none of them is taken, each is named, the others go in', async () => {
    const { ran, said, file, range } = await imported(
      [
        ...items('II.1@2024-Q1', { status: DONE, date: '10/3/2024' }),
        ...items('II.7@2024-Q1', { status: DONE, date: '11/3/2024' }),
      ],
      { sheet: 'items', from: ['II.1@2024-Q1', 'status'], to: ['II.2.c@2024-Q1', 'status'] },
    );
    expect(ran.code).toBe(1);
    expect(said).toContain(`4 dòng, ô ${range}: các ô ${range} đã bị gộp`);
    expect(said).toContain('1 thay đổi đã ghi, 0 dòng đã có từ trước, 4 dòng chưa nhận');
    expect(file).toContain('date: 2024-03-11');
    expect(file).not.toContain('date: 2024-03-10');
  });

  it('within one row, over two of its answers: the row is not taken', async () => {
    const { ran, said, file } = await imported(items('II.1@2024-Q1', { status: DONE, date: '10/3/2024' }), {
      sheet: 'items',
      from: ['II.1@2024-Q1', 'status'],
      to: ['II.1@2024-Q1', 'number'],
    });
    expect([ran.code, said]).toEqual([1, expect.stringContaining('đã bị gộp làm một')]);
    expect(file).not.toContain('date: 2024-03-10');
  });

  it.each<readonly [Merge, Place, Typed]>([
    [
      {
        sheet: 'figures',
        from: ['tiep-dan.luot@2024-Q1', 'value'],
        to: ['tiep-dan.thuong-xuyen@2024-Q1', 'value'],
      },
      { sheet: 'figures', row: 'tiep-dan.luot@2024-Q1', column: 'value' },
      12,
    ],
    [
      { sheet: 'words', from: ['uu-diem', 'words'], to: ['han-che', 'words'] },
      { sheet: 'words', row: 'uu-diem', column: 'words' },
      'Làm tốt.',
    ],
    [
      { sheet: 'plan', from: ['II.1', 'in-charge'], to: ['II.2.a', 'in-charge'] },
      { sheet: 'plan', row: 'II.1', column: 'in-charge' },
      'Phòng Tổ chức',
    ],
  ])('in any sheet', async (merge, place, typed) => {
    const { ran, said } = await imported([[place, typed]], merge);
    expect(ran.code).toBe(1);
    expect(said).toContain('0 thay đổi đã ghi');
    expect(said).toContain('đã bị gộp làm một');
  });

  it('over empty cells, or above the table, do no harm', async () => {
    const good = items('II.7@2024-Q1', { status: DONE, date: '11/3/2024' });
    const { ran, said } = await imported(good, {
      sheet: 'items',
      from: ['II.1@2024-Q1', 'status'],
      to: ['II.2.c@2024-Q1', 'note'],
    });
    expect([ran.code, said]).toEqual([0, expect.stringContaining('1 thay đổi đã ghi')]);
  });
});
