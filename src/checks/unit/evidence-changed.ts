import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { entryWithEvidence } from './evidence-example.js';
import { evidenceOf } from './item-refs.js';

/** The evidence file changed after it was recorded. */
export const evidenceChanged: Rule<UnitScope> = {
  code: 'evidence-changed',
  severity: 'error',
  title: { vi: 'Tệp minh chứng đã bị thay đổi', en: 'Evidence file has changed' },
  why: {
    vi: 'Mã SHA-256 ghi lúc cập nhật không khớp với tệp bây giờ: nội dung đã khác với cái từng được dùng làm minh chứng.',
    en: 'The SHA-256 recorded with the entry does not fit the file as it is now: its content is not what was shown as evidence.',
  },
  bad: entryWithEvidence(
    'file: evidence/trung-tam-a/15-bc-tta.pdf',
    'sha256: 0000000000000000000000000000000000000000000000000000000000000000',
  ),
  good: entryWithEvidence(
    'file: evidence/trung-tam-a/15-bc-tta.pdf',
    'sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ),
  fix: {
    vi: 'Khôi phục tệp cũ; nếu bản mới mới là đúng thì ghi một lần đính chính với tệp mới: dcs correct <nhiệm vụ> <số> --file <tệp>.',
    en: 'Bring the old file back; if the new one is right, record a correction with it: dcs correct <item> <n> --file <file>.',
  },
  run({ unitPlan, evidence: lookup }) {
    return foundIn(evidenceOf(unitPlan), (shown) => {
      const { of, evidence } = shown;
      if (evidence.file === undefined || evidence.sha256 === undefined) return null;
      const facts = lookup(evidence.file);
      if (facts?.state !== 'present' || facts.sha256 === null || facts.sha256 === evidence.sha256) return null;
      return {
        pointer: shown.at('sha256'),
        on: 'value',
        message: {
          vi: `${of.item.id}: tệp “${evidence.file}” không còn như lúc ghi (nay là ${facts.sha256.slice(0, 12)}…).`,
          en: `${of.item.id}: the file “${evidence.file}” is not as it was recorded (now ${facts.sha256.slice(0, 12)}…).`,
        },
      };
    });
  },
};
