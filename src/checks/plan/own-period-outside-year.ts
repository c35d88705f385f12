import { printDate } from '../../domain/calendar/date.js';
import { makePeriod } from '../../domain/calendar/period.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** A period of the plan's own that leaves its year. */
export const ownPeriodOutsideYear: Rule<PlanScope> = {
  code: 'own-period-outside-year',
  severity: 'error',
  title: { vi: 'Kỳ riêng vượt ra ngoài năm của kế hoạch', en: 'An own period leaves the plan’s year' },
  why: {
    vi: 'Thường là gõ nhầm năm. Nếu năm của kế hoạch không phải năm dương lịch, ví dụ năm học, thì ghi năm đó ở whole-year; các kỳ phải nằm trong năm ấy.',
    en: 'Usually the year is mistyped. Where the plan’s year is not the calendar’s, such as a school year, whole-year says so; the periods lie within it.',
  },
  bad: `reporting:
  cells: period
  periods:
    - { id: hk1, name: Học kỳ I, from: 2024-09-05, to: 2025-01-15 }
`,
  good: `reporting:
  cells: period
  whole-year: { name: Năm học 2024-2025, from: 2024-09-05, to: 2025-05-31 }
  periods:
    - { id: hk1, name: Học kỳ I, from: 2024-09-05, to: 2025-01-15 }
    - { id: hk2, name: Học kỳ II, from: 2025-01-16, to: 2025-05-31 }
`,
  fix: {
    vi: 'Sửa ngày của kỳ; hoặc ghi năm học ở reporting.whole-year: tên, ngày đầu, ngày cuối.',
    en: 'Correct the days of the period; or give the school year under reporting.whole-year: name, first and last day.',
  },
  *run({ plan }) {
    const { periods = [], 'whole-year': whole } = plan.reporting;
    const { from, to } = whole ?? { from: makePeriod('year', plan.year, 1, plan).from, to: `${plan.year}-12-31` };
    for (const [i, period] of periods.entries()) {
      const isEarly = period.from < from;
      if (!isEarly && period.to <= to) continue;
      const day = isEarly ? period.from : period.to;
      yield {
        pointer: `/reporting/periods/${i}/${isEarly ? 'from' : 'to'}`,
        on: 'value',
        message: {
          vi: `Kỳ ${period.id} có ngày ${printDate(day)}, ngoài năm của kế hoạch (từ ${printDate(from)} đến ${printDate(to)}).`,
          en: `The period ${period.id} has ${day}, outside the plan’s year (${from} to ${to}).`,
        },
      };
    }
  },
};
