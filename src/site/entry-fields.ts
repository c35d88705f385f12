import { dayWords } from '../locale/periods.js';
import { Mistaken } from '../app/mistakes/mistaken.js';
import type { TypedEntry } from '../app/mistakes/typed-entry.js';
import { documentParts } from '../domain/unit/document-sentence.js';
import { Refusal } from '../domain/text/text.js';
import { SITE, SITE_ITEM } from '../locale/site.js';
import { SITE_PLANNING } from '../locale/site-planning.js';
import type { Fields } from './fields.js';
import { plainResponse } from './responses.js';
import { showItem } from './shown-item.js';
import type { Done, UnitVisit } from './visit.js';
import { datesFor } from '../domain/calendar/date-context.js';

/** An entry as it was typed into the fields, its file kept until it is copied. */
export async function entryFrom(
  fields: Fields,
  { world }: UnitVisit,
): Promise<{ readonly entry: TypedEntry; discard(): Promise<void> }> {
  const status = fields.line('status', SITE_ITEM.status);
  const date = fields.line('date', SITE_ITEM.date);
  const note = fields.text('note', SITE_ITEM.note);
  const link = fields.line('link', SITE_ITEM.link);
  const action = fields.line('action', SITE_ITEM.action);
  const by = fields.line('by', SITE.by);
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
  const numbers = fields.lines('number', SITE_ITEM.number);
  const dates = fields.lines('document-date', SITE_ITEM.documentDate);
  const titles = fields.lines('title', SITE_ITEM.documentTitle);
  return titles.flatMap((title, i) => {
    const [number = '', date = ''] = [numbers[i], dates[i]];
    // A semicolon separates the three fields if they are typed on one line.
    const parted = [number, date].find((one) => one.includes(';'));
    if (parted !== undefined) throw new Mistaken({ kind: 'several-numbers', typed: parted });
    return number + date + title === '' ? [] : [`${number}; ${date}; ${title}`];
  });
}

/** The fields of a document, in their order. */
const DOCUMENT_FIELDS = ['number', 'document-date', 'title'] as const;
/** The documents that a form has room for. */
const ROOM = 3;

/**
 * Shows the page with a document's citation split into its fields, for the person to check before recording.
 * @returns `null` if no citation was filled in
 */
export function takenApart(visit: UnitVisit): Done | null {
  const { fields } = visit;
  const sentence = fields.line('sentence', SITE_PLANNING.sentence);
  if (sentence === undefined) return null;
  const typed = DOCUMENT_FIELDS.map((name) => Array.from({ length: ROOM }, (_, i) => fields.raw(name)[i] ?? ''));
  const row = Array.from({ length: ROOM }, (_, i) => i).find((i) => typed.every((values) => values[i]?.trim() === ''));
  if (row === undefined) throw new Refusal(SITE_PLANNING.noRoom);
  const parts = partsOf(sentence, visit);
  const filled = new Map<string, readonly string[]>(
    DOCUMENT_FIELDS.map((name, at) => [name, (typed[at] ?? []).with(row, parts[at] ?? '')]),
  );
  filled.set('sentence', ['']);
  const shown: Fields = { ...fields, raw: (name) => filled.get(name) ?? fields.raw(name) };
  const problem = { text: SITE_PLANNING.apart, hint: SITE_PLANNING.apartHint, isTwice: false, asks: true };
  return { response: showItem({ ...visit, fields: shown, problem }) };
}

/** Answers the page's script, which fills in the fields itself: number, date and title, one a line. */
export function answerParts(visit: UnitVisit): Promise<Done> {
  const sentence = visit.fields.line('sentence', SITE_PLANNING.sentence) ?? '';
  return Promise.resolve({ response: plainResponse(partsOf(sentence, visit).join('\n')) });
}

function partsOf(sentence: string, { target, world, lang }: UnitVisit): readonly string[] {
  const { number, date, title } = documentParts(sentence, datesFor(target.plan, world.today()));
  return [number ?? '', date === null ? '' : dayWords(date)[lang], title ?? ''];
}
