import { enteredText, type Unstorable } from '../domain/text/entered-text.js';
import { Refusal, type Text } from '../domain/text/text.js';
import { visible } from '../domain/text/visible.js';

/** About texts that people enter: options, arguments, pipes, editors. */
export const ENTERED = {
  argument: { vi: 'dòng lệnh', en: 'the command line' },
  piped: { vi: 'đầu vào', en: 'the input' },
  editor: { vi: 'nội dung vừa soạn', en: 'the text from the editor' },
  blank: (flag: string): Text => ({
    vi: `Thiếu nội dung sau ${flag}.`,
    en: `Nothing stands after ${flag}.`,
  }),
  oneLine: (where: Text): Text => ({
    vi: `${where.vi}: phải viết trên một dòng, không xuống dòng.`,
    en: `${where.en}: it has to be one line.`,
  }),
  unstorable: (found: Unstorable, where: Text): Text => {
    const at = {
      vi: `ở ký tự thứ ${found.position} của ${where.vi}`,
      en: `at character ${found.position} of ${where.en}`,
    };
    if (found.kind === 'encoded-twice') {
      return {
        vi: `Chữ bị sai bảng mã (“${visible(found.excerpt)}”) ${at.vi}.`,
        en: `Text in a wrong encoding (“${visible(found.excerpt)}”) ${at.en}.`,
      };
    }
    const shown = `U+${found.code.toString(16).toUpperCase().padStart(4, '0')}`;
    return found.code === 0xfffd
      ? { vi: `Có chữ đã bị mất (${shown}) ${at.vi}.`, en: `A letter was lost (${shown}) ${at.en}.` }
      : { vi: `Có ký tự điều khiển ${shown} ${at.vi}.`, en: `There is a control character, ${shown}, ${at.en}.` };
  },
  typeAnew: {
    vi: 'Chưa ghi gì. Gõ lại chỗ đó thay vì chép từ nơi khác.',
    en: 'Nothing was written. Type that place anew instead of pasting it.',
  },
  curlyQuotes: (where: Text, typed: string): Text => ({
    vi: `Dấu ngoặc cong (chép từ Word) ở ${where.vi}, “${typed.replace(/[“”„«»]/g, '')}”: cửa sổ lệnh không hiểu dấu này nên đã cắt câu ở dấu cách.`,
    en: `Curly quotes (pasted from Word) at ${where.en}, “${typed.replace(/[“”„«»]/g, '')}”: the terminal does not know them and cut the sentence at a blank.`,
  }),
  quoteInPath: (where: Text, typed: string): Text => ({
    vi: `Đường dẫn ở ${where.vi} có dấu ngoặc kép ở giữa: ${typed}`,
    en: `The path at ${where.en} has a quote within: ${typed}`,
  }),
  noStrokeBeforeQuote: {
    vi: String.raw`Trong cmd, dấu \ ngay trước ngoặc kép làm ngoặc không đóng lại. Bỏ dấu \ cuối đường dẫn: "C:\kế hoạch\plans"`,
    en: String.raw`In cmd a \ right before the quote keeps it open. Leave out the \ at the end of the path: "C:\plans folder\plans"`,
  },
  straightQuotes: {
    vi: 'Gõ lại bằng ngoặc kép thẳng: "…".',
    en: 'Type straight quotes instead: "…".',
  },
  draftKept: (file: string): Text => ({
    vi: `Chưa ghi gì. Nội dung vừa soạn còn ở ${file}.`,
    en: `Nothing was written. What you wrote is still in ${file}.`,
  }),
  /** The dash into which Word turns `--`. */
  wordDash: (typed: string, flag: string): Text => ({
    vi: `Dấu “${typed.slice(0, 1)}” (chép từ Word) không phải dấu gạch nối; gõ lại: ${flag}`,
    en: `“${typed.slice(0, 1)}” (pasted from Word) is not a hyphen; type: ${flag}`,
  }),
  /** @param kind the kind of file, in English with its article */
  otherFile: (kind: Text): Text => ({
    vi: `Đầu vào không phải tệp chữ: đây là ${kind.vi}.`,
    en: `The input is no text: it is ${kind.en}.`,
  }),
  saveAsText: {
    vi: 'Chưa ghi gì. Mở tệp đó, chép phần chữ vào một tệp .txt lưu bằng UTF-8 rồi chạy lại.',
    en: 'Nothing was written. Open the file, copy its text to a .txt file saved as UTF-8, and run again.',
  },
  notUtf8: (byte: number, position: number): Text => ({
    vi: `Đầu vào không phải UTF-8 (byte ${byte.toString(16).toUpperCase().padStart(2, '0')} ở vị trí ${position}); có thể là windows-1258 (ANSI).`,
    en: `The input is not UTF-8 (byte ${byte.toString(16).toUpperCase().padStart(2, '0')} at position ${position}); it may be windows-1258 (ANSI).`,
  }),
  utf16Unmarked: {
    vi: 'Đầu vào có vẻ là UTF-16 không có dấu nhận biết.',
    en: 'The input looks like UTF-16 without its mark.',
  },
  saveAsUtf8: {
    vi: 'Chưa ghi gì. Lưu lại với bảng mã UTF-8 rồi chạy lại.',
    en: 'Nothing was written. Save it as UTF-8 and run again.',
  },
} as const;

/**
 * The text as it is stored, whether it was typed on the command line or in a field of the page.
 * @param where it was typed, as its refusal names it
 * @throws Refusal with the place of what can't be stored
 */
export function storableText(typed: string, where: Text): string {
  const entered = enteredText(typed);
  if (entered.kind !== 'text') throw new Refusal(ENTERED.unstorable(entered, where), ENTERED.typeAnew);
  return entered.text;
}

/** About a number typed with letters that look like digits. @param likely the same with digits */
export function lookAlike(typed: string, likely: string): Text {
  return {
    vi: `“${typed}” có chữ cái ở chỗ chữ số (O hay 0, l hay 1). Có phải là ${likely}?`,
    en: `“${typed}” has letters where digits stand (O or 0, l or 1). Did you mean ${likely}?`,
  };
}
