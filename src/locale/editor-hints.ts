import type { ValueFormat, ValueType } from '../domain/findings/reading-problem.js';
import type { Text } from '../domain/text/text.js';

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
  once: { vi: 'một lần', en: 'once' },
  ongoing: { vi: 'thường xuyên', en: 'ongoing' },
  monthly: { vi: 'hằng tháng', en: 'monthly' },
  quarterly: { vi: 'hằng quý', en: 'quarterly' },
  'half-yearly': { vi: '6 tháng một lần', en: 'half-yearly' },
  yearly: { vi: 'hằng năm', en: 'yearly' },
  lead: { vi: 'chủ trì, thực hiện', en: 'leads' },
  support: { vi: 'phối hợp', en: 'supports' },
  count: { vi: 'số đếm, nhập vào', en: 'a count, entered' },
  ratio: { vi: 'tỷ lệ phần trăm, tính từ tử số và mẫu số', en: 'a percentage, computed' },
  sum: { vi: 'cộng dồn qua các kỳ', en: 'adds up over periods' },
  last: { vi: 'lấy số cuối kỳ', en: 'the value at the end' },
  each: { vi: 'mức của từng đơn vị', en: 'of every unit' },
  all: { vi: 'mức chung của tất cả đơn vị', en: 'of all units together' },
  done: { vi: 'đã thực hiện', en: 'done' },
  doing: { vi: 'đang thực hiện', en: 'under way' },
  none: { vi: 'không phát sinh', en: 'nothing arose' },
  blocked: { vi: 'vướng mắc', en: 'blocked' },
  void: { vi: 'rút lại một lần cập nhật (kèm corrects)', en: 'withdraws an entry (with corrects)' },
  accepted: { vi: 'đã tiếp nhận', en: 'accepted' },
  returned: { vi: 'trả lại, đề nghị bổ sung', en: 'returned' },
  remind: { vi: 'đôn đốc gửi báo cáo', en: 'reminds of a report' },
  return: { vi: 'trả lại, đề nghị bổ sung', en: 'returns a report' },
  answer: { vi: 'trả lời vướng mắc, kiến nghị', en: 'answers difficulties and proposals' },
};

/** What a value in a form of its own has to look like; `check` says the same. */
const FORMATS: Readonly<Record<ValueFormat, Text>> = {
  date: { vi: 'một ngày dạng năm-tháng-ngày, ví dụ 2024-03-10', en: 'a date, year-month-day, like 2024-03-10' },
  'own-period-id': { vi: 'mã kỳ bắt đầu bằng chữ cái, ví dụ hk1', en: 'a period’s id, with a letter first, like hk1' },
  period: {
    vi: 'một kỳ báo cáo: 2024-M05, 2024-Q2, 2024-H1, 2024-9M hoặc "2024"',
    en: 'a period: 2024-M05, 2024-Q2, 2024-H1, 2024-9M or "2024"',
  },
  'item-id': {
    vi: 'số mục như trong văn bản, ví dụ II.5.c hoặc II.2.đ',
    en: 'an address as printed, like II.5.c or II.2.đ',
  },
  'own-item-id': { vi: 'số của nhiệm vụ riêng, ví dụ II.2.e.1', en: 'the address of an own item, like II.2.e.1' },
  'name-id': {
    vi: 'mã viết bằng chữ thường không dấu và số, nối bằng dấu gạch nối, ví dụ trung-tam-a',
    en: 'an id of lower-case letters without accents and digits, joined by hyphens, like trung-tam-a',
  },
  fingerprint: {
    vi: 'mã đối chiếu gồm 8 chữ số hoặc chữ a-f trong ngoặc kép, ví dụ "5f0c9a31"',
    en: 'a fingerprint of 8 hex digits in quotes, like "5f0c9a31"',
  },
  asked: {
    vi: 'vai trò, số kỳ và hạn nếu có, ví dụ lead, ongoing hoặc lead, once, 2024-06-30',
    en: 'role, cadence and due date if any, like lead, ongoing or lead, once, 2024-06-30',
  },
  quarter: { vi: 'một kỳ nhập số liệu, ví dụ 2024-Q1', en: 'a period of figures, like 2024-Q1' },
  'indicator-id': { vi: 'mã chỉ tiêu, ví dụ tiep-dan.luot', en: 'an indicator’s id, like tiep-dan.luot' },
  figure: { vi: 'một số, hoặc not-applicable', en: 'a number, or not-applicable' },
  sha256: { vi: 'mã SHA-256 gồm 64 chữ số hoặc chữ a-f', en: 'a SHA-256 of 64 hex digits' },
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
  format: (format: ValueFormat): Text => ({
    vi: `Phải là ${FORMATS[format].vi}.`,
    en: `This has to be ${FORMATS[format].en}.`,
  }),
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
