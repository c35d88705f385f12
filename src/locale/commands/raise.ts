import { type CalendarDate, printDate } from '../../domain/calendar/date.js';
import type { Period } from '../../domain/calendar/period.js';
import type { Text } from '../../domain/text/text.js';
import type { Difficulty, OtherAnswer, Unit } from '../../domain/unit/unit-plan.js';
import { periodWords } from '../periods.js';

export const RAISE_HELP = {
  details: {
    vi: 'Vướng mắc được ghi vào tệp của đơn vị, có số thứ tự, được đưa vào báo cáo của kỳ (kèm trả lời, nếu đã có) và đến cơ quan tổng hợp khi tệp này được gửi đi. Không nêu nội dung thì in danh sách; có nhiều đơn vị mà không nêu đơn vị nào thì in của mọi đơn vị. Không ghi tên, địa chỉ người khiếu nại, tố cáo.',
    en: 'A difficulty is recorded in the unit’s file, gets a number, stands in the period’s report and reaches the head office when the file is sent; the answer, where there is one, stands with it. Without a text the list is printed; of all units where there are several and none is named. Leave out names and addresses of those who complained.',
  },
  text: { vi: 'khó khăn, vướng mắc', en: 'the difficulty' },
  item: { vi: 'nhiệm vụ liên quan', en: 'the item it is about' },
  proposal: { vi: 'kiến nghị, đề xuất', en: 'what is proposed' },
  by: { vi: 'người phản ánh', en: 'who raises it' },
  date: {
    vi: 'ngày phản ánh, quyết định kỳ báo cáo (mặc định: hôm nay)',
    en: 'day it is raised, which decides the period (default: today)',
  },
  all: { vi: 'in vướng mắc của mọi đơn vị', en: 'list those of all units' },
} as const satisfies Record<string, Text>;

export const RAISE = {
  needsText: { vi: 'Phải nêu khó khăn, vướng mắc.', en: 'The text of the difficulty is missing.' },
  textForm: {
    vi: 'Ví dụ: dcs raise "Thiếu người thực hiện" --item <nhiệm vụ> --proposal "Bổ sung 01 biên chế"',
    en: 'Such as: dcs raise "Thiếu người thực hiện" --item <item> --proposal "Bổ sung 01 biên chế"',
  },
  noWords: (text: string): Text => ({
    vi: `“${text}” không phải là nội dung vướng mắc. Chưa ghi gì; xem các vướng mắc: dcs raise. Muốn sửa một vướng mắc đã ghi thì sửa trong tệp của đơn vị.`,
    en: `“${text}” is no difficulty. Nothing was written; see those there are: dcs raise. One that is recorded is edited in the unit’s file.`,
  }),
  twice: (id: number): Text => ({
    vi: `Đã có vướng mắc số ${id} với đúng nội dung này.`,
    en: `Difficulty ${id} already says exactly this.`,
  }),
  raised: (id: number, item: string | null, date: CalendarDate, period: Period): Text => {
    const about = item === null ? '' : ` (${item})`;
    const words = periodWords(period);
    return {
      vi: `Đã ghi vướng mắc số ${id}${about}: ngày ${printDate(date)}, ${words.vi}.`,
      en: `Recorded difficulty ${id}${about}: ${date}, ${words.en}.`,
    };
  },
  heading: ({ id, name }: Pick<Unit, 'id' | 'name'>): Text => ({
    vi: `${name} (${id}): khó khăn, vướng mắc, kiến nghị`,
    en: `${name} (${id}): difficulties and proposals`,
  }),
  allHeading: (year: number): Text => ({
    vi: `Kế hoạch năm ${year}: khó khăn, vướng mắc, kiến nghị của các đơn vị`,
    en: `Plan of ${year}: difficulties and proposals of the units`,
  }),
  unit: ({ id, name }: Pick<Unit, 'id' | 'name'>): Text => ({ vi: `${name} (${id})`, en: `${name} (${id})` }),
  answerHint: { vi: 'Trả lời: dcs answer <mã> <số> "…"', en: 'Answer: dcs answer <id> <number> "…"' },
  allAlone: {
    vi: '--all in vướng mắc của mọi đơn vị, không đi cùng nội dung hay lựa chọn khác.',
    en: '--all lists what all units raised; it goes with no text and no other option.',
  },
  none: {
    vi: 'Chưa phản ánh vướng mắc, kiến nghị nào; nhiệm vụ được ghi là vướng mắc thì xem ở dcs status.',
    en: 'Nothing was raised yet; items recorded as blocked are in dcs status.',
  },
  /** @param others answers to difficulties whose words the file no longer has */
  count: (all: number, open: number, others: number): Text => ({
    vi: `${all} vướng mắc, ${open} chưa được trả lời${others === 0 ? '' : `; ${others} trả lời cho nội dung nay không còn như vậy`}.`,
    en: `${all} raised, ${open} without an answer${others === 0 ? '' : `; ${others} answered in words that have changed`}.`,
  }),
  line: ({ id, date, item, text, by }: Difficulty): Text => {
    const about = item === undefined ? '' : ` ${item}`;
    const who = by === undefined || by === null ? '' : ` (${by})`;
    return {
      vi: `${id}. ${printDate(date)}${about}: ${text}${who}`,
      en: `${id}. ${date}${about}: ${text}${who}`,
    };
  },
  proposal: (text: string): Text => ({ vi: `Kiến nghị: ${text}`, en: `Proposal: ${text}` }),
  answer: ({ date, text, by }: NonNullable<Difficulty['answer']>): Text => {
    const who = by === undefined || by === null ? '' : ` (${by})`;
    return {
      vi: `Trả lời ngày ${printDate(date)}${who}: ${text}`,
      en: `Answer of ${date}${who}: ${text}`,
    };
  },
  open: { vi: 'chưa được trả lời', en: 'no answer yet' },
  openNow: { vi: 'nội dung hiện nay chưa được trả lời', en: 'no answer yet to the present words' },
  earlierAnswer: ({ date, text, by, about }: OtherAnswer): Text => {
    const who = by === undefined || by === null ? '' : ` (${by})`;
    return {
      vi: `Đã trả lời cho nội dung cũ “${about.trim()}”, ngày ${printDate(date)}${who}: ${text}`,
      en: `Answered on ${date}${who} for its earlier words “${about.trim()}”: ${text}`,
    };
  },
  answerToNone: ({ difficulty, date, text, by, about }: OtherAnswer): Text => {
    const who = by === undefined || by === null ? '' : ` (${by})`;
    return {
      vi: `${difficulty}. Không còn trong tệp của đơn vị: “${about.trim()}”. Đã trả lời ngày ${printDate(date)}${who}: ${text}`,
      en: `${difficulty}. No longer in the unit’s file: “${about.trim()}”. Answered on ${date}${who}: ${text}`,
    };
  },
} as const;
