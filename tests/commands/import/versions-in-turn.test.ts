import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { dcs, mustRun, prepared, type Ran, read, unitFile } from '../../support/program.js';
import { fill, type Place, type Typed } from './fill.js';

type Cells = readonly (readonly [Place, Typed])[];

const DONE = 'Đã thực hiện trong kỳ';

function entry(row: string | number, note: string, date = '5/3/2024', address?: string): Cells {
  const cells = { ...(address === undefined ? {} : { address }), status: DONE, date, note };
  return Object.entries(cells).map(([column, typed]) => [
    { sheet: 'items', row, column: column as Place['column'] },
    typed,
  ]);
}

const folderWithStep = prepared(['Trung tâm A'], async (cwd) => {
  await mustRun(['action', 'II.6.b', 'Lập danh sách'], { cwd });
  await mustRun(['export', '--period', 'q1', '-o', 'form.xlsx'], { cwd });
});

/** Versions of one form, made at once and taken in by a run each; commands may come between. */
async function inTurn(versions: readonly Cells[], between: readonly (readonly string[])[] = []) {
  const cwd = await folderWithStep();
  const made = readFileSync(join(cwd, 'form.xlsx'));
  const runs: Ran[] = [];
  for (const [at, cells] of versions.entries()) {
    const path = join(cwd, `${at}.xlsx`);
    writeFileSync(path, await fill(made, cells));
    runs.push(await dcs(['import', path], { cwd }));
    for (const command of at === 0 ? between : []) await mustRun(command, { cwd });
  }
  const { items } = parse(read(unitFile(cwd, 'trung-tam-a'))) as UnitPlan;
  const notes = (item: string): readonly unknown[] => (items[item]?.progress ?? []).map(({ note }) => note);
  const last = runs.at(-1);
  return { cwd, codes: runs.map(({ code }) => code), said: (last?.stdout ?? '').replace(/\s+/g, ' '), notes };
}

describe('an older version of a form that comes in after the newer one', () => {
  it.each<[string, string, Cells, Cells]>([
    ['the row of an item', 'II.1', entry('II.1@2024-Q1', 'bản cuối'), entry('II.1@2024-Q1', 'bản đầu')],
    ['of another day', 'II.1', entry('II.1@2024-Q1', 'bản cuối'), entry('II.1@2024-Q1', 'bản đầu', '1/3/2024')],
    ['the row of a step', 'II.6.b', entry('II.6.b#1', 'bản cuối'), entry('II.6.b#1', 'bản đầu')],
    ['an added row', 'II.1', entry(0, 'bản cuối', '5/3/2024', 'II.1'), entry(0, 'bản đầu', '4/3/2024', 'II.1')],
    [
      'an added row after the item’s own',
      'II.1',
      entry('II.1@2024-Q1', 'bản cuối'),
      entry(0, 'bản đầu', '4/3', 'II.1'),
    ],
  ])('is not laid over it: %s', async (_, item, newer, older) => {
    const { codes, notes, said } = await inTurn([newer, older]);
    expect([codes, notes(item)]).toEqual([[0, 1], ['bản cuối']]);
    expect(said).toContain('sau khi lập biểu mẫu, nhiệm vụ trong kỳ này đã được ghi');
    expect(said).toContain('bản cuối');
    expect(said).toContain(`dcs correct ${item} 1 -u trung-tam-a --status done --date`);
    expect(said).toContain(`dcs tick ${item} -u trung-tam-a --date`);
  });

  it('is not laid over a correction made since, nor over what was typed since', async () => {
    const typed = ['tick', 'II.5.c', '--date', '6/3/2024', '--note', 'gõ tay'];
    const corrected = ['correct', 'II.1', '1', '--note', 'đã sửa'];
    const newer = entry('II.1@2024-Q1', 'bản cuối');
    const older = [...entry('II.1@2024-Q1', 'bản đầu'), ...entry('II.5.c@2024-Q1', 'bản đầu')];
    const { codes, notes } = await inTurn([newer, older], [typed, corrected]);
    expect([codes, notes('II.1'), notes('II.5.c')]).toEqual([[0, 1], ['bản cuối', 'đã sửa'], ['gõ tay']]);
  });

  it('can be put right by the command that it is answered with', async () => {
    const { cwd, said } = await inTurn([entry('II.1@2024-Q1', 'bản cuối'), entry('II.1@2024-Q1', 'bản "đầu"')]);
    const command = /dcs (correct II\.1 1 .*?); nếu là/.exec(said)?.[1] ?? '';
    const words = [...command.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '',
    );
    await mustRun(words, { cwd });
    const { items } = parse(read(unitFile(cwd, 'trung-tam-a'))) as UnitPlan;
    expect(items['II.1']?.progress?.at(-1)).toMatchObject({ note: 'bản "đầu"', status: 'done', corrects: 1 });
  });
});

describe('what an older form says beside the newer one is taken', () => {
  it.each<[string, Cells, Cells]>([
    ['the same once more', entry('II.1@2024-Q1', 'x'), entry('II.1@2024-Q1', 'x')],
    ['another item', entry('II.1@2024-Q1', 'x'), entry('II.5.c@2024-Q1', 'y')],
    ['a step beside its item', entry('II.6.b@2024-Q1', 'x'), entry('II.6.b#1', 'y')],
  ])('%s', async (_, newer, older) => {
    expect((await inTurn([newer, older])).codes).toEqual([0, 0]);
  });

  it('an item twice in one form', async () => {
    const twice = [...entry('II.1@2024-Q1', 'x'), ...entry(0, 'y', '6/3/2024', 'II.1')];
    const { codes, notes } = await inTurn([twice, twice]);
    expect([codes, notes('II.1')]).toEqual([
      [0, 0],
      ['x', 'y'],
    ]);
  });

  it('an item whose entry was withdrawn since', async () => {
    const withdraw = ['correct', 'II.1', '1', '--status', 'void'];
    const { codes } = await inTurn([entry('II.1@2024-Q1', 'x'), entry('II.1@2024-Q1', 'y')], [withdraw]);
    expect(codes).toEqual([0, 0]);
  });
});
