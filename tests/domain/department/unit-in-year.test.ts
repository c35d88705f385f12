import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STATUS_FORMATS, STATUS_VIEWS, statusViewText } from '../../../src/commands/status-views.js';
import { type Ledger, ledgerOf, readUnit, yearLedgerOf } from '../../../src/domain/department/ledger.js';
import { type UnitInYear, unitInYear } from '../../../src/domain/department/unit-in-year.js';
import { unconfirmedIn, unitStatus } from '../../../src/domain/progress/unit-status.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { MORE } from '../../support/seed.js';
import { filesOf, PLAN, REGISTER, unitPlan, UNITS } from './sample-units.js';

const DAYS = ['2024-03-10', '2024-06-30', '2024-12-31'];
const ITEMS = ['II.1', 'II.2.a', 'II.3.c', 'II.4.a', 'II.5.c', 'II.6.a', 'II.7'];

const entry = fc.record({
  date: fc.constantFrom('2024-01-10', '2024-03-20', '2024-06-20', '2024-07-01', '2024-11-02'),
  status: fc.constantFrom('done' as const, 'doing' as const, 'none' as const, 'blocked' as const),
});
const answer = fc.record(
  {
    progress: fc.array(entry, { maxLength: 3 }),
    text: fc.constant('0000000000000000'),
    'in-charge': fc.constant('Lê Thị Mẫu'),
    time: fc.constant('30/6/2024'),
    'not-applicable': fc.constantFrom({ reason: 'Không có' }, { reason: 'Thôi làm', from: '2024-Q3' }),
  },
  { requiredKeys: [] },
);
const own = fc.record({
  title: fc.constantFrom('Riêng', 'Tập huấn'),
  cadence: fc.constantFrom('once' as const, 'quarterly' as const, 'ongoing' as const),
  progress: fc.array(entry, { maxLength: 2 }),
});
const extensions = fc.constantFrom(
  [],
  [{ period: '2024-H1', until: '2024-07-20', date: '2024-06-01', by: 'Mẫu', reason: 'Xin thêm ngày' }],
);
const unit = fc
  .record({
    kind: fc.constantFrom('subordinate' as const, 'division' as const, 'office' as const),
    since: fc.constantFrom(undefined, '2024-Q2', '2024-H2'),
    items: fc.dictionary(fc.constantFrom(...ITEMS), answer, { maxKeys: 5 }),
    'own-items': fc.dictionary(fc.constantFrom('II.2.e.1', 'II.2.e.2'), own, { maxKeys: 2 }),
    extensions,
  })
  .map(({ kind, since, items, ...more }) => ({ kind, items, more, ...(since === undefined ? {} : { since }) }));
const units = fc
  .array(unit, { minLength: 1, maxLength: 6 })
  .map((all) =>
    Object.fromEntries(
      all.map(({ items, more, ...said }, at): [string, UnitPlan] => [
        `u${at}`,
        unitPlan({ id: `u${at}`, name: `Đơn vị ${at}`, ...said }, { items, more }),
      ]),
    ),
  );

/** What a command keeps of the files, beside the ledger of the whole files. */
function bothLedgers(of: Readonly<Record<string, UnitPlan | null>>, day: string): [Ledger, Ledger<UnitInYear>] {
  const input = { plan: PLAN, register: of === UNITS ? REGISTER : null, day };
  const files = filesOf(of);
  const kept = files.map(({ id, file, unitPlan: one }) => ({
    id,
    file,
    read: one === null ? null : readUnit(one, PLAN, unitInYear(PLAN, one, day)),
  }));
  return [ledgerOf({ ...input, files, period: null }), yearLedgerOf({ ...input, files: kept })];
}

async function tablesOf(ledger: Ledger<Pick<UnitInYear, 'items'>>): Promise<readonly string[]> {
  const wanted = STATUS_VIEWS.flatMap((view) =>
    STATUS_FORMATS.flatMap((format) => (format === 'html' ? [] : [{ view, format }])),
  );
  const screen = { color: false, width: 100, isTerminal: false };
  return Promise.all(wanted.map(({ view, format }) => statusViewText(view, ledger, format, { lang: 'vi', screen })));
}

it.each(DAYS)('what is kept of each file makes the same tables as the whole files, on %s', async (day) => {
  const [whole, kept] = bothLedgers(UNITS, day);
  expect(await tablesOf(kept)).toEqual(await tablesOf(whole));
  await fc.assert(
    fc.asyncProperty(units, async (of) => {
      const [wholeOf, keptOf] = bothLedgers(of, day);
      expect(await tablesOf(keptOf)).toEqual(await tablesOf(wholeOf));
    }),
    { numRuns: 8 * MORE },
  );
});

it('counts the items that wait to be confirmed', () => {
  fc.assert(
    fc.property(units, fc.constantFrom(...DAYS), (of, day) => {
      for (const one of Object.values(of)) {
        expect(unitInYear(PLAN, one, day).unconfirmed).toBe(unconfirmedIn(unitStatus(PLAN, one, day).items).length);
      }
    }),
  );
});

it('keeps one cell and one item of those that units have alike, and no answer', () => {
  const [one, other] = ['u1', 'u2'].map((id) =>
    unitInYear(
      PLAN,
      unitPlan({ id, name: id, kind: 'subordinate' }, { items: { 'II.1': { progress: [] } } }),
      '2024-12-31',
    ),
  );
  one?.items.forEach(({ item, cells }, at) => {
    expect(item).toBe(other?.items[at]?.item);
    expect(item.planned).toBeNull();
    cells.forEach((cell, nth) => {
      expect(cell).toBe(other?.items[at]?.cells[nth]);
    });
  });
});
