import type { Period } from '../../domain/period.js';
import type { Cell } from '../../domain/progress.js';
import type { Lang } from '../../domain/text.js';
import { sumTotals } from '../../domain/totals.js';
import type { UnitStatus } from '../../domain/unit-status.js';
import { countIn, summaryOf } from '../../domain/unit-summary.js';
import { HTML, rateWords } from '../../locale/html.js';
import { STATUS } from '../../locale/status.js';
import { fileLang } from './file-lang.js';
import { type Content, type Markup, markup } from './markup.js';
import { periodHead } from './period-grid.js';
import { rateCell } from './rate-cell.js';

const COUNTED = ['overdue', 'missing', 'blocked'] as const;

/** A column that holds the cells of a period, or of every period without a column. */
interface RateColumn {
  readonly head: Markup;
  readonly holds: (cell: Cell) => boolean;
}

/** A row for each unit: its rate, how many are in trouble, and how each period went. */
export function unitRates(statuses: readonly UnitStatus[], periods: readonly Period[], lang: Lang): Content {
  const all = statuses.flatMap(cellsOf);
  const totals = sumTotals(statuses.map((status) => status.totals));
  const columns = columnsFor(all, periods, lang);
  const { unit, percent, year, overdue, missing, blocked } = STATUS.columns;
  const heads = [percent, overdue, missing, blocked].map((words) => markup`<th scope="col">${words[lang]}</th>`);
  const sums = COUNTED.map((state) => statuses.reduce((n, status) => n + countIn(summaryOf(status), state), 0));
  return markup`<p class="hint">${HTML.rateHint[lang]}</p>
    <div class="scroll" role="group" aria-label="${HTML.units[lang]}" tabindex="0"><table class="grid rates">
    <thead><tr><th scope="col">${unit[lang]}</th>${heads}${columns.map(({ head }) => head)}<th scope="col">${year[lang]}</th></tr></thead>
    <tbody data-group>${statuses.map((status) => unitRow(status, columns, lang))}</tbody>
    <tfoot><tr><th scope="row">${STATUS.total[lang]}</th><td>${rateWords(totals)[lang]}</td>
    ${sums.map((sum) => markup`<td>${sum}</td>`)}${rateCells(all, columns, lang)}
    <td>${totals.fulfilledYear}/${totals.year}</td></tr></tfoot></table></div>`;
}

function columnsFor(cells: readonly Cell[], periods: readonly Period[], lang: Lang): readonly RateColumn[] {
  const isOther = (cell: Cell): boolean => periods.every(({ id }) => id !== cell.period);
  const usual = periods.map((period) => ({
    head: periodHead(period, lang),
    holds: (cell: Cell) => cell.period === period.id,
  }));
  const others = { head: markup`<th scope="col">${HTML.otherPeriods[lang]}</th>`, holds: isOther };
  return cells.some((cell) => cell.counts && isOther(cell)) ? [...usual, others] : usual;
}

function unitRow(status: UnitStatus, columns: readonly RateColumn[], lang: Lang): Markup {
  const { unit, totals } = status;
  const summary = summaryOf(status);
  const rate = totals.year === 0 ? markup`<small>${HTML.nothingToLead[lang]}</small>` : rateWords(totals)[lang];
  return markup`<tr data-row="unit-${unit.id}">
    <th scope="row"><a href="#unit-${unit.id}"${fileLang(lang)}>${unit.name}</a></th><td>${rate}</td>
    ${COUNTED.map((state) => countCell(countIn(summary, state), state))}${rateCells(cellsOf(status), columns, lang)}
    <td>${totals.year === 0 ? '–' : `${totals.fulfilledYear}/${totals.year}`}</td></tr>`;
}

function rateCells(cells: readonly Cell[], columns: readonly RateColumn[], lang: Lang): Content {
  return columns.map(({ holds }) => markup`<td>${rateCell(cells.filter(holds), lang)}</td>`);
}

function countCell(count: number, state: string): Markup {
  return count === 0 ? markup`<td class="zero">0</td>` : markup`<td><b class="count ${state}">${count}</b></td>`;
}

function cellsOf({ items }: UnitStatus): readonly Cell[] {
  return items.flatMap(({ cells }) => cells);
}
