import { walk } from '../../domain/plan/plan-index.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** An item names another as related, but not the other way round. */
export const relatedOneSided: Rule<PlanScope> = {
  code: 'related-one-sided',
  severity: 'warning',
  title: { vi: 'Liên quan chỉ ghi một chiều', en: 'Related one way only' },
  why: {
    vi: 'Cùng viện dẫn một văn bản thì liên quan hai chiều; ghi một chiều thì cập nhật từ phía kia không gợi ý phía này.',
    en: 'Items that cite one document are related both ways; written one way, a tick from the other side suggests nothing.',
  },
  bad: `body:
  - id: II
    heading: NỘI DUNG THỰC HIỆN
    track: { short: Nội dung, cadence: ongoing, cadence-from: tool, roles: { office: lead }, related: [III] }
  - id: III
    heading: NHIỆM VỤ CỤ THỂ
    track: { short: Nhiệm vụ, cadence: ongoing, cadence-from: tool, roles: { office: lead } }
`,
  good: `body:
  - id: II
    heading: NỘI DUNG THỰC HIỆN
    track: { short: Nội dung, cadence: ongoing, cadence-from: tool, roles: { office: lead }, related: [III] }
  - id: III
    heading: NHIỆM VỤ CỤ THỂ
    track: { short: Nhiệm vụ, cadence: ongoing, cadence-from: tool, roles: { office: lead }, related: [II] }
`,
  fix: { vi: 'Ghi thêm related ở nhiệm vụ kia.', en: 'Add related to the other item as well.' },
  *run({ plan, index }) {
    for (const { node, pointer } of walk(plan)) {
      for (const [i, id] of (node.track?.related ?? []).entries()) {
        const other = index.nodes.get(id)?.track;
        if (other === undefined || (other.related ?? []).includes(node.id)) continue;
        yield {
          pointer: `${pointer}/track/related/${i}`,
          on: 'value',
          message: {
            vi: `${node.id} ghi liên quan đến ${id}, nhưng ${id} không ghi lại ${node.id}.`,
            en: `${node.id} is related to ${id}, but ${id} does not name ${node.id}.`,
          },
        };
      }
    }
  },
};
