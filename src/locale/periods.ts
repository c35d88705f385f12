import { type CalendarDate, isCalendarDate, printDate } from '../domain/calendar/date.js';
import { printRoman } from '../domain/text/roman.js';
import { parsePeriod, type Period } from '../domain/calendar/period.js';
import type { PeriodColumn } from '../domain/department/roll-up-periods.js';
import type { Text } from '../domain/text/text.js';
import type { Calendar } from '../domain/calendar/calendar.js';
import { figureKind } from '../domain/calendar/adjacent-periods.js';
import { isOwn } from '../domain/calendar/own-periods.js';

/** A period in words: `quý I năm 2024`, `6 tháng đầu năm 2024`. */
export function periodWords(period: Period): Text {
  const { year, index, name } = period;
  if (name !== undefined) return { vi: inSentence(name), en: name };
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
    case 'own':
      return { vi: period.id, en: period.id };
  }
}

/** A name within a sentence: `Học kỳ I` is `học kỳ I` there, an abbreviation such as `HKI` stays as it is. */
function inSentence(name: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(name) ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}

/** A period within its year: `quý I`, `học kỳ II`, `cả năm`, `cả năm học`. */
export function nameInYear(period: Period): Text {
  const { kind, year, name, calendar } = period;
  if (kind === 'year') {
    const vi = name === undefined ? 'năm' : inSentence(name).replace(/ \d{4}.*$/, '');
    return { vi: `cả ${vi}`, en: 'whole year' };
  }
  const words = periodWords(period);
  const whole = year === calendar.year ? calendar.reporting['whole-year']?.name : undefined;
  const without = (text: string, tail: string): string =>
    text.toLowerCase().endsWith(tail.toLowerCase()) ? text.slice(0, -tail.length) : text;
  const [vi, en] =
    whole === undefined ? [words.vi, words.en] : [words.vi, words.en].map((one) => without(one, ` ${whole}`));
  return { vi: (vi ?? '').replace(` năm ${year}`, ''), en: (en ?? '').replace(` of ${year}`, '') };
}

/** What a year's figures are entered by: `quý`; the periods of a plan's own have no common name. */
export function figurePart(of: Calendar): Text {
  return FIGURE_PARTS[figureKind(of)];
}

const FIGURE_PARTS: Readonly<Record<ReturnType<typeof figureKind>, Text>> = {
  month: { vi: 'tháng', en: 'month' },
  quarter: { vi: 'quý', en: 'quarter' },
  'half-year': { vi: 'kỳ 6 tháng', en: 'half-year' },
  year: { vi: 'năm', en: 'year' },
  own: { vi: 'kỳ', en: 'period' },
};

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
    case 'own':
      return { vi: period.id.toUpperCase(), en: period.id.toUpperCase() };
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

/** By what rule a plan's periods end. */
export function cutOffRule(of: Calendar): Text {
  if (isOwn(of)) return { vi: 'Các kỳ báo cáo do kế hoạch đặt ra', en: 'The periods are the plan’s own' };
  return of.reporting.calendar === 'nd-09-2019'
    ? {
        vi: 'Ngày chốt số liệu theo Nghị định 09/2019/NĐ-CP, Điều 12',
        en: 'Cut-offs by Nghị định 09/2019/NĐ-CP, Điều 12',
      }
    : { vi: 'Kỳ số liệu là tháng, quý trọn theo lịch', en: 'Periods are whole months of the calendar' };
}
