import type { ValueType } from '../domain/findings/reading-problem.js';
import type { Text } from '../domain/text/text.js';
import { CADENCE_WORDS, STATE_WORDS } from './states.js';
import { SUBMISSION_WORDS } from './submissions.js';

/** What each word that a file may have at some place means, for the list that an editor offers. */
export const VALUE_MEANINGS: Readonly<Record<string, Text>> = {
  state: { vi: 'cơ quan nhà nước (Nghị định 30/2020/NĐ-CP)', en: 'an office of the State (Nghị định 30/2020/NĐ-CP)' },
  party: { vi: 'cơ quan đảng (Hướng dẫn 36-HD/VPTW)', en: 'a body of the Party (Hướng dẫn 36-HD/VPTW)' },
  front: { vi: 'Mặt trận Tổ quốc, đoàn thể', en: 'the Front, a mass organisation' },
  plain: { vi: 'không có quốc hiệu', en: 'without the name of the State' },
  'nd-09-2019': { vi: 'chốt ngày 14 theo Điều 12 Nghị định 09/2019/NĐ-CP', en: 'cut off on the 14th' },
  'calendar-months': { vi: 'trọn tháng, trọn quý theo lịch', en: 'whole months and quarters' },
  month: { vi: 'tháng', en: 'month' },
  quarter: { vi: 'quý', en: 'quarter' },
  'half-year': { vi: '6 tháng', en: 'half-year' },
  year: { vi: 'năm', en: 'year' },
  period: { vi: 'các kỳ riêng ghi ở periods', en: 'the plan’s own periods' },
  source: { vi: 'văn bản có nêu thời gian', en: 'the text states the time' },
  tool: { vi: 'văn bản không nêu, công cụ tự đặt', en: 'the text states no time' },
  ...CADENCE_WORDS,
  lead: { vi: 'chủ trì, thực hiện', en: 'leads' },
  support: { vi: 'phối hợp', en: 'supports' },
  count: { vi: 'số đếm, nhập vào', en: 'a count, entered' },
  ratio: { vi: 'tỷ lệ phần trăm, tính từ tử số và mẫu số', en: 'a percentage, computed' },
  sum: { vi: 'cộng dồn qua các kỳ', en: 'adds up over periods' },
  last: { vi: 'lấy số cuối kỳ', en: 'the value at the end' },
  each: { vi: 'mức của từng đơn vị', en: 'of every unit' },
  all: { vi: 'mức chung của tất cả đơn vị', en: 'of all units together' },
  done: { vi: 'đã thực hiện', en: 'done' },
  doing: STATE_WORDS.doing,
  none: STATE_WORDS.none,
  blocked: STATE_WORDS.blocked,
  void: { vi: 'rút lại một lần cập nhật (kèm corrects)', en: 'withdraws an entry (with corrects)' },
  accepted: SUBMISSION_WORDS.accepted,
  returned: SUBMISSION_WORDS.returned,
  remind: { vi: 'đôn đốc gửi báo cáo', en: 'reminds of a report' },
  return: { vi: 'trả lại, đề nghị bổ sung', en: 'returns a report' },
  answer: { vi: 'trả lời vướng mắc, kiến nghị', en: 'answers difficulties and proposals' },
};

const TYPES: Readonly<Record<ValueType, Text>> = {
  text: { vi: 'chữ, không để trống', en: 'text that is not empty' },
  number: { vi: 'số', en: 'a number' },
  'whole-number': { vi: 'số nguyên', en: 'a whole number' },
  'yes-no': { vi: 'true hoặc false', en: 'true or false' },
  nothing: { vi: 'null', en: 'null' },
  list: { vi: 'danh sách, mỗi phần một dòng bắt đầu bằng “- ”', en: 'a list, a line with “- ” for each part' },
  map: { vi: 'các dòng “tên: giá trị”', en: 'lines “name: value”' },
};

/** What an editor says of a value that the schema refuses. */
export const EDITOR_HINTS = {
  allowed: (values: readonly string[]): Text => ({
    vi: `Các giá trị dùng được: ${values.join(', ')}.`,
    en: `Allowed: ${values.join(', ')}.`,
  }),
  format: ({ vi, en }: Text): Text => ({ vi: `Phải là ${vi}.`, en: `This has to be ${en}.` }),
  type: (types: readonly ValueType[], limits: { least?: number; most?: number; longest?: number }): Text => ({
    vi: `Phải là ${types.map((type) => TYPES[type].vi).join(' hoặc ')}${limitWords(limits).vi}.`,
    en: `This has to be ${types.map((type) => TYPES[type].en).join(' or ')}${limitWords(limits).en}.`,
  }),
  keys: (allowed: readonly string[], required: readonly string[]): Text => ({
    vi: `Các dòng dùng được ở đây: ${allowed.join(', ')}.${required.length === 0 ? '' : ` Bắt buộc có: ${required.join(', ')}.`}`,
    en: `Lines allowed here: ${allowed.join(', ')}.${required.length === 0 ? '' : ` Required: ${required.join(', ')}.`}`,
  }),
} as const;

function limitWords({ least, most, longest }: { least?: number; most?: number; longest?: number }): Text {
  const vi = [
    ...(least === undefined ? [] : [`từ ${least}`]),
    ...(most === undefined ? [] : [`đến ${most}`]),
    ...(longest === undefined ? [] : [`tối đa ${longest} ký tự`]),
  ];
  const en = [
    ...(least === undefined ? [] : [`from ${least}`]),
    ...(most === undefined ? [] : [`up to ${most}`]),
    ...(longest === undefined ? [] : [`of at most ${longest} characters`]),
  ];
  return vi.length === 0 ? { vi: '', en: '' } : { vi: ` ${vi.join(' ')}`, en: ` ${en.join(' ')}` };
}
