import { itemsFor } from '../../domain/unit/derive.js';
import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';

/** An item that falls to the unit but is missing from its file. */
export const missingItem: Rule<DerivedScope> = {
  code: 'missing-item',
  severity: 'error',
  title: { vi: 'Thiếu nhiệm vụ mà kế hoạch giao cho đơn vị', en: 'Item of the plan that the unit’s file lacks' },
  why: {
    vi: 'Kế hoạch giao nhiệm vụ theo loại đơn vị; thiếu một nhiệm vụ trong tệp thì không ai thấy là chưa làm. Việc không thuộc chức năng vẫn giữ lại và ghi lý do.',
    en: 'The plan gives items by kind of unit; nobody notices that an item is undone if it is not in the file. An item that does not apply stays there, with its reason.',
  },
  bad: `items:
  II.5.b: { title: "Đối thoại với công chức, viên chức, người lao động", text: "875671ae" }
  # II.5.c đã bị xóa khỏi tệp
  II.6.a: { title: Phong trào “Dân vận khéo” theo Đề án 04-ĐA/TU, text: "4342fa84" }
`,
  good: `items:
  II.5.b: { title: "Đối thoại với công chức, viên chức, người lao động", text: "875671ae" }
  II.5.c: { title: "Tiếp công dân, giải quyết đơn thư", text: "4f961fc4" }
  II.6.a: { title: Phong trào “Dân vận khéo” theo Đề án 04-ĐA/TU, text: "4342fa84" }
`,
  fix: {
    vi: 'Thêm lại nhiệm vụ; nếu không thuộc chức năng của đơn vị thì ghi not-applicable với lý do (dcs skip).',
    en: 'Put the item back; where it is not the unit’s to do, mark it not-applicable with the reason (dcs skip).',
  },
  *run({ unitPlan, plan, fingerprintOf, unreadItems }) {
    for (const { id, track } of itemsFor(plan, unitPlan.unit)) {
      if (Object.hasOwn(unitPlan.items, id) || unreadItems.has(id)) continue;
      const title = track?.short ?? '';
      const lines = `${id}: { title: ${JSON.stringify(title)}, text: "${fingerprintOf(id) ?? ''}" }`;
      yield {
        pointer: '/items',
        on: 'key',
        message: { vi: `Thiếu nhiệm vụ ${id} (${title}).`, en: `The item ${id} (${title}) is missing.` },
        hint: {
          vi: `Thêm vào dưới items: ${lines}; nếu không thuộc chức năng thì sau đó ghi: dcs skip ${id} --reason "…".`,
          en: `Add under items: ${lines}; where it is not the unit’s to do, then: dcs skip ${id} --reason "…".`,
        },
      };
    }
  },
};
