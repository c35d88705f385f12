import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { UnitPlan } from '../../src/domain/unit/unit-plan.js';
import { dcs, folderWith, mustRun, read, unitFile } from '../support/program.js';

async function unitFolder() {
  const cwd = await folderWith('Trung tâm A');
  const file = unitFile(cwd, 'trung-tam-a');
  const figures = (quarter: string) => (parse(read(file)) as UnitPlan).figures?.[quarter] ?? {};
  return { cwd, file, figures, figure: (...args: readonly string[]) => dcs(['figure', ...args], { cwd }) };
}

describe('several figures in one command', () => {
  it('are what they are when entered one by one', async () => {
    const one = await unitFolder();
    const all = await unitFolder();
    const typed = [
      ['tiep-dan.luot', '1.234'],
      ['tap huan lop', '2'],
      ['don-thu.tiep-nhan', '0'],
      ['khao-sat.phieu', '-'],
    ];
    for (const pair of typed) await mustRun(['figure', ...pair, '--period', 'q1'], { cwd: one.cwd });
    const { code, stdout } = await all.figure(...typed.flat(), '--period', 'q1');
    expect(code).toBe(0);
    expect(stdout.match(/^Đã nhập /gm)).toHaveLength(4);
    expect(read(all.file)).toBe(read(one.file));
  });

  it.each([
    [['tiep-dan.luot', '1', 'tiep-dan.luot', '2'], /hai giá trị/],
    [['tiep-dan.luot', '1', 'khong co', '2'], /Không có chỉ tiêu/],
    [['tiep-dan.luot', '1', 'tap-huan.lop', '2,5'], /2,5/],
    [['tiep-dan.luot', '1', 'tap-huan.lop', '-3'], /-3|âm/],
    [['tiep-dan.luot', '1', 'tap-huan.lop', '2', '--clear'], /--clear/],
    [['--rest', '5'], /--rest chỉ nhận 0/],
    [['--rest', '0', '--clear'], /--clear không đi cùng --rest/],
    [['tiep-dan.luot', '--rest', '0'], /đủ chỉ tiêu và giá trị/],
  ])('%j writes nothing, and says why', async (args, words) => {
    const { file, figure } = await unitFolder();
    const before = read(file);
    const { code, stderr } = await figure(...args, '--period', 'q1');
    expect([code, stderr]).toEqual([2, expect.stringMatching(words)]);
    expect(read(file)).toBe(before);
  });

  it('and --rest fills what is missing, and nothing else', async () => {
    const { cwd, figures, figure } = await unitFolder();
    await mustRun(['figure', 'tiep-dan.luot', '12', '--period', 'q1'], { cwd });
    const owed = (await mustRun(['today', '--json'], { cwd, today: '2024-03-16' })).match(/"indicator"/g)?.length ?? 0;
    const { code, stdout } = await figure('tap-huan.lop', '3', '--rest', '0', '--period', 'q1');
    expect(code).toBe(0);
    const entered = figures('2024-Q1');
    expect([entered['tiep-dan.luot'], entered['tap-huan.lop']]).toEqual([12, 3]);
    const zeros = Object.values(entered).filter((value) => value === 0);
    expect(zeros).toHaveLength(owed - 1);
    expect(stdout).toContain(`cho ${zeros.length} chỉ tiêu còn lại của quý I năm 2024`);
    expect(figures('2024-Q2')).toEqual({});
    const again = await figure('--rest', '-', '--period', 'q1');
    expect(again.stdout).toContain('không còn chỉ tiêu nào chưa nhập');
    expect(figures('2024-Q1')).toEqual(entered);
  });
});
