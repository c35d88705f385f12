import type { Reference } from '../../domain/plan/plan.js';
import { pointerTo } from '../../domain/text/pointer.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';
import { sameNumber } from './walk-plan-texts.js';

/** A document that is twice in the references. */
export const duplicateReference: Rule<PlanScope> = {
  code: 'duplicate-reference',
  severity: 'warning',
  title: { vi: 'Một văn bản ghi hai lần trong references', en: 'One document twice among the references' },
  why: {
    vi: 'Cùng loại, cùng số, cùng ngày là một văn bản; ghi hai lần thì chú thích lặp lại và sửa một chỗ sẽ sót chỗ kia.',
    en: 'One type, number and date is one document; written twice its footnote is repeated, and correcting one leaves the other wrong.',
  },
  bad: `references:
  nd-59: { type: Nghị định, number: 59/2023/NĐ-CP, date: 2023-08-14, issuer: Chính phủ, subject: null, citation: null }
  nd-59-2023: { type: Nghị định, number: 59/2023/NĐ-CP, date: 2023-08-14, issuer: Chính phủ, subject: null, citation: null }
`,
  good: `references:
  nd-59-2023: { type: Nghị định, number: 59/2023/NĐ-CP, date: 2023-08-14, issuer: Chính phủ, subject: null, citation: null }
`,
  fix: { vi: 'Giữ lại một khóa và dùng khóa đó trong lời văn.', en: 'Keep one key, and use it in the text.' },
  *run({ plan }) {
    const before: [key: string, reference: Reference][] = [];
    for (const [key, reference] of Object.entries(plan.references)) {
      const same = before.find(([, other]) => isSame(other, reference));
      if (same !== undefined) {
        yield {
          pointer: pointerTo('references', key),
          on: 'key',
          message: {
            vi: `“${key}” và “${same[0]}” là cùng một văn bản.`,
            en: `“${key}” and “${same[0]}” are one document.`,
          },
        };
      }
      before.push([key, reference]);
    }
  },
};

function isSame(a: Reference, b: Reference): boolean {
  if (a.number === null || b.number === null) return false;
  return a.type === b.type && a.date === b.date && sameNumber(a.number, b.number);
}
