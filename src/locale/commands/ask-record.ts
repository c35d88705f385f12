import type { Period } from '../../domain/calendar/period.js';
import type { MissingCell } from '../../domain/reporting/submission-gaps.js';
import type { Text } from '../../domain/text/text.js';
import { periodWords } from '../periods.js';

/** The questions of tick, figure and submit where nothing was typed behind them. */
export const ASK_RECORD = {
  /** @param more how many missing items are not listed */
  item: (period: Period | null, listed: readonly MissingCell[], more: number): Text => {
    const lines = listed.map(({ item, title }, at) => `  ${at + 1}. ${item} ${title}`);
    const vi = [...lines, ...(more === 0 ? [] : [`  … và ${more} nhiệm vụ nữa (dcs list)`])];
    const en = [...lines, ...(more === 0 ? [] : [`  … and ${more} more (dcs list)`])];
    return {
      vi: [
        ...(period === null || listed.length === 0 ? [] : [`Chưa có kết quả cho báo cáo ${periodWords(period).vi}:`]),
        ...vi,
        'Nhiệm vụ nào: số thứ tự, số mục hoặc vài chữ (Enter: thôi):',
      ].join('\n'),
      en: [
        ...(period === null || listed.length === 0
          ? []
          : [`Without a result for the report, ${periodWords(period).en}:`]),
        ...en,
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
  confirm: { vi: '  Ghi như trên? (Enter: ghi; k: không):', en: '  Record it? (Enter: yes; n: no):' },
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
  noInput: { vi: 'không hỏi gì ở cửa sổ lệnh', en: 'ask nothing at the terminal' },
  left: { vi: 'Thôi; chưa ghi gì.', en: 'Left; nothing was recorded.' },
} as const;
