import { cellPeriods } from '../../../domain/calendar/period.js';
import type { Text } from '../../../domain/text/text.js';
import type { UnitStatus } from '../../../domain/progress/unit-status.js';
import { SITE } from '../../../locale/site.js';
import { SITE_PLANNING } from '../../../locale/site-planning.js';
import { nothingCounted } from '../../../locale/status.js';
import { CELLS_COUNTED, HTML } from '../../../locale/html.js';
import { fileLang, type Markup, markup } from '../markup.js';
import { overview } from '../overview.js';
import { periodGrid } from '../period-grid.js';
import { type ItemLinks, stateCounts } from '../state-sign.js';
import { urgentAnchor, urgentList } from '../urgent-list.js';
import { type AmendedItems, confirmAllSection } from './confirm-forms.js';
import { type SiteFrame, sitePage, itemPath } from './site-frame.js';

/** A unit's items as their page shows them. */
export interface ItemsView {
  readonly id: string;
  readonly status: UnitStatus;
  /** Reports that must be sent again. */
  readonly todos: readonly Text[];
  readonly amended: AmendedItems;
}

/**
 * What the unit has to do, and the state of each item in each period; each cell links to the page on which it is
 * ticked.
 */
export function itemsPage(frame: SiteFrame, view: ItemsView): string {
  const { id, status, todos } = view;
  const { plan, index, items, totals } = status;
  const { lang, period } = frame;
  const links: ItemLinks = {
    item: (item) => itemPath(id, item.id, period.id),
    cell: (cell, item) => itemPath(id, item.id, cell.period),
  };
  const counts = stateCounts(items.flatMap(({ cells }) => cells));
  const columns = cellPeriods('ongoing', plan);
  const content = markup`${todos.length > 0 && markup`<div class="notice todo">${todos.map((one) => markup`<p>${one[lang]}</p>`)}</div>`}
    ${view.amended.items.length > 0 && confirmAllSection(id, view.amended, frame)}
    <section aria-labelledby="grid-title"><h2 id="grid-title">${HTML.grid[lang]}</h2>
    ${periodGrid(index, items, columns, lang, SITE.gridHint, links)}</section>
    <section aria-labelledby="glance-title"><h2 id="glance-title">${HTML.glance[lang]}</h2>
    ${overview(totals, { bar: counts, tiles: counts, none: nothingCounted(items) }, CELLS_COUNTED, lang, urgentAnchor)}</section>
    ${totals.year > 0 && markup`<section aria-labelledby="urgent-title"><h2 id="urgent-title">${HTML.urgent[lang]}</h2>${urgentList(items, plan, lang, links)}</section>`}
    ${openPlaces(view, frame)}`;
  return sitePage(frame, SITE.tab.items, content);
}

/** The points of the plan under which the unit adds items of its own. */
function openPlaces({ id, status }: ItemsView, { lang, period }: SiteFrame): Markup | false {
  const places = status.items.filter(({ item }) => item.open);
  const lines = places.map(
    ({ item }) =>
      markup`<li><a href="${itemPath(id, item.id, period.id)}"><span class="id">${item.id}</span> <span${fileLang(lang)}>${item.title}</span></a></li>`,
  );
  return (
    lines.length > 0 &&
    markup`<section aria-labelledby="places-title"><h2 id="places-title">${SITE_PLANNING.places[lang]}</h2>
      <p class="hint">${SITE_PLANNING.placesHint[lang]}</p><ul>${lines}</ul></section>`
  );
}
