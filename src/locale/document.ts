import { POINT_LETTERS } from '../domain/plan/address.js';
import { capitalised } from '../domain/text/letter-case.js';
import { printRoman } from '../domain/text/roman.js';
import { type CalendarDate, documentDate, printDate } from '../domain/calendar/date.js';
import type { Text } from '../domain/text/text.js';
import type { DeriveWords } from '../domain/unit/derive.js';

/** A blank for what the clerk writes in after signing (Nghị định 30/2020/NĐ-CP, Điều 15). */
export const ROOM_FOR_NUMBER = ' '.repeat(5);
const ROOM_FOR_DAY = ' '.repeat(5);

/** A blank to be filled in by hand where the data has no value. */
export const DOTS = '……………';

/** Words of every document; Phụ lục I of the decree prescribes the Vietnamese ones. */
export const DOCUMENT = {
  nation: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  to: { vi: 'Kính gửi:', en: 'To:' },
  leadersOf: (body: string): Text => ({ vi: `Lãnh đạo ${body}`, en: `The leaders of ${body}` }),
  recipients: { vi: 'Nơi nhận:', en: 'Recipients:' },
  asAbove: { vi: 'Như trên', en: 'As above' },
  appendix: { vi: 'Phụ lục', en: 'Appendix' },
  archived: { vi: 'Lưu: VT', en: 'Archives' },
  draft: { vi: 'DỰ THẢO', en: 'DRAFT' },
  sample: {
    vi: 'BẢN MẪU: số liệu và tên người là giả định, không phải văn bản thật',
    en: 'SAMPLE: made-up figures and names, not a real document',
  },
} as const;

/** A document's number as printed everywhere: below 10 with a leading zero, `05/KH-SXD`. */
export function paddedNumber(number: string): string {
  return number.replace(/^(?=\d\D)/, '0');
}

/** `ngày 05 tháng 01 năm 2024`; without a date there are blanks for day and month. */
export function longDate(date: CalendarDate | null, year: number): Text {
  if (date === null) {
    return {
      vi: `ngày${ROOM_FOR_DAY}tháng${ROOM_FOR_DAY}năm ${year}`,
      en: `${ROOM_FOR_DAY}/${ROOM_FOR_DAY}/${year}`,
    };
  }
  const [day, month, ofYear] = documentDate(date).split('/');
  return { vi: `ngày ${day} tháng ${month} năm ${ofYear}`, en: printDate(date) };
}

/** A blank for an unknown date, without a year. */
export function unknownDay(): string {
  return `ngày${ROOM_FOR_DAY}tháng${ROOM_FOR_DAY}năm ……`;
}

/** A long date within a text. */
export const LONG_DATE = /ngày \d{1,2} tháng \d{1,2} năm \d{4}/giu;

/** A word that belongs to the number after it: `số 11/BC-TTA`, `ngày 08/3/2024`, `năm 2024`, `quý II`, `điểm 1`. */
export const WORD_BEFORE_NUMBER =
  /(?<![\p{L}\d])(số|ngày|tháng|năm|quý|điểm|khoản|mục|điều|phụ lục) (?=\d|[IVX]+(?![\p{L}\d]))/giu;

/** The line under the motto. */
export function placeAndDate(place: string | null, date: CalendarDate | null, year: number): Text {
  const when = longDate(date, year);
  return { vi: `${place ?? DOTS}, ${when.vi}`, en: `${place ?? DOTS}, ${when.en}` };
}

/** `Phụ lục`, or `Phụ lục II` where there are several. */
export function appendixLabel(index: number, count: number): Text {
  const roman = printRoman(index + 1);
  return count > 1 ? { vi: `Phụ lục ${roman}`, en: `Appendix ${roman}` } : { vi: 'Phụ lục', en: 'Appendix' };
}

/** The line under an appendix's title. */
export function issuedWith(citation: Text): Text {
  return { vi: `(Kèm theo ${citation.vi})`, en: `(Issued with ${citation.en})` };
}

/** Abbreviations of document types (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const TYPE_CODES: Readonly<Record<string, string>> = {
  'kế hoạch': 'KH',
  'báo cáo': 'BC',
  'quyết định': 'QĐ',
  'nghị quyết': 'NQ',
  'chỉ thị': 'CT',
  'thông báo': 'TB',
  'tờ trình': 'TTr',
  'biên bản': 'BB',
  'đề án': 'ĐA',
  'chương trình': 'CTr',
  'hướng dẫn': 'HD',
  'phương án': 'PA',
  'dự án': 'DA',
  'nghị định': 'NĐ',
  'thông tư': 'TT',
  'quy chế': 'QC',
  'quy định': 'QYĐ',
  'thông cáo': 'TC',
  'hợp đồng': 'HĐ',
  'công điện': 'CĐ',
  'công văn': 'CV',
  'giấy mời': 'GM',
  'giấy giới thiệu': 'GGT',
  'giấy ủy quyền': 'GUQ',
  'phiếu gửi': 'PG',
  'phiếu chuyển': 'PC',
  'phiếu báo': 'PB',
};

/** `KH` for `Kế hoạch`; a blank for a type without a code here. */
export function typeCodeOf(type: string): string {
  return TYPE_CODES[type.toLocaleLowerCase('vi')] ?? DOTS;
}

/** `Báo cáo` for `BC`; `null` for a code that names no type. */
export function typeOfCode(code: string): string | null {
  const type = Object.keys(TYPE_CODES).find((one) => TYPE_CODES[one] === code);
  return type === undefined ? null : capitalised(type);
}

/** Ends the lines of a list with `;`, the last with `.`; marks in the file are kept. */
export function endedLines(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => (/[.;]$/.test(line) ? line : `${line}${at === lines.length - 1 ? '.' : ';'}`));
}

/** `a)`, `đ)`; after the alphabet labels have two letters. */
export function pointLabel(index: number): string {
  const letter = POINT_LETTERS.charAt(index % POINT_LETTERS.length);
  const round = Math.floor(index / POINT_LETTERS.length);
  return `${round === 0 ? '' : POINT_LETTERS.charAt(round - 1)}${letter})`;
}

/** Words that are written into a derived plan's data, always in the language of the documents. */
export const DOCUMENT_WORDS: DeriveWords = { ongoing: 'Thường xuyên' };
