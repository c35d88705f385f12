import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun } from '../support/program.js';

const CODE = 'figure-without-entry';
const WORDS = 'chưa có lần cập nhật nào của kỳ này';

describe('a figure of an item asked “if any” that has no entry', () => {
  const tick = (...args: readonly string[]): readonly string[] => ['tick', 'II.5.b', ...args];

  it.each<[string, readonly (readonly string[])[], readonly string[], boolean]>([
    ['a count above zero', [], ['doi-thoai.cuoc', '3'], true],
    ['zero', [], ['doi-thoai.cuoc', '0'], false],
    ['not applicable', [], ['doi-thoai.cuoc', '-'], false],
    ['an item asked always, which is listed as missing', [], ['tiep-dan.luot', '12'], false],
    ['an entry of the quarter', [tick('--date', '10/3/2024')], ['doi-thoai.cuoc', '3'], false],
    ['an entry of another quarter', [tick('--date', '2/4/2024')], ['doi-thoai.cuoc', '3'], true],
    [
      'an entry that was withdrawn',
      [tick('--date', '10/3/2024'), ['correct', 'II.5.b', '1', '--status', 'void']],
      ['doi-thoai.cuoc', '3'],
      true,
    ],
    ['an entry that work goes on', [tick('--date', '10/3/2024', '--status', 'doing')], ['doi-thoai.cuoc', '3'], false],
  ])('%s', async (_, before, figure, isFound) => {
    const cwd = await folderWith('Trung tâm A');
    for (const args of before) await mustRun(args, { cwd });
    const { stderr } = await dcs(['figure', ...figure, '--period', 'q1'], { cwd });
    expect(stderr.includes(WORDS)).toBe(isFound);
    expect((await dcs(['check'], { cwd })).stdout.includes(CODE)).toBe(isFound);
    const submitted = await dcs(['submit', '--period', 'q1'], { cwd });
    expect(submitted.stderr.includes('nhiệm vụ II.5.b chưa có lần cập nhật: Cuộc đối thoại')).toBe(isFound);
    const report = await dcs(['report', '--period', 'q1'], { cwd });
    expect(report.stdout.includes('chưa ghi kết quả của nhiệm vụ: Cuộc đối thoại')).toBe(isFound);
  });

  it('is nothing to a unit that only supports the item', async () => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(['init', 'Phòng B', '--kind', 'division'], { cwd });
    await dcs(['figure', 'doi-thoai.cuoc', '3', '--period', 'q1', '-u', 'phong-b'], { cwd });
    expect((await dcs(['check'], { cwd })).stdout).not.toContain(CODE);
  });
});
