import type { Item } from '../unit/item.js';
import type { LedgerUnit } from './ledger.js';
import type { PlanNode, Role } from '../plan/plan.js';
import type { Cadence } from '../calendar/cadence.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { type Cell, CELL_STATES, type CellState, isSeenAs, type ItemProgress } from '../progress/progress.js';
import { type Totals, totalsOfCells, totalsOfItems } from '../progress/totals.js';

/** How a unit stands with an item; `unknown` where it has no file that can be used: nothing can be told of it. */
export type UnitItemState = CellState | 'unknown';

export const UNIT_ITEM_STATES: readonly UnitItemState[] = [...CELL_STATES, 'unknown'];

/** An item with those of its cells that are looked at. */
export interface ItemCells {
  readonly progress: Pick<ItemProgress, 'item'>;
  readonly cells: readonly Cell[];
  /** Those of them that totals are made of: of a period's report not the wider ones, such as the year's. */
  readonly totalled: readonly Cell[];
}

/** A unit with its items; `null` for one that is expected and has no file that can be used. */
export interface UnitCells {
  readonly unit: LedgerUnit;
  readonly items: readonly ItemCells[] | null;
}

/** One unit's part in an item. */
export interface UnitItem {
  readonly unit: LedgerUnit;
  readonly role: Role | null;
  readonly state: UnitItemState;
  /** What else is to be seen of its cells: one missed does not hide that another stands still. */
  readonly besides: readonly CellState[];
  /** Whether any of its cells counts. */
  readonly counts: boolean;
  readonly totals: Totals;
  /** Several under an open place, where a unit has own items; none where nothing is known. */
  readonly items: readonly ItemCells[];
}

/** Whether a unit stands so with an item, or stands so with it too. */
export function standsAs({ state, besides }: Pick<UnitItem, 'state' | 'besides'>, one: CellState): boolean {
  return state === one || besides.includes(one);
}

/** Whether it is to be said beside the state that the unit supports: the state is the same as of one that leads. */
export function isMarkedSupport({ role, state }: Pick<UnitItem, 'role' | 'state'>): boolean {
  return role === 'support' && !SAYS_ENOUGH.has(state);
}

const SAYS_ENOUGH: ReadonlySet<UnitItemState> = new Set([
  'supports',
  'not-applicable',
  'not-joined',
  'not-there',
  'open-place',
  'unknown',
] as const);

/** An item across units. */
export interface ItemRollUp {
  readonly id: string;
  readonly title: string;
  readonly node: PlanNode;
  readonly cadence: Cadence;
  /** The units' own items under an open place, taken together. */
  readonly own: boolean;
  /** Those to whose kind the item falls, in the ledger's order. */
  readonly units: readonly UnitItem[];
  readonly totals: Totals;
  /** How many cells that count are in a state. */
  readonly count: (state: CellState) => number;
}

type TotalOf = (items: readonly ItemCells[]) => Totals;

/** Over every cell: what screens count. */
export function cellTotals(items: readonly ItemCells[]): Totals {
  return totalsOfCells(items.flatMap(({ totalled }) => totalled));
}

/** Over items, each with all its cells: what documents count. */
export function itemTotals(items: readonly ItemCells[]): Totals {
  return totalsOfItems(items.map(({ totalled }) => totalled));
}

/**
 * Items across units, in the plan's order; open places only where a unit has items of its own there.
 * @param stateOf how a unit stands with an item, of its cells
 * @param totalOf what totals count: cells on screens, items in documents
 */
export function rollUpItems(
  index: PlanIndex,
  units: readonly UnitCells[],
  stateOf: (cells: readonly Cell[]) => CellState = summaryState,
  totalOf: TotalOf = cellTotals,
): readonly ItemRollUp[] {
  const byUnit = units.map(({ unit, items }) => ({ unit, items: items === null ? null : byNode(items) }));
  return index.items.flatMap((node) => {
    const parts = byUnit.flatMap(({ unit, items }) => unitItem(node, unit, items, { stateOf, totalOf }));
    const own = node.open === true;
    if (parts.length === 0 || (own && parts.every(({ items }) => items.length === 0))) return [];
    const cells = parts.flatMap(({ items }) => items.flatMap((item) => item.cells));
    return [
      {
        id: node.id,
        title: node.track?.short ?? node.id,
        node,
        cadence: node.track?.cadence ?? 'ongoing',
        own,
        units: parts,
        totals: totalOf(parts.flatMap(({ items }) => items)),
        count: (state) => countIn(cells, state),
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
  node: PlanNode,
  unit: LedgerUnit,
  items: ReadonlyMap<string, readonly ItemCells[]> | null,
  { stateOf, totalOf }: { readonly stateOf: (cells: readonly Cell[]) => CellState; readonly totalOf: TotalOf },
): readonly UnitItem[] {
  if (items === null) {
    return node.open !== true && falls(node, unit)
      ? [
          {
            unit,
            role: roleOf(node, unit),
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

/** Whether an item falls to a unit of which only the register tells; of one that nobody knows it may. */
function falls(node: PlanNode, { kind }: LedgerUnit): boolean {
  return kind === null || (kind !== 'enterprise' && node.track?.roles[kind] !== undefined);
}

function roleOf(node: PlanNode, { kind }: LedgerUnit): Role | null {
  return kind === null || kind === 'enterprise' ? null : (node.track?.roles[kind] ?? null);
}

/** What is to be seen first of several cells: what was missed, then what stands still, then what is not over. */
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
  'not-arisen',
  'not-applicable',
  'not-joined',
  'not-there',
  'open-place',
];

/** States that no other one hides: the office asks after each of them in another way. */
const TO_BE_SEEN: readonly CellState[] = ['overdue', 'missing', 'blocked'];

/** One state for several cells: of those that count, else of what a unit that is not asked recorded all the same. */
export function summaryState(cells: readonly Cell[]): CellState {
  const counted = cells.filter((cell) => cell.counts);
  const states = (counted.length > 0 ? counted : cells).map(({ state }) => state);
  return ATTENTION.find((state) => states.includes(state)) ?? 'not-applicable';
}

/**
 * The same of the year so far: what is still open or to come, or was before the unit or the item was there, is only seen
 * where nothing else is. Whether the unit leads or supports makes no difference: the same entries, the same state.
 */
export function stateSoFar(cells: readonly Cell[]): CellState {
  const behind = cells.filter(({ state }) => !NOT_BEHIND.has(state));
  return summaryState(behind.length > 0 ? behind : cells);
}

const NOT_BEHIND: ReadonlySet<CellState> = new Set(['open', 'upcoming', 'not-joined', 'not-there']);

/** How many cells are listed under a state. */
export function countIn(cells: readonly Cell[], state: CellState): number {
  return cells.reduce((n, cell) => (isSeenAs(cell, state) ? n + 1 : n), 0);
}

/** Every item with all cells of the year. */
export function allCells(items: readonly ItemProgress[]): readonly ItemCells[] {
  return items.map((progress) => ({ progress, cells: progress.cells, totalled: progress.cells }));
}

/** The clerk's words behind a cell: the note of the entry that decided it. */
export function noteBehind(item: Item, cell: Cell): string | null {
  const entry = cell.entry === null ? undefined : item.answer?.progress?.[cell.entry - 1];
  const note = entry?.note?.trim() ?? '';
  return note === '' ? null : note;
}
