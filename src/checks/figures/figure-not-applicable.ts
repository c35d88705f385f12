import { appliesIn } from '../../domain/progress/figure-asked.js';
import type { Rule } from '../rule.js';
import { enteredCounts, type FigureScope } from './entered-figures.js';

/** A figure of an item that is marked as not applicable. */
export const figureNotApplicable: Rule<FigureScope> = {
  code: 'figure-not-applicable',
  severity: 'warning',
  title: {
    vi: 'Có số liệu của nhiệm vụ ghi là không thuộc chức năng, nhiệm vụ',
    en: 'Figure of an item that does not apply',
  },
  why: {
    vi: 'Nhiệm vụ ghi là không áp dụng mà vẫn có số liệu thì một trong hai chỗ ghi sai; kể cả số 0, vì 0 nghĩa là thuộc chức năng nhưng không phát sinh.',
    en: 'If an item does not apply but has a figure, one of the two is wrong; this includes 0, which means that the item applies and nothing arose.',
  },
  bad: `items:
  II.4.a:
    not-applicable: { reason: Đơn vị không quản lý doanh nghiệp }
figures:
  2024-Q1: { doanh-nghiep.doi-thoai: 2 }
`,
  good: `items:
  II.4.a:
    not-applicable: { reason: Đơn vị không quản lý doanh nghiệp, from: 2024-Q2 }
figures:
  2024-Q1: { doanh-nghiep.doi-thoai: 2 }
  2024-Q2: { doanh-nghiep.doi-thoai: not-applicable }
`,
  fix: {
    vi: 'Bỏ not-applicable của nhiệm vụ (dcs skip <nhiệm vụ> --back) hoặc xóa số liệu (dcs figure <chỉ tiêu> --clear).',
    en: 'Remove the item’s not-applicable (dcs skip <item> --back) or the figure (dcs figure <indicator> --clear).',
  },
  *run(scope) {
    for (const { indicator, quarter, pointer } of enteredCounts(scope)) {
      if (appliesIn(indicator, quarter, scope.unitPlan, scope.plan)) continue;
      yield {
        pointer,
        on: 'key',
        message: {
          vi: `${indicator.id}, ${quarter.id}: nhiệm vụ ${indicator.item} không áp dụng với đơn vị trong kỳ này.`,
          en: `${indicator.id}, ${quarter.id}: the item ${indicator.item} does not apply to the unit in that period.`,
        },
      };
    }
  },
};
