import { countIn, unequalSum } from '../../domain/progress/doubtful-figures.js';
import type { Rule } from '../rule.js';
import { enteredCounts, type FigureScope } from './entered-figures.js';

/** Parts that do not add up to their whole. */
export const figurePartsDiffer: Rule<FigureScope> = {
  code: 'figure-parts-differ',
  severity: 'error',
  title: { vi: 'Các số thành phần cộng lại không bằng số chung', en: 'Parts that do not add up' },
  why: {
    vi: 'Lượt tiếp dân là tổng của tiếp thường xuyên, định kỳ và đột xuất; cộng không khớp thì có số ghi nhầm, cấp trên sẽ trả lại.',
    en: 'Visits are the sum of regular, periodic and special ones; if they don’t add up, one of them is wrong, and the report will be returned.',
  },
  bad: `figures:
  2024-Q1: { tiep-dan.luot: 12, tiep-dan.thuong-xuyen: 9, tiep-dan.dinh-ky: 4, tiep-dan.dot-xuat: 0 }
`,
  good: `figures:
  2024-Q1: { tiep-dan.luot: 13, tiep-dan.thuong-xuyen: 9, tiep-dan.dinh-ky: 4, tiep-dan.dot-xuat: 0 }
`,
  fix: {
    vi: 'Xem lại các số và sửa số sai; phần không có thì ghi 0, phần không thuộc chức năng thì ghi not-applicable.',
    en: 'Look at the figures and correct the wrong one; 0 for a part that did not occur, not-applicable for one that can’t.',
  },
  *run(scope) {
    const { figures = {} } = scope.unitPlan;
    for (const { indicator, quarter, value, pointer } of enteredCounts(scope)) {
      const sum = unequalSum(indicator, quarter.id, figures);
      if (sum === null) continue;
      const terms = (indicator.parts ?? [])
        .flatMap((id) => {
          const part = countIn(figures, quarter.id, id);
          return part === null ? [] : [`${id} ${part}`];
        })
        .join(' + ');
      yield {
        pointer,
        on: 'value',
        message: {
          vi: `${indicator.id}, ${quarter.id}: ghi ${value}, nhưng các thành phần cộng lại là ${sum} (${terms}).`,
          en: `${indicator.id}, ${quarter.id}: it is ${value}, but its parts come to ${sum} (${terms}).`,
        },
      };
    }
  },
};
