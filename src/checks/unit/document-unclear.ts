import { documentWordDoubts, type WordDoubt } from '../../domain/unit/document-doubts.js';
import type { Text } from '../../domain/text/text.js';
import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { evidenceOf } from './item-refs.js';

/** A document that cannot be found from its description: only digits, a file's name, a symbol in small letters. */
export const documentUnclear: Rule<UnitScope> = {
  code: 'document-unclear',
  severity: 'warning',
  title: { vi: 'Văn bản minh chứng ghi chưa rõ', en: 'Evidence that does not name its document' },
  why: {
    vi: 'Số, ký hiệu và trích yếu được in nguyên vào báo cáo. Chỉ có chữ số, tên tệp, ký hiệu viết chữ thường hay chữ cái gõ thay chữ số thì người nhận không tìm được văn bản; tệp trống thì không chứng minh được gì.',
    en: 'Number and title are printed in the report as they stand. By digits alone, a file’s name, a symbol in small letters or letters typed for digits nobody finds the document, and an empty file proves nothing.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-03-10, status: done, evidence: [{ number: 15/bc-tta, title: bao-cao.pdf }] }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-03-10, status: done, evidence: [{ number: 15/BC-TTA, date: 2024-03-08, title: Báo cáo }] }
`,
  fix: {
    vi: 'Ghi lại cho đúng như trên văn bản: dcs correct <nhiệm vụ> <số> --evidence "<số>; <ngày>; <trích yếu>".',
    en: 'Write it as the document has it: dcs correct <item> <n> --evidence "<number>; <date>; <title>".',
  },
  run({ unitPlan }) {
    return foundIn(evidenceOf(unitPlan), (shown) => {
      const [doubt] = documentWordDoubts(shown.evidence);
      if (doubt === undefined) return null;
      const { item, n } = shown.of;
      const words = wordsOf(doubt);
      return {
        pointer: shown.at(),
        on: 'value',
        message: {
          vi: `${item.id}: minh chứng của lần cập nhật ${n} ${words.vi}.`,
          en: `${item.id}: the evidence of entry ${n} ${words.en}.`,
        },
        ...(doubt.kind === 'empty-file' ? { hint: WHOLE_FILE } : {}),
      };
    });
  },
};

const WHOLE_FILE: Text = {
  vi: 'Chép lại tệp cho đủ, rồi ghi lại: dcs correct <nhiệm vụ> <số> --file <tệp>.',
  en: 'Copy the file again, then record it: dcs correct <item> <n> --file <file>.',
};

function wordsOf(doubt: WordDoubt): Text {
  switch (doubt.kind) {
    case 'bare-number':
      return { vi: `chỉ có số “${doubt.number}”`, en: `is the number “${doubt.number}” alone` };
    case 'no-number':
      return { vi: `ghi “${doubt.number}” ở chỗ số, ký hiệu`, en: `has “${doubt.number}” for a number` };
    case 'file-name':
      return {
        vi: `ghi tên tệp “${doubt.title}” thay cho số hay trích yếu`,
        en: `has a file’s name, “${doubt.title}”, for a number or title`,
      };
    case 'lower-case':
      return {
        vi: `ghi ký hiệu “${doubt.number}” bằng chữ thường; thường viết là ${doubt.capitals}`,
        en: `has the symbol “${doubt.number}” in small letters; offices write ${doubt.capitals}`,
      };
    case 'letter-for-digit':
      return {
        vi: `ghi “${doubt.number}” với chữ cái ở chỗ chữ số; có phải là ${doubt.likely}?`,
        en: `has “${doubt.number}”, with letters where digits stand; is it ${doubt.likely}?`,
      };
    case 'empty-file':
      return { vi: `là tệp trống “${doubt.file}”`, en: `is an empty file, “${doubt.file}”` };
  }
}
