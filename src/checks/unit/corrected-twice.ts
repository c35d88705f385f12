import { canonicalJson } from '../../domain/text/canonical-json.js';
import { correctedIn } from '../../domain/unit/entries.js';
import type { Entry } from '../../domain/unit/unit-plan.js';
import type { Found, Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { correctedRefsOf, EntryRef } from './item-refs.js';

/** Two corrections of one entry, as two people may make them on two computers. */
export const correctedTwice: Rule<UnitScope> = {
  code: 'corrected-twice',
  severity: 'warning',
  title: { vi: 'Một lần cập nhật được đính chính hai lần', en: 'One entry is corrected twice' },
  why: {
    vi: 'Hai người cùng đính chính một lần cập nhật rồi trộn tệp thì cả hai bản thay thế đều được tính: một việc thành hai.',
    en: 'Where two people correct the same entry and their files are merged, both replacements count: one piece of work becomes two.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-02-12, status: blocked }
      - { date: 2024-02-12, status: doing, corrects: 1 }
      - { date: 2024-02-12, status: doing, corrects: 1, note: Đã mượn phòng }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-02-12, status: blocked }
      - { date: 2024-02-12, status: doing, corrects: 1 }
      - { date: 2024-02-12, status: doing, corrects: 2, note: Đã mượn phòng }
`,
  fix: {
    vi: 'Giữ bản đúng; rút lại bản kia: dcs correct <nhiệm vụ> <số> --status void.',
    en: 'Keep the one that is right; withdraw the other: dcs correct <item> <number> --status void.',
  },
  *run({ unitPlan }): Iterable<Found> {
    for (const item of correctedRefsOf(unitPlan)) {
      const { progress = [] } = item.planned;
      const corrected = correctedIn(progress);
      const first = new Map<number, { readonly n: number; readonly entry: Entry }>();
      for (const [i, entry] of progress.entries()) {
        if (entry.corrects === undefined || corrected.has(i + 1)) continue;
        const before = first.get(entry.corrects);
        if (before === undefined) first.set(entry.corrects, { n: i + 1, entry });
        // Two equal corrections are reported by recorded-twice.
        else if (canonicalJson(before.entry) !== canonicalJson(entry)) {
          yield {
            pointer: new EntryRef(item, entry, i + 1, true).at('corrects'),
            on: 'value',
            message: {
              vi: `${item.id}: lần cập nhật ${i + 1} đính chính lần ${entry.corrects}, mà lần ${before.n} đã đính chính lần đó.`,
              en: `${item.id}: entry ${i + 1} corrects entry ${entry.corrects}, which entry ${before.n} has corrected already.`,
            },
          };
        }
      }
    }
  },
};
