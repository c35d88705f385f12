import { noteMarks, resolveCitations } from '../../domain/plan/citation.js';
import { pointerTo } from '../../domain/text/pointer.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';
import { issuedTexts } from './walk-plan-texts.js';

/** A reference that the text never cites. */
export const referenceUnused: Rule<PlanScope> = {
  code: 'reference-unused',
  severity: 'warning',
  title: { vi: 'Văn bản viện dẫn không được nhắc đến', en: 'Reference that is never cited' },
  why: {
    vi: 'references chỉ ghi văn bản mà kế hoạch có viện dẫn; văn bản không được nhắc đến thì hoặc ghi thừa, hoặc lời văn bị chép thiếu.',
    en: 'references list what the plan cites; if one is never cited, it is superfluous or the text was copied incompletely.',
  },
  bad: `references:
  nd-59-2023: { type: Nghị định, number: 59/2023/NĐ-CP, date: 2023-08-14, issuer: Chính phủ, subject: null, citation: null }
body:
  - { id: II, heading: NỘI DUNG THỰC HIỆN }
`,
  good: `references:
  nd-59-2023: { type: Nghị định, number: 59/2023/NĐ-CP, date: 2023-08-14, issuer: Chính phủ, subject: null, citation: null }
body:
  - { id: II, heading: "Triển khai Nghị định số 59/2023/NĐ-CP[^nd-59-2023]" }
`,
  fix: {
    vi: 'Bỏ văn bản này, hoặc chép lại đoạn văn viện dẫn nó.',
    en: 'Take it out, or copy the text that cites it.',
  },
  *run({ plan }) {
    const used = usedKeys(plan);
    for (const key of Object.keys(plan.references)) {
      if (used.has(key)) continue;
      yield {
        pointer: pointerTo('references', key),
        on: 'key',
        message: {
          vi: `Văn bản “${key}” không được nhắc đến ở đâu trong kế hoạch.`,
          en: `The reference “${key}” is cited nowhere in the plan.`,
        },
      };
    }
  },
};

/** Keys found in the issued text, by note mark, symbol or name, and in the full citations of other documents. */
function usedKeys(plan: Plan): ReadonlySet<string | null> {
  const { references } = plan;
  const inText = issuedTexts(plan).flatMap(({ text }) => [
    ...noteMarks(text).map(({ key }) => key),
    ...resolveCitations(text.normalize('NFC'), references).map(({ key }) => key),
  ]);
  const inNotes = Object.entries(references).flatMap(([own, { citation }]) =>
    resolveCitations((citation ?? '').normalize('NFC'), references)
      .map(({ key }) => key)
      .filter((key) => key !== own),
  );
  return new Set([...inText, ...inNotes]);
}
