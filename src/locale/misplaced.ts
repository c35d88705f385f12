import type { Text } from '../domain/text/text.js';

/** What a word of the command line is by its looks. */
export type SortOfWord = 'date' | 'period' | 'file' | 'number' | 'unit' | 'status' | 'item';

const SORTS: Readonly<Record<SortOfWord, Text>> = {
  date: { vi: 'ngày', en: 'a day' },
  period: { vi: 'kỳ báo cáo', en: 'a period' },
  file: { vi: 'tệp', en: 'a file' },
  number: { vi: 'số, ký hiệu văn bản', en: 'a document’s number' },
  unit: { vi: 'đơn vị', en: 'a unit' },
  status: { vi: 'tình trạng', en: 'a status' },
  item: { vi: 'nhiệm vụ', en: 'an item' },
};

/** The sentences about a word at a place where the command takes none of its sort. */
export const MISPLACED = {
  /** @param flag the option that takes it; `null` if the command has none */
  word: (word: string, sort: SortOfWord, flag: string | null): Text =>
    flag === null
      ? {
          vi: `Dòng lệnh thừa chữ “${word}”: lệnh này không nhận ${SORTS[sort].vi}.`,
          en: `“${word}” is one word too many: this command takes no ${sort}.`,
        }
      : {
          vi: `Dòng lệnh thừa chữ “${word}”. Nếu là ${SORTS[sort].vi} thì ghi sau ${flag}.`,
          en: `“${word}” does not belong here. If it is ${SORTS[sort].en}, put it after ${flag}.`,
        },
  line: (line: string): Text => ({ vi: `Gõ: ${line}`, en: `Type: ${line}` }),
  show: (line: string): Text => ({ vi: `Xem một nhiệm vụ: ${line}`, en: `To see an item: ${line}` }),
};
