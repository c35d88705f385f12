import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentDate } from '../../../src/domain/calendar/date.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import type { Entry, Evidence, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { filledColumns } from '../../../src/reports/documents/filled-columns.js';
import { periodicReportDocument, type ReportOptions } from '../../../src/reports/documents/periodic-report.js';
import type { Table } from '../../../src/reports/model/official-document.js';
import { emptyUnit, plan, reportOf, sampleUnit, statusOf } from '../sample.js';

type Annexes = NonNullable<ReportOptions['annexes']>;

function tableOf(unit: UnitPlan, title: string, asked: Annexes = [], typed = 'h1', ofPlan: Plan = plan): Table | null {
  const status = statusOf(unit, '2024-12-31', ofPlan);
  const annex = periodicReportDocument(reportOf(typed, status), 'vi', { annexes: asked }).appendices.find((one) =>
    one.title.startsWith(title),
  );
  const [block] = annex?.blocks ?? [];
  return block?.kind === 'table' ? block.table : null;
}

const rowsOf = (table: Table | null): readonly (readonly string[])[] =>
  table?.rows.flatMap((row) => (row.kind === 'cells' ? [row.cells.map((cell) => cell.join('|'))] : [])) ?? [];

const heads = (table: Table | null): readonly string[] => table?.columns.map(({ title }) => title) ?? [];

function withEntries(entries: Readonly<Record<string, readonly Entry[]>>): UnitPlan {
  const items = Object.fromEntries(
    Object.entries(entries).map(([id, progress]) => [id, { title: id, text: '', progress }]),
  );
  return { ...emptyUnit('subordinate', 'Trung tâm B'), items };
}

const done = (date: string, evidence: readonly Evidence[] = [], note?: string): Entry => ({
  date,
  status: 'done',
  ...(note === undefined ? {} : { note }),
  ...(evidence.length === 0 ? {} : { evidence }),
});

const LIST = 'DANH MỤC TÀI LIỆU MINH CHỨNG';
const RESULTS = 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ';

