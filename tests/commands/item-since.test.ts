import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile, write } from '../support/program.js';
import { gridsOf } from './import/fill.js';

/** A unit whose plan says that II.5.c came in the course of the year. */
async function itemSince(since: string): Promise<string> {
  const cwd = await folderWith('Trung tâm A');
  const file = join(cwd, 'plans/2024/plan.yaml');
  const after = read(file).replace(/(- id: II\.5\.c\n[^]*?cadence: ongoing\n)(\s+)/, `$1$2since: ${since}\n$2`);
  expect(after).not.toBe(read(file));
  write(file, after);
  return cwd;
}

it('an item that came in quarter III owes nothing before it, wherever it is shown', async () => {
  const cwd = await itemSince('2024-Q3');
  const report = await dcs(['report', '--period', 'q1', '-f', 'json'], { cwd });
  expect(report.stdout).toContain('"not-there"');
  expect((await dcs(['why', 'II.5.c'], { cwd })).stdout.replace(/\s+/g, ' ')).toContain(
    'trước kỳ đầu tiên của nhiệm vụ này',
  );
  expect((await dcs(['show', 'II.5.c'], { cwd })).stdout).toContain('tính từ quý III năm 2024');
  expect((await dcs(['list', '--state', 'missing', '--period', 'q1'], { cwd })).stdout).not.toContain('II.5.c');
  const { stdout } = await dcs(['status', '--json'], { cwd });
  const before = JSON.parse(
    (await dcs(['status', '--json'], { cwd: await folderWith('Trung tâm A') })).stdout,
  ) as Status;
  expect((JSON.parse(stdout) as Status).totals.due).toBe(before.totals.due - 1);
  expect((await dcs(['check'], { cwd })).code).toBe(0);
});

it('the form says of a period before it that the item was not there', async () => {
  const cwd = await itemSince('2024-Q3');
  const form = join(cwd, 'form.xlsx');
  await mustRun(['export', '--period', 'h1', '-o', form], { cwd });
  const [items] = await gridsOf(readFileSync(form));
  const rows = items?.rows.filter(([id]) => typeof id === 'string' && id.startsWith('II.5.c@')) ?? [];
  expect(rows.map((row) => row.includes('chưa có nhiệm vụ này'))).toEqual([true, true]);
});

it.each([
  ['2025-Q1', 'wrong-since'],
  ['1/7/2024', 'wrong-since'],
  ['2024-07-01', 'wrong-since'],
])('check finds %s', async (since, code) => {
  const cwd = await itemSince(since);
  const { code: rc, stdout } = await dcs(['check', '--json'], { cwd });
  expect([rc, stdout]).toEqual([1, expect.stringContaining(`"${code}"`)]);
});

/** Makes II.5.c a task that is done once by 30 April, and came, or was left to others, from quarter III on. */
async function onceBy30April(change: { readonly itemSince?: string; readonly unitSince?: string }): Promise<string> {
  const cwd = await folderWith('Trung tâm A');
  const file = join(cwd, 'plans/2024/plan.yaml');
  const since = change.itemSince === undefined ? '' : `$2since: ${change.itemSince}\n`;
  const plan = read(file).replace(
    /(- id: II\.5\.c\n[^]*?)cadence: ongoing\n(\s+)/,
    `$1cadence: once\n$2due: 2024-04-30\n${since}$2`,
  );
  expect(plan).not.toBe(read(file));
  write(file, plan);
  await mustRun(['confirm', '--all'], { cwd, today: '2024-01-10' });
  if (change.unitSince !== undefined) {
    const unit = unitFile(cwd, 'trung-tam-a');
    write(unit, read(unit).replace(/^( +)kind: subordinate/m, `$&\n$1since: ${change.unitSince}`));
  }
  return cwd;
}

describe('a task whose due date had passed when it or its unit came', () => {
  const today = '2024-07-10';
  it.each<[what: string, change: Parameters<typeof onceBy30April>[0], state: string, why: string]>([
    ['an item of quarter III', { itemSince: '2024-Q3' }, 'not-there', 'trước kỳ đầu tiên của nhiệm vụ này'],
    ['a unit of quarter III', { unitSince: '2024-Q3' }, 'not-joined', 'trước kỳ đơn vị bắt đầu tham gia'],
    ['neither', {}, 'overdue', 'quá hạn'],
  ])('is owed by nobody: %s', async (_, change, state, why) => {
    const cwd = await onceBy30April(change);
    const owed = state === 'overdue';
    const run = async (...args: readonly string[]): Promise<string> => {
      const { stdout } = await dcs(args, { cwd, today });
      return stdout.replace(/\s+/g, ' ');
    };
    const shown = JSON.parse(await run('show', 'II.5.c', '--json')) as { cells: { state: string; counts: boolean }[] };
    expect(shown.cells).toMatchObject([{ state, counts: owed }]);
    expect((await run('list', '--state', 'missing,overdue')).includes('II.5.c')).toBe(owed);
    expect(await run('why', 'II.5.c')).toContain(why);
    const byItem = JSON.parse(await run('status', '--by', 'item', '--json')) as { readonly items: object };
    expect(JSON.stringify(byItem.items).includes('"overdue":1')).toBe(owed);
    const report = JSON.parse(await run('report', '--period', '2024', '-f', 'json')) as object;
    expect(JSON.stringify(report).includes('"overdue"')).toBe(owed);
    // What is done all the same is shown, and counts for nobody.
    await mustRun(['tick', 'II.5.c', '--date', '1/7/2024'], { cwd, today });
    const done = JSON.parse(await run('show', 'II.5.c', '--json')) as { cells: { state: string; counts: boolean }[] };
    expect(done.cells).toMatchObject([{ state: 'done', counts: owed }]);
  });

  it('stays owed where it is left to others only later', async () => {
    const cwd = await onceBy30April({});
    await mustRun(['skip', 'II.5.c', '--reason', 'Chuyển đơn vị khác', '--from', 'q3'], { cwd, today });
    expect(await mustRun(['list', '--state', 'overdue'], { cwd, today })).toContain('II.5.c');
    await mustRun(['skip', 'II.5.c', '--reason', 'Chuyển đơn vị khác', '--from', 'q2'], { cwd, today });
    expect((await dcs(['list', '--state', 'overdue'], { cwd, today })).stdout).not.toContain('II.5.c');
  });

  it('is found by check in the plan', async () => {
    const { stdout } = await dcs(['check'], { cwd: await onceBy30April({ itemSince: '2024-Q3' }), today });
    expect(stdout.replace(/\s+/g, ' ')).toContain('Hạn 30/04/2024 ở trước kỳ đầu tiên của nhiệm vụ');
    expect((await dcs(['check'], { cwd: await onceBy30April({ itemSince: '2024-Q2' }), today })).stdout).not.toContain(
      'wrong-since',
    );
  });
});

interface Status {
  readonly totals: { readonly due: number };
}
