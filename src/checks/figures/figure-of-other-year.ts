import { parsePeriod } from '../../domain/calendar/period.js';
import { pointerTo } from '../../domain/text/pointer.js';
import type { Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';

/** Figures of a quarter outside the plan's year and the year before. */
export const figureOfOtherYear: Rule<UnitScope> = {
  code: 'figure-of-other-year',
  severity: 'error',
  title: { vi: 'Số liệu của năm khác', en: 'Figures of another year' },
  why: {
    vi: 'Tệp giữ số liệu của năm kế hoạch, và của năm trước để so sánh cùng kỳ; kỳ của năm khác không vào báo cáo nào.',
    en: 'A file holds the figures of its year, and those of the year before to compare with; other periods are in no report.',
  },
  bad: `figures:
  2022-Q1: { tiep-dan.luot: 12 }
`,
  good: `figures:
  2023-Q1: { tiep-dan.luot: 12 }
`,
  fix: {
    vi: 'Sửa lại kỳ, ví dụ 2024-Q1; số liệu của năm khác thì ghi vào kế hoạch của năm đó.',
    en: 'Correct the period, like 2024-Q1; figures of another year belong into that year’s plan.',
  },
  *run({ unitPlan, calendar }) {
    const { year, figures = {} } = unitPlan;
    for (const id of Object.keys(figures)) {
      const quarter = parsePeriod(id, calendar);
      if (quarter !== null && (quarter.year === year || quarter.year === year - 1)) continue;
      yield {
        pointer: pointerTo('figures', id),
        on: 'key',
        message:
          quarter === null
            ? { vi: `Không có kỳ “${id}”.`, en: `There is no period “${id}”.` }
            : {
                vi: `Kỳ “${id}” không thuộc năm ${year}, cũng không thuộc năm ${year - 1}.`,
                en: `The period “${id}” is neither of ${year} nor of ${year - 1}.`,
              },
      };
    }
  },
};
