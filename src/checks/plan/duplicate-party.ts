import { pointerTo } from '../../domain/text/pointer.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** One id for two of a plan's bodies, groups and kinds of unit. */
export const duplicateParty: Rule<PlanScope> = {
  code: 'duplicate-party',
  severity: 'error',
  title: { vi: 'Một mã cho hai cơ quan, nhóm hoặc loại đơn vị', en: 'One id for two bodies, groups or kinds of unit' },
  why: {
    vi: 'Nhiệm vụ giao bằng mã: một mã chỉ hai nơi thì không rõ ai phải làm.',
    en: 'Items are given to ids: with one id for two, it is unclear whom an item falls to.',
  },
  bad: `kinds:
  - { id: truong, name: trường }
bodies:
  - { id: truong, name: Trường A }
`,
  good: `kinds:
  - { id: truong, name: trường }
bodies:
  - { id: truong-a, name: Trường A }
`,
  fix: { vi: 'Đổi một trong hai mã, cả ở nơi dùng mã ấy.', en: 'Change one of the two ids, also where it is used.' },
  *run({ plan: { kinds = [], bodies = [], groups = [] } }) {
    const seen = new Map<string, string>();
    const named = [
      ...kinds.map(({ id, name }, at) => ({ id, words: name, at: pointerTo('kinds', at, 'id') })),
      ...bodies.map(({ id, name }, at) => ({ id, words: name, at: pointerTo('bodies', at, 'id') })),
      ...groups.map(({ id, words }, at) => ({ id, words, at: pointerTo('groups', at, 'id') })),
    ];
    for (const { id, words, at } of named) {
      const before = seen.get(id);
      seen.set(id, before ?? words);
      if (before === undefined) continue;
      yield {
        pointer: at,
        on: 'value',
        message: {
          vi: `Mã “${id}” chỉ cả “${before}” lẫn “${words}”.`,
          en: `The id “${id}” stands for both “${before}” and “${words}”.`,
        },
      };
    }
  },
};
