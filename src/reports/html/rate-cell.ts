import type { Cell, CellState } from '../../domain/progress/progress.js';
import type { Lang } from '../../domain/text/text.js';
import { type Totals, totalsOfCells } from '../../domain/progress/totals.js';
import { HTML } from '../../locale/html.js';
import { STATE_SIGNS } from '../../locale/states.js';
import { type Markup, markup } from './markup.js';

/** All, some or none of what is due. */
const SIGNS = { done: STATE_SIGNS.done, part: STATE_SIGNS.doing, missing: STATE_SIGNS.missing } as const;

/** `~ 5/8`: how many of the cells due are fulfilled, with a sign and a colour. */
export function rateCell(cells: readonly Cell[], lang: Lang): Markup {
  const totals = totalsOfCells(cells);
  if (totals.year === 0)
    return markup`<span class="cell not-applicable uncounted" title="${HTML.nothingToLead[lang]}">${STATE_SIGNS['not-applicable']}</span>`;
  if (totals.due === 0) {
    const state: CellState = cells.some((cell) => cell.counts && cell.state !== 'upcoming') ? 'open' : 'upcoming';
    return markup`<span class="cell ${state}" title="${HTML.notDue[lang]}">${STATE_SIGNS[state]}
      ${totals.fulfilledYear > 0 && ` ${totals.fulfilledYear}`}<span class="visually-hidden"> ${HTML.notDue[lang]}</span></span>`;
  }
  const state = totals.fulfilled === totals.due ? 'done' : totals.fulfilled > 0 ? 'part' : 'missing';
  return markup`<span class="cell ${state}" title="${HTML.fulfilledOf(totals)[lang]}">${SIGNS[state]} ${totals.fulfilled}/${totals.due}${state === 'part' && shareBar(totals)}</span>`;
}

/** A bar as long as the share of what is due that is fulfilled; the numbers beside it say the same. */
export function shareBar({ fulfilled, due }: Pick<Totals, 'fulfilled' | 'due'>): Markup {
  return markup`<svg class="share" viewBox="0 0 ${due} 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${fulfilled}" height="1"/></svg>`;
}
