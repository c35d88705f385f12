import type { Period } from '../domain/calendar/period.js';
import type { Text } from '../domain/text/text.js';
import { periodWords } from './periods.js';

/** Words of the annexes of a unit's report. */
export const ANNEXES = {
  evidence: {
    title: { vi: 'Danh mục tài liệu minh chứng', en: 'List of evidence' },
    within: { vi: 'danh mục tài liệu minh chứng', en: 'the list of evidence' },
  },
  figures: {
    title: { vi: 'Số liệu', en: 'Figures' },
    within: { vi: 'số liệu', en: 'the figures' },
  },
  items: {
    title: { vi: 'Kết quả thực hiện nhiệm vụ', en: 'Results by item' },
    within: { vi: 'kết quả từng nhiệm vụ', en: 'the results by item' },
  },
  /** `SỐ LIỆU 6 THÁNG ĐẦU NĂM 2024`, before it is set in capitals. */
  titleOf: ({ vi, en }: Text, period: Period): Text => {
    const words = periodWords(period);
    return { vi: `${vi} ${words.vi}`, en: `${en}, ${words.en}` };
  },
  /** The sentence in the body that refers to the annexes. */
  attached: (named: readonly { readonly within: Text; readonly label: Text }[]): Text => ({
    vi: `Báo cáo kèm theo ${named.map(({ within, label }) => `${within.vi} (${label.vi})`).join(', ')}.`,
    en: `Attached: ${named.map(({ within, label }) => `${within.en} (${label.en})`).join(', ')}.`,
  }),
  columns: {
    number: { vi: 'TT', en: 'No.' },
    symbol: { vi: 'Số, ký hiệu', en: 'Number' },
    date: { vi: 'Ngày', en: 'Date' },
    title: { vi: 'Trích yếu', en: 'Title' },
    places: { vi: 'Mục của Kế hoạch', en: 'Item of the plan' },
    task: { vi: 'Nhiệm vụ', en: 'Item' },
    period: { vi: 'Kỳ', en: 'Period' },
    result: { vi: 'Kết quả', en: 'Result' },
    evidence: { vi: 'Tài liệu minh chứng', en: 'Evidence' },
    blocked: { vi: 'Vướng mắc', en: 'Difficulties' },
    note: { vi: 'Ghi chú', en: 'Note' },
  },
  results: {
    done: { vi: 'Đã thực hiện', en: 'Done' },
    finished: { vi: 'Hoàn thành', en: 'Done' },
    none: { vi: 'Không phát sinh', en: 'Nothing arose' },
    doing: { vi: 'Đang thực hiện', en: 'Under way' },
    notDone: { vi: 'Chưa thực hiện', en: 'Not done' },
    notApplicable: { vi: 'Không thuộc chức năng, nhiệm vụ', en: 'Not applicable' },
    unconfirmed: { vi: 'Chưa xác nhận theo nội dung mới của Kế hoạch', en: 'Not confirmed for the plan’s new text' },
  },
} as const;
