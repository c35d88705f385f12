import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { FormColumn } from '../../../src/domain/form/form.js';
import type { Entry, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { dcs, mustRun, type Ran, read, unitFile } from '../../support/program.js';
import { fill, folderWithForm, type Place, savedOn, type Typed } from './fill.js';

type Cells = Partial<Record<FormColumn, Typed>>;
interface Folder {
  readonly cwd: string;
  readonly entries: (item: string) => readonly Entry[];
  /** Takes a form in, filled in a row of items, saved on a day by a program that says so. */
  readonly import: (row: string, cells: Cells, savedAt?: string) => Promise<Told>;
  /** Takes a form in, filled in rows of items. */
  readonly fill: (rows: Readonly<Record<string, Cells>>, options?: readonly string[]) => Promise<Told>;
}

type Told = Ran & { readonly said: string };

async function filledFolder(period = 'q1', recorded: readonly string[] = []): Promise<Folder> {
  const cwd = await folderWithForm();
  const form = join(cwd, 'form.xlsx');
  if (recorded.length > 0) await mustRun(recorded, { cwd });
  if (recorded.length > 0 || period !== 'q1')
    await mustRun(['export', '--period', period, '-o', form, '--force'], { cwd });
  const made = readFileSync(form);
  const takeIn = async (bytes: Uint8Array, options: readonly string[] = []): Promise<Told> => {
    writeFileSync(form, bytes);
    const ran = await dcs(['import', form, ...options], { cwd });
    return { ...ran, said: ran.stdout.replace(/\s+/g, ' ') };
  };
  return {
    cwd,
    entries: (item) => (parse(read(unitFile(cwd, 'trung-tam-a'))) as UnitPlan).items[item]?.progress ?? [],
    import: async (row, cells, savedAt) => {
      const filled = await fill(made, placesOf({ [row]: cells }));
      return takeIn(savedAt === undefined ? filled : savedOn(filled, savedAt));
    },
    fill: async (rows, options) => takeIn(await fill(made, placesOf(rows)), options),
  };
}

function placesOf(rows: Readonly<Record<string, Cells>>): readonly (readonly [Place, Typed])[] {
  return Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells).map(
      ([column, typed]) => [{ sheet: 'items' as const, row, column: column as FormColumn }, typed] as const,
    ),
  );
}

const DONE = 'Đã thực hiện trong kỳ';

describe('a row without a day', () => {
  it.each<[string, string | undefined, string]>([
    ['of a form saved within its period', '2024-03-05T08:30:00Z', '2024-03-05'],
    ['of a form saved in the early morning, when UTC has the day before', '2024-03-04T23:30:00Z', '2024-03-05'],
    ['of a form saved after it', '2024-03-20T08:30:00Z', '2024-03-14'],
    ['of a form that does not say when it was saved', undefined, '2024-03-14'],
    ['of a form that says nonsense', 'hôm qua', '2024-03-14'],
  ])('%s is of the form’s period', async (_, savedAt, date) => {
    const { entries, import: take } = await filledFolder();
    const { code, said } = await take('II.1@2024-Q1', { status: DONE, note: 'Xong' }, savedAt);
    expect([code, said]).toEqual([0, expect.stringContaining('1 dòng không ghi ngày')]);
    expect(said).toMatch(/chưa cập nhật → đã thực hiện trong kỳ \(không ghi ngày, lấy ngày \d\d\/03\/2024\)/);
    expect(entries('II.1')).toMatchObject([{ date, status: 'done' }]);
  });

  it('is of its own quarter in a form of several', async () => {
    const { entries, import: take } = await filledFolder('h1');
    expect((await take('II.1@2024-Q1', { status: DONE })).code).toBe(0);
    expect(entries('II.1')).toMatchObject([{ date: '2024-03-14' }]);
  });

  it('is never of a day to come, nor from before its period', async () => {
    const { entries, import: take } = await filledFolder('q2');
    expect((await take('II.1@2024-Q2', { status: DONE })).code).toBe(0);
    expect(entries('II.1')).toMatchObject([{ date: '2024-04-10' }]);
    const { code, said } = await take('II.7@2024-Q2', { status: DONE }, '2024-03-01T08:00:00Z');
    expect([code, said]).toEqual([1, expect.stringContaining('chưa ghi ngày')]);
  });
});

describe('the state of a cell', () => {
  it('is told as it is afterwards, with what decides it where the answer does not', async () => {
    const { import: take } = await filledFolder('q1', ['tick', 'II.5.a', '--date', '5/3/2024']);
    const { code, said } = await take('II.5.a@2024-Q1', { status: 'Không phát sinh', date: '12/3/2024' });
    expect(code).toBe(0);
    expect(said).toContain('đã thực hiện trong kỳ → đã thực hiện trong kỳ (ghi “không phát sinh”, 12/03/2024)');
    expect(said).toContain('Nhưng quý I năm 2024 vẫn là “đã thực hiện trong kỳ”, theo lần cập nhật 1.');
    expect(said).toContain('dcs correct II.5.a 1 --status');
  });

  it.each([
    [DONE, 'đã thực hiện trong kỳ'],
    ['Vướng mắc', 'vướng mắc'],
    ['Đang thực hiện', 'đang thực hiện'],
  ])('is the one that was written where it decides: %s', async (status, words) => {
    const { import: take } = await filledFolder();
    const { said } = await take('II.1@2024-Q1', { status, date: '12/3/2024' });
    expect(said).toContain(`chưa cập nhật → ${words} (12/03/2024)`);
    expect(said).not.toContain('Nhưng');
  });
});

