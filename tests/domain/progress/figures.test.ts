import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../src/domain/progress/figure-change.js';
import {
  type Figure,
  figureOf,
  figureOver,
  hasFigures,
  indicatorsFor,
  ratioOf,
} from '../../../src/domain/progress/figures.js';
import { figureRow, figureRows } from '../../../src/domain/progress/figure-rows.js';
import { isDoubtful } from '../../../src/domain/progress/doubtful-figures.js';
import { quarterFigureOf } from '../../../src/domain/progress/figure-asked.js';
import {
  figurePeriods,
  figurePeriodsUpTo,
  periodBefore,
  samePeriodLastYear,
} from '../../../src/domain/calendar/adjacent-periods.js';
import { makePeriod, parsePeriod, type Period } from '../../../src/domain/calendar/period.js';
import type { Indicator } from '../../../src/domain/plan/plan.js';
import { indexPlan } from '../../../src/domain/plan/plan-index.js';
import type { FigureValue, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { FIGURE_PLAN, INDICATORS, unitWith } from '../../support/sample-figures.js';
import { CALENDAR } from '../../support/sample-plan.js';

const index = indexPlan(FIGURE_PLAN);
const period = (id: string): Period => parsePeriod(id, CALENDAR) ?? expect.fail(`no period ${id}`);
const figure = (indicator: Indicator, id: string, unitPlan: UnitPlan): Figure =>
  figureOf(indicator, period(id), unitPlan, FIGURE_PLAN);

/** From the year's start to the end of the period. */
const cumulativeOf = (indicator: Indicator, to: Period, unitPlan: UnitPlan): Figure =>
  figureOver(indicator, figurePeriodsUpTo(to), unitPlan, FIGURE_PLAN);

describe('a quarter', () => {
  const unit = unitWith({ '2024-Q1': { received: 0, online: 'not-applicable' } });

  it.each([
    ['zero was reported', INDICATORS.received, { state: 'reported', value: 0, missing: [], doubtful: [], unasked: [] }],
    [
      'not applicable is none',
      INDICATORS.online,
      { state: 'not-applicable', value: null, missing: [], doubtful: [], unasked: ['2024-Q1'] },
    ],
    [
      'what is not there was not reported',
      INDICATORS.paper,
      { state: 'missing', value: null, missing: ['2024-Q1'], doubtful: [], unasked: [] },
    ],
  ])('%s', (_, indicator, expected) => {
    expect(figure(indicator, '2024-Q1', unit)).toEqual(expected);
  });
});

describe('longer periods', () => {
  const all = unitWith({
    '2023-Q4': { received: 7, left: 9 },
    '2024-Q1': { received: 10, online: 1, left: 3 },
    '2024-Q2': { received: 20, online: 8, left: 5 },
    '2024-Q3': { received: 30, online: 'not-applicable' },
    '2024-Q4': { received: 40, online: 10, left: 0 },
  });

  it.each([
    ['2024-H1', 30],
    ['2024-H2', 70],
    ['2024-9M', 60],
    ['2024', 100],
  ])('a flow adds up over %s: %i', (id, value) => {
    expect(figure(INDICATORS.received, id, all)).toEqual({
      state: 'reported',
      value,
      missing: [],
      doubtful: [],
      unasked: [],
    });
  });

  it.each([
    ['2024-H1', 5],
    ['2024', 0],
  ])('a stock is what it is at the end of %s: %i', (id, value) => {
    expect(figure(INDICATORS.left, id, all)).toEqual({
      state: 'reported',
      value,
      missing: [],
      doubtful: [],
      unasked: [],
    });
  });

  it('a stock that was not reported at the end is missing, whatever was before', () => {
    expect(figure(INDICATORS.left, '2024-9M', all)).toEqual({
      state: 'missing',
      value: null,
      missing: ['2024-Q3'],
      doubtful: [],
      unasked: [],
    });
  });

  it('a quarter that does not apply neither adds nor lacks', () => {
    expect(figure(INDICATORS.online, '2024', all)).toEqual({
      state: 'reported',
      value: 19,
      missing: [],
      doubtful: [],
      unasked: ['2024-Q3'],
    });
  });

  it('says which quarters were not reported', () => {
    const some = unitWith({ '2024-Q1': { received: 10 } });
    expect(figure(INDICATORS.received, '2024-9M', some)).toEqual({
      state: 'partial',
      value: 10,
      missing: ['2024-Q2', '2024-Q3'],
      doubtful: [],
      unasked: [],
    });
    expect(figure(INDICATORS.received, '2024-H2', some)).toMatchObject({ state: 'missing', value: null });
  });

  it('a month has no figures', () => {
    expect(figure(INDICATORS.received, '2024-M03', all)).toEqual({
      state: 'missing',
      value: null,
      missing: [],
      doubtful: [],
      unasked: [],
    });
    expect(figureRows(index, period('2024-M03'), all, '2024-12-31')).toEqual([]);
  });

  it('adds up from the year’s start; a stock does not', () => {
    const of = (indicator: Indicator, id: string): number | null => cumulativeOf(indicator, period(id), all).value;
    expect([of(INDICATORS.received, '2024-Q1'), of(INDICATORS.received, '2024-Q3')]).toEqual([10, 60]);
    expect([of(INDICATORS.received, '2024-H2'), of(INDICATORS.left, '2024-Q2')]).toEqual([100, 5]);
  });

  it('is compared with the period before of its kind, and the same of last year', () => {
    const year = unitWith({
      '2023-Q1': { received: 1 },
      '2023-Q2': { received: 2 },
      '2023-Q3': { received: 3 },
      '2023-Q4': { received: 4 },
      '2024-Q1': { received: 10 },
      '2024-Q2': { received: 20 },
    });
    const {
      figure: now,
      previous,
      lastYear,
    } = figureRow(INDICATORS.received, period('2024-H1'), year, FIGURE_PLAN, '2024-12-31');
    expect([now.value, previous.value, lastYear.value]).toEqual([30, 7, 3]);
    expect(figureRow(INDICATORS.received, period('2024-Q1'), year, FIGURE_PLAN, '2024-12-31').previous.value).toBe(4);
  });
});

describe('a ratio', () => {
  it('is computed from the sums of its parts, never from percentages', () => {
    const unit = unitWith({ '2024-Q1': { received: 10, online: 9 }, '2024-Q2': { received: 90, online: 9 } });
    expect(figure(INDICATORS.rate, '2024-Q1', unit).value).toBe(90);
    expect(figure(INDICATORS.rate, '2024-Q2', unit).value).toBe(10);
    expect(figure(INDICATORS.rate, '2024-H1', unit)).toEqual({
      state: 'reported',
      value: 18,
      missing: [],
      doubtful: [],
      unasked: [],
    });
  });

  it('takes only quarters in which both parts are known, and says so', () => {
    const unit = unitWith({ '2024-Q1': { received: 10, online: 5 }, '2024-Q2': { received: 90 } });
    expect(figure(INDICATORS.rate, '2024-H1', unit)).toEqual({
      state: 'partial',
      value: 50,
      missing: ['2024-Q2'],
      doubtful: [],
      unasked: [],
    });
  });

  it.each<[string, Record<string, FigureValue>, Figure['state']]>([
    ['of nothing is none', { received: 0, online: 0 }, 'none'],
    ['without a part is missing', { received: 4 }, 'missing'],
    ['of what does not apply does not apply', { received: 4, online: 'not-applicable' }, 'not-applicable'],
  ])('%s', (_, entered, state) => {
    expect(figure(INDICATORS.rate, '2024-Q1', unitWith({ '2024-Q1': entered }))).toMatchObject({ state, value: null });
  });

  it('is never taken from the file', () => {
    expect(figure(INDICATORS.rate, '2024-Q1', unitWith({ '2024-Q1': { rate: 50 } })).state).toBe('missing');
  });

  it.each([
    [1, 3, 33.3],
    [2, 3, 66.7],
    [999, 1000, 99.9],
    [9999, 10000, 99.9],
    [5, 5, 100],
    [0, 5, 0],
    [0, 0, null],
  ])('%i of %i is %d, rounded to a tenth', (top, bottom, value) => {
    expect(ratioOf(top, bottom)).toBe(value);
  });
});

describe('what the unit’s plan says', () => {
  const marked = (from?: string): UnitPlan => {
    const reason = { reason: 'No such function', ...(from === undefined ? {} : { from }) };
    const unit = unitWith({ '2024-Q1': { received: 4 } });
    return { ...unit, items: { 'II.1': { title: 'Title', text: '00000000', 'not-applicable': reason } } };
  };
  const answers = (unit: UnitPlan, plan = FIGURE_PLAN): readonly unknown[] =>
    ['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3'].map((id) => {
      const answer = quarterFigureOf(INDICATORS.received, period(id), unit, plan);
      return answer.kind === 'missing' ? null : answer.kind === 'not-asked' ? answer.why : answer.value;
    });

  it('an item that does not apply owes no figure; what was entered stays', () => {
    expect(answers(marked())).toEqual([null, 4, 'not-applicable', 'not-applicable']);
    expect(answers(marked('2024-Q3'))).toEqual([null, 4, null, 'not-applicable']);
  });

  it('an item that a revision brought later owes none for the time before, and zero is not said of it', () => {
    const [section] = FIGURE_PLAN.body;
    const [first, ...others] = section?.children ?? [];
    if (section === undefined || first?.track === undefined) throw new Error('the sample has no item');
    const track = { ...first.track, since: '2024-Q3' };
    const plan = { ...FIGURE_PLAN, body: [{ ...section, children: [{ ...first, track }, ...others] }] };
    const unit = unitWith({ '2024-Q3': { received: 4 } });
    expect(answers(unit, plan)).toEqual([null, 'not-there', 'not-there', 4]);
    const states = ['2024-Q1', '2024-H1', '2024-Q3', '2024-9M', '2024-Q4'].map(
      (id) => figureOf(INDICATORS.received, period(id), unit, plan).state,
    );
    expect(states).toEqual(['not-there', 'not-there', 'reported', 'reported', 'missing']);
  });

  it('a unit that joined later owes none for the time before', () => {
    const unit = unitWith({ '2024-Q3': { received: 4 } });
    const late = { ...unit, unit: { ...unit.unit, since: '2024-Q3' } };
    expect(answers(late)).toEqual([null, 'not-joined', 'not-joined', 4]);
    expect(figure(INDICATORS.received, '2024-9M', late)).toMatchObject({ state: 'reported', value: 4 });
  });

  it('the unit owes figures of the items it leads, and shows any other it entered', () => {
    const ids = (unit: UnitPlan): readonly string[] => indicatorsFor(index, unit).map(({ id }) => id);
    expect(ids(unitWith({}))).toEqual(Object.keys(INDICATORS));
    expect(ids(unitWith({ '2024-Q1': { helped: 1 } }))).toContain('helped');
  });

  it('has figures for a period where any was entered in the year by then', () => {
    const unit = unitWith({ '2023-Q4': { received: 1 }, '2024-Q2': { received: 1 } });
    const shown = ['2024-Q1', '2024-Q2', '2024-H1', '2024-Q3'].map((id) => hasFigures(period(id), unit));
    expect(shown).toEqual([false, true, true, true]);
  });
});

describe('changeOf', () => {
  const of = (state: Figure['state'], value: number | null): Figure => ({
    state,
    value,
    missing: [],
    doubtful: [],
    unasked: [],
  });
  it.each([
    [of('reported', 12), of('reported', 10), 2],
    [of('reported', 98.9), of('reported', 98.6), 0.3],
    [of('reported', 0), of('reported', 3), -3],
    [of('partial', 12), of('reported', 10), null],
    [of('reported', 12), of('partial', 10), null],
    [of('reported', 12), of('missing', null), null],
    [of('not-applicable', null), of('reported', 2), null],
    [of('none', null), of('reported', 50), null],
  ])('%j against %j is %s', (now, before, change) => {
    expect(changeOf(now, before)).toBe(change);
  });
});

describe('whatever was entered', () => {
  const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
  const value = fc.option(fc.oneof(fc.nat({ max: 10_000 }), fc.constant('not-applicable' as const)), {
    nil: undefined,
  });
  const year = fc.array(fc.record({ received: value, online: value, left: value }), { minLength: 4, maxLength: 4 });
  const ids = fc.constantFrom('2024-Q1', '2024-Q3', '2024-H1', '2024-H2', '2024-9M', '2024');
  type Year = readonly Readonly<Record<'received' | 'online' | 'left', FigureValue | undefined>>[];
  const unitOf = (entered: Year): UnitPlan =>
    unitWith(
      Object.fromEntries(
        entered.map((figures, at) => [
          quarters[at],
          Object.fromEntries(Object.entries(figures).filter(([, one]) => one !== undefined)),
        ]),
      ) as UnitPlan['figures'] & object,
    );
  const isWrong = (unit: UnitPlan, id: string, at: number): boolean =>
    isDoubtful(FIGURE_PLAN, unit, id, quarters[at] ?? '');
  const within = (id: string): readonly number[] => {
    const wide = period(id);
    return [0, 1, 2, 3].filter((at) => {
      const { from, to } = makePeriod('quarter', 2024, at + 1, CALENDAR);
      return wide.from <= from && to <= wide.to;
    });
  };

  it('a flow is the sum of its reported quarters, and names exactly those that were not', () => {
    fc.assert(
      fc.property(year, ids, (entered, id) => {
        const unit = unitOf(entered);
        const { value: sum, missing, doubtful, state } = figure(INDICATORS.received, id, unit);
        const own = within(id).map((at) => ({
          value: entered[at]?.received,
          isDoubted: isWrong(unit, 'received', at),
        }));
        const numbers = own.flatMap(({ value: one, isDoubted }) =>
          typeof one === 'number' && !isDoubted ? [one] : [],
        );
        expect(sum).toBe(numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0));
        expect(missing).toHaveLength(own.filter(({ value: one }) => one === undefined).length);
        expect(doubtful).toHaveLength(own.filter(({ isDoubted }) => isDoubted).length);
        expect(state === 'reported').toBe(numbers.length > 0 && missing.length + doubtful.length === 0);
        if (numbers.length === 0 && doubtful.length > 0) expect(state).toBe('doubtful');
      }),
    );
  });

  it('a stock is its last quarter’s, whatever the others are', () => {
    fc.assert(
      fc.property(year, ids, (entered, id) => {
        const last = quarters[within(id).at(-1) ?? 0] ?? '';
        expect(figure(INDICATORS.left, id, unitOf(entered))).toEqual(figure(INDICATORS.left, last, unitOf(entered)));
      }),
    );
  });

  it('halves add up to the year where they are whole, and the year so far at its end is the year', () => {
    fc.assert(
      fc.property(year, (entered) => {
        const unit = unitOf(entered);
        const halves = [figure(INDICATORS.received, '2024-H1', unit), figure(INDICATORS.received, '2024-H2', unit)];
        const whole = figure(INDICATORS.received, '2024', unit);
        const values = halves.flatMap(({ value: one }) => (one === null ? [] : [one]));
        expect(whole.value).toBe(values.length === 0 ? null : values.reduce((a, b) => a + b, 0));
        expect(whole.missing).toEqual(halves.flatMap(({ missing }) => missing));
        expect(whole.doubtful).toEqual(halves.flatMap(({ doubtful }) => doubtful));
        expect(cumulativeOf(INDICATORS.received, period('2024-Q4'), unit)).toEqual(whole);
      }),
    );
  });

  it('a ratio is that of the sums over the quarters in which both are known', () => {
    fc.assert(
      fc.property(year, ids, (entered, id) => {
        const unit = unitOf(entered);
        const own = within(id).flatMap((at) => {
          const { received, online } = entered[at] ?? {};
          if (isWrong(unit, 'received', at) || isWrong(unit, 'online', at)) return [];
          return typeof received === 'number' && typeof online === 'number' ? [{ received, online }] : [];
        });
        const top = own.reduce((sum, { online }) => sum + online, 0);
        const bottom = own.reduce((sum, { received }) => sum + received, 0);
        expect(figure(INDICATORS.rate, id, unit).value).toBe(ratioOf(top, bottom));
      }),
    );
  });
});

