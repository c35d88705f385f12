import { describe, expect, it } from 'vitest';
import { statusViewText } from '../../../src/commands/status-views.js';
import { rollUp } from '../../support/department.js';
import { itemWhy } from '../../../src/domain/department/roll-up-why.js';
import { ledgerOf, type Ledger } from '../../../src/domain/department/ledger.js';
import type { Entry, PlannedItem, Unit } from '../../../src/domain/unit/unit-plan.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { departmentMatrix } from '../../../src/reports/documents/department/matrix.js';
import { departmentReport, INTERNAL } from '../../../src/reports/documents/department/report.js';
import { itemWhyJson } from '../../../src/reports/json/why-all.js';
import { itemWhyText } from '../../../src/reports/terminal/why-all.js';
import { departmentWorkbook } from '../../../src/reports/xlsx/department-workbook.js';
import { filesOf, periodOf, PLAN, unitPlan } from './sample-units.js';

const done = (...dates: readonly string[]): Partial<PlannedItem> => ({
  progress: dates.map((date): Entry => ({ date, status: 'done' })),
});
const left = { 'not-applicable': { reason: 'Không có đơn vị trực thuộc' } };

/** Of II.1 (for everybody) and of II.5.b (“nếu có”): what each unit did, and what it reads as on a day between two cut-offs. */
interface Row {
  readonly unit: Partial<Unit> & Pick<Unit, 'kind'>;
  readonly items: Readonly<Record<string, Partial<PlannedItem>>>;
  readonly figures?: 'not-applicable';
  readonly sign: readonly [first: string, conditional: string];
  readonly words: readonly [first: string, conditional: string];
}

const both = done('2024-02-10', '2024-05-10');
const ROWS: Readonly<Record<string, Row>> = {
  'chu-tri': {
    unit: { kind: 'subordinate' },
    items: { 'II.1': both, 'II.5.b': done('2024-02-10') },
    sign: ['✓', '✓'],
    words: ['đã thực hiện trong kỳ', 'đã thực hiện trong kỳ'],
  },
  'phoi-hop': {
    unit: { kind: 'division' },
    items: { 'II.1': both, 'II.5.b': done('2024-02-10') },
    sign: ['✓+', '✓+'],
    words: ['đã thực hiện trong kỳ (phối hợp)', 'đã thực hiện trong kỳ (phối hợp)'],
  },
  'phoi-hop-im-lang': {
    unit: { kind: 'division' },
    items: {},
    sign: ['+', '+'],
    words: ['phối hợp', 'phối hợp'],
  },
  'khong-phat-sinh': {
    unit: { kind: 'subordinate' },
    items: { 'II.1': { progress: [{ date: '2024-02-01', status: 'blocked' }] } },
    sign: ['✗!', '◇'],
    words: ['chưa cập nhật, vướng mắc', 'không phát sinh (nếu có)'],
  },
  'khong-thuoc': {
    unit: { kind: 'subordinate' },
    items: { 'II.1': left, 'II.5.b': left },
    sign: ['–', '–'],
    words: ['không thuộc chức năng, nhiệm vụ', 'không thuộc chức năng, nhiệm vụ'],
  },
  'khong-thuoc-phoi-hop': {
    unit: { kind: 'division' },
    items: { 'II.1': left, 'II.5.b': left },
    sign: ['–', '–'],
    words: ['không thuộc chức năng, nhiệm vụ', 'không thuộc chức năng, nhiệm vụ'],
  },
};

/** Units that joined in quarter II: of the half-year that quarter decides. */
const LATER: Readonly<Record<string, Row>> = {
  'vao-sau': {
    unit: { kind: 'subordinate', since: '2024-Q2' },
    items: {},
    sign: ['✗', '◇'],
    words: ['chưa cập nhật', 'không phát sinh (nếu có)'],
  },
  'vao-sau-phoi-hop': {
    unit: { kind: 'division', since: '2024-Q2' },
    items: {},
    sign: ['+', '+'],
    words: ['phối hợp', 'phối hợp'],
  },
};

function ledgerFor(rows: Readonly<Record<string, Row>>, day: string, period: string | null = null): Ledger {
  const plans = Object.entries(rows).map(([id, { unit, items }]) => [
    id,
    unitPlan({ id, name: id, ...unit }, { items }),
  ]);
  const files = filesOf(Object.fromEntries(plans) as Parameters<typeof filesOf>[0]);
  return ledgerOf({ plan: PLAN, register: null, files, period: period === null ? null : periodOf(period), day });
}

const VIEW = { lang: 'vi', screen: { color: false, width: 400, isTerminal: false } } as const;

