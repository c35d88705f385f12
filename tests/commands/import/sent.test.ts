import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, mustRun, prepared, read, unitFile, write } from '../../support/program.js';
import { fill, type Place, type Typed } from './fill.js';

const UNITS = ['trung-tam-a', 'trung-tam-b', 'trung-tam-c'] as const;
const WORDS: readonly [Place, Typed] = [{ sheet: 'words', row: 'phuong-huong', column: 'words' }, 'Tiếp tục.'];
const WRONG_DAY: readonly [Place, Typed] = [{ sheet: 'items', row: 'II.7@2024-Q1', column: 'date' }, 'hôm nào'];

/** Three units with their forms: A filled in, B with a row that is wrong, C empty. */
const folder = prepared(['Trung tâm A', 'Trung tâm B', 'Trung tâm C'], async (cwd) => {
  for (const [at, id] of UNITS.entries()) {
    const form = write(join(cwd, 'phieu', `${id}.xlsx`), '');
    await mustRun(['export', '-u', id, '--period', 'q1', '-o', form, '--force'], { cwd });
    const done: readonly [Place, Typed] = [
      { sheet: 'items', row: 'II.7@2024-Q1', column: 'status' },
      'Đã thực hiện trong kỳ',
    ];
    const cells = [[WORDS], [WORDS, done, WRONG_DAY], []][at] ?? [];
    writeFileSync(form, await fill(readFileSync(form), cells));
  }
});

const A = 'phieu/trung-tam-a.xlsx';
const GAPS = ['--with-gaps', 'Chờ số liệu'];
const sentOf = async (cwd: string, id: string): Promise<readonly { submission: { date: string } }[]> =>
  (JSON.parse(await mustRun(['review', id, '--json'], { cwd })) as { reports: { submission: { date: string } }[] })
    .reports;

describe('import --sent', () => {
  it('leaves the file that import and submit leave, and one undo takes back both', async () => {
    const [one, two] = [await folder(), await folder()];
    const before = read(unitFile(one, 'trung-tam-a'));
    const paper = ['--number', '45/BC-TTA'];
    await mustRun(['import', A, '--sent', '18/3/2024', ...paper, ...GAPS], { cwd: one });
    await mustRun(['import', A], { cwd: two });
    await mustRun(['submit', '-u', 'trung-tam-a', '--period', 'q1', '--date', '18/3/2024', ...paper, ...GAPS], {
      cwd: two,
    });
    expect(read(unitFile(one, 'trung-tam-a'))).toBe(read(unitFile(two, 'trung-tam-a')));
    expect(read(unitFile(one, 'trung-tam-a'))).toContain('45/BC-TTA');
    await mustRun(['undo', '-u', 'trung-tam-a'], { cwd: one });
    expect(read(unitFile(one, 'trung-tam-a'))).toBe(before);
  });

  it('takes the form in and records no sending where parts are missing and no reason is given', async () => {
    const cwd = await folder();
    const { code, stderr } = await dcs(['import', A, '--sent', '18/3/2024'], { cwd });
    expect([code, stderr, await sentOf(cwd, 'trung-tam-a')]).toEqual([1, expect.stringMatching(/còn thiếu/), []]);
    expect(read(unitFile(cwd, 'trung-tam-a'))).toContain('Tiếp tục.');
    // The same again, with the reason.
    await mustRun(['import', A, '--sent', '18/3/2024', ...GAPS], { cwd });
    expect(await sentOf(cwd, 'trung-tam-a')).toHaveLength(1);
  });

  it('of a folder records those that were taken whole, names the others, and says how many', async () => {
    const cwd = await folder();
    const { code, stdout, stderr } = await dcs(['import', 'phieu', '--sent', '18/3/2024', ...GAPS], { cwd });
    const said = stdout + stderr;
    expect(code).toBe(1);
    expect(said).toMatch(/Trung tâm A gửi báo cáo quý I năm 2024 ngày 18\/03\/2024/);
    expect(said).toMatch(/Chưa ghi nhận Trung tâm B gửi[^\n]*còn chỗ chưa nhận/);
    expect(said).toMatch(/Chưa ghi nhận Trung tâm C gửi[^\n]*chưa điền gì/);
    expect(said).toMatch(/1 trong 3 báo cáo/);
    expect(await Promise.all(UNITS.map((id) => sentOf(cwd, id)))).toMatchObject([[{}], [], []]);
  });

  it.each([
    ['a day to come', ['--sent', '18/3/2025'], 2],
    ['a day that is none', ['--sent', '31/2/2024'], 2],
    ['a number without a day', ['--number', '45/BC-TTA'], 2],
    ['a number that is none', ['--sent', '18/3/2024', '--number', '45'], 2],
    ['a trial run', ['--sent', '18/3/2024', '--dry-run'], 0],
  ])('writes nothing with %s', async (_, options, expected) => {
    const cwd = await folder();
    const before = read(unitFile(cwd, 'trung-tam-a'));
    expect((await dcs(['import', A, ...options], { cwd })).code).toBe(expected);
    expect(read(unitFile(cwd, 'trung-tam-a'))).toBe(before);
  });

  it('takes one number for one form', async () => {
    const cwd = await folder();
    const { code, stderr } = await dcs(['import', 'phieu', '--sent', '18/3/2024', '--number', '45/BC-TTA'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('một biểu mẫu')]);
  });

  it('leaves the JSON alone on stdout', async () => {
    const { stdout } = await dcs(['import', A, '--sent', '18/3/2024', ...GAPS, '--json'], { cwd: await folder() });
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });
});
