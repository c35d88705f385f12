import type { Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { itemRefsOf } from './item-refs.js';

/** An item marked as not applicable without a reason. */
export const notApplicableWithoutReason: Rule<UnitScope> = {
  code: 'not-applicable-without-reason',
  severity: 'error',
  title: {
    vi: 'Ghi không thuộc chức năng, nhiệm vụ mà không có lý do',
    en: 'Not applicable without a reason',
  },
  why: {
    vi: 'Nhiệm vụ được đánh dấu như vậy thì không tính vào tỷ lệ; không có lý do thì ai cũng nâng được tỷ lệ bằng cách bỏ bớt việc.',
    en: 'Such an item leaves the denominator; without a reason anybody could raise the percentage by leaving work out.',
  },
  bad: `items:
  II.4.a:
    not-applicable:
      reason: " "
`,
  good: `items:
  II.4.a:
    not-applicable:
      reason: Đơn vị không quản lý doanh nghiệp
`,
  fix: {
    vi: 'Ghi lý do: reason: …; hoặc dùng: dcs skip <nhiệm vụ> --reason "…".',
    en: 'Give the reason: reason: …; or use: dcs skip <item> --reason "…".',
  },
  *run({ unitPlan }) {
    for (const answered of itemRefsOf(unitPlan)) {
      const { id, planned } = answered;
      const left = planned['not-applicable'];
      if (left === undefined || left.reason.trim() !== '') continue;
      yield { pointer: answered.at('not-applicable/reason'), on: 'value', message: withoutReason(id) };
    }
  },
};

/** The sentence, also used where the schema reports the missing reason. */
export function withoutReason(id: string): { readonly vi: string; readonly en: string } {
  return {
    vi: `${id}: ghi không thuộc chức năng, nhiệm vụ nhưng không nêu lý do.`,
    en: `${id}: marked as not applicable, without a reason.`,
  };
}
