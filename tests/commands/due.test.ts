import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Call, dcs, folderWith, mustRun, type Ran, read, unitFile, write } from '../support/program.js';

let cwd = '';
const TODAY = '2024-03-20';

const due = (args: readonly string[] = [], call: Partial<Call> = {}): Promise<Ran> =>
  dcs(['due', ...args, '--lang', 'en'], { cwd, today: TODAY, ...call });

interface Due {
  readonly schema: string;
  readonly asOf: string;
  readonly reports: readonly {
    readonly period: string;
    readonly sendBy: string;
    readonly units: readonly Record<'id' | 'name' | 'state' | 'lateDays' | 'date', unknown>[];
  }[];
}

const json = async (...args: readonly string[]): Promise<Due> =>
  JSON.parse((await due([...args, '--json'])).stdout) as Due;
const submit = (unit: string, date: string): Promise<string> =>
  mustRun(['submit', '-u', unit, '--period', 'q1', '--date', date, '--with-gaps', 'x'], { cwd, today: TODAY });

function register(lines: readonly string[]): void {
  write(join(cwd, 'plans/2024/units.yaml'), ['schema: dcs/units@1', 'year: 2024', 'units:', ...lines, ''].join('\n'));
}

beforeEach(async () => {
  cwd = await folderWith('Trung tâm A', 'Trung tâm B');
});

describe('dcs due', () => {
  it('says of each unit and report where it stands; without a register, of every unit with a file', async () => {
    await submit('trung-tam-a', '2024-03-18');
    const { schema, asOf, reports } = await json();
    expect([schema, asOf]).toEqual(['dcs/due@1', TODAY]);
    expect(reports.map(({ period, sendBy }) => `${period} ${sendBy}`)).toEqual([
      '2024-Q1 2024-03-18',
      '2024-H1 2024-06-17',
      '2024-9M 2024-09-17',
      '2024 2024-12-17',
    ]);
    expect(reports[0]?.units).toMatchObject([
      { id: 'trung-tam-a', name: 'Trung tâm A', state: 'submitted', lateDays: 0, date: '2024-03-18' },
      { id: 'trung-tam-b', name: 'Trung tâm B', state: 'late', lateDays: 2, date: null },
    ]);
  });

  it('never looks past the day', async () => {
    await submit('trung-tam-a', '2024-03-19');
    await mustRun(['review', 'trung-tam-a', '--accept', '--by', 'B'], { cwd, today: TODAY });
    const states = [];
    for (const day of ['2024-03-14', '2024-03-18', '2024-03-19', '2024-03-20']) {
      states.push((await json('--as-of', day)).reports[0]?.units[0]?.state);
    }
    expect(states).toEqual(['not-yet', 'due', 'submitted', 'accepted']);
  });

  it('takes one report alone, and only one that is expected', async () => {
    expect((await json('--period', 'h1')).reports.map(({ period }) => period)).toEqual(['2024-H1']);
    const { code, stderr } = await due(['--period', 'q2']);
    expect(code).toBe(2);
    expect(stderr).toContain('2024-Q1, 2024-H1, 2024-9M, 2024');
  });

  it('takes units and their order from the register: those that report, with or without a plan', async () => {
    register([
      '  - { id: trung-tam-c, name: Trung tâm C, kind: subordinate, reports: true }',
      '  - { id: trung-tam-a, name: Trung tâm A, kind: subordinate, reports: true }',
      '  - { id: phong-d, name: Phòng D, kind: division, reports: false }',
      '  - { id: cong-ty-e, name: Công ty E, kind: enterprise, reports: true }',
    ]);
    expect((await json()).reports[0]?.units.map(({ id }) => id)).toEqual(['trung-tam-c', 'trung-tam-a']);
    const { stdout, stderr } = await due();
    expect(stdout).toMatch(/Trung tâm C/);
    expect(stdout).toContain('(no plan yet)');
    expect(stderr).toContain('Trung tâm B (trung-tam-b)');
  });

  it('takes days of the plan’s own', async () => {
    const plan = join(cwd, 'plans/2024/plan.yaml');
    write(
      plan,
      read(plan).replace(
        '  send-within-days: 3\n',
        '  send-within-days: 3\n  send-on: { 2024-Q1: 2024-03-23 }\n  holidays: [2024-03-25, 2024-06-17]\n',
      ),
    );
    const { reports } = await json();
    expect(reports.map(({ sendBy }) => sendBy).slice(0, 2)).toEqual(['2024-03-23', '2024-06-18']);
  });

  it.each([
    [100, 6],
    [60, 12],
    [40, 12],
  ])('fits %i columns', async (columns, atLeast) => {
    const { stdout } = await due([], { env: { COLUMNS: String(columns) } });
    const lines = stdout.split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(atLeast);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(stdout).toContain('2 days late');
  });

  it('says of a file that can’t be used that nothing is known, and ends with 2', async () => {
    write(unitFile(cwd, 'trung-tam-b'), 'schema: "dcs\n');
    const { code, stdout, stderr } = await due(['--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ broken: ['trung-tam-b'] });
    expect((JSON.parse(stdout) as Due).reports[0]?.units.map(({ id }) => id)).toEqual(['trung-tam-a', 'trung-tam-b']);
    expect(stdout).toMatch(/"part": "broken"/);
    expect(stderr).toContain('trung-tam-b.yaml');
  });

  it('refuses a register that can’t be used, with the place', async () => {
    register(['  - { id: trung-tam-c, name: Trung tâm C, kind: Unit, reports: true }']);
    const { code, stderr } = await due();
    expect(code).toBe(2);
    expect(stderr).toContain('units.yaml:4:');
  });
});
