import type { Period } from '../../domain/calendar/period.js';
import type { Text } from '../../domain/text/text.js';
import { periodWords } from '../periods.js';

/** The questions of raise and write where nothing was typed after them. */
export const ASK_WORDS = {
  difficulty: {
    vi: 'Khó khăn, vướng mắc cần phản ánh (Enter: thôi):',
    en: 'The difficulty to raise (Enter: leave):',
  },
  item: {
    vi: '  Liên quan nhiệm vụ nào: số mục hoặc vài chữ (Enter: không nêu):',
    en: '  The item it is about: its address or some words (Enter: none):',
  },
  proposal: { vi: '  Kiến nghị, đề xuất (Enter: không có):', en: '  What is proposed (Enter: nothing):' },
  day: {
    vi: '  Ngày phản ánh, ví dụ 10/3 (Enter: hôm nay):',
    en: '  The day it is raised, such as 10/3 (Enter: today):',
  },
  heading: (headings: readonly { readonly title: string; readonly isWritten: boolean }[], period: Period): Text => {
    const lines = (written: string): readonly string[] =>
      headings.map(({ title, isWritten }, at) => `  ${at + 1}. ${title}${isWritten ? written : ''}`);
    const { vi, en } = periodWords(period);
    return {
      vi: [
        `Các phần viết của báo cáo ${vi}:`,
        ...lines(' (đã viết)'),
        'Viết phần nào: số thứ tự hoặc vài chữ (Enter: thôi):',
      ].join('\n'),
      en: [
        `The parts to write of the report for ${en}:`,
        ...lines(' (written)'),
        'Which one: its number or some words (Enter: leave):',
      ].join('\n'),
    };
  },
  words: {
    vi: '  Viết một đoạn (Enter: mở trình soạn thảo, có sẵn lời đã viết hoặc của kỳ trước):',
    en: '  Write a paragraph (Enter: open the editor, with what is written or that of the period before):',
  },
} as const;
