import type { Rule } from '../rule.js';
import type { SendingScope } from '../scope.js';

const CONTENT = '0'.repeat(64);

/** A returned report without a reason. */
export const returnedWithoutReason: Rule<SendingScope> = {
  code: 'returned-without-reason',
  severity: 'error',
  title: { vi: 'Trả lại báo cáo mà không nêu lý do', en: 'Report returned without a reason' },
  why: {
    vi: 'Đơn vị phải biết cần bổ sung gì; trả lại mà không nêu lý do thì chỉ mất thêm một vòng gửi.',
    en: 'The unit must know what to add; without a reason the report will only be returned again.',
  },
  bad: `# department.yaml
reviews:
  - { unit: trung-tam-a, period: 2024-Q1, sent: 2024-03-16, content: "${CONTENT}", result: returned, date: 2024-03-18, by: Trần Thị B }
`,
  good: `# department.yaml
reviews:
  - { unit: trung-tam-a, period: 2024-Q1, sent: 2024-03-16, content: "${CONTENT}", result: returned, date: 2024-03-18, by: Trần Thị B, reason: Thiếu số liệu tiếp công dân }
`,
  fix: {
    vi: 'Ghi lý do: reason: …; lần sau dùng: dcs review <đơn vị> --period <kỳ> --return --by "…" --reason "…".',
    en: 'Give the reason: reason: …; next time use: dcs review <unit> --period <period> --return --by "…" --reason "…".',
  },
  *run({ judgements }) {
    for (const { submission, review, pointer } of judgements) {
      if (review.result !== 'returned' || (review.reason ?? '').trim() !== '') continue;
      yield {
        pointer: `${pointer}/result`,
        on: 'value',
        message: {
          vi: `Báo cáo kỳ ${submission.period} bị trả lại mà không nêu lý do.`,
          en: `The report for ${submission.period} is returned without a reason.`,
        },
      };
    }
  },
};
