import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';
import { itemRefsOf, entryRefsOf } from '../unit/item-refs.js';

/** Progress recorded on an open place itself, where it never counts. */
export const entryOnOpenPlace: Rule<DerivedScope> = {
  code: 'entry-on-open-place',
  severity: 'warning',
  title: { vi: 'Cập nhật ngay tại “Nội dung khác …”', en: 'Entry on an open place itself' },
  why: {
    vi: '“Nội dung khác …” chỉ là chỗ cho nhiệm vụ riêng của đơn vị, bản thân nó không được tính; việc đã làm ghi ở đó không vào tỷ lệ.',
    en: '“Nội dung khác …” only makes room for a unit’s own items and never counts itself; what is recorded there gets into no percentage.',
  },
  bad: `items:
  II.5.d:
    title: Nội dung khác về tiếp dân, đối thoại, đơn thư
    text: "11d830f7"
    progress:
      - { date: 2024-03-10, status: doing }
`,
  good: `own-items:
  II.5.d.1:
    title: Sổ tay tiếp công dân
    progress:
      - { date: 2024-03-10, status: doing }
`,
  fix: {
    vi: 'Tạo nhiệm vụ riêng (dcs own <chỗ> "<tên>") rồi chuyển lần cập nhật sang đó.',
    en: 'Make an own item (dcs own <place> "<title>") and move the entry there.',
  },
  *run({ unitPlan, index }) {
    for (const answer of itemRefsOf(unitPlan)) {
      if (answer.group !== 'items' || index.nodes.get(answer.id)?.open !== true) continue;
      for (const recorded of entryRefsOf(answer)) {
        const { n, stands } = recorded;
        if (!stands) continue;
        yield {
          pointer: recorded.at(),
          on: 'value',
          message: {
            vi: `Lần cập nhật ${n} ghi ngay tại mục tự bổ sung ${answer.id}, nên không được tính.`,
            en: `Entry ${n} is recorded on the open place ${answer.id} itself and does not count.`,
          },
        };
      }
    }
  },
};
