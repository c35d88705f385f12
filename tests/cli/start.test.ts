import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, environment, spawned, temporaryFolder } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

/** A copy of what is installed, so that it can be damaged. */
function installed(): string {
  const folder = temporaryFolder();
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  return folder;
}

const ARGS = ['status', '-C', join(ROOT, 'examples'), '-u', 'trung-tam-a-mau'];

function output(
  folder: string,
  args: readonly string[] = ARGS,
): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/dcs.js'), ...args], {
    env: environment('2024-12-31'),
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

describe('what the engine kept of the program', () => {
  it('is of use to the engine that built it', () => {
    const { Script } = createRequire(import.meta.url)('node:vm') as {
      readonly Script: new (text: string, options: object) => { readonly cachedDataRejected: boolean };
    };
    const filename = join(ROOT, 'dist/dcs.cjs');
    const text = readFileSync(filename, 'utf8');
    const cachedData = readFileSync(join(ROOT, 'dist/dcs.cache'));
    // Text of ASCII only: bin/load.js reads it as that.
    expect(/[^\0-\x7f]/.exec(text)).toBeNull();
    expect(new Script(text, { filename, cachedData }).cachedDataRejected).toBe(false);
  });

  it.each<[what: string, change: (file: string) => void]>([
    [
      'is gone',
      (file) => {
        rmSync(file);
      },
    ],
    [
      'is cut off',
      (file) => {
        truncateSync(file, 5_000);
      },
    ],
    [
      'is empty',
      (file) => {
        truncateSync(file, 0);
      },
    ],
    [
      'is of another engine',
      (file) => {
        writeFileSync(file, Buffer.alloc(100_000, 1));
      },
    ],
  ])('is not missed where it %s', (_what, change) => {
    const folder = installed();
    const before = output(folder);
    expect(before).toMatchObject({ code: 0 });
    change(join(folder, 'dist/dcs.cache'));
    expect(output(folder)).toEqual(before);
  });
});

it.each([
  ['status', '-f', 'html', '-o', '-'],
  ['report', '-f', 'html', '--period', 'q1', '-o', '-'],
  ['report', '-f', 'md', '--period', 'q1'],
  ['plan', '-f', 'md'],
  ['why', 'II.5.c'],
  ['check', '--format', 'json', join(ROOT, 'tests/fixtures')],
])('says as a script what its sources say: %s %s %s', async (...args) => {
  const env = { DCS_PLANS: join(ROOT, 'examples'), DCS_UNIT: 'trung-tam-a-mau' };
  const call = { cwd: ROOT, today: '2024-12-31', env };
  expect(spawned(args, call)).toEqual(await dcs(args, call));
});

it('says its version without loading anything else', () => {
  const folder = installed();
  rmSync(join(folder, 'dist'), { recursive: true });
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
  for (const flag of ['--version', '-V']) expect(output(folder, [flag])).toEqual({ code: 0, said: `${version}\n` });
});
