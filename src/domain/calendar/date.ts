/** A day of the calendar, `YYYY-MM-DD`. Text order is date order. */
export type CalendarDate = string;

const ISO = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DAY_MS = 86_400_000;

/** Whether the text is `YYYY-MM-DD` and such a day exists. */
export function isCalendarDate(text: string): boolean {
  if (!ISO.test(text)) return false;
  const day = numberAt(text, 8, 10);
  return day <= 28 || day <= daysIn(numberAt(text, 5, 7), numberAt(text, 0, 4));
}

/** Reads digits of a text as a number, without a substring: every date of every file is read here. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}

const ZERO = 0x30;

/** How many days the month has. @param month 1 to 12 */
export function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date `days` calendar days later; earlier for a negative number. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The day in Viet Nam at an instant, in milliseconds since 1970. The country has been seven hours ahead of UTC since 1975,
 * in summer and winter, so no time zone table is loaded.
 */
export function dayInVietnam(instant: number): CalendarDate {
  return new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The time of day in Viet Nam at an instant: `08:05`. It goes with `dayInVietnam`, whatever the machine's time zone. */
export function timeInVietnam(instant: number): string {
  return new Date(instant + 7 * 3_600_000).toISOString().slice(11, 16);
}

/** The number of days from the first date to the second; negative if the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The day of the week; Sunday is 0. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Whether the day is a Sunday. */
export function isSunday(date: CalendarDate): boolean {
  return weekdayOf(date) === 0;
}

/** The same day some years later; 29 February becomes 28 where there is none. */
export function yearsLater(date: CalendarDate, years: number): CalendarDate {
  const year = Number(date.slice(0, 4)) + years;
  const day = Math.min(Number(date.slice(8)), daysIn(Number(date.slice(5, 7)), year));
  return `${String(year).padStart(4, '0')}${date.slice(4, 8)}${String(day).padStart(2, '0')}`;
}

/** The earlier of two dates. */
export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

/** The later of two dates. */
export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/** `10/03/2024`, as Vietnamese tables print dates. */
export function printDate(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** A date as documents print it: the day in two digits, the month in two only for 1 and 2 (`08/3/2024`, `05/01/2024`). */
export function documentDate(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${month > '02' ? Number(month) : month}/${year}`;
}

/** The year of a date, as a number. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}
