import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
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

/** What the engine of this Node kept. */
function cacheIn(folder: string): string {
  return join(folder, 'dist', `dcs-${process.versions.v8}-${process.arch}.cache`);
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
    const require = createRequire(import.meta.url);
    const { headBytes } = require('../../bin/load.js') as { readonly headBytes: number };
    const { Script } = require('node:vm') as {
      readonly Script: new (text: string, options: object) => { readonly cachedDataRejected: boolean };
    };
    const filename = join(ROOT, 'dist/dcs.cjs');
    const text = readFileSync(filename, 'utf8');
    // Before it stand a digest and the commands; see bin/load.js.
    const cachedData = readFileSync(cacheIn(ROOT)).subarray(headBytes);
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
      'is of something else',
      (file) => {
        writeFileSync(file, Buffer.alloc(100_000, 1));
      },
    ],
    [
      'has one bit that is wrong in its middle',
      (file) => {
        flipBit(file, 0.5);
      },
    ],
    [
      'has one bit that is wrong near its end',
      (file) => {
        flipBit(file, 0.99);
      },
    ],
    [
      'has one bit that is wrong in its digest',
      (file) => {
        flipBit(file, 10 / 1_000_000);
      },
    ],
    [
      'is a folder',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('is not missed where it %s', (_what, change) => {
    const folder = installed();
    const before = output(folder);
    expect(before).toMatchObject({ code: 0 });
    change(cacheIn(folder));
    expect(output(folder)).toEqual(before);
    // The run that missed it keeps what it compiled, and the next one is none the worse for it.
    expect(output(folder)).toEqual(before);
  });
});

