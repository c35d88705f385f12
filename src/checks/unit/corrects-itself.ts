import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { entriesOf } from './item-refs.js';

/** A correction that corrects itself. */
export const correctsItself: Rule<UnitScope> = {
  code: 'corrects-itself',
  severity: 'error',
  title: { vi: 'Lần cập nhật đính chính chính nó', en: 'Entry that corrects itself' },
  why: {
    vi: 'Lần bị đính chính thì không còn được tính; một lần tự đính chính nó thì tự mất, điều đã ghi không được tính nữa.',
    en: 'A corrected entry no longer counts; an entry that corrects itself counts nowhere, so its record is lost.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-02-10, status: doing }
      - { date: 2024-02-12, status: doing, corrects: 2 }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-02-10, status: doing }
      - { date: 2024-02-12, status: doing, corrects: 1 }
`,
  fix: {
    vi: 'Ghi số thứ tự của lần cập nhật bị thay, đếm từ 1 trong nhiệm vụ này.',
    en: 'Name the entry that is replaced, counted from 1 within this item.',
  },
  run({ unitPlan }) {
    return foundIn(entriesOf(unitPlan), (recorded) => {
      const { item, entry, n } = recorded;
      if (entry.corrects !== n) return null;
      return {
        pointer: recorded.at('corrects'),
        on: 'value',
        message: {
          vi: `${item.id}: lần cập nhật ${n} đính chính chính nó.`,
          en: `${item.id}: entry ${n} corrects itself.`,
        },
      };
    });
  },
};
