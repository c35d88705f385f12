import type { CellState } from '../../domain/progress/progress.js';
import type { Lang } from '../../domain/text/text.js';
import { todosOf, type UnitStatus } from '../../domain/progress/unit-status.js';
import { HTML, rateWords } from '../../locale/html.js';
import { periodColumn } from '../../locale/periods.js';
import { STATE_SIGNS, STATE_WORDS } from '../../locale/states.js';
import { fileLang, type Content, type Markup, markup } from './markup.js';
import { stateSign, stateCounts } from './state-sign.js';
import { noteBehind, waitingIn } from './urgent-list.js';

const LEFT: readonly CellState[] = ['overdue', 'missing', 'blocked', 'doing'];

/** The open work of each unit, as foldable parts; the unit with the most urgent work comes first. */
export function unitDetails(statuses: readonly UnitStatus[], lang: Lang): Content {
  return markup`<div data-group>${statuses.map((status) => unitPart(status, lang))}</div>`;
}

function unitPart(status: UnitStatus, lang: Lang): Markup {
  const { unit, totals, items } = status;
  const todos = todosOf(items);
  const groups = LEFT.flatMap((state) => {
    const waiting = waitingIn(state, todos);
    if (waiting.length === 0) return [];
    const lines = waiting.map(({ item, cells }) => {
      const periods = cells.map((cell) => periodColumn(cell.period, status.plan)[lang]).join(', ');
      const notes = state === 'blocked' ? cells.map((cell) => noteBehind(cell, item)).filter(Boolean) : [];
      return markup`<li><span class="id">${item.id}</span> <span${fileLang(lang)}>${item.title}</span>: ${periods}
        ${notes.map((note) => markup`<p class="note"${fileLang(lang)}>${note}</p>`)}</li>`;
    });
    return [markup`<h3>${stateSign(state)} ${STATE_WORDS[state][lang]}</h3><ul>${lines}</ul>`];
  });
  const counts = stateCounts(items.flatMap(({ cells }) => cells));
  const inTrouble = LEFT.filter((state) => counts[state] > 0).map(
    (state) => markup`<span class="sign ${state}">${STATE_SIGNS[state]} ${counts[state]}
      <span class="visually-hidden"> ${STATE_WORDS[state][lang]}</span></span>`,
  );
  return markup`<details data-row="unit-${unit.id}"><summary><span class="name"${fileLang(lang)}>${unit.name}</span>
    <span class="signs">${inTrouble} <b>${totals.year === 0 ? HTML.nothingToLead[lang] : rateWords(totals)[lang]}</b></span></summary>
    <div class="inside" id="unit-${unit.id}">${groups.length === 0 ? markup`<p>${HTML.nothingUrgent[lang]}</p>` : groups}
    <p><a href="#row-${unit.id}">${HTML.toTable[lang]}<span class="visually-hidden">: ${unit.name}</span></a></p></div></details>`;
}
