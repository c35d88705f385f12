import { printDate } from '../../domain/calendar/date.js';
import { parsePeriod } from '../../domain/calendar/period.js';
import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { standingEntriesOf } from './item-refs.js';

/** An entry for a period that begins after its date. */
export const periodLaterThanDate: Rule<UnitScope> = {
  code: 'period-later-than-date',
  severity: 'error',
  title: { vi: 'Kỳ được ghi sau ngày làm việc', en: 'Named period is later than the date' },
  why: {
    vi: 'Việc làm muộn có thể ghi cho kỳ trước, nhưng việc đã làm không thể để dành cho kỳ sau.',
    en: 'Late work may be put into an earlier period, but what is done can’t be saved up for a later one.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-03-10, status: doing, period: 2024-Q2 }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-03-16, status: doing, period: 2024-Q1 }
`,
  fix: {
    vi: 'Bỏ period (ngày sẽ quyết định kỳ), hoặc sửa lại ngày.',
    en: 'Remove period (the date then decides), or correct the date.',
  },
  run({ unitPlan, calendar }) {
    return foundIn(standingEntriesOf(unitPlan), (recorded) => {
      const { item, entry, n } = recorded;
      const period = entry.period === undefined ? null : parsePeriod(entry.period, calendar);
      if (period === null || period.year !== unitPlan.year || period.from <= entry.date) return null;
      return {
        pointer: recorded.at('period'),
        on: 'value',
        message: {
          vi: `${item.id}: lần cập nhật ${n} làm ngày ${printDate(entry.date)} nhưng ghi cho kỳ ${period.id}, bắt đầu từ ${printDate(period.from)}.`,
          en: `${item.id}: entry ${n} was done on ${entry.date} but is put into ${period.id}, which begins on ${period.from}.`,
        },
      };
    });
  },
};
