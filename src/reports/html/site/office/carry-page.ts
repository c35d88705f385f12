import { SITE } from '../../../../locale/site.js';
import { SITE_COMPOSE } from '../../../../locale/site-compose.js';
import { SITE_OFFICE } from '../../../../locale/site-office.js';
import { fileLang, type Content, type Markup, markup } from '../../markup.js';
import { type SiteFrame, sitePage, officePath } from '../site-frame.js';
import { hiddenField, postForm } from '../form-fields.js';

/** An item that the department's report may carry. */
export interface CarriedItem {
  readonly id: string;
  readonly title: string;
  /** Whether anything was recorded in the period. */
  readonly isRecorded: boolean;
  /** The note of the last entry. */
  readonly note: string | null;
}

/** A unit's results, and those of them that are carried. */
export interface CarryUnit {
  readonly id: string;
  readonly name: string;
  /** Whether it is the department's own office, whose results are carried without being chosen. */
  readonly isOffice: boolean;
  readonly items: readonly CarriedItem[];
  readonly carried: readonly string[];
  /** The fingerprint of what was carried when the page was made. */
  readonly seen: string;
  readonly isOpen: boolean;
}

/** The results of each unit, to choose those that go into the department's report. */
export function carryPage(frame: SiteFrame, units: readonly CarryUnit[]): string {
  const { lang, period } = frame;
  const title = SITE.inPeriod(SITE_OFFICE.tab.carry, period);
  const shown = units.filter(({ items }) => items.length > 0);
  const parts: Content =
    shown.length === 0
      ? markup`<p>${SITE_COMPOSE.nothingRecorded[lang]}</p>`
      : shown.map((unit) => unitPart(unit, shown.length === 1, frame));
  const content = markup`<section aria-labelledby="carry-title"><h2 id="carry-title">${title[lang]}</h2>
    <p class="hint">${SITE_COMPOSE.carryHint[lang]}</p>${parts}</section>`;
  return sitePage(frame, title, content);
}

function unitPart(unit: CarryUnit, isOnly: boolean, frame: SiteFrame): Markup {
  const { id, name, isOffice, items, carried, seen } = unit;
  const { lang, period, today } = frame;
  const boxes = items.map((item) => itemChoice(id, item, carried.includes(item.id), frame));
  const inside = markup`${hiddenField('unit', id)}${hiddenField('seen', seen)}
    ${isOffice && markup`<p class="hint">${SITE_COMPOSE.ofOffice[lang]}</p>`}
    <fieldset class="carried"><legend class="visually-hidden">${SITE_COMPOSE.items(name)[lang]}</legend>${boxes}</fieldset>
    <p class="actions-row"><button type="submit">${SITE_COMPOSE.saveCarried[lang]}<span class="visually-hidden">: ${name}</span></button></p>`;
  const count = SITE_COMPOSE.chosen(items.filter((item) => carried.includes(item.id)).length, items.length);
  return markup`<details id="carry-${id}"${(isOnly || unit.isOpen) && markup` open`}><summary><span class="name"${fileLang(lang)}>${name}</span> <span>${count[lang]}</span></summary>
    <div class="inside">${postForm(officePath('carry', period.id), today, inside, markup` data-keep`)}</div></details>`;
}

function itemChoice(unit: string, item: CarriedItem, isChosen: boolean, { lang }: SiteFrame): Markup {
  const id = `carry-${unit}-${item.id}`;
  const own = fileLang(lang);
  const note: Content = item.isRecorded
    ? item.note !== null && markup`<p class="note" id="${id}-note"${own}>${item.note}</p>`
    : markup`<p class="hint" id="${id}-note">${SITE_COMPOSE.silent[lang]}</p>`;
  return markup`<div class="carry"><label for="${id}" class="choice"><input type="checkbox" id="${id}" name="item" value="${item.id}"${isChosen && markup` checked`}${note !== false && markup` aria-describedby="${id}-note"`}>
    <span><span class="id">${item.id}</span> <span${own}>${item.title}</span></span></label>${note}</div>`;
}
