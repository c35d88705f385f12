import { stripNoteMarks } from '../../domain/plan/citation.js';
import { itemTextOf } from '../../domain/plan/plan-index.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** An erratum about words that are not at its place. */
export const erratumNotFound: Rule<PlanScope> = {
  code: 'erratum-not-found',
  severity: 'error',
  title: { vi: 'Không thấy chữ cần đính chính trong văn bản', en: 'Words of an erratum are not in the text' },
  why: {
    vi: 'errata giải thích chỗ sai sót mà vẫn giữ nguyên văn; không thấy chữ ấy ở điểm đó nghĩa là ai đó đã sửa lời văn đã ban hành, hoặc errata ghi sai chỗ.',
    en: 'errata explain slips and leave the wording alone; where the words are not there, somebody corrected the issued text, or the erratum names the wrong point.',
  },
  bad: `body:
  - { id: II, heading: NỘI DUNG THỰC HIỆN }
errata: [{ at: II, reads: "NỘI DUNG THỰC HIÊN", means: NỘI DUNG THỰC HIỆN }]
`,
  good: `body:
  - { id: II, heading: NỘI DUNG THỰC HIÊN }
errata: [{ at: II, reads: "NỘI DUNG THỰC HIÊN", means: NỘI DUNG THỰC HIỆN }]
`,
  fix: {
    vi: 'Đối chiếu với bản gốc: trả lại lời văn như đã ban hành, hoặc sửa at, reads.',
    en: 'Compare with the source: restore the issued wording, or correct at and reads.',
  },
  *run({ plan, index }) {
    for (const [i, { at, reads }] of (plan.errata ?? []).entries()) {
      const node = index.nodes.get(at);
      if (node === undefined) {
        yield {
          pointer: `/errata/${i}/at`,
          on: 'value',
          message: { vi: `Kế hoạch không có điểm “${at}”.`, en: `The plan has no point “${at}”.` },
        };
      } else if (!itemTextOf(node).some((text) => stripNoteMarks(text).includes(reads) || text.includes(reads))) {
        yield {
          pointer: `/errata/${i}/reads`,
          on: 'value',
          message: { vi: `Điểm ${at} không có chữ “${reads}”.`, en: `The point ${at} has no words “${reads}”.` },
        };
      }
    }
  },
};
