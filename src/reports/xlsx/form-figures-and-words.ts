import { outlineOf } from '../../domain/plan/outline.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { answersToEarlierWords, difficultiesAsOf } from '../../domain/unit/difficulties.js';
import type { Difficulty, UnitPlan } from '../../domain/unit/unit-plan.js';
import { type Figure, figureOf, indicatorsFor } from '../../domain/progress/figures.js';
import type { FORM_COLUMNS } from '../../domain/form/form.js';
import { unitTarget } from '../../domain/progress/targets.js';
import { FORM_INPUTS } from '../../domain/form/form.js';
import { printRowId } from '../../domain/form/row-id.js';
import { figureText } from '../../domain/form/rows/figures-and-texts.js';
import { periodBefore, figurePeriodsIn, samePeriodLastYear } from '../../domain/calendar/adjacent-periods.js';
import type { PeriodicReport } from '../../domain/reporting/periodic-report.js';
import type { OutlineHeading } from '../../domain/plan/plan.js';
import { lastProse, proseOf, writtenHeadings } from '../../domain/unit/prose.js';
import type { Lang } from '../../domain/text/text.js';
import { RAISE } from '../../locale/commands/raise.js';
import { FIGURE_SIGNS } from '../../locale/figures.js';
import { targetWords } from '../../locale/targets.js';
import { shortPeriod } from '../../locale/form.js';
import { periodWords } from '../../locale/periods.js';
import { type FormLine, LISTS, SPARE_ROWS, spareLines } from './form-line.js';
import type { CellValue } from './workbook.js';

/** The sheet of figures: the indicators, quarter by quarter, with the quarter before and last year’s. */
export function figureLines({ status, period, asOf }: PeriodicReport, lang: Lang): readonly FormLine[] {
  const { plan, unitPlan, index } = status;
  const counts = indicatorsFor(index, unitPlan).filter(({ kind }) => kind === 'count');
  return counts.flatMap((indicator) => {
    const target = unitTarget(indicator, period, unitPlan, plan, asOf);
    return figurePeriodsIn(period).map((quarter): FormLine => {
      const entered = unitPlan.figures?.[quarter.id]?.[indicator.id] ?? null;
      const figure = figureOf(indicator, quarter, unitPlan, plan);
      return {
        id: printRowId({ kind: 'figure', indicator: indicator.id, period: quarter.id }),
        values: {
          address: indicator.item,
          indicator: indicator.name,
          'count-unit': indicator.unit,
          period: shortPeriod(quarter, period.year, lang),
          previous: shown(figureOf(indicator, periodBefore(quarter), unitPlan, plan)),
          'last-year': shown(figureOf(indicator, samePeriodLastYear(quarter), unitPlan, plan)),
          recorded: shown(figure),
          ...(target === null ? {} : { target: targetWords(target, indicator, plan, lang) }),
        },
        inputs: FORM_INPUTS.figures,
        base: { value: figureText(entered) },
      };
    });
  });
}

/** The value that the unit entered, even if doubtful: its own form shows what it gave. */
function shown({ state, value, doubtful }: Figure): CellValue {
  return value ?? doubtful[0]?.value ?? FIGURE_SIGNS[state];
}

/** The sheet of difficulties: those raised so far with their answers, and empty rows. */
export function difficultyLines({ status, asOf }: PeriodicReport, lang: Lang): readonly FormLine[] {
  const raised = difficultiesAsOf(status.unitPlan, asOf).map((one): FormLine => ({
    id: String(one.id),
    values: {
      difficulty: one.text,
      proposal: one.proposal ?? '',
      address: one.item ?? '',
      date: { date: one.date },
      answer: answerText(one, status.unitPlan, asOf, lang),
    },
    inputs: [],
  }));
  return [...raised, ...spareLines(SPARE_ROWS.difficulties, FORM_INPUTS.difficulties, { address: LISTS.addresses })];
}

function answerText(one: Difficulty, unitPlan: UnitPlan, asOf: CalendarDate, lang: Lang): string {
  if (one.answer !== undefined) return RAISE.answer(one.answer)[lang];
  const earlier = answersToEarlierWords(one, unitPlan, asOf);
  if (earlier.length === 0) return RAISE.open[lang];
  return [RAISE.openNow[lang], ...earlier.map((answer) => RAISE.earlierAnswer(answer)[lang])].join('; ');
}

/** The sheet of prose: heading by heading, with the latest text. */
export function wordsLines({ status, period }: PeriodicReport, lang: Lang): readonly FormLine[] {
  const { plan, unitPlan } = status;
  return writtenHeadings(plan, period).map((heading): FormLine => {
    const earlier = lastProse(unitPlan, period, heading.id);
    const now = proseOf(unitPlan, period, heading.id) ?? '';
    return {
      id: heading.id,
      values: {
        heading: headingPath(heading, outlineOf(plan, period) ?? []),
        earlier: earlier === null ? '' : `${periodWords(earlier.period)[lang]}: ${earlier.words}`,
        recorded: now,
      },
      inputs: FORM_INPUTS.words,
      base: { words: now },
    };
  });
}

/** `Đánh giá chung: Ưu điểm`: a heading after those above it. */
function headingPath(heading: OutlineHeading, among: readonly OutlineHeading[]): string {
  const way = (one: OutlineHeading): readonly string[] | null => {
    if (one === heading) return [one.heading];
    const below = (one.children ?? []).map(way).find((path) => path !== null);
    return below === undefined ? null : [one.heading, ...below];
  };
  return (among.map(way).find((path) => path !== null) ?? [heading.heading]).join(': ');
}

/** The kind of a sheet’s column: text, dates or numbers. */
export function kindOf(column: (typeof FORM_COLUMNS)['items'][number]): 'text' | 'date' | 'number' {
  if (column === 'date' || column === 'document-date') return 'date';
  return column === 'value' || column === 'previous' || column === 'last-year' ? 'number' : 'text';
}
