import { unitKindIds } from '../../domain/plan/unit-kinds.js';
import { pointerTo } from '../../domain/text/pointer.js';
import type { Plan, Track } from '../../domain/plan/plan.js';
import type { Text } from '../../domain/text/text.js';
import { roleOf } from '../../domain/unit/role.js';
import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';

const USUAL_KINDS: ReadonlyMap<string, Text> = new Map(
  Object.entries({
    office: { vi: 'văn phòng', en: 'the office' },
    division: { vi: 'phòng, ban', en: 'divisions' },
    subordinate: { vi: 'đơn vị trực thuộc', en: 'subordinate units' },
  }),
);

/** An item that the plan assigns to others. */
export const itemNotForKind: Rule<DerivedScope> = {
  code: 'item-not-for-kind',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ không giao cho đơn vị này', en: 'Item that is not given to this unit' },
  why: {
    vi: 'Nhiệm vụ mà kế hoạch giao cho cơ quan, nhóm hoặc loại đơn vị khác thì không hiện trong danh mục và không được tính.',
    en: 'An item that the plan gives to another body, group or kind of unit shows in no list and counts for nothing.',
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
    vi: 'Bỏ nhiệm vụ này; hoặc sửa unit.kind, unit.body, unit.groups nếu ghi sai đơn vị là ai trong kế hoạch.',
    en: 'Take the item out; or correct unit.kind, unit.body, unit.groups where they say wrongly whom the plan means by the unit.',
  },
  *run({ unitPlan, plan, index }) {
    const { kind, name } = unitPlan.unit;
    // A kind that is not there has a finding of its own.
    if (!unitKindIds(plan).includes(kind)) return;
    for (const id of Object.keys(unitPlan.items)) {
      const node = index.nodes.get(id);
      if (node?.track === undefined || roleOf(plan, node, unitPlan.unit) !== null) continue;
      const to = namedFor(plan, node.track);
      const unit = node.track.who === undefined ? wordsOf(plan, kind) : { vi: name, en: name };
      yield {
        pointer: pointerTo('items', id),
        on: 'key',
        message: {
          vi: `Kế hoạch giao ${id} cho ${to.map(({ vi }) => vi).join('; ')}, không giao cho ${unit.vi}.`,
          en: `The plan gives ${id} to ${to.map(({ en }) => en).join(', ')}, not to ${unit.en}.`,
        },
      };
    }
  },
};

/** The bodies or kinds of unit to which a plan assigns an item: in its own words, or else by kind. */
function namedFor(plan: Plan, { who, roles }: Track): readonly Text[] {
  const words = Object.values(who?.words ?? {}).map((said) => ({ vi: said, en: said }));
  return [...words, ...Object.keys(roles).map((one) => wordsOf(plan, one))];
}

function wordsOf({ kinds = [] }: Plan, id: string): Text {
  const name = kinds.find((kind) => kind.id === id)?.name;
  return name === undefined ? (USUAL_KINDS.get(id) ?? { vi: id, en: id }) : { vi: name, en: name };
}
