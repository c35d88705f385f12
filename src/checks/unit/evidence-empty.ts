import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { entryWithEvidence } from './evidence-example.js';
import { evidenceOf, isEmptyEvidence } from './item-refs.js';

/** Evidence without a document, a file or a link. */
export const evidenceEmpty: Rule<UnitScope> = {
  code: 'evidence-empty',
  severity: 'error',
  title: { vi: 'Tài liệu minh chứng để trống', en: 'Empty evidence' },
  why: {
    vi: 'Minh chứng trước hết là một văn bản (số, ngày, trích yếu), rồi mới đến tệp hay đường dẫn; một mục trống làm báo cáo có vẻ có minh chứng mà thật ra không có.',
    en: 'Evidence is first of all a document (number, date, title), then a file or a link; an empty one makes a report look proven when it is not.',
  },
  bad: entryWithEvidence('date: 2024-03-08'),
  good: entryWithEvidence('number: null', 'date: 2024-03-08', 'title: Báo cáo công tác tiếp công dân quý I (dự thảo)'),
  fix: {
    vi: 'Ghi ít nhất một trong: number, title, file, link; hoặc bỏ mục này.',
    en: 'Give at least one of number, title, file, link; or take it out.',
  },
  run({ unitPlan }) {
    return foundIn(evidenceOf(unitPlan), (shown) => {
      const { of, evidence } = shown;
      if (!isEmptyEvidence(evidence)) return null;
      return {
        pointer: shown.at(),
        on: 'value',
        message: {
          vi: `${of.item.id}: minh chứng của lần cập nhật ${of.n} không có số, trích yếu, tệp hay đường dẫn.`,
          en: `${of.item.id}: the evidence of entry ${of.n} has no number, title, file or link.`,
        },
      };
    });
  },
};
