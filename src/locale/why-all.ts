import type { Text } from '../domain/text/text.js';

/** Words about the units behind a number. */
export const WHY_ALL = {
  sum: (value: string): Text => ({ vi: `Tổng: ${value}.`, en: `Sum: ${value}.` }),
  noSum: { vi: 'Chưa có số.', en: 'No figure yet.' },
  countRule: {
    vi: 'Cộng các số đã báo cáo; đơn vị chưa báo cáo không được tính là 0.',
    en: 'The sum of what was reported; a unit that did not report is not counted as zero.',
  },
  ratioRule: {
    vi: 'Tính lại từ tổng tử số và tổng mẫu số, không phải trung bình các tỷ lệ.',
    en: 'Recomputed from the sums of its parts, never an average of ratios.',
  },
  notAsked: { vi: 'ngoài diện báo cáo', en: 'not asked' },
  noFile: { vi: 'không có tệp dùng được', en: 'no file that can be used' },
  noUnits: (id: string): Text => ({
    vi: `${id}: không có đơn vị nào có nhiệm vụ này.`,
    en: `${id}: no unit has this item.`,
  }),
  unknown: (typed: string): Text => ({
    vi: `“${typed}” không phải là nhiệm vụ, cũng không phải là chỉ tiêu.`,
    en: `“${typed}” is neither an item nor an indicator.`,
  }),
  several: (typed: string): Text => ({
    vi: `“${typed}” khớp với nhiều nhiệm vụ, chỉ tiêu:`,
    en: `“${typed}” fits several items and indicators:`,
  }),
  choose: (found: readonly { readonly id: string; readonly title: string }[]): Text => {
    const lines = found.map(({ id, title }) => `  ${id}  ${title}`).join('\n');
    return { vi: `${lines}\nHãy ghi rõ số mục hoặc mã.`, en: `${lines}\nName one by its number or id.` };
  },
  seeThem: {
    vi: 'Xem mọi nhiệm vụ: dcs status --by item; mọi chỉ tiêu: dcs report --all',
    en: 'All items: dcs status --by item; all indicators: dcs report --all',
  },
  nearest: (found: readonly { readonly id: string; readonly title: string }[]): Text => {
    const lines = found.map(({ id, title }) => `  ${id}  ${title}`).join('\n');
    return { vi: `Gần giống nhất:\n${lines}`, en: `The nearest are:\n${lines}` };
  },
} as const;
