import { itemWordsOf, likeliest } from '../../domain/encoding/outline/likelier.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';
import { headingsOf, outlinesOf } from './outline.js';

/** An item under a heading of the outline that has none of its words, while another heading has them. */
export const outlineItemUnlikely: Rule<PlanScope> = {
  code: 'outline-item-unlikely',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ có vẻ xếp nhầm đề mục', en: 'Item that seems to stand under the wrong heading' },
  why: {
    vi: 'Kết quả của nhiệm vụ được in ở đề mục này. Ở đây đề mục nói về nhiệm vụ khác, không có từ nào chung với nhiệm vụ ấy, còn một đề mục khác thì trùng rõ.',
    en: 'The results of the item are printed under this heading. Here the heading is about other items and has no word in common with this one, and another heading clearly has its words.',
  },
  bad: `outline:
  - { id: tuyen-truyen, heading: "Công tác tuyên truyền, phổ biến pháp luật", items: [II.2] }
  - { id: trach-nhiem, heading: Trách nhiệm của người đứng đầu, items: [II.1] }
`,
  good: `outline:
  - { id: tuyen-truyen, heading: "Công tác tuyên truyền, phổ biến pháp luật", items: [II.1] }
  - { id: trach-nhiem, heading: Trách nhiệm của người đứng đầu, items: [II.2] }
`,
  fix: {
    vi: 'Xem lại items của hai đề mục, chuyển nhiệm vụ nếu đặt nhầm.',
    en: 'Look at the items of the two headings, and move this one if it is in the wrong place.',
  },
  *run({ plan, index }) {
    const outlines = outlinesOf(plan);
    if (outlines.length === 0) return;
    const words = itemWordsOf(plan);
    for (const headings of outlines.map(headingsOf)) {
      const others = headings.filter(({ value: { items = [] } }) => items.length > 0);
      for (const { value: heading, pointer } of others) {
        const isAbout = (id: string): boolean => words.weight(id, heading.heading) > 0;
        // A heading that has the words of no item, such as “Kết quả nổi bật”, may have any item below it.
        if (heading.proposed === true || !index.items.some(({ id }) => isAbout(id))) continue;
        for (const [at, id] of (heading.items ?? []).entries()) {
          if (index.nodes.get(id)?.track === undefined || words.shares(id, heading.heading)) continue;
          const likelier = likeliest(others, ({ value }) => words.weight(id, value.heading))?.value;
          if (likelier === undefined) continue;
          yield {
            pointer: `${pointer}/items/${at}`,
            on: 'value',
            message: {
              vi: `${id} xếp dưới “${heading.heading}”, nhưng lời của nhiệm vụ giống đề mục “${likelier.heading}”.`,
              en: `${id} stands under “${heading.heading}”, but its words are those of the heading “${likelier.heading}”.`,
            },
          };
        }
      }
    }
  },
};
