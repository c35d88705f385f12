import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOMBS } from './bombs.js';
import { HOSTILE_FILES, makeFolder } from './hostile-folder.js';
import { type HostileFile, PLAN, unit } from './hostile-file.js';
import { findingsIn, measuredRun, type Measured } from './measured-run.js';
import { SPECIAL_FILES } from './special-files.js';

/** The goal is a second and 200 MB; the machine that tests may be ten times as slow. */
const MAX_SECONDS = 10;
const MAX_MEGABYTES = 200;

let root = '';
let units = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dcs-hostile-'));
  units = makeFolder(root);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The findings that are expected, or as many of the first as are given. */
function compare(found: readonly string[], { expected, andMore = false }: HostileFile): void {
  expect(andMore ? found.slice(0, expected.length) : found).toEqual(expected);
  if (andMore) expect(found.length).toBeGreaterThanOrEqual(expected.length);
  expect(found.length).toBeLessThanOrEqual(1001);
}

describe('the program, alone with a file that is meant to hurt', () => {
  const worst = { seconds: { name: '', value: 0 }, megabytes: { name: '', value: 0 } };
  afterAll(() => {
    const { seconds, megabytes } = worst;
    console.info(`the longest: ${seconds.name}, ${seconds.value.toFixed(1)} s of processor time`);
    console.info(`the largest: ${megabytes.name}, ${megabytes.value.toFixed(0)} MB`);
  });
  const note = (name: string, run: Measured): void => {
    for (const measure of ['seconds', 'megabytes'] as const) {
      if (run[measure] > worst[measure].value) worst[measure] = { name, value: run[measure] };
    }
  };

  it.each(BOMBS.map((file) => [file.name, file] as const))('%s', { timeout: 180_000 }, (name, file) => {
    const path = join(units, `${name}.yaml`);
    writeFileSync(path, file.make());
    const run = measuredRun(['check', path, '--format', 'json'], root);
    rmSync(path);
    note(name, run);
    expect(run.stderr).toBe('');
    compare(
      findingsIn(run.stdout).map(({ found }) => found),
      file,
    );
    const { summary } = JSON.parse(run.stdout) as { summary: { errors: number } };
    expect(run.code).toBe(summary.errors > 0 ? 1 : 0);
    expect(run.seconds).toBeLessThan(MAX_SECONDS);
    expect(run.megabytes).toBeLessThan(MAX_MEGABYTES);
  });
});

describe('a plan with many mistakes', () => {
  it('is read as soon as a unit’s file with as many', { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'dcs-hostile-plan-'));
    makeFolder(folder);
    writeFileSync(
      join(folder, 'plans/2024/plan.yaml'),
      PLAN.replace('    children:\n', `    children:\n${'      - { id: x, wha: 3 }\n'.repeat(60_000)}`),
    );
    const run = measuredRun(['check', 'plans/2024/plan.yaml', '--format', 'json'], folder);
    rmSync(folder, { recursive: true });
    expect(findingsIn(run.stdout)[0]?.found).toBe('bad-format 17');
    expect(run.code).toBe(1);
    expect(run.seconds).toBeLessThan(MAX_SECONDS);
    expect(run.megabytes).toBeLessThan(MAX_MEGABYTES);
  });
});

describe('one run over all of them, a good file among them', () => {
  it('finds in each what is to be found, and nothing in the good one', { timeout: 300_000 }, () => {
    const small = HOSTILE_FILES.filter((file) => !BOMBS.includes(file));
    for (const { name, make } of small) writeFileSync(join(units, `${name}.yaml`), make());
    for (const { name, make } of SPECIAL_FILES) make(pathOf(name));
    writeFileSync(join(units, 'good.yaml'), unit('good'));

    const { code, stdout, stderr, megabytes } = measuredRun(['check', '--format', 'json'], root);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(megabytes).toBeLessThan(MAX_MEGABYTES);

    // Three ids are of one unit: the files with odd names all hold the unit `a`.
    const found = findingsIn(stdout).filter((one) => !one.found.startsWith('duplicate-unit-id'));
    const of = (name: string): readonly string[] =>
      found.filter(({ file }) => file === `plans/2024/units/${name}`).map((one) => one.found);
    expect(of('good.yaml')).toEqual([]);
    for (const file of small) {
      const { name } = file;
      expect({ name, found: of(`${name}.yaml`) }).toEqual({ name, found: file.expected });
    }
    for (const { what, name, expected } of SPECIAL_FILES) {
      expect({ what, found: of(name.toString('utf8')) }).toEqual({ what, found: expected });
    }
    expect(found.filter(({ file }) => file === 'plans/2024/plan.yaml')).toEqual([]);
  });
});

/** A path whose name may be no Unicode: then in bytes, which every call that takes a path takes as well. */
function pathOf(name: string | Buffer): string {
  if (typeof name === 'string') return join(units, name);
  return Buffer.concat([Buffer.from(`${units}/`), name]) as unknown as string;
}
