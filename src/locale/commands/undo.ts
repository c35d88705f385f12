import { type CalendarDate, printDate } from '../../domain/calendar/date.js';
import type { Text } from '../../domain/text/text.js';

export const UNDO_HELP = {
  details: {
    vi: 'Không nêu nhiệm vụ: bỏ lần ghi cuối vào tệp của đơn vị, dù là lệnh nào ghi (kết quả, số liệu, phân công, vướng mắc, phần viết, gửi, nhập biểu mẫu) hay ghi trên trang; tệp trở lại đúng như trước lần ghi ấy; gõ lần nữa thì bỏ lần trước đó. Nêu nhiệm vụ: lấy lần cập nhật cuối cùng của nhiệm vụ ấy ra khỏi tệp. Chỉ dùng khi vừa ghi nhầm; muốn sửa mà vẫn giữ lịch sử thì dùng dcs correct.',
    en: 'Without an item: takes back the last write to the unit’s file, whatever command made it (results, figures, assignments, difficulties, words, sending, an imported form) or the page; the file is what it was before, and typed again it takes back the one before. With an item: takes that item’s last entry out of the file. For a slip just made; to keep the history use dcs correct.',
  },
  item: { vi: 'nhiệm vụ', en: 'item' },
  by: { vi: 'người bỏ: chỉ bỏ lần do chính người này ghi', en: 'who takes it back: only what this person recorded' },
  force: {
    vi: 'bỏ cả lần đã gửi trong báo cáo, hoặc do người khác ghi',
    en: 'even what was sent, or recorded by another',
  },
} as const satisfies Record<string, Text>;

export const UNDO = {
  nothing: (id: string): Text => ({
    vi: `${id} chưa có lần cập nhật nào để bỏ.`,
    en: `${id} has no entry to take back.`,
  }),
  wasSent: (id: string, n: number, period: Text): Text => ({
    vi: `Lần cập nhật ${n} của ${id} đã được gửi trong báo cáo ${period.vi}; chưa bỏ gì.`,
    en: `Entry ${n} of ${id} was sent with the report for ${period.en}; nothing was taken back.`,
  }),
  mayBeSent: (id: string, n: number, period: Text): Text => ({
    vi: `Báo cáo ${period.vi} đã gửi và nội dung đã khác từ đó, nên không biết lần cập nhật ${n} của ${id} có trong bản đã gửi hay không; chưa bỏ gì.`,
    en: `The report for ${period.en} was sent and what it is made of has changed since: whether entry ${n} of ${id} was in it is not known; nothing was taken back.`,
  }),
  sentHint: (id: string, n: number): Text => ({
    vi: `Rút lại mà vẫn giữ lịch sử: dcs correct ${id} ${n} --status void --note "<lý do>". Vẫn muốn bỏ hẳn: thêm --force`,
    en: `To withdraw it and keep the history: dcs correct ${id} ${n} --status void --note "<why>". To take it out all the same: --force`,
  }),
  otherAuthor: (id: string, n: number, author: string): Text => ({
    vi: `Lần cập nhật cuối của ${id} (lần ${n}) do ${author} ghi; chưa bỏ gì.`,
    en: `The last entry of ${id} (entry ${n}) was recorded by ${author}; nothing was taken back.`,
  }),
  otherHint: (id: string, author: string): Text => ({
    vi: `Nếu bạn là ${author}: dcs undo ${id} --by "${author}". Xem mọi lần cập nhật: dcs show ${id}. Vẫn muốn bỏ: thêm --force`,
    en: `If you are ${author}: dcs undo ${id} --by "${author}". See all entries: dcs show ${id}. To take it out all the same: --force`,
  }),
  again: (command: string): Text => ({ vi: `Ghi lại như cũ: ${command}`, en: `To record it again: ${command}` }),
  taken: (id: string): Text => ({ vi: `Đã bỏ lần cập nhật cuối của ${id}:`, en: `Took back the last entry of ${id}:` }),
  left: (count: number): Text => ({ vi: `Còn ${count} lần cập nhật.`, en: `${count} entries are left.` }),
  /** Somebody may have noted the number down. */
  numberAgain: (id: string, n: number): Text => ({
    vi: `Lần ghi sau của ${id} sẽ lại mang số ${n}: ai đã ghi nhớ lần ${n} cần biết lần đó không còn.`,
    en: `The next entry of ${id} will be number ${n} again: whoever remembers entry ${n} has to know that it is gone.`,
  }),
  ofEarlierDay: (date: CalendarDate): Text => ({
    vi: `Lần vừa bỏ là việc của ngày ${printDate(date)}, không phải việc ghi cho hôm nay. Bỏ nhầm thì ghi lại bằng lệnh dưới đây.`,
    en: `What was taken back is work of ${date}, not of today. If that was a slip, record it again as below.`,
  }),
} as const;
