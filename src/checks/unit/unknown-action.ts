import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { entriesOf } from './item-refs.js';

/** An entry for an action that the item does not have. */
export const unknownAction: Rule<UnitScope> = {
  code: 'unknown-action',
  severity: 'error',
  title: { vi: 'Lần cập nhật cho công việc không có', en: 'Entry for an action that does not exist' },
  why: {
    vi: 'Lần cập nhật ghi cho một công việc thì không tính cho cả nhiệm vụ; công việc không có thì nó không được tính vào đâu cả.',
    en: 'An entry for an action does not count for the item; where there is no such action, it counts nowhere.',
  },
  bad: `items:
  II.5.c:
    actions:
      - { id: 1, what: Lịch tiếp công dân hằng tuần }
    progress:
      - { date: 2024-02-10, status: doing, action: 2 }
`,
  good: `items:
  II.5.c:
    actions:
      - { id: 1, what: Lịch tiếp công dân hằng tuần }
    progress:
      - { date: 2024-02-10, status: doing, action: 1 }
`,
  fix: {
    vi: 'Ghi số của một công việc có trong actions; bỏ action đi nếu là cho cả nhiệm vụ.',
    en: 'Name an action that stands under actions; take action out where the whole item is meant.',
  },
  run({ unitPlan }) {
    return foundIn(entriesOf(unitPlan), (recorded) => {
      const { item, entry, n, stands } = recorded;
      if (!stands || entry.action === undefined) return null;
      const ids = (item.planned.actions ?? []).map(({ id }) => id);
      if (ids.includes(entry.action)) return null;
      const known = ids.length === 0 ? { vi: 'chưa có công việc nào', en: 'there are none' } : null;
      return {
        pointer: recorded.at('action'),
        on: 'value',
        message: {
          vi: `${item.id}: lần cập nhật ${n} ghi cho công việc ${entry.action}, không có (${known?.vi ?? `có: ${ids.join(', ')}`}).`,
          en: `${item.id}: entry ${n} is for action ${entry.action}, which does not exist (${known?.en ?? `there are: ${ids.join(', ')}`}).`,
        },
      };
    });
  },
};
