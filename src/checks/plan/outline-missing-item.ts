import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';
import { outlineItems, outlinesOf } from './outline.js';

/** An item that is under no heading of the report. */
export const outlineMissingItem: Rule<PlanScope> = {
  code: 'outline-missing-item',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ không có trong đề cương báo cáo', en: 'Item that the outline of the report lacks' },
  why: {
    vi: 'Kết quả của nhiệm vụ không nằm ở mục nào thì không vào báo cáo, dù đơn vị đã làm và đã cập nhật.',
    en: 'What stands under no heading gets into no report, though units did it and recorded it.',
  },
  bad: `outline:
  - { id: ket-qua, heading: Kết quả thực hiện, items: [] }
`,
  good: `outline:
  - { id: ket-qua, heading: Kết quả thực hiện, items: [II.1, II.2] }
`,
  fix: {
    vi: 'Thêm nhiệm vụ vào items của một mục trong outline.',
    en: 'Add the item to a heading’s items in the outline.',
  },
  *run({ plan, index }) {
    for (const outline of outlinesOf(plan)) {
      const named = new Set(outlineItems(outline).map(({ value }) => value));
      for (const { id, track } of index.items) {
        if (named.has(id)) continue;
        yield {
          pointer: outline.pointer,
          on: 'key',
          message: {
            vi: `Nhiệm vụ ${id} (${track?.short ?? ''}) không nằm ở mục nào của đề cương.`,
            en: `The item ${id} (${track?.short ?? ''}) stands under no heading of the outline.`,
          },
        };
      }
    }
  },
};
