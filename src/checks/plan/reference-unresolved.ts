import { noteMarks } from '../../domain/plan/citation.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';
import { issuedTexts } from './walk-plan-texts.js';

/** A note mark without a reference. */
export const referenceUnresolved: Rule<PlanScope> = {
  code: 'reference-unresolved',
  severity: 'error',
  title: { vi: 'Dấu chú thích không có văn bản viện dẫn', en: 'Note mark without a reference' },
  why: {
    vi: 'Chỗ có [^khóa] được in thành chú thích cuối trang với trích dẫn đầy đủ; khóa không có trong references thì chú thích trống.',
    en: '[^key] is printed as a footnote with the full citation; where references lack the key, the footnote is empty.',
  },
  bad: `references: {}
body:
  - { id: II, heading: "Triển khai Nghị định số 59/2023/NĐ-CP[^nd-59-2023]" }
`,
  good: `references:
  nd-59-2023: { type: Nghị định, number: 59/2023/NĐ-CP, date: 2023-08-14, issuer: Chính phủ, subject: null, citation: null }
body:
  - { id: II, heading: "Triển khai Nghị định số 59/2023/NĐ-CP[^nd-59-2023]" }
`,
  fix: {
    vi: 'Thêm văn bản vào references với đúng khóa này, hoặc sửa khóa trong dấu chú thích.',
    en: 'Add the document to references under this key, or correct the key in the mark.',
  },
  *run({ plan }) {
    for (const { text, pointer } of issuedTexts(plan)) {
      for (const { key } of noteMarks(text)) {
        if (Object.hasOwn(plan.references, key)) continue;
        yield {
          pointer,
          on: 'value',
          message: {
            vi: `Chú thích [^${key}] không có trong references.`,
            en: `The note [^${key}] is not in references.`,
          },
        };
      }
    }
  },
};
