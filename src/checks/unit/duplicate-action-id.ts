import type { Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { itemRefsOf } from './item-refs.js';

/** Two actions of an item with the same number. */
export const duplicateActionId: Rule<UnitScope> = {
  code: 'duplicate-action-id',
  severity: 'error',
  title: { vi: 'Hai công việc trùng số', en: 'Two actions with one number' },
  why: {
    vi: 'Lần cập nhật chỉ tới công việc bằng số (action: 1); hai công việc cùng số thì không biết việc nào đã xong.',
    en: 'An entry names an action by its number (action: 1); where two share one, nobody knows which is done.',
  },
  bad: `items:
  II.5.c:
    actions:
      - { id: 1, what: Lịch tiếp công dân hằng tuần }
      - { id: 1, what: Niêm yết nội quy tiếp công dân }
`,
  good: `items:
  II.5.c:
    actions:
      - { id: 1, what: Lịch tiếp công dân hằng tuần }
      - { id: 2, what: Niêm yết nội quy tiếp công dân }
`,
  fix: {
    vi: 'Đặt cho công việc sau một số chưa dùng trong nhiệm vụ này.',
    en: 'Give the later one a number that this item has not used.',
  },
  *run({ unitPlan }) {
    for (const answered of itemRefsOf(unitPlan)) {
      const { id: item, planned } = answered;
      if (planned.actions === undefined) continue;
      const seen = new Set<number>();
      for (const [i, { id }] of planned.actions.entries()) {
        if (seen.has(id)) {
          yield {
            pointer: answered.at(`actions/${i}/id`),
            on: 'value',
            message: {
              vi: `${item}: số ${id} đã là của một công việc khác.`,
              en: `${item}: the number ${id} is another action’s already.`,
            },
          };
        }
        seen.add(id);
      }
    }
  },
};