describe('a row of a random year', () => {
  it('has the figure of each of its periods, whatever is computed once for two of them', () => {
    const value = fc.option(fc.constantFrom<FigureValue>(0, 3, 7, -1, 'not-applicable'), { nil: undefined });
    const quarters = ['2023-Q1', '2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
    const year = fc.tuple(...quarters.map(() => fc.tuple(value, value, value)));
    let tried = 0;
    fc.assert(
      fc.property(year, (given) => {
        const entered = given.map(([received, online, paper], i) => {
          const all = Object.entries({ received, online, paper });
          return [quarters[i] ?? '', Object.fromEntries(all.filter(([, one]) => one !== undefined))] as const;
        });
        const unit = unitWith(Object.fromEntries(entered) as NonNullable<UnitPlan['figures']>);
        for (const id of ['2024-M03', '2024-Q1', '2024-Q2', '2024-H1', '2024-H2', '2024-9M', '2024']) {
          const now = period(id);
          for (const indicator of Object.values(INDICATORS)) {
            expect(figureRow(indicator, now, unit, FIGURE_PLAN, '2024-12-31')).toEqual({
              indicator,
              figure: figureOf(indicator, now, unit, FIGURE_PLAN),
              previous: figureOf(indicator, periodBefore(now), unit, FIGURE_PLAN),
              lastYear: figureOf(indicator, samePeriodLastYear(now), unit, FIGURE_PLAN),
              cumulative: cumulativeOf(indicator, now, unit),
              target: null,
            });
            tried += 1;
          }
        }
      }),
      { numRuns: 30 },
    );
    expect(tried).toBeGreaterThanOrEqual(700);
  });
});

describe('figures by the periods that a plan wants', () => {
  const KINDS = ['month', 'quarter', 'half-year', 'year'] as const;

  it('every longer period has the sum of those that make it up, and the last of a stock', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.array(fc.nat(50), { minLength: 12, maxLength: 12 }), (kind, values) => {
        const plan = { ...FIGURE_PLAN, reporting: { ...FIGURE_PLAN.reporting, figures: kind } };
        const parts = figurePeriods(plan);
        const figures = Object.fromEntries(
          parts.map(({ id }, at) => [id, { received: values[at] ?? 0, left: values[at] ?? 0 }]),
        );
        for (const id of ['2024-M05', '2024-Q2', '2024-H2', '2024-9M', '2024']) {
          const asked = parsePeriod(id, plan) ?? expect.fail(id);
          const inside = parts.filter(({ from, to }) => asked.from <= from && to <= asked.to);
          const isWhole = inside[0]?.from === asked.from && inside.at(-1)?.to === asked.to;
          const own = inside.map(({ id: part }) => figures[part]?.received ?? 0);
          const found = (indicator: Indicator): number | null =>
            figureOf(indicator, asked, unitWith(figures), plan).value;
          expect(found(INDICATORS.received)).toBe(isWhole ? own.reduce((sum, one) => sum + one, 0) : null);
          expect(found(INDICATORS.left)).toBe(isWhole ? own.at(-1) : null);
        }
      }),
    );
  });
});
