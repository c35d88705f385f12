import { describe, expect, it } from 'vitest';
import { heldAgainst, type MeasuredUnit } from '../../src/app/check/thresholds.js';
import type { Thresholds } from '../../src/domain/plan/plan.js';
import { missedThresholds, type UnitFigures, unitFigures } from '../../src/domain/progress/thresholds.js';
import { thresholdsText } from '../../src/reports/findings/thresholds.js';
import { finding } from '../reports/findings/sample-findings.js';
import { issued, PLAN, UNIT } from './plans.js';

const NONE = new Map<string, number>();

function figures(unit: string, fulfilled: number, due: number, overdue = 0): UnitFigures {
  const percent = due === 0 ? null : Math.floor((fulfilled * 100) / due);
  const totals = { due, fulfilled, percent, year: due, fulfilledYear: fulfilled, none: 0 };
  const open = Array.from({ length: due - fulfilled }, (_, i) => ({
    item: `II.${i + 1}`,
    period: '2024-Q1',
    state: i < overdue ? ('overdue' as const) : ('missing' as const),
  }));
  return { unit, totals, open };
}

const shown = (limits: Thresholds, ...units: readonly UnitFigures[]): readonly string[] =>
  missedThresholds('plan.yaml', limits, units, NONE).map(
    ({ name, actual, required }) => `${name} ${actual}/${required}`,
  );

describe('thresholds', () => {
  it('are held against all units together, from summed cells', () => {
    expect(shown({ 'min-percent': 61 }, figures('a', 1, 2), figures('b', 5, 8))).toEqual(['min-percent 60/61']);
    expect(shown({ 'min-percent': 60 }, figures('a', 1, 2), figures('b', 5, 8))).toEqual([]);
    // 2 of 3 is 66.7 rounded, and still less than 66.7.
    expect(shown({ 'min-percent': 66.7 }, figures('a', 2, 3))).toEqual(['min-percent 66.7/66.7']);
  });

  it('are not missed where nothing is due yet, or nothing is asked', () => {
    expect(shown({ 'min-percent': 100, 'max-missing': 0 }, figures('a', 0, 0))).toEqual([]);
    expect(shown({}, figures('a', 0, 9))).toEqual([]);
  });

  it('are all told, not the first alone', () => {
    const limits = { 'min-percent': 50, 'max-missing': 0, 'max-overdue': 0, 'max-warnings': 1 };
    const missed = missedThresholds('plan.yaml', limits, [figures('a', 0, 3, 1)], new Map([['a.yaml', 2]]));
    expect(missed.map(({ name, actual }) => `${name} ${actual}`)).toEqual([
      'min-percent 0',
      'max-missing 2',
      'max-overdue 1',
      'max-warnings 2',
    ]);
  });

  it('name the units behind them, the lowest first, and of one unit the items', () => {
    const surface = { lang: 'en', color: false, width: 80 } as const;
    const text = (...units: readonly UnitFigures[]): string =>
      thresholdsText(missedThresholds('plan.yaml', { 'min-percent': 80 }, units, NONE), surface);
    expect(text(figures('a', 3, 4), figures('b', 1, 4), figures('c', 4, 4))).toBe(
      'Missed min-percent (completion): 66.7%, required at least 80%.\n  b 25% (1/4)\n  a 75% (3/4)',
    );
    expect(text(figures('a', 3, 4))).toContain('  a 75% (3/4): II.1 (2024-Q1)');
  });

  it('count no further than the plan’s year, and only what counts', () => {
    const { plan, index } = issued();
    const of = (day: string): UnitFigures => unitFigures(plan, index, UNIT, day);
    expect(of('2024-01-01').open).toEqual([]);
    expect(of('2030-01-01')).toEqual(of('2024-12-31'));
    expect(of('2024-04-01').open.some(({ item }) => item === 'II.5.d')).toBe(false);
    expect(of('2024-04-01').open.every(({ state, period }) => state === 'missing' && period === '2024-Q1')).toBe(true);
    expect(PLAN.year).toBe(2024);
  });
});

describe('heldAgainst', () => {
  const unit = (planFile: string, limits: Thresholds): MeasuredUnit => ({
    file: `${planFile}/a.yaml`,
    planFile,
    limits,
    figures: figures('a', 0, 2),
  });
  it('places them at the plan, and those of the whole run at the first file with a warning', () => {
    const found = [finding({ severity: 'warning', file: 'elsewhere.yaml' })];
    const missed = heldAgainst({ 'max-missing': 0, 'max-warnings': 0 }, [unit('2024', {})], found);
    expect(missed.map(({ name, file }) => `${name} ${file}`)).toEqual([
      'max-missing 2024',
      'max-warnings elsewhere.yaml',
    ]);
  });

  const names = (asked: Thresholds, ...units: readonly MeasuredUnit[]): readonly string[] =>
    heldAgainst(asked, units, [finding({ severity: 'warning', file: 'elsewhere.yaml' })]).map(
      ({ name, required }) => `${name} ${required}`,
    );

  it('holds each plan’s units against what the plan sets', () => {
    const units = [unit('2024', { 'max-missing': 1 }), unit('2025', { 'max-missing': 2 })];
    expect(names({}, ...units)).toEqual(['max-missing 1']);
  });

  it('lets the command line say otherwise', () => {
    expect(names({ 'max-missing': 2 }, unit('2024', { 'max-missing': 1 }))).toEqual([]);
  });

  it('counts warnings of the plan’s own files for the plan, of the whole run for the command line', () => {
    expect(names({}, unit('2024', { 'max-warnings': 0 }))).toEqual([]);
    expect(names({ 'max-warnings': 0 }, unit('2024', { 'max-warnings': 0 }))).toEqual(['max-warnings 0']);
    expect(names({ 'max-warnings': 0 })).toEqual(['max-warnings 0']);
  });
});
