import fc from 'fast-check';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FINDINGS_FORMATS } from '../../src/reports/findings/formats.js';
import { dcs, spawned } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';
import { MORE } from '../support/seed.js';
import { TODAY } from './measured-run.js';
import { mutated } from './mutations.js';

const PLAN = readFileSync(join(ROOT, 'plans/2024/plan.yaml'));
const UNIT = Buffer.from(
  readFileSync(join(ROOT, 'tests/fixtures/units/trung-tam-mau.yaml'), 'utf8').replace(
    '../../../plans/2024/plan.yaml',
    '../plan.yaml',
  ),
);

/** A machine that has much else to do tries fewer; what it tries is the same every time. */
const MAX_MS = 60_000 * MORE;

let root = '';
const files = { plan: '', unit: '' };
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dcs-fuzz-'));
  mkdirSync(join(root, 'plans/2024/units'), { recursive: true });
  cpSync(join(ROOT, 'plans/2024/source.txt'), join(root, 'plans/2024/source.txt'));
  files.plan = join(root, 'plans/2024/plan.yaml');
  files.unit = join(root, 'plans/2024/units/trung-tam-mau.yaml');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

interface FoundAt {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The lines of a file as an editor shows them; UTF-16 is shown as what it is. */
function linesOf(bytes: Buffer): readonly string[] {
  const isUtf16 =
    [0xfeff, 0xfffe].includes(bytes.length > 1 ? bytes.readUInt16LE(0) : 0) || bytes.subarray(0, 4).includes(0);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replace(/^\uFEFF/, '');
  return isUtf16 ? [] : text.split(/\r\n|\n|\r/);
}

/** Each finding stands within its file. */
function expectPlaces(stdout: string, plan: Buffer, unit: Buffer): void {
  const { findings } = JSON.parse(stdout) as { findings: readonly FoundAt[] };
  const lines = { plan: linesOf(plan), unit: linesOf(unit) };
  for (const finding of findings) {
    const of = finding.file.endsWith('plan.yaml') ? lines.plan : lines.unit;
    if (of.length === 0) continue;
    const length = of[finding.line - 1]?.length ?? -1;
    expect({ finding, length }).toSatisfy(
      () =>
        finding.endLine === finding.line &&
        finding.column >= 1 &&
        finding.column <= length + 1 &&
        finding.endColumn >= finding.column &&
        finding.endColumn <= length + 1,
    );
  }
}

const settings = { interruptAfterTimeLimit: MAX_MS, markInterruptAsFailure: false } as const;

/** A machine that is slow tries fewer cases than asked for; one that tried next to nothing has shown nothing. */
function expectEnough(tried: number, wanted: number): void {
  expect(tried).toBeGreaterThanOrEqual(Math.ceil(wanted / 4));
}

const format = fc.constantFrom('json', 'json', 'json', ...FINDINGS_FORMATS.map(({ name }) => name));

describe.each([
  { what: 'the plan', plan: mutated(PLAN), unit: fc.constant(UNIT), runs: 20 },
  { what: 'a unit’s plan', plan: fc.constant(PLAN), unit: mutated(UNIT), runs: 50 },
])('changes of $what', ({ plan, unit, runs }) => {
  it('never crash a check, and what is found stands in the file', { timeout: 3 * MAX_MS }, async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(plan, unit, format, async (planBytes, unitBytes, name) => {
        tried += 1;
        writeFileSync(files.plan, planBytes);
        writeFileSync(files.unit, unitBytes);
        const { code, stdout, stderr } = await dcs(['check', '--format', name], { cwd: root, today: TODAY });
        expect({ code, stderr }).toSatisfy(() => [0, 1].includes(code ?? -1) && stderr === '');
        if (name === 'json') expectPlaces(stdout, planBytes, unitBytes);
      }),
      { ...settings, numRuns: runs * MORE },
    );
    expectEnough(tried, runs * MORE);
  });

  it('never crash a screen', { timeout: 3 * MAX_MS }, async () => {
    const command = fc.constantFrom(
      ['status'],
      ['status', '--json'],
      ['list'],
      ['show', 'II.5.c'],
      ['why', 'II.1'],
      ['report', '--period', 'H1'],
      ['check', '--fix', '--dry-run'],
      ['tick', 'II.1', '--date', '2024-03-20', '--status', 'doing'],
    );
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(plan, unit, command, async (planBytes, unitBytes, args) => {
        tried += 1;
        writeFileSync(files.plan, planBytes);
        writeFileSync(files.unit, unitBytes);
        const env = { DCS_DEBUG: '1' };
        const { code, stderr } = await dcs(args, { cwd: root, today: TODAY, env });
        expect({ args, code, stderr }).toSatisfy(() => [0, 1, 2].includes(code ?? -1));
      }),
      { ...settings, numRuns: runs * MORE },
    );
    expectEnough(tried, runs * MORE);
  });
});

describe('the built program', () => {
  it('ends with 0, 1 or 2 for any of them', { timeout: 3 * MAX_MS }, () => {
    let tried = 0;
    fc.assert(
      fc.property(mutated(PLAN), mutated(UNIT), fc.boolean(), (planBytes, unitBytes, both) => {
        tried += 1;
        writeFileSync(files.plan, both ? planBytes : PLAN);
        writeFileSync(files.unit, unitBytes);
        const { code, stderr } = spawned(['check'], { cwd: root, today: TODAY });
        expect({ code, stderr }).toSatisfy(() => [0, 1, 2].includes(code ?? -1) && stderr === '');
      }),
      { ...settings, numRuns: 2 * MORE },
    );
    expectEnough(tried, 2 * MORE);
  });
});
