import { walk } from '../../domain/plan/plan-index.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** Two points of the plan with the same address. */
export const duplicateNodeId: Rule<PlanScope> = {
  code: 'duplicate-node-id',
  severity: 'error',
  title: { vi: 'Hai điểm trùng số mục', en: 'Two points with one address' },
  why: {
    vi: 'Địa chỉ (II.5.c) là tên của nhiệm vụ ở mọi tệp; trùng nhau thì điểm sau không bao giờ được theo dõi.',
    en: 'An address (II.5.c) names an item in every file; where two share one, the later is never followed.',
  },
  bad: `body:
  - id: II
    children:
      - { id: II.1, heading: Đẩy mạnh tuyên truyền }
      - { id: II.1, heading: Nâng cao trách nhiệm }
`,
  good: `body:
  - id: II
    children:
      - { id: II.1, heading: Đẩy mạnh tuyên truyền }
      - { id: II.2, heading: Nâng cao trách nhiệm }
`,
  fix: { vi: 'Ghi lại địa chỉ như trong văn bản.', en: 'Write the address as the document prints it.' },
  *run({ plan }) {
    const seen = new Set<string>();
    for (const { node, pointer } of walk(plan)) {
      if (seen.has(node.id)) {
        yield {
          pointer: `${pointer}/id`,
          on: 'value',
          message: {
            vi: `Địa chỉ ${node.id} đã có ở một điểm phía trên.`,
            en: `The address ${node.id} is that of a point further up already.`,
          },
        };
      }
      seen.add(node.id);
    }
  },
};
