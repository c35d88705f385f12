import fc from 'fast-check';
import { percentOf } from '../../../src/domain/progress/totals.js';
import { describe, expect, it } from 'vitest';
import { indexPlan } from '../../../src/domain/plan/plan-index.js';
import { type FigureRollUp, rollUpFigures } from '../../../src/domain/department/roll-up-figures.js';
import { ledgerOf } from '../../../src/domain/department/ledger.js';
import type { FigureValue, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { rollUpJson } from '../../../src/reports/json/roll-up.js';
import { rollUp } from '../../support/department.js';
import { doubtfulFigures } from '../../../src/domain/progress/doubtful-figures.js';
import { AS_OF, filesOf, periodOf, PLAN, sampleLedger, unitPlan } from './sample-units.js';

const index = indexPlan(PLAN);

function figureIn(period: string, id: string): FigureRollUp {
  const found = rollUpFigures(index, sampleLedger(period), periodOf(period)).find(
    ({ indicator }) => indicator.id === id,
  );
  return found ?? expect.fail(`no figure ${id}`);
}

const shown = ({ sum, reported, of, comparisons: [before] }: FigureRollUp): unknown[] => [
  sum,
  reported,
  of,
  before?.sum,
  before?.change,
  before?.units,
];

describe('figures over the sample units', () => {
  it.each<[string, string, unknown[]]>([
    // [sum, units in full, units that owe it, the period before, change, units compared]
    ['a flow adds up, zero is a report', '2024-Q1', [12, 2, 5, 7, 5, 1]],
    ['who reported one quarter of two is in the sum, not among the full ones', '2024-H1', [32, 1, 5, 10, 22, 1]],
    ['who did not report is not zero', '2024-Q2', [20, 1, 5, 12, 8, 1]],
  ])('%s (%s)', (_, period, wanted) => {
    expect(shown(figureIn(period, 'tiep-dan.luot'))).toEqual(wanted);
  });

  it('a ratio is recomputed from its parts, never averaged', () => {
    // 6 of 8 and 10 of 40: 33.3 %, while the average would be 50.
    expect(figureIn('2024-Q1', 'don-thu.ty-le-dung-han').sum).toBe(33.3);
    expect(figureIn('2024-H1', 'don-thu.ty-le-dung-han').sum).toBe(36);
  });

  it('a ratio of nothing is no number, and was reported', () => {
    expect(shown(figureIn('2024-Q1', 'khao-sat.ty-le-hai-long')).slice(0, 3)).toEqual([null, 0, 5]);
  });

  it('a stock adds up over units and never over time', () => {
    expect(figureIn('2024-Q1', 'don-thu.con-ton').sum).toBe(6);
    expect(figureIn('2024-H1', 'don-thu.con-ton').sum).toBe(3);
  });

  it('what does not apply is owed by nobody', () => {
    const figure = figureIn('2024-Q1', 'doanh-nghiep.doi-thoai');
    expect([figure.sum, figure.reported, figure.of]).toEqual([null, 0, 4]);
    expect(figure.units.find(({ unit }) => unit.id === 'trung-tam-a')?.figure.state).toBe('not-applicable');
  });

  it('a month has none', () => {
    expect(rollUpFigures(index, sampleLedger('2024-M05'), periodOf('2024-M05'))).toEqual([]);
  });
});

const COUNTS = [
  'tiep-dan.luot',
  'don-thu.da-giai-quyet',
  'don-thu.dung-han',
  'don-thu.con-ton',
  'dan-van-kheo.dang-ky',
];
const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3'];
const value: fc.Arbitrary<FigureValue | undefined> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 1000 }) },
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant('not-applicable' as const) },
);
const quarter = fc.record(Object.fromEntries(COUNTS.map((id) => [id, value])));
const figures = fc.record(Object.fromEntries(QUARTERS.map((id) => [id, quarter])));
const units: fc.Arbitrary<Record<string, UnitPlan>> = fc.array(figures, { minLength: 1, maxLength: 6 }).map((all) =>
  Object.fromEntries(
    all.map((one, at) => {
      const id = `u${at}`;
      const entered = Object.fromEntries(
        Object.entries(one).map(([period, values]) => [
          period,
          Object.fromEntries(Object.entries(values).filter(([, each]) => each !== undefined)),
        ]),
      );
      return [
        id,
        unitPlan({ id, name: id, kind: 'subordinate' }, { figures: entered as UnitPlan['figures'] & object }),
      ];
    }),
  ),
);

