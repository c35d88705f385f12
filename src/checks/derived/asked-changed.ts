import { askedOf } from '../../domain/unit/asked-terms.js';
import { roleOf } from '../../domain/unit/role.js';
import { pointerTo } from '../../domain/text/pointer.js';
import { foundIn, type Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';
import { issuedRefsOf } from '../unit/item-refs.js';

/** The lead, cadence or due date of an item changed in the plan after the unit planned it. */
export const askedChanged: Rule<DerivedScope> = {
  code: 'asked-changed',
  severity: 'error',
  title: {
    vi: 'Vai trò, số kỳ hoặc thời hạn đã khác so với lúc đơn vị lập kế hoạch',
    en: 'Role, cadence or due date has changed since the unit planned it',
  },
  why: {
    vi: 'asked ghi kế hoạch giao việc thế nào lúc lập: chủ trì hay phối hợp (lead, support), bao lâu một lần, hạn nào. Điều đó đổi thì kết quả đã ghi có thể không còn tính đúng kỳ, nên chưa tính cho đến khi xác nhận.',
    en: 'asked says how the plan gave the item out: lead or support, how often, by when. Where that has changed, what was recorded may belong to other periods, and is not counted until it is confirmed.',
  },
  bad: `items:
  II.5.c:
    text: "4f961fc4"
    asked: lead, once, 2024-06-30
`,
  good: `items:
  II.5.c:
    text: "4f961fc4"
    asked: lead, ongoing
`,
  fix: {
    vi: 'Xem lại phần việc (dcs show <nhiệm vụ>), sửa cho khớp, rồi xác nhận: dcs confirm <nhiệm vụ>.',
    en: 'Look at what was planned (dcs show <item>), correct it, then confirm: dcs confirm <item>.',
  },
  run({ unitPlan, plan, index }) {
    return foundIn(issuedRefsOf(unitPlan), ({ id, planned: { asked } }) => {
      const node = index.nodes.get(id);
      const role = node === undefined ? null : roleOf(plan, node, unitPlan.unit);
      if (asked === undefined || node === undefined || role === null) return null;
      const now = askedOf(node, role);
      if (now === asked) return null;
      return {
        pointer: pointerTo('items', id, 'asked'),
        on: 'value',
        message: {
          vi: `${id}: lúc đơn vị lập kế hoạch là “${asked}”, nay kế hoạch ghi “${now}” (vai trò, số kỳ, hạn).`,
          en: `${id}: planned as “${asked}”, the plan now says “${now}” (role, cadence, due date).`,
        },
        hint: {
          vi: `Xem lại phần việc (dcs show ${id}), sửa cho khớp, rồi xác nhận: dcs confirm ${id}`,
          en: `Look at what was planned (dcs show ${id}), correct it, then confirm: dcs confirm ${id}`,
        },
      };
    });
  },
};
