import { isCount } from '../../domain/progress/doubtful-figures.js';
import type { Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { enteredFigures } from './entered-figures.js';

/** A figure below zero, or with a fraction. */
export const figureNotACount: Rule<UnitScope> = {
  code: 'figure-not-a-count',
  severity: 'error',
  title: { vi: 'Số liệu âm hoặc có phần lẻ', en: 'Negative or fractional figure' },
  why: {
    vi: 'Số liệu nhập vào là số đếm (lượt, vụ việc, hồ sơ), từ 0 trở lên; tỷ lệ thì được tính, không nhập. 1.234 trong tệp là một phẩy hai ba tư, không phải một nghìn.',
    en: 'Figures that are entered are counts (visits, cases, files) from 0 on; ratios are computed, not entered. 1.234 in a file is a fraction, not a thousand.',
  },
  bad: `figures:
  2024-Q1: { ho-so.tiep-nhan: 1.234 }
`,
  good: `figures:
  2024-Q1: { ho-so.tiep-nhan: 1234 }
`,
  fix: {
    vi: 'Ghi số nguyên từ 0, không có dấu phân cách; không thuộc chức năng thì ghi not-applicable.',
    en: 'Write a whole number from 0, without separators; not-applicable where the unit has no such function.',
  },
  *run({ unitPlan }) {
    for (const { quarter, id, value, pointer } of enteredFigures(unitPlan)) {
      if (value === 'not-applicable' || isCount(value)) continue;
      yield {
        pointer,
        on: 'value',
        message: {
          vi: `${id}, ${quarter}: ${value} không phải là một số đếm.`,
          en: `${id}, ${quarter}: ${value} is no count.`,
        },
      };
    }
  },
};
