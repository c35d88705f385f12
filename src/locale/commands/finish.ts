import type { MissingCell } from '../../domain/reporting/submission-gaps.js';
import type { Indicator } from '../../domain/plan/plan.js';
import type { Text } from '../../domain/text/text.js';

export const FINISH_HELP = {
  details: {
    vi: 'Đi hết việc cuối kỳ: từng nhiệm vụ chưa cập nhật, từng số liệu chưa nhập (có số kỳ trước bên cạnh), từng phần chưa viết, tệp Word, ghi nhận đã gửi. Trả lời câu nào ghi ngay câu đó; dừng lúc nào cũng được (q), gõ lại lệnh thì làm tiếp. Không hỏi được, hoặc có --no-input, thì chỉ nêu những gì còn thiếu và lệnh để bổ sung.',
    en: 'Goes through a period’s end: each item without a result, each missing figure (the period before beside it), each unwritten part, the Word file, the record of sending. Each answer is recorded at once; leave at any time (q), and the same command goes on from there. Where nobody can be asked, or with --no-input, it only lists what is missing, with the commands.',
  },
  period: {
    vi: 'kỳ báo cáo: q1, h1, 9m, 2024 (mặc định: báo cáo sắp gửi)',
    en: 'period: q1, h1, 9m, 2024 (default: the report due next)',
  },
  noInput: { vi: 'không hỏi, chỉ nêu những gì còn thiếu', en: 'ask nothing, only list what is missing' },
} as const satisfies Record<string, Text>;

const LATER: Text = { vi: 'Enter: để sau; q: dừng', en: 'Enter: later; q: stop' };

/** The questions at a period's end, and what is said between them. */
export const FINISH = {
  item: ({ item, title, period }: MissingCell): Text => ({
    vi: `${item} ${title} (${period})\n  x đã thực hiện, d đang thực hiện, k không phát sinh, v vướng mắc (${LATER.vi}):`,
    en: `${item} ${title} (${period})\n  x done, d doing, k nothing arose, v blocked (${LATER.en}):`,
  }),
  document: {
    vi: '  Văn bản: <số>; <ngày>; <trích yếu> (Enter: chưa có):',
    en: '  Document: <number>; <date>; <title> (Enter: none yet):',
  },
  note: { vi: '  Ghi chú (Enter: không ghi):', en: '  Note (Enter: none):' },
  figure: ({ name, unit }: Indicator, quarter: string, before: Text): Text => ({
    vi: `${name} (${unit}), ${quarter}; kỳ trước: ${before.vi}\n  Số (- không thuộc chức năng; ${LATER.vi}):`,
    en: `${name} (${unit}), ${quarter}; the period before: ${before.en}\n  Number (- not applicable; ${LATER.en}):`,
  }),
  noFigureBefore: { vi: 'chưa có', en: 'none' },
  words: (heading: string, before: string | null): Text => ({
    vi: `${heading}${before === null ? '' : `\n  Kỳ trước: ${before}`}\n  Viết một đoạn (${LATER.vi}):`,
    en: `${heading}${before === null ? '' : `\n  The period before: ${before}`}\n  Write a paragraph (${LATER.en}):`,
  }),
  file: {
    vi: 'Lập báo cáo Word: gõ tên tệp, ví dụ bao-cao.docx (Enter: không lập; q: dừng):',
    en: 'Make the Word report: a file name, such as report.docx (Enter: no; q: stop):',
  },
  send: {
    vi: 'Ghi nhận đã gửi báo cáo? c: có (Enter: chưa):',
    en: 'Record the report as sent? y: yes (Enter: not yet):',
  },
  notUnderstood: (typed: string): Text => ({
    vi: `Chưa hiểu “${typed}”. Gõ x, d, k hoặc v.`,
    en: `“${typed}” is not understood. Type x, d, k or v.`,
  }),
  same: (command: string): Text => ({ vi: `Cũng như gõ: ${command}`, en: `The same as: ${command}` }),
  stopped: (period: string): Text => ({
    vi: `Dừng ở đây; những gì đã trả lời thì đã ghi. Làm tiếp: dcs finish ${period}`,
    en: `Stopped; what was answered is recorded. To go on: dcs finish ${period}`,
  }),
} as const;
