import type { Text } from '../domain/text.js';

/** Why the system refused, by its error code. */
export function systemReason(code: string): Text {
  return REASONS[code] ?? { vi: `lỗi hệ thống ${code}`, en: `system error ${code}` };
}

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { vi: 'không tìm thấy', en: 'it is not there' },
  EACCES: { vi: 'không có quyền', en: 'permission is denied' },
  EPERM: { vi: 'không có quyền', en: 'permission is denied' },
  EISDIR: { vi: 'đó là một thư mục, không phải tệp', en: 'it is a folder, not a file' },
  ENOTDIR: { vi: 'một phần đường dẫn không phải là thư mục', en: 'a part of the path is no folder' },
  ELOOP: { vi: 'liên kết vòng quanh chính nó', en: 'its links lead in a circle' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  EEXIST: { vi: 'đã có sẵn', en: 'it is already there' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
  NOTAFILE: { vi: 'không phải là tệp thông thường', en: 'it is no regular file' },
};

/** Why a person's editor did not do. */
export const EDITOR = {
  ended: (how: string): Text => ({ vi: `kết thúc với ${how}`, en: `it ended with ${how}` }),
  notUtf8: { vi: 'tệp lưu ra không phải UTF-8', en: 'it saved something else than UTF-8' },
} as const;

/** Mistakes around files that are read or written. */
export const FILES = {
  cantRead: (file: string, reason: Text): Text => ({
    vi: `Không đọc được “${file}”: ${reason.vi}.`,
    en: `“${file}” can’t be read: ${reason.en}.`,
  }),
  cantWrite: (file: string, reason: Text): Text => ({
    vi: `Không ghi được “${file}”: ${reason.vi}. Chưa có gì thay đổi.`,
    en: `“${file}” can’t be written: ${reason.en}. Nothing was changed.`,
  }),
  written: (file: string): Text => ({ vi: `Đã ghi ${file}.`, en: `Wrote ${file}.` }),
  exists: (file: string): Text => ({
    vi: `Tệp “${file}” đã có; chưa ghi gì.`,
    en: `The file “${file}” is already there; nothing was written.`,
  }),
  useForce: {
    vi: 'Ghi đè bằng --force, hoặc chọn tên khác.',
    en: 'Overwrite it with --force, or choose another name.',
  },
  binaryOnTerminal: {
    vi: 'Đây là tệp nhị phân, không in ra màn hình được.',
    en: 'This is binary; it can’t be printed on a screen.',
  },
  nameAFile: { vi: 'Ghi vào tệp bằng -o <tệp>, hoặc nối ống lệnh.', en: 'Write it with -o <file>, or use a pipe.' },
  busy: (file: string, pid: number | null, host: string | null): Text => ({
    vi: `Tệp “${file}” đang được một chương trình dcs khác ghi${owner('tiến trình', pid, 'trên máy', host)}; đã chờ 10 giây. Chưa có gì thay đổi.`,
    en: `“${file}” is being written by another dcs${owner('process', pid, 'on', host)}; waited for 10 seconds. Nothing was changed.`,
  }),
  tryAgain: {
    vi: 'Chạy lại sau ít phút. Nếu không còn ai đang ghi, xóa tệp khóa (.<tên>.lock) bên cạnh.',
    en: 'Run it again in a while. If nobody is writing any more, delete the lock file (.<name>.lock) beside it.',
  },
  changedMeanwhile: (file: string): Text => ({
    vi: `Tệp “${file}” liên tục bị chương trình khác sửa trong lúc ghi. Chưa có gì thay đổi.`,
    en: `“${file}” keeps being changed by another program while it is written. Nothing was changed.`,
  }),
  saveAndClose: {
    vi: 'Lưu và đóng tệp trong trình soạn thảo rồi chạy lại.',
    en: 'Save and close the file in the editor, then run again.',
  },
  evidenceOutside: (file: string): Text => ({
    vi: `Tệp minh chứng “${file}” nằm ngoài thư mục kế hoạch của năm.`,
    en: `The evidence file “${file}” lies outside the year’s plans folder.`,
  }),
  useCopy: {
    vi: 'Thêm --copy để chép tệp vào evidence/<đơn vị>/.',
    en: 'Add --copy to bring it to evidence/<unit>/.',
  },
  evidenceTaken: (file: string): Text => ({
    vi: `Đã có tệp khác tên “${file}” trong thư mục minh chứng.`,
    en: `There is another file named “${file}” among the evidence.`,
  }),
  renameFile: { vi: 'Đổi tên tệp rồi chạy lại.', en: 'Rename the file and run again.' },
} as const;

function owner(process: string, pid: number | null, on: string, host: string | null): string {
  if (pid === null) return '';
  return ` (${process} ${pid}${host === null ? '' : ` ${on} ${host}`})`;
}
