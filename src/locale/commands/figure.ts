import { capitalised } from '../../domain/text/letter-case.js';
import { printDate } from '../../domain/calendar/date.js';
import type { Figure } from '../../domain/progress/figures.js';
import { canHaveFigures } from '../../domain/calendar/adjacent-periods.js';
import type { Period } from '../../domain/calendar/period.js';
import type { Indicator } from '../../domain/plan/plan.js';
import type { Text } from '../../domain/text/text.js';
import { likelyFigure, type WrongFigure } from '../../domain/unit/parse-figure.js';
import { lookAlike } from '../entered.js';
import type { FigureValue } from '../../domain/unit/unit-plan.js';
import { changeNumber, FIGURE_STATES, figureWords, numberWords } from '../figures.js';
import { figurePart, periodWords } from '../periods.js';

export const FIGURE_HELP = {
  details: {
    vi: 'Số liệu nhập theo quý, hoặc theo kỳ mà kế hoạch chọn (tháng, 6 tháng, năm, các kỳ riêng); kỳ dài hơn được tính từ các kỳ ấy, tỷ lệ được tính từ tử số và mẫu số. 0 là không phát sinh; - là không thuộc chức năng; chưa nhập là chưa báo cáo. Số của năm trước để so sánh: --period 2023-Q1. Nhập nhiều chỉ tiêu một lần: dcs figure <chỉ tiêu> <giá trị> <chỉ tiêu> <giá trị> …; ghi hết hoặc không ghi gì. Không nêu giá trị thì in danh sách.',
    en: 'Figures are entered by quarter, or by the periods that the plan chooses (months, half-years, the year, its own); longer ones are computed from these, ratios from their parts. 0 says that nothing arose; - that it is not applicable; what was not entered was not reported. Last year’s figures, to compare with: --period 2023-Q1. Several at once: dcs figure <indicator> <value> <indicator> <value> …; all are written or none. Without a value the list is printed.',
  },
  words: {
    vi: 'chỉ tiêu (mã, hoặc vài chữ không dấu của tên) và giá trị',
    en: 'indicator (id, or words of its name without accents) and value',
  },
  period: {
    vi: 'kỳ khi nhập: thường là quý (q1 … q4, 2023-Q1); khi xem: cả h1, h2, 9m, 2024 (mặc định: kỳ nhập gần nhất đã chốt)',
    en: 'to enter, mostly a quarter: q1 … q4, 2023-Q1; to list, h1, h2, 9m, 2024 too (default: the last one past its cut-off)',
  },
  rest: {
    vi: 'mọi chỉ tiêu của kỳ còn chưa nhập: 0 (không phát sinh) hoặc - (không thuộc chức năng)',
    en: 'every figure of the period that is still missing: 0 (nothing arose) or - (not applicable)',
  },
  paste: {
    vi: 'đọc cả danh sách, mỗi dòng một chỉ tiêu và giá trị: dán vào cửa sổ lệnh, hoặc từ tệp (< so-lieu.txt); dòng “còn lại = 0” thay cho --rest 0',
    en: 'read a list, a figure and its value a line: pasted at the terminal, or from a file (< figures.txt); a line “còn lại = 0” stands for --rest 0',
  },
  clear: { vi: 'xóa số đã nhập: trở lại chưa báo cáo', en: 'take a figure back: not reported again' },
} as const satisfies Record<string, Text>;

const FORM: Text = {
  vi: 'Ghi số nguyên từ 0, ví dụ 12, 1234 hoặc 1.234; không thuộc chức năng thì ghi -; chưa có số thì đừng nhập.',
  en: 'Write a whole number from 0, such as 12, 1234 or 1.234; - for not applicable; leave out what is not known.',
};

