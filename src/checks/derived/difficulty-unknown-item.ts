import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';

/** A difficulty about an item that does not exist. */
export const difficultyUnknownItem: Rule<DerivedScope> = {
  code: 'difficulty-unknown-item',
  severity: 'error',
  title: { vi: 'Vướng mắc về nhiệm vụ không có', en: 'Difficulty about an item that does not exist' },
  why: {
    vi: 'Vướng mắc được gộp theo nhiệm vụ khi tổng hợp; số mục không có thì không gộp vào đâu được.',
    en: 'Difficulties are grouped by item when they are added up; one about an item that does not exist belongs nowhere.',
  },
  bad: `difficulties:
  - { id: 1, date: 2024-03-10, text: Thiếu người trực, item: II.5.k }
`,
  good: `difficulties:
  - { id: 1, date: 2024-03-10, text: Thiếu người trực, item: II.5.c }
`,
  fix: {
    vi: 'Sửa lại số mục, hoặc bỏ item nếu vướng mắc không riêng của nhiệm vụ nào.',
    en: 'Correct the number, or leave item out where it is about no item in particular.',
  },
  *run({ unitPlan, index }) {
    for (const [at, { item }] of (unitPlan.difficulties ?? []).entries()) {
      if (item === undefined || index.nodes.get(item)?.track !== undefined) continue;
      if (unitPlan['own-items']?.[item] !== undefined) continue;
      yield {
        pointer: `/difficulties/${at}/item`,
        on: 'value',
        message: { vi: `Không có nhiệm vụ “${item}”.`, en: `There is no item “${item}”.` },
      };
    }
  },
};
