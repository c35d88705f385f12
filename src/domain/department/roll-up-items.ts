import type { Item } from '../unit/item.js';
import type { LedgerUnit } from './ledger.js';
import type { Plan, PlanNode, Role } from '../plan/plan.js';
import type { Cadence } from '../calendar/cadence.js';
import { roleOf } from '../unit/role.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { type Cell, CELL_STATES, type CellState, isSeenAs, type ItemProgress } from '../progress/progress.js';
import { countSeen } from '../progress/unit-status.js';
import { type Totals, totalsOfCells, totalsOfItems } from '../progress/totals.js';
import { INFORMED_KIND, unitKind } from '../plan/unit-kinds.js';

/** The state of an item in a unit; `unknown` if the unit has no usable file. */
export type UnitItemState = CellState | 'unknown';

export const UNIT_ITEM_STATES: readonly UnitItemState[] = [...CELL_STATES, 'unknown'];

/** An item with the cells that are considered. */
export interface ItemCells {
  readonly progress: Pick<ItemProgress, 'item'>;
  readonly cells: readonly Cell[];
  /** The cells that totals are computed from: in a period's report without wider cells, such as the year's. */
  readonly totalled: readonly Cell[];
  /** In a period's sums: the note behind each blocked cell, in the order of the cells. */
  readonly notes?: readonly (string | null)[];
}

/** A unit with its items; `null` for an expected unit without a usable file. */
export interface UnitCells {
  readonly unit: LedgerUnit;
  readonly items: readonly ItemCells[] | null;
}

/** One unit's part of an item. */
export interface UnitItem {
  readonly unit: LedgerUnit;
  readonly role: Role | null;
  readonly state: UnitItemState;
  /** Other states of its cells that must be visible: a missed cell does not hide a blocked one. */
  readonly besides: readonly CellState[];
  /** Whether any of its cells counts. */
  readonly counts: boolean;
  readonly totals: Totals;
  /** Several under an open place where the unit has own items; none if the unit is unknown. */
  readonly items: readonly ItemCells[];
}

/** Whether a state is the unit's main state for the item, or one of its other states. */
export function isInState({ state, besides }: Pick<UnitItem, 'state' | 'besides'>, one: CellState): boolean {
  return state === one || besides.includes(one);
}

/** Whether the item is the unit's to do; of a unit that nobody knows it may be. */
export function isLead({ role }: Pick<UnitItem, 'role'>): boolean {
  return role === null || role === 'lead';
}

/** A role that is to be said beside the state: the unit does not lead, and its state is the same as of one that does. */
export function markedRole({ role, state }: Pick<UnitItem, 'role' | 'state'>): Exclude<Role, 'lead'> | null {
  return role === 'lead' || SAYS_ENOUGH.has(state) ? null : role;
}

const SAYS_ENOUGH: ReadonlySet<UnitItemState> = new Set([
  'supports',
  'monitors',
  'unnamed',
  'not-applicable',
  'not-joined',
  'not-there',
  'open-place',
  'unknown',
] as const);

/** An item over all units. */
export interface ItemRollUp {
  readonly id: string;
  readonly title: string;
  readonly node: PlanNode;
  readonly cadence: Cadence;
  /** Whether this combines the units' own items under an open place. */
  readonly own: boolean;
  /** The units whose kind has the item, in the order of the ledger. */
  readonly units: readonly UnitItem[];
  readonly totals: Totals;
  /** The number of counted cells in a state. */
  readonly count: (state: CellState) => number;
}

type TotalOf = (items: readonly ItemCells[]) => Totals;

/** Totals over all cells, as screens count. */
function cellTotals(items: readonly ItemCells[]): Totals {
  return totalsOfCells(items.flatMap(({ totalled }) => totalled));
}

/** Totals over items, each with all its cells, as documents count. */
export function itemTotals(items: readonly ItemCells[]): Totals {
  return totalsOfItems(items.map(({ totalled }) => totalled));
}

/**
 * Items over all units, in the order of the plan; an open place only if a unit has own items there.
 * @param stateOf the state of an item in a unit, from its cells
 * @param totalOf the totals of items: over cells for screens, over items for documents
 */
export function rollUpItems(
  index: PlanIndex,
  units: readonly UnitCells[],
  stateOf: (cells: readonly Cell[]) => CellState = summaryState,
  totalOf: TotalOf = cellTotals,
): readonly ItemRollUp[] {
  const byUnit = units.map(({ unit, items }) => ({ unit, items: items === null ? null : byNode(items) }));
  return index.items.flatMap((node) => {
    const parts = byUnit.flatMap(({ unit, items }) => unitItem(index.plan, node, unit, items, { stateOf, totalOf }));
    const own = node.open === true;
    if (parts.length === 0 || (own && parts.every(({ items }) => items.length === 0))) return [];
    const cells = parts.flatMap(({ items }) => items.map((item) => item.cells));
    return [
      {
        id: node.id,
        title: node.track?.short ?? node.id,
        node,
        cadence: node.track?.cadence ?? 'ongoing',
        own,
        units: parts,
        totals: totalOf(parts.flatMap(({ items }) => items)),
        count: (state) => countSeen(cells, state),
      },
    ];
  });
}

