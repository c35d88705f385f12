import { printDate } from '../../domain/calendar/date.js';
import { byNumber } from '../../domain/unit/difficulties.js';
import type { Text } from '../../domain/text/text.js';
import type { Difficulty } from '../../domain/unit/unit-plan.js';
import { RAISE } from './raise.js';

export const ANSWER_HELP = {
  details: {
    vi: 'Trả lời được ghi vào department.yaml, tệp của cơ quan tổng hợp, và được nêu kèm vướng mắc ở mọi nơi, kể cả trong báo cáo của đơn vị. Trả lời đã có thì chỉ thay khi có --force; nội dung cũ vẫn còn trong tệp. Xem các vướng mắc: dcs raise --all.',
    en: 'The answer goes into department.yaml, the head office’s file, and stands with the difficulty everywhere, in the unit’s report too. One that is there is only replaced with --force; the old words stay in the file. All difficulties: dcs raise --all.',
  },
  unit: { vi: 'mã đơn vị', en: 'the unit’s id' },
  number: { vi: 'số của vướng mắc', en: 'number of the difficulty' },
  text: { vi: 'nội dung trả lời', en: 'the answer' },
  by: { vi: 'người trả lời', en: 'who answers' },
  date: { vi: 'ngày trả lời (mặc định: hôm nay)', en: 'day of the answer (default: today)' },
  force: { vi: 'thay trả lời đã có', en: 'replace an answer that is there' },
} as const satisfies Record<string, Text>;

export const ANSWER = {
  unknown: (unit: string, typed: string): Text => ({
    vi: `Đơn vị ${unit} không có vướng mắc số “${typed}”.`,
    en: `The unit ${unit} has no difficulty number “${typed}”.`,
  }),
  there: (difficulties: readonly Difficulty[]): Text =>
    difficulties.length === 0
      ? { vi: 'Đơn vị chưa phản ánh vướng mắc nào.', en: 'It has raised none.' }
      : {
          vi: [...difficulties]
            .sort(byNumber)
            .map((one) => `  ${RAISE.line(one).vi}`)
            .join('\n'),
          en: [...difficulties]
            .sort(byNumber)
            .map((one) => `  ${RAISE.line(one).en}`)
            .join('\n'),
        },
  shared: (unit: string, id: number): Text => ({
    vi: `Tệp của ${unit} có nhiều vướng mắc mang số ${id}; phải sửa lại trước (dcs check).`,
    en: `The file of ${unit} has several difficulties with number ${id}; correct it first (dcs check).`,
  }),
  already: (unit: string, id: number, { date, text }: NonNullable<Difficulty['answer']>): Text => ({
    vi: `Vướng mắc số ${id} của ${unit} đã được trả lời ngày ${printDate(date)}: ${text}`,
    en: `Difficulty ${id} of ${unit} was answered on ${date}: ${text}`,
  }),
  useForce: { vi: 'Thay trả lời đó: thêm --force.', en: 'To replace that answer: add --force.' },
  beforeRaised: (answered: string, raised: string): Text => ({
    vi: `Ngày trả lời ${printDate(answered)} trước ngày phản ánh ${printDate(raised)}.`,
    en: `The day of the answer, ${answered}, lies before the day it was raised, ${raised}.`,
  }),
  beforeLast: (answered: string, last: string): Text => ({
    vi: `Ngày trả lời ${printDate(answered)} trước lần trả lời đã có, ngày ${printDate(last)}; lần sau cùng mới có hiệu lực.`,
    en: `The day of the answer, ${answered}, lies before the answer there is, of ${last}; the latest one stands.`,
  }),
  answered: (unit: string, { id, text }: Difficulty): Text => ({
    vi: `Đã trả lời vướng mắc số ${id} của ${unit}: ${text}`,
    en: `Answered difficulty ${id} of ${unit}: ${text}`,
  }),
  replaced: (text: string): Text => ({ vi: `Trả lời cũ: ${text}`, en: `The answer before: ${text}` }),
} as const;
