import type { Period } from '../../domain/calendar/period.js';
import type { PlanIndex } from '../../domain/plan/plan-index.js';
import type { Cell, ItemProgress } from '../../domain/progress/progress.js';
import type { Lang } from '../../domain/text/text.js';
import { HTML } from '../../locale/html.js';
import { STATUS } from '../../locale/status.js';
import { fileLang, type Markup, markup } from './markup.js';
import { layOutCells } from './grid-layout.js';
import { gridBodies, gridTable } from './period-grid.js';
import { rateCell } from './rate-cell.js';

/** An issued item with its cells of all units. */
interface ItemOfAll extends ItemProgress {
  readonly ofAll: readonly Cell[];
}

/** Items × periods over all units, to see which items lag behind. Own items are only on their unit's page. */
export function itemRates(
  index: PlanIndex,
  items: readonly ItemProgress[],
  columns: readonly Period[],
  lang: Lang,
): Markup {
  const issued = items.filter(({ item }) => !item.own);
  const all = index.items.flatMap(({ id }): readonly ItemOfAll[] => {
    const same = issued.filter(({ item }) => item.id === id);
    const [first] = same;
    return first === undefined ? [] : [{ ...first, ofAll: same.flatMap(({ cells }) => cells) }];
  });
  const bodies = gridBodies(index, all, columns, (one) => rateRow(one, columns, lang), lang);
  return markup`<p class="hint">${HTML.rateHint[lang]}</p>${gridTable(HTML.byItem[lang], STATUS.columns.item[lang], columns, lang, bodies)}`;
}

function rateRow({ item, cells, ofAll }: ItemOfAll, columns: readonly Period[], lang: Lang): Markup {
  const places = layOutCells(cells, columns).map(({ cells: here, columns: span }) => {
    const own = ofAll.filter((cell) => here.some(({ period }) => period === cell.period));
    return markup`<td${span > 1 && markup` colspan="${span}"`}>${rateCell(own, lang)}</td>`;
  });
  return markup`<tr data-row="${item.id}"><th scope="row"><span class="id">${item.id}</span> <span${fileLang(lang)}>${item.title}</span></th>${places}</tr>`;
}
