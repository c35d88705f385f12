import { itemPath } from '../reports/html/site/site-frame.js';
import { addAction } from '../app/record/action.js';
import { assign } from '../app/record/assign.js';
import { addOwnItem } from '../app/record/own.js';
import type { TypedPlanning } from '../app/record/planning.js';
import { skip, takeSkipBack } from '../app/record/skip.js';
import { unlessChanged } from '../app/record/unless-changed.js';
import type { Written } from '../app/record/change-unit.js';
import { assignedWords } from '../commands/assign.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import type { Item } from '../domain/unit/item.js';
import type { Text } from '../domain/text/text.js';
import { PLANNING } from '../locale/commands/planning.js';
import { replacedParts } from '../locale/commands/replaced.js';
import { SKIP } from '../locale/commands/skip.js';
import { SITE_PLANNING } from '../locale/site-planning.js';
import { writtenWords } from '../locale/written.js';
import { ASSIGNMENT_FIELDS, assignmentFields } from '../reports/html/site/planning-forms.js';
import type { Fields } from './fields.js';
import { plannedPart, progressIn } from './shown-item.js';
import { worldOf } from './site-world.js';
import type { Done, UnitVisit } from './visit.js';

/** Records who does an item by when, as `dcs assign` does: only the changed fields. */
export async function assignItem(visit: UnitVisit): Promise<Done> {
  const { fields, world } = visit;
  const { item } = progressIn(visit);
  const stood = assignmentFields(item.planned, visit.lang);
  const typed = planningFrom(fields, (name, value) => value !== stood[name]);
  const to = pathOf(visit);
  if (Object.keys(typed).length === 0) return { to, messages: [SITE_PLANNING.unchanged] };
  const { assigned, written } = await assign(worldOf(world), guarded(visit, item), { items: [item.id], ...typed });
  return {
    to,
    messages: [
      ...assigned.flatMap((done) => [
        ...assignedWords(done),
        ...(done.replaced.length === 0 ? [] : [replacedParts(done.replaced)]),
        ...timeWords(done, world.today()),
      ]),
      ...undoneWords(written),
    ],
  };
}

/** Marks an item as not applicable, as `dcs skip` does. */
export async function skipItem(visit: UnitVisit): Promise<Done> {
  const { fields, world } = visit;
  const { item } = progressIn(visit);
  const reason = fields.text('reason', SITE_PLANNING.reason);
  const from = fields.line('from', SITE_PLANNING.from);
  const { mark, written, entriesLeftOut } = await skip(worldOf(world), guarded(visit, item), {
    item: item.id,
    ...(reason === undefined ? {} : { reason }),
    ...(from === undefined ? {} : { from }),
  });
  return {
    to: pathOf(visit),
    messages: [
      SKIP.skipped(item.id, item.title, mark.from, visit.target.plan),
      ...(entriesLeftOut > 0 ? [SKIP.hasEntries(item.id, entriesLeftOut)] : []),
      ...undoneWords(written),
    ],
  };
}

/** Takes that mark back, as `dcs skip --back` does. */
export async function unskipItem(visit: UnitVisit): Promise<Done> {
  const { item } = progressIn(visit);
  const { before, written } = await takeSkipBack(worldOf(visit.world), guarded(visit, item), { item: item.id });
  const words =
    before === null
      ? [SKIP.notSkipped(item.id)]
      : [SKIP.back(item.id, item.title), SKIP.before(before, visit.target.plan)];
  return { to: pathOf(visit), messages: [...words, ...(written === null ? [] : undoneWords(written))] };
}

/** Adds an item of the unit's own under an open place, as `dcs own` does. */
export async function addOwn(visit: UnitVisit): Promise<Done> {
  const { fields, world, target, period } = visit;
  const { item } = progressIn(visit);
  const added = await addOwnItem(worldOf(world), guarded(visit, item), {
    place: item.id,
    title: fields.line('title', SITE_PLANNING.title) ?? '',
    ...planningFrom(fields, (_, value) => value !== ''),
    ...(fields.line('again', SITE_PLANNING.again) === undefined ? {} : { again: true }),
  });
  return {
    to: itemPath(target.id, added.id, period.id),
    messages: [
      PLANNING.ownAdded(added, target.plan),
      ...timeWords(added, world.today()),
      ...undoneWords(added.written),
    ],
  };
}

/** Adds a concrete step under an item, as `dcs action` does. */
export async function addStep(visit: UnitVisit): Promise<Done> {
  const { fields, world } = visit;
  const { item } = progressIn(visit);
  const due = fields.line('due', SITE_PLANNING.due);
  const typed = planningFrom(fields, (_, value) => value !== '');
  const done = await addAction(worldOf(world), guarded(visit, item), {
    item: item.id,
    what: fields.line('what', SITE_PLANNING.what) ?? '',
    ...typed,
    ...(due === undefined ? {} : { due }),
    ...(fields.line('again', SITE_PLANNING.actionAgain) === undefined ? {} : { again: true }),
  });
  const { action, dueByTime, written } = done;
  return {
    to: pathOf(visit),
    messages: [
      PLANNING.actionAdded(item.id, action),
      ...(dueByTime === null ? [] : [PLANNING.dueOn(typed.time ?? '', dueByTime)]),
      ...timeWords({ due: action.due ?? null }, world.today()),
      ...undoneWords(written),
    ],
  };
}

/** The assignment in the form's fields. */
function planningFrom(
  fields: Fields,
  isMeant: (name: (typeof ASSIGNMENT_FIELDS)[number], value: string) => boolean,
): TypedPlanning {
  const typed = ASSIGNMENT_FIELDS.flatMap((name) => {
    if (!fields.names.includes(name)) return [];
    const value = fields.line(name, SITE_PLANNING[name])?.trim() ?? '';
    if (!isMeant(name, value)) return [];
    return [[name, name === 'support' ? value.split(';').map((one) => one.trim()) : value] as const];
  });
  return Object.fromEntries(typed);
}

function timeWords(
  { due, unclearTime = null }: { readonly due: CalendarDate | null; readonly unclearTime?: string | null },
  today: CalendarDate,
): readonly Text[] {
  return [
    ...(due !== null && due < today ? [PLANNING.duePassed(due)] : []),
    ...(unclearTime === null ? [] : [PLANNING.unclearTime(unclearTime)]),
  ];
}

function undoneWords(written: Written): readonly Text[] {
  return writtenWords({ ...written, among: null });
}

function guarded({ target, fields, world }: UnitVisit, item: Item): UnitVisit['target'] {
  return unlessChanged(target, plannedPart(item.id), fields.raw('seen')[0] ?? '', world.sha256);
}

function pathOf({ target, path, period }: UnitVisit): string {
  return itemPath(target.id, path[3] ?? '', period.id);
}
