import { brokenBalance } from '../../domain/progress/doubtful-figures.js';
import type { Rule } from '../rule.js';
import { enteredCounts, type FigureScope } from './entered-figures.js';

/** A remainder that is not the earlier remainder, plus what was received, minus what was resolved. */
export const figureBalance: Rule<FigureScope> = {
  code: 'figure-balance',
  severity: 'error',
  title: { vi: 'Số còn tồn không cân đối', en: 'Remainder that does not balance' },
  why: {
    vi: 'Tồn đầu kỳ + tiếp nhận − đã giải quyết = tồn cuối kỳ; không khớp thì có đơn bị bỏ sót hoặc số ghi nhầm.',
    en: 'Left before + received − resolved = left now; where that does not hold, one was lost or a figure is wrong.',
  },
  bad: `figures:
  2023-Q4: { don-thu.con-ton: 3 }
  2024-Q1: { don-thu.tiep-nhan: 5, don-thu.da-giai-quyet: 6, don-thu.con-ton: 3 }
`,
  good: `figures:
  2023-Q4: { don-thu.con-ton: 3 }
  2024-Q1: { don-thu.tiep-nhan: 5, don-thu.da-giai-quyet: 6, don-thu.con-ton: 2 }
`,
  fix: {
    vi: 'Xem lại số tồn của kỳ trước, số tiếp nhận, số đã giải quyết và số tồn cuối kỳ; sửa số sai.',
    en: 'Look at what was left the period before, received, resolved and is left now; correct the wrong one.',
  },
  *run(scope) {
    const { unitPlan } = scope;
    for (const { indicator, quarter, value, pointer } of enteredCounts(scope)) {
      const balance = brokenBalance(indicator, quarter, unitPlan.figures ?? {});
      if (balance === null) continue;
      const { before, received, resolved, expected } = balance;
      const sum = `${before} + ${received} − ${resolved} = ${expected}`;
      yield {
        pointer,
        on: 'value',
        message: {
          vi: `${indicator.id}, ${quarter.id}: ghi còn ${value}, nhưng tồn đầu + tiếp nhận − giải quyết là ${sum}.`,
          en: `${indicator.id}, ${quarter.id}: ${value} are said to be left, but before + received − resolved is ${sum}.`,
        },
      };
    }
  },
};
