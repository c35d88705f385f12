import { parsePeriod } from '../../domain/period.js';
import type { Found, Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { submissionsOf } from '../submission/submissions.js';
import { answersOf, standingEntriesOf } from './answers.js';

/** A period that there is not, or that belongs to another year. */
export const unknownPeriod: Rule<UnitScope> = {
  code: 'unknown-period',
  severity: 'error',
  title: { vi: 'Kỳ báo cáo không có, hoặc của năm khác', en: 'Period that does not exist, or of another year' },
  why: {
    vi: 'Các kỳ là tháng (2024-M05), quý (2024-Q2), nửa năm (2024-H1), chín tháng (2024-9M) và năm (2024), theo Nghị định 09/2019/NĐ-CP; kỳ không có thì không việc nào được tính vào.',
    en: 'Periods are months (2024-M05), quarters (2024-Q2), halves (2024-H1), nine months (2024-9M) and the year (2024), by Nghị định 09/2019/NĐ-CP; nothing can count in one that does not exist.',
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
  *run({ unitPlan }) {
    const { year } = unitPlan;
    for (const recorded of standingEntriesOf(unitPlan)) {
      const { entry } = recorded;
      yield* wrongPeriod(entry.period, year, recorded.at('period'));
    }
    for (const answered of answersOf(unitPlan)) {
      const { answer } = answered;
      yield* wrongPeriod(answer['not-applicable']?.from, year, answered.at('not-applicable/from'));
    }
    yield* wrongPeriod(unitPlan.unit.since, year, '/unit/since');
    for (const { submission, pointer } of submissionsOf(unitPlan)) {
      yield* wrongPeriod(submission.period, year, `${pointer}/period`);
    }
  },
};

function* wrongPeriod(id: string | undefined, year: number, pointer: string): Generator<Found> {
  if (id === undefined) return;
  const period = parsePeriod(id);
  if (period === null) {
    const message = { vi: `Không có kỳ báo cáo “${id}”.`, en: `There is no period “${id}”.` };
    yield { pointer, on: 'value', message };
  } else if (period.year !== year) {
    const message = {
      vi: `Kỳ “${id}” không thuộc năm kế hoạch ${year}.`,
      en: `The period “${id}” is not of the plan’s year ${year}.`,
    };
    yield { pointer, on: 'value', message };
  }
}
