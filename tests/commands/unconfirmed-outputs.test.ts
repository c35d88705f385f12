import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dcs, mustRun, prepared, read, write } from '../support/program.js';
import { gridsOf } from './import/fill.js';

const [WHO, STEP, TIME, RECORDED] = ['Phòng Cũ', 'Lập lịch tiếp dân', 'Quý II cũ', 'Đã tiếp 12 lượt'];

/** A unit that has planned and recorded II.5.c. */
const recorded = prepared(['Trung tâm A'], async (cwd) => {
  await mustRun(['assign', 'II.5.c', '--lead', WHO, '--time', TIME], { cwd });
  await mustRun(['action', 'II.5.c', STEP], { cwd });
  await mustRun(['tick', 'II.5.c', '--date', '10/3/2024', '--note', RECORDED], { cwd });
});

/** The same, and then a plan that has another task there. */
async function amended(change: (plan: string) => string): Promise<string> {
  const cwd = await recorded();
  const file = join(cwd, 'plans/2024/plan.yaml');
  const after = change(read(file));
  expect(after).not.toBe(read(file));
  write(file, after);
  return cwd;
}

const point = (plan: string, from: RegExp, to: string): string =>
  plan.replace(/- id: II\.5\.c\n[^]*?(?=- id: II\.5\.d)/, (whole) => whole.replace(from, to));

it.each([
  ['text', (plan: string) => point(plan, /(paragraphs:\n\s+- ")/, '$1Một nhiệm vụ mới. ')],
  ['cadence', (plan: string) => point(plan, /cadence: ongoing/, 'cadence: monthly')],
])('after a change of the %s no output has the old assignment, each says what waits', async (_, change) => {
  const cwd = await amended(change);
  const plan = await dcs(['plan', '-u', 'trung-tam-a', '-f', 'md'], { cwd });
  const form = join(cwd, 'form.xlsx');
  const exported = await dcs(['export', '--period', 'q1', '-o', form], { cwd });
  const sheets = JSON.stringify(await gridsOf(readFileSync(form)));
  for (const old of [WHO, STEP, TIME, RECORDED]) {
    expect(plan.stdout).not.toContain(old);
    expect(sheets).not.toContain(old);
  }
  expect(plan.stdout).toContain('Chưa phân công theo nội dung mới của kế hoạch');
  expect(sheets).toContain('chưa tính cho đến khi xác nhận');
  const why = await dcs(['why', '--all', 'II.5.c', '--period', 'q1'], { cwd });
  expect(why.stdout).toContain('chưa xác nhận theo nội dung mới');
  for (const { stderr } of [plan, exported, why]) expect(stderr).toContain('dcs confirm');
  const brief = await dcs(['brief', '--period', 'q1'], { cwd });
  expect(brief.stdout.replace(/\s+/g, ' ')).toContain(
    'đơn thư: chưa rà soát theo nội dung mới của Kế hoạch ở Trung tâm A.',
  );

  await mustRun(['confirm', 'II.5.c'], { cwd });
  const confirmed = (await dcs(['plan', '-u', 'trung-tam-a', '-f', 'md'], { cwd })).stdout;
  for (const again of [WHO, STEP, TIME]) expect(confirmed).toContain(again);
});
