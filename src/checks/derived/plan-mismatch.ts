import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';

/** The plan at the path is not the one that the unit derives from. */
export const planMismatch: Rule<DerivedScope> = {
  code: 'plan-mismatch',
  severity: 'error',
  title: { vi: 'Kế hoạch không phải bản mà đơn vị đã căn cứ', en: 'Plan is not the one the unit derives from' },
  why: {
    vi: 'derived-from ghi kế hoạch nào và lần sửa đổi thứ mấy; khác mã, hoặc số lần sửa đổi lớn hơn của kế hoạch ở đây, thì tệp đang được xem theo một văn bản khác.',
    en: 'derived-from names the plan and its revision; another id, or a revision beyond that of the plan here, means that the file is read by another document.',
  },
  bad: `derived-from: { plan: ../plan.yaml, id: sxd-da-nang-2023, revision: 1 }
`,
  good: `derived-from: { plan: ../plan.yaml, id: sxd-da-nang-2024, revision: 1 }
`,
  fix: {
    vi: 'Sửa derived-from.plan cho đúng tệp kế hoạch, hoặc lấy bản kế hoạch mới về.',
    en: 'Let derived-from.plan lead to the right file, or fetch the newer plan.',
  },
  *run({ unitPlan, plan }) {
    const { id, revision } = unitPlan['derived-from'];
    if (id !== plan.id) {
      yield {
        pointer: '/derived-from/id',
        on: 'value',
        message: {
          vi: `Đơn vị căn cứ kế hoạch “${id}”, nhưng tệp kế hoạch ở đó là “${plan.id}”.`,
          en: `The unit derives from “${id}”, but the plan found there is “${plan.id}”.`,
        },
      };
    } else if (revision > plan.revision) {
      yield {
        pointer: '/derived-from/revision',
        on: 'value',
        message: {
          vi: `Đơn vị căn cứ bản sửa đổi ${revision}, nhưng kế hoạch ở đây mới là bản ${plan.revision}.`,
          en: `The unit derives from revision ${revision}, but the plan here is revision ${plan.revision}.`,
        },
      };
    }
  },
};