describe('what another engine compiles', () => {
  const isKept = (folder: string): boolean => existsSync(cacheIn(folder));

  it('is kept beside the program when it ends, and whole', () => {
    const folder = installed();
    const built = readFileSync(cacheIn(folder));
    rmSync(cacheIn(folder));
    const before = output(folder);
    expect([before.code, isKept(folder)]).toEqual([0, true]);
    expect(readFileSync(cacheIn(folder)).length).toBeGreaterThan(built.length / 4);
    expect(readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(output(folder)).toEqual(before);
  });

  it('is added to by each command until it has run, and not by one that has', () => {
    const folder = installed();
    rmSync(cacheIn(folder));
    const after = (args: readonly string[]): Buffer => {
      output(folder, args);
      return readFileSync(cacheIn(folder));
    };
    const [help, status, again] = [after(['--help']), after(ARGS), after(ARGS)];
    expect(status.length).toBeGreaterThan(help.length * 1.2);
    expect(again.equals(status)).toBe(true);
    expect(status.toString('latin1', 32, 60).trim()).toBe('other status');
  });

  it.each([
    ['without the cache', { DCS_NO_CACHE: '1' }],
    ['with stacks', { DCS_DEBUG: '1' }],
  ])('is not kept %s', (_, env) => {
    const folder = installed();
    rmSync(cacheIn(folder));
    const { status } = spawnSync(process.execPath, [join(folder, 'bin/dcs.js'), ...ARGS], {
      env: environment('2024-12-31', env),
    });
    expect([status, isKept(folder)]).toEqual([0, false]);
  });

  it.skipIf(process.getuid?.() === 0)('is not missed in a folder that only others may write to', () => {
    const folder = installed();
    const before = output(folder);
    rmSync(cacheIn(folder));
    chmodSync(join(folder, 'dist'), 0o555);
    expect(output(folder)).toEqual(before);
    chmodSync(join(folder, 'dist'), 0o755);
    expect(isKept(folder)).toBe(false);
  });
});

/** What the engine would run, and die of. */
function flipBit(file: string, at: number): void {
  const bytes = readFileSync(file);
  const place = Math.floor(bytes.length * at);
  bytes[place] = (bytes[place] ?? 0) ^ 4;
  writeFileSync(file, bytes);
}

it('uses what was kept of this very program alone', () => {
  const folder = installed();
  const file = join(folder, 'dist/dcs.cjs');
  // Of the same length: the engine would take what it kept of the other one.
  writeFileSync(file, readFileSync(file, 'latin1').replaceAll('uncaughtException', 'uncaughtExceptiom'), 'latin1');
  const load = (env: string): string =>
    spawnSync(
      process.execPath,
      ['-p', `${env}require(${JSON.stringify(join(folder, 'bin/load.js'))}).loadProgram().program.main.toString()`],
      { encoding: 'utf8' },
    ).stdout;
  expect(load('')).toContain('uncaughtExceptiom');
});

it('reads a script only for a command that needs it', () => {
  const scripts = readdirSync(join(ROOT, 'dist')).filter((name) => name.endsWith('.cjs'));
  const without = (args: readonly string[], script: string): number | null => {
    const folder = installed();
    rmSync(join(folder, 'dist', script));
    return output(folder, args).code;
  };
  const needed = (args: readonly string[]): readonly string[] =>
    scripts.filter((script) => without(args, script) === 2);
  expect(scripts).toEqual(['check.cjs', 'dcs.cjs', 'office.cjs', 'seldom.cjs']);
  expect(needed(ARGS)).toEqual(['dcs.cjs']);
  expect(needed(['--help'])).toEqual(['dcs.cjs']);
  expect(needed(['check', join(ROOT, 'examples')])).toEqual(['check.cjs', 'dcs.cjs']);
  expect(needed(['brief', '-C', join(ROOT, 'examples')])).toEqual(['dcs.cjs', 'office.cjs']);
  expect(needed(['explain'])).toEqual(['check.cjs', 'dcs.cjs', 'seldom.cjs']);
});

it('starts without what was kept where that is asked for', () => {
  const load = (no: string): string =>
    spawnSync(
      process.execPath,
      [
        '-e',
        `const { Script } = vm; vm.Script = class extends Script { constructor(text, options) { super(text, options); console.log(options.cachedData === undefined); } }; require(${JSON.stringify(join(ROOT, 'bin/load.js'))}).loadProgram()`,
      ],
      { env: environment('2024-12-31', { DCS_NO_CACHE: no }), encoding: 'utf8' },
    ).stdout.trim();
  expect([load(''), load('0'), load('1')]).toEqual(['false', 'false', 'true']);
});

describe('an incomplete installation', () => {
  it.each<[what: string, damage: (folder: string) => void, args: readonly string[]]>([
    [
      'the program',
      (folder) => {
        rmSync(join(folder, 'dist'), { recursive: true });
      },
      ARGS,
    ],
    [
      'half of the program',
      (folder) => {
        truncateSync(join(folder, 'dist/dcs.cjs'), 300_000);
      },
      ARGS,
    ],
    [
      'a part that is loaded later',
      (folder) => {
        rmSync(join(folder, 'dist/vendor'), { recursive: true });
      },
      ['report', '-C', join(ROOT, 'examples'), '-u', 'trung-tam-a-mau', '--period', 'q1', '-f', 'docx', '-o', '-'],
    ],
    [
      'a script that is loaded later',
      (folder) => {
        rmSync(join(folder, 'dist/check.cjs'));
      },
      ['check', join(ROOT, 'examples')],
    ],
    ['the plan it brings', () => undefined, ['init', 'Thử', '-C', '{empty}']],
  ])('that lacks %s is said in a sentence', (_what, damage, args) => {
    const folder = installed();
    damage(folder);
    const { code, said } = output(
      folder,
      args.map((arg) => (arg === '{empty}' ? join(folder, 'plans-moi') : arg)),
    );
    expect(code).toBe(2);
    expect(said).toMatch(/^Bản cài đặt dcs thiếu một phần/);
    expect(said).not.toMatch(/ at |Error:/);
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
