import { dayWords } from '../../locale/periods.js';
import type { FilteredItem } from '../../domain/progress/item-filter.js';
import { cellPeriods } from '../../domain/calendar/period.js';
import type { Lang } from '../../domain/text/text.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { LIST } from '../../locale/commands/list.js';
import { periodColumn } from '../../locale/periods.js';
import { STATE_SIGNS, stateWords } from '../../locale/states.js';
import { STATUS } from '../../locale/status.js';
import { cellsHeading, cellsText } from '../surface/cells.js';
import { paintFor, paintState, type Surface } from '../surface/paint.js';
import { tableText } from '../surface/table.js';
import { displayWidth } from '../surface/wrap.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** One item a line, its cells as signs. */
export function itemListText(items: readonly FilteredItem[], status: UnitStatus, lang: Lang, surface: Surface): string {
  const paint = paintFor(surface);
  const usual = cellPeriods('ongoing', status.plan).map(({ id }) => id);
  const cells = items.map(({ progress }) => cellsText(progress, usual, status.plan, lang, paint));
  const head = cellsHeading(usual, status.plan, lang);
  const cellsWidth = Math.max(head.length, ...cells.map(displayWidth));
  const idWidth = widthOfIds(items);
  const rest = surface.width - idWidth - cellsWidth - 4;
  const hasLeadColumn = rest >= 50;
  const columns = [
    { head: '', width: idWidth },
    {
      head: STATUS.columns.item[lang],
      width: Math.max(12, Math.min(62, hasLeadColumn ? Math.floor(rest * 0.62) : rest)),
    },
    ...(hasLeadColumn ? [{ head: LIST.columns.lead[lang], width: Math.floor(rest * 0.38) - 2 }] : []),
    { head, width: cellsWidth },
  ];
  const rows = items.map(({ progress: { item } }, i) => {
    const lead = item.planned?.['in-charge'] ?? '';
    const underTitle = lead === '' ? [] : [`${LIST.columns.lead[lang]}: ${lead}`];
    return [item.id, ...(hasLeadColumn ? [item.title, lead] : [[item.title, ...underTitle]]), cells[i] ?? ''];
  });
  return `${tableText(columns, rows, { screen: surface.width })}\n\n${LIST.count(items.length)[lang]}`;
}

/** One item and period a line. */
export function cellListText(items: readonly FilteredItem[], of: Calendar, lang: Lang, surface: Surface): string {
  const paint = paintFor(surface);
  const rows = items.flatMap(({ progress: { item }, cells }) =>
    cells.map((cell) => {
      const { state } = cell;
      const words = stateWords(state, item.cadence);
      return {
        id: item.id,
        title: item.title,
        period: periodColumn(cell.period, of)[lang],
        state: `${paintState(paint, state, STATE_SIGNS[state])} ${words[lang]}`,
        closes: dayWords(cell.closes)[lang],
      };
    }),
  );
  const table = surface.width < 64 ? narrowTable(rows, lang, surface.width) : wideTable(rows, lang, surface.width);
  return `${table}\n\n${LIST.countCells(rows.length)[lang]}`;
}

interface CellRow {
  readonly id: string;
  readonly title: string;
  readonly period: string;
  readonly state: string;
  readonly closes: string;
}

const PERIOD_WIDTH = 4;
const DATE_WIDTH = 10;

function wideTable(rows: readonly CellRow[], lang: Lang, width: number): string {
  const idWidth = Math.max(...rows.map(({ id }) => id.length));
  const stateWidth = Math.max(10, Math.min(22, ...[Math.max(...rows.map(({ state }) => displayWidth(state)))]));
  const rest = width - idWidth - stateWidth - PERIOD_WIDTH - DATE_WIDTH - 10;
  const columns = [
    { head: '', width: idWidth },
    { head: STATUS.columns.item[lang], width: Math.max(12, Math.min(62, rest)) },
    { head: LIST.columns.period[lang], width: PERIOD_WIDTH },
    { head: LIST.columns.state[lang], width: stateWidth },
    { head: LIST.columns.closes[lang], width: DATE_WIDTH },
  ];
  return tableText(
    columns,
    rows.map(({ id, title, period, state, closes }) => [id, title, period, state, closes]),
    { screen: width },
  );
}

/** Puts state and closing day under the title. */
function narrowTable(rows: readonly CellRow[], lang: Lang, width: number): string {
  const idWidth = Math.max(...rows.map(({ id }) => id.length));
  const columns = [
    { head: '', width: idWidth },
    { head: STATUS.columns.item[lang], width: Math.max(12, width - idWidth - PERIOD_WIDTH - 6) },
    { head: LIST.columns.period[lang], width: PERIOD_WIDTH },
  ];
  return tableText(
    columns,
    rows.map(({ id, title, period, state, closes }) => [
      id,
      [title, `${state} (${LIST.columns.closes[lang].toLocaleLowerCase(lang)} ${closes})`],
      period,
    ]),
    { screen: width },
  );
}

function widthOfIds(items: readonly FilteredItem[]): number {
  return Math.max(...items.map(({ progress }) => progress.item.id.length));
}
