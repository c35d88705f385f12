import { cellIndexOf } from '../../domain/unit/entries.js';
import { cellPeriods, isBeforePeriod } from '../../domain/calendar/period.js';
import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';
import { itemRefsOf, entryRefsOf } from '../unit/item-refs.js';

/** An entry for a time in which the item is marked as not applicable. */
export const entryWhileNotApplicable: Rule<DerivedScope> = {
  code: 'entry-while-not-applicable',
  severity: 'warning',
  title: {
    vi: 'Có cập nhật trong thời gian ghi là không thuộc chức năng, nhiệm vụ',
    en: 'Entry for a time in which the item does not apply',
  },
  why: {
    vi: 'Từ kỳ ghi ở not-applicable trở đi nhiệm vụ không được tính; có việc làm ở đó thì một trong hai chỗ ghi sai, và việc đã làm không hiện ra.',
    en: 'From the period of not-applicable on the item is left out; where there is work, one of the two is wrong, and the work is not shown.',
  },
  bad: `items:
  II.4.a:
    not-applicable: { reason: Không quản lý doanh nghiệp, from: 2024-Q2 }
    progress:
      - { date: 2024-05-10, status: doing }
`,
  good: `items:
  II.4.a:
    not-applicable: { reason: Không quản lý doanh nghiệp, from: 2024-Q3 }
    progress:
      - { date: 2024-05-10, status: doing }
`,
  fix: {
    vi: 'Bỏ not-applicable (dcs skip <nhiệm vụ> --back), sửa from, hoặc đính chính lần cập nhật.',
    en: 'Take not-applicable back (dcs skip <item> --back), change from, or correct the entry.',
  },
  *run({ unitPlan, plan, itemOf }) {
    for (const answer of itemRefsOf(unitPlan)) {
      const left = answer.planned['not-applicable'];
      if (left === undefined) continue;
      const cadence = itemOf(answer.id)?.cadence;
      if (cadence === undefined) continue;
      const cells = cellPeriods(cadence, plan);
      for (const recorded of entryRefsOf(answer)) {
        const { entry, n, stands } = recorded;
        const cell = cells[cellIndexOf(entry, cells)];
        if (!stands || cell === undefined || isBeforePeriod(cell.to, left.from, plan)) continue;
        yield {
          pointer: recorded.at(),
          on: 'value',
          message: {
            vi: `${answer.id}: lần cập nhật ${n} thuộc kỳ ${cell.id}, khi nhiệm vụ ghi là không thuộc chức năng, nhiệm vụ.`,
            en: `${answer.id}: entry ${n} belongs to ${cell.id}, when the item is said not to apply.`,
          },
        };
      }
    }
  },
};
