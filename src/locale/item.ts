import type { Lang, Text } from '../domain/text/text.js';

interface NamedPoint {
  readonly id: string;
  readonly title: string;
  /** A heading of the plan that is not an item. */
  readonly isHeading?: boolean;
}

/** About typing an item. */
export const ITEM = {
  unknown: (typed: string): Text => ({
    vi: `Không có nhiệm vụ “${typed}”.`,
    en: `There is no item “${typed}”.`,
  }),
  onlyOne: (typed: readonly string[]): Text => ({
    vi: `Lệnh này nhận một nhiệm vụ, nhưng dòng lệnh có ${typed.length}: ${typed.join(', ')}. Chưa ghi gì.`,
    en: `This command takes one item, but the line has ${typed.length}: ${typed.join(', ')}. Nothing was written.`,
  }),
  oneByOne: { vi: 'Gõ một lệnh cho mỗi nhiệm vụ.', en: 'Type a command for each item.' },
  several: (typed: string): Text => ({
    vi: `“${typed}” khớp với nhiều nhiệm vụ:`,
    en: `“${typed}” fits several items:`,
  }),
  choose: (items: readonly NamedPoint[]): Text => {
    const example = items.find(({ isHeading }) => isHeading !== true)?.id ?? '';
    return {
      vi: `${lines(items, 'vi')}\nHãy ghi rõ số mục, ví dụ ${example}.`,
      en: `${lines(items, 'en')}\nName one by its address, such as ${example}.`,
    };
  },
  nearest: (items: readonly NamedPoint[]): Text =>
    items.length === 0
      ? { vi: 'Xem mọi nhiệm vụ: dcs list', en: 'All items: dcs list' }
      : {
          vi: `Gần giống nhất:\n${lines(items, 'vi')}\nXem mọi nhiệm vụ: dcs list`,
          en: `The nearest are:\n${lines(items, 'en')}\nAll items: dcs list`,
        },
  heading: (id: string): Text => ({
    vi: `${id} là một mục có nhiều nhiệm vụ:`,
    en: `${id} is a heading over several items:`,
  }),
  notAnItem: (id: string): Text => ({
    vi: `${id} là một phần của kế hoạch, không phải là nhiệm vụ phải theo dõi.`,
    en: `${id} is a part of the plan but no item to follow.`,
  }),
  /** @param kind `null` under a plan that names bodies and groups */
  notForUnit: (id: string, kind: Text | null): Text =>
    kind === null
      ? { vi: `Kế hoạch không giao ${id} cho đơn vị này.`, en: `The plan does not give ${id} to this unit.` }
      : {
          vi: `${id} không phải là nhiệm vụ của loại đơn vị này (${kind.vi}).`,
          en: `${id} is no item for this kind of unit (${kind.en}).`,
        },
  seeList: { vi: 'Xem các nhiệm vụ của đơn vị: dcs list', en: 'See this unit’s items: dcs list' },
  openPlace: (id: string): Text => ({
    vi: `${id} chỉ là chỗ dành cho nhiệm vụ riêng của đơn vị, không ghi kết quả ngay tại đó.`,
    en: `${id} is an open place for a unit’s own items; it can’t be ticked itself.`,
  }),
  addOwn: (id: string): Text => ({
    vi: `Thêm nhiệm vụ riêng trước: dcs own ${id} "Tên nhiệm vụ"`,
    en: `Add an own item first: dcs own ${id} "Title"`,
  }),
} as const;

function lines(items: readonly NamedPoint[], lang: Lang): string {
  const mark = { vi: '(không phải nhiệm vụ)', en: '(no item)' }[lang];
  return items.map(({ id, title, isHeading }) => `  ${id}  ${title}${isHeading === true ? ` ${mark}` : ''}`).join('\n');
}
