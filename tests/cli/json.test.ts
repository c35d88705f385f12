import { describe, expect, it } from 'vitest';
import { CELL_STATES } from '../../src/domain/progress/progress.js';
import { dcs, folderWith, mustRun, unitFile, read, write } from '../support/program.js';

const text = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const DATE = /^\d{4}-\d{2}-\d{2}$/;

interface Cell {
  readonly state: string;
}
interface UnitStatus {
  readonly items: readonly { readonly id: string; readonly cells: readonly Cell[] }[];
}

describe('status --json of one unit, dcs/status-unit@1', () => {
  it('has exactly these keys, in this order', async () => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(['tick', 'II.5.c', '--date', '10/3/2024', '--status', 'none'], { cwd });
    const { stdout, stderr } = await dcs(['status', '--json'], { cwd });
    expect(stderr).toBe('');
    const status = JSON.parse(stdout) as UnitStatus;
    expect(Object.keys(status)).toEqual([
      'schema',
      'asOf',
      'unit',
      'totals',
      'sendAgain',
      'targets',
      'extensions',
      'items',
    ]);
    expect(status).toEqual({
      schema: 'dcs/status-unit@1',
      asOf: '2024-04-10',
      unit: { id: 'trung-tam-a', name: 'Trung tâm A', kind: 'subordinate' },
      totals: { due: 20, fulfilled: 1, percent: 5, year: 81, fulfilledYear: 1 },
      sendAgain: [],
      targets: [],
      extensions: [],
      items: expect.any(Array) as unknown,
    });
    for (const { id, cells, ...item } of status.items) {
      expect(item).toEqual({ title: expect.any(String) as unknown, cadence: id === 'IV.2' ? 'once' : 'ongoing' });
      expect(cells).toHaveLength(id === 'IV.2' ? 1 : 4);
      for (const cell of cells) {
        expect(cell).toEqual({
          period: text(/^2024(-Q[1-4])?$/),
          from: text(DATE),
          to: text(DATE),
          closes: text(DATE),
          state: cell.state,
          counts: expect.any(Boolean) as unknown,
        });
        expect(CELL_STATES).toContain(cell.state);
      }
    }
    expect(status.items.find(({ id }) => id === 'II.5.c')?.cells[0]).toEqual({
      period: '2024-Q1',
      from: '2023-12-15',
      to: '2024-03-14',
      closes: '2024-03-18',
      state: 'none',
      counts: true,
    });
  });

  it('has null for a percentage of nothing, and the day that it was asked for', async () => {
    const cwd = await folderWith('Trung tâm A');
    const at = async (args: readonly string[], today: string): Promise<unknown> =>
      JSON.parse(await mustRun(['status', '--json', ...args], { cwd, today }));
    expect(await at([], '2024-03-17')).toMatchObject({
      asOf: '2024-03-17',
      totals: { due: 0, percent: null, year: 81 },
    });
    expect(await at([], '2025-06-01')).toMatchObject({ asOf: '2025-06-01', totals: { due: 81, percent: 0 } });
    expect(await at(['--as-of', '30/6/2024'], '2025-06-01')).toMatchObject({ asOf: '2024-06-30', totals: { due: 40 } });
  });

  it('says on stderr alone that the year is over', async () => {
    const cwd = await folderWith('Trung tâm A');
    const { code, stderr } = await dcs(['status', '--json'], { cwd, today: '2025-06-01' });
    expect([code, stderr]).toEqual([0, text(/2024 .*31\/12\/2024.*01\/06\/2025/)]);
  });

  it('does not change with the language', async () => {
    const cwd = await folderWith('Trung tâm A');
    expect(await mustRun(['status', '--json', '--lang', 'en'], { cwd })).toBe(
      await mustRun(['status', '--json'], { cwd }),
    );
  });
});

describe('status --json of all units, dcs/status@1', () => {
  it('has exactly these keys: a row a unit, those with something to do first, and the totals', async () => {
    const cwd = await folderWith('Trung tâm A', 'Ban B');
    await mustRun(['init', 'An Hải', '--kind', 'division'], { cwd });
    await mustRun(['tick', 'II.5.c', '--date', '10/3/2024', '-u', 'ban-b'], { cwd });
    const status = JSON.parse(await mustRun(['status', '--json'], { cwd })) as object;
    expect(Object.keys(status)).toEqual(['schema', 'asOf', 'ledger', 'units', 'totals', 'targets']);
    const totals = { due: 20, fulfilled: 0, percent: 0, year: 81, fulfilledYear: 0 };
    expect(status).toMatchObject({
      schema: 'dcs/status@1',
      asOf: '2024-04-10',
      units: [
        {
          id: 'ban-b',
          name: 'Ban B',
          kind: 'subordinate',
          totals: { ...totals, fulfilled: 1, percent: 5, fulfilledYear: 1 },
        },
        { id: 'trung-tam-a', name: 'Trung tâm A', kind: 'subordinate', totals },
        { id: 'an-hai', name: 'An Hải', kind: 'division', totals: { ...totals, due: 0, percent: null, year: 0 } },
      ],
      totals: { due: 40, fulfilled: 1, percent: 2.5, year: 162, fulfilledYear: 1 },
    });
  });

  it('is the form of --all with one unit too', async () => {
    const cwd = await folderWith('Trung tâm A');
    expect(JSON.parse(await mustRun(['status', '--json', '--all'], { cwd }))).toMatchObject({
      schema: 'dcs/status@1',
      units: [{ id: 'trung-tam-a' }],
    });
  });
});

describe('the other commands that print data', () => {
  it.each([
    [['list', '--json'], 'dcs/list@1'],
    [['show', 'II.5.c', '--json'], 'dcs/show@1'],
    [['why', 'II.5.c', '--json'], 'dcs/why@1'],
  ])('%j: one JSON text on stdout, with its schema, nothing on stderr', async (args, schema) => {
    const { code, stdout, stderr } = await dcs(args, { cwd: await folderWith('Trung tâm A') });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ schema, asOf: '2024-04-10' });
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it('a list of nothing is an empty list, not silence', async () => {
    const cwd = await folderWith('Trung tâm A');
    expect(JSON.parse(await mustRun(['list', '--json', 'khong co gi nhu the'], { cwd }))).toMatchObject({ items: [] });
  });

  it('check: findings and their counts, 1 where there are errors', async () => {
    const cwd = await folderWith('Trung tâm A');
    const file = unitFile(cwd, 'trung-tam-a');
    write(file, read(file).replace('II.5.c:', 'II.5.x:'));
    const { code, stdout } = await dcs(['check', '--format', 'json'], { cwd });
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as {
      schema: string;
      summary: Record<string, number>;
      findings: Record<string, unknown>[];
    };
    expect(Object.keys(report)).toEqual(['schema', 'summary', 'findings', 'thresholds']);
    expect(report.summary).toEqual({
      files: 2,
      errors: report.findings.filter(({ severity }) => severity === 'error').length,
      warnings: 0,
    });
    for (const finding of report.findings) {
      expect(Object.keys(finding)).toEqual([
        'code',
        'severity',
        'file',
        'line',
        'column',
        'endLine',
        'endColumn',
        'pointer',
        'message',
        'hint',
      ]);
    }
    expect(report.findings.map(({ code: one }) => one)).toContain('unknown-item');
  });
});
