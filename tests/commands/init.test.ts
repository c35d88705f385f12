import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/checks/reading/value-formats.js';
import { withEditorHints } from '../../src/io/plans/editor-hints.js';
import { dcs, folderWith, mustRun, read, temporaryFolder, unitFile, write } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

describe('init in an empty folder', () => {
  it('brings the plan of 2024 and its source along, no other unit, and says what to do next', async () => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await dcs(['init', 'Trung tâm Tư vấn kỹ thuật xây dựng'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/trung-tam-tu-van-ky-thuat-xay-dung\.yaml[^]*dcs status[^]*dcs tick/);
    expect(stderr).toMatch(/2024/);
    for (const file of ['plan.yaml', 'source.txt']) {
      expect(read(join(folder, 'plans/2024', file))).toBe(read(join(ROOT, 'plans/2024', file)));
    }
    expect(readdirSync(join(folder, 'plans/2024/units'))).toEqual(['trung-tam-tu-van-ky-thuat-xay-dung.yaml']);
    expect(existsSync(join(folder, 'schemas/unit-plan.schema.json'))).toBe(true);
    expect((await dcs(['status'], { cwd: folder })).code).toBe(0);
    await mustRun(['check'], { cwd: folder });
  });

  it('makes the folder that -C or DCS_PLANS names', async () => {
    const folder = temporaryFolder();
    await mustRun(['init', 'A', '-C', 'here/plans'], { cwd: folder });
    await mustRun(['init', 'B'], { cwd: folder, env: { DCS_PLANS: 'there' } });
    await mustRun(['init', 'C', '-C', 'here/plans'], { cwd: folder });
    expect(readdirSync(join(folder, 'here/plans/2024/units'))).toEqual(['a.yaml', 'c.yaml']);
    expect(readdirSync(join(folder, 'there/2024/units'))).toEqual(['b.yaml']);
  });

  it('makes none where a file is in the way', async () => {
    const folder = temporaryFolder();
    write(join(folder, 'plans'), '');
    const { code, stderr } = await dcs(['init', 'A'], { cwd: folder });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/“plans”/)]);
  });
});

