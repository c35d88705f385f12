import { capitalised } from '../../../domain/text/letter-case.js';
import type { Period } from '../../../domain/calendar/period.js';
import { cellPeriods } from '../../../domain/calendar/period.js';
import type { ItemProgress } from '../../../domain/progress/progress.js';
import type { UnitStatus } from '../../../domain/progress/unit-status.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import { correctedIn, type NumberedEntry } from '../../../domain/unit/entries.js';
import { entriesOf } from '../../../domain/unit/item.js';
import { isAmended } from '../../../domain/unit/text-guard.js';
import { SHOW } from '../../../locale/commands/show.js';
import { SITE, SITE_ITEM } from '../../../locale/site.js';
import { HTML } from '../../../locale/html.js';
import { dayWords, periodWords } from '../../../locale/periods.js';
import { stateWords } from '../../../locale/states.js';
import { entryList } from '../entry-list.js';
import { officialLines, placeOf, planning } from '../item-details.js';
import { fileLang, type Content, type Markup, markup } from '../markup.js';
import { cellLink, cellWords, stateSign } from '../state-sign.js';
import { type SiteFrame, sitePage, tabPath, itemPath } from './site-frame.js';
import { correctionForm, type ItemView, tickForm } from './entry-forms.js';
import { hiddenField, postForm } from './form-fields.js';
import { confirmSection } from './confirm-forms.js';
import { ownForm, planningSection } from './planning-forms.js';

/** One item in one period: its records, and the forms to record, correct and undo. */
export function itemPage(frame: SiteFrame, view: ItemView): string {
  const { lang, period } = frame;
  const { id, progress, status } = view;
  const { item, cells } = progress;
  const here = cells.find((one) => one.period === period.id);
  const state: Content =
    here !== undefined && markup`<p>${stateSign(here.state)} ${capitalised(cellWords(here, item, lang))}</p>`;
  const others = cells.filter((one) => one !== here);
  const links = {
    item: () => '',
    cell: (cell: (typeof cells)[number]): string => itemPath(id, item.id, cell.period),
  };
  const forms: Content = item.open
    ? [markup`<p class="notice todo">${SITE_ITEM.notTicked[lang]}</p>`, ownForm(view, period, lang)]
    : [recorded(view, period, lang), tickForm(view, period, lang)];
  const plans: Content = !item.open && planningSection(view, period, lang);
  const content = markup`<p class="back"><a href="${tabPath(id, 'items', period.id)}">${SITE.back[lang]}</a></p>
    <section aria-labelledby="item-title"><h2 id="item-title"><span class="id">${item.id}</span> <span${fileLang(lang)}>${item.title}</span></h2>
    ${state}${others.length > 0 && markup`<p class="others">${SITE_ITEM.otherPeriods[lang]}: ${others.map((cell) => cellLink(cell, item, status.plan, lang, true, links))}</p>`}
    <details><summary>${SHOW.text[lang]}</summary><div class="inside">${planning(item, status.plan, lang)}${officialLines(item, lang)}${actionLines(progress, lang)}</div></details></section>
    ${isAmended(item, status.plan) && confirmSection(view, period, lang)}${forms}${plans}`;
  return sitePage(frame, titleOf(progress, status, period), content);
}

function titleOf({ item }: ItemProgress, _status: UnitStatus, period: Period): Text {
  const words = periodWords(period);
  return { vi: `${item.id}, ${words.vi}`, en: `${item.id}, ${words.en}` };
}

function actionLines({ actions }: ItemProgress, lang: Lang): Markup | false {
  const lines = actions.map(({ action, cell }) => {
    const due = action.due ?? null;
    const words = [
      stateWords(cell.state, 'once')[lang],
      ...(due === null ? [] : [`${SHOW.due[lang]} ${dayWords(due)[lang]}`]),
    ];
    return markup`<li>${stateSign(cell.state)} <span${fileLang(lang)}>${action.what}</span>: ${words.join('; ')}</li>`;
  });
  return lines.length > 0 && markup`<h3>${SHOW.actions[lang]}</h3><ul class="actions">${lines}</ul>`;
}

/** The entries of the period and of the item's actions; the last one can be undone. */
function recorded(view: ItemView, period: Period, lang: Lang): Markup {
  const { progress, status } = view;
  const { item } = progress;
  const entries = entriesOf(item).map((entry, i): NumberedEntry => ({ n: i + 1, entry }));
  const periods = cellPeriods(item.cadence, status.plan);
  const own = entries.filter(
    ({ entry }) => entry.action !== undefined || periods[placeOf(entry, entries, periods)]?.id === period.id,
  );
  const list: Content = own.length > 0 ? entryList(own, item, lang) : markup`<p>${HTML.noEntries[lang]}</p>`;
  const corrected = correctedIn(entriesOf(item));
  const standing = own.filter(({ n, entry }) => !corrected.has(n) && entry.status !== 'void');
  const last = entries.at(-1);
  const isLastHere = last !== undefined && own.some(({ n }) => n === last.n);
  return markup`<section aria-labelledby="recorded-title"><h2 id="recorded-title">${SITE_ITEM.recorded[lang]}</h2>${list}
    ${isLastHere && undoForm(view, last.n, period, lang)}${standing.map((one) => correctionForm(view, one, period, lang))}</section>`;
}

function undoForm({ id, progress: { item }, seen, today }: ItemView, n: number, period: Period, lang: Lang): Markup {
  const action = itemPath(id, item.id, period.id).replace('?', '/undo?');
  return postForm(
    action,
    today,
    markup`${hiddenField('seen', seen)}<button type="submit" class="quiet">${SITE_ITEM.undo(n)[lang]}</button>`,
    markup` class="undo"`,
  );
}
