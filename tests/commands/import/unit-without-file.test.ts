import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dcs, folderWith, mustRun, prepared, unitFile, write } from '../../support/program.js';

const UNITS = ['trung-tam-a', 'phong-b'] as const;

/** A register of two units, and a form of each. */
const registered = prepared(['Trung tâm A', 'Phòng B'], async (cwd) => {
  await mustRun(['init', 'Trung tâm A', '--register'], { cwd });
  await mustRun(['init', 'Phòng B', '--register'], { cwd });
  mkdirSync(join(cwd, 'phieu'));
  for (const id of UNITS) {
    await mustRun(['export', '-u', id, '--period', 'q1', '-o', join(cwd, 'phieu', `${id}.xlsx`)], { cwd });
  }
});

it('a form of a registered unit without a file is told with the command that makes it', async () => {
  const cwd = await registered();
  rmSync(unitFile(cwd, 'phong-b'));
  const { code, stdout, stderr } = await dcs(['import', 'phieu'], { cwd });
  expect([code, stdout + stderr]).toEqual([
    2,
    expect.stringMatching(/Phòng B \(phong-b\) có trong sổ đơn vị nhưng chưa có tệp/),
  ]);
  const line = /rồi nhận lại: dcs (.+)$/m.exec(stderr)?.[1] ?? '';
  expect(line).toBe('init "Phòng B" --id phong-b --kind subordinate');
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  await mustRun(words, { cwd });
  expect((await dcs(['import', 'phieu'], { cwd })).code).toBe(0);
});

it('of several registered ones, with the command that makes all', async () => {
  const cwd = await registered();
  for (const id of UNITS) rmSync(unitFile(cwd, id));
  expect((await dcs(['import', 'phieu'], { cwd })).stderr).toMatch(
    /mọi đơn vị trong sổ rồi nhận lại: dcs init --all$/m,
  );
  await mustRun(['init', '--all'], { cwd });
  expect((await dcs(['import', 'phieu'], { cwd })).code).toBe(0);
});

it('of a unit that the register does not have, its name is left to be typed', async () => {
  const cwd = await folderWith('Trung tâm C');
  const from = await registered();
  copyFileSync(join(from, 'phieu/trung-tam-a.xlsx'), write(join(cwd, 'a.xlsx'), ''));
  const { code, stderr } = await dcs(['import', 'a.xlsx'], { cwd });
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/“trung-tam-a” [^]*không có tệp[^]*dcs init "<tên đơn vị>" --id trung-tam-a$/m),
  ]);
  expect((await dcs(['import', 'a.xlsx', '--lang', 'en'], { cwd })).stderr).toContain('dcs init "<unit name>"');
});
