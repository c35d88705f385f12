import { walk } from '../../domain/plan/plan-index.js';
import { unitKindIds } from '../../domain/plan/unit-kinds.js';
import { pointerTo } from '../../domain/text/pointer.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

const ROLES = ['lead', 'support', 'monitor'] as const;

/** An item that the plan gives to a body, group or kind of unit that it does not have. */
export const unknownParty: Rule<PlanScope> = {
  code: 'unknown-party',
  severity: 'error',
  title: {
    vi: 'Giao cho cơ quan, nhóm hoặc loại đơn vị chưa khai',
    en: 'Body, group or kind of unit that is not there',
  },
  why: {
    vi: 'Nhiệm vụ giao cho một mã không có thì không đơn vị nào có nhiệm vụ ấy, và không ai thấy là thiếu.',
    en: 'An item that is given to an id that is not there falls to no unit, and nobody sees that it is missing.',
  },
  bad: `body:
  - id: II
    heading: NỘI DUNG THỰC HIỆN
    track: { short: Nội dung thực hiện, cadence: ongoing, cadence-from: tool, roles: { offices: lead } }
`,
  good: `body:
  - id: II
    heading: NỘI DUNG THỰC HIỆN
    track: { short: Nội dung thực hiện, cadence: ongoing, cadence-from: tool, roles: { office: lead } }
`,
  fix: {
    vi: 'Sửa mã cho đúng; hoặc thêm vào bodies, groups hay kinds của kế hoạch.',
    en: 'Correct the id; or add it to the plan’s bodies, groups or kinds.',
  },
  *run({ plan }) {
    const kinds = unitKindIds(plan);
    const named = new Set([...[...(plan.bodies ?? []), ...(plan.groups ?? [])].map(({ id }) => id), ...kinds]);
    for (const { node, pointer } of walk(plan)) {
      const { who, roles = {} } = node.track ?? {};
      const places = [
        ...ROLES.flatMap((role) =>
          (who?.[role] ?? []).map((id, at) => ({
            id,
            at: pointerTo('track', 'who', role, at),
            isKnown: named.has(id),
          })),
        ),
        ...Object.keys(roles).map((id) => ({ id, at: pointerTo('track', 'roles', id), isKnown: kinds.includes(id) })),
      ];
      for (const { id, at, isKnown } of places) {
        if (isKnown) continue;
        const isRole = at.startsWith('/track/roles');
        yield {
          pointer: `${pointer}${at}`,
          on: isRole ? 'key' : 'value',
          message: isRole
            ? {
                vi: `${node.id} giao cho loại đơn vị “${id}” mà kế hoạch không có; các loại: ${kinds.join(', ')}.`,
                en: `${node.id} is given to the kind of unit “${id}”, which the plan does not have; its kinds: ${kinds.join(', ')}.`,
              }
            : {
                vi: `${node.id} giao cho “${id}”, không có trong bodies, groups hay kinds của kế hoạch.`,
                en: `${node.id} is given to “${id}”, which is not among the plan’s bodies, groups or kinds.`,
              },
        };
      }
    }
  },
};
