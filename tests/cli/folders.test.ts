import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, temporaryFolder, unitFile, write } from '../support/program.js';

const isRoot = process.getuid?.() === 0;

/** The unit whose status comes out. */
async function unitShown(args: readonly string[], call: Parameters<typeof dcs>[1]): Promise<string> {
  const { unit } = JSON.parse(await mustRun(['status', '--json', ...args], call ?? {})) as { unit?: { id: string } };
  return unit?.id ?? 'all';
}

describe('which plans folder', () => {
  it('is the nearest plans/ upward that holds a year', async () => {
    const folder = await folderWith('Trung tâm A');
    const deep = join(folder, 'a/plans/b');
    mkdirSync(deep, { recursive: true });
    expect(await unitShown([], { cwd: deep })).toBe('trung-tam-a');
    expect(await unitShown([], { cwd: join(folder, 'plans/2024/units') })).toBe('trung-tam-a');
  });

  it('is -C before DCS_PLANS before the nearest', async () => {
    const [here, named, env] = [await folderWith('Gần'), await folderWith('Nêu tên'), await folderWith('Biến')];
    const call = { cwd: here, env: { DCS_PLANS: join(env, 'plans') } };
    expect(await unitShown([], { cwd: here })).toBe('gan');
    expect(await unitShown([], call)).toBe('bien');
    expect(await unitShown(['-C', join(named, 'plans')], call)).toBe('neu-ten');
    expect(await unitShown(['--plans', join(named, 'plans')], call)).toBe('neu-ten');
    expect(await unitShown([], { cwd: here, env: { DCS_PLANS: '' } })).toBe('gan');
  });

  it('a shared option may stand before the command', async () => {
    const folder = await folderWith('Trung tâm A');
    const { code } = await dcs(['-C', join(folder, 'plans'), '-u', 'trung-tam-a', 'status']);
    expect(code).toBe(0);
  });

  it('is the newest year in it that has begun, unless --year says another', async () => {
    const folder = await folderWith('Trung tâm A');
    const plan = read(join(folder, 'plans/2024/plan.yaml'))
      .replace('year: 2024', 'year: 2025')
      .replaceAll('2024-', '2025-');
    write(join(folder, 'plans/2025/plan.yaml'), plan.replace('"2024"', '"2025"'));
    expect(await unitShown([], { cwd: folder })).toBe('trung-tam-a');
    expect((await dcs(['status'], { cwd: folder })).stderr).toBe('Kế hoạch: 2024 (kế hoạch khác: --plan 2025).\n');
    const later = await dcs(['status'], { cwd: folder, today: '2025-01-02' });
    expect(later.stderr).toMatch(/^Kế hoạch: 2025 [^]*Kế hoạch năm 2025 chưa có đơn vị/);
    expect(await unitShown(['--year', '2024'], { cwd: folder })).toBe('trung-tam-a');
    expect((await dcs(['status', '--year', '2023'], { cwd: folder })).stderr).toMatch(/2023[^]*2024, 2025/);
  });

  it.each<[string, (folder: string) => readonly string[], RegExp]>([
    ['none there', () => ['status'], /plans\/[^]*dcs init/],
    ['a missing one', () => ['status', '-C', 'nowhere'], /“nowhere”/],
    ['one without a year', (folder) => ['status', '-C', folder], /plan\.yaml/],
    ['a file', (folder) => ['status', '-C', write(join(folder, 'file'), '')], /file”/],
  ])('%s: said in a sentence, with what to do', async (_, args, wanted) => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await dcs(args(folder), { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(wanted);
  });

  it('with a plan and no units yet says how to begin', async () => {
    const { code, stderr } = await dcs(['status'], { cwd: await folderWith() });
    expect(code).toBe(2);
    expect(stderr).toMatch(/dcs init/);
  });
});

describe('which unit', () => {
  it('is -u before DCS_UNIT before the only one', async () => {
    const folder = await folderWith('A', 'B');
    expect(await unitShown([], { cwd: folder })).toBe('all');
    expect(await unitShown([], { cwd: folder, env: { DCS_UNIT: 'b' } })).toBe('b');
    expect(await unitShown(['-u', 'a'], { cwd: folder, env: { DCS_UNIT: 'b' } })).toBe('a');
    expect(await unitShown(['--all'], { cwd: folder, env: { DCS_UNIT: 'b' } })).toBe('all');
    expect(await unitShown([], { cwd: await folderWith('C') })).toBe('c');
  });

  it('has to be named where several are there and one is meant', async () => {
    for (const args of [['tick', 'II.1'], ['show', 'II.1'], ['list'], ['report']]) {
      const { code, stderr } = await dcs(args, { cwd: await folderWith('A', 'B') });
      expect(code).toBe(2);
      expect(stderr).toMatch(/-u[^]*a, b/);
    }
  });

  it('that is not there is answered with the nearest', async () => {
    const { code, stderr } = await dcs(['status', '-u', 'trung-tam-e'], {
      cwd: await folderWith('Trung tâm A', 'Ban B'),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/“trung-tam-e”[^]*ban-b, trung-tam-a[^]*trung-tam-a\?/);
  });

  it('is the file’s name, whatever the file says: a copy is written to itself', async () => {
    const folder = await folderWith('A');
    const before = read(unitFile(folder, 'a'));
    write(unitFile(folder, 'b'), before);
    await mustRun(['tick', 'II.1', '-u', 'b'], { cwd: folder });
    expect(read(unitFile(folder, 'a'))).toBe(before);
    expect(read(unitFile(folder, 'b'))).not.toBe(before);
  });
});

describe('a file that can’t be used', () => {
  it('among good ones: they are shown, it is named, the end is 2', async () => {
    const folder = await folderWith('A', 'B', 'C', 'D');
    write(unitFile(folder, 'b'), 'unit: [');
    rmSync(unitFile(folder, 'c'));
    mkdirSync(unitFile(folder, 'c'));
    write(unitFile(folder, 'd'), read(unitFile(folder, 'd')).replace('../plan.yaml', '../../nowhere.yaml'));
    const { code, stdout, stderr } = await dcs(['status', '--json'], { cwd: folder });
    expect(code).toBe(2);
    expect((JSON.parse(stdout) as { units: { id: string }[] }).units.map(({ id }) => id)).toEqual(['a']);
    expect(stderr).toMatch(/b\.yaml[^]*c\.yaml[^]*nowhere\.yaml[^]*3 [^]*dcs check/);
  });

  it.each<[string, string, RegExp]>([
    ['no YAML', 'unit: [', /a\.yaml:1:\d+/],
    ['an unknown key', 'unitt: x', /unitt/],
    ['an empty one', '', /a\.yaml/],
    ['a newer schema', 'schema: dcs/unit-plan@2', /unit-plan@2/],
  ])('%s: what, where and what to do', async (_, text, wanted) => {
    const folder = await folderWith('A');
    write(unitFile(folder, 'a'), text);
    for (const args of [['status'], ['tick', 'II.1']]) {
      const { code, stdout, stderr } = await dcs(args, { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(wanted);
      expect(stderr).toMatch(/dcs check/);
    }
    expect(read(unitFile(folder, 'a'))).toBe(text);
  });

  it('a folder named like one is said to be so', async () => {
    const folder = await folderWith();
    mkdirSync(unitFile(folder, 'x'), { recursive: true });
    for (const args of [['status'], ['tick', 'II.1', '-u', 'x'], ['init', 'X']]) {
      const { code, stderr } = await dcs(args, { cwd: folder });
      expect([args, code]).toEqual([args, 2]);
      expect(stderr).toMatch(/x\.yaml/);
    }
  });

  it.skipIf(isRoot)('one that must not be read is said to be so', async () => {
    const folder = await folderWith('A');
    chmodSync(unitFile(folder, 'a'), 0o000);
    const { code, stderr } = await dcs(['status'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/a\.yaml.*không có quyền/);
  });

  it('a plan that can’t be used stops everything that needs it', async () => {
    const folder = await folderWith('A');
    write(join(folder, 'plans/2024/plan.yaml'), 'schema: dcs/plan@1\n');
    for (const args of [['status'], ['plan'], ['init', 'B']]) {
      const { code, stderr } = await dcs(args, { cwd: folder });
      expect([args, code]).toEqual([args, 2]);
      expect(stderr).toMatch(/plan\.yaml/);
    }
  });
});
