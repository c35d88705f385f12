import { isSameName } from '../../domain/text/fold.js';
import { pointerTo } from '../../domain/text/pointer.js';
import { foundIn, type Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';
import { issuedRefsOf } from '../unit/item-refs.js';

/** The title in the unit's file differs from the plan's. */
export const titleDrifted: Rule<DerivedScope> = {
  code: 'title-drifted',
  severity: 'warning',
  title: { vi: 'Tên ngắn khác với kế hoạch', en: 'Title differs from the plan’s' },
  why: {
    vi: 'title chỉ để người đọc tệp biết là nhiệm vụ nào; khác với kế hoạch thì dễ đọc nhầm. Màn hình và báo cáo luôn lấy tên trong kế hoạch.',
    en: 'title only tells a reader of the file which item it is; a different title misleads. Screens and reports use the plan’s.',
  },
  bad: `items:
  II.5.c:
    title: Tiếp dân
`,
  good: `items:
  II.5.c:
    title: Tiếp công dân, giải quyết đơn thư
`,
  fix: {
    vi: 'Ghi lại tên như trong kế hoạch; dcs check --fix tự sửa được.',
    en: 'Write the title as the plan has it; dcs check --fix can do it.',
  },
  run({ unitPlan, index, fingerprintOf }) {
    return foundIn(issuedRefsOf(unitPlan), ({ id, planned: { title, text } }) => {
      // Where the text changed too, the old title shows which task was planned: dcs confirm replaces it.
      if ((fingerprintOf(id) ?? text) !== text) return null;
      const short = index.nodes.get(id)?.track?.short;
      if (short === undefined || isSameName(short, title)) return null;
      return {
        pointer: pointerTo('items', id, 'title'),
        on: 'value',
        autofix: { kind: 'set', was: title, value: short },
        message: {
          vi: `Tên của ${id} là “${title}”, trong kế hoạch là “${short}”.`,
          en: `The title of ${id} is “${title}”, in the plan “${short}”.`,
        },
      };
    });
  },
};
