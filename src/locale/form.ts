import { capitalised } from '../domain/text/letter-case.js';
import type { FormColumn, FormSheet, FormWords } from '../domain/form/form.js';
import type { Role } from '../domain/plan/plan.js';
import { fold } from '../domain/text/fold.js';
import type { Period } from '../domain/calendar/period.js';
import type { Lang, Text } from '../domain/text/text.js';
import { headingWords, keysByWords } from './headings.js';
import { statusNamed } from './status-named.js';
import { nameInYear, periodWords } from './periods.js';
import { ROLE_WORDS } from './states.js';
import { TARGETS } from './targets.js';

/** The tabs of the form. */
export const FORM_SHEET_NAMES: Readonly<Record<FormSheet, Text>> = {
  items: { vi: 'Nhiệm vụ', en: 'Items' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  difficulties: { vi: 'Vướng mắc', en: 'Difficulties' },
  words: { vi: 'Phần viết', en: 'Words' },
  plan: { vi: 'Phân công', en: 'Assignments' },
};

/** The hidden tabs: the same in every language, because people never see them. */
export const STAMP_SHEET = 'dcs';
export const LISTS_SHEET = 'dcs-lists';

/** The sheet that goes back to the unit. */
export const REPLY_SHEET: Text = { vi: 'Kết quả tiếp nhận', en: 'Reply' };

/** Whether a sheet is a reply of ours, in either language. */
export function isReplySheet(name: string): boolean {
  return [REPLY_SHEET.vi, REPLY_SHEET.en].some((one) => fold(one) === fold(name));
}

/** The headings of the form’s columns. Import finds the columns by them, so each must be unique. */
export const FORM_HEADINGS: Readonly<Record<FormColumn, Text>> = {
  id: { vi: 'Mã dòng', en: 'Row id' },
  address: { vi: 'Số mục', en: 'Address' },
  title: { vi: 'Nhiệm vụ', en: 'Item' },
  text: { vi: 'Nguyên văn trong kế hoạch', en: 'Official text' },
  period: { vi: 'Kỳ', en: 'Period' },
  recorded: { vi: 'Đã ghi nhận', en: 'Recorded' },
  status: { vi: 'Tình trạng', en: 'Status' },
  date: { vi: 'Ngày', en: 'Date' },
  number: { vi: 'Minh chứng: số văn bản', en: 'Evidence: number' },
  'document-date': { vi: 'Minh chứng: ngày', en: 'Evidence: date' },
  'document-title': { vi: 'Minh chứng: trích yếu', en: 'Evidence: title' },
  note: { vi: 'Kết quả, ghi chú', en: 'Result, note' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  'count-unit': { vi: 'ĐVT', en: 'Unit' },
  previous: { vi: 'Kỳ trước', en: 'Period before' },
  'last-year': { vi: 'Cùng kỳ năm trước', en: 'Same period last year' },
  value: { vi: 'Số trong kỳ', en: 'This period' },
  target: TARGETS.column,
  difficulty: { vi: 'Khó khăn, vướng mắc', en: 'Difficulty' },
  proposal: { vi: 'Kiến nghị, đề xuất', en: 'Proposal' },
  answer: { vi: 'Trả lời của cấp trên', en: 'The office’s answer' },
  heading: { vi: 'Đề mục của báo cáo', en: 'Heading of the report' },
  earlier: { vi: 'Kỳ trước đã viết', en: 'Written last time' },
  words: { vi: 'Nội dung kỳ này', en: 'Words for this period' },
  action: { vi: 'Công việc cụ thể', en: 'Action' },
  'in-charge': { vi: 'Chủ trì', en: 'In charge' },
  support: { vi: 'Phối hợp', en: 'Support' },
  time: { vi: 'Thời gian', en: 'Time' },
  output: { vi: 'Sản phẩm, kết quả', en: 'Output' },
};

/** Marks and words that import recognises, whatever the form's language. */
export const FORM_WORDS: FormWords = {
  stampSheet: STAMP_SHEET,
  listSheet: LISTS_SHEET,
  isReply: isReplySheet,
  isPrinted: (text) => [FORM.fillIn, FORM.sample].some(({ vi, en }) => text.startsWith(vi) || text.startsWith(en)),
  sheetNamed: (name) => SHEET_OF.get(fold(name)) ?? null,
  columnNamed: (heading) => COLUMN_OF.get(headingWords(heading)) ?? null,
  statusNamed,
};

const SHEET_OF = new Map([
  ...keysByWords(FORM_SHEET_NAMES, fold),
  // The name in forms that were exported before.
  [fold('Lời báo cáo'), 'words' as const],
]);
const COLUMN_OF = new Map([
  ...keysByWords(FORM_HEADINGS, headingWords),
  // The heading in forms that were exported before it stopped naming one office.
  [headingWords('Trả lời của Văn phòng Sở'), 'answer' as const],
  // The headings before figures could be entered by other periods than quarters.
  [headingWords('Quý trước'), 'previous' as const],
  [headingWords('Quarter before'), 'previous' as const],
  [headingWords('Same quarter last year'), 'last-year' as const],
]);

/** The texts above the tables and in the cells. */
export const FORM = {
  title: (unit: string, period: Period): Text => ({
    vi: `${unit}: biểu mẫu ${periodWords(period).vi}`,
    en: `${unit}: form for ${periodWords(period).en}`,
  }),
  sample: { vi: 'BẢN MẪU: số liệu và tên người là giả định', en: 'SAMPLE: made-up figures and names' },
  fillIn: {
    vi: 'Chỉ điền vào ô màu vàng; ô màu xám đã khóa. Ngày ghi như 10/3/2024. Điền xong gửi lại nguyên tệp này.',
    en: 'Fill in the yellow cells only; the grey ones are locked. Dates like 10/3/2024. Then send this file back.',
  },
  help: {
    items: {
      vi: 'Mỗi dòng một nhiệm vụ trong kỳ: chọn tình trạng, ghi ngày thực hiện, minh chứng nếu có. Để trống nếu kỳ này chưa có gì mới. Ghi thêm lần cập nhật: dùng các dòng trống ở cuối, chọn số mục.',
      en: 'One row an item in the period: choose the status, say the day of the work, and the evidence if any. Leave empty what has nothing new. For more entries use the empty rows at the end and choose the address.',
    },
    figures: {
      vi: 'Số nguyên. 0 là không phát sinh; dấu - là không thuộc chức năng; chưa có số thì để trống. Tỷ lệ do chương trình tính.',
      en: 'Whole numbers. 0 says that nothing arose; - not applicable; leave empty what is not known. Ratios are computed.',
    },
    difficulties: {
      vi: 'Mỗi dòng một vướng mắc: nội dung, kiến nghị, số mục liên quan (nếu có), ngày phản ánh. Không ghi tên, địa chỉ người khiếu nại, tố cáo.',
      en: 'One row a difficulty: what it is, the proposal, the item if any, the day. Leave out names and addresses of those who complained.',
    },
    words: {
      vi: 'Viết nội dung của từng đề mục trong báo cáo; để trống nếu không thay đổi. Xuống dòng trong ô: Alt+Enter.',
      en: 'Write the words for each heading of the report; leave empty what stays. A new line within a cell: Alt+Enter.',
    },
    plan: {
      vi: 'Sửa thẳng vào ô. Thêm công việc: ghi vào cột Công việc cụ thể, mỗi dòng một việc (Alt+Enter), hoặc dùng các dòng trống ở cuối, chọn số mục. Nhiệm vụ riêng của đơn vị: ở các dòng trống ấy, chọn số mục “nội dung khác” của kế hoạch, ghi tên nhiệm vụ vào cột Công việc cụ thể. Nhiều nơi phối hợp: cách nhau bằng dấu chấm phẩy.',
      en: 'Change the cells in place. New actions: in the column Action, one a line (Alt+Enter), or in the empty rows at the end with their address. Items of your own: in those rows, with the address of one of the plan’s open places, the title in the column Action. Several who support: parted by semicolons.',
    },
  } satisfies Record<FormSheet, Text>,
  withRole: (title: string, role: Role): Text => {
    const { vi, en } = ROLE_WORDS[role];
    return role === 'lead' ? { vi: title, en: title } : { vi: `${title} (${vi})`, en: `${title} (${en})` };
  },
  own: { vi: '(nhiệm vụ riêng của đơn vị)', en: '(the unit’s own item)' },
  action: (id: number, what: string): Text => ({ vi: `Công việc ${id}: ${what}`, en: `Action ${id}: ${what}` }),
  unconfirmed: {
    vi: 'Kế hoạch đã đổi nhiệm vụ này; việc đã ghi trước đây chưa tính cho đến khi xác nhận.',
    en: 'The plan has changed this item; what was recorded before counts once it is confirmed.',
  },
  notApplicable: (reason: string): Text => ({
    vi: `Không thuộc chức năng, nhiệm vụ: ${reason}`,
    en: `Not applicable: ${reason}`,
  }),
  page: { vi: 'Trang &P/&N', en: 'Page &P/&N' },
  badStatus: { vi: 'Hãy chọn một tình trạng trong danh sách.', en: 'Choose a status from the list.' },
  badAddress: { vi: 'Hãy chọn một số mục trong danh sách.', en: 'Choose an address from the list.' },
  badDate: {
    vi: 'Ngày phải nằm trong năm kế hoạch và không sau hôm nay, ghi như 10/3/2024.',
    en: 'A day of the plan’s year and not after today, like 10/3/2024.',
  },
  badDocumentDate: (year: number): Text => ({
    vi: `Ngày văn bản thường từ năm ${year} và không sau hôm nay, ghi như 10/3/2024; chưa ban hành thì để trống.`,
    en: `A document’s day is as a rule of ${year} or later and not after today, like 10/3/2024; leave it empty before it is issued.`,
  }),
  badFigure: {
    vi: 'Số liệu là số nguyên từ 0 (hoặc dấu - nếu không thuộc chức năng).',
    en: 'A whole number from 0 (or - for not applicable).',
  },
} as const;

/** A period in a narrow cell: `Quý I`, with the year if it is not the form’s. */
export function shortPeriod(period: Period, year: number, lang: Lang): string {
  const short = period.year === year && period.kind !== 'year' ? nameInYear(period) : periodWords(period);
  return capitalised(short[lang]);
}
