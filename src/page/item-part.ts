import { correct } from '../app/record/correct.js';
import { tick } from '../app/record/tick.js';
import { undo } from '../app/record/undo.js';
import { stateOf, unlessChanged } from '../app/record/unless-changed.js';
import { Mistaken } from '../app/mistakes/mistaken.js';
import type { TypedEntry } from '../app/mistakes/typed-entry.js';
import { parsePeriod, type Period } from '../domain/calendar/period.js';
import type { PageResponse } from '../domain/ports/page-request.js';
import type { ItemProgress } from '../domain/progress/progress.js';
import type { Text } from '../domain/text/text.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import { RECORDED } from '../locale/commands/entry.js';
import { DESK, DESK_ITEM } from '../locale/desk.js';
import { documentDoubtWords } from '../locale/document-doubts.js';
import { entryStatusWords, stateWords } from '../locale/states.js';
import { REPORTS } from '../locale/submissions.js';
import { itemPage } from '../reports/html/desk/item-page.js';
import { itemPath } from '../reports/html/desk/items-page.js';
import type { Fields } from './fields.js';
import { worldOf } from './page-world.js';
import { htmlResponse } from './responses.js';
import { type Done, typedIn, unitFrame, type UnitVisit } from './visit.js';

/** What an item's forms are filled in against. */
const partOf =
  (item: string) =>
  ({ items, 'own-items': own = {} }: UnitPlan): unknown =>
    items[item]?.progress ?? own[item]?.progress;

/** Shows an item in a period. */
export function showItem(visit: UnitVisit): PageResponse {
  const progress = progressIn(visit);
  const { target, world, status, fields, problem } = visit;
  const seen = stateOf(partOf(progress.item.id), target.unitPlan, world.sha256);
  const [number] = fields.raw('entry');
  const form = visit.path[4] === 'correct' ? `correct-${number ?? ''}` : 'tick';
  const period = periodFor(visit, progress);
  const frame = unitFrame({ ...visit, period, path: visit.path.slice(0, 4) }, 'items');
  const page = itemPage(
    { ...frame, periods: progress.cells.flatMap((cell) => parsePeriod(cell.period) ?? []) },
    {
      id: target.id,
      status,
      progress,
      today: world.today(),
      seen,
      typed: typedIn(visit, form),
    },
  );
  return htmlResponse(problem === null ? 200 : 422, page);
}

/** Records an entry, as `dcs tick` does with the period named. */
export async function tickItem(visit: UnitVisit): Promise<Done> {
  const { fields, world } = visit;
  const progress = progressIn(visit);
  const { item } = progress;
  const period = periodFor(visit, progress);
  const typed = await entryFrom(fields, visit);
  const again = fields.line('again', DESK_ITEM.again) === undefined ? {} : { again: true };
  const asked = { ...typed.entry, period: period.id, ...again, items: [item.id] };
  try {
    const ticked = await tick(worldOf(world), guarded(visit, item.id), asked);
    const said = ticked.ticks.map(({ entry, n, period: own }): Text => {
      const words = entryStatusWords(entry.status, progress.item.cadence);
      if (entry.action === undefined) {
        return RECORDED.ticked(item.id, item.title, entry.date, own, words, n);
      }
      const what = progress.actions.find(({ action }) => action.id === entry.action)?.action.what ?? '';
      return RECORDED.action(item.id, entry.action, what, entry.date, stateWords('done', 'once'), n);
    });
    const others = ticked.related.map((one) => `${one.id} ${one.title}`).join('; ');
    const [first] = ticked.ticks;
    const lacks = first?.entry.status === 'done' && first.entry.evidence === undefined;
    return {
      to: itemPath(visit.target.id, item.id, period.id),
      said: [
        ...said,
        ...ticked.doubts.map(documentDoubtWords),
        ...(lacks ? [DESK_ITEM.noEvidence] : []),
        ...(others === '' ? [] : [DESK_ITEM.related(item.id, others)]),
        ...ticked.written.undone.map((report) => REPORTS.changed(report, null)),
      ],
    };
  } finally {
    await typed.discard();
  }
}

/** Takes the item's last entry out again. */
export async function undoItem(visit: UnitVisit): Promise<Done> {
  const { fields, world } = visit;
  const progress = progressIn(visit);
  const { item } = progress;
  const period = periodFor(visit, progress);
  const by = fields.line('by', DESK.by);
  const { written } = await undo(worldOf(world), guarded(visit, item.id), {
    item: item.id,
    ...(by === undefined ? {} : { by }),
  });
  return {
    to: itemPath(visit.target.id, item.id, period.id),
    said: [
      DESK_ITEM.undone(item.id, item.answer?.progress?.length ?? 0),
      ...written.undone.map((report) => REPORTS.changed(report, null)),
    ],
  };
}

