import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, mustRun, read, temporaryFolder } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';
import { openSite } from '../site/site.js';
import { fill } from './import/fill.js';

const PLAN = join(ROOT, 'examples/other-offices/xa-an-mau-chi-tieu.yaml');
const ALL = ['ho-so.da-giai-quyet', '100', 'ho-so.dung-han', '97', 'ho-so.truc-tuyen', '60', 'phan-anh.thai-do', '2'];

type Run = (today: string, ...args: readonly string[]) => Promise<string>;

/** The commune of the sample with one unit, its figures entered by the periods asked for. */
async function commune(figures: 'month' | 'half-year'): Promise<{ readonly cwd: string; readonly run: Run }> {
  const cwd = temporaryFolder();
  const run: Run = (today, ...args) => mustRun(args, { cwd, today });
  const plan = join(cwd, 'ke-hoach.yaml');
  writeFileSync(plan, readFileSync(PLAN, 'utf8').replace('figures: month', `figures: ${figures}`));
  await run('2026-01-25', 'init', 'Bộ phận Một cửa', '--plan', plan, '--register');
  return { cwd, run };
}

const UNIT = 'plans/2026/units/bo-phan-mot-cua.yaml';

describe('figures by month', () => {
  it('go to the last month that is over, and are computed for quarters', async () => {
    const { cwd, run } = await commune('month');
    await run('2026-02-10', 'figure', ...ALL, 'dinh-danh.nguoi', '40');
    expect(read(join(cwd, UNIT))).toContain('  2026-M01:\n    ho-so.da-giai-quyet: 100');
    const said = await dcs(['figure', 'dinh-danh.nguoi', '3', '--period', 'q1'], { cwd, today: '2026-02-10' });
    expect([said.code, said.stderr]).toEqual([
      2,
      'Số liệu chỉ nhập theo tháng; quý I năm 2026 được tính từ các tháng.\nDùng: --period 2026-M01 hoặc --period 2026-M02\n',
    ]);
    await run('2026-04-02', 'figure', 'dinh-danh.nguoi', '50', '--period', 'm3');
    const quarter = await run('2026-04-02', 'figure', 'dinh-danh.nguoi', '--period', 'q1', '--json');
    expect(JSON.parse(quarter)).toMatchObject({ figures: [{ id: 'dinh-danh.nguoi', value: 90, state: 'partial' }] });
    expect(await run('2026-04-02', 'check')).toContain('không có lỗi');
  });

  it('are missing by month when the quarter’s report is sent', async () => {
    const { cwd, run } = await commune('month');
    await run('2026-04-02', 'figure', ...ALL, 'dinh-danh.nguoi', '40', '--period', 'm2');
    const { stdout, stderr } = await dcs(['submit', '--period', 'q1'], { cwd, today: '2026-04-02' });
    const said = `${stdout}${stderr}`.replace(/\s+/g, ' ');
    expect(said).toContain('số liệu tháng 1 năm 2026 chưa nhập: Hồ sơ đã giải quyết;');
    expect(said).toContain('số liệu tháng 3 năm 2026 chưa nhập: Hồ sơ đã giải quyết;');
    expect(said).not.toContain('tháng 2');
  });

  it('have a row for each month in the quarter’s Excel form, which comes back', async () => {
    const { cwd, run } = await commune('month');
    await run('2026-04-02', 'export', '--period', 'q1', '-o', 'form.xlsx');
    const file = join(cwd, 'form.xlsx');
    const cell = (row: string) => ({ sheet: 'figures', row, column: 'value' }) as const;
    const values = [
      [cell('dinh-danh.nguoi@2026-M01'), 7],
      [cell('dinh-danh.nguoi@2026-M03'), 9],
    ] as const;
    writeFileSync(file, await fill(readFileSync(file), values));
    await run('2026-04-02', 'import', 'form.xlsx');
    const written = read(join(cwd, UNIT));
    expect(written).toContain('2026-M01:\n    dinh-danh.nguoi: 7');
    expect(written).toContain('2026-M03:\n    dinh-danh.nguoi: 9');
  });

  it('have a field for each month on the page, and none for the quarter', async () => {
    const { cwd } = await commune('month');
    const opened = openSite(cwd, { today: '2026-04-02' });
    const month = await opened.read('/unit/bo-phan-mot-cua/figures?period=2026-M02');
    expect(month).toContain('name="figure:dinh-danh.nguoi"');
    expect(month).toContain('Chỉ tiêu kế hoạch');
    const quarter = await opened.read('/unit/bo-phan-mot-cua/figures?period=2026-Q1');
    expect(quarter).not.toContain('name="figure:dinh-danh.nguoi"');
    expect(quarter).toContain('Chọn một tháng để nhập');
    expect(quarter).toContain('period=2026-M02');
  });
});

describe('figures by half-year', () => {
  it('are entered for each half, and nine months have none', async () => {
    const { cwd, run } = await commune('half-year');
    await run('2026-07-02', 'figure', ...ALL, 'dinh-danh.nguoi', '40');
    expect(read(join(cwd, UNIT))).toContain('  2026-H1:\n    ho-so.da-giai-quyet: 100');
    const nine = await dcs(['figure', '--period', '9m'], { cwd, today: '2026-10-02' });
    expect([nine.code, nine.stderr.split('\n')[0]]).toEqual([
      2,
      'Số liệu chỉ nhập theo kỳ 6 tháng; 9 tháng đầu năm 2026 không có số liệu riêng.',
    ]);
    const report = await run('2026-10-02', 'report', '--period', '9m', '-f', 'md', '-o', '-');
    expect(report).not.toContain('hồ sơ đã giải quyết');
  });

  it('check finds those of a period that takes none', async () => {
    const { cwd } = await commune('half-year');
    const file = join(cwd, UNIT);
    writeFileSync(file, `${read(file)}figures:\n  2026-Q1: { ho-so.truc-tuyen: 3 }\n`);
    const { code, stdout } = await dcs(['check'], { cwd, today: '2026-07-02' });
    expect(code).toBe(1);
    expect(stdout).toContain('figure-of-other-period');
    expect(stdout).toContain('Ghi số vào kỳ nhập số liệu: 2026-H1');
  });
});
