import { printDate } from '../../domain/date.js';
import { isChangedSince } from '../../domain/submission.js';
import type { Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { submissionsOf } from './submissions.js';

/** The fingerprint of a first quarter in which nothing was recorded. */
const EMPTY_QUARTER = 'b077918db5d5c03fc7b56ad340aab1cc61b8a591f7c54adad394ddaafdd70391';

/** What the head office accepted is no longer what the file says. */
export const acceptedPeriodChanged: Rule<UnitScope> = {
  code: 'accepted-period-changed',
  severity: 'warning',
  title: { vi: 'Nội dung đã tiếp nhận bị sửa', en: 'Changed after it was accepted' },
  why: {
    vi: 'Báo cáo của kỳ đã được Văn phòng Sở tiếp nhận; lần cập nhật, số liệu, lời văn hay vướng mắc của kỳ đó sửa sau ngày ấy thì báo cáo tổng hợp không còn khớp với bản đã ký.',
    en: 'The head office has accepted the period’s report; entries, figures, words or difficulties changed afterwards make the totals differ from the signed paper.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-03-20, status: doing, period: 2024-Q1 }
submissions:
  - period: 2024-Q1
    date: 2024-03-16
    content: "${EMPTY_QUARTER}"
    reviews:
      - { result: accepted, date: 2024-03-18, by: Trần Thị B }
`,
  good: `submissions:
  - period: 2024-Q1
    date: 2024-03-16
    content: "${EMPTY_QUARTER}"
    reviews:
      - { result: accepted, date: 2024-03-18, by: Trần Thị B }
`,
  fix: {
    vi: 'Đưa nội dung về như đã gửi, hoặc gửi lại (dcs submit) để Văn phòng Sở tiếp nhận bản mới.',
    en: 'Put back what was sent, or send it again (dcs submit) for the head office to accept.',
  },
  *run({ unitPlan, sha256 }) {
    const all = submissionsOf(unitPlan);
    const last = new Map(all.map((sent) => [sent.submission.period, sent]));
    for (const { submission, period, pointer } of last.values()) {
      const review = submission.reviews?.at(-1);
      if (period === null || review?.result !== 'accepted' || !isChangedSince(unitPlan, submission, sha256)) continue;
      yield {
        pointer: `${pointer}/content`,
        on: 'value',
        message: {
          vi: `Nội dung kỳ ${period.id} đã bị sửa sau khi được tiếp nhận ngày ${printDate(review.date)}.`,
          en: `What is said of ${period.id} was changed after it was accepted on ${review.date}.`,
        },
      };
    }
  },
};
