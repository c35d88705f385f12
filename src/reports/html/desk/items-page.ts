import { cellPeriods } from '../../../domain/calendar/period.js';
import type { Text } from '../../../domain/text/text.js';
import type { UnitStatus } from '../../../domain/progress/unit-status.js';
import { DESK } from '../../../locale/desk.js';
import { nothingCounted } from '../../../locale/status.js';
import { CELLS_COUNTED, HTML } from '../../../locale/html.js';
import { markup } from '../markup.js';
import { overview } from '../overview.js';
import { periodGrid } from '../period-grid.js';
import { type ItemLinks, stateCounts } from '../state-sign.js';
import { urgentAnchor, urgentList } from '../urgent-list.js';
import { type DeskFrame, deskPage } from './desk-frame.js';

/** The address of an item's page for one of its periods. */
export function itemPath(unit: string, item: string, period: string): string {
  return `/unit/${encodeURIComponent(unit)}/item/${encodeURIComponent(item)}?period=${period}`;
}

/**
 * What the unit has to do, and the state of each item in each period; each cell links to the page on which it is
 * ticked.
 * @param todos reports that must be sent again
 */
export function itemsPage(frame: DeskFrame, id: string, status: UnitStatus, todos: readonly Text[]): string {
  const { plan, index, items, totals } = status;
  const { lang, period } = frame;
  const links: ItemLinks = {
    item: (item) => itemPath(id, item.id, period.id),
    cell: (cell, item) => itemPath(id, item.id, cell.period),
  };
  const counts = stateCounts(items.flatMap(({ cells }) => cells));
  const columns = cellPeriods('ongoing', plan);
  const content = markup`${todos.length > 0 && markup`<div class="notice todo">${todos.map((one) => markup`<p>${one[lang]}</p>`)}</div>`}
    <section aria-labelledby="grid-title"><h2 id="grid-title">${HTML.grid[lang]}</h2>
    ${periodGrid(index, items, columns, lang, DESK.gridHint, links)}</section>
    <section aria-labelledby="glance-title"><h2 id="glance-title">${HTML.glance[lang]}</h2>
    ${overview(totals, { bar: counts, tiles: counts, none: nothingCounted(items) }, CELLS_COUNTED, lang, urgentAnchor)}</section>
    ${totals.year > 0 && markup`<section aria-labelledby="urgent-title"><h2 id="urgent-title">${HTML.urgent[lang]}</h2>${urgentList(items, plan, lang, links)}</section>`}`;
  return deskPage(frame, DESK.tab.items, content);
}
