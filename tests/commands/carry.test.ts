import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Department } from '../../src/domain/department/department.js';
import { dcs, departmentFile, mustRun, prepared, read, write } from '../support/program.js';

const H1 = ['--period', 'h1'] as const;
const today = '2024-06-20';

/** Two units and the office with a note each under II.5.c, and one of A under II.6.b. */
const noted = prepared(['Trung tâm A', 'Trung tâm B'], async (cwd) => {
  const run = (...args: string[]): Promise<string> => mustRun(args, { cwd, today });
  await run('init', 'Văn phòng Sở', '--kind', 'office');
  const tick = (unit: string, item: string, note: string, ...more: string[]): Promise<string> =>
    run('tick', '-u', unit, item, '--date', '10/6/2024', '--note', note, ...more);
  await tick('trung-tam-a', 'II.5.c', 'Tiếp 17 lượt công dân', '--evidence', '11/BC-TTA; 8/6/2024; Báo cáo tiếp dân');
  await tick('trung-tam-a', 'II.6.b', 'Nhân rộng mô hình Tuyến mương xanh');
  await tick('trung-tam-b', 'II.5.c', 'Tiếp 29 lượt công dân');
  await tick('van-phong-so', 'II.1', 'Ban hành Công văn số 900/SXD-VP');
});

async function folder(): Promise<{ cwd: string; file: string; run: (...args: string[]) => Promise<string> }> {
  const cwd = await noted();
  return { cwd, file: departmentFile(cwd), run: (...args) => mustRun(args, { cwd, today }) };
}

describe('what the department’s report carries of units', () => {
  it('is by itself the office’s own work, and no other unit’s', async () => {
    const { run } = await folder();
    const text = await run('report', '--all', ...H1);
    expect(text).toContain('- **Văn phòng Sở:** Ban hành Công văn số 900/SXD-VP.');
    for (const note of ['17 lượt', '29 lượt', 'Tuyến mương']) expect(text).not.toContain(note);
  });

  it('is what was picked, in the unit’s words, once, until it is taken back', async () => {
    const { run, file } = await folder();
    expect(await run('carry', 'trung-tam-a', 'II.5.c', '6.b', ...H1)).toContain('II.6.b');
    const data = parse(read(file)) as Department;
    expect(Object.keys(data.carried?.['2024-H1']?.['trung-tam-a'] ?? {})).toEqual(['II.5.c', 'II.6.b']);
    const text = await run('report', '--all', ...H1);
    const line = '- **Trung tâm A:** Tiếp 17 lượt công dân (Báo cáo số 11/BC-TTA ngày 08/6/2024).';
    expect(text.split(line)).toHaveLength(2);
    expect(text).toContain('- **Trung tâm A:** Nhân rộng mô hình Tuyến mương xanh.');
    expect(text).not.toContain('29 lượt');
    expect(await run('report', '--all', '--period', 'q1')).not.toContain('17 lượt');
    await run('carry', 'trung-tam-a', 'II.5.c', ...H1, '--back');
    expect(await run('report', '--all', ...H1)).not.toContain('17 lượt');
  });

  it('is taken back without a trace, whatever else is picked', async () => {
    const { run, file } = await folder();
    await run('submit', '--all', ...H1, '--signer', 'Trần Văn C');
    const states = [read(file)];
    const picks = [
      ['trung-tam-a', 'II.5.c', 'h1'],
      ['trung-tam-a', 'II.6.b', 'h1'],
      ['trung-tam-b', 'II.5.c', 'h1'],
      ['trung-tam-b', 'II.5.c', 'q1'],
    ] as const;
    for (const [unit, item, period] of picks) {
      await run('carry', unit, item, '--period', period);
      states.push(read(file));
    }
    for (const [unit, item, period] of [...picks].reverse()) {
      expect(read(file)).toBe(states.pop());
      await run('carry', unit, item, '--period', period, '--back');
    }
    expect(read(file)).toBe(states.pop());
  });

  it('is listed, on the screen and as JSON', async () => {
    const { run } = await folder();
    expect(await run('carry', ...H1)).toContain('chưa chọn');
    await run('carry', 'trung-tam-b', 'II.5.c', ...H1);
    expect(await run('carry', ...H1)).toContain('trung-tam-b  II.5.c');
    expect(JSON.parse(await run('carry', ...H1, '--json'))).toMatchObject({
      schema: 'dcs/carried@1',
      units: [{ unit: 'trung-tam-b', items: [{ id: 'II.5.c' }] }],
    });
  });

  it('that is picked twice, or of which nothing is recorded, is said to be so', async () => {
    const { cwd, run } = await folder();
    await run('carry', 'trung-tam-b', 'II.5.c', ...H1);
    const again = await dcs(['carry', 'trung-tam-b', 'II.5.c', 'II.7', ...H1], { cwd, today });
    expect([again.code, again.stderr.includes('đã chọn từ trước'), again.stderr.includes('II.7')]).toEqual([
      0,
      true,
      true,
    ]);
  });

  it.each([[['khong-co', 'II.5.c']], [['trung-tam-a', 'II.99']], [['trung-tam-a']]])('%j is refused', async (args) => {
    const { cwd } = await folder();
    expect((await dcs(['carry', ...args, ...H1], { cwd, today })).code).toBe(2);
  });

  it('that nobody has is found by check', async () => {
    const { cwd, run, file } = await folder();
    await run('carry', 'trung-tam-a', 'II.5.c', ...H1);
    expect((await dcs(['check'], { cwd, today })).stdout).not.toContain('carried-from-nowhere');
    write(file, read(file).replace('trung-tam-a:', 'trung-tam-x:'));
    expect((await dcs(['check'], { cwd, today })).stdout).toContain('carried-from-nowhere');
  });
});

describe('what leaves the house', () => {
  it('names no unit’s lapses; the inner version does', async () => {
    const { run, cwd } = await folder();
    write(`${cwd}/plans/2024/units/ban-hong.yaml`, 'schema: [\n');
    const out = (await dcs(['report', '--all', ...H1], { cwd, today })).stdout;
    const inner = (await dcs(['report', '--all', '--internal', ...H1], { cwd, today })).stdout;
    const body = out.split('# Phụ lục')[0] ?? '';
    for (const said of ['Chưa gửi', 'chưa cập nhật', 'ban-hong', 'Trung tâm B', 'Ký hiệu']) {
      expect(body).not.toContain(said);
      expect(inner).toContain(said);
    }
    expect(await run('report', '--all', ...H1).catch(() => '')).not.toContain('NỘI BỘ');
    expect(inner).toContain('BẢN NỘI BỘ');
  });
});
