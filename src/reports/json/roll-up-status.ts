import { COUNTED_STATES, type CellState } from '../../domain/progress/progress.js';
import type { ItemRollUp } from '../../domain/department/roll-up-items.js';
import type { SectionRollUp } from '../../domain/department/roll-up-sections.js';
import type { Ledger, LedgerUnit } from '../../domain/department/ledger.js';
import type { PeriodMatrix } from '../../domain/department/roll-up-periods.js';
import type { Totals } from '../../domain/progress/totals.js';
import { ledgerJson } from './ledger.js';
import { asJson } from './status.js';

/** `dcs/status-by-item@1` */
export function byItemJson(ledger: Ledger<unknown>, items: readonly ItemRollUp[]): string {
  return asJson({
    schema: 'dcs/status-by-item@1',
    asOf: ledger.asOf,
    ledger: ledgerJson(ledger),
    items: items.map(itemJson),
  });
}

/** An item across units, as every output in JSON has it. */
export function itemJson({ id, title, own, totals, count, units }: ItemRollUp): object {
  return {
    id,
    title,
    own,
    totals: totalsJson(totals),
    cells: countsJson(count),
    units: units.map((one) => ({
      id: one.unit.id,
      state: one.state,
      besides: one.besides,
      role: one.role,
      counts: one.counts,
      due: one.totals.due,
      fulfilled: one.totals.fulfilled,
    })),
  };
}

/** `dcs/status-by-section@1` */
export function bySectionJson(ledger: Ledger<unknown>, sections: readonly SectionRollUp[]): string {
  const sectionJson = ({ node, totals, count, parts }: SectionRollUp): object => ({
    id: node.id,
    heading: node.heading ?? null,
    totals: totalsJson(totals),
    cells: countsJson(count),
    ...(parts.length === 0 ? {} : { parts: parts.map(sectionJson) }),
  });
  return asJson({
    schema: 'dcs/status-by-section@1',
    asOf: ledger.asOf,
    ledger: ledgerJson(ledger),
    sections: sections.map(sectionJson),
  });
}

/** `dcs/status-matrix-items@1`: a unit has a cell for each item that falls to its kind. */
export function itemMatrixJson(
  ledger: Ledger<unknown>,
  units: readonly LedgerUnit[],
  items: readonly ItemRollUp[],
): string {
  const byItem = items.map((item) => ({ item: item.id, units: new Map(item.units.map((one) => [one.unit.id, one])) }));
  const rows = units.map(({ id, name }) => ({
    id,
    name,
    cells: byItem.flatMap(({ item, units: byUnit }) => {
      const one = byUnit.get(id);
      if (one === undefined) return [];
      const { state, besides, role, counts, totals } = one;
      return [{ item, state, besides, role, counts, due: totals.due, fulfilled: totals.fulfilled }];
    }),
  }));
  return asJson({
    schema: 'dcs/status-matrix-items@1',
    asOf: ledger.asOf,
    ledger: ledgerJson(ledger),
    items: items.map(({ id, title, own }) => ({ id, title, own })),
    matrix: rows,
  });
}

/** `dcs/status-matrix-periods@1`: `once` is work done once in the year; a unit without a usable file has no cells. */
export function periodMatrixJson(ledger: Ledger<unknown>, { columns, units, totals }: PeriodMatrix): string {
  const cells = (row: readonly Totals[]): object[] =>
    row.map((one, at) => ({ period: columns[at]?.id ?? '', ...totalsJson(one) }));
  return asJson({
    schema: 'dcs/status-matrix-periods@1',
    asOf: ledger.asOf,
    ledger: ledgerJson(ledger),
    periods: columns.map(({ id, period }) => ({ id, from: period?.from ?? null, to: period?.to ?? null })),
    matrix: units.map(({ unit: { id, name }, totals: row }) => ({ id, name, cells: row === null ? null : cells(row) })),
    totals: cells(totals),
  });
}

/** The totals as printed, without their day, which is given once for the whole output. */
export function totalsJson({ due, fulfilled, percent, year, fulfilledYear }: Totals): Omit<Totals, 'none'> {
  return { due, fulfilled, percent, year, fulfilledYear };
}

function countsJson(count: (state: CellState) => number): Readonly<Record<string, number>> {
  return Object.fromEntries(COUNTED_STATES.map((state) => [state, count(state)]));
}
