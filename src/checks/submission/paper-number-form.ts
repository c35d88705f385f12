import type { Text } from '../../domain/text/text.js';
import { paperNumberDoubt, type PaperNumberDoubt } from '../../domain/reporting/signed-paper.js';
import type { Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';

const CONTENT = '0'.repeat(64);

/** The number of a report's signed paper that does not have the decree's form. */
export const paperNumberForm: Rule<UnitScope> = {
  code: 'paper-number-form',
  severity: 'warning',
  title: { vi: 'Số, ký hiệu của báo cáo không đúng dạng', en: 'A report’s number in another form' },
  why: {
    vi: 'Số của bản đã ký được in vào báo cáo lập sau đó; theo Nghị định 30/2020/NĐ-CP, báo cáo mang ký hiệu BC: 45/BC-TTA.',
    en: 'The signed paper’s number is printed in reports made afterwards; by Nghị định 30/2020/NĐ-CP a report has the symbol BC: 45/BC-TTA.',
  },
  bad: `submissions:
  - { period: 2024-Q1, date: 2024-03-16, number: "45", content: "${CONTENT}" }
`,
  good: `submissions:
  - { period: 2024-Q1, date: 2024-03-16, number: 45/BC-TTA, content: "${CONTENT}" }
`,
  fix: { vi: 'Ghi lại đúng số, ký hiệu của bản đã ký.', en: 'Write the number as the signed paper has it.' },
  *run({ sendings }) {
    for (const { submission, pointer } of sendings) {
      const { number } = submission;
      const doubt = number == null ? null : paperNumberDoubt(number);
      if (number == null || doubt === null) continue;
      yield { pointer: `${pointer}/number`, on: 'value', message: doubtWords(number, doubt) };
    }
  },
};

function doubtWords(number: string, doubt: PaperNumberDoubt): Text {
  switch (doubt.kind) {
    case 'no-symbol':
      return { vi: `“${number}” không phải là số, ký hiệu văn bản.`, en: `“${number}” is not a document’s number.` };
    case 'letter-for-digit':
      return {
        vi: `“${number}” có chữ cái ở chỗ chữ số; có phải là ${doubt.likely}?`,
        en: `“${number}” has letters where digits stand; is it ${doubt.likely}?`,
      };
    case 'lower-case':
      return {
        vi: `“${number}”: ký hiệu văn bản viết bằng chữ in hoa.`,
        en: `“${number}”: a document’s symbol is in capitals.`,
      };
    case 'other-type':
      return {
        vi: `“${number}” không mang ký hiệu của báo cáo (BC).`,
        en: `“${number}” is not the number of a report (BC).`,
      };
  }
}
