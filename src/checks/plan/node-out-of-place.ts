import { parseRoman } from '../../domain/text/roman.js';
import { aboveOf, lastPartOf, POINT_LETTERS } from '../../domain/plan/address.js';
import { walk } from '../../domain/plan/plan-index.js';
import type { PlanNode } from '../../domain/plan/plan.js';
import type { Text } from '../../domain/text/text.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** A point whose address does not belong under its parent, or that comes before an earlier address. */
export const nodeOutOfPlace: Rule<PlanScope> = {
  code: 'node-out-of-place',
  severity: 'error',
  title: { vi: 'Điểm đặt sai chỗ so với địa chỉ', en: 'Point out of place for its address' },
  why: {
    vi: 'Địa chỉ đi theo bố cục phần, mục, điểm (Nghị định 30/2020/NĐ-CP: a, b, c, d, đ, e, g …); điểm đặt dưới mục khác hay sai thứ tự thì tiêu đề và báo cáo xếp sai.',
    en: 'Addresses follow the layout of section, number and letter (Nghị định 30/2020/NĐ-CP: a, b, c, d, đ, e, g …); a point under another one, or out of order, is put under the wrong heading.',
  },
  bad: `body:
  - id: II
    children:
      - { id: III.1, heading: Triển khai Nghị quyết }
`,
  good: `body:
  - id: II
    children:
      - { id: II.1, heading: Đẩy mạnh tuyên truyền }
`,
  fix: {
    vi: 'Chuyển điểm về dưới đúng mục, theo thứ tự trong văn bản; hoặc sửa địa chỉ.',
    en: 'Move the point under its own heading, in the document’s order; or correct the address.',
  },
  *run({ plan }) {
    const before = new Map<PlanNode | null, string>();
    for (const { node, parent, pointer } of walk(plan)) {
      const previous = before.get(parent);
      const message = isUnder(node.id, parent) ? wrongOrder(node.id, previous) : wrongParent(node.id, parent);
      if (message !== null) yield { pointer: `${pointer}/id`, on: 'value', message };
      before.set(parent, node.id);
    }
  },
};

/** One step below its parent: `II.5.c` under `II.5`; a top section has a single step. */
function isUnder(id: string, parent: PlanNode | null): boolean {
  return aboveOf(id) === (parent?.id ?? '');
}

function wrongParent(id: string, parent: PlanNode | null): Text {
  return parent === null
    ? {
        vi: `${id} đứng ở cấp phần, nhưng địa chỉ không phải của một phần.`,
        en: `${id} stands as a section, but its address is not one.`,
      }
    : {
        vi: `${id} đứng dưới ${parent.id}, nhưng địa chỉ không thuộc ${parent.id}.`,
        en: `${id} stands under ${parent.id}, but its address is not under it.`,
      };
}

function wrongOrder(id: string, previous: string | undefined): Text | null {
  if (previous === undefined || !isSameKind(id, previous) || rankOf(id) >= rankOf(previous)) return null;
  return { vi: `${id} đứng sau ${previous}.`, en: `${id} comes after ${previous}.` };
}

/** The order of kinds of parts; kinds may mix, as a plan prints bullets and paragraphs among numbers. */
function rankOf(id: string): number {
  const step = lastPartOf(id);
  if (/^\d+$/.test(step)) return Number(step);
  if (POINT_LETTERS.includes(step)) return POINT_LETTERS.indexOf(step);
  return parseRoman(step) ?? 0;
}

/** Whether two addresses are counted alike: both with numbers, letters or bullets. */
function isSameKind(a: string, b: string): boolean {
  if (/~\d+$/.test(a)) return false;
  const kindOf = (id: string): string => {
    const step = lastPartOf(id);
    return /^\d+$/.test(step)
      ? '1'
      : POINT_LETTERS.includes(step)
        ? 'a'
        : /^[IVXLC]+$/.test(step)
          ? 'I'
          : step.charAt(0);
  };
  return kindOf(a) === kindOf(b);
}
