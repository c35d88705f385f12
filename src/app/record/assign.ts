import type { CalendarDate } from '../../domain/calendar/date.js';
import { countingEdits, dueSaid, isUnclearTime } from '../../domain/edits/assigned-time.js';
import type { Edit } from '../../domain/edits/edit.js';
import { ensureItem, setItemKey } from '../../domain/edits/unit-edits.js';
import type { Decision } from '../../domain/ports/workspace.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import type { Item } from '../../domain/unit/item.js';
import type { Assignment } from '../../domain/unit/unit-plan.js';
import { itemsToWrite } from '../find/item.js';
import { itemsInSection } from '../find/section.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeUnit, type Written } from './change-unit.js';
import { assertTime, assignmentOf, itemTime, type TypedPlanning } from './planning.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

const KEYS = ['in-charge', 'support', 'time', 'output'] as const satisfies readonly (keyof Assignment)[];

/** A part of an assignment, by its key in the file. */
export type AssignedPart = (typeof KEYS)[number];

/** An assignment as typed: the items, and who does what by when. */
export interface AssignInput extends TypedPlanning {
  readonly items: readonly string[];
  /** Instead of items: those of this section. */
  readonly section?: string;
  /** Instead of items: only parts that are still empty, in the section or in the whole plan. */
  readonly rest?: boolean;
}

/** An item that was assigned. */
export interface AssignedItem {
  readonly item: Item;
  readonly parts: readonly AssignedPart[];
  /** The parts that are empty now. */
  readonly emptied: readonly AssignedPart[];
  /** The earlier values of the parts that changed. */
  readonly replaced: readonly { readonly part: AssignedPart; readonly was: string }[];
  /** The time of an own item, where it gives neither a cadence nor a due date. */
  readonly unclearTime: string | null;
  /** The time as it is recorded, where it is not as typed. */
  readonly timeAs: string | null;
  /** The due date taken from the words for its time, where it decides when the item is done. */
  readonly due: CalendarDate | null;
}

/** Items that were assigned in one write: all of them, or none. */
export interface Assigned {
  readonly assigned: readonly AssignedItem[];
  readonly written: Written;
}

/** @throws Mistaken where no part was typed */
export function assertAssigned({ lead, support, time, output }: TypedPlanning): void {
  if ([lead, support, time, output].every((part) => part === undefined)) {
    throw new Mistaken({ kind: 'nothing-assigned' });
  }
}

/** Records who does the items, by when, and their expected output: for all of them, or for none. */
export async function assign(world: World, unit: UnitTarget, asked: AssignInput): Promise<Assigned> {
  assertAssigned(asked);
  const { outcome, written } = await changeUnit(world, unit, (status) => {
    const changes = itemsMeant(status, asked).flatMap(({ item }) => {
      const parts = asked.rest === true ? blankParts(item, asked) : asked;
      return Object.keys(parts).length === 0 ? [] : [assignItem(item, parts, status, world)];
    });
    return { edits: changes.flatMap(({ edits }) => edits), outcome: changes.map(({ outcome }) => outcome) };
  });
  return { assigned: outcome, written };
}

function itemsMeant(status: UnitStatus, { items, section, rest }: AssignInput): readonly ItemProgress[] {
  if (section === undefined && rest !== true) return itemsToWrite(status, items);
  if (items.length > 0) throw new Mistaken({ kind: 'items-and-rest' });
  return itemsInSection(status, section);
}

/** The typed parts that are still empty in the item. */
function blankParts({ planned }: Item, { lead, support, time, output }: TypedPlanning): TypedPlanning {
  return {
    ...(lead !== undefined && isEmpty(planned?.['in-charge']) ? { lead } : {}),
    ...(support !== undefined && isEmpty(planned?.support) ? { support } : {}),
    ...(time !== undefined && isEmpty(planned?.time) ? { time } : {}),
    ...(output !== undefined && isEmpty(planned?.output) ? { output } : {}),
  };
}

function assignItem(item: Item, asked: TypedPlanning, status: UnitStatus, world: World): Decision<AssignedItem> {
  const { plan } = status;
  if (item.open) throw new Mistaken({ kind: 'open-place', id: item.id, use: 'plan' });
  const assignment = assignmentOf(asked, itemTime(asked, plan));
  const parts = KEYS.filter((key) => key in assignment);
  const timed = asked.time === undefined ? [] : timeEdits(item, asked.time, plan);
  const edits = [
    ...ensureItem(item, status, world.sha256, world.deriveWords),
    ...parts.map((key) => setItemKey(item, key, assignment[key])),
    ...timed,
  ];
  const outcome = {
    item,
    parts,
    emptied: parts.filter((key) => isEmpty(assignment[key])),
    replaced: replacedParts(item, assignment),
    unclearTime: item.own && isUnclearTime(asked.time ?? '', plan) ? (asked.time ?? '') : null,
    timeAs: assignment.time == null || assignment.time === asked.time?.trim() ? null : assignment.time,
    due: asked.time === undefined ? null : dueSaid(item, asked.time, plan),
  };
  return { edits, outcome };
}

function isEmpty(value: Assignment[AssignedPart] | undefined): boolean {
  return value === undefined || value === null || value.length === 0;
}

function replacedParts({ planned }: Item, assignment: Assignment): AssignedItem['replaced'] {
  return KEYS.flatMap((part) => {
    const [was, is] = [planned?.[part], assignment[part]].map((said) =>
      Array.isArray(said) ? said.join(', ') : (said ?? ''),
    );
    return part in assignment && was !== '' && was !== is ? [{ part, was: String(was) }] : [];
  });
}

/** @throws Mistaken for a time that cannot be recorded */
function timeEdits(item: Item, typed: string, of: Calendar): readonly Edit[] {
  assertTime(typed, of, dueSaid(item, typed, of));
  return countingEdits(item, typed, of);
}
