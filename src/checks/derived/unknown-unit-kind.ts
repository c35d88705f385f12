import { unitKindIds } from '../../domain/plan/unit-kinds.js';
import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';

/** A unit's kind that its plan does not have. */
export const unknownUnitKind: Rule<DerivedScope> = {
  code: 'unknown-unit-kind',
  severity: 'error',
  title: { vi: 'Loại đơn vị mà kế hoạch không có', en: 'Kind of unit that the plan does not have' },
  why: {
    vi: 'Nhiệm vụ được giao theo loại đơn vị: loại không có thì đơn vị không có nhiệm vụ nào theo loại, và không ai thấy là thiếu.',
    en: 'Items fall to kinds of unit: with a kind that is not there, the unit has none of them, and nobody sees that they are missing.',
  },
  bad: `unit: { id: trung-tam-a, name: Trung tâm A, kind: subordinat }
`,
  good: `unit: { id: trung-tam-a, name: Trung tâm A, kind: subordinate }
`,
  fix: {
    vi: 'Ghi một loại mà kế hoạch có; hoặc thêm loại ấy vào kinds của plan.yaml.',
    en: 'Write one of the plan’s kinds; or add that kind to kinds in plan.yaml.',
  },
  *run({ unitPlan, plan }) {
    const { kind } = unitPlan.unit;
    const known = unitKindIds(plan);
    if (known.includes(kind)) return;
    yield {
      pointer: '/unit/kind',
      on: 'value',
      message: {
        vi: `Kế hoạch không có loại đơn vị “${kind}”; các loại: ${known.join(', ')}.`,
        en: `The plan has no kind of unit “${kind}”; its kinds: ${known.join(', ')}.`,
      },
    };
  },
};
