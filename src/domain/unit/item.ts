import type { CalendarDate } from '../calendar/date.js';
import type { Plan, PlanNode, Role } from '../plan/plan.js';
import { issueDay } from '../calendar/calendar.js';
import type { Cadence } from '../calendar/cadence.js';
import { type PlanIndex } from '../plan/plan-index.js';
import { ownPlaceOf } from '../plan/address.js';
import { roleOf } from './role.js';
import { parseTypedTime } from '../calendar/parse-time-phrase.js';
import type { Action, Entry, PlannedItem, OwnItem, UnitPlan } from './unit-plan.js';

/** An item of one unit: an issued point or the unit's own, with the unit's part of it. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** The issued point; for an own item, its open place. */
  readonly node: PlanNode;
  readonly own: boolean;
  readonly cadence: Cadence;
  /** For a `once` item whose date the plan or the unit set. */
  readonly due: CalendarDate | null;
  /** The first period that counts, for an item that was added during the year. */
  readonly since: string | null;
  /** The day before which nobody could do it: that of the plan's issue, or a later one that the plan names. */
  readonly begins: CalendarDate | null;
  readonly mayBeNone: boolean;
  readonly conditional: boolean;
  readonly open: boolean;
  readonly role: Role;
  /** The role that the plan gives it; an item without one is led once the unit says who is in charge. */
  readonly asked: Role;
  /** `null` if the unit's file does not contain the item. */
  readonly planned: PlannedItem | OwnItem | null;
  /** The path of the item in the unit's file. */
  readonly path: readonly [group: 'items' | 'own-items', id: string];
}

/** The entries of an item, in the order of recording. */
export function entriesOf(item: Item): readonly Entry[] {
  return item.planned?.progress ?? [];
}

/** The actions that a unit planned under the item. */
export function actionsOf(item: Item): readonly Action[] {
  return item.planned?.actions ?? [];
}

/** The items that concern a unit, in the plan's order, its own items under their open places. */
export function itemsOf(index: PlanIndex, unitPlan: UnitPlan): readonly Item[] {
  const known = itemsKnown.get(unitPlan);
  if (known?.index === index) return known.items;
  const items = listedItems(index, unitPlan);
  itemsKnown.set(unitPlan, { index, items });
  return items;
}

/** The last list of a unit's items, kept because each of its sent reports is made of the same ones. */
const itemsKnown = new WeakMap<UnitPlan, { readonly index: PlanIndex; readonly items: readonly Item[] }>();

function listedItems(index: PlanIndex, unitPlan: UnitPlan): readonly Item[] {
  const own = Object.keys(unitPlan['own-items'] ?? {}).sort((a, b) => index.compareIds(a, b));
  return index.items.flatMap((node) => {
    const issued = issuedItem(index.plan, node, unitPlan);
    const ownHere = node.open === true ? own.filter((id) => ownPlaceOf(id) === node.id) : [];
    return [...(issued === null ? [] : [issued]), ...ownHere.flatMap((id) => ownItem(id, node, unitPlan))];
  });
}

function issuedItem(plan: Plan, node: PlanNode, unitPlan: UnitPlan): Item | null {
  const track = node.track;
  const asked = roleOf(plan, node, unitPlan.unit);
  if (track === undefined || asked === null) return null;
  const planned = unitPlan.items[node.id] ?? null;
  return {
    id: node.id,
    title: track.short,
    node,
    own: false,
    cadence: track.cadence,
    due: track.cadence === 'once' ? (track.due ?? plannedDue(planned, plan)) : null,
    since: track.since ?? null,
    begins: latest(issueDay(plan), track.from ?? null),
    mayBeNone: track['may-be-none'] ?? false,
    conditional: node.conditional ?? false,
    open: node.open ?? false,
    role: asked === 'unnamed' && typeof planned?.['in-charge'] === 'string' ? 'lead' : asked,
    asked,
    planned,
    path: ['items', node.id],
  };
}

function latest(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function plannedDue(planned: PlannedItem | null, plan: Plan): CalendarDate | null {
  return planned?.time == null ? null : (parseTypedTime(planned.time, plan)?.due ?? null);
}

function ownItem(id: string, place: PlanNode, unitPlan: UnitPlan): Item[] {
  const planned = unitPlan['own-items']?.[id];
  if (planned === undefined) return [];
  const cadence = planned.cadence ?? 'ongoing';
  return [
    {
      id,
      title: planned.title,
      node: place,
      own: true,
      cadence,
      due: cadence === 'once' ? (planned.due ?? null) : null,
      since: planned.since ?? null,
      begins: null,
      mayBeNone: false,
      conditional: false,
      open: false,
      role: 'lead',
      asked: 'lead',
      planned,
      path: ['own-items', id],
    },
  ];
}
