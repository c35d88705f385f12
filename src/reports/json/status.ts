import type { FolderStatus } from '../../domain/progress/folder-status.js';
import type { Ledger } from '../../domain/department/ledger.js';
import { extendedReports } from '../../domain/reporting/due.js';
import type { ReportTodo } from '../../domain/reporting/submission.js';
import type { Totals } from '../../domain/progress/totals.js';
import type { Unit } from '../../domain/unit/unit-plan.js';
import { countIn } from '../../domain/progress/unit-summary.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import type { RolledSoFar } from '../../domain/department/roll-up-targets.js';
import { targetsSoFar } from '../../domain/progress/targets-so-far.js';
import { ledgerJson } from './ledger.js';
import { rolledSoFarJson, soFarJson } from './target.js';

/** `dcs/status-unit@1` */
export function unitStatusJson(status: UnitStatus, reports: readonly ReportTodo[]): string {
  return asJson({
    schema: 'dcs/status-unit@1',
    asOf: status.asOf,
    unit: unitOf(status.unit),
    totals: totalsIn(status.totals),
    sendAgain: reports.map(({ report: { submission, review }, why }) => ({
      period: submission.period,
      why,
      sent: submission.date,
      reviewed: review?.date ?? null,
      reason: review?.reason ?? null,
    })),
    targets: targetsSoFar(status.index, status.unitPlan, status.asOf).map(soFarJson),
    extensions: extendedReports(status.plan, status.unitPlan, status.asOf).map(({ period, until }) => ({
      period: period.id,
      until,
    })),
    items: status.items.map(({ item, cells }) => ({
      id: item.id,
      title: item.title,
      cadence: item.cadence,
      cells: cells.map(({ period, from, to, closes, state, counts }) => ({ period, from, to, closes, state, counts })),
    })),
  });
}

/** `dcs/status@1`: `units` are those with figures, `ledger` is every unit of the year. */
export function folderStatusJson(
  status: FolderStatus,
  targets: readonly RolledSoFar[],
  ledger: Ledger<unknown>,
): string {
  return asJson({
    schema: 'dcs/status@1',
    asOf: status.asOf,
    ledger: ledgerJson(ledger),
    units: status.rows.map((row) => ({
      ...unitOf(row.unit),
      totals: totalsIn(row.totals),
      missing: countIn(row, 'missing'),
      overdue: countIn(row, 'overdue'),
      blocked: countIn(row, 'blocked'),
    })),
    totals: totalsIn(status.totals),
    targets: targets.map(rolledSoFarJson),
  });
}

/** JSON as every command prints it. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function unitOf({ id, name, kind }: Unit): Pick<Unit, 'id' | 'name' | 'kind'> {
  return { id, name, kind };
}

function totalsIn({ due, fulfilled, percent, year, fulfilledYear }: Totals): Omit<Totals, 'none'> {
  return { due, fulfilled, percent, year, fulfilledYear };
}
