import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { twinFiles } from '../../src/domain/unit/twin-files.js';
import { injectFault } from '../support/faults.js';
import { dcs, mustRun, prepared, read, unitFile, write } from '../support/program.js';

let cwd = '';
const units = (name: string): string => join(cwd, 'plans/2024/units', name);

/** Every command that looks at all units. */
const ROLL_UPS: readonly (readonly string[])[] = [
  ['status', '--all'],
  ['status', '--by', 'item'],
  ['status', '--matrix'],
  ['due'],
  ['review'],
  ['report', '--all', '--period', 'q1'],
  ['brief', '--period', 'q1'],
  ['export', '--all', '-f', 'csv'],
  ['raise', '--all'],
  ['why', '--all', 'tiep-dan.luot', '--period', 'q1'],
];

const counted = prepared(['Trung tâm A', 'Trung tâm B'], (folder) =>
  mustRun(['figure', 'tiep-dan.luot', '12', '--period', 'q1', '-u', 'trung-tam-a'], { cwd: folder }),
);
beforeEach(async () => {
  cwd = await counted();
});

describe('a copy of a unit’s file', () => {
  const COPIES = [
    'trung-tam-a (1)',
    'trung-tam-a-DESKTOP-7F2K',
    'trung-tam-a (conflicted copy)',
    'trung-tam-a - Copy',
    'a',
  ];

  it.each(COPIES)('%s.yaml is in no sum, and every command names it', async (copy) => {
    const before = JSON.parse((await dcs(['status', '--all', '--json'], { cwd })).stdout) as { totals: object };
    cpSync(unitFile(cwd, 'trung-tam-a'), units(`${copy}.yaml`));
    for (const line of ROLL_UPS) {
      const { code, stderr } = await dcs(line, { cwd });
      expect([line, code], stderr).toEqual([line, 2]);
      expect(stderr, line.join(' ')).toContain(`${copy}.yaml`);
    }
    const after = JSON.parse((await dcs(['status', '--all', '--json'], { cwd })).stdout) as { totals: object };
    expect(after.totals).toEqual(before.totals);
    const why = await dcs(['why', '--all', 'tiep-dan.luot', '--period', 'q1'], { cwd });
    expect(why.stdout).toContain('Tổng: 12 lượt. 1/2 đơn vị');
  });

  it('does not take the place of the file that is named after the unit and broken', async () => {
    cpSync(unitFile(cwd, 'trung-tam-a'), units('copy.yaml'));
    write(unitFile(cwd, 'trung-tam-a'), 'schema: "');
    const { code, stderr, stdout } = await dcs(['export', '--all', '-f', 'csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('copy.yaml');
    expect(stdout).not.toContain('Trung tâm A');
  });

  it.each<[what: string, files: [string, string | null][], left: string[]]>([
    [
      'one file a unit',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
      [],
    ],
    ['a file by another name, alone', [['x', 'a']], []],
    [
      'two, one named after the unit',
      [
        ['a', 'a'],
        ['x', 'a'],
      ],
      ['x'],
    ],
    [
      'two, none named after it',
      [
        ['x', 'a'],
        ['y', 'a'],
      ],
      ['x', 'y'],
    ],
    [
      'a copy beside a broken file',
      [
        ['a', null],
        ['x', 'a'],
      ],
      ['x'],
    ],
    [
      'two broken files',
      [
        ['a', null],
        ['b', null],
      ],
      [],
    ],
    [
      'three',
      [
        ['x', 'a'],
        ['a', 'a'],
        ['y', 'a'],
      ],
      ['x', 'y'],
    ],
  ])('the rule: %s', (_, files, left) => {
    const named = files.map(([id, unitId]) => ({ id, unitId }));
    expect([...twinFiles(named).keys()]).toEqual(left);
  });
});

describe('a file whose name only nearly fits', () => {
  const ENDINGS = ['.yaml.txt', '.yml', '.YAML', '.Yaml', '.yaml.bak', '.yml.txt'];

  it.each(ENDINGS)('%s is named where a unit is looked for, and init is not advised', async (ending) => {
    for (const id of ['trung-tam-a', 'trung-tam-b']) renameSync(unitFile(cwd, id), units(`${id}${ending}`));
    for (const line of [
      ['status'],
      ['tick', 'II.7', '--date', '1/3/2024'],
      ['due'],
      ['export', '--all', '-f', 'csv'],
      ['status', '-u', 'trung-tam-a'],
    ]) {
      const { code, stderr } = await dcs(line, { cwd });
      expect(code).toBe(2);
      expect(stderr, line.join(' ')).toContain(`trung-tam-a${ending} (đổi tên thành trung-tam-a.yaml)`);
      expect(stderr).not.toContain('dcs init');
    }
    const { code, stdout } = await dcs(['check'], { cwd });
    expect([code, stdout]).toEqual([1, expect.stringContaining(`trung-tam-a${ending}`)]);
  });

  it('is named beside units that are counted', async () => {
    renameSync(unitFile(cwd, 'trung-tam-b'), units('trung-tam-b.yml'));
    for (const line of ROLL_UPS) {
      const { code, stderr } = await dcs(line, { cwd });
      expect([line, code], stderr).toEqual([line, 2]);
      expect(stderr).toContain('trung-tam-b.yml');
    }
  });
});

it('what Word keeps beside an open file is nothing for any command', async () => {
  write(units('~$ung-tam-a.yaml'), read(unitFile(cwd, 'trung-tam-a')).slice(0, 50));
  write(units('~$x.yml'), 'x');
  for (const line of [...ROLL_UPS, ['check']]) {
    const { code, stderr, stdout } = await dcs(line, { cwd });
    expect([line, code], stderr).toEqual([line, 0]);
    expect(stdout + stderr).not.toContain('~$');
  }
});

describe('a folder that can’t be read', () => {
  it.each(['EACCES', 'EIO'])('is an error of check: %s', async (code) => {
    const fault = injectFault({ call: 'readdirSync', code, at: /units$/ });
    const ran = await dcs(['check'], { cwd });
    const json = await dcs(['check', '--json'], { cwd });
    fault.end();
    expect([ran.code, ran.stdout]).toEqual([1, expect.stringMatching(/2024.units.*unreadable-file/)]);
    expect(JSON.parse(json.stdout)).toMatchObject({ summary: { errors: 1 } });
  });
});
