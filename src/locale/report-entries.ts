import { documentDate } from '../domain/calendar/date.js';
import type { Period } from '../domain/calendar/period.js';
import type { Text } from '../domain/text/text.js';
import { periodWords } from './periods.js';

/** Words of a unit's report about what it enters beside results: figures, difficulties. */
export const ENTERED = {
  appendices: {
    vi: 'Chi tiết từng nhiệm vụ tại Phụ lục I, số liệu tại Phụ lục II kèm theo.',
    en: 'Each item is shown in appendix I, the figures in appendix II.',
  },
  tableTitle: (period: Period): Text => {
    const words = periodWords(period);
    return { vi: `Số liệu ${words.vi}`, en: `Figures, ${words.en}` };
  },
  answered: (date: string, text: string): Text => ({
    vi: `Đã trả lời ngày ${documentDate(date)}: ${text}`,
    en: `Answered on ${documentDate(date)}: ${text}`,
  }),
} as const;
