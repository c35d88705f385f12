import { printDate } from '../../domain/calendar/date.js';
import { documentDateDoubt } from '../../domain/unit/document-doubts.js';
import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { evidenceOf } from './item-refs.js';

/** A document with an unlikely date: after today, or earlier than the year before the plan's. */
export const documentDateUnlikely: Rule<UnitScope> = {
  code: 'document-date-unlikely',
  severity: 'warning',
  title: { vi: 'Ngày của văn bản khó có thể đúng', en: 'Document date that can hardly be right' },
  why: {
    vi: 'Văn bản minh chứng phải có trước khi được ghi nhận; ngày sau hôm nay hoặc cũ hơn năm trước thường là gõ nhầm năm, và sẽ vào báo cáo như vậy.',
    en: 'A document exists before it is recorded as evidence; a day after today, or before last year, is a mistyped year as a rule, and would be printed so.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-03-10, status: done, evidence: [{ number: 15/BC-TTA, date: 2034-03-08, title: Báo cáo }] }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-03-10, status: done, evidence: [{ number: 15/BC-TTA, date: 2024-03-08, title: Báo cáo }] }
`,
  fix: {
    vi: 'So với văn bản rồi sửa ngày (dcs correct); văn bản chưa ban hành thì để date: null.',
    en: 'Compare with the document and correct its date (dcs correct); leave date: null while it is not issued.',
  },
  run({ unitPlan, today }) {
    return foundIn(evidenceOf(unitPlan), (shown) => {
      const doubt = documentDateDoubt(shown.evidence.date, today, unitPlan.year);
      if (doubt === null) return null;
      const { date } = doubt;
      const { id } = shown.of.item;
      const because =
        doubt.kind === 'after-today'
          ? { vi: `sau hôm nay (${printDate(today)})`, en: `after today (${today})` }
          : { vi: `trước năm ${unitPlan.year - 1}`, en: `before ${unitPlan.year - 1}` };
      return {
        pointer: shown.at('date'),
        on: 'value',
        message: {
          vi: `${id}: văn bản ghi ngày ${printDate(date)}, ${because.vi}.`,
          en: `${id}: the document is dated ${date}, ${because.en}.`,
        },
      };
    });
  },
};
