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

describe('a list of figures', () => {
  const paste = async (cwd: string, text: string, ...more: readonly string[]) =>
    dcs(['figure', '--paste', '--period', 'q1', ...more], {
      cwd,
      isInputPiped: () => true,
      readInput: () => Promise.resolve(Buffer.from(text)),
    });

  it.each([
    ['words', 'tiep-dan.luot 1 234\n# ghi chú\n\ntap huan lop = 2\ndon-thu.tiep-nhan: 0\n'],
    ['CRLF', 'tiep-dan.luot 1.234\r\ntap-huan.lop 2\r\ndon-thu.tiep-nhan 0\r\n'],
    [
      'rows of a table, with its heading',
      'Mã\tChỉ tiêu\tSố liệu\ntiep-dan.luot\tLượt tiếp công dân\t1.234\ntap-huan.lop\tLớp tập huấn\t2\ndon-thu.tiep-nhan\t\t0\ntap-huan.luot-nguoi\tngười\t\n',
    ],
    ['rows with a number before them', '24\ttiep-dan.luot\t1234\n7;tap-huan.lop;2\n9|don-thu.tiep-nhan|0'],
  ])('as %s is entered whole', async (_, text) => {
    const { cwd, figures } = await unitFolder();
    const { code, stdout } = await paste(cwd, text);
    expect(code).toBe(0);
    expect(stdout.match(/^Đã nhập /gm)).toHaveLength(3);
    expect(figures('2024-Q1')).toEqual({ 'tiep-dan.luot': 1234, 'tap-huan.lop': 2, 'don-thu.tiep-nhan': 0 });
  });

  it.each([['còn lại = 0'], ['Còn lại: 0'], ['các chỉ tiêu còn lại\t0'], ['con lai 0']])(
    'ends with “%s” for all that it does not name',
    async (line) => {
      const { cwd, figures } = await unitFolder();
      expect((await paste(cwd, `tiep-dan.luot 12\n${line}\n`)).code).toBe(0);
      const { 'tiep-dan.luot': named, ...others } = figures('2024-Q1');
      expect(named).toBe(12);
      expect(Object.values(others).length).toBeGreaterThan(20);
      expect(Object.values(others).every((value) => value === 0)).toBe(true);
    },
  );

  it('is what the same words are in the command line', async () => {
    const [one, other] = [await unitFolder(), await unitFolder()];
    await paste(one.cwd, 'tiep-dan.luot 12\ncòn lại = 0');
    await mustRun(['figure', 'tiep-dan.luot', '12', 'còn', 'lại', '=', '0', '--period', 'q1'], { cwd: other.cwd });
    expect(read(one.file)).toBe(read(other.file));
    const quoted = await unitFolder();
    await mustRun(['figure', 'tiep-dan.luot', '12', 'còn lại = 0', '--period', 'q1'], { cwd: quoted.cwd });
    expect(read(quoted.file)).toBe(read(other.file));
  });

  it.each([
    ['tiep-dan.luot 12\nkhong co 3', [], /Dòng 2: Không có chỉ tiêu “khong co”/],
    ['tiep-dan.luot 12\n\ntap-huan.lop 2,5', [], /Dòng 3: “2,5”/],
    ['tiep-dan.luot', [], /Dòng 1/],
    ['tiep-dan.luot\ttap-huan.lop\t3', [], /Dòng 1: .*nhiều chỉ tiêu/],
    ['tiep-dan.luot 1\ntiep-dan.luot 2', [], /hai giá trị/],
    ['còn lại = 5', [], /chỉ nhận 0/],
    ['tiep-dan.luot\t12\ntap-huan.lop\t\ncòn lại\t0', [], /dòng 2 để trống giá trị; chưa ghi gì/],
    ['\n# gì đó\n', [], /không có số liệu nào/],
    ['tiep-dan.luot 1', ['--clear'], /--paste không đi cùng/],
    ['tiep-dan.luot 1', ['--rest', '0'], /--paste không đi cùng/],
    ['tiep-dan.luot 1', ['tap-huan.lop', '2'], /--paste không đi cùng/],
  ])('%j with %j writes nothing, and says where', async (text, more, words) => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    const { code, stdout, stderr } = await paste(cwd, text, ...more);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(words)]);
    expect(read(file)).toBe(before);
  });

  it('says at a terminal how to end it', async () => {
    const { cwd } = await unitFolder();
    const { stderr } = await dcs(['figure', '--paste', '--period', 'q1'], {
      cwd,
      isInputPiped: () => false,
      readInput: () => Promise.resolve(Buffer.from('tiep-dan.luot 12')),
    });
    expect(stderr).toMatch(/Ctrl\+D[^]*Ctrl\+Z/);
  });
});
