import { printDate } from '../../domain/calendar/date.js';
import type { Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';

const CONTENT = '0'.repeat(64);

/** A report sent before its period began. */
export const submissionBeforePeriod: Rule<UnitScope> = {
  code: 'submission-before-period',
  severity: 'error',
  title: { vi: 'Gửi báo cáo khi kỳ chưa bắt đầu', en: 'Report sent before its period begins' },
  why: {
    vi: 'Kỳ chưa bắt đầu thì chưa có gì để báo cáo; thường là ghi nhầm kỳ hoặc nhầm ngày.',
    en: 'Before a period begins there is nothing to report; usually the period or the day is mistyped.',
  },
  bad: `submissions:
  - { period: 2024-Q2, date: 2024-03-10, content: "${CONTENT}" }
`,
  good: `submissions:
  - { period: 2024-Q1, date: 2024-03-16, content: "${CONTENT}" }
`,
  fix: { vi: 'Sửa lại kỳ hoặc ngày gửi.', en: 'Correct the period or the day.' },
  *run({ sendings }) {
    for (const { submission, period, pointer } of sendings) {
      if (period === null || period.from <= submission.date) continue;
      yield {
        pointer: `${pointer}/date`,
        on: 'value',
        message: {
          vi: `Gửi ngày ${printDate(submission.date)}, nhưng kỳ ${period.id} bắt đầu từ ${printDate(period.from)}.`,
          en: `Sent on ${submission.date}, but ${period.id} begins on ${period.from}.`,
        },
      };
    }
  },
};
