import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedUnits, type Ledger, ledgerOf, unitsWithFile } from '../../../src/domain/department/ledger.js';
import type { Unit } from '../../../src/domain/unit/unit-plan.js';
import { AS_OF, filesOf, periodOf, PLAN, REGISTER, sampleLedger, UNITS, unitPlan } from './sample-units.js';

const ids = (units: readonly { readonly id: string }[]): string[] => units.map(({ id }) => id);

/** The list of a ledger that one unit ends in, and why. */
function placeOf(more: Parameters<typeof unitPlan>[1], unit: Partial<Unit> = {}): string {
  const one = unitPlan({ id: 'x', name: 'X', kind: 'subordinate', ...unit }, more);
  const ledger = ledgerOf({
    plan: PLAN,
    register: null,
    files: filesOf({ x: one }),
    period: periodOf('2024-Q2'),
    day: AS_OF,
  });
  if (ledger.counted.length === 1) return 'counted';
  return [...ledger.missing, ...ledger.excluded].map(({ why }) => why).join();
}

describe('the ledger of the sample', () => {
  const ledger = sampleLedger();

  it('puts every unit into one list', () => {
    expect(ids(ledger.counted)).toEqual(['trung-tam-a', 'trung-tam-b']);
    expect(ledger.missing.map(({ id, why }) => [id, why])).toEqual([
      ['trung-tam-d', 'nothing-recorded'],
      ['trung-tam-c', 'no-file'],
    ]);
    expect(ledger.excluded.map(({ id, why }) => [id, why])).toEqual([
      ['ban-e', 'not-reporting'],
      ['cong-ty-g', 'enterprise'],
      ['trung-tam-la', 'not-registered'],
    ]);
    expect(ids(ledger.broken)).toEqual(['trung-tam-hong']);
  });

  it('keeps the register’s order where units stand together', () => {
    expect(ids(expectedUnits(ledger))).toEqual([
      'trung-tam-d',
      'trung-tam-a',
      'trung-tam-b',
      'trung-tam-c',
      'trung-tam-hong',
    ]);
  });

  it('names who is late, who is accepted, who is on an older revision', () => {
    expect(ledger.counted.map(({ reportState }) => [reportState?.state, reportState?.lateDays])).toEqual([
      ['accepted', 0],
      ['submitted', 4],
    ]);
    expect(ledger.counted.map(({ olderRevision }) => olderRevision)).toEqual([null, 1]);
  });

  it('without a period looks at files alone', () => {
    const year = sampleLedger(null);
    expect(ids(year.counted)).toEqual(['trung-tam-d', 'trung-tam-a', 'trung-tam-b']);
    expect(ids(year.missing)).toEqual(['trung-tam-c']);
  });

  it('without a register takes the files, by name', () => {
    const { counted, missing, excluded, broken } = sampleLedger(null, null);
    expect(counted.map(({ name }) => name)).toEqual([
      'Ban E (mẫu)',
      'Trung tâm A (mẫu)',
      'Trung tâm B (mẫu)',
      'Trung tâm D (mẫu)',
      'Trung tâm Lạ (mẫu)',
    ]);
    expect([missing.length, excluded.length, ids(broken)]).toEqual([0, 0, ['trung-tam-hong']]);
  });
});

describe('a unit', () => {
  const entry = { date: '2024-05-02', status: 'done' as const };

  it.each<[string, Parameters<typeof unitPlan>[1], Partial<Unit>, string]>([
    ['an entry of the period', { items: { 'II.1': { progress: [entry] } } }, {}, 'counted'],
    [
      'an entry of another period',
      { items: { 'II.1': { progress: [{ ...entry, date: '2024-01-05' }] } } },
      {},
      'nothing-recorded',
    ],
    [
      'an entry of a later day',
      { items: { 'II.1': { progress: [{ ...entry, date: '2024-09-05' }] } } },
      {},
      'nothing-recorded',
    ],
    [
      'a withdrawn entry',
      { items: { 'II.1': { progress: [entry, { ...entry, status: 'void', corrects: 1 }] } } },
      {},
      'nothing-recorded',
    ],
    ['a figure, zero too', { figures: { '2024-Q2': { 'tiep-dan.luot': 0 } } }, {}, 'counted'],
    ['a figure of another quarter', { figures: { '2024-Q1': { 'tiep-dan.luot': 9 } } }, {}, 'nothing-recorded'],
    ['words', { more: { prose: { '2024-Q2': { 'uu-diem': 'Tốt.' } } } }, {}, 'counted'],
    ['a difficulty', { difficulties: [{ id: 1, date: '2024-05-05', text: 'Khó' }] }, {}, 'counted'],
    [
      'a report that was sent',
      { more: { submissions: [{ period: '2024-Q2', date: '2024-06-15', content: '0'.repeat(64) }] } },
      {},
      'counted',
    ],
    [
      'a report sent later than the day',
      { more: { submissions: [{ period: '2024-Q2', date: '2024-07-15', content: '0'.repeat(64) }] } },
      {},
      'nothing-recorded',
    ],
    ['another year', { more: { year: 2023 } }, {}, 'wrong-year'],
    ['another plan', { more: { 'derived-from': { plan: '../plan.yaml', id: 'khac', revision: 2 } } }, {}, 'other-plan'],
    ['a start after the period', { items: { 'II.1': { progress: [entry] } } }, { since: '2024-Q3' }, 'joined-later'],
    ['a start with the period', { items: { 'II.1': { progress: [entry] } } }, { since: '2024-Q2' }, 'counted'],
  ])('with %s', (_, more, unit, place) => {
    expect(placeOf(more, unit)).toBe(place);
  });
});

it('loses no unit and has none twice, whatever the register says', () => {
  const known = [...new Set([...Object.keys(UNITS), ...REGISTER.units.map(({ id }) => id)])];
  const registers = fc.array(
    fc.record({
      id: fc.constantFrom(...known),
      reports: fc.boolean(),
      kind: fc.constantFrom('subordinate' as const, 'enterprise' as const, 'office' as const),
    }),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(
      registers,
      fc.subarray(Object.keys(UNITS)),
      fc.constantFrom('2024-Q1', '2024-H1', '2024', null),
      (units, there, period) => {
        const register = { ...REGISTER, units: units.map((one) => ({ ...one, name: one.id })) };
        const files = filesOf(UNITS).filter(({ id }) => there.includes(id));
        const ledger: Ledger = ledgerOf({
          plan: PLAN,
          register,
          files,
          period: period === null ? null : periodOf(period),
          day: AS_OF,
        });
        const all = [...ledger.counted, ...ledger.missing, ...ledger.excluded, ...ledger.broken].map(({ id }) => id);
        expect(all.sort()).toEqual([...new Set([...units.map(({ id }) => id), ...there])].sort());
        expect(unitsWithFile(ledger).every(({ id }) => there.includes(id))).toBe(true);
      },
    ),
  );
});
