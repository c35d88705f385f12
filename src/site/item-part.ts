import { itemPath } from '../reports/html/site/site-frame.js';
import { parseTypedDate } from '../domain/calendar/parse-date.js';
import { correct } from '../app/record/correct.js';
import { tick } from '../app/record/tick.js';
import { undo } from '../app/record/undo.js';
import { unlessChanged } from '../app/record/unless-changed.js';
import type { TypedEntry } from '../app/mistakes/typed-entry.js';
import type { Text } from '../domain/text/text.js';
import { RECORDED } from '../locale/commands/entry.js';
import { SITE, SITE_ITEM } from '../locale/site.js';
import { documentDoubtWords } from '../locale/document-doubts.js';
import { entryStatusWords, stateWords } from '../locale/states.js';
import { writtenWords } from '../locale/written.js';
import { entryFrom, takenApart } from './entry-fields.js';
import { worldOf } from './site-world.js';
import { periodFor, progressIn, recordedPart } from './shown-item.js';
import type { Done, UnitVisit } from './visit.js';

/** Records an entry, as `dcs tick` does with the period named. */
export async function tickItem(visit: UnitVisit): Promise<Done> {
  const { fields, world } = visit;
  const progress = progressIn(visit);
  const { item } = progress;
  const period = periodFor(visit, progress);
  const apart = takenApart(visit);
  if (apart !== null) return apart;
  const typed = await entryFrom(fields, visit);
  const again = fields.line('again', SITE_ITEM.again) === undefined ? {} : { again: true };
  const asked = { ...typed.entry, period: period.id, ...again, items: [item.id] };
  try {
    const ticked = await tick(worldOf(world), guarded(visit, item.id), asked);
    const messages = ticked.ticks.map(({ entry, n, period: own }): Text => {
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
      messages: [
        ...messages,
        ...ticked.doubts.map(documentDoubtWords),
        ...(lacks ? [SITE_ITEM.noEvidence] : []),
        ...(others === '' ? [] : [SITE_ITEM.related(item.id, others)]),
        ...writtenWords({ ...ticked.written, among: null }),
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
  const by = fields.line('by', SITE.by);
  const { written } = await undo(worldOf(world), guarded(visit, item.id), {
    item: item.id,
    ...(by === undefined ? {} : { by }),
  });
  return {
    to: itemPath(visit.target.id, item.id, period.id),
    messages: [
      SITE_ITEM.undone(item.id, item.planned?.progress?.length ?? 0),
      ...writtenWords({ ...written, among: null }),
    ],
  };
}

/** Corrects an entry: only the changed fields. */
export async function correctItem(visit: UnitVisit): Promise<Done> {
  const { fields, world } = visit;
  const progress = progressIn(visit);
  const { item } = progress;
  const period = periodFor(visit, progress);
  const number = fields.line('entry', SITE_ITEM.number) ?? '';
  const isWithdrawn = fields.line('withdraw', SITE_ITEM.withdraw) !== undefined;
  const apart = takenApart(visit);
  if (apart !== null) return apart;
  const typed = await entryFrom(fields, visit);
  try {
    const old = item.planned?.progress?.[Number(number) - 1];
    const { status, note, date, ...others } = typed.entry;
    const changed: TypedEntry = {
      ...others,
      ...(status === old?.status || status === undefined ? {} : { status }),
      ...(note === undefined || note === old?.note ? {} : { note }),
      ...(date === undefined ||
      parseTypedDate(date, { year: visit.target.plan.year, today: world.today() }) === old?.date
        ? {}
        : { date }),
    };
    const asked = isWithdrawn ? { ...(note === undefined ? {} : { note }), status: 'void' } : changed;
    const done = await correct(worldOf(world), guarded(visit, item.id), { ...asked, item: item.id, number });
    const { n, next } = done;
    return {
      to: itemPath(visit.target.id, item.id, period.id),
      messages: [
        isWithdrawn ? SITE_ITEM.withdrawn(item.id, n) : SITE_ITEM.corrected(item.id, n, next),
        ...done.doubts.map(documentDoubtWords),
        ...writtenWords({ ...done.written, among: null }),
      ],
    };
  } finally {
    await typed.discard();
  }
}

function guarded({ target, fields, world }: UnitVisit, item: string): UnitVisit['target'] {
  return unlessChanged(target, recordedPart(item), fields.raw('seen')[0] ?? '', world.sha256);
}
