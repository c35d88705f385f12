import type { Rule } from '../rule.js';
import { wholeBelow } from '../../domain/progress/doubtful-figures.js';
import { enteredCounts, type FigureScope, indicatorsById } from './entered-figures.js';

/** A part larger than its whole. */
export const figureAboveWhole: Rule<FigureScope> = {
  code: 'figure-above-whole',
  severity: 'error',
  title: { vi: 'Số của phần lớn hơn số chung', en: 'Part above its whole' },
  why: {
    vi: 'Hồ sơ trực tuyến không thể nhiều hơn hồ sơ tiếp nhận; một trong hai số ghi nhầm, và tỷ lệ tính ra sẽ trên 100%.',
    en: 'There can’t be more files online than files received; one of the two is wrong, and the ratio would be above 100%.',
  },
  bad: `figures:
  2024-Q1: { khao-sat.phieu: 40, khao-sat.hai-long: 45 }
`,
  good: `figures:
  2024-Q1: { khao-sat.phieu: 45, khao-sat.hai-long: 40 }
`,
  fix: { vi: 'Xem lại hai số và sửa số sai.', en: 'Look at both figures and correct the wrong one.' },
  *run(scope) {
    const indicators = indicatorsById(scope.plan);
    for (const { indicator, quarter, value, pointer } of enteredCounts(scope)) {
      const whole = indicators.get(indicator['at-most'] ?? '');
      const max = wholeBelow(indicator, quarter.id, scope.unitPlan.figures ?? {});
      if (whole === undefined || max === null) continue;
      yield {
        pointer,
        on: 'value',
        message: {
          vi: `${indicator.id}, ${quarter.id}: ${value} lớn hơn ${whole.id} (${max}).`,
          en: `${indicator.id}, ${quarter.id}: ${value} is above ${whole.id} (${max}).`,
        },
      };
    }
  },
};
