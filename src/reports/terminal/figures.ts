import { changeOf } from '../../domain/progress/figure-change.js';
import type { Figure } from '../../domain/progress/figures.js';
import type { FigureRow } from '../../domain/progress/figure-rows.js';
import type { Period } from '../../domain/calendar/period.js';
import { samePeriodLastYear } from '../../domain/calendar/adjacent-periods.js';
import { headingIdOf, type PlanIndex } from '../../domain/plan/plan-index.js';
import { capitalised } from '../../domain/text/letter-case.js';
import type { Calendar } from '../../domain/calendar/calendar.js';
import type { Lang } from '../../domain/text/text.js';
import { FIGURE } from '../../locale/commands/figure.js';
import { changeNumber, FIGURE_SIGNS, FIGURE_STATES, FIGURES, numberWords } from '../../locale/figures.js';
import { targetMark } from '../../locale/targets.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { type Column, tableText } from '../surface/table.js';
import { displayWidth, wrapCommands, wrapText } from '../surface/wrap.js';

/** Whose figures are listed, for which period. */
export interface FigureList {
  readonly unit: string;
  readonly period: Period;
  readonly index: PlanIndex;
  readonly rows: readonly FigureRow[];
}

/** From this width the unit of count has a column of its own. */
const WIDE = 100;
/** From this width the id has one too; otherwise it gets a line of its own, as people have to type it. */
const VERY_WIDE = 132;
/** The least width of a name; below it each figure is a block of lines. */
const LEAST_NAME = 14;
const MAX_NAME = 64;

/** Minimum widths; numbers take what they need, as none is ever cut. */
const WIDTHS = { id: 31, unit: 11, period: 12, previous: 9, cumulative: 9, lastYear: 9, change: 9 } as const;
const NUMBERS = ['period', 'previous', 'cumulative', 'lastYear', 'change'] as const;

/** A period's figures under the plan's headings, beside those of earlier periods, and what is missing. */
export function figuresText({ unit, period, index, rows }: FigureList, lang: Lang, surface: Surface): string {
  const paint = paintFor(surface);
  const { width } = surface;
  const columns = columnsFor(rows, lang, width);
  const headings = [...new Set(rows.map(({ indicator }) => headingIdOf(indicator.item, index)))];
  const parts = headings.flatMap((id, at) => {
    const own = rows.filter(({ indicator }) => headingIdOf(indicator.item, index) === id);
    const title = `${id} ${index.nodes.get(id)?.heading ?? ''}`.trim();
    const list =
      columns === null
        ? blocks(own, period.calendar, lang, width)
        : table(own, lang, columns, { screen: width, of: period.calendar, hasHeads: at === 0 });
    return [paint.bold(wrapText(title, width)), ...list, ''];
  });
  return [
    paint.bold(wrapText(FIGURE.heading(unit, period)[lang], width)),
    '',
    ...parts,
    ...legendLines(rows, period, lang).map((line) => wrapText(line, width)),
    ...missingLines(rows, lang).map((line) => wrapCommands(line, surface)),
  ].join('\n');
}

interface Columns {
  readonly hasIds: boolean;
  readonly hasUnits: boolean;
  readonly all: readonly Column[];
}

/**
 * The columns, the same in every part so that one head serves all; `null` where the screen is too narrow for a table.
 */
function columnsFor(rows: readonly FigureRow[], lang: Lang, width: number): Columns | null {
  const { columns: words } = FIGURES;
  const hasUnits = width >= WIDE;
  const hasIds = width >= VERY_WIDE;
  const numbers = rows.map((row) => numbersOf(row, lang));
  const ids: readonly Column[] = hasIds ? [{ head: '', width: WIDTHS.id }] : [];
  const others: readonly Column[] = [
    ...(hasUnits ? [{ head: words.unit[lang], width: WIDTHS.unit }] : []),
    ...NUMBERS.map((name, at): Column => {
      const widest = numbers.reduce<number>((most, row) => Math.max(most, displayWidth(row[at] ?? '')), WIDTHS[name]);
      return { head: words[name][lang], width: widest, align: 'right' };
    }),
  ];
  const room = width - [...ids, ...others].reduce((sum, column) => sum + (column.width ?? 0) + 2, 0);
  if (room < LEAST_NAME) return null;
  const head = (hasUnits ? words.indicator : words.indicatorAndUnit)[lang];
  return { hasIds, hasUnits, all: [...ids, { head, width: Math.min(MAX_NAME, room) }, ...others] };
}

interface TableLook {
  readonly screen: number;
  readonly of: Calendar;
  readonly hasHeads: boolean;
}

