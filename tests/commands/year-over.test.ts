import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile, write } from '../support/program.js';

const TODAY = '2025-01-20';

/** A unit that sent its report and raised a difficulty, both settled by the head office in January. */
async function folderOfJanuary(): Promise<string> {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
  const on = (today: string, ...args: readonly string[]): Promise<string> => mustRun(args, { cwd, today });
  await on('2024-12-10', 'raise', 'Thiếu kinh phí', '--proposal', 'Cấp thêm kinh phí', '-u', 'trung-tam-a');
  await on('2025-01-10', 'submit', '-u', 'trung-tam-a', '--period', '2024', '--with-gaps', 'x');
  await on('2025-01-12', 'review', 'trung-tam-a', '--accept', '--by', 'B');
  await on('2025-01-15', 'answer', 'trung-tam-a', '1', 'Đồng ý', '--by', 'B');
  return cwd;
}

it('every output over units names the day it is asked for, whose sendings and answers it counts', async () => {
  const cwd = await folderOfJanuary();
  const said = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await dcs(args, { cwd, today: TODAY });
    expect({ args, code, stderr }).toMatchObject({ code: 0 });
    return stdout;
  };
  const texts = [
    ['due'],
    ['status', '--all'],
    ['status', '--by', 'item'],
    ['status', '--by', 'section'],
    ['status', '--matrix'],
    ['status', '--matrix', 'periods'],
    ['status', '-u', 'trung-tam-a'],
    ['status', '--all', '-f', 'html'],
    ['brief', '-f', 'md'],
    ['report', '--all', '-f', 'html'],
  ];
  for (const args of texts) {
    const text = (await said(...args)).replace(/\s+/g, ' ');
    expect([args, /ngày 20\/0?1\/2025/.test(text), /ngày 31\/12\/2024/.test(text)]).toEqual([args, true, false]);
  }
  const json = [
    ['due', '--json'],
    ['status', '--all', '--json'],
    ['status', '--by', 'item', '--json'],
    ['status', '-u', 'trung-tam-a', '--json'],
    ['brief', '--json'],
    ['why', '--all', 'II.5.c', '--json'],
    ['export', '--all', '-f', 'json'],
  ];
  for (const args of json) expect([args, JSON.parse(await said(...args))]).toMatchObject([args, { asOf: TODAY }]);
  expect(await said('brief', '-f', 'md')).toContain('1/2 đơn vị đã gửi (đã tiếp nhận 1, trễ hạn 1)');
  expect(await said('brief', '-f', 'md')).toContain('Không có kiến nghị nào chờ trả lời');
  await said('report', '--all', '-o', 'all.xlsx');
  const parts = Object.values(unzipSync(readFileSync(join(cwd, 'all.xlsx')))).map((part) => strFromU8(part));
  expect(parts.join('')).toContain('Tính đến ngày 20/01/2025.');
});

it.each([
  ['2024-12-31', 2024],
  ['2025-01-20', 2025],
])('a report made on %s leaves day and month open, in the year %i', async (today, year) => {
  const cwd = await folderWith('Trung tâm A');
  const line = new RegExp(`, ngày(?:<mark>)?\\s+(?:</mark>)?tháng(?:<mark>)?\\s+(?:</mark>)?năm ${year}\\*`);
  for (const who of [['--all'], ['-u', 'trung-tam-a']]) {
    expect(await mustRun(['report', ...who, '--period', '2024', '-f', 'md'], { cwd, today })).toMatch(line);
  }
});

it('a draft made before the year begins will be signed in it', async () => {
  const cwd = await folderWith('Trung tâm A');
  const report = ['report', '--all', '--period', 'q1', '-f', 'md'];
  expect(await mustRun(report, { cwd, today: '2023-12-20' })).toMatch(
    /, ngày(<mark>)?\s+(<\/mark>)?tháng(<mark>)?\s+(<\/mark>)?năm 2024\*/,
  );
});

it('a sending day of January closes the year’s cells on that day', async () => {
  const cwd = await folderWith('Trung tâm A');
  const plan = join(cwd, 'plans/2024/plan.yaml');
  write(plan, read(plan).replace(/^reporting:\n/m, "reporting:\n  send-on: { '2024': 2025-01-10 }\n"));
  const due = async (today: string): Promise<unknown> =>
    (
      JSON.parse(await mustRun(['status', '-u', 'trung-tam-a', '--json'], { cwd, today })) as {
        totals: { due: number };
      }
    ).totals.due;
  expect(await due('2025-01-11')).toBeGreaterThan(Number(await due('2025-01-10')));
});

it('work dated after the year is in no figure on any day', async () => {
  const cwd = await folderWith('Trung tâm A');
  await mustRun(['tick', 'II.5.c', '--date', '10/12/2024', '-u', 'trung-tam-a'], { cwd, today: '2024-12-20' });
  const file = unitFile(cwd, 'trung-tam-a');
  write(file, read(file).replace('date: 2024-12-10,', 'date: 2025-01-05, period: 2024-Q4,'));
  const status = await mustRun(['status', '-u', 'trung-tam-a', '--json'], { cwd, today: TODAY });
  expect(JSON.parse(status)).toMatchObject({ totals: { fulfilled: 0 } });
});
