import type { Period } from '../../../domain/calendar/period.js';
import type { Lang } from '../../../domain/text/text.js';
import type { Item } from '../../../domain/unit/item.js';
import { SITE_PLANNING } from '../../../locale/site-planning.js';
import { officialLines } from '../item-details.js';
import { fileLang, type Markup, markup } from '../markup.js';
import { type SiteFrame, itemPath } from './site-frame.js';
import type { ItemView } from './entry-forms.js';
import { hiddenField, lineField, postForm } from './form-fields.js';

/** The items of a unit whose text or terms the plan has changed. */
export interface AmendedItems {
  readonly items: readonly Item[];
  /** The fingerprint that their confirmation sends. */
  readonly seen: string;
}

/** The new text of an amended item, and the form that confirms it. */
export function confirmSection(view: ItemView, period: Period, lang: Lang): Markup {
  const { id, progress, amendedSeen, today } = view;
  const { item } = progress;
  const before = item.planned !== null && 'title' in item.planned ? item.planned.title : item.title;
  const inside = markup`${hiddenField('seen', amendedSeen)}${byField(lang)}
    <p class="actions-row"><button type="submit">${SITE_PLANNING.confirm[lang]}</button></p>`;
  const action = itemPath(id, item.id, period.id).replace('?', '/confirm?');
  return markup`<section aria-labelledby="confirm-title"><h2 id="confirm-title">${SITE_PLANNING.amended[lang]}</h2>
    <p>${SITE_PLANNING.amendedHint[lang]}</p>${before !== item.title && markup`<p>${SITE_PLANNING.plannedAs(before)[lang]}</p>`}
    ${officialLines(item, lang)}${postForm(action, today, inside)}</section>`;
}

/** All amended items with their new texts, and the form that confirms them together. */
export function confirmAllSection(id: string, amended: AmendedItems, { lang, period, today }: SiteFrame): Markup {
  const lines = amended.items.map(
    (
      item,
    ) => markup`<details><summary><span class="id">${item.id}</span> <span class="name"${fileLang(lang)}>${item.title}</span></summary>
      <div class="inside">${officialLines(item, lang)}<p><a href="${itemPath(id, item.id, period.id)}">${item.id} ${item.title}</a></p></div></details>`,
  );
  const inside = markup`${hiddenField('seen', amended.seen)}${byField(lang)}
    <p class="actions-row"><button type="submit">${SITE_PLANNING.confirmAll[lang]}</button></p>`;
  const action = `/unit/${encodeURIComponent(id)}/confirm?period=${period.id}`;
  return markup`<section aria-labelledby="waiting-title"><h2 id="waiting-title">${SITE_PLANNING.waiting(amended.items.length)[lang]}</h2>
    ${lines}${postForm(action, today, inside)}</section>`;
}

function byField(lang: Lang): Markup {
  return lineField({ name: 'by', id: 'confirm-by', label: SITE_PLANNING.confirmedBy, required: false }, lang);
}
