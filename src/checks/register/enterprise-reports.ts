import type { Rule } from '../rule.js';
import type { RegisterScope } from '../scope.js';
import { INFORMED_KIND } from '../../domain/plan/unit-kinds.js';

/** Reports are expected from an enterprise, which only receives the plan for information. */
export const enterpriseReports: Rule<RegisterScope> = {
  code: 'enterprise-reports',
  severity: 'warning',
  title: { vi: 'Doanh nghiệp bị ghi là phải báo cáo', en: 'Enterprise is said to report' },
  why: {
    vi: 'Các công ty ở Nơi nhận của Kế hoạch chỉ nhận để biết; nhiệm vụ và chế độ báo cáo là của các đơn vị còn lại.',
    en: 'The companies among the plan’s recipients are informed; tasks and reports are for the other units.',
  },
  bad: `units:
  - { id: cong-ty-a, name: Công ty A, kind: enterprise, reports: true }
`,
  good: `units:
  - { id: cong-ty-a, name: Công ty A, kind: enterprise, reports: false }
`,
  fix: {
    vi: 'Ghi reports: false; nếu phải báo cáo thì ghi đúng loại đơn vị (subordinate …).',
    en: 'Say reports: false; where it does report, say what kind of unit it is (subordinate …).',
  },
  *run({ register }) {
    for (const [i, { kind, reports, name }] of register.units.entries()) {
      if (kind !== INFORMED_KIND || !reports) continue;
      const message = {
        vi: `${name} là doanh nghiệp, chỉ nhận thông tin, nên không bị đòi báo cáo.`,
        en: `${name} is an enterprise and only informed: no report is asked of it.`,
      };
      yield { pointer: `/units/${i}/reports`, on: 'value', message };
    }
  },
};