describe('marks and words for done', () => {
  it('are taken, and it is said how they were read', async () => {
    const { cwd, entries, fill: fillIn } = await filledFolder();
    const { code, said } = await fillIn({
      'II.1@2024-Q1': { status: 'x', date: '12/3/2024' },
      'II.5.c@2024-Q1': { status: '✓', date: '12/3/2024' },
      'II.7@2024-Q1': { status: true, date: '12/3/2024' },
      'II.5.a@2024-Q1': { status: 'x', date: '12/3/2024' },
      'II.2.a@2024-Q1': { status: 'Đã thực hiện', date: '12/3/2024' },
    });
    expect([code, said]).toEqual([0, expect.stringContaining('4 dòng ghi “x”')]);
    for (const typed of ['“✓”', '“true”']) expect(said).toContain(typed);
    expect(said).toContain('được hiểu là “đã thực hiện”.');
    for (const item of ['II.1', 'II.5.c', 'II.7', 'II.5.a', 'II.2.a']) {
      expect(entries(item)).toMatchObject([{ status: 'done' }]);
    }
    const { files } = JSON.parse(await mustRun(['import', 'form.xlsx', '--json'], { cwd })) as { files: object[] };
    expect(files).toMatchObject([{ same: 5, left: [] }]);
  });

  it('are told to a machine row by row', async () => {
    const { cwd, fill: fillIn } = await filledFolder();
    await fillIn({ 'II.1@2024-Q1': { status: 'xong', date: '12/3/2024' } }, ['--dry-run']);
    const { files } = JSON.parse(await mustRun(['import', 'form.xlsx', '--json'], { cwd })) as { files: object[] };
    expect(files).toMatchObject([{ changes: [{ readFrom: 'xong', entry: { status: 'done' } }] }]);
  });
});

describe('rows that are left out for one reason', () => {
  it('are one sentence with all their cells', async () => {
    const { fill: fillIn } = await filledFolder();
    const { code, said } = await fillIn({
      'II.1@2024-Q1': { status: 'không', date: '12/3/2024' },
      'II.5.c@2024-Q1': { status: 'hỏng', date: '12/3/2024' },
      'II.7@2024-Q1': { date: '12/3/2024' },
      'II.5.a@2024-Q1': { date: '12/3/2024' },
    });
    expect(code).toBe(1);
    expect(said).toMatch(/trang “Nhiệm vụ”, 2 dòng, ô G\d+, G\d+: “không”, “hỏng” không phải là một tình trạng/);
    expect(said).toMatch(/trang “Nhiệm vụ”, 2 dòng, ô G\d+, G\d+: chưa chọn tình trạng/);
    expect(said.match(/chưa chọn tình trạng/g)).toHaveLength(1);
  });
});

describe('several documents in one row', () => {
  it.each<[string, Cells, object[]]>([
    [
      'one a line, one day for all',
      { number: '15/BC-TTA\n16/BC-TTA', 'document-date': '8/3/2024', 'document-title': 'Báo cáo A\nBáo cáo B' },
      [
        { number: '15/BC-TTA', date: '2024-03-08', title: 'Báo cáo A' },
        { number: '16/BC-TTA', date: '2024-03-08', title: 'Báo cáo B' },
      ],
    ],
    [
      'parted by a tab',
      { number: '15/BC-TTA\t16/BC-TTA', 'document-title': 'A\nB' },
      [
        { number: '15/BC-TTA', title: 'A' },
        { number: '16/BC-TTA', title: 'B' },
      ],
    ],
    [
      'each with its day',
      { number: '15/BC-TTA; 16/BC-TTA', 'document-date': '8/3/2024\n9/3/2024', 'document-title': 'A\nB' },
      [
        { number: '15/BC-TTA', date: '2024-03-08', title: 'A' },
        { number: '16/BC-TTA', date: '2024-03-09', title: 'B' },
      ],
    ],
    [
      'one, its title over two lines',
      { number: '15/BC-TTA', 'document-date': '8/3/2024', 'document-title': 'Báo cáo công tác\ntiếp công dân' },
      [{ number: '15/BC-TTA', date: '2024-03-08', title: 'Báo cáo công tác tiếp công dân' }],
    ],
    [
      'one, by its title alone',
      { 'document-title': 'Sổ tiếp công dân' },
      [{ number: null, title: 'Sổ tiếp công dân' }],
    ],
  ])('%s', async (_, cells, documents) => {
    const { entries, import: take } = await filledFolder();
    expect((await take('II.1@2024-Q1', { status: DONE, date: '12/3/2024', ...cells })).code).toBe(0);
    expect(entries('II.1')[0]?.evidence).toMatchObject(documents);
  });

  it.each<[string, Cells]>([
    ['two numbers, one title', { number: '15/BC-TTA\n16/BC-TTA', 'document-title': 'Báo cáo' }],
    ['two numbers, three titles', { number: '15/BC-TTA\n16/BC-TTA', 'document-title': 'A\nB\nC' }],
    [
      'two documents, three days',
      { number: '15/BC\n16/BC', 'document-title': 'A\nB', 'document-date': '1/3/2024\n2/3/2024\n3/3/2024' },
    ],
  ])('whose parts do not match are not guessed at: %s', async (_, cells) => {
    const { entries, import: take } = await filledFolder();
    const { code, said } = await take('II.1@2024-Q1', { status: DONE, date: '12/3/2024', ...cells });
    expect([code, said]).toEqual([1, expect.stringContaining('mỗi văn bản một dòng trong ô')]);
    expect(entries('II.1')).toEqual([]);
  });
});
