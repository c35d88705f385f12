import type { Text } from '../../domain/text/text.js';

export const OPEN_HELP = {
  details: {
    vi: 'Trang chạy ngay trên máy này (127.0.0.1), máy khác không vào được, và chỉ mở từ địa chỉ mà lệnh in ra, một lần. Những gì ghi ở trang giống hệt những gì lệnh ghi. Có từ hai đơn vị thì mở trang của cơ quan tổng hợp. Đóng trang là lệnh kết thúc.',
    en: 'The page runs on this machine alone (127.0.0.1) and opens from the address that is printed, once. What is recorded there is what the commands record. Where there are several units it opens on the head office’s page. Close the page, and the command ends.',
  },
  port: { vi: 'cổng (mặc định: một cổng còn trống)', en: 'port (default: one that is free)' },
  noBrowser: { vi: 'không mở trình duyệt, chỉ in địa chỉ', en: 'print the address, open no browser' },
} as const satisfies Record<string, Text>;

export const OPEN = {
  badPort: (typed: string): Text => ({
    vi: `“${typed}” không phải là một cổng: ghi một số từ 1024 đến 65535.`,
    en: `“${typed}” is no port: give a number from 1024 to 65535.`,
  }),
  portTaken: (port: number): Text => ({
    vi: `Cổng ${port} đang có chương trình khác dùng. Bỏ --port để lấy một cổng còn trống.`,
    en: `Port ${port} is taken by another program. Leave --port out to get one that is free.`,
  }),
  opened: {
    vi: 'Trang đã mở trong trình duyệt. Đóng trang là chương trình tự dừng; muốn dừng ngay: Ctrl+C.',
    en: 'The page is open in the browser. Close it, and the program ends; to end it at once: Ctrl+C.',
  },
  openYourself: {
    vi: 'Mở địa chỉ sau trong trình duyệt trên máy này (dùng được một lần):',
    en: 'Open this address in a browser on this machine (it opens once):',
  },
  ended: { vi: 'Trang đã đóng.', en: 'The page is closed.' },
} as const;
