import type { AskedTerms } from '../../domain/unit/asked-terms.js';
import type { Text } from '../../domain/text/text.js';
import { askedWords } from '../states.js';

export const CONFIRM_HELP = {
  details: {
    vi: 'Khi kế hoạch được sửa, nhiệm vụ có nội dung, vai trò, số kỳ hoặc thời hạn khác lúc đơn vị lập kế hoạch thì không tính cho đến khi xác nhận. Lệnh in nội dung hiện nay, ghi mã đối chiếu và tên mới, cùng ngày và người xác nhận. Không còn nhiệm vụ nào chờ xác nhận thì kế hoạch của đơn vị được ghi là theo bản mới của kế hoạch.',
    en: 'Where the plan was amended, an item with another text, role, cadence or due date than the one planned against is not counted until it is confirmed. Prints the present text, and writes its fingerprint and title with the day and who confirmed. Once nothing waits, the unit’s plan is written down as standing on the plan’s new revision.',
  },
  items: { vi: 'nhiệm vụ', en: 'items' },
  all: { vi: 'mọi nhiệm vụ chưa xác nhận của đơn vị', en: 'every item of the unit that waits to be confirmed' },
  by: { vi: 'người xác nhận', en: 'who confirms' },
} as const satisfies Record<string, Text>;

export const CONFIRM = {
  whichOrAll: { vi: 'Cần nêu nhiệm vụ, hoặc --all.', en: 'Name items, or say --all.' },
  notBoth: { vi: 'Nêu nhiệm vụ hoặc --all, không cả hai.', en: 'Name items or say --all, not both.' },
  waiting: (ids: readonly string[]): Text =>
    ids.length === 0
      ? { vi: 'Không có nhiệm vụ nào chờ xác nhận.', en: 'No item waits to be confirmed.' }
      : { vi: `Chờ xác nhận: ${ids.join(', ')}`, en: `Waiting to be confirmed: ${ids.join(', ')}` },
  onRevision: (revision: number): Text => ({
    vi: `Không còn nhiệm vụ nào chờ xác nhận: kế hoạch của đơn vị nay theo bản ${revision}.`,
    en: `Every item is confirmed: the unit’s plan now follows revision ${revision}.`,
  }),
  matches: (id: string): Text => ({
    vi: `${id} đang khớp với nội dung trong kế hoạch; không có gì thay đổi.`,
    en: `${id} matches the plan’s text; nothing changed.`,
  }),
  confirmed: (id: string, title: string): Text => ({
    vi: `Đã xác nhận ${id} ${title} theo nội dung mới:`,
    en: `Confirmed ${id} ${title} for the new text:`,
  }),
  plannedAgainst: (title: string, from: string, to: string): Text => ({
    vi: `Lúc lập kế hoạch: “${title}”, mã đối chiếu ${from}; nay là ${to}.`,
    en: `Planned against: “${title}”, fingerprint ${from}; now ${to}.`,
  }),
  askedBefore: (before: AskedTerms, now: AskedTerms): Text => ({
    vi: `Lúc lập kế hoạch: ${askedWords(before).vi}; nay là ${askedWords(now).vi}.`,
    en: `Planned as: ${askedWords(before).en}; now: ${askedWords(now).en}.`,
  }),
  /** Earlier records are kept and count for the new text from now on. */
  entries: (id: string, count: number): Text => ({
    vi: `${count} lần cập nhật của ${id} lại được tính; lần nào không đúng với nội dung mới thì rút lại: dcs correct ${id} <lần> --status void`,
    en: `${count} ${count === 1 ? 'entry' : 'entries'} of ${id} count again; withdraw any that is not of the new text: dcs correct ${id} <n> --status void`,
  }),
} as const;
