import { uncapitalised } from '../domain/text/letter-case.js';
import { documentDate } from '../domain/calendar/date.js';
import { parsePeriod, type Period, yearPeriod } from '../domain/calendar/period.js';
import type { Text } from '../domain/text/text.js';
import type { Totals } from '../domain/progress/totals.js';
import { ended, namesInSentence, twoDigits } from './document-sentences.js';
import { nameInYear, periodWords } from './periods.js';
import { percentWords } from './states.js';
import type { Calendar } from '../domain/calendar/calendar.js';
import { isOwn, ownPeriods } from '../domain/calendar/own-periods.js';

/** Words of the periodic report. */
export const REPORT = {
  type: { vi: 'Báo cáo', en: 'Report' },
  subject: (matter: string, period: Period, next: Period): Text => {
    const [now, then] = [periodWords(period), periodWords(next)];
    return {
      vi: `Kết quả ${resultsIn(matter, period)}; phương hướng, nhiệm vụ ${then.vi}`,
      en: `Results of “${matter}”, ${now.en}; directions and tasks for ${then.en}`,
    };
  },
  opening: (citation: Text, matter: string, unit: string, period: Period): Text => {
    const object = objectOf(matter, period);
    return {
      vi: `Thực hiện ${citation.vi}, ${unit} báo cáo ${object.vi} như sau:`,
      en: `Carrying out ${citation.en}, ${unit} reports the ${object.en}:`,
    };
  },
  /** The period of the report; before its end, as for a plan that wants reports earlier, also the day of its data. */
  span: (period: Period, asOf: string | null): Text => {
    const [from, to] = [period.from, period.to].map(documentDate);
    return {
      vi: `Kỳ báo cáo từ ngày ${from} đến ngày ${to}${asOf === null ? '' : `, số liệu tính đến ngày ${documentDate(asOf)}`}.`,
      en: `The period is from ${from} to ${to}${asOf === null ? '' : `, with data as of ${documentDate(asOf)}`}.`,
    };
  },
  /**
   * Items listed in the report but not counted in its totals: without this note two numbers would seem to contradict
   * each other.
   */
  outside: (titles: readonly string[], besideOthers: boolean): Text => {
    const count = twoDigits(titles.length);
    const names = namesInSentence(titles);
    return {
      vi: `${besideOthers ? 'Không tính trong số này' : 'Trong kỳ có'} ${count} nhiệm vụ làm một lần trong năm hoặc theo kỳ dài hơn kỳ báo cáo: ${ended(names)}`,
      en: `${besideOthers ? 'Not counted here' : 'In the period'}: ${names} (done once in the year, or in longer periods than the report’s).`,
    };
  },
  /** Said before the cut-off. */
  draft: (period: Period): Text => ({
    vi: `Báo cáo là dự thảo: kỳ báo cáo kết thúc ngày ${documentDate(period.to)}.`,
    en: `This is a draft: the period ends on ${documentDate(period.to)}.`,
  }),
  /** @param isOpen whether the cut-off is still to come */
  completion: (totals: Totals, isOpen: boolean): Text => {
    const { due, fulfilled, percent, none, year } = totals;
    // Without items there is no completion to state.
    if (year === 0) return { vi: '', en: '' };
    const all = {
      vi: `Trong kỳ có ${twoDigits(year)} nhiệm vụ.`,
      en: `The period has ${year} ${year === 1 ? 'item' : 'items'}.`,
    };
    if (due === 0) return all;
    const rate = percentWords(percent);
    const nothing = {
      vi: none > 0 ? `, trong đó ${twoDigits(none)} nhiệm vụ không phát sinh` : '',
      en: none > 0 ? `, of ${none} nothing arose` : '',
    };
    if (isOpen) {
      const done =
        fulfilled === 0
          ? { vi: 'chưa có nhiệm vụ nào thực hiện xong phần đến hạn', en: 'none of them has all such parts done' }
          : {
              vi: `${twoDigits(fulfilled)} nhiệm vụ đã thực hiện xong phần đến hạn (đạt ${rate.vi})${nothing.vi}`,
              en: `in ${fulfilled} of them all such parts are done (${rate.en})${nothing.en}`,
            };
      return {
        vi: `${all.vi} Tính đến nay có ${twoDigits(due)} nhiệm vụ đến hạn một phần hoặc toàn bộ; ${done.vi}.`,
        en: `${all.en} So far ${due} have parts that are due; ${done.en}.`,
      };
    }
    return {
      vi: `Đã thực hiện ${fulfilled}/${due} nhiệm vụ (đạt ${rate.vi})${nothing.vi}.`,
      en: `${fulfilled} of ${due} items done (${rate.en})${nothing.en}.`,
    };
  },
  onlySupport: {
    vi: 'Đơn vị không có nhiệm vụ chủ trì.',
    en: 'The unit has no items to lead.',
  },
  notWritten: {
    vi: '(Chưa viết: đơn vị bổ sung nội dung phần này.)',
    en: '(Not yet written: for the unit to fill in.)',
  },
  noResults: {
    vi: '(Chưa có kết quả: đơn vị bổ sung nội dung phần này.)',
    en: '(No results yet: for the unit to fill in.)',
  },
  noDifficulties: {
    vi: 'Không ghi nhận khó khăn, vướng mắc trong kỳ.',
    en: 'No difficulties were recorded in the period.',
  },
  noProposals: { vi: 'Không.', en: 'None.' },
  nextTasks: (next: Period, places: string): Text => {
    const words = periodWords(next);
    return {
      vi: `Trong ${words.vi}, đơn vị thực hiện các nhiệm vụ thường xuyên, định kỳ ${places}.`,
      en: `In the ${words.en} the unit carries out the recurring items ${places}.`,
    };
  },
  goOn: { vi: 'Tiếp tục thực hiện, hoàn thành:', en: 'To be carried on and finished:' },
  dueNext: { vi: 'Công việc đến hạn trong kỳ tới:', en: 'Work due in the next period:' },
  dueThen: (what: string, date: string): Text => ({
    vi: `${what}, hạn ngày ${documentDate(date)}.`,
    en: `${what}, due on ${documentDate(date)}.`,
  }),
  closing: (matter: string, unit: string, superior: string, period: Period): Text => {
    const object = objectOf(matter, period);
    return {
      vi: `Trên đây là Báo cáo ${object.vi} của ${unit}, kính báo cáo ${superior}./.`,
      en: `These are the ${object.en}, reported by ${unit} to ${superior}./.`,
    };
  },
} as const;

