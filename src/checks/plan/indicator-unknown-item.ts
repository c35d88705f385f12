import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** An indicator of an address that is no item. */
export const indicatorUnknownItem: Rule<PlanScope> = {
  code: 'indicator-unknown-item',
  severity: 'error',
  title: { vi: 'Chỉ tiêu của nhiệm vụ không có', en: 'Indicator of an unknown item' },
  why: {
    vi: 'Nhiệm vụ quyết định đơn vị nào báo cáo số liệu và số liệu nằm ở mục nào của báo cáo; số mục không có thì không đơn vị nào phải báo cáo.',
    en: 'The item decides which units report a figure and under which heading it stands; where there is none, nobody owes it.',
  },
  bad: `indicators:
  - { id: tuyen-truyen.cuoc, name: Cuộc tuyên truyền, unit: cuộc, item: II, kind: count }
`,
  good: `indicators:
  - { id: tuyen-truyen.cuoc, name: Cuộc tuyên truyền, unit: cuộc, item: II.1, kind: count }
`,
  fix: { vi: 'Ghi số mục của một nhiệm vụ được theo dõi.', en: 'Name an item that is tracked.' },
  *run({ plan, index }) {
    for (const [at, { id, item }] of (plan.indicators ?? []).entries()) {
      if (index.nodes.get(item)?.track !== undefined) continue;
      yield {
        pointer: `/indicators/${at}/item`,
        on: 'value',
        message: {
          vi: `Chỉ tiêu ${id} thuộc “${item}”, không phải nhiệm vụ nào.`,
          en: `The indicator ${id} belongs to “${item}”, which is no item.`,
        },
      };
    }
  },
};
