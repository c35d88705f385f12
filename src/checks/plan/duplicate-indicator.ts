import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** Two indicators with the same id. */
export const duplicateIndicator: Rule<PlanScope> = {
  code: 'duplicate-indicator',
  severity: 'error',
  title: { vi: 'Hai chỉ tiêu trùng mã', en: 'Two indicators with one id' },
  why: {
    vi: 'Số liệu của mọi đơn vị được ghi theo mã chỉ tiêu; trùng mã thì hai chỉ tiêu dùng chung một số.',
    en: 'Every unit’s figures stand under the indicator’s id; where two share one they share a figure.',
  },
  bad: `indicators:
  - { id: tuyen-truyen.cuoc, name: Cuộc tuyên truyền, unit: cuộc, item: II.1, kind: count }
  - { id: tuyen-truyen.cuoc, name: Tin bài tuyên truyền, unit: tin bài, item: II.1, kind: count }
`,
  good: `indicators:
  - { id: tuyen-truyen.cuoc, name: Cuộc tuyên truyền, unit: cuộc, item: II.1, kind: count }
  - { id: tuyen-truyen.tin-bai, name: Tin bài tuyên truyền, unit: tin bài, item: II.1, kind: count }
`,
  fix: { vi: 'Đặt cho mỗi chỉ tiêu một mã riêng.', en: 'Give each indicator an id of its own.' },
  *run({ plan }) {
    const seen = new Set<string>();
    for (const [at, { id }] of (plan.indicators ?? []).entries()) {
      if (seen.has(id)) {
        yield {
          pointer: `/indicators/${at}/id`,
          on: 'value',
          message: { vi: `Mã ${id} đã có ở một chỉ tiêu phía trên.`, en: `The id ${id} is taken further up.` },
        };
      }
      seen.add(id);
    }
  },
};