function byNode(items: readonly ItemCells[]): ReadonlyMap<string, readonly ItemCells[]> {
  const map = new Map<string, ItemCells[]>();
  for (const one of items) {
    const { item } = one.progress;
    if (item.open) continue;
    const found = map.get(item.node.id);
    if (found === undefined) map.set(item.node.id, [one]);
    else found.push(one);
  }
  return map;
}

function unitItem(
  plan: Plan,
  node: PlanNode,
  unit: LedgerUnit,
  items: ReadonlyMap<string, readonly ItemCells[]> | null,
  { stateOf, totalOf }: { readonly stateOf: (cells: readonly Cell[]) => CellState; readonly totalOf: TotalOf },
): readonly UnitItem[] {
  if (items === null) {
    return node.open !== true && falls(plan, node, unit)
      ? [
          {
            unit,
            role: roleByRegister(plan, node, unit),
            state: 'unknown',
            besides: [],
            counts: false,
            totals: totalsOfCells([]),
            items: [],
          },
        ]
      : [];
  }
  const found = items.get(node.id);
  if (found === undefined) return [];
  const cells = found.flatMap((one) => one.cells);
  const counted = cells.filter((cell) => cell.counts);
  const state = stateOf(cells);
  return [
    {
      unit,
      role: found[0]?.progress.item.role ?? null,
      state,
      besides: TO_BE_SEEN.filter((one) => one !== state && cells.some((cell) => isSeenAs(cell, one))),
      counts: counted.length > 0,
      totals: totalOf(found),
      items: found,
    },
  ];
}

/** Whether an item falls to a unit of which only the register tells; it may if the unit or its kind is not known. */
function falls(plan: Plan, node: PlanNode, unit: LedgerUnit): boolean {
  const { kind } = unit;
  const isUnknown = kind === null || (kind !== INFORMED_KIND && unitKind(plan, kind) === null);
  return isUnknown || roleByRegister(plan, node, unit) !== null;
}

function roleByRegister(plan: Plan, node: PlanNode, unit: LedgerUnit): Role | null {
  const { kind } = unit;
  return kind === null || kind === INFORMED_KIND ? null : roleOf(plan, node, { ...unit, kind });
}

/** The order in which several cells decide one state: missed, then blocked, then not yet closed. */
const ATTENTION: readonly CellState[] = [
  'overdue',
  'missing',
  'unconfirmed',
  'blocked',
  'doing',
  'open',
  'done',
  'none',
  'upcoming',
  'supports',
  'monitors',
  'unnamed',
  'not-arisen',
  'not-applicable',
  'not-joined',
  'not-there',
  'open-place',
];

/** States that are always shown beside another one, because the office follows up each of them differently. */
const TO_BE_SEEN: readonly CellState[] = ['overdue', 'missing', 'blocked'];

/** One state for several cells: from those that count, else from what a unit recorded without having to. */
export function summaryState(cells: readonly Cell[]): CellState {
  const counted = cells.filter((cell) => cell.counts);
  const states = (counted.length > 0 ? counted : cells).map(({ state }) => state);
  return ATTENTION.find((state) => states.includes(state)) ?? 'not-applicable';
}

/**
 * One state for the year so far. Cells that are open, upcoming, or earlier than the unit or the item decide only if
 * there are no others. A lead and a supporting unit with the same entries have the same state.
 */
export function stateSoFar(cells: readonly Cell[]): CellState {
  const behind = cells.filter(({ state }) => !NOT_BEHIND.has(state));
  return summaryState(behind.length > 0 ? behind : cells);
}

const NOT_BEHIND: ReadonlySet<CellState> = new Set(['open', 'upcoming', 'not-joined', 'not-there']);

/** Every item with all its cells of the year. */
export function allCells(items: readonly Pick<ItemProgress, 'item' | 'cells'>[]): readonly ItemCells[] {
  return items.map((progress) => ({ progress, cells: progress.cells, totalled: progress.cells }));
}

/** The note of the entry that decided a cell. */
export function noteBehind(item: Item, cell: Cell): string | null {
  const entry = cell.entry === null ? undefined : item.planned?.progress?.[cell.entry - 1];
  const note = entry?.note?.trim() ?? '';
  return note === '' ? null : note;
}
