import { addDays, daysBetween, printDate } from '../../domain/calendar/date.js';
import { byText } from '../../domain/text/compare.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** Days of no period between two of the plan's own. */
export const ownPeriodsGap: Rule<PlanScope> = {
  code: 'own-periods-gap',
  severity: 'warning',
  title: { vi: 'Có ngày không thuộc kỳ riêng nào', en: 'Days between the plan’s own periods' },
  why: {
    vi: 'Việc làm trong những ngày giữa hai kỳ được tính vào kỳ sau; nếu đó là nghỉ hè, nghỉ Tết thì không sao.',
    en: 'Work of the days between two periods counts in the later one; for holidays this is as it should be.',
  },
  bad: `reporting:
  cells: period
  periods:
    - { id: dot-1, name: Đợt 1, from: 2024-01-01, to: 2024-04-30 }
    - { id: dot-2, name: Đợt 2, from: 2024-06-01, to: 2024-12-31 }
`,
  good: `reporting:
  cells: period
  periods:
    - { id: dot-1, name: Đợt 1, from: 2024-01-01, to: 2024-05-31 }
    - { id: dot-2, name: Đợt 2, from: 2024-06-01, to: 2024-12-31 }
`,
  fix: {
    vi: 'Nếu là nhầm, sửa from hoặc to của một trong hai kỳ.',
    en: 'If it is a slip, correct from or to of one of the two.',
  },
  *run({ plan }) {
    const { periods = [] } = plan.reporting;
    const sorted = periods.map((period, i) => ({ ...period, i })).sort(byText(({ from }) => from));
    for (const [at, one] of sorted.entries()) {
      const before = sorted[at - 1];
      const days = before === undefined ? 0 : daysBetween(before.to, one.from) - 1;
      if (before === undefined || days <= 0) continue;
      const [first, last] = [addDays(before.to, 1), addDays(one.from, -1)];
      yield {
        pointer: `/reporting/periods/${one.i}/from`,
        on: 'value',
        message: {
          vi: `Từ ${printDate(first)} đến ${printDate(last)} không thuộc kỳ nào; việc làm trong những ngày này tính vào kỳ ${one.id}.`,
          en: `${first} to ${last} are in no period; their work counts in ${one.id}.`,
        },
      };
    }
  },
};
