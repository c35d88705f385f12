import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';

/** The plan was revised after the unit derived from it. */
export const planRevised: Rule<DerivedScope> = {
  code: 'plan-revised',
  severity: 'warning',
  title: { vi: 'Kế hoạch đã được sửa đổi', en: 'Plan was revised since' },
  why: {
    vi: 'Đơn vị lập theo bản cũ; nhiệm vụ, thời gian hay vai trò có thể đã khác.',
    en: 'The unit planned by an older revision; items, times or roles may differ by now.',
  },
  bad: `# kế hoạch là bản 2
derived-from: { plan: ../plan.yaml, id: sxd-da-nang-2024, revision: 1 }
`,
  good: `# kế hoạch là bản 2
derived-from: { plan: ../plan.yaml, id: sxd-da-nang-2024, revision: 2 }
`,
  fix: {
    vi: 'Xem các cảnh báo về nhiệm vụ mới, nhiệm vụ đổi nội dung, sửa cho khớp, rồi ghi revision mới.',
    en: 'Settle what check says of new items and changed texts, then write the new revision.',
  },
  *run({ unitPlan, plan }) {
    const { id, revision } = unitPlan['derived-from'];
    if (id !== plan.id || revision >= plan.revision) return;
    yield {
      pointer: '/derived-from/revision',
      on: 'value',
      message: {
        vi: `Đơn vị lập theo bản sửa đổi ${revision}; kế hoạch nay là bản ${plan.revision}.`,
        en: `The unit derives from revision ${revision}; the plan is at revision ${plan.revision} by now.`,
      },
    };
  },
};
