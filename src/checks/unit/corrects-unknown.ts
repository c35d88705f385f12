import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { entriesOf } from './item-refs.js';

/** A correction of an entry that does not come before it. */
export const correctsUnknown: Rule<UnitScope> = {
  code: 'corrects-unknown',
  severity: 'error',
  title: { vi: 'Đính chính một lần cập nhật không có', en: 'Correction of an entry that does not exist' },
  why: {
    vi: 'corrects: n thay cho lần cập nhật thứ n ở phía trên trong cùng nhiệm vụ (đếm từ 1); trỏ vào chỗ không có thì chẳng đính chính gì.',
    en: 'corrects: n replaces the nth entry further up in the same item (counted from 1); pointing at none corrects nothing.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-02-10, status: doing }
      - { date: 2024-02-12, status: doing, corrects: 3 }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-02-10, status: doing }
      - { date: 2024-02-12, status: doing, corrects: 1 }
`,
  fix: {
    vi: 'Ghi số thứ tự của một lần cập nhật ở phía trên (xem bằng: dcs show <nhiệm vụ>).',
    en: 'Name an entry further up by its number (see them with: dcs show <item>).',
  },
  run({ unitPlan }) {
    return foundIn(entriesOf(unitPlan), (recorded) => {
      const { item, entry, n } = recorded;
      // An entry named by its fingerprint is known wherever it is.
      if (entry.corrects === undefined || entry.corrects <= n || entry.entry !== undefined) return null;
      return {
        pointer: recorded.at('corrects'),
        on: 'value',
        message: {
          vi: `${item.id}: lần cập nhật ${n} đính chính lần ${entry.corrects}, nhưng phía trên chỉ có ${n - 1} lần.`,
          en: `${item.id}: entry ${n} corrects entry ${entry.corrects}, but only ${n - 1} stand above it.`,
        },
      };
    });
  },
};
