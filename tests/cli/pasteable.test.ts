import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_GROUPS } from '../../src/cli/command-list.js';
import { pasteable, UNIT_COMMANDS } from '../../src/locale/pasteable.js';
import { dcs, folderWith, mustRun } from '../support/program.js';

const given = { plans: 'kế hoạch', year: 2024, unit: 'a' };

describe('commands that are shown', () => {
  it.each([
    ['Xem: dcs show II.5.c', 'Xem: dcs show -C "kế hoạch" --year 2024 -u a II.5.c'],
    ['dcs status -u b', 'dcs status -C "kế hoạch" --year 2024 -u b'],
    ['dcs why --all II.1', 'dcs why -C "kế hoạch" --year 2024 --all II.1'],
    ['dcs check', 'dcs check -C "kế hoạch" --year 2024'],
    [
      'dcs init "B" rồi dcs tick II.7',
      'dcs init -C "kế hoạch" --year 2024 "B" rồi dcs tick -C "kế hoạch" --year 2024 -u a II.7',
    ],
    ['dcs help tick; dcs --help', 'dcs help tick; dcs --help'],
  ])('%s', (shown, complete) => {
    expect(pasteable(shown, given)).toBe(complete);
    expect(pasteable(shown, { plans: null, year: null, unit: null })).toBe(shown);
  });

  it('those of a unit are the commands that take one', async () => {
    const entries = COMMAND_GROUPS.flatMap(({ commands }) => commands);
    const all = await Promise.all(entries.map((entry) => entry.load()));
    const takingUnit = all
      .filter(({ name, shared }) => shared.includes('unit') && name !== 'completion')
      .map(({ name }) => name);
    expect([...UNIT_COMMANDS].sort()).toEqual(takingUnit.sort());
  });
});

/** What stands in the place of words that a person fills in. */
const FILLED: readonly (readonly [RegExp, string])[] = [
  [/"<số>; <ngày>; <trích yếu>"/g, '"15/BC-TTA; 8/4/2024; Báo cáo"'],
  [/<ngày>/g, '1/3/2024'],
  [/<số>/g, '12'],
  [/"(?:Tên nhiệm vụ|…)"/g, '"Tập huấn kỹ năng"'],
  [/ …$/g, ''],
];

/** The commands of an output, each as the words that a terminal makes of it. */
function commandsIn(output: string): readonly (readonly string[])[] {
  const lines = output.replace(/\n(?=[^\n]*)/g, '\n').split('\n');
  return lines.flatMap((line) => {
    const command = /(?:^|[ :(])dcs ((?:[a-z]+)(?: [^\n]*)?)$/.exec(line.replace(/[).]$/, ''))?.[1];
    if (command === undefined) return [];
    const filled = FILLED.reduce((text, [pattern, value]) => text.replace(pattern, value), command);
    return [Array.from(filled.matchAll(/"([^"]*)"|(\S+)/g), (match) => match[1] ?? match[2] ?? '')];
  });
}

describe('with two units, in a folder that is named', () => {
  it.each<readonly (readonly string[])[]>([
    [['tick', 'II.7', '--date', '1/3/2024']],
    [['tick', 'II.99', '--date', '1/3/2024']],
    [['tick', 'II.3.b', 'III.3', 'II.5.c', '--date', '1/3/2024']],
    [['tick', 'II.4.b', '--status', 'none', '--date', '1/3/2024']],
    [['figure', 'tiep-dan.luot']],
    [['export', '--period', 'q1', '-o', 'Biểu mẫu quý 1.xlsx']],
  ])('each command that `dcs %s` prints runs as it stands', async (line) => {
    const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
    const where = ['-C', join(cwd, 'plans'), '-u', 'trung-tam-a'];
    const { stdout, stderr } = await dcs([...line, ...where], { cwd });
    const commands = commandsIn(`${stdout}\n${stderr}`);
    expect(commands.length, stdout + stderr).toBeGreaterThan(0);
    for (const words of commands) {
      const { code, stderr: said } = await dcs(words, { cwd });
      expect([0, 1], `${words.join(' ')}: ${said}`).toContain(code);
    }
  });

  it('what was ticked without evidence is asked for item by item', async () => {
    const cwd = await folderWith('Trung tâm A');
    const { stderr } = await dcs(['tick', 'II.3.b', 'III.3', '--date', '1/3/2024'], { cwd });
    expect(commandsIn(stderr).map((words) => words.slice(0, 3))).toEqual([
      ['correct', 'II.3.b', '1'],
      ['correct', 'III.3', '1'],
    ]);
  });

  it('what init says next runs as it stands', async () => {
    const cwd = await folderWith('Trung tâm A');
    const said = await mustRun(['init', 'Trung tâm B', '-C', join(cwd, 'plans')], { cwd });
    const commands = commandsIn(said);
    expect(commands).toHaveLength(4);
    for (const words of commands) expect((await dcs(words, { cwd })).code, words.join(' ')).toBe(0);
  });
});
