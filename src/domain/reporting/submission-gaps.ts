import { figureOf, indicatorsFor } from '../progress/figures.js';
import { figuresBesideNone } from '../progress/figure-beside-none.js';
import { type Period } from '../calendar/period.js';
import { type PeriodicReport, type ReportHeading, isCellWithin } from './periodic-report.js';
import type { Indicator, OutlineHeading } from '../plan/plan.js';
import type { Cell } from '../progress/progress.js';
import type { UnitPlan } from '../unit/unit-plan.js';
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
  /** Headings without results of their own for which nobody wrote words. */
  readonly headings: readonly OutlineHeading[];
  /** Figures above zero of items of which the unit says that nothing arose: the report would say both. */
  readonly contradictions: readonly MissingFigure[];
}

/** What a period's report lacks, in the order of the plan. */
export function gapsOf(report: PeriodicReport): SubmissionGaps {
  const { status, period, items, headings } = report;
  return {
    cells: items.flatMap((item) =>
      item.periodCells
        .filter((cell) => isMissing(cell, period))
        .map((cell) => ({ item: item.item.id, title: item.item.title, period: cell.period })),
    ),
    figures: missingFigures(status, period),
    headings: headings
      .flatMap(leaves)
      .filter(({ outline }) => isUnwritten(outline, status.unitPlan, period))
      .map(outlineOf),
    contradictions: figuresBesideNone(indicatorsFor(status.index, status.unitPlan), period, status.unitPlan),
  };
}

/** Whether anything is missing or contradicts itself. */
export function hasGaps({ cells, figures, headings, contradictions }: SubmissionGaps): boolean {
  return cells.length + figures.length + headings.length + contradictions.length > 0;
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

function leaves(heading: ReportHeading): readonly ReportHeading[] {
  return heading.children.length === 0 ? [heading] : heading.children.flatMap(leaves);
}

/**
 * Whether a heading needs a person's words and has none; under other headings the report prints results, difficulties
 * or next tasks.
 */
function isUnwritten(outline: OutlineHeading, unitPlan: UnitPlan, period: Period): boolean {
  const isFilledByRecords =
    (outline.items ?? []).length > 0 || outline.difficulties === true || outline['next-period'] === true;
  return !isFilledByRecords && (unitPlan.prose?.[period.id]?.[outline.id] ?? '').trim() === '';
}

const outlineOf = ({ outline }: ReportHeading): OutlineHeading => outline;
