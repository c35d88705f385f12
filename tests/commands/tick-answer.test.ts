import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun } from '../support/program.js';

const STATUSES = ['done', 'doing', 'blocked'] as const;
const WORDS = { done: 'đã thực hiện trong kỳ', doing: 'đang thực hiện', blocked: 'vướng mắc' } as const;
/** Which of two entries of one period tells how it stands; the later among equals. */
const RANK = { done: 3, blocked: 2, doing: 1 } as const;

const tick = (cwd: string, status: string, date: string): Promise<string> =>
  mustRun(['tick', 'II.7', '--status', status, '--date', date, '--note', 'x'], { cwd });

describe.each(STATUSES.flatMap((first) => STATUSES.map((second) => [first, second] as const)))(
  'a tick after %s with %s',
  (first, second) => {
    it('says its day, and the state that status shows then', async () => {
      const cwd = await folderWith('Trung tâm A');
      await tick(cwd, first, '1/3/2024');
      const said = await tick(cwd, second, '12/3/2024');
      expect(said).toContain('ngày 12/03/2024, quý I năm 2024');
      const { cells } = JSON.parse(await mustRun(['show', 'II.7', '--json'], { cwd })) as {
        cells: { state: keyof typeof WORDS }[];
      };
      const state = cells[0]?.state ?? 'doing';
      expect(state).toBe(RANK[second] >= RANK[first] ? second : first);
      if (state === second) expect(said).not.toContain('vẫn là');
      else
        expect(said).toContain(
          `quý I năm 2024 vẫn là “${WORDS[state]}”, theo lần cập nhật 1. Muốn đổi: dcs correct II.7 1`,
        );
    });
  },
);

it('a conditional item without entries is not one that nobody leads', async () => {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
  await mustRun(['figure', 'doi-thoai.cuoc', '3', '--period', 'q1', '-u', 'trung-tam-a'], { cwd });
  const { stdout } = await dcs(['report', '--all', '--internal', '--period', 'q1', '-f', 'md'], { cwd });
  const line = stdout.split('\n').find((one) => one.includes('**Đối thoại với công chức')) ?? '';
  expect(line).toContain('trong kỳ không phát sinh');
});

describe('a correction', () => {
  it.each([
    [['--status', 'blocked'], 'quý I năm 2024: đã thực hiện trong kỳ → vướng mắc'],
    [['--status', 'void'], 'quý I năm 2024: đã thực hiện trong kỳ → chưa cập nhật'],
    [['--note', 'y'], 'quý I năm 2024: vẫn là “đã thực hiện trong kỳ”'],
    [['--date', '2/4/2024'], 'quý II năm 2024: đang trong kỳ → đã thực hiện trong kỳ'],
  ])('with %j says how the cell stands', async (options, said) => {
    const cwd = await folderWith('Trung tâm A');
    await tick(cwd, 'done', '12/3/2024');
    expect(await mustRun(['correct', 'II.7', '1', ...options], { cwd })).toContain(said);
  });

  it('that does not decide its cell says what does', async () => {
    const cwd = await folderWith('Trung tâm A');
    await tick(cwd, 'done', '1/3/2024');
    await tick(cwd, 'doing', '12/3/2024');
    const said = await mustRun(['correct', 'II.7', '2', '--status', 'blocked'], { cwd });
    expect(said).toContain('quý I năm 2024 vẫn là “đã thực hiện trong kỳ”, theo lần cập nhật 1');
  });
});
