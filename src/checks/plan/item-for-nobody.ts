import { walk } from '../../domain/plan/plan-index.js';
import { namesBodies } from '../../domain/unit/named-in-plan.js';
import { namesNobody } from '../../domain/unit/role.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** An item that falls to no kind of unit. */
export const itemForNobody: Rule<PlanScope> = {
  code: 'item-for-nobody',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ không giao cho ai', en: 'Item that falls to nobody' },
  why: {
    vi: 'Không loại đơn vị nào chủ trì thì nhiệm vụ không được tính ở đâu cả, và không ai thấy là chưa làm.',
    en: 'Where no kind of unit leads, the item counts nowhere, and nobody sees that it is not done.',
  },
  bad: `body:
  - id: II
    heading: NỘI DUNG THỰC HIỆN
    track: { short: Nội dung thực hiện, cadence: ongoing, cadence-from: tool, roles: { division: support } }
`,
  good: `body:
  - id: II
    heading: NỘI DUNG THỰC HIỆN
    track: { short: Nội dung thực hiện, cadence: ongoing, cadence-from: tool, roles: { office: lead, division: support } }
`,
  fix: {
    vi: 'Ghi lead cho loại đơn vị chủ trì trong roles; hoặc bỏ track nếu không theo dõi.',
    en: 'Give the kind of unit that leads its lead under roles; or take track out where nothing is followed.',
  },
  *run({ plan }) {
    for (const { node, pointer } of walk(plan)) {
      if (node.track === undefined || Object.values(node.track.roles).includes('lead')) continue;
      // A plan may name a lead body instead of a kind of unit; if it names none, each unit's file states its role.
      if ((node.track.who?.lead ?? []).length > 0) continue;
      if (namesBodies(plan) && namesNobody(node.track)) continue;
      yield {
        pointer: `${pointer}/track/roles`,
        on: 'key',
        message: {
          vi: `Nhiệm vụ ${node.id} không có loại đơn vị nào chủ trì.`,
          en: `No kind of unit leads the item ${node.id}.`,
        },
      };
    }
  },
};
