import type { CalendarDate } from '../calendar/date.js';
import { cellIndexOf, decidingEntry, type StandingEntry, standingEntries } from '../unit/entries.js';
import { actionsOf, entriesOf, type Item } from '../unit/item.js';
import { closingDay, cutOffDay } from '../calendar/deadline.js';
import { cellPeriods, lastWorkDay, type Period } from '../calendar/period.js';
import type { Plan } from '../plan/plan.js';
import type { YearCalendar } from '../calendar/calendar.js';
import { unitCalendar } from '../unit/extensions.js';
import { isAmended } from '../unit/text-guard.js';
import { type LeftOut, leftOut, mayStillCome } from './left-out.js';
import type { Action, UnitPlan } from '../unit/unit-plan.js';

export const CELL_STATES = [
  'done',
  'none',
  'doing',
  'blocked',
  'open',
  'upcoming',
  'missing',
  'overdue',
  'not-applicable',
  'supports',
  'monitors',
  'unnamed',
  'not-arisen',
  'not-joined',
  'not-there',
  'open-place',
  'unconfirmed',
] as const;
export type CellState = (typeof CELL_STATES)[number];

/** The states by which cells are counted; an open place is not counted. */
export const COUNTED_STATES = CELL_STATES.filter((state) => state !== 'open-place');

const UNASKED = {
  'marked-not-applicable': 'not-applicable',
  'before-since': 'not-joined',
  'before-item-since': 'not-there',
  'before-item-begins': 'not-there',
  'open-place': 'open-place',
  'support-only': 'supports',
  'monitor-only': 'monitors',
  'nobody-named': 'unnamed',
  'conditional-without-entry': 'not-arisen',
} as const satisfies Record<LeftOut, CellState>;

/** States that themselves say why a cell does not count. */
const SAYS_WHY: ReadonlySet<CellState> = new Set<CellState>(['unconfirmed', ...Object.values(UNASKED)]);

/** The rule that gave a cell its state: `dcs why` shows it. */
export type StateRule =
  | 'entry'
  | 'actions-done'
  | 'not-started'
  | 'still-open'
  | 'closed-without-entry'
  | 'due-date-passed'
  | LeftOut
  | 'text-changed';

/** Why a cell counts or not. */
export type CountRule = 'counts' | LeftOut | 'unconfirmed' | 'action';

/** An item in one period: it can be fulfilled or missed. */
export interface Cell {
  readonly period: string;
  /** Inclusive, like `to`. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The last day on which the cell is open. */
  readonly closes: CalendarDate;
  readonly state: CellState;
  /** Whether the cell is part of the total once it is closed. */
  readonly counts: boolean;
  readonly closed: boolean;
  readonly fulfilled: boolean;
  readonly stateRule: StateRule;
  readonly countRule: CountRule;
  /** The number of the entry that decided the state, from 1. */
  readonly entry: number | null;
}

/** An action with its only cell, the year. */
export interface ActionProgress {
  readonly action: Action;
  readonly cell: Cell;
}

/** An item with its cells, as of a day. */
export interface ItemProgress {
  readonly item: Item;
  readonly cells: readonly Cell[];
  readonly actions: readonly ActionProgress[];
}

/** The last day on which a cell is open: the sending day on screens, the cut-off in documents about a period. */
export type Closing = 'sending-day' | 'cut-off';

/** Whether a cell is listed under its state: it counts, its state says why not, or it is blocked, whoever leads it. */
export function isSeenAs({ state, counts, countRule }: Cell, as: CellState): boolean {
  return state === as && (counts || SAYS_WHY.has(as) || (as === 'blocked' && countRule !== 'open-place'));
}

/** The only function that counts: every output takes its states and numbers from it. */
export function progressOf(
  item: Item,
  plan: Plan,
  unitPlan: UnitPlan,
  asOf: CalendarDate,
  closing: Closing = 'sending-day',
): ItemProgress {
  const calendar = unitCalendar(plan, unitPlan, asOf);
  const periods = cellPeriods(item.cadence, calendar);
  const standing = standingEntries(entriesOf(item), lastWorkDay(asOf, plan));
  const actions = actionsOf(item).map((action) => ({ action, cell: actionCell(action, standing, calendar, asOf) }));
  const byCell = periods.map((): StandingEntry[] => []);
  for (const one of standing) {
    if (one.entry.action === undefined) byCell[cellIndexOf(one.entry, periods)]?.push(one);
  }
  const cells = periods.map((period, i) =>
    cellOf(item, period, byCell[i] ?? [], { calendar, unitPlan, asOf, closing, actions }),
  );
  return isAmended(item, plan) ? unconfirmed({ item, cells, actions }) : { item, cells, actions };
}

