import type { Rule } from '../rule.js';
import type { FileScope } from '../scope.js';
import { textsWhere } from './walk-texts.js';

/** A letter that a program could not read and replaced (U+FFFD). */
export const lostLetter: Rule<FileScope> = {
  code: 'lost-letter',
  severity: 'error',
  title: { vi: 'Có chữ đã bị mất', en: 'Letter that was lost' },
  why: {
    vi: 'Ký tự thay thế U+FFFD (�) đứng ở chỗ một chữ mà phần mềm nào đó không đọc được; chữ ấy đã mất, báo cáo sẽ in dấu hỏi.',
    en: 'The replacement character U+FFFD (�) stands where a program could not read a letter; the letter is gone, and a report would print a question mark.',
  },
  bad: `items:
  II.5.c:
    in-charge: C�ng tác dân vận
`,
  good: `items:
  II.5.c:
    in-charge: Công tác dân vận
`,
  fix: {
    vi: 'Gõ lại đoạn chữ đó theo văn bản gốc.',
    en: 'Retype the text from the original.',
  },
  *run({ data, text: whole }) {
    // The letter may also be written as an escape.
    if (!whole.includes('\uFFFD') && !whole.includes('\\')) return;
    for (const { text, pointer, on } of textsWhere(data, (one) => one.includes('\uFFFD'))) {
      const at = text.indexOf('\uFFFD');
      const context = text.slice(Math.max(0, at - 20), at + 21);
      yield {
        pointer,
        on,
        message: {
          vi: `Có chữ đã bị mất (U+FFFD) trong “${context}”.`,
          en: `A letter was lost (U+FFFD) in “${context}”.`,
        },
      };
    }
  },
};
