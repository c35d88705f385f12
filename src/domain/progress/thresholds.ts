import type { CalendarDate } from '../calendar/date.js';
import { itemsOf } from '../unit/item.js';
import type { Plan, Thresholds } from '../plan/plan.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { type CellState, progressOf } from './progress.js';
import { sumTotals, type Totals, totalsOf } from './totals.js';
import type { UnitPlan } from '../unit/unit-plan.js';

/** By name, in the order in which they are reported. */
export const THRESHOLD_NAMES = [
  'min-percent',
  'max-missing',
  'max-overdue',
  'max-warnings',
] as const satisfies readonly (keyof Thresholds)[];

/** An item in a period that is due and not fulfilled. */
export interface OpenCell {
  readonly item: string;
  readonly period: string;
  readonly state: CellState;
}

/** The numbers of a unit that thresholds are compared with. */
export interface UnitFigures {
  readonly unit: string;
  readonly totals: Totals;
  /** Cells that are due and not fulfilled, in the order of the plan. */
  readonly open: readonly OpenCell[];
}

/** A missed threshold, with its causes. */
export interface MissedThreshold {
  readonly name: keyof Thresholds;
  /** The file it is reported for: the plan's; for the warnings of a whole run, the first file that has any. */
  readonly file: string;
  readonly actual: number;
  readonly required: number;
  readonly causes: readonly MissCause[];
}

/** The cause of a missed threshold: a unit with its numbers, or a file with its warnings. */
export type MissCause =
  | { readonly kind: 'unit'; readonly unit: string; readonly totals: Totals; readonly cells: readonly OpenCell[] }
  | { readonly kind: 'file'; readonly file: string; readonly warnings: number };

/** The numbers of a unit as of a day. */
export function unitFigures(plan: Plan, index: PlanIndex, unitPlan: UnitPlan, day: CalendarDate): UnitFigures {
  const items = itemsOf(index, unitPlan).map((item) => progressOf(item, plan, unitPlan, day));
  const open = items.flatMap(({ item, cells }) =>
    cells
      .filter(({ counts, closed, fulfilled }) => counts && closed && !fulfilled)
      .map(({ period, state }) => ({ item: item.id, period, state })),
  );
  return { unit: unitPlan.unit.id, totals: totalsOf(items), open };
}

/**
 * All thresholds that units and warnings miss.
 * @param file the file they are reported for
 * @param warnings the number of warnings by file
 */
export function missedThresholds(
  file: string,
  limits: Thresholds,
  units: readonly UnitFigures[],
  warnings: ReadonlyMap<string, number>,
): readonly MissedThreshold[] {
  const missed = [
    ...lowPercent(limits['min-percent'], units),
    ...tooMany('max-missing', limits['max-missing'], 'missing', units),
    ...tooMany('max-overdue', limits['max-overdue'], 'overdue', units),
    ...tooManyWarnings(limits['max-warnings'], warnings),
  ];
  return missed.map((one) => ({ ...one, file }));
}

type Missed = Omit<MissedThreshold, 'file'>;

function lowPercent(required: number | undefined, units: readonly UnitFigures[]): readonly Missed[] {
  const together = sumTotals(units.map(({ totals }) => totals));
  const { percent: actual } = together;
  if (required === undefined || actual === null || !isBelow(together, required)) return [];
  const causes = units
    .filter(({ totals }) => totals.percent !== null && isBelow(totals, required))
    .sort((a, b) => (a.totals.percent ?? 0) - (b.totals.percent ?? 0))
    .map(({ unit, totals, open }) => ({ kind: 'unit' as const, unit, totals, cells: open }));
  return [{ name: 'min-percent', actual, required, causes }];
}

/** Compares the counts, not the rounded share: a share that is only rounded up to the threshold misses it. */
function isBelow({ fulfilled, due }: Totals, required: number): boolean {
  return fulfilled * 100 < required * due;
}

function tooMany(
  name: 'max-missing' | 'max-overdue',
  required: number | undefined,
  state: CellState,
  units: readonly UnitFigures[],
): readonly Missed[] {
  if (required === undefined) return [];
  const causes = units
    .map(({ unit, totals, open }) => ({
      kind: 'unit' as const,
      unit,
      totals,
      cells: open.filter((cell) => cell.state === state),
    }))
    .filter(({ cells }) => cells.length > 0);
  const actual = causes.reduce((sum, { cells }) => sum + cells.length, 0);
  return actual <= required ? [] : [{ name, actual, required, causes }];
}

function tooManyWarnings(required: number | undefined, warnings: ReadonlyMap<string, number>): readonly Missed[] {
  const causes = [...warnings].map(([file, count]) => ({ kind: 'file' as const, file, warnings: count }));
  const actual = causes.reduce((sum, { warnings: count }) => sum + count, 0);
  return required === undefined || actual <= required ? [] : [{ name: 'max-warnings', actual, required, causes }];
}
