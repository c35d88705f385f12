import type { CellState } from '../../domain/progress/progress.js';
import type { Text } from '../../domain/text/text.js';

export const LIST_HELP = {
  details: {
    vi: 'Mỗi nhiệm vụ một dòng; với --state hoặc --period, mỗi nhiệm vụ trong kỳ một dòng. Chỉ liệt kê phần đơn vị chủ trì khi lọc theo missing hoặc overdue.',
    en: 'One line an item; with --state or --period one line an item and period. Under missing and overdue only what the unit leads is listed.',
  },
  words: { vi: 'chữ cần tìm, không cần dấu', en: 'words to look for, accents not needed' },
  state: {
    vi: 'tình trạng, cách nhau bằng dấu phẩy: missing,overdue,blocked …',
    en: 'states, with commas: missing,overdue,blocked …',
  },
  section: { vi: 'mục của kế hoạch: II, II.5 …', en: 'part of the plan: II, II.5 …' },
  period: { vi: 'kỳ: q1, h1, 2024-Q1 …', en: 'period: q1, h1, 2024-Q1 …' },
  lead: { vi: 'ai chủ trì trong đơn vị', en: 'who is in charge in the unit' },
} as const satisfies Record<string, Text>;

export const LIST = {
  badState: (value: string, allowed: readonly CellState[]): Text => ({
    vi: `--state: không có tình trạng “${value}”. Dùng được: ${allowed.join(', ')}.`,
    en: `--state: there is no state “${value}”. Allowed: ${allowed.join(', ')}.`,
  }),
  badSection: (value: string, allowed: readonly string[]): Text => ({
    vi: `--section: kế hoạch không có mục “${value}”. Các mục: ${allowed.join(', ')}.`,
    en: `--section: the plan has no part “${value}”. Parts: ${allowed.join(', ')}.`,
  }),
  none: { vi: 'Không có nhiệm vụ nào như vậy.', en: 'No such items.' },
  columns: {
    state: { vi: 'Tình trạng', en: 'State' },
    period: { vi: 'Kỳ', en: 'Period' },
    closes: { vi: 'Hạn', en: 'Closes' },
    lead: { vi: 'Chủ trì', en: 'In charge' },
  },
  count: (items: number): Text => ({ vi: `${items} nhiệm vụ.`, en: `${items} items.` }),
  countCells: (cells: number): Text => ({ vi: `${cells} nhiệm vụ trong kỳ.`, en: `${cells} items in periods.` }),
} as const;
