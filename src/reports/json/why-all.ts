import type { Period } from '../../domain/calendar/period.js';
import type { FigureRollUp } from '../../domain/department/roll-up-figures.js';
import type { ItemRollUp } from '../../domain/department/roll-up-items.js';
import type { Ledger, LedgerUnit } from '../../domain/department/ledger.js';
import type { UnitFigureWhy, UnitItemWhy } from '../../domain/department/roll-up-why.js';
import { figureValue } from './roll-up.js';
import type { QuarterFigure } from '../../domain/progress/figure-asked.js';
import { ledgerJson } from './ledger.js';
import { totalsJson } from './roll-up-status.js';
import { asJson } from './status.js';
import { rolledTargetJson } from './target.js';

type LineOf = (unit: LedgerUnit, pointer: string) => number | null;

/** `dcs/why-all-item@1`: each unit's cells, each with the place in the unit's file that decides it. */
export function itemWhyJson(
  item: ItemRollUp,
  units: readonly UnitItemWhy[],
  { ledger, period }: { readonly ledger: Ledger; readonly period: Period | null },
  lineOf: LineOf,
): string {
  return asJson({
    schema: 'dcs/why-all-item@1',
    asOf: ledger.asOf,
    period: period?.id ?? null,
    item: { id: item.id, title: item.title },
    totals: totalsJson(item.totals),
    units: units.map(({ unit, state, besides, role, cells }) => ({
      id: unit.id,
      name: unit.name,
      file: unit.file,
      state,
      besides,
      role,
      cells: cells.map(({ value: { item: own, cell, entry }, pointer }) => ({
        item: own.id,
        period: cell.period,
        state: cell.state,
        counts: cell.counts,
        rule: cell.stateRule,
        entry: entry === null ? null : { n: cell.entry, ...entry },
        ...placeOf(unit, pointer, lineOf),
      })),
    })),
    ledger: ledgerJson(ledger),
  });
}

/** `dcs/why-all-figure@1`: each unit's value, with the figure entered for each quarter and its place. */
export function figureWhyJson(
  { indicator, sum, reported, of, doubtful, beside, target }: FigureRollUp,
  units: readonly UnitFigureWhy[],
  { ledger, period }: { readonly ledger: Ledger; readonly period: Period },
  lineOf: LineOf,
): string {
  return asJson({
    schema: 'dcs/why-all-figure@1',
    asOf: ledger.asOf,
    period: period.id,
    figure: { id: indicator.id, name: indicator.name, kind: indicator.kind, sum, reported, of, doubtful, beside },
    target: target === null ? null : rolledTargetJson(target),
    units: units.map(({ unit, figure, isAsked, entered }) => ({
      id: unit.id,
      name: unit.name,
      file: unit.file,
      value: figureValue(figure),
      state: figure.state,
      asked: isAsked,
      entered: entered.map(({ value: { indicator: part, quarter, quarterFigure }, pointer }) => ({
        figure: part.id,
        period: quarter,
        ...quarterFigureJson(quarterFigure),
        ...placeOf(unit, pointer, lineOf),
      })),
    })),
    ledger: ledgerJson(ledger),
  });
}

/** A doubtful number is given beside its value, because it is in no sum. */
function quarterFigureJson(figure: QuarterFigure): object {
  switch (figure.kind) {
    case 'given':
    case 'doubtful':
      return { value: figure.value, doubtful: figure.kind === 'doubtful' };
    case 'missing':
      return { value: null, doubtful: false };
    case 'not-asked':
      return { value: figure.why, doubtful: false };
  }
}

function placeOf(unit: LedgerUnit, pointer: string | null, lineOf: LineOf): object {
  return { pointer, line: pointer === null ? null : lineOf(unit, pointer) };
}
