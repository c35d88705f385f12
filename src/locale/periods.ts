import { type CalendarDate, isCalendarDate, printDate } from '../domain/calendar/date.js';
import { printRoman } from '../domain/text/roman.js';
import { parsePeriod, type Period } from '../domain/calendar/period.js';
import type { PeriodColumn } from '../domain/department/roll-up-periods.js';
import type { Text } from '../domain/text/text.js';
import type { Calendar } from '../domain/calendar/calendar.js';

/** A period in words: `quý I năm 2024`, `6 tháng đầu năm 2024`. */
export function periodWords(period: Period): Text {
  const { year, index } = period;
  const roman = printRoman(index);
  switch (period.kind) {
    case 'month':
      return { vi: `tháng ${index} năm ${year}`, en: `month ${index} of ${year}` };
    case 'quarter':
      return { vi: `quý ${roman} năm ${year}`, en: `quarter ${index} of ${year}` };
    case 'half-year':
      return index === 1
        ? { vi: `6 tháng đầu năm ${year}`, en: `first half of ${year}` }
        : { vi: `6 tháng cuối năm ${year}`, en: `second half of ${year}` };
    case 'nine-months':
      return { vi: `9 tháng đầu năm ${year}`, en: `nine months of ${year}` };
    case 'year':
      return { vi: `năm ${year}`, en: `year ${year}` };
  }
}

/** A period in words, from its id; an id that is no period is returned unchanged. */
export function periodIdWords(id: string, of: Calendar): Text {
  const period = parsePeriod(id, of);
  return period === null ? { vi: id, en: id } : periodWords(period);
}

/** The heading over a period's cells, or over work done once in the year. */
export function columnHead({ period }: PeriodColumn): Text {
  return period === null ? { vi: 'Việc một lần', en: 'Once only' } : columnOf(period);
}

/** A column's heading, from its period's id; an id that is no period is returned unchanged. */
export function periodColumn(id: string, of: Calendar): Text {
  const period = parsePeriod(id, of);
  return period === null ? { vi: id, en: id } : columnOf(period);
}

/** A column's heading: `QI`, `T5`, `6T`, `Năm`. */
export function columnOf(period: Period): Text {
  switch (period.kind) {
    case 'month':
      return { vi: `T${period.index}`, en: `M${period.index}` };
    case 'quarter':
      return { vi: `Q${printRoman(period.index)}`, en: `Q${period.index}` };
    case 'half-year':
      return { vi: `N${period.index}`, en: `H${period.index}` };
    case 'nine-months':
      return { vi: '9T', en: '9M' };
    case 'year':
      return { vi: 'Năm', en: 'Year' };
  }
}

/** A day as printed in tables. */
export function dayWords(day: CalendarDate): Text {
  return { vi: printDate(day), en: day };
}

/** A planned time: a day as printed, anything else in the words of the file. */
export function plannedTime(time: string | null | undefined): Text {
  if (time == null) return { vi: '', en: '' };
  return isCalendarDate(time) ? dayWords(time) : { vi: time, en: time };
}
