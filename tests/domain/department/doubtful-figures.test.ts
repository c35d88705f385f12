import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../src/domain/department/ledger.js';
import type { RollUp } from '../../../src/domain/department/roll-up.js';
import { rollUp } from '../../support/department.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { AS_OF, filesOf, periodOf, PLAN, unitPlan } from './sample-units.js';

const together = (plans: readonly UnitPlan[], period: string): RollUp =>
  rollUp(
    ledgerOf({
      plan: PLAN,
      register: null,
      files: filesOf(Object.fromEntries(plans.map((one) => [one.unit.id, one]))),
      period: periodOf(period),
      day: AS_OF,
    }),
    periodOf(period),
  );

const withFigures = (id: string, figures: NonNullable<UnitPlan['figures']>): UnitPlan => ({
  ...unitPlan({ id, name: `Đơn vị ${id}`, kind: 'subordinate' }, {}),
  figures,
});

const figureOf = (result: RollUp, id: string) => {
  const found = result.figures.find(({ indicator }) => indicator.id === id);
  return found ?? expect.fail(`no figure ${id}`);
};

describe('a figure that cannot be right', () => {
  const good = withFigures('a', { '2024-Q2': { 'khao-sat.phieu': 100, 'khao-sat.hai-long': 90 } });
  const bad = withFigures('b', { '2024-Q2': { 'khao-sat.phieu': 137, 'khao-sat.hai-long': 1137 } });

  it('is in no sum and no ratio, and is told by unit', () => {
    const result = together([good, bad], '2024-Q2');
    expect(figureOf(result, 'khao-sat.hai-long').sum).toBe(90);
    expect(figureOf(result, 'khao-sat.ty-le-hai-long').sum).toBe(90);
    expect(result.doubts.map(({ unit, figures }) => [unit.id, figures.map(({ value }) => value)])).toEqual([
      ['b', [1137]],
    ]);
  });

  it('is one of a whole and its parts that do not add up: none of them is summed, all are named', () => {
    const parts = (resolved: number): UnitPlan['figures'] => ({
      '2024-Q2': { 'ho-so.giai-quyet': resolved, 'ho-so.dung-han': 95, 'ho-so.tre-han': 5 },
    });
    const result = together([withFigures('a', parts(100) ?? {}), withFigures('b', parts(40) ?? {})], '2024-Q2');
    expect(figureOf(result, 'ho-so.giai-quyet').sum).toBe(100);
    expect(figureOf(result, 'ho-so.dung-han').sum).toBe(95);
    expect(result.doubts.map(({ unit, figures }) => [unit.id, figures.map(({ value }) => value)])).toEqual([
      ['b', [40, 95, 5]],
    ]);
  });

  it('is told for the periods that span it, for no other', () => {
    expect(together([bad], '2024-H1').doubts).toHaveLength(1);
    expect(together([bad], '2024').doubts).toHaveLength(1);
    expect(together([bad], '2024-Q1').doubts).toEqual([]);
  });

  it.each([-1, 1.5, Number.MAX_SAFE_INTEGER + 1])('is one that is no count: %d', (value) => {
    const result = together([good, withFigures('b', { '2024-Q2': { 'khao-sat.phieu': value } })], '2024-Q2');
    expect(figureOf(result, 'khao-sat.phieu').sum).toBe(100);
  });

  it('lets no ratio of parts above 100 %', () => {
    const count = fc.integer({ min: 0, max: 50 });
    const units = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(units, (pairs) => {
        const plans = pairs.map(([whole, part], i) =>
          withFigures(`u${i}`, { '2024-Q2': { 'khao-sat.phieu': whole, 'khao-sat.hai-long': part } }),
        );
        expect(figureOf(together(plans, '2024-Q2'), 'khao-sat.ty-le-hai-long').sum ?? 0).toBeLessThanOrEqual(100);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the change of a figure', () => {
  const reported = fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined });

  it('is this period less the one before, or none: over any units that reported one, both or neither', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(reported, reported), { minLength: 1, maxLength: 5 }), (pairs) => {
        const plans = pairs.map(([q1, q2], i) =>
          withFigures(`u${i}`, {
            ...(q1 === undefined ? {} : { '2024-Q1': { 'tiep-dan.luot': q1 } }),
            ...(q2 === undefined ? {} : { '2024-Q2': { 'tiep-dan.luot': q2 } }),
          }),
        );
        const { sum, comparisons } = figureOf(together(plans, '2024-Q2'), 'tiep-dan.luot');
        for (const { change, isOverAll, now, before, sum: earlier } of comparisons) {
          if (change === null) continue;
          expect(change).toBe((now ?? NaN) - (before ?? NaN));
          if (isOverAll) expect([now, before]).toEqual([sum, earlier]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
