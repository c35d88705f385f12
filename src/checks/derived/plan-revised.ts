import { askedChanged } from './asked-changed.js';
import { textChanged } from './text-changed.js';
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
    vi: 'Xem các nhiệm vụ mới, nhiệm vụ đổi nội dung, sửa cho khớp, rồi xác nhận: dcs confirm --all. Khi không còn gì chờ xác nhận, revision mới được ghi (dcs check --fix cũng ghi được).',
    en: 'Look at new items and changed texts, correct what was planned, then confirm: dcs confirm --all. Once every item is confirmed, the new revision is written (dcs check --fix can do it too).',
  },
  *run(scope) {
    const { unitPlan, plan } = scope;
    const { id, revision } = unitPlan['derived-from'];
    if (id !== plan.id || revision >= plan.revision) return;
    yield {
      pointer: '/derived-from/revision',
      on: 'value',
      ...(isSettled(scope) ? { autofix: { kind: 'set', was: String(revision), value: plan.revision } } : {}),
      message: {
        vi: `Đơn vị lập theo bản sửa đổi ${revision}; kế hoạch nay là bản ${plan.revision}.`,
        en: `The unit derives from revision ${revision}; the plan is at revision ${plan.revision} by now.`,
      },
    };
  },
};

/** Whether every item is confirmed: then the unit's plan matches the present plan, whatever revision it names. */
function isSettled(scope: DerivedScope): boolean {
  return [textChanged, askedChanged].every((rule) => [...(rule.run?.(scope) ?? [])].length === 0);
}
