import { figurePeriodsOver, isFigurePeriod } from '../../domain/calendar/adjacent-periods.js';
import { parsePeriod } from '../../domain/calendar/period.js';
import { pointerTo } from '../../domain/text/pointer.js';
import type { Rule } from '../rule.js';
import type { FigureScope } from './entered-figures.js';

/** Figures of a period for which the plan takes none. */
export const figureOfOtherPeriod: Rule<FigureScope> = {
  code: 'figure-of-other-period',
  severity: 'error',
  title: { vi: 'Số liệu ghi ở kỳ không phải kỳ nhập số liệu', en: 'Figures of a period for which none are entered' },
  why: {
    vi: 'Số liệu nhập theo một loại kỳ: quý, hoặc loại kỳ mà kế hoạch ghi ở reporting.figures; kỳ dài hơn được tính từ các kỳ ấy. Số ghi ở kỳ khác không được cộng vào tổng nào.',
    en: 'Figures are entered for periods of one kind: quarters, or the kind that the plan names in reporting.figures; figures of longer periods are computed. Figures of any other period are in no sum.',
  },
  bad: `figures:
  2024-H1: { tiep-dan.luot: 12 }
`,
  good: `figures:
  2024-Q2: { tiep-dan.luot: 12 }
`,
  fix: {
    vi: 'Ghi số vào đúng kỳ nhập số liệu, ví dụ 2024-Q2, rồi xóa kỳ này.',
    en: 'Enter the figures for the right period, like 2024-Q2, and delete this one.',
  },
  *run({ plan, unitPlan }) {
    for (const id of Object.keys(unitPlan.figures ?? {})) {
      const period = parsePeriod(id, plan);
      // An id that is no period is another rule's.
      if (period === null || isFigurePeriod(period)) continue;
      const instead = figurePeriodsOver(period).map((one) => one.id);
      const hint = `${instead.slice(0, 3).join(', ')}${instead.length > 3 ? ' …' : ''}`;
      yield {
        pointer: pointerTo('figures', id),
        on: 'key',
        message: { vi: `Kế hoạch không nhập số liệu theo kỳ “${id}”.`, en: `The plan takes no figures for “${id}”.` },
        hint: {
          vi: `Ghi số vào kỳ nhập số liệu: ${hint}; rồi xóa kỳ này.`,
          en: `Enter them for ${hint}; then delete this one.`,
        },
      };
    }
  },
};