describe('init', () => {
  it.each<[string, readonly string[], Record<string, string | null>]>([
    ['a subordinate unit unless said', [], { kind: 'subordinate', code: null, place: null }],
    ['an office', ['--kind', 'office'], { kind: 'office' }],
    [
      'a division',
      ['--kind', 'division', '--code', 'QLN', '--place', 'Đà Nẵng'],
      { kind: 'division', code: 'QLN', place: 'Đà Nẵng' },
    ],
  ])('%s', async (_, options, unit) => {
    const folder = await folderWith();
    await mustRun(['init', 'Đơn vị  mẫu', ...options], { cwd: folder });
    const { unit: shown } = JSON.parse(await mustRun(['status', '--json'], { cwd: folder })) as { unit: object };
    expect(shown).toEqual({ id: 'don-vi-mau', name: 'Đơn vị mẫu', kind: unit['kind'] });
    const text = read(unitFile(folder, 'don-vi-mau'));
    for (const [key, value] of Object.entries(unit)) expect(text).toContain(`${key}: ${value ?? 'null'}`);
  });

  it('again changes nothing, says so, and ends with 0', async () => {
    const folder = await folderWith('Trung tâm A');
    const before = read(unitFile(folder, 'trung-tam-a'));
    const { code, stdout } = await dcs(['init', 'Trung tâm A', '--kind', 'office'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/trung-tam-a\.yaml.*Không có gì thay đổi/);
    expect(read(unitFile(folder, 'trung-tam-a'))).toBe(before);
  });

  it('another unit’s file is never overwritten: it ends with 2 and asks for --id', async () => {
    const folder = await folderWith('Trung tâm A');
    const before = read(unitFile(folder, 'trung-tam-a'));
    const { code, stderr } = await dcs(['init', 'Trung tầm A'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/“trung-tam-a”.*Trung tâm A[^]*--id/);
    expect(read(unitFile(folder, 'trung-tam-a'))).toBe(before);
    await mustRun(['init', 'Trung tầm A', '--id', 'trung-tam-a-2'], { cwd: folder });
    expect(readdirSync(join(folder, 'plans/2024/units'))).toEqual(['trung-tam-a-2.yaml', 'trung-tam-a.yaml']);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no name', ['init', '  '], /trống/],
    ['a name without letters', ['init', '--', '---'], /--id/],
    ['a line break in it', ['init', 'A\nB'], /xuống dòng/],
    ['an id that would leave the folder', ['init', 'A', '--id', '../a'], /“\.\.\/a”/],
    ['an id in capitals', ['init', 'A', '--id', 'TTA'], /“TTA”/],
    ['a name that Windows keeps for a device', ['init', 'Côn'], /Windows[^]*--id con-1/],
    ['an id that Windows keeps for a device', ['init', 'A', '--id', 'lpt1'], /Windows/],
    ['a control character in the code', ['init', 'A', '--code', 'T\u0007A'], /--code/],
  ])('refuses %s, with nothing written', async (_, args, wanted) => {
    const folder = temporaryFolder();
    const { code, stderr } = await dcs(args, { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(wanted);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes a name with quotes, colons and a hash as it is', async () => {
    const name = 'Ban "QLDA": số 1 # mới';
    const folder = await folderWith(name);
    const { unit } = JSON.parse(await mustRun(['status', '--json'], { cwd: folder })) as { unit: { name: string } };
    expect(unit.name).toBe(name);
  });

  it('a name typed with loose accents is the same unit', async () => {
    const folder = await folderWith('Trung tâm A');
    const { code, stdout } = await dcs(['init', 'Trung tâm A'.normalize('NFD')], { cwd: folder });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Không có gì thay đổi/)]);
  });
});

describe('init of a unit whose name is typed otherwise', () => {
  it.each([
    'TRUNG TÂM HÒA BÌNH',
    'Trung tâm Hoà Bình',
    ' trung  tâm hòa  bình ',
    'Trung tam hoa binh',
    'Trung tâm Hòa Bình.',
  ])('%s: is the same unit', async (name) => {
    const folder = await folderWith('Trung tâm Hòa Bình');
    const { code, stdout } = await dcs(['init', name], { cwd: folder });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Trung tâm Hòa Bình đã có kế hoạch/)]);
  });

  it.each(['Trung tâm Hóa Bình', 'Trung tâm Hòa Binh B'])('%s: is another one', async (name) => {
    const folder = await folderWith('Trung tâm Hòa Bình');
    const { stdout } = await dcs(['init', name], { cwd: folder });
    expect(stdout).not.toMatch(/đã có kế hoạch/);
  });
});

describe('init with blank options', () => {
  it.each([['--code'], ['--place']])('%s: what is written can be used', async (option) => {
    const folder = await folderWith();
    for (const [i, value] of ['', ' ', '\u00a0', '\u2028'].entries()) {
      await mustRun(['init', `Đơn vị ${i}`, option, value], { cwd: folder });
    }
    await mustRun(['check'], { cwd: folder });
  });
});

