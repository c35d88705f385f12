import { isCalendarDate, printDate } from '../../domain/date.js';
import { workSpan } from '../../domain/period.js';
import type { Rule } from '../rule.js';
import type { FileScope } from '../scope.js';
import { textsWhere } from './texts.js';

/** A due date that lies in no period of the year. */
export const dueOutsideYear: Rule<FileScope> = {
  code: 'due-outside-year',
  severity: 'warning',
  title: { vi: 'Thời hạn ngoài năm kế hoạch', en: 'Due date outside the plan’s year' },
  why: {
    vi: 'Việc có thời hạn ở năm khác thì trong năm này không bao giờ quá hạn, hoặc quá hạn ngay từ đầu; thường là gõ nhầm năm.',
    en: 'Work due in another year is never overdue in this one, or overdue from its first day; the year is mistyped as a rule.',
  },
  bad: `items:
  II.5.c:
    actions:
      - { id: 1, what: Lịch tiếp công dân hằng tuần, due: 2023-02-15 }
`,
  good: `items:
  II.5.c:
    actions:
      - { id: 1, what: Lịch tiếp công dân hằng tuần, due: 2024-02-15 }
`,
  fix: { vi: 'Sửa lại năm của thời hạn.', en: 'Mend the year of the due date.' },
  *run({ data }) {
    const { first, last } = workSpan(data.year);
    const outside = (text: string): boolean => isCalendarDate(text) && (text < first || last < text);
    for (const { text, pointer, on } of textsWhere(
      data,
      (one, at, key) => at === 'value' && key === 'due' && outside(one),
    )) {
      yield {
        pointer,
        on,
        message: {
          vi: `Thời hạn ${printDate(text)} nằm ngoài năm ${data.year} (từ ${printDate(first)} đến ${printDate(last)}).`,
          en: `The due date ${text} lies outside ${data.year} (from ${first} to ${last}).`,
        },
      };
    }
  },
};