/** An id without a column gets a line of its own: broken in a narrow cell it could not be copied. */
function table(
  rows: readonly FigureRow[],
  lang: Lang,
  columns: Columns,
  { screen, of, hasHeads }: TableLook,
): readonly string[] {
  const { hasIds, hasUnits, all } = columns;
  const headless = { screen, hasHeads: false };
  return [
    ...(hasHeads ? [tableText(all, [], { screen })] : []),
    ...rows.flatMap((row) => {
      const { id, unit } = row.indicator;
      const cells = [nameOf(row, hasUnits), ...(hasUnits ? [unit] : []), ...numbersOf(row, lang)];
      const line = tableText(all, [hasIds ? [id, ...cells] : cells], headless);
      return [line, ...(hasIds ? [] : [`  ${id}`]), ...targetLine(row, of, lang, screen)];
    }),
  ];
}

/** A figure's target below it, with the number that is held against it where this is not the figure itself. */
function targetLine(
  { indicator, figure, target }: FigureRow,
  of: Calendar,
  lang: Lang,
  width: number,
): readonly string[] {
  const mark = targetMark(target, indicator, figure.value, of, lang);
  return mark === null ? [] : [wrapText(capitalised(mark), width - 2).replace(/^/gm, '  ')];
}

/** For a narrow screen: a figure, its id, and one number a line. */
function blocks(rows: readonly FigureRow[], of: Calendar, lang: Lang, width: number): readonly string[] {
  return rows.flatMap((row) => {
    const numbers = numbersOf(row, lang);
    const lines = NUMBERS.map((name, at) => [FIGURES.columns[name][lang], numbers[at] ?? ''] as const);
    return [
      wrapText(nameOf(row, false), width),
      `  ${row.indicator.id}`,
      ...lines.filter(([, number]) => number !== '').map(([head, number]) => `  ${head}: ${number}`),
      ...targetLine(row, of, lang, width),
    ];
  });
}

function nameOf({ indicator }: FigureRow, hasUnits: boolean): string {
  return hasUnits ? indicator.name : `${indicator.name} (${indicator.unit})`;
}

/** In the order of `NUMBERS`; missing numbers are empty. */
function numbersOf({ figure, previous, cumulative, lastYear }: FigureRow, lang: Lang): readonly string[] {
  const change = changeOf(figure, lastYear);
  return [
    figure.state === 'missing' ? FIGURE_STATES.missing[lang] : signed(figure, lang),
    signed(previous, lang),
    signed(cumulative, lang),
    signed(lastYear, lang),
    change === null ? '' : changeNumber(change, lang),
  ];
}

/** A figure as short as possible; what was not reported stays blank. */
function signed({ state, value, doubtful }: Figure, lang: Lang): string {
  const given = value ?? (doubtful.length === 1 ? doubtful[0]?.value : null) ?? null;
  const isDoubted = state === 'partial' && doubtful.length > 0;
  return `${given === null ? '' : numberWords(given, lang)}${FIGURE_SIGNS[state]}${isDoubted ? FIGURE_SIGNS.doubtful : ''}`;
}

/** What the change is measured against, and the signs in the table. */
function legendLines(rows: readonly FigureRow[], period: Period, lang: Lang): readonly string[] {
  const shown = new Set(
    rows.flatMap(({ figure, previous, cumulative, lastYear }) =>
      [figure, previous, cumulative, lastYear].flatMap(({ state, doubtful }) =>
        doubtful.length > 0 ? [state, 'doubtful' as const] : [state],
      ),
    ),
  );
  const signs = (['not-applicable', 'not-lead', 'not-joined', 'not-there', 'none', 'partial', 'doubtful'] as const)
    .filter((state) => shown.has(state))
    .map((state) => `${FIGURE_SIGNS[state]} ${FIGURE_STATES[state][lang]}`);
  return [
    FIGURES.change(samePeriodLastYear(period))[lang],
    ...(signs.length === 0 ? [] : [`${FIGURES.legend[lang]} ${signs.join(' · ')}`]),
  ];
}

function missingLines(rows: readonly FigureRow[], lang: Lang): readonly string[] {
  const missing = rows.filter(({ indicator, figure }) => indicator.kind === 'count' && figure.missing.length > 0);
  const doubtful = rows.filter(({ indicator, figure }) => indicator.kind === 'count' && figure.doubtful.length > 0);
  const [first] = missing;
  const quarter = first?.figure.missing[0];
  return [
    FIGURE.count(rows.length, missing.length, doubtful.length)[lang],
    ...(first === undefined || quarter === undefined ? [] : [FIGURE.enterHint(first.indicator.id, quarter)[lang]]),
  ];
}