describe('the list of evidence', () => {
  it('has each document once, with every item it serves', () => {
    const report = { number: '8/BC-TTB', date: '2024-03-08', title: 'Báo cáo quý I' };
    const rows = rowsOf(
      tableOf(
        withEntries({
          'II.1': [
            done('2024-03-10', [
              { ...report, title: null },
              { title: 'Sổ theo dõi', date: '2024-03-01' },
            ]),
          ],
          'II.5.c': [done('2024-03-11', [{ ...report, number: '08/BC-TTB' }])],
          'III.1': [done('2024-03-10', [report]), done('2024-05-10', [{ title: 'Sổ theo dõi', date: '2024-05-02' }])],
        }),
        LIST,
      ),
    );
    expect(rows).toEqual([
      ['1', '08/BC-TTB', '08/3/2024', 'Báo cáo quý I', 'II.1; II.5.c; III.1'],
      ['2', '', '01/3/2024', 'Sổ theo dõi', 'II.1'],
      ['3', '', '02/5/2024', 'Sổ theo dõi', 'III.1'],
    ]);
  });

  it('names an own item by the place in the plan under which it stands', () => {
    const places = rowsOf(tableOf(sampleUnit, LIST, [], '2024')).map((row) => row.at(-1));
    expect(places).toContain('II.1');
    expect(places.join()).not.toMatch(/\.e\.1|\.d\.1/);
  });

  it('drops what nobody filled', () => {
    const table = tableOf(withEntries({ 'II.1': [done('2024-03-10', [{ title: 'Sổ theo dõi' }])] }), LIST);
    expect(heads(table)).toEqual(['TT', 'Trích yếu', 'Mục của Kế hoạch']);
  });

  it('is not there where no document is named', () => {
    expect(tableOf(withEntries({ 'II.1': [done('2024-03-10', [{ file: 'evidence/x.pdf' }])] }), LIST)).toBeNull();
  });

  it('has every document of the period once, and no other', () => {
    const ids = ['II.1', 'II.2.a', 'II.5.c', 'III.1', 'III.4'];
    const given = fc.record({ at: fc.constantFrom(...ids), n: fc.integer({ min: 1, max: 12 }), q: fc.integer({ min: 1, max: 4 }) }); // prettier-ignore
    fc.assert(
      fc.property(fc.array(given, { maxLength: 20 }), (all) => {
        const dates = ['2024-02-01', '2024-05-01', '2024-08-01', '2024-11-01'];
        const document = (n: number): Evidence => ({
          number: `${n}/BC-TTB`,
          date: `2024-01-${String(n).padStart(2, '0')}`,
          title: `Văn bản ${n}`,
        });
        const entries = Object.fromEntries(
          ids.map((id) => [id, all.filter(({ at }) => at === id).map(({ n, q }) => done(dates[q - 1] ?? '', [document(n)]))]), // prettier-ignore
        );
        const rows = rowsOf(tableOf(withEntries(entries), LIST));
        const within = all.filter(({ q }) => q <= 2);
        const due = [...new Set(within.map(({ n }) => n))].sort((a, b) => a - b);
        const said = rows.map(([, number = '', date, title]) => [Number.parseInt(number, 10), date, title]);
        expect(said.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(
          due.map((n) => [n, documentDate(document(n).date ?? ''), `Văn bản ${n}`]),
        );
        for (const [, number = '', , , places = ''] of rows) {
          const serves = within.filter(({ n }) => n === Number.parseInt(number, 10)).map(({ at }) => at);
          expect(new Set(places.split('; '))).toEqual(new Set(serves));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the table of items', () => {
  it('is there only where it is asked for, or the outline asks', () => {
    expect(tableOf(sampleUnit, RESULTS)).toBeNull();
    expect(tableOf(sampleUnit, RESULTS, ['items'])).not.toBeNull();
    const asking: Plan = { ...plan, outline: (plan.outline ?? []).map((one) => ({ ...one, annex: 'items' as const })) };
    expect(tableOf(sampleUnit, RESULTS, [], 'h1', asking)).not.toBeNull();
  });

  it('has each item that the unit leads once, and a row for each of its quarters', () => {
    const table = tableOf(sampleUnit, RESULTS, ['items']);
    const leads = statusOf().items.flatMap(({ item }) => (!item.open && item.role === 'lead' ? [item.id] : []));
    const ids = rowsOf(table).flatMap(([id = '']) => (id === '' ? [] : [id]));
    expect(leads.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const [first, second] = rowsOf(table).filter((_, at, all) => all[at]?.[0] === 'II.5.c' || all[at - 1]?.[0] === 'II.5.c'); // prettier-ignore
    expect([first?.[2], second?.[2]]).toEqual(['Quý I', 'Quý II']);
    expect(second?.slice(0, 2)).toEqual(['', '']);
    expect(
      rowsOf(table)
        .find(([id]) => id === 'II.3.c')
        ?.slice(2, 4),
    ).toEqual(['Quý I, quý II', 'Chưa thực hiện']);
    expect(JSON.stringify(table)).not.toMatch(/cập nhật|trong kỳ|đơn vị phối hợp/);
  });

  it('has no column that nobody filled', () => {
    const all = heads(tableOf(sampleUnit, RESULTS, ['items']));
    expect(all).toContain('Vướng mắc');
    const plain = tableOf(withEntries({ 'II.1': [done('2024-03-10', [], 'Đã làm')] }), RESULTS, ['items'], 'q1');
    expect(heads(plain)).toEqual(['TT', 'Nhiệm vụ', 'Kết quả']);
  });
});

it('a table keeps its first column, groups, and every filled cell', () => {
  const column = (title: string): Table['columns'][number] => ({ title, share: 1, align: 'left' });
  const cell = fc.constantFrom([], [''], ['  '], ['x'], ['', 'y']);
  const row = fc.record({ kind: fc.constant('cells' as const), cells: fc.tuple(cell, cell, cell, cell) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const table: Table = {
        columns: ['a', 'b', 'c', 'd'].map(column),
        rows: [{ kind: 'group', number: '1', text: 'g' }, ...rows],
      };
      const kept = filledColumns(table);
      const filled = (one: Table): number =>
        one.rows.flatMap((each) => (each.kind === 'cells' ? each.cells : [])).filter((each) => each.join('').trim() !== '').length; // prettier-ignore
      expect(filled(kept)).toBe(filled(table));
      expect(kept.columns[0]?.title).toBe('a');
      expect(kept.rows).toHaveLength(table.rows.length);
      for (const [at] of kept.columns.entries()) {
        const some = kept.rows.some((each) => each.kind === 'cells' && each.cells[at]?.join('').trim() !== '');
        expect(some || at === 0).toBe(true);
      }
    }),
  );
});
