import { sortableTable } from './sortable-table.js';
import type { Ledger } from '../../domain/department/ledger.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import { cellsInColumn, type PeriodColumn, periodColumns } from '../../domain/department/roll-up-periods.js';
import type { Lang } from '../../domain/text/text.js';
import { sumTotals, type Totals, totalsOfCells } from '../../domain/progress/totals.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { countIn, summaryOf } from '../../domain/progress/unit-summary.js';
import { HTML, rateWords } from '../../locale/html.js';
import { columnHead } from '../../locale/periods.js';
import { STATUS } from '../../locale/status.js';
import { fileLang, type Content, type Markup, markup } from './markup.js';
import { periodHead } from './period-grid.js';
import { rateCell, shareBar } from './rate-cell.js';
import { type UnitSendingCells, unitSendings } from './unit-sending.js';

const COUNTED = ['overdue', 'missing', 'blocked'] as const;

/**
 * A row for each unit: whether it has sent the last report, its rate, how many items need attention, and the rate of
 * each period; below them the units of which nothing is known. The script sorts it by each column.
 */
export function unitRates(ledger: Ledger, statuses: readonly UnitStatus[], lang: Lang): Content {
  const all = statuses.flatMap(({ items }) => items);
  const totals = sumTotals(statuses.map((status) => status.totals));
  const columns = periodColumns(ledger.plan, all);
  const sending = unitSendings(ledger, lang);
  const { unit, percent, year, overdue, missing, blocked } = STATUS.columns;
  const heads = [percent, overdue, missing, blocked].map((words) => markup`<th scope="col">${words[lang]}</th>`);
  const sums = COUNTED.map((state) => statuses.reduce((n, status) => n + countIn(summaryOf(status), state), 0));
  const width = COUNTED.length + columns.length + 2;
  const unknown = sending.unknown.map(
    ({ name, cell }) =>
      markup`<tr><th scope="row"${fileLang(lang)}>${name}</th>${cell}<td colspan="${width}" class="zero">–</td></tr>`,
  );
  const rows = statuses.map((status) => unitRow(status, columns, sending, lang));
  const table = markup`<thead><tr><th scope="col">${unit[lang]}</th>${sending.head}${heads}
    ${columns.map((column) => columnTitle(column, lang))}<th scope="col">${year[lang]}</th></tr></thead>
    <tbody data-group>${rows}${unknown}</tbody>
    <tfoot><tr><th scope="row">${STATUS.total[lang]}</th>${sending.sum}<td>${rate(totals, lang)}</td>
    ${sums.map((sum) => markup`<td>${sum}</td>`)}${rateCells(all, columns, lang)}
    <td>${totals.fulfilledYear}/${totals.year}</td></tr></tfoot>`;
  const hint = markup`<p class="hint">${HTML.rateHint[lang]}</p>`;
  return [hint, sortableTable(table, HTML.units[lang], lang)];
}

function columnTitle(column: PeriodColumn, lang: Lang): Markup {
  return column.period === null
    ? markup`<th scope="col">${columnHead(column)[lang]}</th>`
    : periodHead(column.period, lang);
}

function unitRow(status: UnitStatus, columns: readonly PeriodColumn[], sending: UnitSendingCells, lang: Lang): Markup {
  const { unit, totals } = status;
  const summary = summaryOf(status);
  const shown = totals.year === 0 ? markup`<small>${HTML.nothingToLead[lang]}</small>` : rate(totals, lang);
  const year = totals.year === 0 ? '–' : `${totals.fulfilledYear}/${totals.year}`;
  return markup`<tr id="row-${unit.id}" data-row="unit-${unit.id}">
    <th scope="row"><a href="#unit-${unit.id}"${fileLang(lang)}>${unit.name}</a></th>${sending.cellOf(unit.id)}
    <td data-value="${shareOf(totals.fulfilled, totals.due)}">${shown}</td>
    ${COUNTED.map((state) => countCell(countIn(summary, state), state))}${rateCells(status.items, columns, lang)}
    <td data-value="${shareOf(totals.fulfilledYear, totals.year)}">${year}</td></tr>`;
}

/** The rate with what it rests on, because 1 of 28 and 27 of 28 must not look alike. */
function rate(totals: Totals, lang: Lang): Content {
  const words = rateWords(totals)[lang];
  return totals.due === 0
    ? words
    : [markup`<b>${words}</b> <small>${totals.fulfilled}/${totals.due}</small>`, shareBar(totals)];
}

function rateCells(items: readonly ItemProgress[], columns: readonly PeriodColumn[], lang: Lang): Content {
  return columns.map((column) => {
    const cells = cellsInColumn(items, column, columns);
    const { fulfilled, due } = totalsOfCells(cells);
    return markup`<td data-value="${shareOf(fulfilled, due)}">${rateCell(cells, lang)}</td>`;
  });
}

/** The value by which a column of rates is sorted; empty where nothing is due. */
function shareOf(fulfilled: number, due: number): string {
  return due === 0 ? '' : (fulfilled / due).toFixed(4);
}

function countCell(count: number, state: string): Markup {
  return count === 0
    ? markup`<td class="zero" data-value="0">0</td>`
    : markup`<td data-value="${count}"><b class="count ${state}">${count}</b></td>`;
}
