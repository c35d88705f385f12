import type { TableColumn, TableName } from '../domain/reporting/unit-tables.js';
import type { Text } from '../domain/text/text.js';
import { numberWords } from './figures.js';
import { TARGETS } from './targets.js';

/** Names of the long tables and their sheets. */
export const TABLE_NAMES: Readonly<Record<TableName, Text>> = {
  entries: { vi: 'Lần cập nhật', en: 'Entries' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  targets: TARGETS.column,
  difficulties: { vi: 'Vướng mắc', en: 'Difficulties' },
  words: { vi: 'Phần viết', en: 'Words' },
};

export const TABLE_HEADINGS: Readonly<Record<TableColumn, Text>> = {
  unit: { vi: 'Mã đơn vị', en: 'Unit id' },
  'unit-name': { vi: 'Đơn vị', en: 'Unit' },
  item: { vi: 'Số mục', en: 'Address' },
  title: { vi: 'Nhiệm vụ', en: 'Item' },
  n: { vi: 'Lần', en: 'No.' },
  date: { vi: 'Ngày', en: 'Date' },
  period: { vi: 'Kỳ', en: 'Period' },
  status: { vi: 'Tình trạng', en: 'Status' },
  counts: { vi: 'Còn tính', en: 'Counts' },
  action: { vi: 'Công việc số', en: 'Action' },
  corrects: { vi: 'Sửa lần', en: 'Corrects' },
  by: { vi: 'Người ghi', en: 'By' },
  note: { vi: 'Kết quả, ghi chú', en: 'Result, note' },
  evidence: { vi: 'Tài liệu minh chứng', en: 'Evidence' },
  indicator: { vi: 'Mã chỉ tiêu', en: 'Indicator id' },
  'indicator-name': { vi: 'Chỉ tiêu', en: 'Indicator' },
  'count-unit': { vi: 'ĐVT', en: 'Unit of count' },
  value: { vi: 'Giá trị', en: 'Value' },
  'target-bound': { vi: 'Mức', en: 'Bound' },
  target: TARGETS.column,
  'target-of': { vi: 'Chỉ tiêu của', en: 'Target of' },
  'target-by': { vi: 'Đến ngày', en: 'By' },
  'so-far': { vi: 'Lũy kế', en: 'So far' },
  'up-to': { vi: 'Tính đến kỳ', en: 'Up to' },
  standing: { vi: 'Mức độ đạt', en: 'Standing' },
  difficulty: { vi: 'Khó khăn, vướng mắc', en: 'Difficulty' },
  proposal: { vi: 'Kiến nghị, đề xuất', en: 'Proposal' },
  'answer-date': { vi: 'Ngày trả lời', en: 'Answered on' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  'answer-about': { vi: 'Trả lời cho nội dung cũ', en: 'Earlier words answered' },
  'answer-by': { vi: 'Người trả lời', en: 'Answered by' },
  heading: { vi: 'Mã đề mục', en: 'Heading id' },
  'heading-name': { vi: 'Đề mục', en: 'Heading' },
  words: { vi: 'Nội dung', en: 'Words' },
};

/** Sheets of the department's report, and the headings only they have. */
export const DEPARTMENT_SHEETS = {
  units: { vi: 'Đơn vị', en: 'Units' },
  items: { vi: 'Nhiệm vụ', en: 'Items' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  difficulties: { vi: 'Vướng mắc', en: 'Difficulties' },
  number: { vi: 'Số', en: 'No.' },
  withSign: (sign: string): Text => ({ vi: `Số đơn vị có dấu ${sign}`, en: `Units with ${sign}` }),
  expected: { vi: 'Số đơn vị phải báo cáo', en: 'Units that should' },
  doubtful: { vi: 'Cần kiểm tra lại', en: 'To be looked at again' },
  beside: { vi: 'Ngoài diện báo cáo', en: 'Not asked' },
} as const;

export const TABLES_TITLE = (year: number): Text => ({
  vi: `Dữ liệu các đơn vị, kế hoạch năm ${year}`,
  en: `Data of the units, plan of ${year}`,
});

export const YES: Text = { vi: 'có', en: 'yes' };
export const NO: Text = { vi: 'không', en: 'no' };

/** A table too long for Excel. */
export const SHEET_FULL = {
  tooMany: (sheet: string, max: number): Text => ({
    vi: `Trang “${sheet}” sẽ quá ${numberWords(max, 'vi')} dòng, nhiều hơn số dòng Excel nhận. Chưa ghi gì.`,
    en: `The sheet “${sheet}” would have more than ${numberWords(max, 'en')} rows, more than Excel takes. Nothing was written.`,
  }),
  otherwise: {
    vi: 'Chọn một kỳ, ví dụ: --period q1; hoặc xuất dạng csv: -f csv.',
    en: 'Choose a period, such as --period q1; or export as csv: -f csv.',
  },
} as const;
