import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { entryWithEvidence, SEALED_EVIDENCE } from './evidence-example.js';
import { evidenceOf } from './item-refs.js';

/** The evidence path leaves the year’s folder. */
export const evidenceOutside: Rule<UnitScope> = {
  code: 'evidence-outside',
  severity: 'error',
  title: {
    vi: 'Tệp minh chứng nằm ngoài thư mục kế hoạch của năm',
    en: 'Evidence file lies outside the year’s plans folder',
  },
  why: {
    vi: 'Chỉ có thư mục kế hoạch của năm được gửi đi, sao lưu, chia sẻ; tệp ở ngoài (đường dẫn tuyệt đối, “..”, liên kết) thì máy khác không có, và có thể là tệp không nên đụng tới.',
    en: 'Only the year’s folder is sent, backed up and shared; a file outside it (absolute path, “..”, link) is missing on other machines, and may be private.',
  },
  bad: entryWithEvidence('number: 15/BC-TTA', 'file: ../../../bao-cao.pdf'),
  good: SEALED_EVIDENCE,
  fix: {
    vi: 'Chép tệp vào evidence/<đơn vị>/ và ghi đường dẫn đó; hoặc để dcs làm: dcs tick … --file <tệp> --copy.',
    en: 'Copy the file to evidence/<unit>/ and give that path; or let dcs do it: dcs tick … --file <file> --copy.',
  },
  run({ unitPlan, evidence: lookup }) {
    return foundIn(evidenceOf(unitPlan), (shown) => {
      const { of, evidence } = shown;
      if (evidence.file === undefined || lookup(evidence.file)?.state !== 'outside') return null;
      return {
        pointer: shown.at('file'),
        on: 'value',
        message: {
          vi: `${of.item.id}: tệp minh chứng “${evidence.file}” nằm ngoài thư mục kế hoạch của năm.`,
          en: `${of.item.id}: the evidence file “${evidence.file}” lies outside the year’s plans folder.`,
        },
      };
    });
  },
};
