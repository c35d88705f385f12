import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** Periods of the plan's own that do not go with what it tracks by. */
export const ownPeriodsCells: Rule<PlanScope> = {
  code: 'own-periods-cells',
  severity: 'error',
  title: { vi: 'cells không khớp với các kỳ riêng', en: 'cells do not go with the plan’s own periods' },
  why: {
    vi: 'Kế hoạch có kỳ riêng thì theo dõi theo các kỳ ấy (cells: period); không có thì theo tháng, quý, 6 tháng hoặc năm. whole-year chỉ dùng cùng kỳ riêng.',
    en: 'A plan with periods of its own is tracked by these (cells: period), any other by months, quarters, half-years or the year. whole-year goes with periods of its own.',
  },
  bad: `reporting:
  cells: quarter
  periods:
    - { id: hk1, name: Học kỳ I, from: 2024-01-01, to: 2024-05-31 }
`,
  good: `reporting:
  cells: period
  periods:
    - { id: hk1, name: Học kỳ I, from: 2024-01-01, to: 2024-05-31 }
`,
  fix: {
    vi: 'Ghi cells: period khi có periods; ghi month, quarter, half-year hoặc year khi không có.',
    en: 'Write cells: period where there are periods; month, quarter, half-year or year where there are none.',
  },
  *run({ plan: { reporting } }) {
    const { cells, periods } = reporting;
    if ((cells === 'period') !== (periods !== undefined)) {
      const message =
        periods === undefined
          ? {
              vi: 'cells là period nhưng kế hoạch không có periods.',
              en: 'cells is period, but the plan has no periods.',
            }
          : { vi: `Kế hoạch có periods nhưng cells là ${cells}.`, en: `The plan has periods, but cells is ${cells}.` };
      yield { pointer: '/reporting/cells', on: 'value', message };
    }
    if (periods !== undefined && reporting.figures !== undefined) {
      const message = {
        vi: 'figures không dùng khi kế hoạch có periods: số liệu nhập theo các kỳ ấy.',
        en: 'figures has no effect where the plan has periods: figures are entered by these.',
      };
      yield { pointer: '/reporting/figures', on: 'key', message };
    }
    if (periods === undefined && reporting['whole-year'] !== undefined) {
      const message = {
        vi: 'whole-year chỉ có tác dụng khi kế hoạch có periods.',
        en: 'whole-year has an effect only where the plan has periods.',
      };
      yield { pointer: '/reporting/whole-year', on: 'key', message };
    }
  },
};
