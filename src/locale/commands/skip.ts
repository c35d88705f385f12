import type { Text } from '../../domain/text/text.js';
import type { NotApplicable } from '../../domain/unit/unit-plan.js';
import { periodIdWords } from '../periods.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

export const SKIP_HELP = {
  details: {
    vi: 'Từ kỳ nêu ở --from (mặc định: cả năm) nhiệm vụ không tính vào tỷ lệ nữa; lý do được in trong bảng kết quả từng nhiệm vụ của báo cáo (dcs report --annex items). Bỏ ghi đó: --back.',
    en: 'From the period in --from on (default: the whole year) the item is no longer counted; the report’s table of items (--annex items) gives the reason. To undo: --back.',
  },
  item: { vi: 'nhiệm vụ', en: 'item' },
  reason: { vi: 'lý do (bắt buộc)', en: 'the reason (required)' },
  from: {
    vi: 'từ kỳ nào: q2, 2024-Q2 … (mặc định: cả năm)',
    en: 'from which period on: q2, 2024-Q2 … (default: whole year)',
  },
  back: { vi: 'bỏ ghi “không thuộc chức năng, nhiệm vụ”', en: 'take the mark back' },
} as const satisfies Record<string, Text>;

export const SKIP = {
  needsReason: { vi: 'Phải nêu lý do.', en: 'A reason is needed.' },
  reasonForm: {
    vi: 'Thêm: --reason "Đơn vị không có chức năng này"',
    en: 'Add: --reason "This is not a function of the unit"',
  },
  backAlone: {
    vi: '--back không đi cùng --reason hay --from.',
    en: '--back does not go with --reason or --from.',
  },
  badPeriod: (typed: string, year: number): Text => ({
    vi: `“${typed}” không phải là một kỳ của năm ${year}.`,
    en: `“${typed}” is no period of ${year}.`,
  }),
  periodForms: (year: number): Text => ({
    vi: `Ghi như: q2, h2, m7 hoặc ${year}-Q2.`,
    en: `Write it like: q2, h2, m7 or ${year}-Q2.`,
  }),
  openPlace: (id: string): Text => ({
    vi: `${id} là chỗ dành cho nhiệm vụ riêng, vốn không tính, nên không cần ghi.`,
    en: `${id} is an open place, which is never counted; no mark is needed.`,
  }),
  skipped: (id: string, title: string, from: string | undefined, of: Calendar): Text => {
    const since = from === undefined ? null : periodIdWords(from, of);
    return {
      vi: `Đã ghi ${id} ${title}: không thuộc chức năng, nhiệm vụ của đơn vị${since === null ? ', cả năm' : `, từ ${since.vi}`}.`,
      en: `Marked ${id} ${title} as not applicable${since === null ? ' for the whole year' : ` from ${since.en} on`}.`,
    };
  },
  before: ({ reason, from }: NotApplicable, of: Calendar): Text => {
    const since = from === undefined ? null : periodIdWords(from, of);
    return {
      vi: `Lý do đã ghi trước: ${reason}${since === null ? '' : ` (từ ${since.vi})`}`,
      en: `The reason before: ${reason}${since === null ? '' : ` (from ${since.en})`}`,
    };
  },
  hasEntries: (id: string, count: number): Text => ({
    vi: `Lưu ý: ${count} lần cập nhật của ${id} thuộc phần không còn tính; ${count === 1 ? 'lần đó' : 'các lần đó'} vẫn còn trong tệp.`,
    en: `Note: ${count === 1 ? '1 entry' : `${count} entries`} of ${id} no longer ${count === 1 ? 'counts, but stays' : 'count, but stay'} in the file.`,
  }),
  notSkipped: (id: string): Text => ({
    vi: `${id} không bị ghi là ngoài chức năng; không có gì thay đổi.`,
    en: `${id} has no mark to take back; nothing changed.`,
  }),
  back: (id: string, title: string): Text => ({
    vi: `Đã bỏ ghi: ${id} ${title} lại được tính.`,
    en: `Took the mark back: ${id} ${title} counts again.`,
  }),
} as const;
