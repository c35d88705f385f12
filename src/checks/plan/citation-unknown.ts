import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';
import { placedCitations } from './walk-plan-texts.js';

/** A document cited in the text but missing from the references. */
export const citationUnknown: Rule<PlanScope> = {
  code: 'citation-unknown',
  severity: 'error',
  title: { vi: 'Văn bản được viện dẫn không có trong references', en: 'Cited document that is no reference' },
  why: {
    vi: 'Mỗi văn bản được viện dẫn phải tra được số, ngày, cơ quan ban hành và trích yếu; thiếu trong references thì dcs show và phần căn cứ không nêu được.',
    en: 'Every document cited must be found with its number, date, issuer and subject; a document missing from references appears neither in dcs show nor among the legal bases.',
  },
  bad: `references: {}
body:
  - { id: II, heading: Triển khai Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ }
`,
  good: `references:
  ct-33-ttg: { type: Chỉ thị, number: 33/CT-TTg, date: null, issuer: Thủ tướng Chính phủ, subject: null, citation: null }
body:
  - { id: II, heading: Triển khai Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ }
`,
  fix: {
    vi: 'Thêm văn bản vào references; điều gì bản gốc không nêu thì để null.',
    en: 'Add the document to references; what the source does not state stays null.',
  },
  *run({ plan }) {
    for (const { words, pointer, references } of placedCitations(plan)) {
      if (references.length > 0) continue;
      yield {
        pointer,
        on: 'value',
        message: { vi: `“${words}” không có trong references.`, en: `“${words}” is not in references.` },
      };
    }
  },
};
