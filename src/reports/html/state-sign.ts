import type { Item } from '../../domain/unit/item.js';
import { type Cell, CELL_STATES, type CellState } from '../../domain/progress/progress.js';
import type { Lang } from '../../domain/text/text.js';
import { periodInYear } from '../../locale/document-report.js';
import { HTML } from '../../locale/html.js';
import { periodColumn } from '../../locale/periods.js';
import { STATE_SIGNS, STATE_WORDS, stateWords } from '../../locale/states.js';
import { markup, type Markup } from './markup.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** The words for a cell. */
export function cellWords(cell: Cell, item: Item, lang: Lang): string {
  return stateWords(cell.state, item.cadence)[lang];
}

/** The anchor of a cell's words further down the page. */
export function cellAnchor(cell: Cell, item: Item): string {
  return `${item.id}/${cell.period}`;
}

/** The link targets of an item and of its cells. */
export interface ItemLinks {
  readonly item: (item: Item) => string;
  readonly cell: (cell: Cell, item: Item) => string;
}

/** Links to the words about them further down on the same page. */
export const WITHIN_PAGE: ItemLinks = {
  item: ({ id }) => `#${id}`,
  cell: (cell, item) => `#${cellAnchor(cell, item)}`,
};

/** A cell as a link to its entries: sign and colour, with words for screen readers. */
export function cellLink(
  cell: Cell,
  item: Item,
  of: Calendar,
  lang: Lang,
  withPeriod: boolean,
  links = WITHIN_PAGE,
): Markup {
  const words = HTML.cell(item.id, periodInYear(cell.period, of)[lang], cellWords(cell, item, lang))[lang];
  const { state } = cell;
  const left = cell.counts ? '' : ' uncounted';
  return markup`<a class="cell ${state}${left}" href="${links.cell(cell, item)}" data-cell title="${words}">
    <span aria-hidden="true">${STATE_SIGNS[state]}${withPeriod && markup` <small>${periodColumn(cell.period, of)[lang]}</small>`}</span>
    <span class="visually-hidden">${words}</span></a>`;
}

/** A sign beside words that say the same. */
export function stateSign(state: CellState): Markup {
  return markup`<span class="sign ${state}" aria-hidden="true">${STATE_SIGNS[state]}</span>`;
}

/** The meaning of the signs shown. */
export function signLegend(states: ReadonlySet<CellState>, lang: Lang): Markup {
  const words = CELL_STATES.filter((state) => states.has(state)).map(
    (state) => markup`<li>${stateSign(state)} ${STATE_WORDS[state][lang]}</li>`,
  );
  return markup`<ul class="legend">${words}</ul>`;
}

/** The number of counted cells in each state. */
export type StateCounts = Readonly<Record<CellState, number>>;

/** Counts the cells that are counted, by state. */
export function stateCounts(cells: readonly Cell[]): StateCounts {
  const counted = cells.filter((cell) => cell.counts);
  const entries = CELL_STATES.map((state) => [state, counted.filter((cell) => cell.state === state).length] as const);
  return Object.fromEntries(entries) as Record<CellState, number>;
}
