import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile, write } from '../support/program.js';

const register = (cwd: string): string => join(cwd, 'plans/2024/units.yaml');
const units = (cwd: string): readonly string[] => readdirSync(join(cwd, 'plans/2024/units'));

/** A folder with a register of one unit, and a second one that was made and registered by one command. */
async function registered() {
  const cwd = await folderWith('Trung tâm A');
  await mustRun(['init', 'Trung tâm A', '--register'], { cwd });
  const before = read(register(cwd));
  await mustRun(['init', 'Trung tâm B', '--register'], { cwd });
  return { cwd, before };
}

describe('undo of an init that registers', () => {
  it('takes back the line and the unit’s file, and names the command that makes them again', async () => {
    const { cwd, before } = await registered();
    const after = [read(register(cwd)), read(unitFile(cwd, 'trung-tam-b'))];
    const { code, stdout, stderr } = await dcs(['undo', '--all'], { cwd });
    expect([code, read(register(cwd)), units(cwd)]).toEqual([0, before, ['trung-tam-a.yaml']]);
    expect(stdout).toMatch(/units.trung-tam-b\.yaml: lệnh ấy tạo ra tệp này, nay đã xóa tệp/);
    expect(stderr).toMatch(/Kế hoạch và lược đồ[^]*Ghi lại như cũ: dcs init "Trung tâm B" --register/);
    await mustRun(['init', 'Trung tâm B', '--register'], { cwd });
    expect([read(register(cwd)), read(unitFile(cwd, 'trung-tam-b'))]).toEqual(after);
  });

  it.each<[string, (cwd: string) => Promise<unknown>]>([
    ['by a command', (cwd) => mustRun(['tick', 'II.7', '-u', 'trung-tam-b', '--status', 'doing'], { cwd })],
    [
      'by hand',
      (cwd) => Promise.resolve(write(unitFile(cwd, 'trung-tam-b'), `${read(unitFile(cwd, 'trung-tam-b'))}# ghi tay\n`)),
    ],
  ])('leaves the unit’s file where it was written since, %s, and says so', async (_, change) => {
    const { cwd, before } = await registered();
    await change(cwd);
    const now = read(unitFile(cwd, 'trung-tam-b'));
    const { code, stderr } = await dcs(['undo', '--all'], { cwd });
    expect([code, read(register(cwd)), read(unitFile(cwd, 'trung-tam-b'))]).toEqual([1, before, now]);
    expect(stderr).toMatch(/trung-tam-b\.yaml cũng do lệnh ấy tạo ra[^]*giữ nguyên/);
  });

  it('takes a new register away, and all units that a list made', async () => {
    const cwd = await folderWith('Trung tâm A');
    write(join(cwd, 'don-vi.txt'), 'Trung tâm B\nTrung tâm C\n');
    await mustRun(['init', '--list', 'don-vi.txt', '--register'], { cwd });
    expect(units(cwd)).toHaveLength(3);
    await mustRun(['undo', '--all'], { cwd });
    expect([existsSync(register(cwd)), units(cwd)]).toEqual([false, ['trung-tam-a.yaml']]);
    expect((await dcs(['undo', '--all'], { cwd })).code).toBe(2);
  });

  it('leaves the file of a unit that was there before', async () => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(['init', 'Trung tâm A', '--register'], { cwd });
    await mustRun(['undo', '--all'], { cwd });
    expect([existsSync(register(cwd)), units(cwd)]).toEqual([false, ['trung-tam-a.yaml']]);
  });
});
