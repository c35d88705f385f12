import type { NumberedEntry } from '../../domain/unit/entries.js';
import type { PeriodicReport, ReportItem } from '../../domain/reporting/periodic-report.js';
import type { CellState } from '../../domain/progress/progress.js';
import { asJson } from './status.js';

/**
 * `dcs/report@1`: the period's cells and entries of every item, and what is missing. A document counts each cell from its
 * cut-off on, an item with a due date from that: screens keep it open until the sending day, there `closes`.
 */
export function periodicReportJson(report: PeriodicReport): string {
  const { period, status, asOf, totals } = report;
  const { id, name, kind } = status.unit;
  const items = report.items.filter(({ item }) => !item.open);
  return asJson({
    schema: 'dcs/report@1',
    ...(status.unitPlan.sample === true ? { sample: true } : {}),
    period: { id: period.id, from: period.from, to: period.to },
    asOf,
    unit: { id, name, kind },
    totals,
    items: items.map(itemJson),
    missing: items.flatMap(missingOf),
  });
}

function itemJson({ item, periodCells, periodEntries }: ReportItem): object {
  return {
    id: item.id,
    title: item.title,
    cells: periodCells.map(({ period, from, to, closes, state, counts }) => ({
      period,
      from,
      to,
      countedAfter: closes,
      state,
      counts,
    })),
    entries: periodEntries.map(entryJson),
  };
}

/** An entry as the file has it, with its number in the item's list. */
function entryJson({ n, entry }: NumberedEntry): object {
  return { n, ...entry };
}

interface Missing {
  readonly id: string;
  readonly title: string;
  readonly period: string;
  readonly state: CellState;
}

function missingOf({ item, periodCells }: ReportItem): readonly Missing[] {
  return periodCells
    .filter(({ state, counts }) => counts && (state === 'missing' || state === 'overdue'))
    .map(({ period, state }) => ({ id: item.id, title: item.title, period, state }));
}
