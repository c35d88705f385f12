import type { CellState } from '../../domain/progress/progress.js';
import type { Lang } from '../../domain/text/text.js';
import { HTML } from '../../locale/html.js';
import { STATE_WORDS } from '../../locale/states.js';
import { type Markup, markup } from './markup.js';
import type { StateCounts } from './state-sign.js';

/** From done to not begun; states that are not here are in no bar. */
const ORDER: readonly CellState[] = ['done', 'none', 'doing', 'blocked', 'missing', 'overdue', 'open', 'upcoming'];

/** A bar over all cells that count, with a stretch for each state; screen readers get it in words. */
export function stateBar(counts: StateCounts, lang: Lang): Markup | null {
  const shown = ORDER.filter((state) => counts[state] > 0);
  const total = shown.reduce((sum, state) => sum + counts[state], 0);
  if (total === 0) return null;
  const words = shown.map((state) => HTML.ofCount(counts[state], barWords(state, lang))[lang]).join(', ');
  const stretches = shown.map((state, i) => {
    const from = shown.slice(0, i).reduce((sum, before) => sum + counts[before], 0);
    return markup`<rect class="fill-${state}" x="${from}" width="${counts[state]}" height="1"/>`;
  });
  const gaps = Array.from({ length: total - 1 }, (_, i) => `M${i + 1} 0V1`).join('');
  return markup`<svg class="bar" viewBox="0 0 ${total} 1" preserveAspectRatio="none" role="img" aria-label="${words}">
    ${stretches}${total <= 32 && markup`<path class="gap" d="${gaps}"/>`}</svg>`;
}

/** The meaning of a bar's colours, for those in it. */
export function barLegend(counts: StateCounts, lang: Lang): Markup {
  const words = ORDER.filter((state) => counts[state] > 0).map(
    (
      state,
    ) => markup`<li><svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect class="fill-${state}" width="1" height="1"/></svg>
      ${barWords(state, lang)}</li>`,
  );
  return markup`<ul class="legend">${words}</ul>`;
}

/** For items of every cadence: "in the period" would be wrong for some. */
function barWords(state: CellState, lang: Lang): string {
  return state === 'done' ? HTML.done[lang] : STATE_WORDS[state][lang];
}
