import { pointerTo } from '../../domain/text/pointer.js';
import type { Text } from '../../domain/text/text.js';
import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';

const KIND: Readonly<Record<string, Text>> = {
  office: { vi: 'Văn phòng Sở', en: 'the office' },
  division: { vi: 'phòng, ban', en: 'divisions' },
  subordinate: { vi: 'đơn vị trực thuộc', en: 'subordinate units' },
};

/** An item that the plan assigns to other kinds of units. */
export const itemNotForKind: Rule<DerivedScope> = {
  code: 'item-not-for-kind',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ không giao cho loại đơn vị này', en: 'Item that is not given to this kind of unit' },
  why: {
    vi: 'Nhiệm vụ mà kế hoạch giao cho loại đơn vị khác thì không hiện trong danh mục và không được tính.',
    en: 'An item that the plan gives to another kind of unit shows in no list and counts for nothing.',
  },
  bad: `unit: { kind: subordinate }
items:
  IV.1:
    title: Tham mưu, theo dõi, tổng hợp, báo cáo
    text: "6159311c"
`,
  good: `unit: { kind: subordinate }
items:
  IV.2:
    title: Xây dựng kế hoạch của đơn vị
`,
  fix: {
    vi: 'Bỏ nhiệm vụ này, hoặc sửa unit.kind nếu ghi sai loại đơn vị.',
    en: 'Take the item out, or correct unit.kind if the kind is wrong.',
  },
  *run({ unitPlan, index }) {
    const { kind } = unitPlan.unit;
    for (const id of Object.keys(unitPlan.items)) {
      const roles = index.nodes.get(id)?.track?.roles;
      if (roles === undefined || roles[kind] !== undefined) continue;
      const to = Object.keys(roles);
      yield {
        pointer: pointerTo('items', id),
        on: 'key',
        message: {
          vi: `Kế hoạch giao ${id} cho ${to.map((one) => KIND[one]?.vi ?? one).join('; ')}, không giao cho ${KIND[kind]?.vi ?? kind}.`,
          en: `The plan gives ${id} to ${to.map((one) => KIND[one]?.en ?? one).join(', ')}, not to ${KIND[kind]?.en ?? kind}.`,
        },
      };
    }
  },
};
