import { capitalised } from '../../domain/text/letter-case.js';
import { changeOf } from '../../domain/progress/figure-change.js';
import type { FigureRow } from '../../domain/progress/figure-rows.js';
import { type PeriodicReport, type ReportHeading, reportOutline } from '../../domain/reporting/periodic-report.js';
import { figuresUnder, itemsThatArose } from '../../domain/reporting/blank-headings.js';
import { periodBefore, samePeriodLastYear } from '../../domain/calendar/adjacent-periods.js';
import type { Period } from '../../domain/calendar/period.js';
import { rowNumbers } from '../../domain/plan/find-indicator.js';
import type { OutlineHeading } from '../../domain/plan/plan.js';
import { printRoman } from '../../domain/text/roman.js';
import type { Lang } from '../../domain/text/text.js';
import { movedWords } from '../../locale/department-figures.js';
import { nameInSentence, SENTENCES } from '../../locale/document-sentences.js';
import { periodWords } from '../../locale/periods.js';
import { changeNumber, figureWords, FIGURES } from '../../locale/figures.js';
import { TARGETS, targetCell, targetMark } from '../../locale/targets.js';
import type { Block, Row } from '../model/official-document.js';
import { figurePhrase, inTurn, isCount, isZero } from './figure-phrases.js';
import { filledColumns } from './filled-columns.js';
import { tableNote } from './report-blocks.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** The figures of a heading in words: a sentence with those above zero, and one that names those that are zero. */
export interface FigureSentences {
  readonly sentence: string | null;
  readonly zeros: readonly string[];
  /** The items whose figures, even doubtful ones, show that something arose. */
  readonly arose: ReadonlySet<string>;
}

/** The figures reported under a heading, with their change since the period before; parts are only in the annex. */
export function figureSentences(
  { outline }: ReportHeading,
  rows: readonly FigureRow[],
  { period }: PeriodicReport,
  lang: Lang,
): FigureSentences {
  const said = inTurn(figuresUnder(outline, rows));
  const firstChanged = said.find(({ figure, previous }) => changeOf(figure, previous) !== null);
  const marked = (row: FigureRow, text: string): string => {
    const marks = marksOf(row, row === firstChanged ? period : null, period.calendar, lang);
    return marks.length === 0 ? text : `${text} (${marks.join('; ')})`;
  };
  const phrases = said.filter((row) => !isZero(row)).map((row) => marked(row, figurePhrase(row, lang)));
  const zeros = said.filter(isZero).map((row) => marked(row, nameInSentence(row.indicator.name)));
  const lead = said.some((row) => !isZero(row) && isCount(row)) ? `${SENTENCES.figures[lang]} ` : '';
  return {
    sentence: phrases.length === 0 ? null : capitalised(`${lead}${phrases.join('; ')}.`),
    zeros,
    arose: itemsThatArose(rows),
  };
}

/** A note on a sum without all its values, its change, and its target; the first change says what it is against. */
function marksOf(
  { indicator, figure, previous, target }: FigureRow,
  against: Period | null,
  of: Calendar,
  lang: Lang,
): readonly string[] {
  const change = changeOf(figure, previous);
  const goal = targetMark(target, indicator, figure.value, of, lang);
  const moved = change === null ? null : movedWords(change, indicator.kind, lang);
  const said =
    moved === null || against === null ? moved : SENTENCES.against(moved, periodWords(periodBefore(against)))[lang];
  const lacking = figure.state === 'partial' ? FIGURES.lacking(figure, of)[lang] : null;
  return [lacking, said, goal].filter((mark) => mark !== null);
}

/** The reported figures under the report's headings, beside those of earlier periods where these are known. */
export function figureTable(
  rows: readonly FigureRow[],
  { status, period }: PeriodicReport,
  lang: Lang,
): readonly Block[] {
  const { columns } = FIGURES;
  const { index } = status;
  const reported = rows.filter(({ figure }) => figure.value !== null || figure.doubtful.length > 0);
  if (reported.length === 0) return [];
  const numbers = rowNumbers(reported.map(({ indicator }) => indicator));
  const compared: Compared = {
    isSummed: reported.some(
      ({ figure, cumulative }) =>
        figureWords(figure, period.calendar, lang) !== figureWords(cumulative, period.calendar, lang),
    ),
    hasLastYear: reported.some(({ lastYear }) => lastYear.value !== null),
    hasChange: reported.some(({ figure, lastYear }) => changeOf(figure, lastYear) !== null),
  };
  const outline = reportOutline(status.plan, index, period).flatMap(withThoseUnder);
  const said = new Set<string>();
  const tableRows = reported.flatMap((row): readonly Row[] => {
    const heading = outline.find(({ items = [] }) => items.includes(row.indicator.item))?.heading ?? null;
    const isNew = heading !== null && !said.has(heading);
    if (heading !== null) said.add(heading);
    const cells: Row = {
      kind: 'cells',
      cells: cellsOf(row, numbers.get(row.indicator.id) ?? '', compared, period.calendar, lang),
    };
    return isNew ? [{ kind: 'group', number: printRoman(said.size), text: heading }, cells] : [cells];
  });
  const table = filledColumns({
    columns: [
      { title: columns.number[lang], share: 8, align: 'center' },
      { title: columns.indicator[lang], share: 42, align: 'left' },
      { title: columns.unit[lang], share: 16, align: 'center' },
      { title: columns.period[lang], share: 12, align: 'center' },
      { title: columns.cumulative[lang], share: 12, align: 'center' },
      { title: TARGETS.column[lang], share: 16, align: 'center' },
      { title: columns.lastYear[lang], share: 12, align: 'center' },
      { title: columns.change[lang], share: 11, align: 'center' },
    ],
    rows: tableRows,
  });
  return [
    { kind: 'table', table },
    ...(compared.hasChange ? [tableNote(FIGURES.change(samePeriodLastYear(period))[lang])] : []),
  ];
}

/** Which columns the table has besides the figure. */
interface Compared {
  /** Whether the year so far differs from the period in any row. */
  readonly isSummed: boolean;
  readonly hasLastYear: boolean;
  readonly hasChange: boolean;
}

const NOT_KNOWN = '-';

function cellsOf(
  { indicator, figure, cumulative, lastYear, target }: FigureRow,
  number: string,
  { isSummed, hasLastYear, hasChange }: Compared,
  of: Calendar,
  lang: Lang,
): readonly (readonly string[])[] {
  const change = changeOf(figure, lastYear);
  return [
    [number],
    [indicator.name],
    [indicator.unit],
    [figureWords(figure, of, lang)],
    isSummed ? [figureWords(cumulative, of, lang)] : [],
    [targetCell(target, indicator, of, lang)],
    hasLastYear ? [lastYear.value === null ? NOT_KNOWN : figureWords(lastYear, of, lang)] : [],
    hasChange ? [change === null ? NOT_KNOWN : changeNumber(change, lang)] : [],
  ];
}

/** A heading of the outline, and all headings below it. */
function withThoseUnder(heading: OutlineHeading): readonly OutlineHeading[] {
  return [heading, ...(heading.children ?? []).flatMap(withThoseUnder)];
}
