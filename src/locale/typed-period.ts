import { capitalised } from '../domain/text/letter-case.js';
import { type CalendarDate, printDate } from '../domain/calendar/date.js';
import type { Cadence } from '../domain/calendar/cadence.js';
import type { Period, PeriodKind } from '../domain/calendar/period.js';
import type { Text } from '../domain/text/text.js';
import { dayWords, periodWords } from './periods.js';

const KIND_WORDS: Readonly<Record<PeriodKind, Text>> = {
  month: { vi: 'tháng', en: 'month' },
  quarter: { vi: 'quý', en: 'quarter' },
  'half-year': { vi: '6 tháng', en: 'half-year' },
  'nine-months': { vi: '9 tháng', en: 'nine months' },
  year: { vi: 'năm', en: 'year' },
  own: { vi: 'kỳ do kế hoạch đặt ra', en: 'the plan’s own periods' },
};

/** Of more options than this only the first and the last are named. */
const MAX_OPTIONS = 4;

/** Why a record cannot go to the typed period, and what to type instead. */
export const NAMED_PERIOD = {
  otherYear: (period: Period, year: number): Text => ({
    vi: `${capitalised(periodWords(period).vi)} không thuộc kế hoạch năm ${year}.`,
    en: `${capitalised(periodWords(period).en)} is not in the plan of ${year}.`,
  }),
  /** @param id of the item; `null` for a difficulty */
  otherKind: (id: string | null, cadence: Cadence, own: PeriodKind, named: Period): Text => {
    const [by, not] = [KIND_WORDS[own], KIND_WORDS[named.kind]];
    if (id === null) {
      return {
        vi: `Vướng mắc được ghi theo ${by.vi}, không theo ${not.vi}.`,
        en: `A difficulty is recorded by ${by.en}, not by ${not.en}.`,
      };
    }
    if (cadence === 'once') {
      return {
        vi: `${id} là việc làm một lần trong năm, không chia theo ${not.vi}.`,
        en: `${id} is done once in the year, not by ${not.en}.`,
      };
    }
    return {
      vi: `${id} được cập nhật theo ${by.vi}, không theo ${not.vi}.`,
      en: `${id} is recorded by ${by.en}, not by ${not.en}.`,
    };
  },
  notBegun: (period: Period): Text => ({
    vi: `${capitalised(periodWords(period).vi)} chưa bắt đầu (từ ngày ${printDate(period.from)}).`,
    en: `${capitalised(periodWords(period).en)} has not begun (it does on ${period.from}).`,
  }),
  laterThanDate: (period: Period, date: CalendarDate): Text => {
    const day = dayWords(date);
    return {
      vi: `Ngày ${day.vi} ở trước ${periodWords(period).vi} (từ ngày ${printDate(period.from)}).`,
      en: `${day.en} lies before ${periodWords(period).en} (which begins on ${period.from}).`,
    };
  },
  /** Each option as typed. */
  instead: (periods: readonly Period[]): Text => {
    const options = periods.map(({ id }) => `--period ${id}`);
    const [first = '', last = ''] = [options[0], options.at(-1)];
    if (options.length > MAX_OPTIONS) {
      return { vi: `Dùng được từ ${first} đến ${last}.`, en: `Use any from ${first} to ${last}.` };
    }
    return { vi: `Dùng: ${options.join(' hoặc ')}`, en: `Use: ${options.join(' or ')}` };
  },
} as const;