describe('init after one that was cut off', () => {
  const FILES = [
    'plans/2024/source.txt',
    'schemas/plan.schema.json',
    'schemas/unit-plan.schema.json',
    'plans/2024/plan.yaml',
  ];
  const states = Array.from({ length: 2 ** FILES.length }, (_, bits) => FILES.filter((__, i) => (bits >> i) % 2 === 1));

  it.each(states.map((there) => [there.join(', ') || 'nothing', there] as const))(
    'with %s there, ends with a whole folder',
    async (_, there) => {
      const folder = temporaryFolder();
      for (const file of there) write(join(folder, file), read(join(ROOT, file)));
      await mustRun(['init', 'Trung tâm A'], { cwd: folder });
      const unsealed = (text: string): string => text.replace(/^ {2}"\$comment": "dcs .*\n/m, '');
      for (const file of FILES) {
        const own = readFileSync(join(ROOT, file));
        // A schema that was there as the package has it stays; a copy that init makes has the hints for editors.
        const isMade = file.startsWith('schemas') && !there.includes(file);
        const wanted = Buffer.from(isMade ? withEditorHints(own, FORMATS) : own).toString('utf8');
        expect(unsealed(read(join(folder, file))), file).toBe(wanted);
      }
      const schemas = readdirSync(join(ROOT, 'schemas')).filter((name) => name.endsWith('.schema.json'));
      expect(readdirSync(join(folder, 'schemas')).sort()).toEqual(schemas.sort());
      await mustRun(['check', '--strict'], { cwd: folder });
    },
  );

  it('refuses a source of another text by its name, and changes nothing', async () => {
    const folder = temporaryFolder();
    const source = write(join(folder, 'plans/2024/source.txt'), 'khác');
    const { code, stderr } = await dcs(['init', 'Trung tâm A'], { cwd: folder });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/plans.2024.source\.txt/)]);
    expect(read(source)).toBe('khác');
    expect(existsSync(join(folder, 'plans/2024/plan.yaml'))).toBe(false);
  });

  it('eight at once in an empty folder each make their unit', async () => {
    const folder = temporaryFolder();
    const names = Array.from({ length: 8 }, (_, i) => `Đơn vị ${i}`);
    const ran = await Promise.all(names.map((name) => dcs(['init', name], { cwd: folder })));
    expect(ran.map(({ code }) => code)).toEqual(names.map(() => 0));
    expect(readdirSync(join(folder, 'plans/2024/units'))).toHaveLength(8);
    await mustRun(['check', '--strict'], { cwd: folder });
  });
});

describe('init beside the unit’s file under another name', () => {
  it.each([
    'trung-tam-a.yaml.txt',
    'trung-tam-a.yml',
    'trung-tam-a.YAML',
    'trung-tam-a.yaml.bak',
    'trung-tam-a (1).yaml',
    'trung-tam-a - Copy.yaml',
    'trung-tam-a (1).yml',
    'Trung tâm A.yaml',
  ])('%s: says how to rename it and makes no second file', async (name) => {
    const cwd = await folderWith('Trung tâm A');
    const units = join(cwd, 'plans/2024/units');
    renameSync(unitFile(cwd, 'trung-tam-a'), join(units, name));
    const { code, stderr } = await dcs(['init', 'Trung tâm A'], { cwd });
    expect([code, readdirSync(units)]).toEqual([2, [name]]);
    expect(stderr).toMatch(/Đổi tên plans\/2024\/units\/.* thành trung-tam-a\.yaml/);
  });

  it.each([
    ['trung-tam-a-2', 'trung-tam-a-2.yml'],
    ['trung-tam-ab', 'trung-tam-ab.yaml.txt'],
  ])('%s is another unit’s, and stops nothing', async (id, name) => {
    const cwd = await folderWith();
    await mustRun(['init', 'Đơn vị khác', '--id', id], { cwd });
    renameSync(unitFile(cwd, id), join(cwd, 'plans/2024/units', name));
    expect((await dcs(['init', 'Trung tâm A'], { cwd })).code).toBe(0);
  });
});

it.skipIf(process.platform === 'win32').each(['plan.yaml', 'source.txt', 'units.yaml', 'units/trung-tam-b.yaml'])(
  'waits for no pipe in the place of %s',
  { timeout: 20_000 },
  async (name) => {
    const cwd = await folderWith('Trung tâm A');
    const path = join(cwd, 'plans/2024', name);
    rmSync(path, { force: true });
    execFileSync('mkfifo', [path]);
    const { code, stderr } = await dcs(['init', 'Trung tâm B'], { cwd, env: {} });
    expect([0, 2], stderr).toContain(code);
    expect(existsSync(unitFile(cwd, 'trung-tam-b'))).toBe(code === 0 || name.startsWith('units/'));
  },
);
