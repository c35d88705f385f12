import type { Period } from '../domain/calendar/period.js';
import { type CalendarDate, documentDate } from '../domain/calendar/date.js';
import type { Totals } from '../domain/progress/totals.js';
import type { Text } from '../domain/text/text.js';
import type { UnitCounts } from '../domain/department/unit-counts.js';
import { ended, namesInSentence } from './document-sentences.js';
import { periodWords } from './periods.js';

/** Words of the department's own report, compiled from its units'. */
export const DEPARTMENT = {
  continued: { vi: '(tiếp theo)', en: '(continued)' },
  restsOn: ({ recorded, expected }: UnitCounts): Text => ({
    vi: `Báo cáo được tổng hợp từ thông tin của ${recorded}/${expected} đơn vị phải báo cáo.`,
    en: `This report rests on the records of ${recorded} of ${expected} units.`,
  }),
  addedUp: (units: number): Text => ({
    vi: `Cộng nhiệm vụ trong kỳ của ${units} đơn vị có kế hoạch:`,
    en: `Added up over the ${units} units that have a plan:`,
  }),
  /** What may change with each day. */
  untilDay: (label: Text, asOf: CalendarDate): Text => ({
    vi: `${label.vi} tính đến ngày ${documentDate(asOf)}`,
    en: `${label.en} as of ${documentDate(asOf)}`,
  }),
  unitsLine: (label: Text, names: Text, count: number): Text => ({
    vi: `${label.vi} (${count} đơn vị): ${names.vi}.`,
    en: `${label.en} (${count}): ${names.en}.`,
  }),
  doneBy: (done: number, of: number): Text => ({
    vi: `${done}/${of} đơn vị đã thực hiện trong kỳ`,
    en: `done by ${done} of ${of} units in the period`,
  }),
  doneOnceBy: (done: number, of: number): Text => ({
    vi: `${done}/${of} đơn vị hoàn thành`,
    en: `done by ${done} of ${of} units`,
  }),
  noneArose: { vi: 'trong kỳ không phát sinh', en: 'nothing arose in the period' },
  nobodyYet: { vi: 'trong kỳ chưa đơn vị nào phải thực hiện', en: 'no unit owes it in the period' },
  unconfirmed: (units: number): Text => ({
    vi: `${units} đơn vị chưa xác nhận theo nội dung mới của Kế hoạch`,
    en: `${units} ${units === 1 ? 'unit has' : 'units have'} not confirmed it for the new text of the plan`,
  }),
  nobody: { vi: 'không có đơn vị nào chủ trì', en: 'no unit leads it' },
  notApplicable: (count: number): Text => ({
    vi: `không thuộc chức năng, nhiệm vụ: ${count} đơn vị`,
    en: `not applicable: ${count}`,
  }),
  unknown: (count: number): Text => ({
    vi: `chưa có kế hoạch hoặc tệp có lỗi: ${count} đơn vị`,
    en: `without a plan, or with a broken file: ${count}`,
  }),
  namedState: (state: Text, names: Text): Text => ({
    vi: `${state.vi}: ${names.vi}`,
    en: `${state.en}: ${names.en}`,
  }),
  ownDone: ({ due, fulfilled }: Totals): Text =>
    due === 0
      ? { vi: 'trong kỳ không có nhiệm vụ riêng phải thực hiện', en: 'no own item is owed in the period' }
      : {
          vi: `đã thực hiện ${fulfilled}/${due} nhiệm vụ riêng trong kỳ`,
          en: `${fulfilled} of ${due} own items done in the period`,
        },
  ownItem: (unit: string, title: string, state: Text): Text => ({
    vi: `${unit}: ${title} (${state.vi}).`,
    en: `${unit}: ${title} (${state.en}).`,
  }),
  figure: (name: string, value: string, unit: string): string => `${name}: ${measured(value, unit)}`,
  against: (earlier: Period, moved: Text): Text => {
    const words = periodWords(earlier);
    return { vi: `so với ${words.vi}: ${moved.vi}`, en: `against ${words.en}: ${moved.en}` };
  },
  nobodyReported: (names: readonly string[]): Text => ({
    vi: `Chưa đơn vị nào báo cáo: ${ended(namesInSentence(names))}`,
    en: `Reported by no unit: ${ended(namesInSentence(names))}`,
  }),
  notWritten: {
    vi: '(Chưa viết: cần bổ sung nội dung phần này.)',
    en: '(Not yet written: to be filled in.)',
  },
  unitsWords: {
    vi: '(Nội dung do các đơn vị viết; cần biên tập lại.)',
    en: '(In the units’ words; to be edited.)',
  },
  unitSays: (unit: string): Text => ({ vi: `${unit}:`, en: `${unit}:` }),
  urge: {
    vi: 'Đôn đốc các đơn vị thực hiện, cập nhật những nhiệm vụ còn lại của kỳ này:',
    en: 'What is left of this period is followed up:',
  },
  left: (title: string, count: number): Text => ({
    vi: `${title}: ${count} đơn vị.`,
    en: `${title}: ${count} ${count === 1 ? 'unit' : 'units'}.`,
  }),
  raisedBy: (units: Text): Text => ({ vi: `Đơn vị nêu: ${units.vi}.`, en: `Raised by: ${units.en}.` }),
  proposal: (text: string): Text => ({ vi: `Kiến nghị: ${text}`, en: `Proposal: ${text}` }),
  answered: (date: string, text: string): Text => ({
    vi: `Đã trả lời ngày ${documentDate(date)}: ${text}`,
    en: `Answered on ${documentDate(date)}: ${text}`,
  }),
  general: { vi: 'Vướng mắc chung', en: 'In general' },
  blocked: { vi: 'Vướng mắc ghi trong kết quả thực hiện:', en: 'Recorded as blocked:' },
  blockedAt: (title: string, unit: string, note: string | null): Text => ({
    vi: `${title} (${unit})${note === null ? '' : `: ${note}`}`,
    en: `${title} (${unit})${note === null ? '' : `: ${note}`}`,
  }),
  matrixWithin: { vi: 'tình trạng từng nhiệm vụ', en: 'each item’s state' },
  matrixTitle: (period: Period): Text => {
    const words = periodWords(period);
    return { vi: `Tình hình thực hiện của từng đơn vị, ${words.vi}`, en: `Items by unit, ${words.en}` };
  },
  unitsTitle: (period: Period): Text => {
    const words = periodWords(period);
    return { vi: `Các đơn vị, ${words.vi}`, en: `Units, ${words.en}` };
  },
  difficultiesTitle: (period: Period): Text => {
    const words = periodWords(period);
    return { vi: `Khó khăn, vướng mắc, ${words.vi}`, en: `Difficulties, ${words.en}` };
  },
  figuresTitle: (period: Period): Text => {
    const words = periodWords(period);
    return { vi: `Số liệu tổng hợp ${words.vi}`, en: `Figures, ${words.en}` };
  },
  signs: (legend: string): Text => ({ vi: `Ký hiệu: ${legend}.`, en: `Signs: ${legend}.` }),
  notTheirs: { vi: 'ô trống: không phải nhiệm vụ của đơn vị', en: 'empty: not the unit’s item' },
  columns: {
    unit: { vi: 'Đơn vị', en: 'Unit' },
    reported: { vi: 'Số đơn vị có đủ số liệu', en: 'Units in full' },
    total: { vi: 'Tổng cộng', en: 'Total' },
    reportedOf: { vi: 'Đơn vị có đủ số liệu', en: 'Units in full' },
  },
  notes: {
    partial: {
      vi: 'Dấu *: chưa đủ các kỳ hoặc chưa đủ các đơn vị; đơn vị chưa báo cáo không được tính là 0.',
      en: '*: not all periods or not all units; a unit that did not report is not counted as zero.',
    },
    doubtful: {
      vi: 'Cần kiểm tra lại: số đã báo cáo nhưng không khớp (phần lớn hơn tổng, cộng không bằng), chưa cộng vào tổng.',
      en: 'To be looked at again: reported, but it does not fit (a part above its whole, parts that do not add up); in no sum yet.',
    },
    numbered: {
      vi: 'Số trong ngoặc ở đầu cột: số thứ tự của chỉ tiêu tại bảng số liệu tổng hợp.',
      en: 'The number over a column is that of the figure in the table of sums.',
    },
    onlyWithFigures: {
      vi: 'Mỗi bảng nêu các đơn vị có phát sinh; dấu “-”: chưa có số liệu; ô trống: đơn vị không chủ trì.',
      en: 'Each table has the units of which anything arose; “-”: not known; empty: the unit does not lead it.',
    },
    notApplicable: {
      vi: 'KTCN: không thuộc chức năng, nhiệm vụ của đơn vị; ô trống: đơn vị không chủ trì.',
      en: 'n/a: not applicable to the unit; empty: the unit does not lead it.',
    },
    ratio: {
      vi: 'Tỷ lệ được tính lại từ tổng các số thành phần, không phải trung bình các tỷ lệ.',
      en: 'Ratios are recomputed from the sums of their parts, never averaged.',
    },
    change: {
      vi: 'Tăng/giảm chỉ tính ở các đơn vị có đủ số liệu cả hai kỳ; khi không phải mọi đơn vị được cộng, ghi trong ngoặc hai số và số đơn vị. Của tỷ lệ: điểm phần trăm.',
      en: 'Changes are over the units that have both periods in full; where these are not all that are summed, the two numbers and how many units stand in brackets. Of a ratio: percentage points.',
    },
  },
  notReported: { vi: 'chưa báo cáo', en: 'not reported' },
  notApplicableShort: { vi: 'KTCN', en: 'n/a' },
} as const;

/** A value with its unit of count: `120 lượt`, `36%`. */
export function measured(value: string, unit: string): string {
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}
