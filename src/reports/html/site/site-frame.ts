import { capitalised } from '../../../domain/text/letter-case.js';
import type { CalendarDate } from '../../../domain/calendar/date.js';
import type { Period } from '../../../domain/calendar/period.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import { SITE } from '../../../locale/site.js';
import { SITE_OFFICE } from '../../../locale/site-office.js';
import { HTML } from '../../../locale/html.js';
import { nameInYear } from '../../../locale/periods.js';
import { STATUS } from '../../../locale/status.js';
import { lastWritePart, type LastWriteShown } from './last-write.js';
import { fileLang, type Content, type Markup, markup } from '../markup.js';

export type UnitTab = keyof typeof SITE.tab;
export type OfficeTab = keyof typeof SITE_OFFICE.tab;

/** The reason why something could not be recorded, and what to do. */
export interface Problem {
  readonly text: Text;
  readonly hint: Text | null;
  /** Whether an equal record exists, so that the person may confirm and record it again. */
  readonly isTwice: boolean;
  /** Whether nothing is wrong, and the form is only shown again before it is recorded. */
  readonly asks?: boolean;
}

/** The frame around the content of each page. */
export interface SiteFrame {
  readonly lang: Lang;
  readonly today: CalendarDate;
  /** The line above the name: the plan and its year. */
  readonly above: string;
  readonly name: string;
  readonly isSample: boolean;
  /** Whether there are several units, and so a page for the head office. */
  readonly hasOffice: boolean;
  /** The part of the unit's or the office's page. */
  readonly place:
    | { readonly kind: 'unit'; readonly id: string; readonly tab: UnitTab }
    | { readonly kind: 'office'; readonly tab: OfficeTab };
  readonly period: Period;
  readonly periods: readonly Period[];
  /** The address of the page without its period: `/unit/trung-tam-a/figures`. */
  readonly path: string;
  /** The outcome of the last write. */
  readonly messages: readonly Text[];
  readonly problem: Problem | null;
  /** The last write to the unit's file, or of the head office; `null` where nothing can be taken back. */
  readonly lastWrite: LastWriteShown | null;
}

/** The address of a part of a unit's page, for a period. */
export function tabPath(unit: string, tab: UnitTab, period: string): string {
  const part = tab === 'items' ? '' : `/${tab}`;
  return `/unit/${encodeURIComponent(unit)}${part}?period=${period}`;
}

/** The address of an item's page for one of its periods. */
export function itemPath(unit: string, item: string, period: string): string {
  return `/unit/${encodeURIComponent(unit)}/item/${encodeURIComponent(item)}?period=${period}`;
}

/** The address of a part of the head office's page, for a period. */
export function officePath(tab: OfficeTab, period: string): string {
  return `/office${tab === 'units' ? '' : `/${tab}`}?period=${period}`;
}

/** A page. It works without its script, and loads only its style and its script. */
export function sitePage(frame: SiteFrame, title: Text, content: Content): string {
  const { lang, above, name, place } = frame;
  const page = markup`<html lang="${lang}">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><title>${frame.problem !== null && `${problemWords(frame.problem)[lang]}: `}${SITE.title(title[lang], name)[lang]}</title>
    <link rel="stylesheet" href="/site.css"><script src="/site.js" defer></script></head>
    <body data-gone="${SITE.gone[lang]}" data-unreadable="${SITE.unreadable[lang]}" data-day="${frame.today}" data-new-day="${SITE.newDay[lang]}" data-reload="${SITE.reload[lang]}"><a class="skip" href="#main">${HTML.skipLink[lang]}</a>
    <header class="page"><p class="above">${above}</p><h1${fileLang(lang)}>${name}</h1>
    <p class="below">${SITE.today(frame.today)[lang]} · <a href="/lang/${lang === 'vi' ? 'en' : 'vi'}" lang="${lang === 'vi' ? 'en' : 'vi'}">${SITE.otherLanguage[lang]}</a>${frame.hasOffice && place.kind === 'unit' && markup` · <a href="/office">${SITE.office[lang]}</a>`}</p>
    ${frame.isSample && markup`<p class="sample">${STATUS.sample[lang]}</p>`}
    ${tabs(frame)}${periodLinks(frame)}</header>
    <main id="main">${notices(frame)}${content}${lastWrite(frame)}</main>
    <footer class="page"><p>${SITE.foot[lang]}</p></footer></body></html>`;
  return `<!DOCTYPE html>\n${page.text}\n`;
}

function lastWrite({ lang, lastWrite: write, place, period, today }: SiteFrame): Content {
  if (write === null) return null;
  const at = place.kind === 'unit' ? `/unit/${encodeURIComponent(place.id)}` : '/office';
  return lastWritePart(write, { action: `${at}/undo?period=${period.id}`, tab: place.tab, today, lang });
}

function tabs({ lang, period, place }: SiteFrame): Markup {
  const link = (to: string, words: Text, isHere: boolean): Markup =>
    markup`<li><a href="${to}"${isHere && markup` aria-current="page"`}>${words[lang]}</a></li>`;
  const links =
    place.kind === 'unit'
      ? (Object.keys(SITE.tab) as UnitTab[]).map((tab) =>
          link(tabPath(place.id, tab, period.id), SITE.tab[tab], tab === place.tab),
        )
      : (Object.keys(SITE_OFFICE.tab) as OfficeTab[]).map((tab) =>
          link(officePath(tab, period.id), SITE_OFFICE.tab[tab], tab === place.tab),
        );
  const label = place.kind === 'unit' ? SITE.tabs : SITE_OFFICE.tabs;
  return markup`<nav class="tabs" aria-label="${label[lang]}"><ul>${links}</ul></nav>`;
}

function periodLinks({ lang, period, periods, path }: SiteFrame): Markup {
  const links = periods.map((one) => {
    const isHere = one.id === period.id;
    return markup`<li><a href="${path}?period=${one.id}"${isHere && markup` aria-current="true"`}>${capitalised(nameInYear(one)[lang])}</a></li>`;
  });
  return markup`<nav class="periods" aria-label="${SITE.periods[lang]}"><span aria-hidden="true">${SITE.periods[lang]}</span><ul>${links}</ul></nav>`;
}

function problemWords({ asks }: Problem): Text {
  return asks === true ? SITE.lookAgain : SITE.problem;
}

/** The outcome of a write, or why it failed: first on the page, and read out by screen readers. */
function notices({ lang, messages, problem }: SiteFrame): Content {
  const lines = ({ vi, en }: Text): Markup => markup`<p>${lang === 'vi' ? vi : en}</p>`;
  return [
    problem !== null &&
      markup`<div class="notice ${problem.asks === true ? 'todo' : 'problem'}" role="alert" tabindex="-1" data-focus><h2>${problemWords(problem)[lang]}</h2>${lines(problem.text)}${problem.hint !== null && lines(problem.hint)}</div>`,
    messages.length > 0 &&
      markup`<div class="notice done" role="status" tabindex="-1" data-focus><h2>${SITE.done[lang]}</h2>${messages.map(lines)}</div>`,
  ];
}
