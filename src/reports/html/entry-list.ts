import type { CalendarDate } from '../../domain/calendar/date.js';
import type { NumberedEntry } from '../../domain/unit/entries.js';
import { entriesOf, type Item } from '../../domain/unit/item.js';
import type { Lang } from '../../domain/text/text.js';
import type { Evidence } from '../../domain/unit/unit-plan.js';
import { SHOW } from '../../locale/commands/show.js';
import { HTML } from '../../locale/html.js';
import { dayWords } from '../../locale/periods.js';
import { entryStatusWords } from '../../locale/states.js';
import { fileLang, type Content, type Markup, markup } from './markup.js';
import { stateSign } from './state-sign.js';

/** An item's entries up to a day, with their numbers. */
export function entriesUpTo(item: Item, asOf: CalendarDate): readonly NumberedEntry[] {
  return entriesOf(item)
    .map((entry, i) => ({ n: i + 1, entry }))
    .filter(({ entry }) => entry.date <= asOf);
}

/** Entries with note, name and evidence; those replaced by a correction are marked. */
export function entryList(entries: readonly NumberedEntry[], item: Item, lang: Lang): Markup {
  return markup`<ol class="entries">${entries.map((one) => entryItem(one, item, lang))}</ol>`;
}

function entryItem({ n, entry }: NumberedEntry, item: Item, lang: Lang): Markup {
  const replacedBy = entriesOf(item).findIndex((later) => later.corrects === n) + 1;
  const marks = [
    HTML.entry(n)[lang],
    ...(entry.corrects === undefined ? [] : [SHOW.corrects(entry.corrects)[lang]]),
    ...(replacedBy === 0 ? [] : [SHOW.correctedBy(replacedBy)[lang]]),
  ];
  const counts = replacedBy === 0 && entry.status !== 'void';
  const state = entryStatusWords(entry.status, entry.action === undefined ? item.cadence : 'once')[lang];
  const evidence = entry.evidence ?? [];
  const needsEvidence = counts && entry.status === 'done' && evidence.length === 0;
  return markup`<li${!counts && markup` class="withdrawn"`}><p>
    ${entry.status !== 'void' && stateSign(entry.status)} <strong>${dayWords(entry.date)[lang]}</strong> ${state}
    <small> · ${marks.join(' · ')}</small></p>
    ${filled(entry.note) && markup`<p class="note"${fileLang(lang)}>${entry.note ?? ''}</p>`}
    ${filled(entry.by) && markup`<p class="by"${fileLang(lang)}>${entry.by ?? ''}</p>`}
    ${evidence.length > 0 && markup`<ul class="evidence">${evidence.map((one) => evidenceItem(one, lang))}</ul>`}
    ${needsEvidence && markup`<p class="hint">${HTML.withoutEvidence[lang]}</p>`}</li>`;
}

/** A document by number, day and subject, then the place of its file. Only a web address becomes a link. */
function evidenceItem({ number, date, title, file, link }: Evidence, lang: Lang): Markup {
  const known: Content[] = [];
  if (filled(number)) known.push(markup`<b>${number ?? ''}</b>`);
  if (filled(date)) known.push(dayWords(date ?? '')[lang]);
  if (filled(title)) known.push(markup`<span${fileLang(lang)}>${title ?? ''}</span>`);
  if (number === null) known.push(markup`<i>${HTML.noNumber[lang]}</i>`);
  if (filled(file)) known.push(markup`${HTML.file[lang]} <code>${file ?? ''}</code>`);
  if (filled(link)) known.push(outwardLink(link ?? '', lang));
  return markup`<li><span class="visually-hidden">${SHOW.evidence[lang]}: </span>${known.map((part, i) => [i > 0 && ', ', part])}</li>`;
}

function outwardLink(link: string, lang: Lang): Markup {
  return /^https?:\/\//i.test(link)
    ? markup`${HTML.link[lang]} <a href="${link}" rel="noopener noreferrer">${link}</a>`
    : markup`${HTML.link[lang]} <code>${link}</code>`;
}

function filled(text: string | null | undefined): boolean {
  return text !== null && text !== undefined && text.trim() !== '';
}
