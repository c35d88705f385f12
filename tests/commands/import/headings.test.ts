import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { dcs, read, unitFile } from '../../support/program.js';
import { fill, folderWithForm, withPart } from './fill.js';

/** A form with a figure and an entry, its headings changed as given. */
async function takenWith(headings: Readonly<Record<string, string>>) {
  const cwd = await folderWithForm();
  const form = join(cwd, 'form.xlsx');
  const filled = await fill(readFileSync(form), [
    [{ sheet: 'figures', row: 'tiep-dan.luot@2024-Q1', column: 'value' }, 12],
    [{ sheet: 'items', row: 'II.1@2024-Q1', column: 'status' }, 'Đã thực hiện trong kỳ'],
    [{ sheet: 'items', row: 'II.1@2024-Q1', column: 'date' }, '5/3/2024'],
    [{ sheet: 'items', row: 'II.1@2024-Q1', column: 'note' }, 'Xong'],
  ]);
  const renamed = withPart(filled, 'xl/sharedStrings.xml', (xml) =>
    Object.entries(headings).reduce((text, [from, to]) => text.replace(`>${from}<`, `>${to}<`), xml),
  );
  writeFileSync(form, renamed);
  const { code, stdout } = await dcs(['import', form], { cwd });
  const { items, figures } = parse(read(unitFile(cwd, 'trung-tam-a'))) as UnitPlan;
  return {
    code,
    stdout: stdout.replace(/\s+/g, ' '),
    entries: (items['II.1']?.progress ?? []).map(({ date, note }) => ({ date, note })),
    figure: figures?.['2024-Q1']?.['tiep-dan.luot'],
  };
}

const ALL = { code: 0, entries: [{ date: '2024-03-05', note: 'Xong' }], figure: 12 };

describe('a heading of the form that somebody changed', () => {
  it.each<[string, Record<string, string>]>([
    ['a star behind it', { 'Tình trạng': 'Tình trạng *' }],
    ['a star before it, a colon behind', { Ngày: '(*) Ngày:' }],
    ['a remark in brackets', { 'Số trong kỳ': 'Số trong kỳ (bắt buộc)' }],
    [
      'all of one sheet starred',
      { 'Tình trạng': 'Tình trạng*', Ngày: 'Ngày*', 'Kết quả, ghi chú': 'Kết quả; ghi chú*' },
    ],
    ['capitals and no accents', { 'Tình trạng': 'TINH TRANG' }],
    ['another word between its neighbours', { 'Tình trạng': 'Kết quả thực hiện', Kỳ: 'Quý' }],
    ['another word at the end', { 'Số trong kỳ': 'Số liệu quý này' }],
    ['two beside each other', { 'Tình trạng': 'Đã làm chưa', Ngày: 'Làm ngày nào' }],
  ])('leaves the sheet readable: %s', async (_, headings) => {
    expect(await takenWith(headings)).toMatchObject(ALL);
  });

  it.each<[string, Record<string, string>, string]>([
    ['emptied', { 'Tình trạng': '' }, 'thiếu cột “Tình trạng”'],
    ['with the name of another column', { 'Tình trạng': 'Ngày' }, 'thiếu cột “Tình trạng”'],
    [
      'in the other’s place, one of them reworded',
      { 'Tình trạng': 'Kết quả, ghi chú ', 'Kết quả, ghi chú': 'Khác' },
      'thiếu',
    ],
  ])('leaves the sheet out where its column is not sure: %s', async (_, headings, said) => {
    const taken = await takenWith(headings);
    expect(taken).toMatchObject({ code: 1, entries: [], figure: 12 });
    expect(taken.stdout).toContain(said);
  });
});