const WRONG: Readonly<Record<WrongFigure, (typed: string) => Text>> = {
  'not-a-number': (typed) => {
    const likely = likelyFigure(typed);
    if (likely !== null) return lookAlike(typed, String(likely));
    return { vi: `“${typed}” không phải là một số.`, en: `“${typed}” is not a number.` };
  },
  negative: (typed) => ({ vi: `“${typed}”: số liệu không thể âm.`, en: `“${typed}”: a figure can’t be negative.` }),
  fraction: (typed) => ({
    vi: `“${typed}”: số liệu là số đếm, không có phần lẻ.`,
    en: `“${typed}”: a figure is a count, it has no fraction.`,
  }),
  'unclear-separator': (typed) => ({
    vi: `“${typed}” hiểu được hai cách: dấu phân cách nghìn hay dấu thập phân?`,
    en: `“${typed}” can be read in two ways: is that for thousands or a decimal mark?`,
  }),
  'too-large': (typed) => ({ vi: `“${typed}” quá lớn.`, en: `“${typed}” is too large.` }),
};

export const FIGURE = {
  wrong: (why: WrongFigure, typed: string): Text => WRONG[why](typed),
  form: FORM,
  inLine: (line: number, { vi, en }: Text): Text => ({ vi: `Dòng ${line}: ${vi}`, en: `Line ${line}: ${en}` }),
  pasteNow: {
    vi: 'Dán danh sách rồi nhấn Enter và Ctrl+D (Windows: Ctrl+Z rồi Enter). Bỏ dở thì nhấn Ctrl+C: chưa ghi gì.',
    en: 'Paste the list, then press Enter and Ctrl+D (Windows: Ctrl+Z, Enter). To leave, press Ctrl+C: nothing is written.',
  },
  nothingPasted: {
    vi: 'Danh sách không có số liệu nào; chưa ghi gì.',
    en: 'There is no figure in the list; nothing was written.',
  },
  listForm: {
    vi: 'Mỗi dòng một chỉ tiêu và giá trị, ví dụ: tiep-dan.luot 12. Chép từ bảng Excel cũng được: cột cuối là giá trị.',
    en: 'A line for each figure, such as: tiep-dan.luot 12. Rows copied from Excel do as well: the last column is the value.',
  },
  passedOver: (lines: readonly number[]): Text => ({
    vi: `Bỏ qua dòng không có giá trị: ${lines.join(', ')}.`,
    en: `Passed over, without a value: line ${lines.join(', ')}.`,
  }),
  blankBesideRest: (lines: readonly number[]): Text => ({
    vi: `Danh sách có “còn lại”, mà dòng ${lines.join(', ')} để trống giá trị; chưa ghi gì.`,
    en: `The list has a line for all that is left, and line ${lines.join(', ')} has no value; nothing was written.`,
  }),
  blankOrValue: {
    vi: 'Ghi giá trị vào dòng ấy (0 nếu không phát sinh), hoặc bỏ dòng ấy để nó được tính vào “còn lại”.',
    en: 'Write a value there (0 where nothing arose), or take the line out, so that it is one of those left.',
  },
  pasteAlone: {
    vi: '--paste không đi cùng chỉ tiêu, --rest hay --clear; ghi hết trong danh sách.',
    en: '--paste goes without indicators, --rest and --clear; put all of it into the list.',
  },
  twice: ({ name }: Indicator): Text => ({
    vi: `“${name}” có hai giá trị trong một lệnh; chưa ghi gì.`,
    en: `“${name}” has two values in one line; nothing was written.`,
  }),
  restNotZero: (typed: string): Text => ({
    vi: `--rest chỉ nhận 0 (không phát sinh) hoặc - (không thuộc chức năng), không nhận “${typed}”; chưa ghi gì.`,
    en: `--rest takes 0 (nothing arose) or - (not applicable), not “${typed}”; nothing was written.`,
  }),
  restNothing: (quarter: Period): Text => ({
    vi: `${capitalised(periodWords(quarter).vi)}: không còn chỉ tiêu nào chưa nhập.`,
    en: `${capitalised(periodWords(quarter).en)}: no figure is missing.`,
  }),
  restEntered: (quarter: Period, value: FigureValue, rest: readonly Indicator[]): Text => {
    const lines = rest.map(({ id, name }) => `  ${id}  ${name}`).join('\n');
    const words =
      value === 0
        ? { vi: '0 (không phát sinh)', en: '0 (nothing arose)' }
        : { vi: 'không thuộc chức năng', en: 'not applicable' };
    return {
      vi: `Đã ghi ${words.vi} cho ${rest.length} chỉ tiêu còn lại của ${periodWords(quarter).vi}:\n${lines}`,
      en: `Recorded ${words.en} for the ${rest.length} figures that were missing in ${periodWords(quarter).en}:\n${lines}`,
    };
  },
  restBeside: {
    vi: 'Cùng với --rest thì ghi đủ chỉ tiêu và giá trị, hoặc không ghi chỉ tiêu nào.',
    en: 'Beside --rest give an indicator with its value, or none.',
  },
  clearTakesNoRest: { vi: '--clear không đi cùng --rest.', en: '--clear does not go with --rest.' },
  noIndicators: {
    vi: 'Kế hoạch này chưa có chỉ tiêu số liệu nào (indicators trong plan.yaml).',
    en: 'This plan has no figures to be reported (indicators in plan.yaml).',
  },
  noneForUnit: {
    vi: 'Đơn vị không phải báo cáo chỉ tiêu nào; vẫn nhập được bằng: dcs figure <chỉ tiêu> <giá trị>',
    en: 'This unit owes no figures; it may enter one all the same with: dcs figure <indicator> <value>',
  },
  byRow: (typed: string): Text => ({
    vi: `Không có chỉ tiêu “${typed}”: ghi mã hoặc tên chỉ tiêu; số thứ tự trong phụ lục thay đổi theo báo cáo.`,
    en: `There is no indicator “${typed}”: name it by its id or name; the numbers of rows differ from report to report.`,
  }),
  rowOf: (typed: string, indicator: Indicator | null): Text =>
    indicator === null
      ? { vi: 'Xem mã của mọi chỉ tiêu: dcs figure', en: 'The ids of all indicators: dcs figure' }
      : {
          vi: `Ở phụ lục có đủ các chỉ tiêu, số ${typed} là:\n${lines([indicator])}\nGõ: dcs figure ${indicator.id} <giá trị>`,
          en: `In the annex with all indicators, number ${typed} is:\n${lines([indicator])}\nType: dcs figure ${indicator.id} <value>`,
        },
  unknown: (typed: string): Text => ({
    vi: `Không có chỉ tiêu “${typed}”.`,
    en: `There is no indicator “${typed}”.`,
  }),
  nearest: (indicators: readonly Indicator[]): Text => ({
    vi: `Gần giống nhất:\n${lines(indicators)}\nXem mọi chỉ tiêu: dcs figure`,
    en: `The nearest are:\n${lines(indicators)}\nAll of them: dcs figure`,
  }),
  several: (typed: string): Text => ({
    vi: `“${typed}” khớp với nhiều chỉ tiêu:`,
    en: `“${typed}” fits several indicators:`,
  }),
  choose: (indicators: readonly Indicator[]): Text => ({
    vi: `${lines(indicators)}\nHãy ghi rõ mã, ví dụ ${indicators[0]?.id ?? ''}.`,
    en: `${lines(indicators)}\nName one by its id, such as ${indicators[0]?.id ?? ''}.`,
  }),
  isRatio: (name: string): Text => ({
    vi: `“${name}” là tỷ lệ, được tính chứ không nhập.`,
    en: `“${name}” is a ratio: it is computed, not entered.`,
  }),
  ratioParts: (parts: readonly Indicator[]): Text => ({
    vi: `Nhập các số để tính:\n${lines(parts)}`,
    en: `Enter what it is computed from:\n${lines(parts)}`,
  }),
  notAQuarter: (period: Period): Text => {
    const [words, part] = [periodWords(period), figurePart(period.calendar)];
    return {
      vi: `Số liệu chỉ nhập theo ${part.vi}; ${words.vi} ${canHaveFigures(period) ? `được tính từ các ${part.vi}` : 'không có số liệu riêng'}.`,
      en: `Figures are entered by ${part.en}; ${words.en} ${canHaveFigures(period) ? `is computed from its ${part.en}s` : 'has none of its own'}.`,
    };
  },
  otherYear: (typed: string, year: number): Text => ({
    vi: `--period: “${typed}” không thuộc năm ${year}, cũng không thuộc năm ${year - 1} (để so sánh).`,
    en: `--period: “${typed}” is neither of ${year} nor of ${year - 1} (to compare with).`,
  }),
  clearTakesNoValue: {
    vi: '--clear chỉ đi cùng chỉ tiêu, không đi cùng giá trị.',
    en: '--clear goes with the indicator alone, not with a value.',
  },
  clearNeedsOne: { vi: '--clear cần một chỉ tiêu.', en: '--clear needs an indicator.' },
  entered: (indicator: Indicator, quarter: Period, value: FigureValue, before: FigureValue | null): Text => {
    const words = periodWords(quarter);
    const [now, was] = [valueWords(value, indicator), before === null ? null : valueWords(before, indicator)];
    const changed = was !== null && before !== value;
    return {
      vi: `Đã nhập ${indicator.id} ${indicator.name}, ${words.vi}: ${now.vi}${changed ? ` (trước đó: ${was.vi})` : ''}.`,
      en: `Entered ${indicator.id} ${indicator.name}, ${words.en}: ${now.en}${changed ? ` (it was: ${was.en})` : ''}.`,
    };
  },
  /** @param closes the last day for sending the quarter's report, where it has not passed */
  quarterChosen: (quarter: Period, closes: string | null): Text => {
    const [words, part] = [periodWords(quarter), figurePart(quarter.calendar)];
    return {
      vi: `Ghi vào ${words.vi} vì là ${part.vi} gần nhất đã chốt số liệu${closes === null ? '' : `, còn trong hạn đến hết ngày ${printDate(closes)}`}. ${capitalised(part.vi)} khác: thêm --period.`,
      en: `This goes to ${words.en}, the last ${part.en} past its cut-off${closes === null ? '' : `, open to the end of ${closes}`}. For another use --period.`,
    };
  },
  comparison: (previous: Figure, against: Period, change: number | null): Text => {
    const words = periodWords(against);
    const part = (lang: 'vi' | 'en'): string => (change === null ? '' : `; ${changeNumber(change, lang)}`);
    return {
      vi: `${capitalised(words.vi)}: ${figureWords(previous, against.calendar, 'vi')}${part('vi')}.`,
      en: `${capitalised(words.en)}: ${figureWords(previous, against.calendar, 'en')}${part('en')}.`,
    };
  },
  cleared: (indicator: Indicator, quarter: Period, before: FigureValue): Text => {
    const [words, was] = [periodWords(quarter), valueWords(before, indicator)];
    return {
      vi: `Đã xóa ${indicator.id} ${indicator.name}, ${words.vi} (trước đó: ${was.vi}): chưa báo cáo.`,
      en: `Took back ${indicator.id} ${indicator.name}, ${words.en} (it was: ${was.en}): not reported.`,
    };
  },
  nothingToClear: (indicator: Indicator, quarter: Period): Text => ({
    vi: `${indicator.id} ${indicator.name}, ${periodWords(quarter).vi}: chưa nhập số nào; không có gì thay đổi.`,
    en: `${indicator.id} ${indicator.name}, ${periodWords(quarter).en}: nothing was entered; nothing changed.`,
  }),
  heading: (unit: string, period: Period): Text => ({
    vi: `${unit}: số liệu ${periodWords(period).vi}`,
    en: `${unit}: figures for ${periodWords(period).en}`,
  }),
  count: (all: number, missing: number, doubtful: number): Text => ({
    vi: `${all} chỉ tiêu${missing === 0 ? ', đã nhập đủ' : `, ${missing} chưa nhập đủ`}${doubtful === 0 ? '' : `, ${doubtful} cần kiểm tra lại (dcs check)`}.`,
    en: `${all} indicators${missing === 0 ? ', none to be entered' : `, ${missing} to be entered`}${doubtful === 0 ? '' : `, ${doubtful} to be looked at again (dcs check)`}.`,
  }),
  enterHint: (id: string, quarter: string): Text => ({
    vi: `Nhập: dcs figure ${id} <số> --period ${quarter}`,
    en: `Enter: dcs figure ${id} <number> --period ${quarter}`,
  }),
} as const;

function valueWords(value: FigureValue, { unit }: Indicator): Text {
  if (value === 'not-applicable') return FIGURE_STATES['not-applicable'];
  return { vi: `${numberWords(value, 'vi')} ${unit}`, en: `${numberWords(value, 'en')} ${unit}` };
}

function lines(indicators: readonly Indicator[]): string {
  return indicators.map(({ id, name }) => `  ${id}  ${name}`).join('\n');
}