/** Records what an entry says from now on: only what was filled in otherwise than it stood. */
export async function correctItem(visit: UnitVisit): Promise<Done> {
  const { fields, world } = visit;
  const progress = progressIn(visit);
  const { item } = progress;
  const period = periodFor(visit, progress);
  const number = fields.line('entry', DESK_ITEM.number) ?? '';
  const isWithdrawn = fields.line('withdraw', DESK_ITEM.withdraw) !== undefined;
  const typed = await entryFrom(fields, visit);
  try {
    const old = item.answer?.progress?.[Number(number) - 1];
    const { status, note, date, ...others } = typed.entry;
    const changed: TypedEntry = {
      ...others,
      ...(status === old?.status || status === undefined ? {} : { status }),
      ...(note === undefined || note === old?.note ? {} : { note }),
      ...(date === undefined || isDayOf(date, old?.date) ? {} : { date }),
    };
    const asked = isWithdrawn ? { ...(note === undefined ? {} : { note }), status: 'void' } : changed;
    const done = await correct(worldOf(world), guarded(visit, item.id), { ...asked, item: item.id, number });
    const { n, next } = done;
    return {
      to: itemPath(visit.target.id, item.id, period.id),
      said: [
        isWithdrawn ? DESK_ITEM.withdrawn(item.id, n) : DESK_ITEM.corrected(item.id, n, next),
        ...done.doubts.map(documentDoubtWords),
        ...done.written.undone.map((report) => REPORTS.changed(report, null)),
      ],
    };
  } finally {
    await typed.discard();
  }
}

function isDayOf(typed: string, day: string | undefined): boolean {
  if (day === undefined) return false;
  const [year = '', month = '', date = ''] = day.split('-');
  return typed === day || typed.split('/').map(Number).join('/') === [date, month, year].map(Number).join('/');
}

function progressIn({ status, path }: UnitVisit): ItemProgress {
  const progress = status.items.find(({ item }) => item.id === path[3]);
  if (progress === undefined) throw new Mistaken({ kind: 'unknown-item', typed: path[3] ?? '', nearest: [] });
  return progress;
}

/** The item's own period that is asked for, or that the one asked for ends in: not every item goes by quarters. */
function periodFor({ period }: UnitVisit, { cells }: ItemProgress): Period {
  const own =
    cells.find((cell) => cell.period === period.id) ?? cells.find(({ to }) => period.to <= to) ?? cells.at(-1);
  return (own === undefined ? null : parsePeriod(own.period)) ?? period;
}

function guarded({ target, fields, world }: UnitVisit, item: string): UnitVisit['target'] {
  return unlessChanged(target, partOf(item), fields.raw('seen')[0] ?? '', world.sha256);
}

/** An entry as it was typed into the fields, its file kept until it is copied. */
async function entryFrom(
  fields: Fields,
  { world }: UnitVisit,
): Promise<{ readonly entry: TypedEntry; discard(): Promise<void> }> {
  const status = fields.line('status', DESK_ITEM.status);
  const date = fields.line('date', DESK_ITEM.date);
  const note = fields.text('note', DESK_ITEM.note);
  const link = fields.line('link', DESK_ITEM.link);
  const action = fields.line('action', DESK_ITEM.action);
  const by = fields.line('by', DESK.by);
  const evidence = documentsFrom(fields);
  const [file] = fields.files('file');
  const upload = file === undefined ? null : await world.keepUpload(file.name, file.bytes);
  const entry: TypedEntry = {
    ...(status === undefined ? {} : { status }),
    ...(date === undefined ? {} : { date }),
    ...(by === undefined ? {} : { by }),
    ...(note === undefined ? {} : { note }),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(upload === null ? {} : { file: upload.path, copy: true }),
    ...(link === undefined ? {} : { link }),
    ...(action === undefined ? {} : { action }),
  };
  return { entry, discard: async () => upload?.discard() };
}

/** The documents of the form's rows, each as `dcs tick --evidence` takes it. @throws Mistaken */
function documentsFrom(fields: Fields): readonly string[] {
  const numbers = fields.lines('number', DESK_ITEM.number);
  const dates = fields.lines('document-date', DESK_ITEM.documentDate);
  const titles = fields.lines('title', DESK_ITEM.documentTitle);
  return titles.flatMap((title, i) => {
    const [number = '', date = ''] = [numbers[i], dates[i]];
    // A semicolon parts the three where they are typed in one line.
    const parted = [number, date].find((one) => one.includes(';'));
    if (parted !== undefined) throw new Mistaken({ kind: 'several-numbers', typed: parted });
    return number + date + title === '' ? [] : [`${number}; ${date}; ${title}`];
  });
}
