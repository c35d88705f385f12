import { printDate } from '../../domain/calendar/date.js';
import type { Rule } from '../rule.js';
import type { SendingScope } from '../scope.js';

const CONTENT = '0'.repeat(64);

/** A report reviewed before it was sent. */
export const reviewBeforeSubmission: Rule<SendingScope> = {
  code: 'review-before-submission',
  severity: 'error',
  title: { vi: 'Tiếp nhận hoặc trả lại trước ngày gửi', en: 'Judged before it was sent' },
  why: {
    vi: 'Báo cáo chưa gửi thì chưa thể tiếp nhận hay trả lại; ngày ghi sai thì không biết lần gửi nào đã được xem xét.',
    en: 'A report can be accepted or returned only after it was sent; with a wrong day it is unclear which submission was judged.',
  },
  bad: `# department.yaml
reviews:
  - { unit: trung-tam-a, period: 2024-Q1, sent: 2024-03-16, content: "${CONTENT}", result: accepted, date: 2024-03-15, by: Trần Thị B }
`,
  good: `# department.yaml
reviews:
  - { unit: trung-tam-a, period: 2024-Q1, sent: 2024-03-16, content: "${CONTENT}", result: accepted, date: 2024-03-18, by: Trần Thị B }
`,
  fix: {
    vi: 'Sửa lại ngày gửi, hoặc ngày tiếp nhận, trả lại.',
    en: 'Correct the day of sending, or that of the judgement.',
  },
  *run({ judgements }) {
    for (const { submission, review, pointer } of judgements) {
      const { period, date } = submission;
      if (date <= review.date) continue;
      yield {
        pointer: `${pointer}/date`,
        on: 'value',
        message: {
          vi: `Báo cáo kỳ ${period} gửi ngày ${printDate(date)} nhưng được xem xét từ ngày ${printDate(review.date)}.`,
          en: `The report for ${period} was sent on ${date}, but judged on ${review.date}.`,
        },
      };
    }
  },
};
