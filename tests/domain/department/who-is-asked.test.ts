import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ledgerOf } from '../../../src/domain/department/ledger.js';
import type { RollUp } from '../../../src/domain/department/roll-up.js';
import { rollUp } from '../../support/department.js';
import { doubtfulFigures } from '../../../src/domain/progress/doubtful-figures.js';
import { withFiguresOf } from '../../../src/domain/progress/figure-asked.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { filesOf, periodOf, PLAN, unitPlan } from './sample-units.js';

const together = (plans: readonly UnitPlan[], period: string): RollUp => {
  const files = filesOf(Object.fromEntries(plans.map((one) => [one.unit.id, one])));
  return rollUp(
    ledgerOf({ plan: PLAN, register: null, files, period: periodOf(period), day: '2024-12-31' }),
    periodOf(period),
  );
};

const KINDS = ['office', 'division', 'subordinate'] as const;
const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'] as const;
const NUMBERS = (PLAN.indicators ?? []).filter(({ kind }) => kind === 'count').map(({ id }) => id);

const figures = fc.dictionary(
  fc.constantFrom(...QUARTERS),
  fc.dictionary(fc.constantFrom(...NUMBERS), fc.nat({ max: 60 }), { maxKeys: 12 }),
);
const unit = fc.record({
  kind: fc.constantFrom(...KINDS),
  since: fc.constantFrom(undefined, '2024-Q2', '2024-Q3'),
  figures,
});
const units = fc.array(unit, { minLength: 1, maxLength: 6 });

type Drawn = typeof units extends fc.Arbitrary<infer T> ? T : never;

const plansOf = (drawn: Drawn, isKept: (quarter: string) => boolean): readonly UnitPlan[] =>
  drawn.map(({ kind, since, figures: given }, at) => {
    const id = `u${at}`;
    const plan = unitPlan({ id, name: id, kind, ...(since === undefined ? {} : { since }) }, {});
    const kept = Object.entries(given).filter(([quarter]) => isKept(quarter));
    return { ...plan, figures: Object.fromEntries(kept) };
  });

it('how many units are asked for a figure depends on no figure, of this period or another', () => {
  fc.assert(
    fc.property(units, fc.constantFrom(...QUARTERS, '2024-H1', '2024-9M', '2024'), (drawn, period) => {
      const asked = (plans: readonly UnitPlan[]): readonly number[] =>
        together(plans, period).figures.map(({ of }) => of);
      const nothing = asked(plansOf(drawn, () => false));
      expect(asked(plansOf(drawn, () => true))).toEqual(nothing);
      expect(asked(plansOf(drawn, (quarter) => quarter === '2024-Q4'))).toEqual(nothing);
    }),
    { numRuns: 40 },
  );
});

it('each unit that is asked gave it, gave it to be looked at again, or did not; the sum is that of the first', () => {
  fc.assert(
    fc.property(units, fc.constantFrom(...QUARTERS), (drawn, quarter) => {
      const all = plansOf(drawn, () => true);
      const result = together(all, quarter);
      // A unit that joined after the period is in none of its figures.
      const plans = all.filter((plan) => result.ledger.excluded.every(({ id }) => id !== plan.unit.id));
      for (const { indicator, sum, reported, of, doubtful, beside, units: shown } of result.figures) {
        if (indicator.kind !== 'count') continue;
        const given = plans.flatMap((plan) => {
          const value = plan.figures?.[quarter]?.[indicator.id];
          const isDoubted = doubtfulFigures(PLAN, plan).some(
            (one) => one.indicator.id === indicator.id && one.quarter === quarter,
          );
          return typeof value === 'number' ? [{ value, isDoubted }] : [];
        });
        const standing = given.filter(({ isDoubted }) => !isDoubted);
        expect(sum).toBe(standing.length === 0 ? null : standing.reduce((total, { value }) => total + value, 0));
        expect([reported + beside, doubtful]).toEqual([standing.length, given.length - standing.length]);
        const states = shown.map(({ figure }) => figure.state);
        expect(states.filter((state) => state === 'doubtful')).toHaveLength(doubtful);
        const silent = shown.filter(({ figure, isAsked }) => isAsked && figure.state === 'missing');
        const doubtedAsked = shown.filter(({ figure, isAsked }) => isAsked && figure.state === 'doubtful');
        expect(reported + silent.length + doubtedAsked.length).toBe(of);
      }
    }),
    { numRuns: 60 },
  );
});

it.each([
  // [as of, today, the quarters whose figures stand]
  ['2024-05-20', '2024-05-20', ['2023-Q2', '2024-Q1', '2024-Q2']],
  ['2024-05-20', '2024-09-20', ['2023-Q2', '2024-Q1']],
  ['2024-06-14', '2024-09-20', ['2023-Q2', '2024-Q1', '2024-Q2']],
  ['2024-06-15', '2024-06-15', ['2023-Q2', '2024-Q1', '2024-Q2', '2024-Q3']],
  ['2024-12-31', '2025-02-01', ['2023-Q2', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']],
])('as of %s, looked at on %s, figures stand that were known then', (day, today, quarters) => {
  const all = ['2023-Q2', ...QUARTERS].map((id) => [id, { 'tiep-dan.luot': 1 }] as const);
  const plan = { ...unitPlan({ id: 'a', name: 'A', kind: 'subordinate' }, {}), figures: Object.fromEntries(all) };
  expect(Object.keys(withFiguresOf(plan, PLAN, day, today).figures ?? {})).toEqual(quarters);
});