/**
 * An entry counts only for the text, role and time that it was recorded for: if they change, the cell is unconfirmed.
 */
function unconfirmed({ item, cells, actions }: ItemProgress): ItemProgress {
  const decided = { state: 'unconfirmed', stateRule: 'text-changed', entry: null, fulfilled: false } as const;
  return {
    item,
    cells: cells.map((one) => ({ ...one, ...decided, counts: false, countRule: 'unconfirmed' })),
    actions: actions.map(({ action, cell }) => ({ action, cell: { ...cell, ...decided } })),
  };
}

interface CellContext {
  readonly calendar: YearCalendar;
  readonly unitPlan: UnitPlan;
  readonly asOf: CalendarDate;
  readonly closing: Closing;
  readonly actions: readonly ActionProgress[];
}

function cellOf(item: Item, period: Period, entries: readonly StandingEntry[], context: CellContext): Cell {
  const { calendar, unitPlan, asOf, closing, actions } = context;
  const closes =
    item.due ??
    (closing === 'cut-off' ? cutOffDay(period, calendar.reporting) : closingDay(period, calendar.reporting));
  const left = leftOut(item, period, entries, unitPlan);
  const base = baseCell(period, closes, asOf);
  const recorded = left === 'marked-not-applicable' ? null : stateByEntries(item, entries, actions);
  const shown = recorded ?? unasked(left, base.closed) ?? stateByTime(base, item.due !== null);
  const { state } = shown;
  const fulfilled = state === 'done' || (state === 'none' && item.mayBeNone);
  return cell(base, shown, { counts: left === null, countRule: left ?? 'counts', fulfilled });
}

type BaseCell = Pick<Cell, 'period' | 'from' | 'to' | 'closes' | 'closed'> & { readonly started: boolean };
type Decided = Pick<Cell, 'state' | 'entry' | 'stateRule'>;

/** Assigns field by field: a unit has a hundred cells, and spreading three objects takes many times as long. */
function cell(
  { period, from, to, closes, closed }: BaseCell,
  { state, stateRule, entry }: Decided,
  { counts, countRule, fulfilled }: Pick<Cell, 'counts' | 'countRule' | 'fulfilled'>,
): Cell {
  return { period, from, to, closes, state, counts, closed, fulfilled, stateRule, countRule, entry };
}

function baseCell({ id, from, to }: Period, closes: CalendarDate, asOf: CalendarDate): BaseCell {
  return { period: id, from, to, closes, closed: asOf > closes, started: asOf >= from };
}

function stateByEntries(
  item: Item,
  entries: readonly StandingEntry[],
  actions: readonly ActionProgress[],
): Decided | null {
  const deciding = decidingEntry(entries);
  const allDone = item.cadence === 'once' && actions.length > 0 && actions.every(({ cell }) => cell.state === 'done');
  if (allDone && deciding?.status !== 'done') return { state: 'done', stateRule: 'actions-done', entry: null };
  return deciding === null ? null : { state: deciding.status, stateRule: 'entry', entry: deciding.n };
}

/** The state of a cell that is not counted, never `missing`; `null` while the cell may still be counted. */
function unasked(left: LeftOut | null, isClosed: boolean): Decided | null {
  if (left === null) return null;
  // Until a period is over, a unit that does not lead may still record in it, and what is only “if any” may still arise.
  if (!isClosed && mayStillCome(left)) return null;
  return { state: UNASKED[left], stateRule: left, entry: null };
}

function stateByTime(cell: BaseCell, dateWasSet: boolean): Decided {
  if (cell.closed) {
    return dateWasSet
      ? { state: 'overdue', stateRule: 'due-date-passed', entry: null }
      : { state: 'missing', stateRule: 'closed-without-entry', entry: null };
  }
  return cell.started
    ? { state: 'open', stateRule: 'still-open', entry: null }
    : { state: 'upcoming', stateRule: 'not-started', entry: null };
}

function actionCell(action: Action, standing: readonly StandingEntry[], of: YearCalendar, asOf: CalendarDate): Cell {
  const [year] = cellPeriods('once', of);
  if (year === undefined) throw new Error('a year has one cell');
  const due = action.due ?? null;
  const base = baseCell(year, due ?? closingDay(year, of.reporting), asOf);
  const deciding = decidingEntry(standing.filter(({ entry }) => entry.action === action.id));
  const decided: Decided =
    deciding === null
      ? stateByTime(base, due !== null)
      : { state: deciding.status, stateRule: 'entry', entry: deciding.n };
  return cell(base, decided, { counts: false, countRule: 'action', fulfilled: decided.state === 'done' });
}