/** The sums once more, straight from the files. */
function expected(
  plans: Record<string, UnitPlan>,
  id: string,
  quarters: readonly string[],
): { sum: number | null; reported: number } {
  const known = Object.values(plans).map((one) => quarters.map((each) => one.figures?.[each]?.[id]));
  const numbers = known.flat().filter((each): each is number => typeof each === 'number');
  const whole = known.filter(
    (each) => each.every((one) => one !== undefined) && each.some((one) => typeof one === 'number'),
  );
  return { sum: numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0), reported: whole.length };
}

describe('whatever units report', () => {
  it.each([
    ['2024-Q2', ['2024-Q2'], ['2024-Q2']],
    ['2024-H1', ['2024-Q1', '2024-Q2'], ['2024-Q2']],
    ['2024-9M', QUARTERS, ['2024-Q3']],
  ])('sums of %s are those of the units', (id, flows, stocks) => {
    fc.assert(
      fc.property(units, (generated) => {
        const period = periodOf(id);
        // A part above its whole is in no sum.
        const plans = Object.fromEntries(Object.entries(generated).map(([unit, one]) => [unit, withoutDoubts(one)]));
        const ledger = ledgerOf({ plan: PLAN, register: null, files: filesOf(generated), period, day: '2024-12-31' });
        const all = rollUpFigures(index, ledger, period);
        const json = JSON.parse(rollUpJson(rollUp(ledger, period))) as {
          figures: { id: string; sum: number | null; units: { id: string; value: unknown }[] }[];
        };
        for (const count of COUNTS) {
          const figure = all.find(({ indicator }) => indicator.id === count);
          const isStock = figure?.indicator['over-time'] === 'last';
          const wanted = expected(plans, count, isStock ? stocks : flows);
          expect({ sum: figure?.sum, reported: figure?.reported }).toEqual(wanted);
          const printed = json.figures.find((one) => one.id === count);
          const values = (printed?.units ?? []).map((one) => one.value).filter((one) => typeof one === 'number');
          expect(printed?.sum).toBe(values.length === 0 ? null : values.reduce((a, b) => a + b, 0));
          // Nobody who said nothing has a value.
          for (const { id: unit, value: said } of printed?.units ?? []) {
            const wrote = (isStock ? stocks : flows).some(
              (each) => plans[unit]?.figures?.[each]?.[count] !== undefined,
            );
            const isDoubted = doubtfulFigures(PLAN, generated[unit] ?? {}).some(
              ({ indicator, quarter: of }) => indicator.id === count && (isStock ? stocks : flows).includes(of),
            );
            if (!wrote) expect(said).toBe(isDoubted ? 'doubtful' : null);
          }
        }
        const ratio = all.find(({ indicator }) => indicator.id === 'don-thu.ty-le-dung-han')?.sum ?? null;
        expect(ratio).toBe(ratioOf(plans, flows));
      }),
      { numRuns: 20 },
    );
  });
});

/** What stands of a unit's figures: in no sum is what `check` calls wrong. */
function withoutDoubts(unit: UnitPlan): UnitPlan {
  const figures = Object.entries(unit.figures ?? {}).map(([id, values]) => {
    const doubted = doubtfulFigures(PLAN, unit).filter((one) => one.quarter === id);
    const kept = Object.entries(values).filter(([name]) => !doubted.some(({ indicator }) => indicator.id === name));
    return [id, Object.fromEntries(kept)] as const;
  });
  return { ...unit, figures: Object.fromEntries(figures) };
}

/** Over the quarters in which a unit gave both parts. */
function ratioOf(plans: Record<string, UnitPlan>, quarters: readonly string[]): number | null {
  const pairs = Object.values(plans).flatMap((one) =>
    quarters.map(
      (each) => [one.figures?.[each]?.['don-thu.dung-han'], one.figures?.[each]?.['don-thu.da-giai-quyet']] as const,
    ),
  );
  const known = pairs.filter((pair): pair is [number, number] => pair.every((each) => typeof each === 'number'));
  const [top, bottom] = known.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  return percentOf(top, bottom);
}

it('as of a day, nothing later is seen', () => {
  expect(AS_OF).toBe('2024-06-30');
  const ledger = sampleLedger();
  expect(ledger.asOf).toBe(AS_OF);
});
