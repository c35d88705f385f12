import type { Period } from '../domain/calendar/period.js';
import type { Text } from '../domain/text/text.js';
import { twoDigits } from './document-sentences.js';
import { periodWords } from './periods.js';

/** What the department's report puts between its sums and what units recorded; see also `document-sentences.ts`. */
export const OWN_REPORT = {
  internal: { vi: 'BẢN NỘI BỘ, KHÔNG PHÁT HÀNH', en: 'INTERNAL, NOT TO BE ISSUED' },
  doneBy: (done: number, of: number): Text => ({
    vi: `${done}/${of} đơn vị đã thực hiện:`,
    en: `Done by ${done} of ${of} units:`,
  }),
  finishedBy: { vi: 'Nhiệm vụ làm một lần, đã hoàn thành:', en: 'Done once in the year, finished:' },
  units: (count: number): Text => ({
    vi: `${twoDigits(count)} đơn vị`,
    en: `${count} ${count === 1 ? 'unit' : 'units'}`,
  }),
  /** What was given for a part of the period is in the sum too. */
  figuresOf: (reported: number, of: number): Text => ({
    vi: `${reported}/${of} đơn vị có đủ số liệu`,
    en: `${reported} of ${of} units gave them in full`,
  }),
  accordingTo: (reported: number, of: number): Text => ({
    vi: `Theo số liệu đã tổng hợp (${reported}/${of} đơn vị có đủ số liệu), `,
    en: `By the figures given (${reported} of ${of} units gave them in full), `,
  }),
  carried: { vi: 'Kết quả nổi bật của đơn vị:', en: 'Results of units:' },
  unitSays: (unit: string): Text => ({ vi: `${unit}:`, en: `${unit}:` }),
  notDone: (count: number): Text => ({
    vi: `Còn ${twoDigits(count)} nhiệm vụ chưa được thực hiện đầy đủ:`,
    en: `Not fully done (${count}):`,
  }),
  reflected: { vi: 'Khó khăn, vướng mắc:', en: 'Difficulties:' },
  next: (next: Period): Text => {
    const words = periodWords(next);
    return {
      vi: `Trong ${words.vi}, tiếp tục chỉ đạo thực hiện các nhiệm vụ thường xuyên, định kỳ theo Kế hoạch.`,
      en: `In the ${words.en} the recurring items of the plan are carried on.`,
    };
  },
  counts: {
    within: { vi: 'kết quả của từng đơn vị', en: 'results by unit' },
    withinKinds: { vi: 'kết quả theo loại đơn vị', en: 'results by kind of unit' },
    title: (period: Period): Text => {
      const words = periodWords(period);
      return { vi: `Kết quả thực hiện nhiệm vụ ${words.vi}`, en: `Items carried out, ${words.en}` };
    },
    number: { vi: 'TT', en: 'No.' },
    unit: { vi: 'Đơn vị', en: 'Unit' },
    items: { vi: 'Số nhiệm vụ', en: 'Items' },
    done: { vi: 'Đã thực hiện', en: 'Done' },
    left: { vi: 'Chưa thực hiện', en: 'Not done' },
    note: { vi: 'Ghi chú', en: 'Note' },
    total: { vi: 'Tổng cộng', en: 'Total' },
    none: (count: number): Text => ({
      vi: `${twoDigits(count)} không phát sinh`,
      en: `of ${count} nothing arose`,
    }),
    noLead: { vi: 'không có nhiệm vụ phải thực hiện trong kỳ', en: 'no item counts in the period' },
    unknown: { vi: 'chưa tổng hợp', en: 'not added up' },
    kind: (kind: Text, units: number): Text => ({
      vi: `${kind.vi} (${units})`,
      en: `${kind.en} (${units})`,
    }),
  },
  figures: {
    within: { vi: 'số liệu tổng hợp', en: 'figures' },
    title: (period: Period): Text => {
      const words = periodWords(period);
      return { vi: `Số liệu tổng hợp ${words.vi}`, en: `Figures, ${words.en}` };
    },
  },
  unitFigures: {
    within: { vi: 'số liệu của từng đơn vị', en: 'figures by unit' },
    title: (period: Period): Text => {
      const words = periodWords(period);
      return { vi: `Số liệu của từng đơn vị ${words.vi}`, en: `Figures by unit, ${words.en}` };
    },
  },
} as const;
