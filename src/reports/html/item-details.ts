import { capitalised } from '../../domain/text/letter-case.js';
import { cellIndexOf, type NumberedEntry } from '../../domain/unit/entries.js';
import type { Item } from '../../domain/unit/item.js';
import { cellPeriods, lastWorkDay, type Period } from '../../domain/calendar/period.js';
import type { Plan } from '../../domain/plan/plan.js';
import { itemTextOf } from '../../domain/plan/plan-index.js';
import { labelOf } from '../../domain/plan/address.js';
import { stripNoteMarks } from '../../domain/plan/citation.js';
import type { Cell, ItemProgress } from '../../domain/progress/progress.js';
import type { Lang } from '../../domain/text/text.js';
import type { Entry } from '../../domain/unit/unit-plan.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { SHOW } from '../../locale/commands/show.js';
import { countReason, stateReason, WHY } from '../../locale/commands/why.js';
import { HTML } from '../../locale/html.js';
import { dayWords, plannedTime } from '../../locale/periods.js';
import { periodIdWords } from '../../locale/periods.js';
import { CADENCE_WORDS, ROLE_WORDS, stateWords } from '../../locale/states.js';
import { entriesUpTo, entryList } from './entry-list.js';
import { fileLang, type Content, type Markup, markup } from './markup.js';
import { partsOf } from './item-parts.js';
import { cellAnchor, cellWords, stateSign } from './state-sign.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** Every item as a part that opens: who does what, the official text, and the entries of each period. */
export function itemDetails(status: UnitStatus, items: readonly ItemProgress[], lang: Lang): Content {
  return partsOf(status.index, items).map(
    ({ section, items: own }) =>
      markup`<div data-group><h3><span class="id">${labelOf(section.id)}</span> <span${fileLang(lang)}>${section.heading ?? ''}</span></h3>
        ${own.map((progress) => itemPart(progress, status, lang))}</div>`,
  );
}

function itemPart(progress: ItemProgress, status: UnitStatus, lang: Lang): Markup {
  const { item, cells } = progress;
  const entries = entriesUpTo(item, lastWorkDay(status.asOf, status.plan));
  return markup`<details id="${item.id}" data-row="${item.id}">
    <summary><span class="name"><span class="id">${item.id}</span> <span${fileLang(lang)}>${item.title}</span></span>
    <span class="signs">${cells.map((cell) => stateSign(cell.state))}</span></summary>
    <div class="inside">${planning(item, status.plan, lang)}${officialText(item, lang)}${actions(progress, entries, lang)}
    ${cells.map((cell) => cellPart(cell, progress, entries, status.plan, lang))}${otherEntries(progress, entries, status.plan, lang)}
    </div></details>`;
}

