import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';
import { headingsOf, outlinesOf } from './outline.js';

/** A heading whose items were proposed by similarity, and that nobody has checked. */
export const outlineProposed: Rule<PlanScope> = {
  code: 'outline-proposed',
  severity: 'warning',
  title: { vi: 'Đề mục có nhiệm vụ xếp theo đề xuất, chưa xem lại', en: 'Heading whose items are a proposal' },
  why: {
    vi: 'dcs outline xếp nhiệm vụ vào đề mục của cấp trên theo câu chữ giống nhau; chỗ không chắc thì ghi proposed: true, để người phụ trách xem lại.',
    en: 'dcs outline puts items under a superior’s headings by the likeness of their words; where it is not sure it says proposed: true, for a person to look at.',
  },
  bad: `outline:
  - { id: ket-qua, heading: Kết quả thực hiện, items: [II.1, II.2], proposed: true }
`,
  good: `outline:
  - { id: ket-qua, heading: Kết quả thực hiện, items: [II.1, II.2] }
`,
  fix: {
    vi: 'Xem lại items của đề mục, chuyển nhiệm vụ nếu cần, rồi bỏ proposed.',
    en: 'Look at the heading’s items, move them where needed, then remove proposed.',
  },
  *run({ plan }) {
    for (const { value, pointer } of outlinesOf(plan).flatMap(headingsOf)) {
      if (value.proposed !== true) continue;
      const items = (value.items ?? []).join(', ');
      yield {
        pointer: `${pointer}/proposed`,
        on: 'key',
        message: {
          vi: `Đề mục “${value.heading}”: ${items === '' ? 'chưa có nhiệm vụ nào' : `các nhiệm vụ ${items}`} là đề xuất, chưa xem lại.`,
          en: `The heading “${value.heading}”: ${items === '' ? 'no items' : `the items ${items}`} are a proposal that nobody has looked at.`,
        },
      };
    }
  },
};
