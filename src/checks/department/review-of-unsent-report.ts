import { printDate } from '../../domain/calendar/date.js';
import { judgedBy } from '../../domain/department/judged-sendings.js';
import type { Rule } from '../rule.js';
import type { DepartmentScope } from '../scope.js';

const CONTENT = '0'.repeat(64);

/** A review of a report that, by the unit's file, was never sent. */
export const reviewOfUnsentReport: Rule<DepartmentScope> = {
  code: 'review-of-unsent-report',
  severity: 'warning',
  title: { vi: 'Lần gửi đã xem xét không có trong tệp của đơn vị', en: 'Judged report missing in the unit’s file' },
  why: {
    vi: 'Kết quả tiếp nhận nói về một lần gửi; tệp của đơn vị không có lần gửi ấy thì có lẽ là bản cũ hơn bản đã được tiếp nhận. Kết quả tiếp nhận vẫn được giữ.',
    en: 'A judgement is about one submission; if the unit’s file does not have it, the file is probably an older copy. The judgement is kept.',
  },
  bad: `# department.yaml
reviews:
  - { unit: trung-tam-a, period: 2024-Q1, sent: 2024-03-16, content: "${CONTENT}", result: accepted, date: 2024-03-18, by: Trần Thị B }
`,
  good: `# department.yaml
reviews:
  - { unit: trung-tam-a, period: 2024-Q1, sent: 2024-03-16, content: "${CONTENT}", result: accepted, date: 2024-03-18, by: Trần Thị B }
# units/trung-tam-a.yaml
submissions:
  - { period: 2024-Q1, date: 2024-03-16, content: "${CONTENT}" }
`,
  fix: {
    vi: 'Xin đơn vị gửi lại tệp mới nhất; nếu đơn vị chưa từng gửi báo cáo này thì bỏ dòng tiếp nhận.',
    en: 'Ask the unit for its newest file; if it never sent this report, remove the judgement.',
  },
  *run({ department: { reviews = [] }, unitOf }) {
    for (const [i, review] of reviews.entries()) {
      const found = unitOf(review.unit);
      if (found === null || found === 'broken') continue;
      const { submissions = [] } = found;
      if (judgedBy(submissions, review) !== undefined) continue;
      const { unit, period, sent } = review;
      const isSent = submissions.some((one) => one.period === period);
      yield {
        pointer: `/reviews/${i}/${isSent ? 'sent' : 'period'}`,
        on: 'value',
        message: isSent
          ? {
              vi: `Tệp của ${unit} có báo cáo kỳ ${period}, nhưng không có lần gửi ngày ${printDate(sent)} với nội dung đã được xem xét.`,
              en: `The file of ${unit} has a report for ${period}, but not what was sent on ${sent} and judged.`,
            }
          : {
              vi: `Tệp của ${unit} chưa gửi báo cáo kỳ ${period} nào.`,
              en: `The file of ${unit} has sent no report for ${period}.`,
            },
      };
    }
  },
};
