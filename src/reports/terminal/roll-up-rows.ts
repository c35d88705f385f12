import { dayWords } from '../../locale/periods.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import type { PlanIndex } from '../../domain/plan/plan-index.js';
import { labelOf } from '../../domain/plan/address.js';
import type { CellState } from '../../domain/progress/progress.js';
import type { ItemRollUp } from '../../domain/department/roll-up-items.js';
import type { SectionRollUp } from '../../domain/department/roll-up-sections.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { sumTotals, type Totals } from '../../domain/progress/totals.js';
import { ROLL_UP } from '../../locale/roll-up.js';
import { percentWords, STATE_WORDS } from '../../locale/states.js';
import { STATUS } from '../../locale/status.js';
import { fitColumns, type FittedColumn } from '../surface/fit-columns.js';
import { leftOutColumns } from '../surface/left-out-columns.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { tableText } from '../surface/table.js';
import { wrapText } from '../surface/wrap.js';

/** The width that the columns of states need. */
const ALL_COLUMNS = 84;
/** States with a column of their own, the most important first; a narrow screen has none of them. */
const COUNTED: readonly CellState[] = ['none', 'doing', 'blocked', 'missing', 'overdue'];

/** One item per row, under the plan's headings: how much of it is done, and by how many units. */
export function byItemText(
  index: PlanIndex,
  items: readonly ItemRollUp[],
  asOf: CalendarDate,
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const states = statesFor(surface);
  const rows = new Map(items.map((item) => [item, itemCells(item, states, lang)]));
  const columns = fitColumns(columnsFor(STATUS.columns.item, states, lang), [...rows.values()], surface.width);
  const sections = index.plan.body.filter(({ id }) => items.some((item) => isUnder(item.id, id)));
  const tables = sections.flatMap((section, at) => {
    const own = items.filter((item) => isUnder(item.id, section.id));
    const title = `${labelOf(section.id)} ${section.heading ?? ''}`.trim();
    return [
      paint.bold(wrapText(title, surface.width)),
      tableText(
        columns,
        own.map((item) => rows.get(item) ?? []),
        { screen: surface.width, hasHeads: at === 0 },
      ),
      '',
    ];
  });
  const first = items[0];
  return [
    paint.bold(wrapText(ROLL_UP.byItem(index.plan.issuer.name, index.plan.year, dayWords(asOf))[lang], surface.width)),
    '',
    ...tables,
    ...leftOutStates(states, lang, surface),
    paint.bold(wrapText(STATUS.completion(sumTotals(items.map(({ totals }) => totals)))[lang], surface.width)),
    ...(first === undefined ? [] : [wrapText(ROLL_UP.whyHint(first.id)[lang], surface.width)]),
  ].join('\n');
}

/** One section a row, with its headings below. */
export function bySectionText(
  index: PlanIndex,
  sections: readonly SectionRollUp[],
  asOf: CalendarDate,
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const rows = sections.flatMap((section) => [section, ...section.parts]);
  const states = statesFor(surface);
  const cells = rows.map(({ node, totals, count }) => [
    node.id,
    node.heading ?? node.track?.short ?? '',
    ...numberCells(totals, count, states, lang),
  ]);
  const columns = fitColumns(columnsFor(ROLL_UP.columns.section, states, lang), cells, surface.width);
  return [
    paint.bold(
      wrapText(ROLL_UP.bySection(index.plan.issuer.name, index.plan.year, dayWords(asOf))[lang], surface.width),
    ),
    '',
    tableText(columns, cells, { screen: surface.width }),
    ...leftOutStates(states, lang, surface),
    '',
    paint.bold(wrapText(STATUS.completion(sumTotals(sections.map(({ totals }) => totals)))[lang], surface.width)),
  ].join('\n');
}

/** A narrow screen has room only for the due items and the rate. */
function statesFor({ width }: Surface): readonly CellState[] {
  return width < ALL_COLUMNS ? [] : COUNTED;
}

function leftOutStates(shown: readonly CellState[], lang: Lang, surface: Surface): readonly string[] {
  const names = COUNTED.filter((state) => !shown.includes(state)).map((state) => STATE_WORDS[state]);
  return leftOutColumns(names, ALL_COLUMNS, lang, surface);
}

function columnsFor(name: Text, states: readonly CellState[], lang: Lang): readonly FittedColumn[] {
  const numbers = [STATUS.columns.due, STATUS.columns.percent, ...states.map((state) => STATE_WORDS[state])];
  return [
    { head: '', kind: 'id' },
    { head: name[lang], kind: 'name' },
    ...numbers.map((words): FittedColumn => ({ head: words[lang], kind: 'number' })),
  ];
}

function itemCells(item: ItemRollUp, states: readonly CellState[], lang: Lang): readonly string[] {
  const title = item.own ? `${item.title} ${ROLL_UP.ownItems[lang]}` : item.title;
  return [item.id, title, ...numberCells(item.totals, item.count, states, lang)];
}

function numberCells(
  totals: Totals,
  count: (state: CellState) => number,
  states: readonly CellState[],
  lang: Lang,
): readonly string[] {
  const { fulfilled, due, percent, year } = totals;
  const rate = due === 0 ? '–' : percentWords(percent)[lang];
  return [year === 0 ? '–' : `${fulfilled}/${due}`, rate, ...states.map((state) => String(count(state)))];
}

function isUnder(id: string, section: string): boolean {
  return id === section || id.startsWith(`${section}.`);
}
