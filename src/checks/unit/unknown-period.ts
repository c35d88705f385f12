import type { Calendar } from '../../domain/calendar/calendar.js';
import { parsePeriod } from '../../domain/calendar/period.js';
import type { Text } from '../../domain/text/text.js';
import type { Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { itemRefsOf, standingEntriesOf } from './item-refs.js';

/** A period that does not exist, or belongs to another year. */
export const unknownPeriod: Rule<UnitScope> = {
  code: 'unknown-period',
  severity: 'error',
  title: { vi: 'Kỳ báo cáo không có, hoặc của năm khác', en: 'Period that does not exist, or of another year' },
  why: {
    vi: 'Các kỳ là tháng (2024-M05), quý (2024-Q2), nửa năm (2024-H1), chín tháng (2024-9M) và năm (2024), hoặc các kỳ riêng mà kế hoạch đặt ra (hk1); kỳ không có thì không việc nào được tính vào.',
    en: 'Periods are months (2024-M05), quarters (2024-Q2), halves (2024-H1), nine months (2024-9M) and the year (2024), or the plan’s own (hk1); nothing can count in one that does not exist.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-03-10, status: doing, period: 2023-Q1 }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-03-20, status: doing, period: 2024-Q1 }
`,
  fix: {
    vi: 'Ghi một kỳ của năm kế hoạch, ví dụ 2024-Q2; bỏ period đi thì ngày quyết định kỳ.',
    en: 'Name a period of the plan’s year, such as 2024-Q2; without period the date decides.',
  },
  *run({ unitPlan, calendar, sendings }) {
    for (const recorded of standingEntriesOf(unitPlan)) {
      const message = wrongPeriod(recorded.entry.period, calendar);
      if (message !== null) yield { pointer: recorded.at('period'), on: 'value', message };
    }
    for (const answered of itemRefsOf(unitPlan)) {
      const message = wrongPeriod(answered.planned['not-applicable']?.from, calendar);
      if (message !== null) yield { pointer: answered.at('not-applicable/from'), on: 'value', message };
      const first = 'since' in answered.planned ? wrongPeriod(answered.planned.since, calendar) : null;
      if (first !== null) yield { pointer: answered.at('since'), on: 'value', message: first };
    }
    const since = wrongPeriod(unitPlan.unit.since, calendar);
    if (since !== null) yield { pointer: '/unit/since', on: 'value', message: since };
    for (const { submission, pointer } of sendings) {
      const message = wrongPeriod(submission.period, calendar);
      if (message !== null) yield { pointer: `${pointer}/period`, on: 'value', message };
    }
  },
};

/** What is wrong with a period of a plan; `null` if nothing is. */
export function wrongPeriod(id: string | undefined, calendar: Calendar): Text | null {
  if (id === undefined) return null;
  const period = parsePeriod(id, calendar);
  const { year } = calendar;
  if (period?.year === year) return null;
  return period === null
    ? { vi: `Không có kỳ báo cáo “${id}”.`, en: `There is no period “${id}”.` }
    : {
        vi: `Kỳ “${id}” không thuộc năm kế hoạch ${year}.`,
        en: `The period “${id}” is not of the plan’s year ${year}.`,
      };
}
