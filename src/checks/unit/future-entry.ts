import { printDate } from '../../domain/calendar/date.js';
import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { standingEntriesOf } from './item-refs.js';

/** An entry dated after today. */
export const futureEntry: Rule<UnitScope> = {
  code: 'future-entry',
  severity: 'error',
  title: { vi: 'Lần cập nhật ghi ngày trong tương lai', en: 'Entry dated in the future' },
  why: {
    vi: 'Ngày của lần cập nhật là ngày đã làm việc; việc chưa đến ngày thì chưa làm được, thường là gõ nhầm ngày, tháng hay năm.',
    en: 'An entry’s date is the day the work was done; what lies ahead can’t be done yet, so day, month or year is mistyped as a rule.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-12-25, status: doing }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-05-12, status: doing }
`,
  fix: {
    vi: 'Sửa lại ngày; việc dự kiến thì ghi vào time hoặc actions, đừng ghi vào progress.',
    en: 'Correct the date; what is intended goes into time or actions, not into progress.',
  },
  run({ unitPlan, today }) {
    return foundIn(standingEntriesOf(unitPlan), (recorded) => {
      const { item, entry, n } = recorded;
      if (entry.date <= today) return null;
      return {
        pointer: recorded.at('date'),
        on: 'value',
        message: {
          vi: `${item.id}: lần cập nhật ${n} ghi ngày ${printDate(entry.date)}, sau hôm nay (${printDate(today)}).`,
          en: `${item.id}: entry ${n} is dated ${entry.date}, after today (${today}).`,
        },
      };
    });
  },
};