/** The columns of II.1 and II.5.b in a unit's row. */
function cellsIn(csv: string, id: string): readonly string[] {
  const rows = csv.split(/\r?\n/).map((line) => line.split(/[,;](?=(?:[^"]*"[^"]*")*[^"]*$)/));
  const heads = rows.find((row) => row.includes('II.1')) ?? [];
  const row = rows.find((cells) => cells.includes(id)) ?? [];
  return ['II.1', 'II.5.b'].map((item) => (row[heads.indexOf(item)] ?? '').replaceAll('"', ''));
}

describe.each(Object.entries({ ...ROWS, ...LATER }))('what %s reads as', (id, { sign, words }) => {
  const ledger = ledgerFor({ ...ROWS, ...LATER }, '2024-06-20');

  it('as a sign and as words in the table of items', async () => {
    const csv = await statusViewText('matrix-items', ledger, 'csv', VIEW);
    expect(cellsIn(csv, id)).toEqual(words);
    const text = await statusViewText('matrix-items', ledger, 'text', VIEW);
    const start = text.split('\n').find((line) => line.includes('II.1')) ?? '';
    const row = text.split('\n').find((line) => line.startsWith(`${id} `)) ?? '';
    const at = (item: string): string => row.slice(start.indexOf(` ${item} `) + 1).split(' ')[0] ?? '';
    expect([at('II.1'), at('II.5.b')]).toEqual(sign);
  });
});

/** Every output of a period says the same of a cell, in the words of the screen. */
describe.each(Object.entries({ ...ROWS, ...LATER }))('in the half-year, %s', (id, row) => {
  const rows = { ...ROWS, ...LATER };
  const ledger = ledgerFor(rows, '2024-06-20', '2024-H1');
  const half = rollUp(ledger, periodOf('2024-H1'));
  const item = half.items.find((one) => one.id === 'II.5.b');
  const [words, sign] = [row.words[1], row.sign[1]];

  it('is the same in the sheet, the annex, why and its JSON', () => {
    if (item === undefined) throw new Error('no II.5.b');
    const sheet = departmentWorkbook(half, 'vi').sheets.find(({ name }) => name === 'Nhiệm vụ');
    const at = sheet?.columns.findIndex(({ heading }) => heading.startsWith('II.5.b ')) ?? -1;
    expect(sheet?.rows.find(({ cells }) => cells.at(-1) === id)?.cells[at]).toMatchObject({ sign });
    const cells = departmentMatrix(half, 'vi').flatMap((block) => {
      if (block.kind !== 'table') return [];
      const column = block.table.columns.findIndex(({ title }) => title.replaceAll('\n', '') === 'II.5.b');
      return block.table.rows.flatMap((one) =>
        column >= 0 && one.kind === 'cells' && one.cells[0]?.[0] === id ? (one.cells[column] ?? []) : [],
      );
    });
    expect(cells).toEqual([sign]);
    const why = itemWhyText(item, itemWhy(item), PLAN, () => null, 'vi', VIEW.screen);
    expect(why).toContain(`${sign} ${id}: ${words}`);
    const json = JSON.parse(itemWhyJson(item, itemWhy(item), { ledger, period: periodOf('2024-H1') }, () => null)) as {
      units: { id: string; state: string; role: string }[];
    };
    const own = item.units.find(({ unit }) => unit.id === id);
    expect(json.units.find((unit) => unit.id === id)).toMatchObject({ state: own?.state, role: own?.role });
  });
});

it('a unit that had not joined says so of the quarter before, whether it leads or supports', async () => {
  const ledger = ledgerFor(LATER, '2024-03-12');
  const json = JSON.parse(await statusViewText('matrix-items', ledger, 'json', VIEW)) as {
    matrix: { id: string; cells: { item: string; state: string }[] }[];
  };
  const states = json.matrix.flatMap(({ cells }) =>
    cells.filter(({ item }) => item === 'II.1').map(({ state }) => state),
  );
  expect(states).toEqual(['upcoming', 'upcoming']);
  const why = rollUp(ledgerFor({ ...ROWS, ...LATER }, '2024-06-20', '2024-H1'), periodOf('2024-H1')).items[0];
  const cells = why?.units.filter(({ unit }) => unit.id.startsWith('vao-sau')).map(({ items }) => items[0]?.cells[0]);
  expect(cells?.map((cell) => cell?.state)).toEqual(['not-joined', 'not-joined']);
});

it('a figure that is not owed is no “không”, and says which of two reasons', () => {
  const plans = {
    a: unitPlan({ id: 'a', name: 'A', kind: 'subordinate' }, { figures: { '2024-Q1': { 'tiep-dan.luot': 4 } } }),
    b: unitPlan(
      { id: 'b', name: 'B', kind: 'subordinate' },
      { figures: { '2024-Q1': { 'tiep-dan.luot': 'not-applicable', 'khao-sat.phieu': 2 } } },
    ),
    c: unitPlan({ id: 'c', name: 'C', kind: 'subordinate', since: '2024-Q2' }, { items: { 'II.1': both } }),
  };
  const period = periodOf('2024-Q1');
  const ledger = ledgerOf({ plan: PLAN, register: null, files: filesOf(plans), period: null, day: '2024-06-20' });
  const result = rollUp({ ...ledger, period }, period);
  const sheet = departmentWorkbook(result, 'vi').sheets.find(({ name }) => name === 'Số liệu');
  const row = sheet?.rows.find(({ cells }) => cells.at(-1) === 'tiep-dan.luot')?.cells ?? [];
  expect(row.slice(-4, -1)).toEqual([4, 'KTCN', 'chưa tham gia']);
  const report = documentToMarkdown(departmentReport(result, 'vi', INTERNAL));
  expect(report).toContain('KTCN: không thuộc chức năng');
  expect(report).not.toMatch(/\| không +\|/);
});
