import { foundIn, type Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { entryWithEvidence, SEALED_EVIDENCE } from './evidence-example.js';
import { itemRefsOf } from './item-refs.js';

/** A file in the unit's evidence folder that no entry names. */
export const evidenceUnnamed: Rule<UnitScope> = {
  code: 'evidence-unnamed',
  severity: 'warning',
  title: { vi: 'Tệp minh chứng chưa gắn với nhiệm vụ nào', en: 'Evidence file that no entry names' },
  why: {
    vi: 'Tệp nằm trong thư mục minh chứng mà không lần cập nhật nào nêu thì không chứng minh việc gì, và báo cáo không kể đến.',
    en: 'A file in the evidence folder that no entry names proves nothing, and no report mentions it.',
  },
  bad: entryWithEvidence('number: 15/BC-TTA # thư mục có evidence/trung-tam-a/15-bc-tta.pdf'),
  good: SEALED_EVIDENCE,
  fix: {
    vi: 'Gắn tệp vào lần cập nhật: dcs correct <nhiệm vụ> <số> --file <tệp>; tệp để nhầm chỗ thì chuyển đi nơi khác.',
    en: 'Name it in the entry: dcs correct <item> <n> --file <file>; move away what is there by mistake.',
  },
  run({ unitPlan, evidenceFiles, unreadItems }) {
    // Entries that could not be read may name it.
    if (evidenceFiles.length === 0 || unreadItems.size > 0) return [];
    const named = new Set<string>();
    // Withdrawn and replaced entries stay in the history with their documents.
    for (const { planned } of itemRefsOf(unitPlan)) {
      for (const { evidence = [] } of planned.progress ?? []) {
        for (const { file } of evidence) if (file !== undefined) named.add(sameName(file));
      }
    }
    return foundIn(evidenceFiles, (file) =>
      named.has(sameName(file))
        ? null
        : {
            pointer: '/unit',
            on: 'key',
            message: {
              vi: `Không lần cập nhật nào nêu tệp “${file}”.`,
              en: `No entry names the file “${file}”.`,
            },
          },
    );
  },
};

/** Other upper and lower case has a finding of its own. */
function sameName(file: string): string {
  return file.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '').toLowerCase();
}
