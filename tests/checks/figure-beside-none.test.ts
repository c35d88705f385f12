import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun } from '../support/program.js';

const CODE = 'figure-beside-none';

describe('a figure beside “nothing arose”', () => {
  const recorded = async (...ticks: readonly (readonly string[])[]): Promise<string> => {
    const cwd = await folderWith('Trung tâm A');
    for (const tick of ticks) await mustRun(['tick', 'II.5.c', ...tick], { cwd });
    return cwd;
  };
  const none = ['--status', 'none', '--date', '10/3/2024'];

  it.each<[string, readonly (readonly string[])[], readonly string[], boolean]>([
    ['a count above zero', [none], ['tiep-dan.luot', '12'], true],
    ['zero', [none], ['tiep-dan.luot', '0'], false],
    ['not applicable', [none], ['tiep-dan.luot', '-'], false],
    ['what remains', [none], ['don-thu.con-ton', '2'], false],
    [
      'what was done beside it',
      [none, ['--date', '11/3/2024', '--note', 'Tiếp 12 lượt']],
      ['tiep-dan.luot', '12'],
      false,
    ],
    ['another quarter', [['--status', 'none', '--date', '2/4/2024']], ['tiep-dan.luot', '12'], false],
    [
      'another quarter by name',
      [
        [...none, '--period', 'q1'],
        ['--date', '2/4/2024'],
      ],
      ['tiep-dan.luot', '12'],
      true,
    ],
    ['nothing recorded', [], ['tiep-dan.luot', '12'], false],
  ])('%s', async (_, ticks, figure, isFound) => {
    const cwd = await recorded(...ticks);
    const { stderr } = await dcs(['figure', ...figure, '--period', 'q1'], { cwd });
    expect(stderr.includes('không phát sinh trong kỳ này')).toBe(isFound);
    const { stdout } = await dcs(['check'], { cwd });
    expect(stdout.includes(CODE)).toBe(isFound);
  });

  it('is said too where the figure was entered first', async () => {
    const cwd = await recorded();
    await mustRun(['figure', 'tiep-dan.luot', '12', '--period', 'q1'], { cwd });
    const { code, stderr } = await dcs(['tick', 'II.5.c', ...none], { cwd });
    expect([code, stderr]).toEqual([0, expect.stringContaining('không phát sinh trong kỳ này')]);
    expect((await dcs(['tick', 'II.5.a', ...none], { cwd })).stderr).not.toContain('không phát sinh trong kỳ này');
  });

  it('is gone once the entry is corrected', async () => {
    const cwd = await recorded(none);
    await mustRun(['figure', 'tiep-dan.luot', '12', '--period', 'q1'], { cwd });
    await mustRun(['correct', 'II.5.c', '1', '--status', 'done'], { cwd });
    expect((await dcs(['check'], { cwd })).stdout).not.toContain(CODE);
  });
});
