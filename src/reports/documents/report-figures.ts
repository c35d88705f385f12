import { changeOf, type FigureRow, figureRows, hasFigures } from '../../domain/progress/figures.js';
import type { PeriodicReport, ReportHeading } from '../../domain/reporting/periodic-report.js';
import { periodBefore, samePeriodLastYear } from '../../domain/calendar/adjacent-periods.js';
import type { Indicator } from '../../domain/plan/plan.js';
import type { PlanIndex } from '../../domain/plan/plan-index.js';
import type { Lang } from '../../domain/text/text.js';
import { uncapitalised } from '../../locale/document.js';
import { movedWords } from '../../locale/document-department.js';
import { ENTERED } from '../../locale/report-entries.js';
import { changeNumber, comparedWords, figureWords, FIGURES, numberWords } from '../../locale/figures.js';
import { words } from '../model/inline.js';
import type { Block, Row } from '../model/official-document.js';

/** The figures that a report shows: none where nothing was entered for the year up to the period's end. */
export function shownFigures({ status, period }: PeriodicReport): readonly FigureRow[] {
  const { index, unitPlan } = status;
  return hasFigures(period, unitPlan) ? figureRows(index, period, unitPlan) : [];
}

/** What was reported under a heading and how it changed against the period before; parts stand in the appendix alone. */
export function figureParagraph(
  { outline }: ReportHeading,
  rows: readonly FigureRow[],
  { period }: PeriodicReport,
  lang: Lang,
): readonly Block[] {
  const parts = new Set(rows.flatMap(({ indicator }) => indicator.parts ?? []));
  const here = rows.filter(
    ({ indicator, figure }) =>
      outline.items?.includes(indicator.item) === true && figure.value !== null && !parts.has(indicator.id),
  );
  if (here.length === 0) return [];
  const isCompared = here.some(({ figure, previous }) => changeOf(figure, previous) !== null);
  const said = here.map((row) => figurePhrase(row, lang)).join('; ');
  const text = `${ENTERED.figures(isCompared ? periodBefore(period) : null)[lang]} ${said}.`;
  return [{ kind: 'paragraph', label: null, text: words(text) }];
}

/** A name, its number and unit, and the change; a sum that is not whole says what it lacks. */
function figurePhrase({ indicator, figure, previous }: FigureRow, lang: Lang): string {
  const isRatio = indicator.kind === 'ratio';
  const change = changeOf(figure, previous);
  const marks = [
    ...(figure.state === 'partial' ? [FIGURES.lacking(figure.missing)[lang]] : []),
    ...(change === null ? [] : [movedWords(change, indicator.kind, lang)]),
  ];
  const value = `${numberWords(figure.value ?? 0, lang)}${isRatio ? '' : ' '}${indicator.unit}`;
  return `${uncapitalised(indicator.name)} ${value}${marks.length === 0 ? '' : ` (${marks.join('; ')})`}`;
}

/** Every figure that the unit owes, under the headings of the plan; what was not reported is said to be so. */
export function figureTable(
  rows: readonly FigureRow[],
  { status, period }: PeriodicReport,
  lang: Lang,
): readonly Block[] {
  const { columns } = FIGURES;
  const { index } = status;
  const numbers = numbersOf(rows.map(({ indicator }) => indicator));
  const said = new Set<string>();
  const tableRows = rows.flatMap((row): readonly Row[] => {
    const heading = headingOf(row.indicator.item, index);
    const isNew = heading !== null && !said.has(heading.number);
    if (heading !== null) said.add(heading.number);
    const cells: Row = { kind: 'cells', cells: cellsOf(row, numbers.get(row.indicator.id) ?? '', lang) };
    return isNew ? [{ kind: 'group', ...heading }, cells] : [cells];
  });
  return [
    {
      kind: 'table',
      table: {
        columns: [
          { title: columns.number[lang], share: 7, align: 'center' },
          { title: columns.indicator[lang], share: 37, align: 'left' },
          { title: columns.unit[lang], share: 11, align: 'center' },
          { title: columns.period[lang], share: 13, align: 'center' },
          { title: columns.cumulative[lang], share: 12, align: 'center' },
          { title: columns.lastYear[lang], share: 11, align: 'center' },
          { title: columns.change[lang], share: 9, align: 'center' },
        ],
        rows: tableRows,
      },
    },
    { kind: 'paragraph', label: null, text: words(FIGURES.change(samePeriodLastYear(period))[lang]) },
  ];
}

function cellsOf({ indicator, figure, cumulative, lastYear }: FigureRow, number: string, lang: Lang): string[][] {
  const change = changeOf(figure, lastYear);
  return [
    [number],
    [indicator.name],
    [indicator.unit],
    [figureWords(figure, lang)],
    [figureWords(cumulative, lang)],
    [comparedWords(lastYear, lang)],
    change === null ? [] : [changeNumber(change, lang)],
  ];
}

/** `1`, `2`; a part stands below its whole: `2.1`. */
function numbersOf(indicators: readonly Indicator[]): ReadonlyMap<string, string> {
  const wholeOf = new Map(indicators.flatMap(({ id, parts = [] }) => parts.map((part) => [part, id] as const)));
  const numbers = new Map<string, string>();
  for (const { id, parts = [] } of indicators.filter(({ id: one }) => !wholeOf.has(one))) {
    const number = String([...numbers.values()].filter((one) => !one.includes('.')).length + 1);
    numbers.set(id, number);
    const shown = parts.filter((part) => wholeOf.get(part) === id);
    for (const [at, part] of shown.entries()) numbers.set(part, `${number}.${at + 1}`);
  }
  return numbers;
}

/** The heading of the plan that an item stands under, with its number. */
function headingOf(item: string, index: PlanIndex): { readonly number: string; readonly text: string } | null {
  const node = index.nodes.get(item) ?? null;
  if (node === null) return null;
  if (node.heading !== undefined) return { number: node.id, text: node.heading };
  const parent = index.parentOf(item);
  return parent === null ? null : headingOf(parent.id, index);
}
