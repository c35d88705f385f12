import type { Period } from '../../domain/calendar/period.js';
import type { MissingCell } from '../../domain/reporting/submission-gaps.js';
import type { Text } from '../../domain/text/text.js';
import { periodWords } from '../periods.js';

const NO_HEAD = { vi: [], en: [] } as const;

/** The questions of tick, figure and submit where nothing was typed after them. */
export const ASK_RECORD = {
  withoutResult: (period: Period): Text => {
    const { vi, en } = periodWords(period);
    return { vi: `Chưa có kết quả cho báo cáo ${vi}:`, en: `Without a result for the report, ${en}:` };
  },
  /**
   * @param head is above the list
   * @param more how many items are not listed
   */
  item: (head: Text | null, listed: readonly Pick<MissingCell, 'item' | 'title'>[], more: number): Text => {
    const lines = listed.map(({ item, title }, at) => `  ${at + 1}. ${item} ${title}`);
    const heads = head === null || listed.length === 0 ? NO_HEAD : { vi: [head.vi], en: [head.en] };
    return {
      vi: [
        ...heads.vi,
        ...lines,
        ...(more === 0 ? [] : [`  … và ${more} nhiệm vụ nữa (dcs list)`]),
        'Nhiệm vụ nào: số thứ tự, số mục hoặc vài chữ (Enter: thôi):',
      ].join('\n'),
      en: [
        ...heads.en,
        ...lines,
        ...(more === 0 ? [] : [`  … and ${more} more (dcs list)`]),
        'Which item: its number here, its address or some words (Enter: leave):',
      ].join('\n'),
    };
  },
  status: {
    vi: '  x đã thực hiện, d đang thực hiện, k không phát sinh, v vướng mắc (Enter: x; q: thôi):',
    en: '  x done, d doing, k nothing arose, v blocked (Enter: x; q: leave):',
  },
  day: {
    vi: '  Ngày làm, ví dụ 10/3 (Enter: hôm nay):',
    en: '  The day of the work, such as 10/3 (Enter: today):',
  },
  number: (unit: string, period: Period): Text => {
    const { vi, en } = periodWords(period);
    return {
      vi: `Ghi nhận ${unit} gửi báo cáo ${vi}.\n  Số, ký hiệu của bản đã ký, ví dụ 45/BC-TTA (Enter: chưa có; q: thôi):`,
      en: `Record that ${unit} sent its report for ${en}.\n  The number of the signed paper, such as 45/BC-TTA (Enter: none yet; q: leave):`,
    };
  },
  /** What the signed paper says, by the option that records it. */
  paper: [
    ['--date', { vi: '  Ngày ký (Enter: hôm nay):', en: '  The day of signing (Enter: today):' }],
    ['--signer', { vi: '  Người ký (Enter: bỏ qua):', en: '  Who signed (Enter: skip):' }],
    ['--position', { vi: '  Chức vụ người ký (Enter: bỏ qua):', en: '  The position of who signed (Enter: skip):' }],
  ] as const satisfies readonly (readonly [string, Text])[],
  reason: {
    vi: '  Báo cáo còn thiếu (dcs finish để bổ sung). Vẫn gửi thì ghi lý do (Enter: không gửi khi còn thiếu):',
    en: '  Something is missing (dcs finish fills it in). To send it all the same, give the reason (Enter: do not send with gaps):',
  },
  figure: {
    vi: 'Nhập số liệu: <chỉ tiêu> <số>, ví dụ tiep-dan.luot 12 (Enter: thôi):',
    en: 'Enter a figure: <indicator> <number>, such as tiep-dan.luot 12 (Enter: leave):',
  },
} as const;
