import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, type Ran, read, unitFile } from '../../support/program.js';

const date = ['--date', '10/3/2024'];
let cwd: string;

beforeEach(async () => {
  cwd = await folderWith('Thử');
});

/** Each command that writes, and what has to be there for it. */
const WRITERS: readonly (readonly [args: readonly string[], before: readonly (readonly string[])[]])[] = [
  [['tick', 'II.1', '--note', '{n}', ...date], []],
  [['correct', 'II.1', '1', '--status', 'void'], [['tick', 'II.1', ...date]]],
  [['undo', 'II.1'], [['tick', 'II.1', ...date]]],
  [['assign', 'II.1', '--lead', 'Phòng {n}'], []],
  [['action', 'II.1', 'Việc {n}'], []],
  [['own', 'II.2.e', 'Việc {n}'], []],
  [['skip', 'II.4.a', '--reason', 'Lý do {n}'], []],
  [['skip', 'II.4.a', '--back'], [['skip', 'II.4.a', '--reason', 'Không có']]],
  [['figure', 'tiep-dan.luot', '{n}', '--period', 'q1'], []],
  [['raise', 'Thiếu người {n}', ...date], []],
  [['write', 'uu-diem', '--period', 'q1', '--text', 'Lời {n}'], []],
  [['submit', '--period', 'q1', '--force'], []],
  [['confirm', '--all'], []],
  [['figure', 'tiep-dan.luot', '--clear', '--period', 'q1'], [['figure', 'tiep-dan.luot', '12', '--period', 'q1']]],
  [['answer', 'thu', '1', 'Đồng ý {n}'], [['raise', 'Thiếu người trực', ...date]]],
  [
    ['review', 'thu', '--period', 'q1', '--accept', '--by', 'Trần Thị B'],
    [['submit', '--period', 'q1', '--with-gaps', 'Chưa đủ']],
  ],
  [['check', '--fix', 'plans'], []],
  [['init', 'Đơn vị mới', '--register'], []],
  [['init', 'Đơn vị {n}', '--register'], []],
  [['report', '--period', 'q1', '-u', 'thu', '-o', 'a.md'], []],
  [['report', '--period', 'q1', '-u', 'thu', '-o', 'a.md', '--force'], []],
  [['tick', 'II.1', '--file', 'b.pdf', '--copy', ...date], []],
];

describe('four at once', () => {
  it.each(WRITERS)('dcs %j end without a fault, and leave a file that all can read', async (args, before) => {
    writeFileSync(join(cwd, 'b.pdf'), 'b');
    for (const first of before) await mustRun(first, { cwd });
    const ran = await fourTimes(args);
    expect(ran.map(({ code }) => code).filter((code) => code === null || code > 2)).toEqual([]);
    expect(ran.map(({ stderr }) => stderr).filter((text) => /của chương trình|lỗi hệ thống/.test(text))).toEqual([]);
    // Each was done, or was too late and said so.
    expect(ran.some(({ code }) => code === 0 || args[0] === 'submit')).toBe(true);
    expect((await dcs(['status', '-u', 'thu'], { cwd })).code).toBe(0);
  });

  it('that tick lose nothing', async () => {
    expect((await fourTimes(['tick', 'II.1', '--note', 'lần {n}', ...date])).map(({ code }) => code)).toEqual([
      0, 0, 0, 0,
    ]);
    for (const n of [1, 2, 3, 4]) expect(read(unitFile(cwd, 'thu'))).toContain(`lần ${n}`);
  });
});

function fourTimes(args: readonly string[]): Promise<readonly Ran[]> {
  return Promise.all(
    [1, 2, 3, 4].map((n) =>
      dcs(
        args.map((arg) => arg.replace('{n}', String(n))),
        { cwd },
      ),
    ),
  );
}
