import { foundIn, type Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';
import { standingEntriesOf } from '../unit/item-refs.js';

/** "Nothing arose" for an item that always has work to do. */
export const noneNotAllowed: Rule<DerivedScope> = {
  code: 'none-not-allowed',
  severity: 'error',
  title: {
    vi: 'Ghi “không phát sinh” cho nhiệm vụ không thể không phát sinh',
    en: '“Nothing arose” where that can’t be',
  },
  why: {
    vi: 'Chỉ việc tùy vào người khác mới có thể không phát sinh trong kỳ (đơn thư, đối thoại, kiểm tra đột xuất). Việc phải chủ động làm thì hoặc đã làm, hoặc chưa.',
    en: 'Only what depends on others may fail to arise in a period (complaints, dialogue, surprise inspections). What a unit does of itself is done or not done.',
  },
  bad: `items:
  II.1:
    progress:
      - { date: 2024-03-10, status: none }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-03-10, status: none }
`,
  fix: {
    vi: 'Ghi đúng tình trạng (done, doing, blocked); nếu việc không thuộc đơn vị thì dcs skip <nhiệm vụ> --reason "…".',
    en: 'Give the true status (done, doing, blocked); where it is not the unit’s to do: dcs skip <item> --reason "…".',
  },
  run({ unitPlan, itemOf }) {
    return foundIn(standingEntriesOf(unitPlan), (recorded) => {
      const { item, entry, n } = recorded;
      if (entry.status !== 'none' || entry.action !== undefined || itemOf(item.id)?.mayBeNone !== false) return null;
      return {
        pointer: recorded.at('status'),
        on: 'value',
        message: {
          vi: `${item.id}: lần cập nhật ${n} ghi “không phát sinh”, nhưng nhiệm vụ này không thể không phát sinh.`,
          en: `${item.id}: entry ${n} says that nothing arose, which can’t be for this item.`,
        },
      };
    });
  },
};
