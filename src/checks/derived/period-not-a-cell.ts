import { cellPeriods, parsePeriod } from '../../domain/calendar/period.js';
import { foundIn, type Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';
import { standingEntriesOf } from '../unit/item-refs.js';

/** An entry names a period in which its item has no cell. */
export const periodNotACell: Rule<DerivedScope> = {
  code: 'period-not-a-cell',
  severity: 'error',
  title: { vi: 'Kỳ được ghi không phải kỳ theo dõi của nhiệm vụ', en: 'Named period is none of the item’s' },
  why: {
    vi: 'Mỗi nhiệm vụ được theo dõi theo kỳ của nó (thường xuyên: theo quý; một lần: cả năm). Ghi cho kỳ khác, chẳng hạn tháng hay nửa năm, thì lần cập nhật không vào kỳ nào.',
    en: 'Each item is followed by periods of its own (ongoing: quarters; once: the year). An entry for another one, a month or a half-year say, falls into none.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-03-20, status: doing, period: 2024-H1 }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-03-20, status: doing, period: 2024-Q1 }
`,
  fix: {
    vi: 'Ghi một kỳ của nhiệm vụ (xem bằng: dcs why <nhiệm vụ>), hoặc bỏ period đi.',
    en: 'Name a period of the item (see them with: dcs why <item>), or take period out.',
  },
  run({ unitPlan, plan, itemOf }) {
    return foundIn(standingEntriesOf(unitPlan), (recorded) => {
      const { item, entry, n } = recorded;
      if (entry.period === undefined) return null;
      const cadence = itemOf(item.id)?.cadence;
      const period = parsePeriod(entry.period, plan);
      if (cadence === undefined || period?.year !== plan.year) return null;
      // An entry for an action belongs to the action, whose only cell is the year.
      const cells = cellPeriods(entry.action === undefined ? cadence : 'once', plan);
      if (cells.some(({ id }) => id === period.id)) return null;
      const allowed = cells.map(({ id }) => id).join(', ');
      return {
        pointer: recorded.at('period'),
        on: 'value',
        message: {
          vi: `${item.id}: lần cập nhật ${n} ghi cho kỳ ${period.id}; nhiệm vụ này chỉ có: ${allowed}.`,
          en: `${item.id}: entry ${n} is for ${period.id}; this item only has: ${allowed}.`,
        },
      };
    });
  },
};
