import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, type Ran, read, write } from '../support/program.js';

let cwd = '';
let register = '';

beforeEach(async () => {
  cwd = await folderWith('Trung tâm A');
  register = join(cwd, 'plans/2024/units.yaml');
});

const init = (...args: readonly string[]): Promise<Ran> => dcs(['init', ...args, '--lang', 'en'], { cwd });

async function findings(...paths: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await dcs(['check', '--json', ...paths], { cwd });
  const report = JSON.parse(stdout) as { findings: { code: string; file: string; pointer: string }[] };
  return report.findings.map(({ code, file, pointer }) => `${file.replace(/.*\//, '')} ${code} ${pointer}`);
}

const lines = (...units: readonly string[]): string =>
  ['schema: dcs/units@1', 'year: 2024', 'units:', ...units.map((unit) => `  - { ${unit} }`), ''].join('\n');
const A = 'id: trung-tam-a, name: Trung tâm A, kind: subordinate, reports: true';

describe('init --register', () => {
  it('makes the register, and takes a unit that is there', async () => {
    expect((await init('Trung tâm A', '--register')).code).toBe(0);
    expect(read(register).split('\n')[0]).toBe('# yaml-language-server: $schema=../../schemas/units.schema.json');
    expect(read(register)).toContain(
      'units:\n  - { id: trung-tam-a, name: Trung tâm A, kind: subordinate, contact: null, reports: true }\n',
    );
    expect(await findings()).toEqual([]);
  });

  it('adds a line and leaves the rest byte for byte', async () => {
    const before = `# của tôi\r\n${lines(`${A}, contact: "Ông  X"`).replace(/\n/g, '\r\n')}`;
    write(register, before);
    await init('Phòng B', '--kind', 'division', '--register');
    const added = '  - { id: phong-b, name: Phòng B, kind: division, contact: null, reports: true }\r\n';
    expect(read(register)).toBe(before + added);
  });

  it('fills a register that is empty', async () => {
    write(register, 'schema: dcs/units@1\nyear: 2024\nunits: []\n');
    await init('Trung tâm A', '--register');
    expect(await findings()).toEqual([]);
  });

  it('writes a unit once, and says so where it stands there as another', async () => {
    write(register, lines('id: trung-tam-a, name: Trung tâm An, kind: division, reports: false'));
    const before = read(register);
    const { code, stderr } = await init('Trung tâm A', '--register');
    expect(code).toBe(0);
    expect(stderr).toContain('Trung tâm An');
    expect(read(register)).toBe(before);
  });

  it('takes the kind from the file of a unit that is there', async () => {
    await init('Phòng B', '--kind', 'division');
    await init('Phòng B', '--register');
    expect(read(register)).toContain('kind: division');
  });

  it('writes nothing where the register can’t be used; without --register that does not matter', async () => {
    write(register, 'schema: dcs/units@1\n');
    expect((await init('Phòng B', '--register')).code).toBe(2);
    expect(existsSync(join(cwd, 'plans/2024/units/phong-b.yaml'))).toBe(false);
    expect((await init('Phòng B')).code).toBe(0);
  });

  it('goes without saying where there is a register', async () => {
    write(register, lines(A));
    expect((await init('Phòng B')).stdout).toContain('Put Phòng B into the register');
    expect(read(register)).toContain('- { id: phong-b,');
    expect((await dcs(['status'], { cwd })).stdout).toMatch(/Phòng B/);
    expect(await findings()).toEqual([]);
  });

  it('is left out with --no-register, and said; no register is made unasked', async () => {
    await init('Phòng C');
    expect(existsSync(register)).toBe(false);
    write(register, lines(A, 'id: phong-c, name: Phòng C, kind: subordinate, reports: true'));
    expect((await init('Phòng B', '--no-register')).stderr).toContain('--register');
    expect(await findings()).toEqual(['phong-b.yaml unit-not-registered /unit/id']);
  });

  it('several at once lose no line', async () => {
    const names = ['B', 'C', 'D', 'E', 'F'];
    await Promise.all(names.map((name) => init(`Phòng ${name}`, '--kind', 'division', '--register')));
    for (const name of names) expect(read(register)).toContain(`name: Phòng ${name},`);
  });
});

describe('check on the register', () => {
  it('has nothing to say where there is none', async () => {
    expect(await findings()).toEqual([]);
  });

  it.each<[what: string, units: readonly string[], found: readonly string[]]>([
    ['as it should be', [A], []],
    ['a unit left out', [], ['trung-tam-a.yaml unit-not-registered /unit/id']],
    ['another name', [A.replace('Trung tâm A', 'TTA')], ['trung-tam-a.yaml register-differs /unit/name']],
    ['another kind', [A.replace('subordinate', 'office')], ['trung-tam-a.yaml register-differs /unit/kind']],
    [
      'an enterprise',
      [A.replace('subordinate', 'enterprise')],
      ['units.yaml enterprise-reports /units/0/reports', 'trung-tam-a.yaml enterprise-with-plan /unit/id'],
    ],
    ['a unit twice', [A, A], ['units.yaml duplicate-registered-unit /units/1/id']],
    ['what the schema refuses', [A.replace('reports: true', 'reports: x')], ['units.yaml wrong-type /units/0/reports']],
  ])('%s', async (_, units, found) => {
    write(register, units.length === 0 ? lines().replace('units:', 'units: []') : lines(...units));
    expect(await findings()).toEqual(found);
  });

  it('finds another year, and looks at a register named by itself', async () => {
    write(register, lines(A).replace('year: 2024', 'year: 2023'));
    expect(await findings(register)).toEqual(['units.yaml year-mismatch /year']);
  });

  it('looks at a unit named by itself beside its register', async () => {
    write(register, lines(A.replace('Trung tâm A', 'TTA')));
    expect(await findings('plans/2024/units')).toEqual(['trung-tam-a.yaml register-differs /unit/name']);
  });
});

it('dcs schema units prints the schema', async () => {
  const schema = JSON.parse(await mustRun(['schema', 'units'], { cwd })) as { $id: string };
  expect(schema.$id).toBe('urn:dcs:units:1');
});
