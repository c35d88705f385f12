import type { Text } from '../../domain/text/text.js';

/** What the questions of every command have in common. */
export const ASKING = {
  how: {
    vi: 'Trả lời từng câu; < để quay lại câu trước, q để thôi. Xác nhận ở cuối rồi mới ghi.',
    en: 'Answer one by one; < goes back, q leaves. Nothing is recorded before you confirm it at the end.',
  },
  known: (question: Text, typed: string): Text => ({
    vi: `  Đã trả lời: ${typed} (Enter: giữ; -: bỏ trống)\n${question.vi}`,
    en: `  Answered: ${typed} (Enter: keep; -: leave blank)\n${question.en}`,
  }),
  confirm: {
    vi: '  Ghi như trên? (Enter: ghi; s: sửa câu trả lời; k: không):',
    en: '  Record it? (Enter: yes; e: edit the answers; n: no):',
  },
  refused: {
    vi: 'Chưa ghi. Các câu trả lời vẫn còn: Enter để giữ, hoặc gõ lại câu cần sửa (q: thôi).',
    en: 'Not recorded. The answers are kept: Enter keeps one, or type it anew (q: leave).',
  },
  left: { vi: 'Thôi; chưa ghi gì.', en: 'Left; nothing was recorded.' },
  /** @param line has the answers given so far */
  cutOff: (line: string): Text => ({
    vi: `\nChưa ghi gì. Các câu đã trả lời ở trong dòng lệnh này; bổ sung cho đủ rồi hãy chạy: ${line}`,
    en: `\nNothing was recorded. The answers so far are in this line; complete it before you run it: ${line}`,
  }),
  noInput: { vi: 'không hỏi gì ở cửa sổ lệnh', en: 'ask nothing at the terminal' },
} as const;
