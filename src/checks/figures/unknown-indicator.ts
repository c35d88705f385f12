import type { Rule } from '../rule.js';
import { enteredFigures, type FigureScope, indicatorsById } from './entered-figures.js';

/** A figure of an indicator that the plan does not have. */
export const unknownIndicator: Rule<FigureScope> = {
  code: 'unknown-indicator',
  severity: 'error',
  title: { vi: 'Chỉ tiêu không có trong kế hoạch', en: 'Indicator that the plan does not have' },
  why: {
    vi: 'Số liệu được nhận ra bằng mã chỉ tiêu trong kế hoạch (tiep-dan.luot); mã không có thì số đó không vào báo cáo nào.',
    en: 'A figure is known by its indicator’s id in the plan (tiep-dan.luot); under an id that does not exist it is in no report.',
  },
  bad: `figures:
  2024-Q1: { tiep-dan.so-luot: 12 }
`,
  good: `figures:
  2024-Q1: { tiep-dan.luot: 12 }
`,
  fix: { vi: 'Sửa lại mã; xem các chỉ tiêu: dcs figure.', en: 'Correct the id; all indicators: dcs figure.' },
  *run({ plan, unitPlan }) {
    const known = indicatorsById(plan);
    for (const { id, pointer } of enteredFigures(unitPlan)) {
      if (known.has(id)) continue;
      const group = id.split('.')[0] ?? '';
      const near = [...known.keys()].filter((one) => one.startsWith(`${group}.`)).join(', ');
      yield {
        pointer,
        on: 'key',
        message: { vi: `Kế hoạch không có chỉ tiêu “${id}”.`, en: `The plan has no indicator “${id}”.` },
        hint:
          near === ''
            ? unknownIndicator.fix
            : {
                vi: `Gần đó có: ${near}. ${unknownIndicator.fix.vi}`,
                en: `Near it: ${near}. ${unknownIndicator.fix.en}`,
              },
      };
    }
  },
};
