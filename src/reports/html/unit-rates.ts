import type { Plan } from '../../domain/plan/plan.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import { cellsInColumn, type PeriodColumn, periodColumns } from '../../domain/department/roll-up-periods.js';
import type { Lang } from '../../domain/text/text.js';
import { sumTotals } from '../../domain/progress/totals.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { countIn, summaryOf } from '../../domain/progress/unit-summary.js';
import { HTML, rateWords } from '../../locale/html.js';
import { columnHead } from '../../locale/periods.js';
import { STATUS } from '../../locale/status.js';
import { fileLang, type Content, type Markup, markup } from './markup.js';
import { periodHead } from './period-grid.js';
import { rateCell } from './rate-cell.js';

const COUNTED = ['overdue', 'missing', 'blocked'] as const;

/** A row for each unit: its rate, how many items need attention, and the rate of each period. */
export function unitRates(statuses: readonly UnitStatus[], plan: Plan, lang: Lang): Content {
  const all = statuses.flatMap(({ items }) => items);
  const totals = sumTotals(statuses.map((status) => status.totals));
  const columns = periodColumns(plan, all);
  const { unit, percent, year, overdue, missing, blocked } = STATUS.columns;
  const heads = [percent, overdue, missing, blocked].map((words) => markup`<th scope="col">${words[lang]}</th>`);
  const sums = COUNTED.map((state) => statuses.reduce((n, status) => n + countIn(summaryOf(status), state), 0));
  return markup`<p class="hint">${HTML.rateHint[lang]}</p>
    <div class="scroll" role="group" aria-label="${HTML.units[lang]}" tabindex="0"><table class="grid rates">
    <thead><tr><th scope="col">${unit[lang]}</th>${heads}${columns.map((column) => columnTitle(column, lang))}<th scope="col">${year[lang]}</th></tr></thead>
    <tbody data-group>${statuses.map((status) => unitRow(status, columns, lang))}</tbody>
    <tfoot><tr><th scope="row">${STATUS.total[lang]}</th><td>${rateWords(totals)[lang]}</td>
    ${sums.map((sum) => markup`<td>${sum}</td>`)}${rateCells(all, columns, lang)}
    <td>${totals.fulfilledYear}/${totals.year}</td></tr></tfoot></table></div>`;
}

function columnTitle(column: PeriodColumn, lang: Lang): Markup {
  return column.period === null
    ? markup`<th scope="col">${columnHead(column)[lang]}</th>`
    : periodHead(column.period, lang);
}

function unitRow(status: UnitStatus, columns: readonly PeriodColumn[], lang: Lang): Markup {
  const { unit, totals } = status;
  const summary = summaryOf(status);
  const rate = totals.year === 0 ? markup`<small>${HTML.nothingToLead[lang]}</small>` : rateWords(totals)[lang];
  return markup`<tr data-row="unit-${unit.id}">
    <th scope="row"><a href="#unit-${unit.id}"${fileLang(lang)}>${unit.name}</a></th><td>${rate}</td>
    ${COUNTED.map((state) => countCell(countIn(summary, state), state))}${rateCells(status.items, columns, lang)}
    <td>${totals.year === 0 ? '–' : `${totals.fulfilledYear}/${totals.year}`}</td></tr>`;
}

function rateCells(items: readonly ItemProgress[], columns: readonly PeriodColumn[], lang: Lang): Content {
  return columns.map((column) => markup`<td>${rateCell(cellsInColumn(items, column, columns), lang)}</td>`);
}

function countCell(count: number, state: string): Markup {
  return count === 0 ? markup`<td class="zero">0</td>` : markup`<td><b class="count ${state}">${count}</b></td>`;
}
