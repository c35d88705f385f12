import { printDate, weekdayOf } from '../domain/calendar/date.js';
import type { Text } from '../domain/text/text.js';
import type { ImpossibleTime } from '../domain/calendar/impossible-time.js';
import type { WrongDate } from '../domain/calendar/parse-date.js';
import { lookAlike } from './entered.js';

const WEEKDAYS: readonly Text[] = [
  { vi: 'Chủ nhật', en: 'a Sunday' },
  { vi: 'thứ Hai', en: 'a Monday' },
  { vi: 'thứ Ba', en: 'a Tuesday' },
  { vi: 'thứ Tư', en: 'a Wednesday' },
  { vi: 'thứ Năm', en: 'a Thursday' },
  { vi: 'thứ Sáu', en: 'a Friday' },
  { vi: 'thứ Bảy', en: 'a Saturday' },
];

/** Why a typed text is not a date, and how to write one. */
export function wrongDateWords(wrong: WrongDate, typed: string): Text {
  switch (wrong.kind) {
    case 'unknown-form':
      if (wrong.likely !== undefined) return lookAlike(typed, printDate(wrong.likely));
      return {
        vi: `Chưa hiểu ngày “${typed}”. Ghi như 10/3/2024.`,
        en: `“${typed}” can’t be read as a date. Write it like 10/3/2024 (the day before the month) or 2024-03-10.`,
      };
    case 'no-year':
      return {
        vi: `Ngày “${typed}” chưa có năm. Ghi cả năm, như 10/3/2024.`,
        en: `“${typed}” has no year. Write the year too, like 10/3/2024 (the day before the month).`,
      };
    case 'day-number':
      return {
        vi: `“${typed}” là số của ô ngày trong Excel: ${printDate(wrong.date)}. Nếu đúng ngày đó thì ghi: ${printDate(wrong.date)}`,
        en: `“${typed}” is the number of a day in Excel: ${wrong.date}. If that is the day, write: ${wrong.date}`,
      };
    case 'no-day':
      return {
        vi: `“${typed}” là tháng ${wrong.month}/${wrong.year}, chưa có ngày. Ghi cả ngày, như 10/${wrong.month}/${wrong.year}.`,
        en: `“${typed}” is a month without a day. Write the day too, like 10/${wrong.month}/${wrong.year}.`,
      };
    case 'no-such-month': {
      const swapped = wrong.day <= 12 ? `${wrong.month}/${wrong.day}/${wrong.year}` : null;
      return {
        vi: `Ngày “${typed}”: không có tháng ${wrong.month}; ghi ngày trước tháng${swapped === null ? '' : `, như ${swapped}`}.`,
        en: `“${typed}”: there is no month ${wrong.month}; the day stands before the month${swapped === null ? '' : `, like ${swapped}`}.`,
      };
    }
    case 'no-such-day':
      return {
        vi: `Không có ngày “${typed}”: tháng ${wrong.month}/${wrong.year} chỉ có ${wrong.days} ngày.`,
        en: `There is no day “${typed}”: ${wrong.month}/${wrong.year} has only ${wrong.days} days.`,
      };
    case 'wrong-weekday': {
      const day = WEEKDAYS[weekdayOf(wrong.date)] ?? { vi: '', en: '' };
      return {
        vi: `Ngày “${typed}”: ${printDate(wrong.date)} là ${day.vi}; hãy xem lại ngày.`,
        en: `“${typed}”: ${wrong.date} is ${day.en}; please look at the date again.`,
      };
    }
  }
}

/** Why the words of a time name what no calendar has. */
export function impossibleTimeWords(wrong: ImpossibleTime): Text {
  const { typed } = wrong;
  switch (wrong.kind) {
    case 'day':
      return wrongDateWords(wrong.wrong, typed);
    case 'month':
      return { vi: `Không có “${typed}”: một năm có 12 tháng.`, en: `There is no “${typed}”: a year has 12 months.` };
    case 'quarter':
      return {
        vi: `Không có “${typed}”: một năm có bốn quý, từ quý I đến quý IV.`,
        en: `There is no “${typed}”: a year has four quarters, I to IV.`,
      };
  }
}
