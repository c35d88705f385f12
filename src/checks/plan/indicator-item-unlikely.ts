import { itemWordsOf, likeliest } from '../../domain/encoding/outline/likelier.js';
import { linksOf } from '../../domain/plan/find-indicator.js';
import type { Indicator } from '../../domain/plan/plan.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** An indicator that points at an item with none of its words, while another item has them. */
export const indicatorItemUnlikely: Rule<PlanScope> = {
  code: 'indicator-item-unlikely',
  severity: 'warning',
  title: { vi: 'Chỉ tiêu có vẻ gắn nhầm nhiệm vụ', en: 'Indicator that seems to point at the wrong item' },
  why: {
    vi: 'Nhiệm vụ quyết định đơn vị nào báo cáo số liệu và số liệu nằm ở mục nào của báo cáo. Ở đây tên chỉ tiêu không có từ nào chung với nhiệm vụ ấy, nhưng trùng rõ với nhiệm vụ khác.',
    en: 'The item decides which units report a figure and under which heading it stands. Here the indicator’s name has no word in common with that item, and clearly has those of another one.',
  },
  bad: `indicators:
  - { id: tuyen-truyen.cuoc, name: "Cuộc tuyên truyền, phổ biến", unit: cuộc, item: II.2, kind: count }
`,
  good: `indicators:
  - { id: tuyen-truyen.cuoc, name: "Cuộc tuyên truyền, phổ biến", unit: cuộc, item: II.1, kind: count }
`,
  fix: {
    vi: 'Xem lại item của chỉ tiêu; nếu đúng thì đổi tên chỉ tiêu cho có từ của nhiệm vụ.',
    en: 'Look at the indicator’s item; if it is right, name the indicator in the item’s words.',
  },
  *run({ plan, index }) {
    const { indicators = [] } = plan;
    if (indicators.length === 0) return;
    const words = itemWordsOf(plan);
    for (const [at, indicator] of indicators.entries()) {
      const { id, name, item } = indicator;
      if (index.nodes.get(item)?.track === undefined) continue;
      if (tiedTo(indicator, indicators).some((one) => words.shares(item, one.name))) continue;
      const likelier = likeliest(index.items, (node) => words.weight(node.id, name));
      if (likelier === null) continue;
      yield {
        pointer: `/indicators/${at}/item`,
        on: 'value',
        message: {
          vi: `Chỉ tiêu ${id} “${name}” thuộc ${item}, nhưng tên chỉ tiêu giống lời của ${likelier.id} ${likelier.track?.short ?? ''}.`,
          en: `The indicator ${id} “${name}” belongs to ${item}, but its words are those of ${likelier.id} ${likelier.track?.short ?? ''}.`,
        },
      };
    }
  },
};

/** The indicator and those of the same item that it is computed with: as a part, a share, a limit or a remainder. */
function tiedTo(indicator: Indicator, all: readonly Indicator[]): readonly Indicator[] {
  const ofItem = all.filter(({ item }) => item === indicator.item);
  const tied = new Set([indicator]);
  // A set also yields what is added to it on the way, so that ties of ties are found.
  for (const one of tied) {
    for (const other of ofItem) if (linksOf(one).includes(other.id) || linksOf(other).includes(one.id)) tied.add(other);
  }
  return [...tied];
}
