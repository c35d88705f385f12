import { periodBefore } from '../../domain/calendar/adjacent-periods.js';
import { countIn } from '../../domain/progress/doubtful-figures.js';
import type { Rule } from '../rule.js';
import { enteredCounts, type FigureScope } from './entered-figures.js';

/** A figure that is many times the one before, or a small part of it. */
export const figureJump: Rule<FigureScope> = {
  code: 'figure-jump',
  severity: 'warning',
  title: {
    vi: 'Số liệu tăng, giảm đột biến so với kỳ trước',
    en: 'Figure that differs greatly from the period before',
  },
  why: {
    vi: 'Số tăng hay giảm nhiều lần thường là gõ thừa, thiếu một chữ số, hoặc nhập số lũy kế thay cho số của kỳ. Nếu đúng thì báo cáo cần giải thích.',
    en: 'A figure many times larger or smaller usually has a digit too many or too few, or is the total of the year so far instead of the period’s. If it is right, the report should explain it.',
  },
  bad: `figures:
  2023-Q4: { ho-so.tiep-nhan: 210 }
  2024-Q1: { ho-so.tiep-nhan: 2450 }
`,
  good: `figures:
  2023-Q4: { ho-so.tiep-nhan: 210 }
  2024-Q1: { ho-so.tiep-nhan: 245 }
`,
  fix: {
    vi: 'Kiểm tra lại số; nếu đúng thì để nguyên và giải thích trong báo cáo.',
    en: 'Check the figure; if it is right, leave it and explain it in the report.',
  },
  *run(scope) {
    for (const { indicator, quarter, value, pointer } of enteredCounts(scope)) {
      const { jump } = indicator;
      const before = countIn(scope.unitPlan.figures ?? {}, periodBefore(quarter).id, indicator.id);
      // A change from or to zero has no factor.
      if (jump === undefined || before === null || before === 0 || value === 0) continue;
      if (value <= before * jump && before <= value * jump) continue;
      yield {
        pointer,
        on: 'value',
        message: {
          vi: `${indicator.id}, ${quarter.id}: ${value}, kỳ trước ${before}; ${value > before ? 'tăng' : 'giảm'} quá ${jump} lần.`,
          en: `${indicator.id}, ${quarter.id}: ${value}, the period before ${before}; it ${value > before ? 'rose' : 'fell'} by more than a factor of ${jump}.`,
        },
      };
    }
  },
};
