import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { earlier, isCalendarDate, printDate } from '../../domain/calendar/date.js';
import { workSpan } from '../../domain/calendar/period.js';
import type { Rule } from '../rule.js';
import type { FileScope } from '../scope.js';
import { itemRefsOf } from '../unit/item-refs.js';
import { textsWhere } from './walk-texts.js';
import { usualCalendar } from '../../domain/calendar/calendar.js';

/** A due date in no period of the year. */
export const dueOutsideYear: Rule<FileScope> = {
  code: 'due-outside-year',
  severity: 'warning',
  title: { vi: 'Thời hạn ngoài năm kế hoạch', en: 'Due date outside the plan’s year' },
  why: {
    vi: 'Việc có thời hạn ở năm khác thì trong năm này không bao giờ quá hạn, hoặc quá hạn ngay từ đầu; thường là gõ nhầm năm.',
    en: 'Work due in another year is never overdue in this one, or overdue from its first day; usually the year is mistyped.',
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
  fix: { vi: 'Sửa lại năm của thời hạn.', en: 'Correct the year of the due date.' },
  *run({ data, planCalendar, planSpan }) {
    const { year } = data;
    if (year === undefined) return;
    const span = 'span' in data ? data.span : planSpan;
    const own = workSpan('reporting' in data ? data : (planCalendar ?? usualCalendar(year)));
    const spans = [own, ...(span === undefined ? [] : [span.from, span.to].map((one) => workSpan(usualCalendar(one))))];
    const first = spans.map((one) => one.first).reduce(earlier);
    const last = spans.map((one) => one.last).reduce((a, b) => (a < b ? b : a));
    for (const { text, at } of dueDatesIn(data)) {
      if (!isCalendarDate(text) || (first <= text && text <= last)) continue;
      yield {
        pointer: at(),
        on: 'value',
        message: {
          vi: `Thời hạn ${printDate(text)} nằm ngoài năm ${year} (từ ${printDate(first)} đến ${printDate(last)}).`,
          en: `The due date ${text} lies outside ${year} (from ${first} to ${last}).`,
        },
      };
    }
  },
};

interface DueDate {
  readonly text: string;
  /** Its pointer. */
  readonly at: () => string;
}

/** Units' plans are many and have due dates in only two places; other files are searched. */
function dueDatesIn(data: FileScope['data']): readonly DueDate[] {
  if ('derived-from' in data) return dueDatesOfUnit(data);
  return textsWhere(data, (_, on, key) => on === 'value' && key === 'due').map(({ text, pointer }) => ({
    text,
    at: () => pointer,
  }));
}

function dueDatesOfUnit(unitPlan: UnitPlan): readonly DueDate[] {
  const dates: DueDate[] = [];
  for (const answered of itemRefsOf(unitPlan)) {
    const { planned } = answered;
    const add = (text: string | null | undefined, below: string): void => {
      if (typeof text === 'string') dates.push({ text, at: () => answered.at(below) });
    };
    if ('due' in planned) add(planned.due, 'due');
    planned.actions?.forEach(({ due }, i) => {
      add(due, `actions/${i}/due`);
    });
  }
  return dates;
}
