import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { entryWithEvidence, SEALED_EVIDENCE } from './evidence-example.js';
import { evidenceOf } from './item-refs.js';

/** An evidence file that does not exist. */
export const evidenceMissing: Rule<UnitScope> = {
  code: 'evidence-missing',
  severity: 'error',
  title: { vi: 'Không có tệp minh chứng', en: 'Evidence file is missing' },
  why: {
    vi: 'Đường dẫn tính từ thư mục của năm (plans/2024/). Tệp bị xóa, đổi tên hay quên gửi kèm thì minh chứng không còn.',
    en: 'The path counts from the year’s folder (plans/2024/). A file that was deleted, renamed or not sent along proves nothing.',
  },
  bad: entryWithEvidence('number: 15/BC-TTA', 'file: evidence/trung-tam-a/khong-co.pdf'),
  good: SEALED_EVIDENCE,
  fix: {
    vi: 'Chép tệp vào đúng chỗ, hoặc sửa đường dẫn; còn văn bản giấy thì bỏ file, giữ số, ngày, trích yếu.',
    en: 'Put the file in its place, or correct the path; where there is only paper, remove file and keep number, date, title.',
  },
  run({ unitPlan, evidence: lookup }) {
    return foundIn(evidenceOf(unitPlan), (shown) => {
      const { of, evidence } = shown;
      const facts = evidence.file === undefined ? null : lookup(evidence.file);
      if (evidence.file === undefined || facts?.state !== 'missing') return null;
      const other = facts.otherCase;
      return {
        pointer: shown.at('file'),
        on: 'value',
        message: {
          vi: `${of.item.id}: không có tệp minh chứng “${evidence.file}”${other === undefined ? '' : `; trong thư mục là “${other}”, khác chữ hoa, chữ thường`}.`,
          en: `${of.item.id}: there is no evidence file “${evidence.file}”${other === undefined ? '' : `; the folder has “${other}”, in other upper and lower case`}.`,
        },
      };
    });
  },
};
