import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';
import { outlineItems, outlinesOf } from './outline.js';

/** An address in the report's outline that is no item, or an item that is there twice. */
export const outlineUnknownItem: Rule<PlanScope> = {
  code: 'outline-unknown-item',
  severity: 'error',
  title: {
    vi: 'Đề cương báo cáo ghi nhiệm vụ không có, hoặc ghi hai lần',
    en: 'Outline names an unknown item, or one twice',
  },
  why: {
    vi: 'Mỗi nhiệm vụ có kết quả ở một mục của báo cáo; ghi sai địa chỉ thì mục ấy trống, ghi hai lần thì kết quả lặp lại.',
    en: 'The results of an item stand under one heading of the report; a wrong address leaves it empty, a second one repeats them.',
  },
  bad: `outline:
  - { id: ket-qua, heading: Kết quả thực hiện, items: [VI.1] }
`,
  good: `outline:
  - { id: ket-qua, heading: Kết quả thực hiện, items: [II.1] }
`,
  fix: {
    vi: 'Ghi địa chỉ của một nhiệm vụ được theo dõi, mỗi nhiệm vụ một lần.',
    en: 'Name a tracked item, each of them once.',
  },
  *run({ plan, index }) {
    for (const outline of outlinesOf(plan)) {
      const seen = new Set<string>();
      for (const { value: id, pointer } of outlineItems(outline)) {
        if (index.nodes.get(id)?.track === undefined) {
          const message = {
            vi: `Đề cương ghi “${id}”, không phải nhiệm vụ nào.`,
            en: `The outline names “${id}”, which is no item.`,
          };
          yield { pointer, on: 'value', message };
        } else if (seen.has(id)) {
          const message = { vi: `Đề cương ghi ${id} hai lần.`, en: `The outline names ${id} twice.` };
          yield { pointer, on: 'value', message };
        }
        seen.add(id);
      }
    }
  },
};
