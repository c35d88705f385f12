import type { MissingCell } from '../../domain/reporting/submission-gaps.js';
import type { Indicator } from '../../domain/plan/plan.js';
import type { Text } from '../../domain/text/text.js';

export const FINISH_HELP = {
  details: {
    vi: 'Hỏi lần lượt mọi việc cuối kỳ: từng nhiệm vụ chưa cập nhật, từng số liệu chưa nhập (có số kỳ trước bên cạnh), từng phần chưa viết, tệp Word, ghi nhận đã gửi. Trả lời câu nào ghi ngay câu đó; < bỏ câu vừa trả lời để trả lời lại; dừng lúc nào cũng được (q), gõ lại lệnh thì làm tiếp. Không hỏi được, hoặc có --no-input, thì chỉ nêu những gì còn thiếu và lệnh để bổ sung.',
    en: 'Goes through a period’s end: each item without a result, each missing figure (the period before beside it), each unwritten part, the Word file, the record of sending. Each answer is recorded at once; < takes the answer before back to answer it anew; leave at any time (q), and the same command goes on from there. Where nobody can be asked, or with --no-input, it only lists what is missing, with the commands.',
  },
  period: {
    vi: 'kỳ báo cáo: q1, h1, 9m, 2024 (mặc định: báo cáo sắp gửi)',
    en: 'period: q1, h1, 9m, 2024 (default: the report due next)',
  },
  noInput: { vi: 'không hỏi, chỉ nêu những gì còn thiếu', en: 'ask nothing, only list what is missing' },
} as const satisfies Record<string, Text>;

const LATER: Text = { vi: 'Enter: để sau; <: câu trước; q: dừng', en: 'Enter: later; <: back; q: stop' };

/** The questions at a period's end, and what is said between them. */
export const FINISH = {
  item: ({ item, title }: MissingCell, period: Text, mayBeNone: boolean): Text => ({
    vi: `${item} ${title} (${period.vi})\n  x đã thực hiện, d đang thực hiện,${mayBeNone ? ' k không phát sinh,' : ''} v vướng mắc (${LATER.vi}):`,
    en: `${item} ${title} (${period.en})\n  x done, d doing,${mayBeNone ? ' k nothing arose,' : ''} v blocked (${LATER.en}):`,
  }),
  /** The question again behind a line that was refused. */
  refused: (question: Text, typed: string): Text => ({
    vi: `  Chưa ghi: ${typed} (gõ lại cho đúng; Enter: thử lại như vậy; >: để sau; <: quay lại)\n${question.vi}`,
    en: `  Not recorded: ${typed} (type it anew; Enter: try it again; >: later; <: back)\n${question.en}`,
  }),
  isFirst: { vi: 'Đây là câu đầu.', en: 'This is the first question.' },
  takenBack: {
    vi: 'Đã bỏ câu trả lời trước; xin trả lời lại.',
    en: 'The answer before was taken back; please answer anew.',
  },
  left: ([items, figures, parts]: readonly [number, number, number], period: string): Text => ({
    vi: `Còn để lại ${items} nhiệm vụ, ${figures} số liệu, ${parts} phần viết. Làm tiếp: dcs finish ${period}`,
    en: `Left for later: items ${items}, figures ${figures}, parts to write ${parts}. To go on: dcs finish ${period}`,
  }),
  document: {
    vi: '  Văn bản: <số>; <ngày>; <trích yếu> (Enter: chưa có):',
    en: '  Document: <number>; <date>; <title> (Enter: none yet):',
  },
  note: { vi: '  Ghi chú (Enter: không ghi):', en: '  Note (Enter: none):' },
  figure: ({ name, unit }: Indicator, quarter: Text, before: Text): Text => ({
    vi: `${name} (${unit}), ${quarter.vi}; kỳ trước: ${before.vi}\n  Số (- không thuộc chức năng; ${LATER.vi}):`,
    en: `${name} (${unit}), ${quarter.en}; the period before: ${before.en}\n  Number (- not applicable; ${LATER.en}):`,
  }),
  noFigureBefore: { vi: 'chưa có', en: 'none' },
  words: (heading: string, before: string | null): Text => ({
    vi: `${heading}${before === null ? '' : `\n  Kỳ trước: ${before}`}\n  Viết một đoạn (${LATER.vi}):`,
    en: `${heading}${before === null ? '' : `\n  The period before: ${before}`}\n  Write a paragraph (${LATER.en}):`,
  }),
  file: {
    vi: 'Lập báo cáo Word: gõ tên tệp, ví dụ bao-cao.docx (Enter: không lập; <: câu trước; q: dừng):',
    en: 'Make the Word report: a file name, such as report.docx (Enter: no; <: back; q: stop):',
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
