import { walk } from '../../domain/plan/plan-index.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** `related` names an address that is no item, or the item itself. */
export const relatedUnknown: Rule<PlanScope> = {
  code: 'related-unknown',
  severity: 'error',
  title: { vi: 'Nhiệm vụ liên quan không có', en: 'Related item that does not exist' },
  why: {
    vi: 'related nối các nhiệm vụ cùng viện dẫn một văn bản, để một lần cập nhật gợi ý các nhiệm vụ kia; địa chỉ không có thì không gợi ý được.',
    en: 'related joins items that cite one document, so that a tick can suggest the others; an address that does not exist suggests nothing.',
  },
  bad: `body:
  - id: II
    heading: NỘI DUNG THỰC HIỆN
    track: { short: Nội dung, cadence: ongoing, cadence-from: tool, roles: { office: lead }, related: [VI.1] }
`,
  good: `body:
  - id: II
    heading: NỘI DUNG THỰC HIỆN
    track: { short: Nội dung, cadence: ongoing, cadence-from: tool, roles: { office: lead }, related: [III] }
  - id: III
    heading: NHIỆM VỤ CỤ THỂ
    track: { short: Nhiệm vụ, cadence: ongoing, cadence-from: tool, roles: { office: lead }, related: [II] }
`,
  fix: { vi: 'Ghi địa chỉ của một nhiệm vụ khác được theo dõi.', en: 'Name another item that is tracked.' },
  *run({ plan, index }) {
    for (const { node, pointer } of walk(plan)) {
      for (const [i, id] of (node.track?.related ?? []).entries()) {
        const itself = id === node.id;
        if (!itself && index.nodes.get(id)?.track !== undefined) continue;
        yield {
          pointer: `${pointer}/track/related/${i}`,
          on: 'value',
          message: itself
            ? { vi: `${node.id} ghi liên quan đến chính nó.`, en: `${node.id} is related to itself.` }
            : {
                vi: `${node.id} liên quan đến “${id}”, không phải nhiệm vụ nào.`,
                en: `${node.id} is related to “${id}”, which is no item.`,
              },
        };
      }
    }
  },
};
