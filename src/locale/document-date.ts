import { printDate } from '../domain/date.js';
import type { DoubtedDate } from '../domain/document-date.js';
import type { Text } from '../domain/text.js';

/** Asks about a document's date that can hardly be right. */
export function doubtedDateWords({ date, doubt, today, year }: DoubtedDate): Text {
  return doubt === 'after-today'
    ? {
        vi: `Xem lại ngày văn bản: ${printDate(date)} là sau hôm nay (${printDate(today)}).`,
        en: `Look at the document’s date again: ${date} is after today (${today}).`,
      }
    : {
        vi: `Xem lại ngày văn bản: ${printDate(date)} là trước năm ${year - 1}.`,
        en: `Look at the document’s date again: ${date} is before ${year - 1}.`,
      };
}
