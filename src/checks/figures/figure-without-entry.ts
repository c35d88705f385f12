import { isWithoutEntry } from '../../domain/progress/figure-without-entry.js';
import type { Rule } from '../rule.js';
import { enteredCounts, type FigureScope } from './entered-figures.js';

/** A figure above zero for an item that is asked only where something arises, without an entry in its period. */
export const figureWithoutEntry: Rule<FigureScope> = {
  code: 'figure-without-entry',
  severity: 'warning',
  title: {
    vi: 'Có số liệu của việc “nếu có” nhưng chưa ghi lần cập nhật nào',
    en: 'A figure of an item asked “if any” that has no entry',
  },
  why: {
    vi: 'Nhiệm vụ “nếu có” không có lần cập nhật thì được hiểu là không phát sinh, trong khi số liệu nói là có; kết quả và minh chứng của việc đó không vào báo cáo.',
    en: 'Without an entry an item asked “if any” reads as one of which nothing arose, while the figure says otherwise; its result and evidence are missing from the report.',
  },
  bad: `figures:
  2024-Q2: { doi-thoai.cuoc: 3 }
`,
  good: `items:
  II.5.b:
    progress:
      - { date: 2024-06-12, status: done }
figures:
  2024-Q2: { doi-thoai.cuoc: 3 }
`,
  fix: {
    vi: 'Ghi kết quả của nhiệm vụ (dcs tick <nhiệm vụ>); không có việc thì sửa số liệu thành 0.',
    en: 'Record the item’s result (dcs tick <item>); where nothing was done make the figure 0.',
  },
  *run(scope) {
    for (const { indicator, quarter, value, pointer } of enteredCounts(scope)) {
      if (!isWithoutEntry(indicator, quarter, value, scope)) continue;
      yield {
        pointer,
        on: 'value',
        message: {
          vi: `${indicator.id}, ${quarter.id}: ghi ${value}, nhưng nhiệm vụ ${indicator.item} chưa có lần cập nhật nào của kỳ này.`,
          en: `${indicator.id}, ${quarter.id}: it says ${value}, but ${indicator.item} has no entry of that period.`,
        },
      };
    }
  },
};
