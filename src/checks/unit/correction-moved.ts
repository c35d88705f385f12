import { namedIn } from '../../domain/unit/entry-identity.js';
import type { Found, Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { correctedRefsOf, EntryRef } from './item-refs.js';

/** A correction whose number and fingerprint point to different entries, as after a merge that inserted others. */
export const correctionMoved: Rule<UnitScope> = {
  code: 'correction-moved',
  severity: 'warning',
  title: {
    vi: 'Số thứ tự trong đính chính không còn đúng',
    en: 'Number in a correction no longer holds',
  },
  why: {
    vi: 'Khi trộn tệp của hai người, lần cập nhật bị đính chính có thể đổi số thứ tự. Chương trình đi theo mã đối chiếu ở entry; người đọc tệp thì nhìn số ở corrects và hiểu nhầm.',
    en: 'When two people’s files are merged, the entry that is corrected may get another number. The program goes by the fingerprint in entry; a person reads the number in corrects, and is misled.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-02-10, status: doing }
      - { date: 2024-02-12, status: blocked }
      - { date: 2024-02-12, status: doing, corrects: 1, entry: "8adf82ae" }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-02-10, status: doing }
      - { date: 2024-02-12, status: blocked }
      - { date: 2024-02-12, status: doing, corrects: 2, entry: "8adf82ae" }
`,
  fix: {
    vi: 'Ghi lại số thứ tự theo mã đối chiếu: dcs check --fix.',
    en: 'Put the number right by the fingerprint: dcs check --fix.',
  },
  *run({ written, sha256 }): Iterable<Found> {
    for (const item of correctedRefsOf(written)) {
      const { progress = [] } = item.planned;
      for (const { n, target } of namedIn(progress, sha256)) {
        const entry = progress[n - 1];
        if (target === null || entry?.corrects === undefined || entry.corrects === target) continue;
        yield {
          pointer: new EntryRef(item, entry, n, true).at('corrects'),
          on: 'value',
          message: {
            vi: `${item.id}: lần cập nhật ${n} ghi là đính chính lần ${entry.corrects}, nhưng mã đối chiếu “${entry.entry ?? ''}” là của lần ${target}.`,
            en: `${item.id}: entry ${n} says that it corrects entry ${entry.corrects}, but the fingerprint “${entry.entry ?? ''}” is that of entry ${target}.`,
          },
          autofix: { kind: 'set', was: String(entry.corrects), value: target },
        };
      }
    }
  },
};
