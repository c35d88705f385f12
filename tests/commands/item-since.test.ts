import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, write } from '../support/program.js';
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

interface Status {
  readonly totals: { readonly due: number };
}
