import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, write } from '../support/program.js';

// The report for the first quarter of 2024 is to be sent by 18 March.
const PAPER = ['--by', 'Trần Thị B', '--reason', 'Chuyển trụ sở'];

interface Office {
  readonly cwd: string;
  readonly file: string;
  readonly run: (today: string, ...args: readonly string[]) => ReturnType<typeof dcs>;
}

async function office(): Promise<Office> {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm B', 'Đã gửi');
  const ids = ['trung-tam-a', 'trung-tam-b', 'da-gui', 'chua-co'];
  const lines = ids.map((id) => `  - { id: ${id}, name: "Đơn vị ${id}", kind: subordinate, reports: true }`);
  write(`${cwd}/plans/2024/units.yaml`, `schema: dcs/units@1\nyear: 2024\nunits:\n${lines.join('\n')}\n`);
  const send = ['submit', '-u', 'da-gui', '--period', 'q1', '--with-gaps', 'Chưa đủ'];
  await mustRun(send, { cwd, today: '2024-03-16' });
  const file = `${cwd}/plans/2024/department.yaml`;
  return { cwd, file, run: (today, ...args) => dcs(args, { cwd, today }) };
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('until:'));

describe('a deadline that is put off', () => {
  it('is one line of the head office’s file, and is taken out again with the command that brings it back', async () => {
    const { run, file } = await office();
    const done = await run('2024-03-15', 'review', 'trung-tam-a', '--period', 'q1', '--extend', '25/3', ...PAPER);
    expect(done).toMatchObject({ code: 0 });
    expect(done.stdout).toContain('của Trung tâm A: đến hết ngày 25/03/2024.');
    const before = readFileSync(file, 'utf8');
    expect(linesOf(file)).toEqual([
      '  - { unit: trung-tam-a, period: 2024-Q1, until: 2024-03-25, date: 2024-03-15, by: Trần Thị B, reason: Chuyển trụ sở }',
    ]);
    const back = await run('2024-03-19', 'review', 'trung-tam-a', '--period', 'q1', '--undo-extend');
    expect(linesOf(file)).toEqual([]);
    const line = /dcs (review .*)$/m.exec(back.stderr)?.[1] ?? '';
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    expect(await run('2024-03-19', ...words)).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('is for all that have not sent, those without a file too, and of each the one that reaches furthest counts', async () => {
    const { run, file } = await office();
    await run('2024-03-15', 'review', 'trung-tam-a', '--period', 'q1', '--extend', '28/3', ...PAPER);
    const all = await run('2024-03-16', 'review', '--all', '--period', 'q1', '--extend', '25/3', ...PAPER);
    expect(all.stdout).toContain('của 2 đơn vị (Trung tâm B, Đơn vị chua-co)');
    expect(all.stderr).toMatch(/Trung tâm A đã được gia hạn đến ngày 25\/03\/2024 hoặc sau đó/);
    expect(all.stderr).toContain('Đã gửi, không cần gia hạn: Đã gửi');
    expect(linesOf(file)).toHaveLength(3);
    const again = await run('2024-03-17', 'review', '--all', '--period', 'q1', '--extend', '25/3', ...PAPER);
    expect([again.code, linesOf(file).length]).toEqual([0, 3]);
    // The one in the middle goes, the others stay as they are.
    const [first, , last] = linesOf(file);
    await run('2024-03-17', 'review', 'trung-tam-b', '--period', 'q1', '--undo-extend');
    expect(linesOf(file)).toEqual([first, last]);
    await run('2024-03-17', 'review', '--all', '--period', 'q1', '--undo-extend');
    expect(linesOf(file)).toEqual([]);
  });

  const wrong: readonly (readonly [why: string, args: readonly string[], words: RegExp])[] = [
    ['no name', ['trung-tam-b', '--period', 'q1', '--extend', '25/3', '--reason', 'x'], /người quyết định/],
    ['no reason', ['trung-tam-b', '--period', 'q1', '--extend', '25/3', '--by', 'B'], /lý do/],
    ['no period', ['trung-tam-b', '--extend', '25/3', ...PAPER], /--period, một trong 2024-Q1/],
    ['no report of the plan', ['trung-tam-b', '--period', 'q2', '--extend', '25/6', ...PAPER], /không yêu cầu báo cáo/],
    ['the plan’s own day', ['trung-tam-b', '--period', 'q1', '--extend', '18/3', ...PAPER], /không ở sau hạn gửi/],
    ['no day', ['trung-tam-b', '--period', 'q1', '--extend', '32/3', ...PAPER], /32\/3/],
    ['a day before deciding', ['trung-tam-b', '--period', 'q1', '--extend', '19/3', ...PAPER], /trước ngày quyết định/],
    ['shorter than it is', ['trung-tam-a', '--period', 'q1', '--extend', '22/3', ...PAPER], /--undo-extend/],
    ['an unknown unit', ['trung-tam-x', '--period', 'q1', '--extend', '25/3', ...PAPER], /trung-tam-x/],
    ['no unit', ['--period', 'q1', '--extend', '25/3', ...PAPER], /--all/],
    ['a unit and all', ['trung-tam-b', '--all', '--period', 'q1', '--extend', '25/3', ...PAPER], /không nêu cả hai/],
    ['two things at once', ['trung-tam-b', '--accept', '--extend', '25/3', '--period', 'q1', ...PAPER], /Mỗi lần một/],
    ['all, to accept', ['--all', '--accept', '--period', 'q1', '--by', 'B'], /--all chỉ đi với/],
    ['nothing to take back', ['trung-tam-b', '--period', 'q1', '--undo-extend'], /không được gia hạn/],
  ];
  it('is refused where something is missing or can’t be meant, and nothing is written', async () => {
    const { run, file } = await office();
    await run('2024-03-15', 'review', 'trung-tam-a', '--period', 'q1', '--extend', '25/3', ...PAPER);
    const before = readFileSync(file, 'utf8');
    for (const [why, args, words] of wrong) {
      const { code, stderr } = await run('2024-03-20', 'review', ...args);
      expect([why, code, stderr]).toEqual([why, 2, expect.stringMatching(words) as string]);
      expect([why, readFileSync(file, 'utf8')]).toEqual([why, before]);
    }
  });

  it('is not given by a unit to itself', async () => {
    const args = ['review', 'trung-tam-b', '--period', 'q1', '--extend', '25/3', ...PAPER];
    const { code } = await dcs(args, {
      cwd: (await office()).cwd,
      today: '2024-03-15',
      env: { DCS_UNIT: 'trung-tam-b' },
    });
    expect(code).toBe(2);
  });

  it('keeps what a person wrote around the line that goes', async () => {
    const { run, file } = await office();
    await run('2024-03-15', 'review', '--all', '--period', 'q1', '--extend', '25/3', ...PAPER);
    const text = readFileSync(file, 'utf8');
    const [first = '', second = '', third = ''] = linesOf(file);
    writeFileSync(file, text.replace(second, `  # Họp ngày 14/3\n${second} # theo Công văn 12`));
    await run('2024-03-15', 'review', 'trung-tam-b', '--period', 'q1', '--undo-extend');
    expect(readFileSync(file, 'utf8')).toContain(`${first}\n  # Họp ngày 14/3\n${third}\n`);
  });
});
