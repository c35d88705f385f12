import { walk } from '../../domain/plan/plan-index.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** A due date that has no effect. */
export const dueWithoutOnce: Rule<PlanScope> = {
  code: 'due-without-once',
  severity: 'error',
  title: { vi: 'Có thời hạn nhưng không phải việc một lần', en: 'Due date on an item that is not `once`' },
  why: {
    vi: 'Chỉ việc một lần (cadence: once) mới có một thời hạn; việc thường xuyên theo kỳ thì thời hạn bị bỏ qua mà không ai biết.',
    en: 'Only an item of cadence `once` has one due date; where it recurs, the date is silently ignored.',
  },
  bad: `body:
  - id: IV
    heading: TỔ CHỨC THỰC HIỆN
    track: { short: Xây dựng kế hoạch, cadence: ongoing, cadence-from: source, due: 2024-03-31, roles: { subordinate: lead } }
`,
  good: `body:
  - id: IV
    heading: TỔ CHỨC THỰC HIỆN
    track: { short: Xây dựng kế hoạch, cadence: once, cadence-from: source, due: 2024-03-31, roles: { subordinate: lead } }
`,
  fix: { vi: 'Ghi cadence: once, hoặc bỏ due.', en: 'Write cadence: once, or take due out.' },
  *run({ plan }) {
    for (const { node, pointer } of walk(plan)) {
      if (node.track?.due === undefined || node.track.cadence === 'once') continue;
      yield {
        pointer: `${pointer}/track/due`,
        on: 'value',
        message: {
          vi: `${node.id} có thời hạn nhưng không phải việc một lần (cadence: ${node.track.cadence}).`,
          en: `${node.id} has a due date, but is not done once (cadence: ${node.track.cadence}).`,
        },
      };
    }
  },
};
