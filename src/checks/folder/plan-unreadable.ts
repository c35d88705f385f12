import type { Rule } from '../rule.js';
import type { FolderScope } from '../scope.js';

/** A unit derives from a plan that cannot be used, so half of the rules cannot check the unit. */
export const planUnreadable: Rule<FolderScope> = {
  code: 'plan-unreadable',
  severity: 'error',
  title: { vi: 'Không đọc được kế hoạch mà đơn vị căn cứ', en: 'Plan of the unit can’t be read' },
  why: {
    vi: 'derived-from.plan là đường dẫn tính từ tệp của đơn vị; không đọc được kế hoạch thì không biết nhiệm vụ nào, kỳ nào, và tệp mới chỉ được kiểm tra một phần.',
    en: 'derived-from.plan counts from the unit’s file; without the plan neither items nor periods are known, and the file is checked in part only.',
  },
  bad: `derived-from: { plan: ../ke-hoach.yaml, id: sxd-da-nang-2024, revision: 1 }
`,
  good: `derived-from: { plan: ../plan.yaml, id: sxd-da-nang-2024, revision: 1 }
`,
  fix: {
    vi: 'Sửa đường dẫn (thường là ../plan.yaml), hoặc sửa lỗi trong kế hoạch rồi kiểm tra lại.',
    en: 'Correct the path (usually ../plan.yaml), or correct the plan and check again.',
  },
  *run({ files }) {
    for (const { file, planPath, planState } of files) {
      // Where the plan's own errors are shown in this run, one more line for each unit would only hide them.
      if (planState.kind === 'usable' || (planState.kind === 'broken' && planState.checked)) continue;
      yield {
        file,
        pointer: '/derived-from/plan',
        on: 'value',
        message:
          planState.kind === 'missing'
            ? {
                vi: `Không có tệp kế hoạch “${planPath}” trong thư mục kế hoạch (không có ở đó, hoặc nằm ngoài thư mục).`,
                en: `There is no plan “${planPath}” within the plans folder (it is not there, or lies outside).`,
              }
            : {
                vi: `Tệp kế hoạch “${planPath}” có lỗi nên đơn vị này chỉ được kiểm tra một phần.`,
                en: `The plan “${planPath}” has errors, so this unit is checked in part only.`,
              },
      };
    }
  },
};
