import { commandWord } from '../domain/text/command-word.js';
import { withoutNumberWord } from '../domain/plan/document-number.js';
import { printDate } from '../domain/calendar/date.js';
import type { Evidence } from '../domain/unit/unit-plan.js';
import type { DocumentDoubt } from '../domain/unit/document-doubts.js';
import { lookAlike } from './entered.js';
import type { Text } from '../domain/text/text.js';

/** What to check in a document named as evidence; the same when it is recorded and in `check`. */
export function documentDoubtWords(doubt: DocumentDoubt): Text {
  switch (doubt.kind) {
    case 'after-today':
      return {
        vi: `Xem lại ngày văn bản: ${printDate(doubt.date)} là sau hôm nay (${printDate(doubt.today)}).`,
        en: `Look at the document’s date again: ${doubt.date} is after today (${doubt.today}).`,
      };
    case 'long-before':
      return {
        vi: `Xem lại ngày văn bản: ${printDate(doubt.date)} là trước năm ${doubt.year - 1}.`,
        en: `Look at the document’s date again: ${doubt.date} is before ${doubt.year - 1}.`,
      };
    case 'bare-number':
      return {
        vi: `Xem lại tài liệu minh chứng: chỉ có số “${doubt.number}”, chưa có ký hiệu và trích yếu văn bản.`,
        en: `Look at the evidence again: “${doubt.number}” is a number alone, without the document’s symbol and title.`,
      };
    case 'no-number':
      return {
        vi: `Xem lại số, ký hiệu văn bản: “${doubt.number}” không có số; nếu là trích yếu thì ghi "; <ngày>; <trích yếu>".`,
        en: `Look at the document’s number again: “${doubt.number}” has no digit; write a title as "; <date>; <title>".`,
      };
    case 'file-name':
      return {
        vi: `Xem lại tài liệu minh chứng: “${doubt.title}” là tên tệp, không phải số hay trích yếu của văn bản.`,
        en: `Look at the evidence again: “${doubt.title}” is a file’s name, not a document’s number or title.`,
      };
    case 'lower-case':
      return {
        vi: `Xem lại số, ký hiệu văn bản: “${doubt.number}” viết bằng chữ thường; thường viết là ${doubt.capitals}.`,
        en: `Look at the document’s number again: “${doubt.number}” is in small letters; offices write ${doubt.capitals}.`,
      };
    case 'letter-for-digit': {
      const words = lookAlike(doubt.number, doubt.likely);
      return {
        vi: `Xem lại số, ký hiệu văn bản: ${words.vi}`,
        en: `Look at the document’s number again: ${words.en}`,
      };
    }
    case 'empty-file':
      return {
        vi: `Xem lại tệp minh chứng: “${doubt.file}” là một tệp trống, không có nội dung.`,
        en: `Look at the evidence file again: “${doubt.file}” is empty.`,
      };
  }
}

/**
 * How a document was understood of which not all parts were typed, or not as number, date and title in turn; `null`
 * where nothing was made of what was typed, or only a title was.
 */
export function understoodWords({ number, date, title }: Evidence, typed: string): Text | null {
  const isTakenApart =
    number != null && date != null && withoutNumberWord((typed.split(';')[0] ?? '').trim()) !== number;
  if (isTakenApart) {
    const words =
      title == null
        ? { vi: 'chưa có trích yếu', en: 'no title yet' }
        : { vi: `trích yếu “${title}”`, en: `title “${title}”` };
    return {
      vi: `Đã hiểu tài liệu là: số ${number}, ngày ${printDate(date)}, ${words.vi}.`,
      en: `The document was taken as: number ${number}, ${date}, ${words.en}.`,
    };
  }
  if (number != null && title == null) {
    return {
      vi: `Đã ghi “${number}” là số, ký hiệu văn bản; chưa có trích yếu.`,
      en: `“${number}” was taken as the document’s number; it has no title yet.`,
    };
  }
  if (number != null || title == null || date == null) return null;
  return {
    vi: `Đã ghi “${title}” là trích yếu của văn bản ngày ${printDate(date)}; chưa có số, ký hiệu.`,
    en: `“${title}” was taken as the title of the document of ${date}; it has no number yet.`,
  };
}

/** Why a typed document is refused: it is impossible, or was meant for another option. */
export const NO_DOCUMENT = {
  afterToday: (date: string, today: string): Text => ({
    vi: `Văn bản ghi ngày ${printDate(date)}, sau hôm nay (${printDate(today)}). Chưa ghi gì.`,
    en: `The document is dated ${date}, after today (${today}). Nothing was written.`,
  }),
  notIssuedYet: {
    vi: 'Xem lại năm của văn bản; văn bản chưa ban hành thì để trống ngày: "<số>; ; <trích yếu>".',
    en: 'Look at the year again; leave the date out while the document is not issued: "<number>; ; <title>".',
  },
  fileName: (value: string): Text => ({
    vi: `“${value}” là tên tệp hoặc đường dẫn, không phải số hay trích yếu của văn bản. Chưa ghi gì.`,
    en: `“${value}” is a file’s name or a link, not a document’s number or title. Nothing was written.`,
  }),
  attach: (flag: '--file' | '--link', value: string): Text => ({
    vi: `Đính kèm bằng: ${flag} ${commandWord(value)}`,
    en: `Attach it with: ${flag} ${commandWord(value)}`,
  }),
} as const;
