import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { entriesOf } from './item-refs.js';

/** A withdrawal that does not name the entry it withdraws. */
export const voidWithoutCorrects: Rule<UnitScope> = {
  code: 'void-without-corrects',
  severity: 'error',
  title: { vi: 'Rút lại nhưng không nói rút lần nào', en: 'Withdrawal that names no entry' },
  why: {
    vi: 'status: void chỉ để rút lại một lần cập nhật trước đó; thiếu corrects thì lần ghi sai vẫn được tính.',
    en: 'status: void only withdraws an earlier entry; without corrects the wrong one still counts.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-02-10, status: doing }
      - { date: 2024-02-12, status: void }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-02-10, status: doing }
      - { date: 2024-02-12, status: void, corrects: 1 }
`,
  fix: {
    vi: 'Thêm corrects: <số thứ tự của lần bị rút>.',
    en: 'Add corrects: <number of the entry that is withdrawn>.',
  },
  run({ unitPlan }) {
    return foundIn(entriesOf(unitPlan), (recorded) => {
      const { item, entry, n } = recorded;
      if (entry.status !== 'void' || entry.corrects !== undefined || entry.entry !== undefined) return null;
      return {
        pointer: recorded.at('status'),
        on: 'value',
        message: {
          vi: `${item.id}: lần cập nhật ${n} là void nhưng không nói rút lại lần nào.`,
          en: `${item.id}: entry ${n} is void but does not say what it withdraws.`,
        },
      };
    });
  },
};
