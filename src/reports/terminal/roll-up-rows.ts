import type { CalendarDate } from '../../domain/date.js';
import { printDate } from '../../domain/date.js';
import type { PlanIndex } from '../../domain/plan-index.js';
import { labelOf } from '../../domain/plan-index.js';
import type { CellState } from '../../domain/progress.js';
import type { ItemRollUp, SectionRollUp } from '../../domain/roll-up-items.js';
import type { Lang, Text } from '../../domain/text.js';
import { sumTotals, type Totals } from '../../domain/totals.js';
import { ROLL_UP } from '../../locale/roll-up.js';
import { percentWords, STATE_WORDS } from '../../locale/states.js';
import { STATUS } from '../../locale/status.js';
import { paintFor, type Surface } from './paint.js';
import { type Column, tableText } from './table.js';
import { wrapText } from './wrap.js';

/** States that have a column of their own, the most telling first; a narrow screen has none of them. */
const COUNTED: readonly CellState[] = ['none', 'doing', 'blocked', 'missing', 'overdue'];

/** A day in the words of both languages. */
export function dayWords(day: CalendarDate): Text {
  return { vi: printDate(day), en: day };
}

/** An item a row, under the plan's headings: how much of it is done by how many units. */
export function byItemText(
  index: PlanIndex,
  items: readonly ItemRollUp[],
  asOf: CalendarDate,
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const columns = columnsFor(STATUS.columns.item, items, lang, surface.width);
  const sections = index.plan.body.filter(({ id }) => items.some((item) => isUnder(item.id, id)));
  const tables = sections.flatMap((section, at) => {
    const own = items.filter((item) => isUnder(item.id, section.id));
    const heads = at === 0 ? columns : columns.map((column) => ({ ...column, head: '' }));
    const title = `${labelOf(section.id)} ${section.heading ?? ''}`.trim();
    return [
      paint.bold(wrapText(title, surface.width)),
      tableText(
        heads,
        own.map((item) => itemCells(item, lang, columns.length)),
      ),
      '',
    ];
  });
  const first = items[0];
  return [
    paint.bold(wrapText(ROLL_UP.byItem(index.plan.issuer.name, index.plan.year, dayWords(asOf))[lang], surface.width)),
    '',
    ...tables,
    paint.bold(wrapText(STATUS.completion(sumTotals(items.map(({ totals }) => totals)))[lang], surface.width)),
    ...(first === undefined ? [] : [wrapText(ROLL_UP.whyHint(first.id)[lang], surface.width)]),
  ].join('\n');
}

/** A section a row, with the headings below it. */
export function bySectionText(
  index: PlanIndex,
  sections: readonly SectionRollUp[],
  asOf: CalendarDate,
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const rows = sections.flatMap((section) => [section, ...section.parts]);
  const columns = columnsFor(
    ROLL_UP.columns.section,
    rows.map(({ node }) => node),
    lang,
    surface.width,
  );
  const cells = rows.map(({ node, totals, count }) => [
    node.id,
    node.heading ?? node.track?.short ?? '',
    ...numberCells(totals, count, lang, columns.length - 2),
  ]);
  return [
    paint.bold(
      wrapText(ROLL_UP.bySection(index.plan.issuer.name, index.plan.year, dayWords(asOf))[lang], surface.width),
    ),
    '',
    tableText(columns, cells),
    '',
    paint.bold(wrapText(STATUS.completion(sumTotals(sections.map(({ totals }) => totals)))[lang], surface.width)),
  ].join('\n');
}

function columnsFor(
  name: Text,
  rows: readonly { readonly id: string }[],
  lang: Lang,
  width: number,
): readonly Column[] {
  const counted = width < 84 ? [] : COUNTED;
  const numbers = [STATUS.columns.due, STATUS.columns.percent, ...counted.map((state) => STATE_WORDS[state])];
  const widths = numbers.map((words) => Math.max(7, Math.min(10, words[lang].length)));
  const ids = Math.max(0, ...rows.map(({ id }) => id.length));
  const taken = widths.reduce((sum, one) => sum + one + 2, 0);
  return [
    { head: '', width: ids },
    { head: name[lang], width: Math.max(12, Math.min(60, width - taken - ids - 4)) },
    ...numbers.map((words, at) => ({ head: words[lang], width: widths[at] ?? 7, align: 'right' as const })),
  ];
}

function itemCells(item: ItemRollUp, lang: Lang, columns: number): string[] {
  const title = item.own ? `${item.title} ${ROLL_UP.ownItems[lang]}` : item.title;
  return [item.id, title, ...numberCells(item.totals, item.count, lang, columns - 2)];
}

function numberCells(totals: Totals, count: (state: CellState) => number, lang: Lang, columns: number): string[] {
  const { fulfilled, due, percent, year } = totals;
  const rate = due === 0 ? '–' : percentWords(percent)[lang];
  return [
    year === 0 ? '–' : `${fulfilled}/${due}`,
    rate,
    ...COUNTED.slice(0, columns - 2).map((state) => String(count(state))),
  ];
}

function isUnder(id: string, section: string): boolean {
  return id === section || id.startsWith(`${section}.`);
}
