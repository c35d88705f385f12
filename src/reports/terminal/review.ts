import { dayWords } from '../../locale/periods.js';
import type { ReviewRow } from '../../domain/reporting/submission-queue.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { REVIEW } from '../../locale/commands/review.js';
import { reportName, returnLetterWords } from '../../locale/submissions.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { tableText } from '../surface/table.js';
import { displayWidth, wrapText } from '../surface/wrap.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

const NARROW = 72;
/** The width of all columns but the reports' numbers, which are never cut. */
const BESIDE_NUMBERS = 56;

/** Sent reports: one a row, with remarks below it. */
export function reviewText(
  rows: readonly ReviewRow[],
  heading: Text,
  of: Calendar,
  lang: Lang,
  surface: Surface,
  withUnits: boolean,
): string {
  const paint = paintFor(surface);
  const longest = Math.max(0, ...rows.map((row) => displayWidth(cellsOf(row, of, lang).number)));
  const isNarrow = surface.width < NARROW || surface.width - longest < BESIDE_NUMBERS;
  const lines = (isNarrow ? stacked : table)(rows, of, lang, surface, withUnits);
  return [
    paint.bold(wrapText(heading[lang], surface.width)),
    '',
    lines,
    '',
    // Lines to paste are not wrapped.
    paint.dim(REVIEW.hint[lang]),
  ].join('\n');
}

function table(rows: readonly ReviewRow[], of: Calendar, lang: Lang, surface: Surface, withUnits: boolean): string {
  const { unit, period, sent, number, state } = REVIEW.columns;
  const cells = rows.map((row) => cellsOf(row, of, lang));
  const widest = (head: Text, column: readonly string[]): number =>
    Math.max(displayWidth(head[lang]), ...column.map(displayWidth));
  const periodWidth = widest(
    period,
    cells.map((one) => one.period),
  );
  const numberWidth = widest(
    number,
    cells.map((one) => one.number),
  );
  const left = surface.width - periodWidth - 10 - numberWidth - 8;
  const unitWidth = withUnits
    ? Math.min(
        Math.floor(left / 2),
        widest(
          unit,
          cells.map((one) => one.unit),
        ),
      )
    : 0;
  const columns = [
    { head: period[lang], width: periodWidth },
    { head: sent[lang], width: 10 },
    { head: number[lang], width: numberWidth },
    { head: state[lang], width: left - unitWidth },
  ];
  const unitColumn = { head: unit[lang], width: unitWidth };
  return tableText(
    withUnits ? [unitColumn, ...columns] : columns,
    cells.map((one) => [...(withUnits ? [one.unit] : []), one.period, one.sent, one.number, one.state]),
    { screen: surface.width },
  );
}

function stacked(rows: readonly ReviewRow[], of: Calendar, lang: Lang, surface: Surface, withUnits: boolean): string {
  return rows
    .map((row) => {
      const { unit, period, sent, number, state } = cellsOf(row, of, lang);
      const head = [...(withUnits ? [unit] : []), period, sent, ...(number === '' ? [] : [number])].join(' · ');
      const under = wrapText(state, surface.width - 2).replace(/^/gm, '  ');
      return `${wrapText(head, surface.width)}\n${under}`;
    })
    .join('\n');
}

interface Cells {
  readonly unit: string;
  readonly period: string;
  readonly sent: string;
  readonly number: string;
  readonly state: string;
}

function cellsOf({ unit, report, changed, letter }: ReviewRow, of: Calendar, lang: Lang): Cells {
  const { submission, state, review } = report;
  const words = [
    REVIEW.judged(state, review?.date ?? null, review?.by ?? null),
    ...(changed ? [REVIEW.changed(state)] : []),
    ...(submission.gaps === undefined ? [] : [REVIEW.gaps(submission.gaps)]),
    ...(review?.reason === undefined ? [] : [REVIEW.reason(state, review.reason)]),
    ...(letter === null ? [] : [returnLetterWords(letter)]),
  ];
  return {
    unit: `${unit.name} (${unit.id})`,
    period: reportName(submission.period, of)[lang],
    sent: dayWords(submission.date)[lang],
    number: submission.number ?? '',
    state: words.map((one) => one[lang]).join('; '),
  };
}
