import type { Text } from '../../domain/text/text.js';
import type { Difficulty } from '../../domain/unit/unit-plan.js';

/** A difficulty that a question lists. */
interface OpenDifficulty {
  readonly name: string;
  readonly difficulty: Pick<Difficulty, 'id' | 'text'>;
}

const SAME: Text = { vi: 'Enter: giữ nguyên', en: 'Enter: as it is' };

/** The questions of correct and answer where nothing was typed after them. */
export const ASK_AMEND = {
  withResults: { vi: 'Đã có kết quả:', en: 'With results:' },
  /** @param only the number where there is but one entry */
  entry: (lines: readonly Text[], only: string | null): Text => {
    const listed = (lang: 'vi' | 'en'): readonly string[] => lines.map((line) => `  ${line[lang]}`);
    return {
      vi: [...listed('vi'), `  Sửa lần cập nhật số mấy${only === null ? '' : ` (Enter: ${only})`}:`].join('\n'),
      en: [...listed('en'), `  Which entry to correct${only === null ? '' : ` (Enter: ${only})`}:`].join('\n'),
    };
  },
  noEntry: (typed: string, numbers: readonly string[]): Text => ({
    vi: `  Không có lần cập nhật “${typed}” để sửa. Có: ${numbers.join(', ')}.`,
    en: `  There is no entry “${typed}” to correct. There are: ${numbers.join(', ')}.`,
  }),
  status: {
    vi: `  Kết quả: x đã thực hiện, d đang thực hiện, k không phát sinh, v vướng mắc, r rút lại (${SAME.vi}):`,
    en: `  Result: x done, d doing, k nothing arose, v blocked, r withdraw (${SAME.en}):`,
  },
  note: { vi: `  Ghi chú (${SAME.vi}):`, en: `  Note (${SAME.en}):` },
  document: {
    vi: `  Văn bản: <số>; <ngày>; <trích yếu> (${SAME.vi}):`,
    en: `  Document: <number>; <date>; <title> (${SAME.en}):`,
  },
  day: { vi: `  Ngày làm, ví dụ 10/3 (${SAME.vi}):`, en: `  The day of the work, such as 10/3 (${SAME.en}):` },
  nothingToAnswer: {
    vi: 'Không còn phản ánh nào chưa trả lời. Xem tất cả: dcs raise --all',
    en: 'No difficulty waits for an answer. To see them all: dcs raise --all',
  },
  difficulty: (open: readonly OpenDifficulty[]): Text => {
    const lines = (number: string): readonly string[] =>
      open.map(({ name, difficulty: { id, text } }, at) => `  ${at + 1}. ${name}, ${number} ${id}: ${text}`);
    return {
      vi: ['Các phản ánh chưa trả lời:', ...lines('số'), 'Trả lời phản ánh nào: số thứ tự (Enter: thôi):'].join('\n'),
      en: ['Difficulties without an answer:', ...lines('no.'), 'Which one: its number here (Enter: leave):'].join('\n'),
    };
  },
  noDifficulty: (typed: string, count: number): Text => ({
    vi: `  Không có số thứ tự “${typed}”. Gõ từ 1 đến ${count}.`,
    en: `  There is no number “${typed}” in the list. Type 1 to ${count}.`,
  }),
  answer: { vi: '  Nội dung trả lời:', en: '  The answer:' },
  by: { vi: '  Người trả lời (Enter: không nêu):', en: '  Who answers (Enter: nobody named):' },
  answerDay: {
    vi: '  Ngày trả lời, ví dụ 10/3 (Enter: hôm nay):',
    en: '  The day of the answer, such as 10/3 (Enter: today):',
  },
} as const;
