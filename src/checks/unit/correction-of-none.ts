import { namedIn, UNREAD } from '../../domain/unit/entry-identity.js';
import type { Found, Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { correctedRefsOf, EntryRef } from './item-refs.js';

/** A correction whose fingerprint belongs to no entry: the corrected entry was changed or removed. */
export const correctionOfNone: Rule<UnitScope> = {
  code: 'correction-of-none',
  severity: 'error',
  title: {
    vi: 'Không còn lần cập nhật mà lần này đính chính',
    en: 'The entry that is corrected is not there any more',
  },
  why: {
    vi: 'Đính chính nhận ra lần bị thay bằng mã đối chiếu (tính từ nội dung lần đó). Lần đó bị xóa, bị sửa tay, hoặc mất khi trộn tệp thì đính chính không thay cho lần nào, và lần ghi sai có thể lại được tính.',
    en: 'A correction knows what it replaces by its fingerprint, taken from that entry’s words. Where that entry was deleted, edited by hand or lost in a merge, it replaces none, and what was wrong may count again.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-02-12, status: blocked, note: Chưa có phòng }
      - { date: 2024-02-12, status: doing, corrects: 1, entry: "8adf82ae" }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-02-12, status: blocked }
      - { date: 2024-02-12, status: doing, corrects: 1, entry: "8adf82ae" }
`,
  fix: {
    vi: 'Lấy lại lần bị đính chính như cũ từ bản trước của tệp. Nếu lần đó chỉ được sửa lời và vẫn là lần ghi ở corrects thì bỏ entry.',
    en: 'Bring the corrected entry back as it was from an earlier version of the file. Where only its words were edited and corrects still names it, take entry out.',
  },
  *run({ written, sha256 }): Iterable<Found> {
    for (const item of correctedRefsOf(written)) {
      const { progress = [] } = item.planned;
      for (const { n, target } of namedIn(progress, sha256)) {
        const entry = progress[n - 1];
        if (target !== null || entry === undefined) continue;
        // It may be the unreadable entry, which is reported already.
        if (progress.some(({ date }) => date === UNREAD)) continue;
        yield {
          pointer: new EntryRef(item, entry, n, true).at('entry'),
          on: 'value',
          message: {
            vi: `${item.id}: lần cập nhật ${n} đính chính lần có mã đối chiếu “${entry.entry ?? ''}”, nhưng không có lần nào như vậy.`,
            en: `${item.id}: entry ${n} corrects the one with the fingerprint “${entry.entry ?? ''}”, but there is none.`,
          },
        };
      }
    }
  },
};
