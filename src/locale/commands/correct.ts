import type { Text } from '../../domain/text/text.js';

export const CORRECT_HELP = {
  details: {
    vi: 'Thêm một lần cập nhật thay cho lần thứ n của nhiệm vụ; lần cũ vẫn còn trong lịch sử nhưng không tính nữa. Phần không nêu lấy theo lần cũ. Chỉ rút lại, không thay: --status void. Số thứ tự xem bằng: dcs show <nhiệm vụ>',
    en: 'Adds an entry in place of the item’s nth one; the old one stays in the history but no longer counts. What is not given is taken from it. To withdraw it without another: --status void. Numbers: dcs show <item>',
  },
  item: { vi: 'nhiệm vụ', en: 'item' },
  number: { vi: 'lần cập nhật thứ mấy (từ 1)', en: 'number of the entry, from 1' },
  status: {
    vi: 'tình trạng; void để rút lại (mặc định: như lần cũ)',
    en: 'status; void to withdraw (default: as before)',
  },
  date: { vi: 'ngày thực hiện công việc (mặc định: như lần cũ)', en: 'day of the work (default: as before)' },
} as const satisfies Record<string, Text>;

export const CORRECT = {
  nothing: { vi: 'Chưa nêu gì để sửa.', en: 'Nothing to correct was named.' },
  nothingHint: {
    vi: 'Nêu phần cần sửa: --evidence, --note, --status, --date …; chỉ rút lại: --status void',
    en: 'Name what is to change: --evidence, --note, --status, --date …; to withdraw only: --status void',
  },
  noEntry: (id: string, typed: string): Text => ({
    vi: `${id} không có lần cập nhật thứ “${typed}”.`,
    en: `${id} has no entry number “${typed}”.`,
  }),
  entries: (id: string, count: number): Text =>
    count === 0
      ? {
          vi: `${id} chưa có lần cập nhật nào; ghi bằng: dcs tick ${id}`,
          en: `${id} has no entries yet; record one with: dcs tick ${id}`,
        }
      : {
          vi: `Có ${count} lần, đánh số từ 1; xem bằng: dcs show ${id}`,
          en: `There are ${count}, numbered from 1; see: dcs show ${id}`,
        },
  already: (id: string, n: number): Text => ({
    vi: `Lần ${n} của ${id} đã được sửa rồi.`,
    en: `Entry ${n} of ${id} was already corrected.`,
  }),
  correctLatest: (id: string, n: number): Text => ({
    vi: `Hãy sửa lần thay cho nó: dcs correct ${id} ${n} …`,
    en: `Correct the one in its place: dcs correct ${id} ${n} …`,
  }),
  isVoid: (id: string, n: number): Text => ({
    vi: `Lần ${n} của ${id} chỉ là một lần rút lại; không có gì để sửa.`,
    en: `Entry ${n} of ${id} only withdraws another; there is nothing to correct.`,
  }),
  corrected: (id: string, n: number, next: number): Text => ({
    vi: `Đã sửa lần ${n} của ${id}; lần thay thế là lần ${next}:`,
    en: `Corrected entry ${n} of ${id}; entry ${next} replaces it:`,
  }),
  withdrawn: (id: string, n: number): Text => ({
    vi: `Đã rút lại lần ${n} của ${id}; lần này vẫn còn trong lịch sử:`,
    en: `Withdrew entry ${n} of ${id}; it stays in the history:`,
  }),
  otherAuthor: (id: string, n: number, author: string): Text => ({
    vi: `Lần ${n} của ${id} do ${author} ghi.`,
    en: `Entry ${n} of ${id} was recorded by ${author}.`,
  }),
  sameName: (id: string, next: number, author: string): Text => ({
    vi: `Lần ${next} cũng đứng tên ${author}. Nếu người khác sửa: dcs correct ${id} ${next} --by "<họ tên>"`,
    en: `Entry ${next} has the name of ${author} too. If somebody else corrects it: dcs correct ${id} ${next} --by "<name>"`,
  }),
  changedMeanwhile: (id: string, n: number): Text => ({
    vi: `Lần ${n} của ${id} vừa được đổi; chưa sửa gì. Xem lại bằng: dcs show ${id}`,
    en: `Entry ${n} of ${id} has just become another one; nothing was corrected. See: dcs show ${id}`,
  }),
} as const;
