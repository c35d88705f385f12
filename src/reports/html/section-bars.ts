import type { PlanIndex } from '../../domain/plan/plan-index.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import type { Lang } from '../../domain/text/text.js';
import { totalsOfCells } from '../../domain/progress/totals.js';
import { HTML, rateWords } from '../../locale/html.js';
import { fileLang, type Markup, markup } from './markup.js';
import { barPartsOf } from './item-parts.js';
import { stateBar } from './state-bar.js';
import { stateCounts } from './state-sign.js';

/** A bar for each part of the plan in which something counts. */
export function sectionBars(index: PlanIndex, items: readonly ItemProgress[], lang: Lang): Markup {
  const bars = barPartsOf(index, items).map(({ node, within, items: own }) => {
    const cells = own.flatMap((progress) => progress.cells);
    const totals = totalsOfCells(cells);
    if (totals.year === 0) return null;
    const done =
      totals.due === 0 ? HTML.notDue[lang] : `${totals.fulfilled}/${totals.due} · ${rateWords(totals)[lang]}`;
    return markup`<li class="${within ? 'within' : 'whole'}"><p><span class="id">${node.id}</span>
      <span class="title"${fileLang(lang)}>${node.heading ?? node.track?.short ?? ''}</span> <b>${done}</b></p>
      ${stateBar(stateCounts(cells), lang)}</li>`;
  });
  return markup`<p class="hint">${HTML.barHint[lang]}</p><ul class="bars">${bars}</ul>`;
}
