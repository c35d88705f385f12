import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** A slip of the source that `dcs encode` proposes, and that nobody has checked. */
export const erratumProposed: Rule<PlanScope> = {
  code: 'erratum-proposed',
  severity: 'warning',
  title: { vi: 'Chỗ có thể sai sót trong bản gốc, chưa xem lại', en: 'Slip of the source that is a proposal' },
  why: {
    vi: 'dcs encode giữ nguyên văn và chỉ nêu chỗ có thể sai (chữ lặp, âm tiết không có trong tiếng Việt, thiếu khoảng trắng, ngày không có); đúng là sai hay không thì người phụ trách quyết định.',
    en: 'dcs encode keeps the text and only names what may be a slip (words twice, syllables that Vietnamese lacks, a blank left out, days that do not exist); whether it is one a person decides.',
  },
  bad: `body:
  - { id: II, heading: Tổng hợp các các mẫu biểu }
errata: [{ at: II, reads: các các, means: các, proposed: true }]
`,
  good: `body:
  - { id: II, heading: Tổng hợp các các mẫu biểu }
errata: [{ at: II, reads: các các, means: các }]
`,
  fix: {
    vi: 'Đối chiếu với bản gốc: đúng là sai thì bỏ proposed (và ghi means), không sai thì xóa dòng đó.',
    en: 'Compare with the source: where it is a slip, remove proposed (and write means); where it is none, remove the line.',
  },
  *run({ plan }) {
    for (const [at, { at: point, reads, means, proposed }] of (plan.errata ?? []).entries()) {
      if (proposed !== true) continue;
      yield {
        pointer: `/errata/${at}/reads`,
        on: 'value',
        message: {
          vi: `${point}: “${reads}” có thể là sai sót của bản gốc${means === null ? '' : `; có lẽ là “${means}”`}.`,
          en: `${point}: “${reads}” may be a slip of the source${means === null ? '' : `; perhaps “${means}”`}.`,
        },
      };
    }
  },
};
