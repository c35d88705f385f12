import { pointerTo } from '../../domain/text/pointer.js';
import { foundIn, type Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';
import { issuedRefsOf } from '../unit/item-refs.js';

/** The item's official text changed since the unit planned it. */
export const textChanged: Rule<DerivedScope> = {
  code: 'text-changed',
  severity: 'error',
  title: {
    vi: 'Nội dung văn bản đã khác so với lúc đơn vị lập kế hoạch',
    en: 'Official text has changed since the unit planned it',
  },
  why: {
    vi: 'text là mã đối chiếu của nội dung nhiệm vụ lúc lập kế hoạch. Nội dung đổi thì việc đã phân công, đã cập nhật có thể không còn đúng với điều được giao.',
    en: 'text is the fingerprint of the item’s wording when it was planned. Where the wording has changed, what was assigned and recorded may no longer be what is asked.',
  },
  bad: `items:
  II.5.c:
    text: "00000000"
`,
  good: `items:
  II.5.c:
    text: "4f961fc4"
`,
  fix: {
    vi: 'Đọc lại nội dung mới (dcs show <nhiệm vụ>), sửa phần việc cho khớp, rồi xác nhận: dcs confirm <nhiệm vụ>.',
    en: 'Read the new text (dcs show <item>), correct what was planned, then confirm it: dcs confirm <item>.',
  },
  run({ unitPlan, fingerprintOf }) {
    return foundIn(issuedRefsOf(unitPlan), ({ id, planned: { text } }) => {
      const now = fingerprintOf(id);
      if (now === null || now === text) return null;
      return {
        pointer: pointerTo('items', id, 'text'),
        on: 'value',
        message: {
          vi: `Nội dung của ${id} đã khác so với lúc đơn vị lập kế hoạch (${text} → ${now}).`,
          en: `The text of ${id} has changed since the unit planned it (${text} → ${now}).`,
        },
        hint: {
          vi: `Đọc lại nội dung mới (dcs show ${id}), sửa phần việc cho khớp, rồi xác nhận: dcs confirm ${id}`,
          en: `Read the new text (dcs show ${id}), plan it anew, then confirm: dcs confirm ${id}`,
        },
      };
    });
  },
};
