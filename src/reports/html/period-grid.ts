import type { Period } from '../../domain/calendar/period.js';
import type { PlanIndex } from '../../domain/plan/plan-index.js';
import type { PlanNode } from '../../domain/plan/plan.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { HTML } from '../../locale/html.js';
import { columnOf, periodWords } from '../../locale/periods.js';
import { STATUS } from '../../locale/status.js';
import { fileLang, type Content, type Markup, markup } from './markup.js';
import { layOutCells } from './grid-layout.js';
import { partsOf } from './item-parts.js';
import { cellLink, type ItemLinks, signLegend, WITHIN_PAGE } from './state-sign.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** Items × periods: a sign for each cell, linked to its entries. */
export function periodGrid(
  index: PlanIndex,
  items: readonly ItemProgress[],
  columns: readonly Period[],
  lang: Lang,
  hint: Text = HTML.gridHint,
  links = WITHIN_PAGE,
): Markup {
  const shown = items.filter(({ item }) => !item.open);
  const states = new Set(shown.flatMap(({ cells }) => cells.map(({ state }) => state)));
  const rows = (progress: ItemProgress): Markup => itemRow(progress, columns, index.plan, lang, links);
  return markup`<p class="hint">${hint[lang]}</p>${signLegend(states, lang)}
    ${gridTable(HTML.grid[lang], STATUS.columns.item[lang], columns, lang, gridBodies(index, shown, columns, rows, lang))}`;
}

/** The periods for which a table of items has room on any screen, and on a wide one. */
const [MOST_ON_PHONE, MOST_ON_WIDE] = [4, 6] as const;

/** The table around rows under period columns; where it is wider than the screen, it scrolls on its own. */
export function gridTable(
  label: string,
  first: string,
  columns: readonly Period[],
  lang: Lang,
  bodies: Content,
): Markup {
  return markup`<div class="scroll${roomFor(columns.length)}" role="group" aria-label="${label}" tabindex="0">
    <table class="grid"><thead><tr><th scope="col">${first}</th>${columns.map((period) => periodHead(period, lang))}</tr></thead>${bodies}</table></div>`;
}

function roomFor(columns: number): string {
  if (columns <= MOST_ON_PHONE) return ' fits phone';
  return columns <= MOST_ON_WIDE ? ' fits' : '';
}

/** A period's short heading, with the full words as a tooltip. */
export function periodHead(period: Period, lang: Lang): Markup {
  return markup`<th scope="col"><abbr title="${periodWords(period)[lang]}">${columnOf(period)[lang]}</abbr></th>`;
}

/** Rows grouped by the plan's headings: one `tbody` each, so that a search can hide one. */
export function gridBodies<P extends ItemProgress>(
  index: PlanIndex,
  items: readonly P[],
  columns: readonly Period[],
  rowOf: (item: P) => Markup,
  lang: Lang,
): Content {
  const span = columns.length + 1;
  return partsOf(index, items).map(({ section, groups }) => [
    markup`<tbody class="section" data-head>${headingRow(section, span, lang)}</tbody>`,
    ...groups.map(
      ({ heading, items: own }) =>
        markup`<tbody data-group>${heading !== null && headingRow(heading, span, lang)}${own.map(rowOf)}</tbody>`,
    ),
  ]);
}

function headingRow({ id, heading }: PlanNode, span: number, lang: Lang): Markup {
  return markup`<tr><th scope="rowgroup" colspan="${span}"><span class="id">${id}</span> <span${fileLang(lang)}>${heading ?? ''}</span></th></tr>`;
}

function itemRow(
  { item, cells }: ItemProgress,
  columns: readonly Period[],
  of: Calendar,
  lang: Lang,
  links: ItemLinks,
): Markup {
  const places = layOutCells(cells, columns).map(({ cells: here, columns: span }) => {
    const isUsual = span === 1 && here.length === 1 && columns.some(({ id }) => id === here[0]?.period);
    return markup`<td${span > 1 && markup` colspan="${span}"`}>${here.map((cell) => cellLink(cell, item, of, lang, !isUsual, links))}</td>`;
  });
  const marks = [
    ...(item.role === 'lead' ? [] : [STATUS.roleMark(item.role)[lang]]),
    ...(item.conditional ? [STATUS.conditionalMark[lang]] : []),
  ];
  return markup`<tr data-row="${item.id}"><th scope="row"><span class="id">${item.id}</span>
    <a href="${links.item(item)}"${fileLang(lang)}>${item.title}</a>${marks.map((mark) => markup` <small>${mark}</small>`)}</th>${places}</tr>`;
}
