import { itemTextOf } from '../../domain/plan/plan-index.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** An abbreviation that is not defined in the point it names. */
export const abbreviationNotFound: Rule<PlanScope> = {
  code: 'abbreviation-not-found',
  severity: 'error',
  title: { vi: 'Chữ viết tắt không có ở điểm được nêu', en: 'A short form is not defined where it says' },
  why: {
    vi: 'Kế hoạch của đơn vị giải thích chữ viết tắt ở lần dùng đầu, theo abbreviations; ghi sai thì giải thích sai trong văn bản ký tên.',
    en: 'A unit’s own plan explains a short form at its first use by abbreviations; what is wrong here is wrong in a signed paper.',
  },
  bad: `body:
  - { id: I, heading: MỤC ĐÍCH, paragraphs: ["Trách nhiệm của công chức (gọi tắt là CC)."] }
abbreviations: [{ short: CBCC, full: cán bộ, at: I }]
`,
  good: `body:
  - { id: I, heading: MỤC ĐÍCH, paragraphs: ["Trách nhiệm của công chức (gọi tắt là CC)."] }
abbreviations: [{ short: CC, full: công chức, at: I }]
`,
  fix: {
    vi: 'Đối chiếu với bản gốc rồi sửa short, full hoặc at.',
    en: 'Compare with the source and correct short, full or at.',
  },
  *run({ plan, index }) {
    for (const [i, { short, full, at }] of (plan.abbreviations ?? []).entries()) {
      const node = index.nodes.get(at);
      const texts = node === undefined ? [] : itemTextOf(node);
      if (node === undefined) {
        yield {
          pointer: `/abbreviations/${i}/at`,
          on: 'value',
          message: { vi: `Kế hoạch không có điểm “${at}”.`, en: `The plan has no point “${at}”.` },
        };
      } else if (!texts.some((text) => text.includes(full) && text.includes(short))) {
        yield {
          pointer: `/abbreviations/${i}/short`,
          on: 'value',
          message: {
            vi: `Điểm ${at} không quy định “${full}” viết tắt là “${short}”.`,
            en: `The point ${at} does not define “${short}” for “${full}”.`,
          },
        };
      }
    }
  },
};
