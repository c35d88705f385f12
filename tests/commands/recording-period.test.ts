import { beforeEach, describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile } from '../support/program.js';

let cwd = '';
beforeEach(async () => {
  cwd = await folderWith('Trung tâm A');
});

const unit = (): string => read(unitFile(cwd, 'trung-tam-a'));

describe('one deadline and one period', () => {
  // 17 March 2024 is a Sunday.
  it.each([
    ['2024-03-14', 'quý I', 'open'],
    ['2024-03-15', 'quý I', 'open'],
    ['2024-03-17', 'quý I', 'open'],
    ['2024-03-18', 'quý I', 'open'],
    ['2024-03-19', 'quý II', 'missing'],
  ])('on %s what is recorded without date or period goes to %s, which status shows', async (today, period, state) => {
    const run = (...args: readonly string[]): Promise<string> => mustRun(args, { cwd, today });
    const shown = JSON.parse(await run('show', 'II.1', '--json')) as { cells: { state: string; closes: string }[] };
    expect(shown.cells[0]).toMatchObject({ state, closes: '2024-03-18' });
    expect(await run('tick', 'II.5.c', '--note', 'một')).toContain(`${period} năm 2024`);
    // Whether or not the period has a result already.
    expect(await run('tick', 'II.5.c', '--note', 'hai')).toContain(`${period} năm 2024`);
    expect(await run('raise', 'Thiếu người', '--item', 'II.5.c')).toContain(`${period} năm 2024`);
    if (today > '2024-03-14' && today < '2024-03-19') {
      expect(await run('figure', 'tiep-dan.luot', '12')).toContain('quý I năm 2024');
      expect(await run('due', '--period', 'q1')).toContain('18/03');
    }
  });

  it('a difficulty that goes to the period just ended is in its report', async () => {
    await mustRun(['raise', 'Chưa được cấp tài khoản', '--item', 'II.3.c'], { cwd, today: '2024-03-16' });
    expect(await mustRun(['report', '--period', 'q1'], { cwd, today: '2024-03-18' })).toContain(
      'Chưa được cấp tài khoản',
    );
  });
});

describe('a document of an earlier period without a result', () => {
  const line = ['tick', 'II.1', '--evidence', '10/BC-TTA; 8/3/2024; Báo cáo quý I'];

  it('is refused with both commands, and each of them does what it says', async () => {
    const before = unit();
    const { code, stderr } = await dcs(line, { cwd });
    expect([code, unit()]).toEqual([2, before]);
    expect(stderr).toMatch(/dcs tick II\.1 --period 2024-Q1 [^]*dcs tick II\.1 --date 10\/04\/2024 /);
    expect(await mustRun([...line, '--period', '2024-Q1'], { cwd })).toContain('quý I');
    expect(await mustRun([...line, '--date', '10/4/2024'], { cwd })).toContain('quý II');
  });

  it('is taken where that period has a result, or a date or period is given', async () => {
    await mustRun(['tick', 'II.1', '--date', '1/3/2024'], { cwd });
    expect(await mustRun(line, { cwd })).toContain('quý II');
  });

  it('the to-do line names the period that it is about', async () => {
    const status = await mustRun(['status'], { cwd });
    expect(status).toMatch(/dcs tick II\.1 --period 2024-Q1/);
  });
});

describe('undo', () => {
  const tick = (...more: readonly string[]): Promise<string> =>
    mustRun(
      [
        'tick',
        'II.5.c',
        '--date',
        '12/3/2024',
        '--note',
        'Tiếp 12 lượt',
        '--evidence',
        '15/BC; 8/3/2024; Báo cáo "A"',
        ...more,
      ],
      { cwd },
    );

  it('shows all that it takes, and the command that records it again word for word', async () => {
    await tick('--by', 'Lan');
    const before = unit();
    const { code, stdout, stderr } = await dcs(['undo', 'II.5.c'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Tiếp 12 lượt[^]*15\/BC[^]*Báo cáo/)]);
    const command = /dcs (tick .*)$/m.exec(stdout + stderr)?.[1] ?? '';
    const words = Array.from(
      command.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g),
      (m) => (m[1]?.replace(/\\(.)/g, '$1') ?? m[2]) as string,
    );
    await mustRun(words, { cwd });
    expect(unit()).toBe(before);
  });

  it('stops at what was sent, unless it is forced', async () => {
    await tick();
    await mustRun(['submit', '--period', 'q1', '--with-gaps', 'Chưa đủ số liệu'], { cwd });
    const before = unit();
    const { code, stderr } = await dcs(['undo', 'II.5.c'], { cwd });
    expect([code, unit()]).toEqual([2, before]);
    expect(stderr).toContain('dcs correct II.5.c 1 --status void');
    expect((await dcs(['undo', 'II.5.c', '--force'], { cwd })).code).toBe(0);
  });

  it('takes back what came after the sending: it was not sent', async () => {
    await tick();
    await mustRun(['submit', '--period', 'q1', '--with-gaps', 'Chưa đủ số liệu'], { cwd });
    const sent = unit();
    await mustRun(['tick', 'II.5.c', '--date', '13/3/2024', '--note', 'bổ sung'], { cwd });
    expect((await dcs(['undo', 'II.5.c'], { cwd })).code).toBe(0);
    expect(unit()).toBe(sent);
  });

  it('does not take another person’s entry unasked', async () => {
    await tick('--by', 'A');
    await mustRun(['tick', 'II.5.c', '--date', '13/3/2024', '--note', 'thật của B', '--by', 'B'], { cwd });
    expect((await dcs(['undo', 'II.5.c', '--by', 'A'], { cwd })).code).toBe(2);
    expect((await dcs(['undo', 'II.5.c'], { cwd })).code).toBe(2);
    expect((await dcs(['undo', 'II.5.c', '--by', 'B'], { cwd })).code).toBe(0);
    expect(unit()).toContain('Tiếp 12 lượt');
  });
});

describe('the same thing twice', () => {
  it.each([
    [['tick', 'II.7', '--date', '1/3/2024', '--note', 'x']],
    [['raise', 'Thiếu người', '--item', 'II.5.c']],
    [['own', 'II.2.e', 'Tập huấn kỹ năng']],
    [['action', 'II.5.c', 'Niêm yết lịch tiếp dân']],
  ])('%j is said, nothing is written, and --again records it', async (line) => {
    await mustRun(line, { cwd });
    const before = unit();
    const { code, stderr } = await dcs(line, { cwd });
    expect([code, unit()]).toEqual([2, before]);
    expect(stderr).toContain('--again');
    expect((await dcs([...line, '--again'], { cwd })).code).toBe(0);
  });

  it.each(['1', '14/3/2024', '...', '12 345'])('raise takes no text without letters: %s', async (text) => {
    const before = unit();
    expect((await dcs(['raise', text], { cwd })).code).toBe(2);
    expect(unit()).toBe(before);
  });
});
