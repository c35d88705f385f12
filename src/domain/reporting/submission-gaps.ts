import { blankHeadings } from './blank-headings.js';
import { figureOf, indicatorsFor } from '../progress/figures.js';
import { figuresBesideNone } from '../progress/figure-beside-none.js';
import { figuresWithoutEntry } from '../progress/figure-without-entry.js';
import type { Period } from '../calendar/period.js';
import { isCellWithin, type PeriodicReport } from './periodic-report.js';
import type { Indicator, OutlineHeading } from '../plan/plan.js';
import type { Cell } from '../progress/progress.js';
import type { UnitStatus } from '../progress/unit-status.js';

/** A cell of the period that counts and has no record. */
export interface MissingCell {
  readonly item: string;
  readonly title: string;
  readonly period: string;
}

/** A figure that was not entered for a quarter of the period. */
export interface MissingFigure {
  readonly indicator: Indicator;
  readonly quarter: string;
}

/** What a report lacks. */
export interface SubmissionGaps {
  readonly cells: readonly MissingCell[];
  readonly figures: readonly MissingFigure[];
  /** Headings for which a person has to write and nobody did. */
  readonly headings: readonly OutlineHeading[];
  /** Headings whose items had to be reported, without any result. */
  readonly withoutResults: readonly OutlineHeading[];
  /** Figures above zero of items of which the unit says that nothing arose: the report would say both. */
  readonly contradictions: readonly MissingFigure[];
  /** Figures above zero of items asked “if any” that have no entry. */
  readonly unrecorded: readonly MissingFigure[];
}

/** What a period's report lacks, in the order of the plan. */
export function gapsOf(report: PeriodicReport): SubmissionGaps {
  const { status, period, items } = report;
  const { unwritten, withoutResults } = blankHeadings(report);
  const indicators = indicatorsFor(status.index, status.unitPlan);
  return {
    cells: items.flatMap((item) =>
      item.periodCells
        .filter((cell) => isMissing(cell, period))
        .map((cell) => ({ item: item.item.id, title: item.item.title, period: cell.period })),
    ),
    figures: missingFigures(status, period),
    headings: unwritten,
    withoutResults,
    contradictions: figuresBesideNone(indicators, period, status.unitPlan),
    unrecorded: figuresWithoutEntry(indicators, period, status),
  };
}

/** Whether anything is missing or contradicts itself. */
export function hasGaps(gaps: SubmissionGaps): boolean {
  return Object.values(gaps).some((each: readonly unknown[]) => each.length > 0);
}

/** Whether sending finds a cell missing: any cell of the period; a wider one only if its due date is in the period. */
function isMissing(cell: Cell, period: Period): boolean {
  if (!cell.counts || cell.stateRule === 'entry' || cell.fulfilled) return false;
  if (isCellWithin(cell, period)) return true;
  return cell.state === 'overdue' && period.from <= cell.closes && cell.closes <= period.to;
}

/**
 * The figures that the unit owes for a period and did not enter; only counts, because a ratio is missing where its
 * parts are.
 */
export function missingFigures({ index, unitPlan, plan }: UnitStatus, period: Period): readonly MissingFigure[] {
  return indicatorsFor(index, unitPlan)
    .filter(({ kind }) => kind === 'count')
    .flatMap((indicator) =>
      figureOf(indicator, period, unitPlan, plan).missing.map((quarter) => ({ indicator, quarter })),
    );
}
