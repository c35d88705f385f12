import type { Period } from '../../domain/calendar/period.js';
import type { Text } from '../../domain/text/text.js';
import { periodWords } from '../periods.js';

export const CARRY_HELP = {
  details: {
    vi: 'Báo cáo của toàn cơ quan nêu số tổng hợp, kết quả của văn phòng cơ quan (nếu có) và những nhiệm vụ được chọn ở đây, bằng đúng nội dung và tài liệu đơn vị đã ghi; không tự nêu kết quả của mọi đơn vị. Lựa chọn ghi vào department.yaml theo kỳ. Không nêu đơn vị thì in những gì đã chọn.',
    en: 'The department’s report has the sums, the results of its own office and the items that are picked here, in the words and documents that the unit recorded; never those of all units by itself. Picks are kept in department.yaml by period. Without a unit, what was picked is printed.',
  },
  unit: { vi: 'mã hoặc tên đơn vị', en: 'a unit’s id or name' },
  item: { vi: 'số mục, hoặc vài chữ của tên nhiệm vụ', en: 'address, or words of the item’s title' },
  back: { vi: 'không đưa vào báo cáo nữa', en: 'take it back out of the report' },
} as const satisfies Record<string, Text>;

/** Lines to paste. */
export const CARRY_EXAMPLES: readonly string[] = [
  'carry trung-tam-a II.5.c II.6.b --period h1',
  'carry trung-tam-a II.5.c --period h1 --back',
  'carry --period h1',
];

interface NamedItem {
  readonly id: string;
  readonly title: string;
}

const list = (items: readonly NamedItem[]): string => items.map(({ id, title }) => `${id} ${title}`).join('; ');

export const CARRY = {
  needsItem: { vi: 'Hãy nêu nhiệm vụ được chọn.', en: 'Name the item that is picked.' },
  itemForm: { vi: 'Cách ghi: dcs carry <đơn vị> <nhiệm vụ>', en: 'Write it like: dcs carry <unit> <item>' },
  changed: (unit: string, items: readonly NamedItem[], period: Period, isBack: boolean): Text => {
    const words = periodWords(period);
    return {
      vi: `${isBack ? 'Không đưa' : 'Đưa'} vào báo cáo ${words.vi} của toàn cơ quan${isBack ? ' nữa' : ''}: ${unit}, ${list(items)}.`,
      en: `${isBack ? 'No longer in' : 'Into'} the department’s report for ${words.en}: ${unit}, ${list(items)}.`,
    };
  },
  unchanged: (unit: string, items: readonly NamedItem[], isBack: boolean): Text => ({
    vi: `${unit}, ${list(items)}: ${isBack ? 'vốn chưa được chọn' : 'đã chọn từ trước'}; không ghi gì thêm.`,
    en: `${unit}, ${list(items)}: ${isBack ? 'it was not picked' : 'picked before'}; nothing was written.`,
  }),
  silent: (unit: string, items: readonly NamedItem[], period: Period): Text => ({
    vi: `Lưu ý: ${unit} chưa ghi kết quả nào trong ${periodWords(period).vi} ở ${list(items)}, nên báo cáo chưa có gì để nêu.`,
    en: `Note: ${unit} has recorded nothing in ${periodWords(period).en} of ${list(items)}, so that nothing stands in the report yet.`,
  }),
  list: (period: Period, units: Readonly<Record<string, Readonly<Record<string, string>>>>): Text => {
    const lines = Object.entries(units).flatMap(([unit, items]) =>
      Object.entries(items).map(([id, title]) => `  ${unit}  ${id} ${title}`),
    );
    const words = periodWords(period);
    const none = lines.length === 0;
    return {
      vi: `Đưa vào báo cáo ${words.vi} của toàn cơ quan: ${none ? 'chưa chọn nhiệm vụ nào.' : ''}${none ? '' : `\n${lines.join('\n')}`}`,
      en: `Picked for the department’s report for ${words.en}: ${none ? 'none.' : ''}${none ? '' : `\n${lines.join('\n')}`}`,
    };
  },
} as const;
