import { aboveOf } from '../../domain/plan/address.js';
import { pointerTo } from '../../domain/text/pointer.js';
import type { PlanIndex } from '../../domain/plan/plan-index.js';
import type { Text } from '../../domain/text/text.js';
import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';

/** An address that is no item of the plan. */
export const unknownItem: Rule<DerivedScope> = {
  code: 'unknown-item',
  severity: 'error',
  title: { vi: 'Nhiệm vụ không có trong kế hoạch', en: 'Item that the plan does not have' },
  why: {
    vi: 'Nhiệm vụ được nhận ra bằng địa chỉ trong văn bản đã ban hành (II.5.c); địa chỉ không có thì phần đã ghi không vào báo cáo nào.',
    en: 'An item is known by its address in the issued text (II.5.c); what stands under an address that does not exist gets into no report.',
  },
  bad: `items:
  II.5.k:
    title: Tiếp công dân, giải quyết đơn thư
    text: "00000000"
`,
  good: `items:
  II.5.c:
    title: Tiếp công dân, giải quyết đơn thư
`,
  fix: {
    vi: 'Sửa lại địa chỉ; việc riêng của đơn vị thì thêm bằng dcs own, vào một chỗ “Nội dung khác …”.',
    en: 'Correct the address; the unit’s own work is added with dcs own, under an open place (“Nội dung khác …”).',
  },
  *run({ unitPlan, index }) {
    for (const id of Object.keys(unitPlan.items)) {
      const node = index.nodes.get(id);
      if (node?.track !== undefined) continue;
      const message: Text =
        node === undefined
          ? { vi: `Kế hoạch không có nhiệm vụ “${id}”.`, en: `The plan has no item “${id}”.` }
          : {
              vi: `“${id}” có trong kế hoạch nhưng không phải là nhiệm vụ được theo dõi.`,
              en: `“${id}” is in the plan, but is no item that is tracked.`,
            };
      const near = neighbours(id, index);
      const hint: Text =
        near.length === 0
          ? unknownItem.fix
          : { vi: `Gần đó có: ${near}. ${unknownItem.fix.vi}`, en: `Near it: ${near}. ${unknownItem.fix.en}` };
      yield { pointer: pointerTo('items', id), on: 'key', message, hint };
    }
  },
};

/** The items under the nearest existing heading above. */
function neighbours(id: string, index: PlanIndex): string {
  const above = aboveOf(id);
  if (above === '') return '';
  const ids = index.items.filter((item) => item.id === above || item.id.startsWith(`${above}.`)).map((item) => item.id);
  return ids.length === 0 ? neighbours(above, index) : ids.join(', ');
}
