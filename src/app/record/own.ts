import type { Cadence } from '../../domain/calendar/cadence.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { firstOpenPeriod } from '../../domain/calendar/deadline.js';
import { unitCalendar } from '../../domain/unit/extensions.js';
import { parseTypedTime } from '../../domain/calendar/parse-time-phrase.js';
import { isUnclearTime } from '../../domain/edits/assigned-time.js';
import { LONGEST_OWN_TITLE, nextOwnId, NO_ASSIGNMENT } from '../../domain/edits/own-items.js';
import { findItemToWrite } from '../../domain/plan/find-item.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { ownItemTitled } from '../../domain/unit/same-record.js';
import type { OwnItem } from '../../domain/unit/unit-plan.js';
import { requiredText } from '../find/typed.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeUnit, type Written } from './change-unit.js';
import { assertTime, assignmentOf, itemTime, type TypedPlanning } from './planning.js';

/** An own item to add. */
export interface OwnInput extends TypedPlanning {
  /** The open place under which it goes. */
  readonly place: string;
  readonly title: string;
  /** Add it even if an own item with this title exists there. */
  readonly again?: boolean;
}

/** An own item that was added. */
export interface OwnAdded {
  readonly id: string;
  readonly title: string;
  readonly cadence: Cadence;
  readonly due: CalendarDate | null;
  /** The first period that counts; `null` where all do. */
  readonly since: string | null;
  readonly written: Written;
}

/** Checks the title of an own item. @throws Mistaken where it is empty or too long */
export function ownTitle(typed: string): string {
  const title = requiredText(typed);
  if (title.length > LONGEST_OWN_TITLE) throw new Mistaken({ kind: 'title-too-long', max: LONGEST_OWN_TITLE });
  return title;
}

/** Adds a unit's own item under an open place. */
export async function addOwnItem(world: World, unit: UnitTarget, asked: OwnInput): Promise<OwnAdded> {
  const title = ownTitle(asked.title);
  const { plan } = unit;
  const time = asked.time === undefined ? null : parseTypedTime(asked.time, plan);
  const cadence = time?.cadence ?? 'ongoing';
  const due = time?.due ?? null;
  assertTime(asked.time ?? '', plan, due);
  if (asked.time !== undefined && isUnclearTime(asked.time, plan)) {
    throw new Mistaken({ kind: 'unclear-own-time', typed: asked.time });
  }
  const { outcome, written } = await changeUnit(world, unit, (status) => {
    const place = placeNamed(status, asked.place);
    const before = ownItemTitled(title, place, status.unitPlan);
    if (before !== null && asked.again !== true) throw new Mistaken({ kind: 'same-own-item', id: before, title });
    const id = nextOwnId(place, status.unitPlan);
    const since = firstOpenPeriod(cadence, unitCalendar(status.plan, status.unitPlan, world.today), world.today);
    const value: OwnItem = {
      title,
      cadence,
      ...(due === null ? {} : { due }),
      ...(since === null ? {} : { since }),
      ...NO_ASSIGNMENT,
      ...assignmentOf(asked, itemTime(asked, plan)),
    };
    return { edits: [{ kind: 'set', path: ['own-items', id], value }], outcome: { id, since } };
  });
  return { ...outcome, title, cadence, due, written };
}

/** The open place that was typed. @throws Mistaken with those there are */
export function placeNamed(status: UnitStatus, typed: string): string {
  const places = status.index.items.filter((node) => node.open === true);
  const names = places.map((node) => ({ id: node.id, title: node.track?.short ?? '' }));
  const match = findItemToWrite(typed, { items: names, points: names.map(({ id }) => id), distance: () => 0 });
  if (match.kind === 'one') return match.id;
  throw new Mistaken({ kind: 'no-open-place', typed, places: names.map(({ id }) => id) });
}
