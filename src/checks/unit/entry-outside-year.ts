import { printDate } from '../../domain/calendar/date.js';
import { workSpan } from '../../domain/calendar/period.js';
import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { standingEntriesOf } from './item-refs.js';

/** An entry in no period of the plan's year. */
export const entryOutsideYear: Rule<UnitScope> = {
  code: 'entry-outside-year',
  severity: 'error',
  title: { vi: 'Lần cập nhật ngoài các kỳ của năm kế hoạch', en: 'Entry outside the plan’s periods' },
  why: {
    vi: 'Năm báo cáo theo lịch của kế hoạch: theo Nghị định 09/2019/NĐ-CP, Điều 12 thì từ 15/12 năm trước đến 14/12, việc làm sau đó đến 31/12 thuộc kỳ cuối. Ngoài khoảng này thì không kỳ nào tính đến.',
    en: 'The reporting year is that of the plan’s calendar: by Nghị định 09/2019/NĐ-CP, Điều 12 from 15 December of the year before to 14 December; work after that, up to 31 December, belongs to the last period. Outside of it no period counts it.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2023-11-10, status: doing }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2023-12-20, status: doing }
`,
  fix: {
    vi: 'Sửa lại ngày; việc của năm khác thì ghi vào kế hoạch của năm đó.',
    en: 'Correct the date; work of another year belongs into that year’s plan.',
  },
  run({ unitPlan, calendar }) {
    const { first, last } = workSpan(calendar);
    return foundIn(standingEntriesOf(unitPlan), (recorded) => {
      const { item, entry, n } = recorded;
      if (first <= entry.date && entry.date <= last) return null;
      return {
        pointer: recorded.at('date'),
        on: 'value',
        message: {
          vi: `${item.id}: lần cập nhật ${n} ghi ngày ${printDate(entry.date)}, ngoài năm ${unitPlan.year} (từ ${printDate(first)} đến ${printDate(last)}).`,
          en: `${item.id}: entry ${n} is dated ${entry.date}, outside ${unitPlan.year} (from ${first} to ${last}).`,
        },
      };
    });
  },
};
