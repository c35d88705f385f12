import type { FigureRollUp } from '../../domain/department/roll-up-figures.js';
import type { ItemRollUp } from '../../domain/department/roll-up-items.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { parsePeriod, type Period } from '../../domain/calendar/period.js';
import type { LedgerUnit } from '../../domain/department/ledger.js';
import type {
  Basis,
  CellBasis,
  EnteredFigure,
  UnitFigureWhy,
  UnitItemWhy,
} from '../../domain/department/roll-up-why.js';
import type { Lang } from '../../domain/text/text.js';
import { entryLine } from '../../locale/commands/entry.js';
import { stateReason } from '../../locale/commands/why.js';
import { measured } from '../../locale/document-department.js';
import { reportedByWords } from '../../locale/department-figures.js';
import { figureWords, numberWords, quarterFigureWords } from '../../locale/figures.js';
import { periodIdWords } from '../../locale/periods.js';
import { unitItemWords } from '../../locale/roll-up.js';
import { entryStatusWords, STATE_SIGNS, stateWords } from '../../locale/states.js';
import { STATUS } from '../../locale/status.js';
import { targetSentence } from '../../locale/targets.js';
import { WHY_ALL } from '../../locale/why-all.js';
import { paintFor, type Surface, unitSign } from '../surface/paint.js';
import { visible } from '../surface/visible.js';
import { wrapText } from '../surface/wrap.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** The line number of a pointer in a unit's file. */
export type LineOf = (unit: LedgerUnit, pointer: string) => number | null;

/** Each unit's part in an item: the file, and the entry behind each cell. */
export function itemWhyText(
  item: ItemRollUp,
  units: readonly UnitItemWhy[],
  of: Calendar,
  lineOf: LineOf,
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const parts = units.map((one) => {
    const { unit, cells } = one;
    const head = `${unitSign(paint, one)} ${paint.bold(visible(unit.name))}: ${unitItemWords(one, item.cadence)[lang]}`;
    return [
      wrapText(head, surface.width),
      ...cells.map((cell) => cellText(cell, unit, item.own, of, lineOf, lang, surface)),
      ...fileLine(unit, cells.some(hasPlace), lang, surface),
    ];
  });
  return [
    paint.bold(wrapText(`${item.id}  ${item.title}`, surface.width)),
    wrapText(STATUS.completion(item.totals)[lang], surface.width),
    ...parts.flatMap((lines) => ['', ...lines]),
  ].join('\n');
}

function cellText(
  { value: { item, cell, entry }, pointer }: Basis<CellBasis>,
  unit: LedgerUnit,
  isOwn: boolean,
  of: Calendar,
  lineOf: LineOf,
  lang: Lang,
  surface: Surface,
): string {
  const named = isOwn ? `${item.title}, ` : '';
  const state = `${STATE_SIGNS[cell.state]} ${stateWords(cell.state, item.cadence)[lang]}`;
  const why =
    entry === null || cell.entry === null
      ? stateReason(cell)[lang]
      : visible(entryLine(cell.entry, entry, entryStatusWords(entry.status, item.cadence))[lang]);
  const words = `${named}${periodIdWords(cell.period, of)[lang]}: ${state}; ${why}`;
  return [indented(words, surface), ...place(unit, pointer, lineOf, surface)].join('\n');
}

/**
 * Each unit's part in a sum: the file, and the figure entered for each quarter.
 * @param day quarters that had not begun by then are not missing
 */
export function figureWhyText(
  figure: FigureRollUp,
  units: readonly UnitFigureWhy[],
  period: Period,
  day: CalendarDate,
  lineOf: LineOf,
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const { indicator, sum, target } = figure;
  const of = period.calendar;
  const value = sum === null ? WHY_ALL.noSum : WHY_ALL.sum(measured(numberWords(sum, lang), indicator.unit));
  const parts = units.map(({ unit, figure: own, isAsked, entered }) => [
    wrapText(
      `${paint.bold(visible(unit.name))}: ${entered.length > 0 && entered.every((one) => isAhead(one, of, day)) ? NOT_BEGUN[lang] : figureWords(own, of, lang)}${isAsked ? '' : ` (${WHY_ALL.notAsked[lang]})`}`,
      surface.width,
    ),
    ...entered.flatMap((one) => enteredText(one, unit, of, day, lineOf, lang, surface)),
    ...fileLine(unit, entered.some(hasPlace), lang, surface),
  ]);
  return [
    paint.bold(wrapText(`${indicator.id}  ${indicator.name}`, surface.width)),
    wrapText(`${value[lang]} ${reportedByWords(figure, lang)}.`, surface.width),
    wrapText((indicator.kind === 'ratio' ? WHY_ALL.ratioRule : WHY_ALL.countRule)[lang], surface.width),
    ...(target === null ? [] : [wrapText(targetSentence({ indicator, period, target }, lang), surface.width)]),
    ...parts.flatMap((lines) => ['', ...lines]),
  ].join('\n');
}

function enteredText(
  one: Basis<EnteredFigure>,
  unit: LedgerUnit,
  of: Calendar,
  day: CalendarDate,
  lineOf: LineOf,
  lang: Lang,
  surface: Surface,
): readonly string[] {
  const { value, pointer } = one;
  const { indicator, quarter, quarterFigure } = value;
  const said = isAhead(one, of, day) ? NOT_BEGUN[lang] : quarterFigureWords(quarterFigure, lang);
  const words = `${indicator.name}, ${periodIdWords(quarter, of)[lang]}: ${said}`;
  return [indented(words, surface), ...place(unit, pointer, lineOf, surface)];
}

const NOT_BEGUN = stateWords('upcoming', 'quarterly');

/** Whether nothing was entered because the quarter had not begun. */
function isAhead(
  { value: { quarter, quarterFigure } }: Basis<EnteredFigure>,
  of: Calendar,
  day: CalendarDate,
): boolean {
  return quarterFigure.kind === 'missing' && (parsePeriod(quarter, of)?.from ?? day) > day;
}

function hasPlace({ pointer }: Basis<unknown>): boolean {
  return pointer !== null;
}

function place(unit: LedgerUnit, pointer: string | null, lineOf: LineOf, surface: Surface): readonly string[] {
  if (unit.file === null || pointer === null) return [];
  const line = lineOf(unit, pointer);
  return [paintFor(surface).dim(`    ${unit.file}${line === null ? '' : `:${line}`}`)];
}

/** The file of a unit, where there is no line to name. */
function fileLine({ file }: LedgerUnit, hasPlaces: boolean, lang: Lang, surface: Surface): readonly string[] {
  if (file === null) return [`    ${WHY_ALL.noFile[lang]}`];
  return hasPlaces ? [] : [paintFor(surface).dim(`    ${file}`)];
}

function indented(words: string, { width }: Surface): string {
  return `    ${wrapText(words, width - 4).replaceAll('\n', '\n    ')}`;
}
