import { partsOf } from '../plan/find-indicator.js';
import { type QuarterFigure, quarterFigureOf } from '../progress/figure-asked.js';
import type { Figure } from '../progress/figures.js';
import type { Period } from '../calendar/period.js';
import { figurePeriodsIn } from '../calendar/adjacent-periods.js';
import type { Indicator, Plan, Role } from '../plan/plan.js';
import { pointerTo } from '../text/pointer.js';
import type { Cell, CellState } from '../progress/progress.js';
import type { Item } from '../unit/item.js';
import type { FigureRollUp } from './roll-up-figures.js';
import type { ItemRollUp, UnitItemState } from './roll-up-items.js';
import { type Ledger, type LedgerUnit, unitsWithFile } from './ledger.js';
import type { Entry, UnitPlan } from '../unit/unit-plan.js';

/** A place in a unit's file that a number is based on. */
export interface Basis<T> {
  readonly value: T;
  /** JSON pointer into the unit's file; `null` if the file has nothing there. */
  readonly pointer: string | null;
}

/** A cell with the entry that decided it. */
export interface CellBasis {
  readonly item: Item;
  readonly cell: Cell;
  readonly entry: Entry | null;
}

/** A unit's part of an item, with the cells and entries it is based on. */
export interface UnitItemWhy {
  readonly unit: LedgerUnit;
  readonly state: UnitItemState;
  readonly besides: readonly CellState[];
  readonly role: Role | null;
  readonly cells: readonly Basis<CellBasis>[];
}

/** The basis of an item's row: each unit's cells, and the entry that decided each of them. */
export function itemWhy({ units }: ItemRollUp): readonly UnitItemWhy[] {
  return units.map(({ unit, state, besides, role, items }) => ({
    unit,
    state,
    besides,
    role,
    cells: items.flatMap(({ progress: { item }, cells }) =>
      cells.map((cell): Basis<CellBasis> => {
        const at = cell.entry === null ? null : cell.entry - 1;
        return {
          value: { item, cell, entry: at === null ? null : (item.planned?.progress?.[at] ?? null) },
          pointer: at === null ? notApplicablePointer(item, cell) : pointerTo(...item.path, 'progress', at),
        };
      }),
    ),
  }));
}

/** The place where the unit said that the item does not apply to it: the only basis of a cell without an entry. */
function notApplicablePointer({ path, planned }: Item, { stateRule }: Cell): string | null {
  return stateRule === 'marked-not-applicable' && planned !== null ? pointerTo(...path, 'not-applicable') : null;
}

/** The value that was entered for a quarter, and whether it counts. */
export interface EnteredFigure {
  readonly indicator: Indicator;
  readonly quarter: string;
  readonly quarterFigure: QuarterFigure;
}

/** A unit's part of a figure, with the entered values it is based on. */
export interface UnitFigureWhy {
  readonly unit: LedgerUnit;
  readonly figure: Figure;
  readonly isAsked: boolean;
  readonly entered: readonly Basis<EnteredFigure>[];
}

/** The basis of a sum: each unit's figures by quarter; for a ratio, those of its parts. */
export function figureWhy(
  { indicator, units }: FigureRollUp,
  period: Period,
  plan: Plan,
  ledger: Ledger,
): readonly UnitFigureWhy[] {
  const byUnit = new Map(unitsWithFile(ledger).map(({ id, status }) => [id, status.unitPlan]));
  const rests = partsOf(indicator, plan);
  return units.map(({ unit, figure, isAsked }) => {
    const unitPlan = byUnit.get(unit.id);
    if (unitPlan === undefined) return { unit, figure, isAsked, entered: [] };
    const entered = rests.flatMap((part) =>
      figurePeriodsIn(period).map((quarter): Basis<EnteredFigure> => {
        const quarterFigure = quarterFigureOf(part, quarter, unitPlan, plan);
        return {
          value: { indicator: part, quarter: quarter.id, quarterFigure },
          pointer: enteredPointer(part, quarter, quarterFigure, unitPlan),
        };
      }),
    );
    return { unit, figure, isAsked, entered };
  });
}

/** The place of the entered value, or where the unit said that the item does not apply. */
function enteredPointer(
  { id, item }: Indicator,
  quarter: Period,
  figure: QuarterFigure,
  { figures, items }: UnitPlan,
): string | null {
  if (figures?.[quarter.id]?.[id] !== undefined) return pointerTo('figures', quarter.id, id);
  const isMarked = figure.kind === 'not-asked' && figure.why === 'not-applicable';
  return isMarked && items[item]?.['not-applicable'] !== undefined ? pointerTo('items', item, 'not-applicable') : null;
}
