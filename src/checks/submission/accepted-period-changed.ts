import { printDate } from '../../domain/calendar/date.js';
import { withDecisions } from '../../domain/department/decisions.js';
import { isChangedSince, sentReports } from '../../domain/reporting/submission.js';
import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';

/** The fingerprint of a first quarter without records. */
const EMPTY_QUARTER = 'b077918db5d5c03fc7b56ad340aab1cc61b8a591f7c54adad394ddaafdd70391';

/** Compares the whole content, whatever its dates; dates in the future have a rule of their own. */
const LAST_DAY = '9999-12-31';
const NOT_THERE = { pointer: '/submissions', on: 'key' } as const;

/** The file's content differs from what the head office accepted. */
export const acceptedPeriodChanged: Rule<DerivedScope> = {
  code: 'accepted-period-changed',
  severity: 'warning',
  title: { vi: 'Nội dung đã tiếp nhận bị sửa', en: 'Changed after it was accepted' },
  why: {
    vi: 'Báo cáo của kỳ đã được cơ quan tổng hợp tiếp nhận; lần cập nhật, số liệu, lời văn hay vướng mắc của kỳ đó sửa sau ngày ấy thì báo cáo tổng hợp không còn khớp với bản đã ký.',
    en: 'The head office has accepted the period’s report; entries, figures, words or difficulties changed afterwards make the totals differ from the signed paper.',
  },
  bad: `# units/trung-tam-a.yaml
items:
  II.5.c:
    progress:
      - { date: 2024-03-20, status: doing, period: 2024-Q1 }
submissions:
  - { period: 2024-Q1, date: 2024-03-16, content: "${EMPTY_QUARTER}" }
# department.yaml
reviews:
  - { unit: trung-tam-a, period: 2024-Q1, sent: 2024-03-16, content: "${EMPTY_QUARTER}", result: accepted, date: 2024-03-18, by: Trần Thị B }
`,
  good: `# units/trung-tam-a.yaml
submissions:
  - { period: 2024-Q1, date: 2024-03-16, content: "${EMPTY_QUARTER}" }
# department.yaml
reviews:
  - { unit: trung-tam-a, period: 2024-Q1, sent: 2024-03-16, content: "${EMPTY_QUARTER}", result: accepted, date: 2024-03-18, by: Trần Thị B }
`,
  fix: {
    vi: 'Đưa nội dung về như đã gửi, hoặc gửi lại (dcs submit) để cơ quan tổng hợp tiếp nhận bản mới.',
    en: 'Restore what was sent, or send it again (dcs submit) for the head office to accept.',
  },
  *run({ plan, unitPlan, decisions, sha256 }) {
    const { submissions = [] } = unitPlan;
    for (const { submission, state, review } of sentReports(withDecisions(unitPlan, decisions), LAST_DAY)) {
      if (state !== 'accepted' || review === null || !isChangedSince({ plan, unitPlan }, submission, sha256)) continue;
      const { period } = submission;
      // An older copy of the file may lack the submission that was accepted.
      const at = submissions.findLastIndex((one) => one.period === period && one.content === submission.content);
      yield {
        ...(at < 0 ? NOT_THERE : { pointer: `/submissions/${at}/content`, on: 'value' }),
        message: {
          vi: `Nội dung kỳ ${period} đã bị sửa sau khi được tiếp nhận ngày ${printDate(review.date)}.`,
          en: `The content of ${period} was changed after it was accepted on ${review.date}.`,
        },
      };
    }
  },
};
