import type { CellState } from '../../domain/progress/progress.js';
import type { Lang, Text } from '../../domain/text/text.js';
import type { Totals } from '../../domain/progress/totals.js';
import { type CountedWords, HTML, rateWords, TILES } from '../../locale/html.js';
import { STATE_WORDS } from '../../locale/states.js';
import { type Markup, markup } from './markup.js';
import { barLegend, stateBar } from './state-bar.js';
import { stateSign, type StateCounts } from './state-sign.js';

/** The numbers of the overview. */
export interface OverviewCounts {
  /** The cells behind the totals. */
  readonly bar: StateCounts;
  /** The cells listed further down, so that each tile matches its list. */
  readonly tiles: StateCounts;
  /** The text if no cell counts. */
  readonly none: Text;
}

/**
 * The top of the page: how much of what is due is done, the whole span as a bar, and tiles for what needs attention.
 */
export function overview(
  totals: Totals,
  { bar, tiles, none }: OverviewCounts,
  words: CountedWords,
  lang: Lang,
  leadsTo: (state: CellState) => string | null,
): Markup {
  if (totals.year === 0) return markup`<p>${none[lang]}</p>`;
  const soFar = [
    totals.due === 0 ? HTML.nothingDue[lang] : words.soFar(totals)[lang],
    ...(totals.none > 0 ? [HTML.noneAmong(totals.none)[lang]] : []),
  ].join(', ');
  const isWord = totals.percent === null;
  return markup`<div class="overview"><div class="completion">
    <p class="rate${isWord ? ' word' : ''}">${rateWords(totals)[lang]}</p>
    <div><p><strong>${soFar}.</strong></p><p>${words.whole(totals)[lang]}.</p></div></div>
    ${stateBar(bar, lang)}${barLegend(bar, lang)}
    <ul class="tiles">${TILES.map((state) => tile(state, tiles[state], leadsTo(state), lang))}</ul>
    <p class="hint">${words.counted[lang]}</p></div>`;
}

function tile(state: CellState, count: number, target: string | null, lang: Lang): Markup {
  const words = markup`<b>${count}</b> ${stateSign(state)} ${STATE_WORDS[state][lang]}`;
  const kind = count === 0 ? 'nothing' : state;
  return target === null || count === 0
    ? markup`<li class="tile ${kind}"><span>${words}</span></li>`
    : markup`<li class="tile ${kind}"><a href="#${target}">${words}</a></li>`;
}
