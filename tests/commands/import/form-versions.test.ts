import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { dcs, type Ran, read, unitFile } from '../../support/program.js';
import { fill, folderWithForm, savedOn } from './fill.js';

interface Version {
  readonly name: string;
  readonly savedAt: string | null;
  readonly figure?: number;
  readonly note?: string;
}

interface Inbox {
  readonly ran: Ran;
  readonly plan: UnitPlan;
}

const DONE = 'Đã thực hiện trong kỳ';

/** Several files of one unit and period in one folder, taken in at once. */
async function inbox(versions: readonly Version[], { again }: { again?: Version } = {}): Promise<Inbox> {
  const cwd = await folderWithForm();
  const form = join(cwd, 'form.xlsx');
  const folder = join(cwd, 'nhan');
  mkdirSync(folder);
  const made = readFileSync(form);
  const put = async ({ name, savedAt, figure, note }: Version, into: string): Promise<string> => {
    const filled = await fill(made, [
      ...(figure === undefined
        ? []
        : [[{ sheet: 'figures', row: 'tiep-dan.luot@2024-Q1', column: 'value' }, figure] as const]),
      ...(note === undefined
        ? []
        : [
            [{ sheet: 'items', row: 'II.1@2024-Q1', column: 'status' }, DONE] as const,
            [{ sheet: 'items', row: 'II.1@2024-Q1', column: 'date' }, '5/3/2024'] as const,
            [{ sheet: 'items', row: 'II.1@2024-Q1', column: 'note' }, note] as const,
          ]),
    ]);
    const path = join(into, name);
    writeFileSync(path, savedAt === null ? filled : savedOn(filled, savedAt));
    return path;
  };
  for (const one of versions) await put(one, folder);
  let ran = await dcs(['import', folder], { cwd });
  if (again !== undefined) ran = await dcs(['import', await put(again, cwd)], { cwd });
  return { ran, plan: parse(read(unitFile(cwd, 'trung-tam-a'))) as UnitPlan };
}

const figureOf = ({ plan }: Inbox): unknown => plan.figures?.['2024-Q1']?.['tiep-dan.luot'];
const notesOf = ({ plan }: Inbox): readonly unknown[] => (plan.items['II.1']?.progress ?? []).map(({ note }) => note);

describe('several forms of one unit and period', () => {
  it('the one saved last is taken, whatever the names; the others are named and left', async () => {
    const made = await inbox([
      { name: 'A bản mới nhất.xlsx', savedAt: '2024-03-10T02:00:00Z', figure: 33, note: 'lần đầu' },
      { name: 'Biểu Q1 (1).xlsx', savedAt: '2024-03-12T02:00:00Z', figure: 34, note: 'sửa' },
      { name: 'Biểu Q1 bản cuối (2).xlsx', savedAt: '2024-03-13T09:00:00Z', figure: 35, note: 'sửa lần cuối' },
      { name: 'Biểu Q1.xlsx', savedAt: '2024-03-11T02:00:00Z', figure: 33, note: 'bản nháp' },
    ]);
    expect([made.ran.code, figureOf(made), notesOf(made)]).toEqual([1, 35, ['sửa lần cuối']]);
    for (const older of ['A bản mới nhất', 'Biểu Q1 (1)', 'Biểu Q1']) {
      expect(made.ran.stderr).toContain(`${older}.xlsx: không nhận, nhan/Biểu Q1 bản cuối (2).xlsx của cùng đơn vị`);
    }
    expect(made.ran.stdout).toMatch(/Biểu Q1\.xlsx +trung-tam-a +2024-Q1 +bản cũ/);
    expect(made.ran.stdout).toContain('4 tệp, nhận 1: 2 thay đổi, 0 chỗ chưa nhận.');
  });

  it.each<[string, readonly Version[]]>([
    [
      'saved at one time',
      [
        { name: 'a.xlsx', savedAt: '2024-03-10T02:00:00Z', figure: 33 },
        { name: 'b.xlsx', savedAt: '2024-03-10T02:00:00Z', figure: 34 },
      ],
    ],
    [
      'of which one does not say when it was saved',
      [
        { name: 'a.xlsx', savedAt: '2024-03-10T02:00:00Z', figure: 33 },
        { name: 'b.xlsx', savedAt: null, figure: 34 },
      ],
    ],
    [
      'of which the two newest were saved at one time',
      [
        { name: 'a.xlsx', savedAt: '2024-03-10T02:00:00Z', figure: 33 },
        { name: 'b.xlsx', savedAt: '2024-03-10T02:00:00Z', figure: 34 },
        { name: 'c.xlsx', savedAt: '2024-03-09T02:00:00Z', figure: 35 },
      ],
    ],
  ])('%s: none is taken', async (_, versions) => {
    const made = await inbox(versions);
    expect([made.ran.code, figureOf(made)]).toEqual([2, undefined]);
    expect(made.ran.stderr).toContain('không rõ bản nào lưu sau cùng');
  });

  it('that say the same are one, whenever they were saved', async () => {
    const made = await inbox([
      { name: 'a.xlsx', savedAt: '2024-03-10T02:00:00Z', figure: 33, note: 'x' },
      { name: 'b.xlsx', savedAt: null, figure: 33, note: 'x' },
    ]);
    expect([made.ran.code, figureOf(made), notesOf(made)]).toEqual([0, 33, ['x']]);
    expect(made.ran.stderr).toContain('b.xlsx: không nhận, nội dung điền giống hệt nhan/a.xlsx.');
  });

  it('of which one was never filled in stand in nobody’s way', async () => {
    const made = await inbox([
      { name: 'a.xlsx', savedAt: '2024-03-10T02:00:00Z', figure: 33 },
      { name: 'trống.xlsx', savedAt: '2024-03-12T02:00:00Z' },
    ]);
    expect([made.ran.code, figureOf(made)]).toEqual([0, 33]);
    expect(made.ran.stdout).toMatch(/trống\.xlsx +trung-tam-a +2024-Q1 +trống/);
    expect(made.ran.stdout).toContain('Biểu mẫu trống: chưa điền ô nào.');
  });

  it('on another day: a figure that the form did not know is kept, with the command that puts it right', async () => {
    const made = await inbox([{ name: 'a.xlsx', savedAt: '2024-03-10T02:00:00Z', figure: 33 }], {
      again: { name: 'b.xlsx', savedAt: '2024-03-12T02:00:00Z', figure: 35 },
    });
    expect([made.ran.code, figureOf(made)]).toEqual([1, 33]);
    expect(made.ran.stdout.replace(/\s+/g, ' ')).toContain(
      'chỗ này đã được ghi khác: “33”; nếu biểu mẫu đúng: dcs figure tiep-dan.luot 35 --period 2024-Q1 -u trung-tam-a',
    );
  });
});
