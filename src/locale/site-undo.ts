import type { CalendarDate } from '../domain/calendar/date.js';
import type { Text } from '../domain/text/text.js';
import { UNDO_WRITE } from './commands/undo-write.js';

/** A write as the page shows it. */
interface WriteShown {
  readonly command: string | null;
  readonly day: CalendarDate;
  readonly at: string;
}

/** The part at the foot of each page that takes the last write back. */
export const SITE_UNDO = {
  last: (write: WriteShown): Text => {
    const { vi, en } = UNDO_WRITE.named(write);
    return { vi: `Lần ghi cuối: ${vi}`, en: `The last write: ${en}` };
  },
  taken: { vi: 'Những dòng đã ghi, sẽ bỏ:', en: 'What it wrote, to be taken out:' },
  restored: { vi: 'Những dòng sẽ trở lại như trước:', en: 'What will be as it was before:' },
  more: (count: number): Text => ({ vi: `… và ${count} dòng nữa`, en: `… and ${count} more lines` }),
  files: (names: readonly string[]): Text => ({
    vi: `Đã ghi ${names.length} tệp, sẽ bỏ ở mọi tệp: ${names.join(', ')}`,
    en: `It wrote ${names.length} files, and is taken back in all of them: ${names.join(', ')}`,
  }),
  undo: { vi: 'Bỏ lần ghi này', en: 'Take this write back' },
  done: (write: WriteShown): Text => {
    const { vi, en } = UNDO_WRITE.named(write);
    return { vi: `Đã bỏ lần ghi: ${vi}`, en: `Took back the write: ${en}` };
  },
  others: (names: readonly string[]): Text => ({
    vi: `Lần ghi ấy còn ở ${names.length} tệp khác: ${names.join(', ')}. Bỏ nốt ở trang “Mọi đơn vị”, hoặc ở trang của từng đơn vị.`,
    en: `The same write is still in other files (${names.length}): ${names.join(', ')}. Take it back on the page “All units”, or on each unit’s.`,
  }),
} as const;
