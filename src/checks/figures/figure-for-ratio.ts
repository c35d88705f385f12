import type { Rule } from '../rule.js';
import { enteredFigures, type FigureScope, indicatorsById } from './entered-figures.js';

/** A ratio that was entered. */
export const figureForRatio: Rule<FigureScope> = {
  code: 'figure-for-ratio',
  severity: 'error',
  title: { vi: 'Nhập số cho chỉ tiêu tỷ lệ', en: 'Figure entered for a ratio' },
  why: {
    vi: 'Tỷ lệ được tính từ tử số và mẫu số, không bao giờ nhập hay lấy trung bình; số nhập vào bị bỏ qua.',
    en: 'A ratio is computed from its parts, never entered and never averaged; what is entered is not used.',
  },
  bad: `figures:
  2024-Q1: { ho-so.ty-le-dung-han: 98 }
`,
  good: `figures:
  2024-Q1: { ho-so.dung-han: 205, ho-so.tre-han: 4, ho-so.giai-quyet: 209 }
`,
  fix: {
    vi: 'Xóa dòng này; nhập tử số và mẫu số.',
    en: 'Delete the line; enter the numerator and the denominator.',
  },
  *run({ plan, unitPlan }) {
    const indicators = indicatorsById(plan);
    for (const { quarter, id, pointer } of enteredFigures(unitPlan)) {
      const indicator = indicators.get(id);
      if (indicator?.kind !== 'ratio') continue;
      const parts = [indicator.numerator, indicator.denominator].filter((part) => part !== undefined).join(', ');
      yield {
        pointer,
        on: 'key',
        message: {
          vi: `${id}, ${quarter}: “${indicator.name}” được tính (từ ${parts}), không nhập.`,
          en: `${id}, ${quarter}: “${indicator.name}” is computed (from ${parts}), not entered.`,
        },
      };
    }
  },
};