/** The rows for who, when and output, where filled in. */
export function planning(item: Item, of: Calendar, lang: Lang): Markup {
  const { planned } = item;
  const due = item.due === null ? [] : [`${SHOW.due[lang]} ${dayWords(item.due)[lang]}`];
  const left = planned?.['not-applicable'];
  const from = left?.from === undefined ? '' : ` (${SHOW.fromPeriod(periodIdWords(left.from, of)[lang])[lang]})`;
  const rows: readonly (readonly [name: string, value: string, own: boolean])[] = [
    [SHOW.role[lang], ROLE_WORDS[item.role][lang], false],
    [SHOW.cadence[lang], [CADENCE_WORDS[item.cadence][lang], ...due].join('; '), false],
    [SHOW.inCharge[lang], planned?.['in-charge'] ?? '', true],
    [SHOW.support[lang], (planned?.support ?? []).join(', '), true],
    [SHOW.time[lang], plannedTime(planned?.time)[lang], true],
    [SHOW.output[lang], planned?.output ?? '', true],
    [SHOW.note[lang], planned?.note ?? '', true],
    [SHOW.notApplicable[lang], left === undefined ? '' : `${left.reason}${from}`, true],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  return markup`<dl>${filled.map(
    ([name, value, own]) => markup`<div><dt>${name}</dt><dd${own && fileLang(lang)}>${value}</dd></div>`,
  )}</dl>`;
}

function officialText(item: Item, lang: Lang): Markup | null {
  const lines = officialLines(item, lang);
  return lines === null ? null : markup`<h4>${SHOW.text[lang]}</h4>${lines}`;
}

/** The item's text in the issued plan, without a heading; `null` for an own item, which has none. */
export function officialLines(item: Item, lang: Lang): Markup | null {
  if (item.own) return null;
  const lines = itemTextOf(item.node).map((text) => markup`<p>${stripNoteMarks(text)}</p>`);
  return markup`<div class="official"${fileLang(lang)}>${lines}</div>`;
}

function actions({ item, actions: all }: ItemProgress, entries: readonly NumberedEntry[], lang: Lang): Markup | null {
  if (all.length === 0) return null;
  const lines = all.map(({ action, cell }) => {
    const own = entries.filter(({ entry }) => entry.action === action.id);
    const words = [
      stateWords(cell.state, 'once')[lang],
      ...((action.due ?? null) === null ? [] : [`${SHOW.due[lang]} ${dayWords(action.due ?? '')[lang]}`]),
    ];
    const who = action['in-charge'] ?? '';
    return markup`<li>${stateSign(cell.state)} <span${fileLang(lang)}>${action.what}${who !== '' && ` (${who})`}</span>: ${words.join('; ')}
      ${own.length > 0 && entryList(own, item, lang)}</li>`;
  });
  return markup`<h4>${SHOW.actions[lang]}</h4><ul class="actions">${lines}</ul>`;
}

/** A period: its state, the reason, and its entries. The grid's cell links here. */
function cellPart(
  cell: Cell,
  { item }: ItemProgress,
  entries: readonly NumberedEntry[],
  plan: Plan,
  lang: Lang,
): Markup {
  const periods = cellPeriods(item.cadence, plan);
  const own = entries.filter(
    ({ entry }) => entry.action === undefined && periods[placeOf(entry, entries, periods)]?.id === cell.period,
  );
  const reasons = [
    WHY.period(cell.from, cell.to, cell.closes)[lang],
    ...(cell.stateRule === 'entry' ? [] : [stateReason(cell)[lang]]),
    countReason(cell)[lang],
  ];
  return markup`<section class="cell-part" id="${cellAnchor(cell, item)}">
    <h4>${stateSign(cell.state)} ${capitalised(periodIdWords(cell.period, plan)[lang])}: ${cellWords(cell, item, lang)}</h4>
    <p class="hint">${capitalised(reasons.join('; '))}.</p>
    ${own.length > 0 ? entryList(own, item, lang) : markup`<p>${HTML.noEntries[lang]}</p>`}</section>`;
}

/** Entries of no cell and no action, so that every record can be read. */
function otherEntries(
  { item, actions: all }: ItemProgress,
  entries: readonly NumberedEntry[],
  plan: Plan,
  lang: Lang,
): Markup | null {
  const periods = cellPeriods(item.cadence, plan);
  const others = entries.filter(({ entry }) =>
    entry.action === undefined
      ? placeOf(entry, entries, periods) < 0
      : all.every(({ action }) => action.id !== entry.action),
  );
  if (others.length === 0) return null;
  return markup`<h4>${HTML.otherEntries[lang]}</h4>${entryList(others, item, lang)}`;
}

/** The period of an entry; a withdrawal is listed with the entry it withdraws. */
export function placeOf(entry: Entry, entries: readonly NumberedEntry[], periods: readonly Period[]): number {
  const withdrawn = entry.status === 'void' ? entries.find(({ n }) => n === entry.corrects)?.entry : undefined;
  return cellIndexOf(withdrawn ?? entry, periods);
}
