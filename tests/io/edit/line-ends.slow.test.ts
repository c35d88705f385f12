import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile } from '../../support/program.js';

const date = ['--date', '10/3/2024'];

/** Every way in which the lines of a file may end; `at` counts them. */
const ENDS: Readonly<Record<string, (at: number) => string>> = {
  'a line feed': () => '\n',
  'a return alone': () => '\r',
  both: () => '\r\n',
  'one or the other': (at) => ['\n', '\r\n'][at % 2] ?? '',
  'a return alone in places': (at) => ['\n', '\r'][at % 2] ?? '',
  'any of the three': (at) => ['\r', '\n', '\r\n'][at % 3] ?? '',
  'a return alone at last': (at) => (at > 20 ? '\r' : '\n'),
};

it.each(Object.keys(ENDS))('what check accepts every command edits, where lines end with %s', async (name) => {
  for (const mark of ['', '\uFEFF']) {
    const cwd = await folderWith('Thử');
    const file = unitFile(cwd, 'thu');
    let at = 0;
    const begun = mark + read(file).replaceAll('\n', () => ENDS[name]?.(at++) ?? '');
    writeFileSync(file, begun);
    await mustRun(['check', file], { cwd });
    await mustRun(['tick', 'II.1', '--note', 'một', ...date], { cwd });
    const ticked = read(file);
    expect(ticked).not.toBe(begun);
    await mustRun(['undo', 'II.1'], { cwd });
    expect(read(file)).toBe(begun);
    for (const args of [
      ['tick', 'II.1', 'II.2.a', '--note', 'hai', ...date],
      ['correct', 'II.1', '1', '--status', 'void'],
      ['assign', 'II.1', '--lead', 'Phòng A'],
      ['figure', 'tiep-dan.luot', '3', '--period', 'q1'],
      ['raise', 'Thiếu người', ...date],
      ['write', 'uu-diem', '--period', 'q1', '--text', 'Một.\nHai.'],
      ['skip', 'II.4.a', '--reason', 'Không có'],
      ['skip', 'II.4.a', '--back'],
    ]) {
      const { code, stderr } = await dcs(args, { cwd });
      expect([args, code, code === 0 ? '' : stderr]).toEqual([args, 0, '']);
    }
    await mustRun(['check', file], { cwd });
    if (name === 'a return alone') expect(read(file)).not.toContain('\n');
  }
});
