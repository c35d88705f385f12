import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { dcs, mustRun, read, unitFile } from '../../support/program.js';
import { fill, folderWithForm, type Place, type Typed } from './fill.js';

type Row = Partial<Record<Place['column'], Typed>>;

/** Imports the form with these rows filled in, the spare ones of the sheet of the plan. */
async function withRows(rows: readonly Row[], times = 1) {
  const cwd = await folderWithForm();
  const form = join(cwd, 'form.xlsx');
  const cells = rows.flatMap((row, at) =>
    Object.entries(row).map(
      ([column, typed]) => [{ sheet: 'plan', row: at, column: column as Place['column'] }, typed] as const,
    ),
  );
  writeFileSync(form, await fill(readFileSync(form), cells));
  let ran = await dcs(['import', form], { cwd });
  for (let n = 1; n < times; n += 1) ran = await dcs(['import', form], { cwd });
  const { 'own-items': own = {} } = parse(read(unitFile(cwd, 'trung-tam-a'))) as UnitPlan;
  return { cwd, own, code: ran.code, said: ran.stdout.replace(/\s+/g, ' ') };
}

describe('own items in a form', () => {
  it('are added as the command adds them', async () => {
    const row = { address: 'II.2.e', action: 'Tập huấn nội bộ', 'in-charge': 'Phòng Nghiệp vụ', time: 'Hằng quý' };
    const { cwd, own, code, said } = await withRows([row]);
    expect([code, said]).toEqual([0, expect.stringContaining('nhiệm vụ riêng mới II.2.e.1')]);
    await mustRun(['own', 'II.2.e', 'Tập huấn khác', '--lead', 'Phòng Nghiệp vụ', '--time', 'Hằng quý'], { cwd });
    const typed = (parse(read(unitFile(cwd, 'trung-tam-a'))) as UnitPlan)['own-items']?.['II.2.e.2'];
    expect({ ...own['II.2.e.1'], title: '' }).toEqual({ ...typed, title: '' });
    expect(Object.keys(own['II.2.e.1'] ?? {})).toEqual(Object.keys(typed ?? {}));
  });

  it('are as many as the cell has lines, under any open place, and are added once', async () => {
    const rows = [
      { address: 'II.2.e', action: 'Tập huấn\nHội thi' },
      { address: 'II.5.d', action: 'Giao ban', time: '30/6/2024' },
    ];
    const { own, code, said } = await withRows(rows, 2);
    expect([code, said]).toEqual([0, expect.stringContaining('0 thay đổi đã ghi, 2 dòng đã có từ trước')]);
    expect(Object.entries(own).map(([id, { title, due }]) => [id, title, due])).toEqual([
      ['II.2.e.1', 'Tập huấn', undefined],
      ['II.2.e.2', 'Hội thi', undefined],
      ['II.5.d.1', 'Giao ban', '2024-06-30'],
    ]);
  });

  it.each<[string, Row]>([
    ['Chưa rõ “khi rảnh” là khi nào hoặc bao lâu một lần', { address: 'II.2.e', action: 'Việc', time: 'khi rảnh' }],
    ['31/4/2024', { address: 'II.2.e', action: 'Việc', time: '31/4/2024' }],
    ['nội dung quá dài', { address: 'II.2.e', action: 'x'.repeat(121) }],
    ['chưa ghi nội dung', { address: 'II.2.e', 'in-charge': 'Phòng Nghiệp vụ' }],
  ])('are left out with the reason: %s', async (reason, row) => {
    const { own, code, said } = await withRows([row]);
    expect([code, said]).toEqual([1, expect.stringContaining(reason)]);
    expect(own).toEqual({});
  });
});
