import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/real-plan.js';
import { dcs, mustRun, read, unitFile } from '../support/program.js';

const TODAY = '2024-07-01';
const RECORDING = ['trung-tam-a', 'ngoai-so', 'doanh-nghiep', 'khong-bao-cao', 'nam-khac', 'ke-hoach-khac', 'ban-loi'];
/** Those that the year’s figures are of. */
const COUNTED = ['ban-cu', 'trung-tam-a'];

/** The plan’s short title of the item that is ticked. */
const SHORT = 'Tiếp công dân, giải quyết đơn thư';

let cwd = '';

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'dcs-all-units-'));
  mkdirSync(join(cwd, 'plans/2024'), { recursive: true });
  for (const name of ['plan.yaml', 'source.txt']) cpSync(join(ROOT, 'plans/2024', name), join(cwd, 'plans/2024', name));
  for (const id of [...RECORDING, 'ban-cu']) {
    await mustRun(['init', id], { cwd });
    const call = { cwd, today: TODAY };
    await mustRun(['tick', 'II.5.c', '--period', 'q1', '--note', 'Đã làm', '-u', id], call);
    await mustRun(['figure', 'tiep-dan.luot', '7', '--period', 'q1', '-u', id], call);
    await mustRun(['raise', 'Thiếu người', '--proposal', 'Bổ sung', '-u', id], call);
    await mustRun(['submit', '--period', 'h1', '--with-gaps', 'Thử', '--by', 'Nguyễn Văn A', '-u', id], call);
  }
  const change = (id: string, from: RegExp, to: string): void => {
    const file = unitFile(cwd, id);
    expect(read(file)).toMatch(from);
    writeFileSync(file, read(file).replace(from, to));
  };
  change('nam-khac', /^year: 2024$/m, 'year: 2023');
  change('ke-hoach-khac', /(derived-from:[^}]*?\bid: )[^,}\n]+/, '$1khac');
  change('ban-cu', /"\.\.\/plan\.yaml"/, '"../plan-rieng.yaml"');
  const plan = read(join(cwd, 'plans/2024/plan.yaml'));
  writeFileSync(join(cwd, 'plans/2024/plan-rieng.yaml'), plan.replace(SHORT, 'Tên trong tệp riêng'));
  writeFileSync(unitFile(cwd, 'ban-loi'), 'schema: [');
  cpSync(unitFile(cwd, 'trung-tam-a'), unitFile(cwd, 'trung-tam-a (1)'));
  const line = (id: string, kind = 'subordinate', reports = true): string =>
    `  - { id: ${id}, name: ${id}, kind: ${kind}, reports: ${String(reports)} }`;
  const units = [
    ...['trung-tam-a', 'nam-khac', 'ke-hoach-khac', 'ban-loi', 'chua-lap', 'ban-cu'].map((id) => line(id)),
    line('doanh-nghiep', 'enterprise', false),
    line('khong-bao-cao', 'subordinate', false),
  ];
  writeFileSync(
    join(cwd, 'plans/2024/units.yaml'),
    ['schema: dcs/units@1', 'year: 2024', 'units:', ...units, ''].join('\n'),
  );
});

afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number | null;
  readonly stderr: string;
  readonly json: Readonly<Record<string, unknown>>;
}

async function json(...args: readonly string[]): Promise<Outcome> {
  const { code, stdout, stderr } = await dcs([...args, '--lang', 'en'], { cwd, today: TODAY });
  return { code, stderr, json: JSON.parse(stdout) as Readonly<Record<string, unknown>> };
}

/** The units that rows are of. */
function unitsOf(rows: unknown): readonly string[] {
  const ids = (rows as { unit: string | { id: string } }[]).map(({ unit }) =>
    typeof unit === 'string' ? unit : unit.id,
  );
  return [...new Set(ids)].sort();
}

describe('which units are all units', () => {
  it('status names them; each other command has the same ledger', async () => {
    const { json: status } = await json('status', '--all', '--json');
    const ledger = status['ledger'] as Record<
      'counted' | 'excluded' | 'missing' | 'broken',
      { id: string; why?: string }[]
    >;
    expect(ledger.counted.map(({ id }) => id).sort()).toEqual(COUNTED);
    expect(ledger.excluded.map(({ id, why }) => `${id} ${why ?? ''}`).sort()).toEqual([
      'doanh-nghiep enterprise',
      'ke-hoach-khac other-plan',
      'khong-bao-cao not-reporting',
      'nam-khac wrong-year',
      'ngoai-so not-registered',
    ]);
    expect([ledger.missing, ledger.broken].map((units) => units.map(({ id }) => id))).toEqual([
      ['chua-lap'],
      ['ban-loi'],
    ]);
    for (const command of [
      ['export', '--all', '-f', 'json'],
      ['due', '--json'],
      ['brief', '--json'],
    ]) {
      expect([command[0], (await json(...command)).json['ledger']]).toEqual([command[0], status['ledger']]);
    }
  });

  it.each([
    ['export', ['export', '--all', '-f', 'json'], ['entries', 'figures', 'difficulties']],
    ['raise', ['raise', '--all', '--json'], ['units']],
    ['review', ['review', '--json'], ['reports']],
  ])('%s has rows of those alone, and names the others', async (_, command, tables) => {
    const { code, stderr, json: said } = await json(...command);
    for (const table of tables) expect([table, unitsOf(said[table])]).toEqual([table, COUNTED]);
    expect(code).toBe(2);
    for (const id of ['ngoai-so', 'nam-khac', 'ke-hoach-khac']) expect(stderr).toContain(`(${id})`);
    expect(stderr).toContain('trung-tam-a (1)');
    expect(stderr).toContain('1 unit files have errors');
  });

  it('export shows an entry with the plan that the file names', async () => {
    const { json: said } = await json('export', '--all', '-f', 'json');
    const entries = said['entries'] as { unit: string; title: string; counts: boolean }[];
    expect(entries.map(({ unit, title, counts }) => [unit, title, counts])).toEqual([
      ['trung-tam-a', SHORT, true],
      ['ban-cu', 'Tên trong tệp riêng', true],
    ]);
  });
});