/** `kết quả thực hiện dân chủ ở cơ sở, công tác dân vận 6 tháng đầu năm 2024`: the subject of the report. */
function objectOf(matter: string, period: Period): Text {
  return {
    vi: `kết quả ${resultsIn(matter, period)}`,
    en: `results of “${matter}”, ${periodWords(period).en}`,
  };
}

/**
 * `thực hiện dân chủ ở cơ sở, công tác dân vận 6 tháng đầu năm 2024`; after the years of a plan of several, a comma:
 * `chuyển đổi số giai đoạn 2026 - 2030, năm 2026`.
 */
export function resultsIn(matter: string, period: Period): string {
  const results = resultsOf(matter, period);
  return `${results}${/\d{4}$/.test(results) ? ',' : ''} ${periodWords(period).vi}`;
}

/** `thực hiện dân chủ ở cơ sở, công tác dân vận`: the plan's subject, as a report on its results words it. */
export function resultsOf(matter: string, { year, calendar }: Period): string {
  const words = uncapitalised(matter)
    .replace(/^triển khai\s+/, '')
    .replace(new RegExp(`\\s+năm\\s+${year}$`), '')
    .replace(/\s+năm học\s+\d{4}\s*[-–]\s*\d{4}$/, '');
  const whole = calendar.reporting['whole-year']?.name.toLowerCase();
  return whole !== undefined && words.toLowerCase().endsWith(` ${whole}`) ? words.slice(0, -whole.length - 1) : words;
}

/** A period within the report's year: `quý I`, `cả năm`. */
export function periodInYear(id: string, of: Calendar): Text {
  const period = parsePeriod(id, of);
  return period === null ? { vi: id, en: id } : nameInYear(period);
}

/** A draft's notes on what is still to be settled. */
export const GAPS = {
  noFigures: {
    vi: '(Chưa có số liệu của kỳ báo cáo.)',
    en: '(No figures were entered for the period.)',
  },
  figures: (names: string): Text => ({ vi: `(Chưa có số liệu: ${names}.)`, en: `(Figures missing: ${names}.)` }),
  wrong: (names: string): Text => ({ vi: `(Xem lại số liệu: ${names}.)`, en: `(Look at these figures: ${names}.)` }),
  besideNone: (names: string): Text => ({
    vi: `(Xem lại: nhiệm vụ ghi không phát sinh nhưng có số liệu: ${names}.)`,
    en: `(Look again: of the item nothing arose, but there are figures: ${names}.)`,
  }),
  withoutEntry: (names: string): Text => ({
    vi: `(Xem lại: có số liệu nhưng chưa ghi kết quả của nhiệm vụ: ${names}.)`,
    en: `(Look again: there are figures, but no result of the item: ${names}.)`,
  }),
  unconfirmed: (titles: string): Text => ({
    vi: `(Chưa xác nhận theo nội dung mới của Kế hoạch: ${titles}.)`,
    en: `(Not confirmed for the plan’s new text: ${titles}.)`,
  }),
} as const;

/** Mistakes in `--period`. */
export const PERIOD_FORMS = {
  unknown: (typed: string): Text => ({
    vi: `--period: “${typed}” không phải là kỳ báo cáo.`,
    en: `--period: “${typed}” is not a reporting period.`,
  }),
  otherYear: (typed: string, year: number): Text => ({
    vi: `--period: “${typed}” không thuộc kế hoạch năm ${year}.`,
    en: `--period: “${typed}” is not in the plan of ${year}.`,
  }),
  forms: (of: Calendar): Text => (isOwn(of) ? ownForms(of) : usualForms(of.year)),
} as const;

/** Each of the plan's own periods as typed, with its name. */
function ownForms(of: Calendar): Text {
  const periods = [...ownPeriods(of), yearPeriod(of)];
  const named = (lang: 'vi' | 'en'): string => periods.map((one) => `${one.id} (${nameInYear(one)[lang]})`).join(', ');
  return { vi: `Kỳ dùng được: ${named('vi')}.`, en: `Periods: ${named('en')}.` };
}

function usualForms(year: number): Text {
  return {
    vi: `Kỳ dùng được: Q1-Q4 (quý), H1 và H2 (6 tháng), 9M (9 tháng), M1-M12 (tháng), ${year} (năm); viết đủ: ${year}-Q2, ${year}-M05.`,
    en: `Periods: Q1-Q4 (quarters), H1 and H2 (half-years), 9M (nine months), M1-M12 (months), ${year} (year); in full: ${year}-Q2, ${year}-M05.`,
  };
}
