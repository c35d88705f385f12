import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { entryWithEvidence, SEALED_EVIDENCE } from './evidence-example.js';
import { evidenceOf } from './item-refs.js';

/** An evidence file without the hash that would reveal a later change. */
export const evidenceUnsealed: Rule<UnitScope> = {
  code: 'evidence-unsealed',
  severity: 'warning',
  title: { vi: 'Tệp minh chứng không có mã SHA-256', en: 'Evidence file without its SHA-256' },
  why: {
    vi: 'Không có mã thì không biết được về sau tệp có bị thay hay không.',
    en: 'Without it nobody can tell later whether the file was replaced.',
  },
  bad: entryWithEvidence('number: 15/BC-TTA', 'file: evidence/trung-tam-a/15-bc-tta.pdf'),
  good: SEALED_EVIDENCE,
  fix: {
    vi: 'Thêm sha256 của tệp (lệnh sha256sum, hoặc Get-FileHash trên Windows); dcs tick --file thì tự ghi.',
    en: 'Add the file’s sha256 (sha256sum, or Get-FileHash on Windows); dcs tick --file writes it by itself.',
  },
  run({ unitPlan, evidence: lookup }) {
    return foundIn(evidenceOf(unitPlan), (shown) => {
      const { of, evidence } = shown;
      if (evidence.file === undefined || evidence.sha256 !== undefined) return null;
      if (lookup(evidence.file)?.state !== 'present') return null;
      return {
        pointer: shown.at('file'),
        on: 'value',
        message: {
          vi: `${of.item.id}: tệp minh chứng “${evidence.file}” chưa có mã SHA-256.`,
          en: `${of.item.id}: the evidence file “${evidence.file}” has no SHA-256.`,
        },
      };
    });
  },
};
