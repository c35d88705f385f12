import { openReports } from '../../domain/reporting/open-reports.js';
import { periodicReport } from '../../domain/reporting/periodic-report.js';
import { gapsOf } from '../../domain/reporting/submission-gaps.js';
import { statusRefused } from '../../domain/progress/status-allowed.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import type { Period } from '../../domain/calendar/period.js';
import type { EntryStatus } from '../../domain/unit/unit-plan.js';
import { periodNamed, reportPeriod } from '../find/period.js';
import { itemsInSection } from '../find/section.js';
import { Mistaken } from '../mistakes/mistaken.js';

/** A cell without a result in a period's report. */
export interface CellLeft {
  readonly progress: ItemProgress;
  readonly period: string;
}

/** The remaining cells of a period's report, and the items that already have a record. */
export interface CellsLeft {
  readonly period: Period;
  readonly cells: readonly CellLeft[];
  /** Items of the section that have a record, or are not due in the period. */
  readonly others: readonly ItemProgress[];
}

/**
 * The cells of a section, or of the whole plan, that still have no result in the period's report: the same cells that
 * `today` lists and `submit` requires. Without a period: those of the report that is due next.
 */
export function itemsLeft(
  status: UnitStatus,
  typed: { readonly section?: string | undefined; readonly period?: string | undefined },
): CellsLeft {
  const { plan, asOf } = status;
  const period =
    typed.period === undefined
      ? (openReports(status, asOf)[0]?.period ?? reportPeriod(undefined, plan, asOf))
      : periodNamed(typed.period, plan);
  const items = itemsInSection(status, typed.section);
  const missing = gapsOf(periodicReport(status, period)).cells;
  const cells = missing.flatMap(({ item: id, period: cell }) => {
    const progress = items.find(({ item }) => item.id === id);
    return progress === undefined ? [] : [{ progress, period: cell }];
  });
  return { period, cells, others: items.filter((one) => !cells.some(({ progress }) => progress === one)) };
}

/** @throws Mistaken with the items that cannot have the status, and those that can */
export function assertAllTake(cells: readonly CellLeft[], status: EntryStatus): void {
  const isRefused = ({ progress, period }: CellLeft): boolean => statusRefused(progress, status, period) !== null;
  const refused = cells.filter(isRefused);
  if (refused.length === 0) return;
  const named = (list: readonly CellLeft[]): readonly { readonly id: string; readonly title: string }[] =>
    [...new Set(list.map(({ progress }) => progress.item))].map(({ id, title }) => ({ id, title }));
  const taking = named(cells.filter((one) => !isRefused(one)));
  throw new Mistaken({ kind: 'none-not-allowed-for', items: named(refused), taking });
}
