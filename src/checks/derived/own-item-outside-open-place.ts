import { pointerTo } from '../../domain/text/pointer.js';
import { ownPlaceOf } from '../../domain/plan/address.js';
import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';

/** A unit's own item at a place that is not open. */
export const ownItemOutsideOpenPlace: Rule<DerivedScope> = {
  code: 'own-item-outside-open-place',
  severity: 'error',
  title: { vi: 'Nhiệm vụ riêng không nằm dưới “Nội dung khác …”', en: 'Own item outside an open place' },
  why: {
    vi: 'Kế hoạch chỉ để chỗ cho việc riêng của đơn vị ở các điểm “Nội dung khác …”; đặt ở chỗ khác thì nhiệm vụ không hiện và không được tính.',
    en: 'The plan leaves room for a unit’s own work only under “Nội dung khác …”; elsewhere the item shows nowhere and counts for nothing.',
  },
  bad: `own-items:
  II.5.c.1: { title: Sổ tay tiếp công dân }
`,
  good: `own-items:
  II.5.d.1: { title: Sổ tay tiếp công dân }
`,
  fix: {
    vi: 'Chuyển sang một mục tự bổ sung và đánh số tiếp (dcs own <chỗ> "<tên>"); hoặc ghi thành công việc của nhiệm vụ (dcs action).',
    en: 'Move it under an open place, counting on there (dcs own <place> "<title>"); or make it an action of the item (dcs action).',
  },
  *run({ unitPlan, index }) {
    const ids = Object.keys(unitPlan['own-items'] ?? {});
    if (ids.length === 0) return;
    const places = index.items.filter((node) => node.open === true).map(({ id }) => id);
    for (const id of ids) {
      const place = ownPlaceOf(id);
      if (place !== null && places.includes(place)) continue;
      const known = places.length === 0 ? null : places.join(', ');
      yield {
        pointer: pointerTo('own-items', id),
        on: 'key',
        message: {
          vi: `Nhiệm vụ riêng ${id} không nằm dưới một mục tự bổ sung của kế hoạch (${known ?? 'kế hoạch này không có chỗ nào'}).`,
          en: `The own item ${id} is not under an open place of the plan (${known ?? 'this plan has none'}).`,
        },
      };
    }
  },
};
