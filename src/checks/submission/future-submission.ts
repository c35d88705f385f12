import { type CalendarDate, printDate } from '../../domain/calendar/date.js';
import type { Found, Rule } from '../rule.js';
import type { SendingScope } from '../scope.js';

const CONTENT = '0'.repeat(64);

/** A report sent or reviewed after today. */
export const futureSubmission: Rule<SendingScope> = {
  code: 'future-submission',
  severity: 'error',
  title: { vi: 'Ngày gửi, tiếp nhận hoặc trả lại ở tương lai', en: 'Sent or judged in the future' },
  why: {
    vi: 'Việc chưa xảy ra thì chưa ghi; ngày ghi sai thì báo cáo chưa gửi lại bị coi là đã gửi, hoặc ngược lại.',
    en: 'Only past events are recorded; with a wrong day a report counts as sent although it is not, or the other way round.',
  },
  bad: `submissions:
  - { period: 2024-Q1, date: 2024-12-16, content: "${CONTENT}" }
`,
  good: `submissions:
  - { period: 2024-Q1, date: 2024-03-16, content: "${CONTENT}" }
`,
  fix: { vi: 'Sửa lại ngày.', en: 'Correct the date.' },
  *run({ sendings, judgements, today }) {
    for (const { submission, pointer } of sendings) {
      yield* later(submission.date, today, submission.period, `${pointer}/date`);
    }
    for (const { submission, review, pointer } of judgements) {
      yield* later(review.date, today, submission.period, `${pointer}/date`);
    }
  },
};

function* later(date: CalendarDate, today: CalendarDate, period: string, pointer: string): Generator<Found> {
  if (date <= today) return;
  const message = {
    vi: `Báo cáo kỳ ${period}: ngày ${printDate(date)} chưa đến (hôm nay là ${printDate(today)}).`,
    en: `The report for ${period}: ${date} is yet to come (today is ${today}).`,
  };
  yield { pointer, on: 'value', message };
}
