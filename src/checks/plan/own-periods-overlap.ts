import { printDate } from '../../domain/calendar/date.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** Periods of the plan's own that share days. */
export const ownPeriodsOverlap: Rule<PlanScope> = {
  code: 'own-periods-overlap',
  severity: 'error',
  title: { vi: 'Các kỳ riêng của kế hoạch chồng lên nhau', en: 'The plan’s own periods overlap' },
  why: {
    vi: 'Việc làm trong ngày thuộc hai kỳ thì không rõ tính vào kỳ nào, và số liệu của năm có thể cộng hai lần.',
    en: 'Work of a day in two periods belongs to either of them, and the year’s figures may be counted twice.',
  },
  bad: `reporting:
  cells: period
  periods:
    - { id: hk1, name: Học kỳ I, from: 2024-01-08, to: 2024-05-31 }
    - { id: hk2, name: Học kỳ II, from: 2024-05-20, to: 2024-12-31 }
`,
  good: `reporting:
  cells: period
  periods:
    - { id: hk1, name: Học kỳ I, from: 2024-01-08, to: 2024-05-31 }
    - { id: hk2, name: Học kỳ II, from: 2024-06-01, to: 2024-12-31 }
`,
  fix: { vi: 'Sửa from hoặc to của một trong hai kỳ.', en: 'Correct from or to of one of the two periods.' },
  *run({ plan }) {
    const { periods = [] } = plan.reporting;
    for (const [i, one] of periods.entries()) {
      const other = periods.slice(0, i).find(({ from, to }) => from <= one.to && one.from <= to);
      if (other === undefined) continue;
      yield {
        pointer: `/reporting/periods/${i}`,
        on: 'value',
        message: {
          vi: `Kỳ ${one.id} (${printDate(one.from)}–${printDate(one.to)}) chồng lên kỳ ${other.id} (${printDate(other.from)}–${printDate(other.to)}).`,
          en: `The period ${one.id} (${one.from} to ${one.to}) overlaps ${other.id} (${other.from} to ${other.to}).`,
        },
      };
    }
  },
};
