import { walk } from '../../domain/plan/plan-index.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** `open` or `conditional` on a point that is no item. */
export const markWithoutTrack: Rule<PlanScope> = {
  code: 'mark-without-track',
  severity: 'error',
  title: {
    vi: 'open, conditional ở điểm không phải nhiệm vụ',
    en: '`open` or `conditional` on a point that is no item',
  },
  why: {
    vi: 'Hai dấu này chỉ có nghĩa với nhiệm vụ được theo dõi: thiếu track thì đơn vị không thêm được nhiệm vụ riêng, và điều kiện không được xét.',
    en: 'Both only mean something for an item: without track no unit can add its own items there, and the condition is never asked.',
  },
  bad: `body:
  - id: II
    heading: NỘI DUNG THỰC HIỆN
    children:
      - { id: II.1, heading: Nội dung khác, open: true }
`,
  good: `body:
  - id: II
    heading: NỘI DUNG THỰC HIỆN
    children:
      - id: II.1
        heading: Nội dung khác
        open: true
        track: { short: Nội dung khác, cadence: ongoing, cadence-from: tool, roles: { office: lead } }
`,
  fix: { vi: 'Thêm track cho điểm này, hoặc bỏ dấu đi.', en: 'Give the point a track, or take the mark out.' },
  *run({ plan }) {
    for (const { node, pointer } of walk(plan)) {
      if (node.track !== undefined) continue;
      for (const mark of ['open', 'conditional'] as const) {
        if (node[mark] !== true) continue;
        yield {
          pointer: `${pointer}/${mark}`,
          on: 'key',
          message: {
            vi: `${node.id} có ${mark} nhưng không phải là nhiệm vụ (không có track).`,
            en: `${node.id} has ${mark}, but is no item (it has no track).`,
          },
        };
      }
    }
  },
};
