import { cellPeriods, type Period } from '../../domain/calendar/period.js';
import { closingDay } from '../../domain/calendar/deadline.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { appendEntry, ensureItem } from '../../domain/edits/unit-edits.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import { unitStatus, type UnitStatus } from '../../domain/progress/unit-status.js';
import type { DocumentDoubt } from '../../domain/unit/document-doubts.js';
import { correctedIn, cellIndexOf, ENTRY_STATUSES } from '../../domain/unit/entries.js';
import { unitCalendar } from '../../domain/unit/extensions.js';
import type { Item } from '../../domain/unit/item.js';
import { isSameEntry } from '../../domain/unit/same-record.js';
import { type Entry, type EntryStatus, type Evidence } from '../../domain/unit/unit-plan.js';
import { itemsToWrite } from '../find/item.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import type { TypedTick } from '../mistakes/typed-entry.js';
import { changeUnit, type Written } from './change-unit.js';
import { actionOf, assertStatusAllowed, documentsOf, doubtsOf, evidenceOf, withEntry } from './entry-parts.js';
import { assertPeriodMeant, timeFor } from './entry-time.js';
import { assertAllTake, itemsLeft, type CellsLeft } from './items-left.js';
import { datesFor } from '../../domain/calendar/date-context.js';

/** The entry that one item got. */
export interface Tick {
  /** The item before. */
  readonly progress: ItemProgress;
  /** The item with the entry; `null` where it had no entries before. */
  readonly after: ItemProgress | null;
  readonly entry: Entry;
  /** The entry's number in the item's list. */
  readonly n: number;
  readonly period: Period;
  /** The last day on which the period takes records, where the period was chosen because it had just ended. */
  readonly chosenUntil: CalendarDate | null;
}

/** The outcome of a tick. */
export interface Ticked {
  readonly ticks: readonly Tick[];
  readonly doubts: readonly DocumentDoubt[];
  /** Items that cite the same document as the first and have no result in the period yet. */
  readonly related: readonly Item[];
  /** The remaining items before the write, if no items were named. */
  readonly left: CellsLeft | null;
  readonly written: Written;
}

/** Adds one entry to each typed item, or to each remaining item; writes either all entries or none. */
export async function tick(world: World, unit: UnitTarget, asked: TypedTick): Promise<Ticked> {
  const before = unitStatus(unit.plan, unit.unitPlan, world.today);
  const context = datesFor(unit.plan, world.today);
  // Everything is decided once before a file is copied, so that a mistake leaves no copy behind.
  entriesFor(asked, before, documentsOf(asked, context), world.today);
  const evidence = await evidenceOf(asked, before.unit.id, unit.workspace, context);
  const { outcome, written } = await changeUnit(world, unit, (status) => {
    const outcome = entriesFor(asked, status, evidence, world.today);
    const edits = outcome.added.flatMap(({ progress, entry }) => [
      ...ensureItem(progress.item, status, world.sha256, world.deriveWords),
      appendEntry(progress.item, entry),
    ]);
    return { edits, outcome };
  });
  const { added, left } = outcome;
  const ticks = added.map((one) => ({ ...one, after: withEntry(one.progress, one.entry, before) }));
  const [first] = ticks;
  const related = first === undefined || left !== null ? [] : relatedTo(first, ticks, before);
  return { ticks, doubts: doubtsOf(evidence, context), related, left, written };
}

type Added = Omit<Tick, 'after'>;

function entriesFor(
  asked: TypedTick,
  status: UnitStatus,
  evidence: readonly Evidence[],
  today: CalendarDate,
): { readonly added: readonly Added[]; readonly left: CellsLeft | null } {
  if (asked.rest !== true && asked.section === undefined) {
    const items = itemsToWrite(status, asked.items);
    for (const { item } of items) if (item.open) throw new Mistaken({ kind: 'open-place', id: item.id, use: 'tick' });
    return { added: items.map((progress) => entryFor(asked, progress, status, evidence, today)), left: null };
  }
  if (asked.items.length > 0 || asked.action !== undefined) throw new Mistaken({ kind: 'items-and-rest' });
  const left = itemsLeft(status, asked);
  const meant = statusOf(asked);
  if (meant === 'none') assertAllTake(left.cells, meant);
  // A yearly item is one cell; a longer report may lack two cells of one item, which get an entry each.
  const seen = new Map<string, number>();
  const added = left.cells.map(({ progress, period }) => {
    const earlier = seen.get(progress.item.id) ?? 0;
    seen.set(progress.item.id, earlier + 1);
    const one = entryFor({ ...asked, period }, progress, status, evidence, today);
    return { ...one, n: one.n + earlier };
  });
  return { added, left };
}

function statusOf(asked: TypedTick): EntryStatus {
  return ENTRY_STATUSES.find((one) => one === asked.status) ?? 'done';
}

function entryFor(
  asked: TypedTick,
  progress: ItemProgress,
  { plan, unitPlan }: UnitStatus,
  evidence: readonly Evidence[],
  today: CalendarDate,
): Added {
  const { item } = progress;
  const action = actionOf(asked.action, progress);
  const calendar = unitCalendar(plan, unitPlan, today);
  const time = timeFor(asked, action === null ? progress : { ...progress, cells: [] }, calendar, today);
  const periods = cellPeriods(item.cadence, plan);
  const period = periods[cellIndexOf(time, periods)];
  if (period === undefined) throw new Error('a date that was allowed has a period');
  const status = statusOf(asked);
  assertStatusAllowed(progress, status, period.id);
  const entry: Entry = {
    date: time.date,
    status,
    ...(time.period === null ? {} : { period: time.period }),
    ...(action === null ? {} : { action }),
    ...(asked.by === undefined ? {} : { by: asked.by }),
    ...(asked.note === undefined ? {} : { note: asked.note }),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
  assertPeriodMeant(asked, evidence, period.id, progress, plan);
  // The evidence is incomplete until its files are copied.
  const isWhole = asked.file === undefined || evidence.some(({ file }) => typeof file === 'string');
  if (isWhole && asked.again !== true) assertNew(item, entry);
  const n = (item.planned?.progress?.length ?? 0) + 1;
  return { progress, entry, n, period, chosenUntil: time.chosen ? closingDay(period, calendar.reporting) : null };
}

/** @throws Mistaken where an equal entry is in force */
function assertNew({ id, planned }: Item, entry: Entry): void {
  const entries = planned?.progress ?? [];
  const corrected = correctedIn(entries);
  const twin = entries.findIndex((one, i) => !corrected.has(i + 1) && isSameEntry(one, entry));
  if (twin >= 0) throw new Mistaken({ kind: 'same-entry', item: id, n: twin + 1 });
}

function relatedTo({ progress, entry, period }: Tick, ticks: readonly Tick[], before: UnitStatus): readonly Item[] {
  const { item } = progress;
  if (entry.status !== 'done' || item.own) return [];
  const related = item.node.track?.related ?? [];
  const ticked = new Set(ticks.map((one) => one.progress.item.id));
  return before.items
    .filter(
      ({ item: { id }, cells }) =>
        related.includes(id) &&
        !ticked.has(id) &&
        cells.some((cell) => cell.period === period.id && cell.counts && !cell.fulfilled),
    )
    .map((one) => one.item);
}
