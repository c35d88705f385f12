import { beforeEach, describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun } from '../support/program.js';

/** Quarter II has begun, quarter III has not. */
const today = '2024-05-20';

let cwd = '';
beforeEach(async () => {
  cwd = await folderWith('Trung tâm A');
});

/** Every kind of period, in several spellings, and periods of other years and that have not begun. */
const PERIODS = [
  ...['m5', 'tháng 5', 'm12', 'q1', 'quý I', '2024-Q2', 'q4', 'h1', '6 tháng', 'h2', '9m', '9 tháng đầu năm', 'y'],
  ...['2024', '2023-Q1', '2023', '2022-h1', 'quý', 'abc'],
];

/** Commands that take a period; some record by quarter, one item once a year, some take any period. */
const COMMANDS: readonly (readonly string[])[] = [
  ['tick', 'II.5.c', '--note', 'Đã tiếp công dân'],
  ['tick', 'II.5.c', '--note', 'Đã tiếp công dân', '--date', '10/5/2024'],
  ['tick', 'III.1', '--note', 'Đã làm'],
  ['raise', 'Thiếu người làm công tác tiếp công dân'],
  ['figure', 'tiep-dan.luot', '12'],
  ['figure', 'tiep-dan.luot', '--clear'],
  ['figure'],
  ['list'],
  ['report'],
  ['write'],
  ['why', '--all', 'tiep-dan.luot'],
  ['why', '--all', 'II.5.c'],
];

describe.each(COMMANDS.map((line) => [line.join(' '), line] as const))('dcs %s', (_, line) => {
  it.each(PERIODS)('with --period %s runs, or says what can be typed instead', async (period) => {
    const { code, stderr } = await dcs([...line, '--period', period], { cwd, today });
    if (code === 0) return;
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/2024 không có kỳ|undefined/);
    const options = [...stderr.matchAll(/--period (\d[\w-]*)/g)].map(([, id = '']) => id);
    const named = /Kỳ dùng được: .* viết đủ: (\S+),/.exec(stderr)?.[1];
    const ids = named === undefined ? options : [...options, named];
    expect(ids, stderr).not.toHaveLength(0);
    for (const id of ids) {
      // The same difficulty in another quarter is asked about, which is another matter.
      const other = line[0] === 'raise' ? ['--again'] : [];
      const again = await dcs([...line, '--period', id, ...other], { cwd, today });
      expect(again.code, `${stderr} → --period ${id}: ${again.stderr}`).toBe(0);
    }
  });
});

describe('the reason is true', () => {
  it.each<[line: readonly string[], reason: string, instead: string | null]>([
    [
      ['raise', 'Thiếu người', '--period', 'h1'],
      'Vướng mắc được ghi theo quý, không theo 6 tháng.',
      '2024-Q1 hoặc --period 2024-Q2',
    ],
    [['raise', 'Thiếu người', '--period', 'm5'], 'Vướng mắc được ghi theo quý, không theo tháng.', '2024-Q2'],
    [['raise', 'Thiếu người', '--period', 'q3'], 'Quý III năm 2024 chưa bắt đầu (từ ngày 15/06/2024).', '2024-Q1'],
    [
      ['tick', 'II.5.c', '--period', '9m'],
      'II.5.c được cập nhật theo quý, không theo 9 tháng.',
      '2024-Q1 hoặc --period 2024-Q2',
    ],
    [['tick', 'II.5.c', '--period', '2023-q1'], 'Quý I năm 2023 không thuộc kế hoạch năm 2024.', '2024-Q1'],
    [['tick', 'II.5.c', '--date', '1/3/2024', '--period', 'q2'], 'Ngày 01/03/2024 ở trước quý II năm 2024', '2024-Q1'],
    [
      ['figure', 'tiep-dan.luot', '5', '--period', '6 tháng'],
      'Số liệu chỉ nhập theo quý; 6 tháng đầu năm 2024 được tính từ các quý.',
      '2024-Q1 hoặc --period 2024-Q2',
    ],
    [['figure', 'tiep-dan.luot', '5', '--period', 'm5'], 'tháng 5 năm 2024 không có số liệu riêng', '2024-Q2'],
    [['figure', 'tiep-dan.luot', '5', '--period', 'h2'], 'Số liệu chỉ nhập theo quý', '2024-Q1'],
    [['due', '--period', 'm5'], 'Kế hoạch không yêu cầu báo cáo tháng 5 năm 2024.', null],
    [['list', '--period', '2023-q1'], '“2023-q1” không thuộc kế hoạch năm 2024', null],
    [['submit', '--period', 'm13'], '“m13” không phải là kỳ báo cáo', null],
  ])('dcs %j: %s', async (line, reason, instead) => {
    const { code, stderr } = await dcs(line, { cwd, today });
    expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
    if (instead !== null) expect(stderr).toContain(`--period ${instead}`);
  });

  it('a difficulty of a quarter is in the report of its half-year', async () => {
    await mustRun(['raise', 'Thiếu người trực', '--period', 'quý I'], { cwd, today });
    expect(await mustRun(['report', '--period', '6 tháng'], { cwd, today })).toContain('Thiếu người trực');
  });
});
