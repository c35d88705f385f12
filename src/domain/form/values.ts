import { addDays, type CalendarDate } from '../calendar/date.js';
import { cleanText } from '../text/entered-text.js';
import type { GridValue } from './form.js';
import { parseTypedFigure, type WrongFigure } from '../unit/parse-figure.js';
import { type DateContext, readTypedDate, type ReadDate } from '../calendar/parse-date.js';
import type { FigureValue } from '../unit/unit-plan.js';

/** Day 0 of a workbook's calendar; correct from 1 March 1900 on. */
const DAY_ZERO: CalendarDate = '1899-12-30';

/** The range of dates in a form, as day numbers of a workbook: 1 January 1990 to 31 December 2099. */
const SERIALS = { first: 32_874, last: 73_050 } as const;

/** The longest text of a cell in Excel. */
export const LONGEST_TEXT = 32_767;

/** A cell as text: composed, trimmed, with line feeds as line ends. Empty for an empty cell. */
export function textIn(value: GridValue): string {
  if (value === null) return '';
  if (typeof value === 'object') {
    if ('number' in value) return value.shown ?? String(value.number);
    if ('struck' in value) return cleanText(value.struck).trim();
    return 'date' in value ? value.date : value.error;
  }
  if (typeof value !== 'string') return String(value);
  return cleanText(value)
    .replace(/\u00a0/g, ' ')
    .trim();
}

/** Whether a cell is empty. */
export function isBlank(value: GridValue): boolean {
  return textIn(value) === '';
}

/** The date in a cell: an Excel date, a bare day number of a cell that lost its format, or a typed date. */
export function dateIn(value: GridValue, context: DateContext): ReadDate {
  if (typeof value === 'object' && value !== null && 'date' in value) return { kind: 'date', date: value.date };
  const serial = numberIn(value);
  if (serial !== null && serial >= SERIALS.first && serial <= SERIALS.last) {
    return { kind: 'date', date: addDays(DAY_ZERO, Math.floor(serial)) };
  }
  return typeof value === 'string' ? readTypedDate(textIn(value), context) : { kind: 'unknown-form' };
}

/** The day number of a date in a workbook. */
export function serialOf(date: CalendarDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${DAY_ZERO}T00:00:00Z`)) / 86_400_000);
}

export type FigureIn = { readonly kind: 'figure'; readonly value: FigureValue } | { readonly kind: WrongFigure };

/** The number in a cell, unless the cell displays another one. */
function numberIn(value: GridValue): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && 'number' in value && !value.scaled ? value.number : null;
}

/** A figure as messages show it: the number, unless the cell displays another one. */
export function figureTyped(value: GridValue): string {
  return String(numberIn(value) ?? textIn(value));
}

/** A figure as a number, or as it is typed. */
export function figureIn(value: GridValue): FigureIn {
  const number = numberIn(value);
  if (number !== null) {
    if (number < 0) return { kind: 'negative' };
    if (!Number.isInteger(number)) return { kind: 'fraction' };
    return number > 999_999_999_999 ? { kind: 'too-large' } : { kind: 'figure', value: number };
  }
  if (typeof value === 'object' || typeof value === 'boolean') return { kind: 'not-a-number' };
  return parseTypedFigure(textIn(value));
}
