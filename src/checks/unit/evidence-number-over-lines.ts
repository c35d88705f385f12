import { numbersOnLines } from '../../domain/plan/document-number.js';
import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { evidenceOf } from './item-refs.js';

/** A document's number over several lines: two documents were written as one. */
export const evidenceNumberOverLines: Rule<UnitScope> = {
  code: 'evidence-number-over-lines',
  severity: 'error',
  title: { vi: 'Số văn bản có dấu xuống dòng', en: 'Document number over several lines' },
  why: {
    vi: 'Số, ký hiệu của một văn bản nằm trên một dòng. Có dấu xuống dòng hoặc dấu tab thì thường là hai văn bản ghi vào một chỗ, và báo cáo sẽ in chúng thành một.',
    en: 'A document’s number stands on one line. A line break or a tab means two documents in one place as a rule, and a report would print them as one.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-03-10, status: done, evidence: [{ number: "15/BC-TTA\\n16/BC-TTA", title: Báo cáo }] }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-03-10, status: done, evidence: [{ number: 15/BC-TTA, title: Báo cáo A }, { number: 16/BC-TTA, title: Báo cáo B }] }
`,
  fix: {
    vi: 'Ghi mỗi văn bản thành một mục trong evidence, mỗi mục có số riêng trên một dòng.',
    en: 'Make each document an item of evidence, with its own number on one line.',
  },
  run({ unitPlan }) {
    return foundIn(evidenceOf(unitPlan), (shown) => {
      const { number } = shown.evidence;
      const numbers = numbersOnLines(number ?? '');
      if (numbers.length < 2) return null;
      const parts = numbers.map((part) => `“${part}”`);
      const { of } = shown;
      return {
        pointer: shown.at('number'),
        on: 'value',
        message: {
          vi: `${of.item.id}: số văn bản của lần cập nhật ${of.n} nằm trên nhiều dòng: ${parts.join(', ')}.`,
          en: `${of.item.id}: a document number of entry ${of.n} goes over several lines: ${parts.join(', ')}.`,
        },
      };
    });
  },
};
