import { changeOf, type Figure, type FigureRow } from '../../domain/figures.js';
import type { Period } from '../../domain/period.js';
import { samePeriodLastYear } from '../../domain/periods-around.js';
import type { PlanIndex } from '../../domain/plan-index.js';
import type { Lang } from '../../domain/text.js';
import { FIGURE } from '../../locale/commands/figure.js';
import { changeNumber, FIGURE_SIGNS, FIGURE_STATES, FIGURES, numberWords } from '../../locale/figures.js';
import { paintFor, type Surface } from './paint.js';
import { type Cell, type Column, tableText } from './table.js';
import { wrapCommands, wrapText } from './wrap.js';

/** What a list of figures is about. */
export interface FigureList {
  readonly unit: string;
  readonly period: Period;
  readonly index: PlanIndex;
  readonly rows: readonly FigureRow[];
}

/** On a screen this wide the unit of count has a column of its own. */
const WIDE = 100;
/** On this one the id too; elsewhere it stands below the name, for it has to be typed. */
const VERY_WIDE = 132;

const WIDTHS = { id: 31, unit: 11, period: 12, previous: 9, cumulative: 9, lastYear: 9, change: 9 } as const;

/** How much of a row there is room for. */
interface Room {
  readonly lang: Lang;
  readonly width: number;
  readonly ids: 'column' | 'below';
  readonly hasUnits: boolean;
}

/** A period's figures under the headings of the plan, beside what they are compared with, and what is missing. */
export function figuresText({ unit, period, index, rows }: FigureList, lang: Lang, surface: Surface): string {
  const paint = paintFor(surface);
  const { width } = surface;
  const ids = width >= VERY_WIDE ? 'column' : 'below';
  const room: Room = { lang, width, ids, hasUnits: width >= WIDE };
  const columns = columnsFor(room);
  const headings = [...new Set(rows.map(({ indicator }) => headingIdOf(indicator.item, index)))];
  const tables = headings.flatMap((id, at) => {
    const own = rows.filter(({ indicator }) => headingIdOf(indicator.item, index) === id);
    const title = `${id} ${index.nodes.get(id)?.heading ?? ''}`.trim();
    // The heads stand once: every part has the same columns.
    const heads = at === 0 ? columns : columns.map((column) => ({ ...column, head: '' }));
    const cells = own.map((row) => cellsOf(row, room, columns.at(ids === 'column' ? 1 : 0)?.width ?? 0));
    return [paint.bold(wrapText(title, width)), tableText(heads, cells), ''];
  });
  return [
    paint.bold(wrapText(FIGURE.heading(unit, period)[lang], width)),
    '',
    ...tables,
    ...legendLines(rows, period, lang).map((line) => wrapText(line, width)),
    ...missingLines(rows, lang).map((line) => wrapCommands(line, surface)),
  ].join('\n');
}

function columnsFor({ lang, width, ids, hasUnits }: Room): readonly Column[] {
  const { columns } = FIGURES;
  const number = (name: 'period' | 'previous' | 'cumulative' | 'lastYear' | 'change'): Column => ({
    head: columns[name][lang],
    width: WIDTHS[name],
    align: 'right',
  });
  const others: readonly Column[] = [
    ...(hasUnits ? [{ head: columns.unit[lang], width: WIDTHS.unit }] : []),
    ...(['period', 'previous', 'cumulative', 'lastYear', 'change'] as const).map(number),
  ];
  const first: readonly Column[] = ids === 'column' ? [{ head: '', width: WIDTHS.id }] : [];
  const taken = [...first, ...others].reduce((sum, column) => sum + (column.width ?? 0) + 2, 0);
  const head = hasUnits ? columns.indicator : columns.indicatorAndUnit;
  return [...first, { head: head[lang], width: nameWidth(width - taken) }, ...others];
}

function nameWidth(left: number): number {
  return Math.max(14, Math.min(64, left));
}

function cellsOf(row: FigureRow, { lang, ids, hasUnits }: Room, width: number): readonly Cell[] {
  const { indicator, figure, previous, cumulative, lastYear } = row;
  const change = changeOf(figure, lastYear);
  const name = hasUnits ? indicator.name : `${indicator.name} (${indicator.unit})`;
  return [
    ...(ids === 'column' ? [indicator.id] : []),
    ids === 'below' ? [name, ...brokenId(indicator.id, width)] : name,
    ...(hasUnits ? [indicator.unit] : []),
    figure.state === 'missing' ? FIGURE_STATES.missing[lang] : signed(figure, lang),
    signed(previous, lang),
    signed(cumulative, lang),
    signed(lastYear, lang),
    change === null ? '' : changeNumber(change, lang),
  ];
}

/** An id over several lines where it has to be: a table would cut it, and cut it can't be typed. */
function brokenId(id: string, width: number): readonly string[] {
  if (id.length <= width) return [id];
  const at = Math.max(id.lastIndexOf('.', width - 1), id.lastIndexOf('-', width - 1));
  return at < 0 ? [id] : [id.slice(0, at + 1), ...brokenId(id.slice(at + 1), width)];
}

/** A figure as short as can be: what was not reported stays blank. */
function signed({ state, value }: Figure, lang: Lang): string {
  const number = value === null ? '' : numberWords(value, lang);
  return `${number}${FIGURE_SIGNS[state]}`;
}

/** What the change is against, and only the signs that stand in the table. */
function legendLines(rows: readonly FigureRow[], period: Period, lang: Lang): readonly string[] {
  const shown = new Set(
    rows.flatMap(({ figure, previous, cumulative, lastYear }) =>
      [figure, previous, cumulative, lastYear].map(({ state }) => state),
    ),
  );
  const signs = (['not-applicable', 'none', 'partial'] as const)
    .filter((state) => shown.has(state))
    .map((state) => `${FIGURE_SIGNS[state]} ${FIGURE_STATES[state][lang]}`);
  return [
    FIGURES.change(samePeriodLastYear(period))[lang],
    ...(signs.length === 0 ? [] : [`${FIGURES.legend[lang]} ${signs.join(' · ')}`]),
  ];
}

function missingLines(rows: readonly FigureRow[], lang: Lang): readonly string[] {
  const missing = rows.filter(({ indicator, figure }) => indicator.kind === 'count' && figure.missing.length > 0);
  const [first] = missing;
  const quarter = first?.figure.missing[0];
  return [
    FIGURE.count(rows.length, missing.length)[lang],
    ...(first === undefined || quarter === undefined ? [] : [FIGURE.enterHint(first.indicator.id, quarter)[lang]]),
  ];
}

/** The heading that an item stands under, by its id; empty for an item that the plan does not have. */
function headingIdOf(item: string, index: PlanIndex): string {
  const node = index.nodes.get(item);
  if (node === undefined) return '';
  return node.heading === undefined ? headingIdOf(index.parentOf(item)?.id ?? '', index) : node.id;
}
