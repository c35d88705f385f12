import { isOwnJudgement } from '../../domain/reporting/submission.js';
import type { Rule } from '../rule.js';
import type { SendingScope } from '../scope.js';

const CONTENT = '0'.repeat(64);

/** A unit that accepts its own report. */
export const acceptedByTheUnit: Rule<SendingScope> = {
  code: 'accepted-by-the-unit',
  severity: 'warning',
  title: { vi: 'Đơn vị tự tiếp nhận báo cáo của mình', en: 'Report accepted by the unit itself' },
  why: {
    vi: 'Cơ quan tổng hợp theo dõi, tiếp nhận báo cáo; người gửi hoặc người ký báo cáo mà cũng là người tiếp nhận thì không ai đã xem xét.',
    en: 'The head office monitors and accepts; if the person who sent or signed a report also accepts it, nobody else has checked it.',
  },
  bad: `# department.yaml
reviews:
  - { unit: trung-tam-a, period: 2024-Q1, sent: 2024-03-16, content: "${CONTENT}", result: accepted, date: 2024-03-18, by: Nguyễn Văn A }
# units/trung-tam-a.yaml
submissions:
  - { period: 2024-Q1, date: 2024-03-16, by: Nguyễn Văn A, content: "${CONTENT}" }
`,
  good: `# department.yaml
reviews:
  - { unit: trung-tam-a, period: 2024-Q1, sent: 2024-03-16, content: "${CONTENT}", result: accepted, date: 2024-03-18, by: Trần Thị B }
# units/trung-tam-a.yaml
submissions:
  - { period: 2024-Q1, date: 2024-03-16, by: Nguyễn Văn A, content: "${CONTENT}" }
`,
  fix: {
    vi: 'Để người khác ở cơ quan tổng hợp xem xét: dcs review <đơn vị> --period <kỳ> --accept --by "…".',
    en: 'Let somebody else at the head office judge it: dcs review <unit> --period <period> --accept --by "…".',
  },
  *run({ judgements }) {
    for (const { unit, submission, review, pointer } of judgements) {
      if (unit === null || review.result !== 'accepted' || !isOwnJudgement(review.by, submission, unit)) continue;
      yield {
        pointer: `${pointer}/by`,
        on: 'value',
        message: {
          vi: `Báo cáo kỳ ${submission.period} do chính đơn vị gửi hoặc ký (${review.by}) rồi tự tiếp nhận.`,
          en: `The report for ${submission.period} is accepted by ${review.by}, who stands for the unit itself.`,
        },
      };
    }
  },
};
