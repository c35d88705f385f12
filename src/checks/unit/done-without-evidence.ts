import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { entryWithEvidence } from './evidence-example.js';
import { isEmptyEvidence, standingEntriesOf } from './item-refs.js';

/** Work recorded as done without evidence. */
export const doneWithoutEvidence: Rule<UnitScope> = {
  code: 'done-without-evidence',
  severity: 'warning',
  title: {
    vi: 'Ghi là đã thực hiện nhưng không có tài liệu minh chứng',
    en: 'Said to be done, without evidence',
  },
  why: {
    vi: 'Báo cáo gửi cấp trên phải kiểm chứng được; một dòng “đã thực hiện” không kèm văn bản, tệp hay đường dẫn thì cuối kỳ không ai xác nhận được. Chỉ là cảnh báo, vì có việc làm thật mà không có văn bản.',
    en: 'A report must stand up to an inspection; “done” without a document, file or link can’t be confirmed at the end of the period. Only a warning, since some real work leaves no paper.',
  },
  bad: `items:
  II.5.c:
    progress:
      - date: 2024-03-10
        status: done
`,
  good: entryWithEvidence('number: 15/BC-TTA', 'date: 2024-03-08', 'title: Báo cáo công tác tiếp công dân quý I'),
  fix: {
    vi: 'Thêm evidence với số, ngày, trích yếu của văn bản, hoặc tệp, hoặc đường dẫn; lần sau ghi luôn bằng: dcs tick … --evidence "số; ngày; trích yếu".',
    en: 'Add evidence with the document’s number, date and title, or a file, or a link; next time give it at once: dcs tick … --evidence "number; date; title".',
  },
  run({ unitPlan }) {
    return foundIn(standingEntriesOf(unitPlan), (recorded) => {
      const { item, entry, n } = recorded;
      if (entry.status !== 'done' || (entry.evidence ?? []).some((one) => !isEmptyEvidence(one))) return null;
      return {
        pointer: recorded.at('status'),
        on: 'value',
        message: {
          vi: `${item.id}: lần cập nhật ${n} ghi đã thực hiện nhưng không có tài liệu minh chứng.`,
          en: `${item.id}: entry ${n} says done, but shows no evidence.`,
        },
      };
    });
  },
};
