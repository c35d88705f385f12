import { commandWord } from '../domain/text/command-word.js';
import type { Text } from '../domain/text/text.js';

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
  EBUSY: {
    vi: 'đang mở trong chương trình khác (Word, Excel …); đóng lại rồi chạy lại',
    en: 'it is open in another program (Word, Excel …); close it there and run again',
  },
  ETXTBSY: { vi: 'đang có chương trình khác dùng', en: 'another program is using it' },
  EAGAIN: { vi: 'hệ thống đang bận, hãy chạy lại', en: 'the system is busy; run again' },
  ESTALE: {
    vi: 'ổ đĩa mạng đã ngắt hoặc tệp đã bị thay ở đó; mở lại thư mục rồi chạy lại',
    en: 'the network drive has lost it; open the folder again and run again',
  },
  EFBIG: { vi: 'tệp quá lớn đối với ổ đĩa này', en: 'it is too large for this disk' },
  EDQUOT: {
    vi: 'đã dùng hết dung lượng được cấp; xóa bớt tệp rồi chạy lại',
    en: 'the quota is used up; delete some files and run again',
  },
  EXDEV: { vi: 'nằm trên một ổ đĩa khác', en: 'it lies on another disk' },
  EIO: {
    vi: 'ổ đĩa báo lỗi khi đọc hoặc ghi; kiểm tra ổ đĩa, chỗ cắm, đường mạng',
    en: 'the disk reports an error; look at the disk, its plug, the network',
  },
  ETIMEDOUT: { vi: 'ổ đĩa mạng không trả lời', en: 'the network drive does not answer' },
  EHOSTDOWN: { vi: 'ổ đĩa mạng không trả lời', en: 'the network drive does not answer' },
  ENOTCONN: { vi: 'ổ đĩa mạng đã ngắt', en: 'the network drive is disconnected' },
  ENODEV: { vi: 'ổ đĩa không còn ở đó', en: 'the disk is no longer there' },
  ENXIO: { vi: 'không phải là tệp thông thường', en: 'it is no regular file' },
  EMFILE: { vi: 'có quá nhiều tệp đang mở', en: 'too many files are open' },
  ENFILE: { vi: 'có quá nhiều tệp đang mở', en: 'too many files are open' },
  ENOMEM: { vi: 'máy hết bộ nhớ', en: 'the machine is out of memory' },
  EMLINK: { vi: 'có quá nhiều liên kết tới tệp', en: 'it has too many links' },
  EINVAL: { vi: 'ổ đĩa không nhận tên hoặc lệnh này', en: 'the disk does not take this name or call' },
  ENOSYS: { vi: 'ổ đĩa không làm được việc này', en: 'the disk can’t do this' },
  ENOTSUP: { vi: 'ổ đĩa không làm được việc này', en: 'the disk can’t do this' },
  EOPNOTSUPP: { vi: 'ổ đĩa không làm được việc này', en: 'the disk can’t do this' },
  ENOTEMPTY: { vi: 'thư mục không rỗng', en: 'the folder is not empty' },
  EPIPE: { vi: 'chương trình nhận đã đóng', en: 'the program that was to read it has ended' },
  DENIED_ON_WINDOWS: {
    vi: 'đang mở trong chương trình khác (Word, Excel …), hoặc không có quyền; đóng tệp ở đó rồi chạy lại',
    en: 'it is open in another program (Word, Excel …), or permission is denied; close it there and run again',
  },
  READONLY: {
    vi: 'tệp được đặt là chỉ đọc; bỏ thuộc tính chỉ đọc rồi chạy lại',
    en: 'the file is set read-only; take that away and run again',
  },
  LOCKED: { vi: 'một chương trình dcs khác đang ghi; hãy chạy lại', en: 'another dcs is writing it; run again' },
  OUTSIDE: {
    vi: 'nằm ngoài thư mục kế hoạch (qua liên kết hoặc “..”), dcs không đọc và không ghi ở đó',
    en: 'it lies outside the plans folder (by a link or “..”); dcs does not read or write there',
  },
  NOTAFILE: { vi: 'không phải là tệp thông thường', en: 'it is no regular file' },
};

/** Why the person's editor failed. */
export const EDITOR = {
  ended: (how: string): Text => ({ vi: `kết thúc với ${how}`, en: `it ended with ${how}` }),
  notUtf8: { vi: 'tệp lưu ra không phải UTF-8', en: 'it saved something else than UTF-8' },
} as const;

/** Mistakes about files that are read or written. */
export const FILES = {
  cantRead: (file: string, reason: Text): Text => ({
    vi: `Không đọc được “${file}”: ${reason.vi}.`,
    en: `“${file}” can’t be read: ${reason.en}.`,
  }),
  /** @param soFar what the command has done so far */
  cantWrite: (file: string, reason: Text, soFar: Text): Text => ({
    vi: `Không ghi được “${file}”: ${reason.vi}. ${soFar.vi}`,
    en: `“${file}” can’t be written: ${reason.en}. ${soFar.en}`,
  }),
  cantUse: (file: string, reason: Text): Text => ({
    vi: `Không dùng được “${file}”: ${reason.vi}.`,
    en: `“${file}” can’t be used: ${reason.en}.`,
  }),
  systemSays: (reason: Text): Text => ({
    vi: `Hệ thống không cho làm tiếp: ${reason.vi}.`,
    en: `The system does not let this go on: ${reason.en}.`,
  }),
  nothingChanged: { vi: 'Chưa có gì thay đổi.', en: 'Nothing was changed.' },
  changedBefore: (files: readonly string[]): Text => ({
    vi: `Trước đó đã ghi xong: ${files.join(', ')}.`,
    en: `Written before that: ${files.join(', ')}.`,
  }),
  written: (file: string): Text => ({ vi: `Đã ghi ${file}.`, en: `Wrote ${file}.` }),
  replaced: (file: string): Text => ({
    vi: `Đã ghi ${file}, thay cho tệp cũ cùng tên.`,
    en: `Wrote ${file}; it replaces the file that was there.`,
  }),
  hasOtherNames: (file: string): Text => ({
    vi: `Lưu ý: “${file}” còn tên khác (liên kết cứng); tên kia vẫn giữ nội dung cũ.`,
    en: `Note: “${file}” has another name (a hard link), which keeps the old content.`,
  }),
  exists: (file: string, soFar: Text): Text => ({
    vi: `Tệp “${file}” đã có. ${soFar.vi}`,
    en: `The file “${file}” is already there. ${soFar.en}`,
  }),
  useForce: {
    vi: 'Ghi đè bằng --force, hoặc chọn tên khác.',
    en: 'Overwrite it with --force, or choose another name.',
  },
  notReplaced: (file: string, what: Text): Text => ({
    vi: `Không ghi đè “${file}”: đó là ${what.vi}. Tệp ấy vẫn như cũ.`,
    en: `“${file}” is not replaced: it is ${what.en}. It stays as it was.`,
  }),
  nameKept: (file: string, what: Text): Text => ({
    vi: `Không ghi “${file}”: tên ấy dành cho ${what.vi}. Chưa ghi gì.`,
    en: `“${file}” is not written: the name is kept for ${what.en}. Nothing was written.`,
  }),
  chooseOtherName: {
    vi: 'Chọn tên khác, ngoài thư mục kế hoạch; --force chỉ thay tệp thường.',
    en: 'Choose another name outside the plans folder; --force replaces regular files only.',
  },
  noFolder: (file: string, folder: string, soFar: Text): Text => ({
    vi: `Không ghi được “${file}”: chưa có thư mục “${folder}”. ${soFar.vi}`,
    en: `“${file}” can’t be written: there is no folder “${folder}”. ${soFar.en}`,
  }),
  isFolder: (folder: string, soFar: Text): Text => ({
    vi: `“${folder}” là một thư mục (có dấu gạch chéo ở cuối), còn thiếu tên tệp. ${soFar.vi}`,
    en: `“${folder}” is a folder (it ends in a slash); the file’s name is missing. ${soFar.en}`,
  }),
  nameInFolder: {
    vi: 'Thêm tên tệp vào sau dấu gạch chéo, hoặc bỏ dấu ấy nếu đó là tên tệp.',
    en: 'Add the file’s name after the slash, or leave the slash out if it is the file’s name.',
  },
  makeFolder: (folder: string): Text => ({
    vi: `Tạo thư mục rồi chạy lại: mkdir ${commandWord(folder)}`,
    en: `Make the folder and run this again: mkdir ${commandWord(folder)}`,
  }),
  badName: (file: string, sign: string, soFar: Text): Text => ({
    vi: `Không ghi được “${file}”: Windows không cho dấu ${sign} trong tên tệp. ${soFar.vi}`,
    en: `“${file}” can’t be written: Windows allows no ${sign} in a file’s name. ${soFar.en}`,
  }),
  useName: (name: string): Text => ({
    vi: `Đặt tên khác, ví dụ: ${commandWord(name)}`,
    en: `Choose another name, such as ${commandWord(name)}`,
  }),
  useStdout: {
    vi: 'Chọn tên một tệp thường, hoặc in ra bằng -o - rồi > <tệp>.',
    en: 'Choose the name of a regular file, or print with -o - and use a pipe.',
  },
  binaryOnTerminal: {
    vi: 'Tệp này không in ra màn hình được.',
    en: 'This is binary; it can’t be printed on a screen.',
  },
  nameAFile: { vi: 'Ghi vào tệp bằng -o <tệp>, hoặc -o - rồi > <tệp>.', en: 'Write it with -o <file>, or use a pipe.' },
  busy: (file: string, owner: LockOwner | null, seconds: number | null, soFar: Text): Text => ({
    vi: `Tệp “${file}” đang được một chương trình dcs khác ghi (${ownerOf(owner, seconds).vi}); đã chờ 10 giây. ${soFar.vi}`,
    en: `“${file}” is being written by another dcs (${ownerOf(owner, seconds).en}); waited for 10 seconds. ${soFar.en}`,
  }),
  removeLock: (command: string): Text => ({
    vi: `Chạy lại sau ít phút. Khi chắc chắn không còn ai đang ghi, xóa tệp khóa: ${command}`,
    en: `Run it again in a while. When you are sure that nobody is writing any more, delete the lock: ${command}`,
  }),
  changedMeanwhile: (file: string, soFar: Text): Text => ({
    vi: `Tệp “${file}” liên tục bị chương trình khác sửa trong lúc ghi. ${soFar.vi}`,
    en: `“${file}” keeps being changed by another program while it is written. ${soFar.en}`,
  }),
  saveAndClose: {
    vi: 'Lưu và đóng tệp trong trình soạn thảo rồi chạy lại.',
    en: 'Save and close the file in the editor, then run again.',
  },
  nameNotPortable: (file: string): Text => ({
    vi: `Tên tệp “${file}” có dấu “\\”, máy khác không giữ được.`,
    en: `The name “${file}” has a “\\”, which other machines can’t hold.`,
  }),
  copiedAs: (old: string, name: string): Text => ({
    vi: `Tệp “${old}” được chép với tên “${name}” để máy nào cũng giữ được.`,
    en: `“${old}” was copied as “${name}”, a name that every machine can hold.`,
  }),
  renameFile: { vi: 'Đổi tên tệp rồi chạy lại.', en: 'Rename the file and run again.' },
} as const;

interface LockOwner {
  readonly pid: number;
  readonly host: string;
}

function ownerOf(owner: LockOwner | null, seconds: number | null): Text {
  const age = seconds === null ? null : ageOf(seconds);
  const who: Text =
    owner === null
      ? { vi: 'tệp khóa không cho biết của ai', en: 'its lock does not say whose it is' }
      : { vi: `tiến trình ${owner.pid} trên máy ${owner.host}`, en: `process ${owner.pid} on ${owner.host}` };
  return age === null ? who : { vi: `${who.vi}, khóa từ ${age.vi} trước`, en: `${who.en}, locked ${age.en} ago` };
}

function ageOf(seconds: number): Text {
  if (seconds < 120) return { vi: `${seconds} giây`, en: `${seconds} seconds` };
  const minutes = Math.floor(seconds / 60);
  if (minutes < 120) return { vi: `${minutes} phút`, en: `${minutes} minutes` };
  return { vi: `${Math.floor(minutes / 60)} giờ`, en: `${Math.floor(minutes / 60)} hours` };
}

/** The kind of a file in a plans folder that no document may replace. */
export const PLAN_FILES = {
  plan: { vi: 'kế hoạch của năm', en: 'the year’s plan' },
  source: { vi: 'văn bản gốc của kế hoạch', en: 'the plan’s source text' },
  register: { vi: 'danh sách đơn vị', en: 'the register of units' },
  department: { vi: 'tệp của cơ quan cấp trên', en: 'the head office’s file' },
  unit: { vi: 'tệp theo dõi cả năm của một đơn vị', en: 'a unit’s record of the year' },
  evidence: { vi: 'tệp minh chứng', en: 'a file of evidence' },
  schema: { vi: 'lược đồ của các tệp kế hoạch', en: 'a schema of the plan files' },
  other: { vi: 'tệp trong thư mục kế hoạch', en: 'a file of the plans folder' },
  notRegular: {
    vi: 'thư mục hoặc thiết bị, không phải tệp thường',
    en: 'a folder, pipe or device, no regular file',
  },
} as const satisfies Record<string, Text>;

/** The comment above the settings for Git in a plans folder, for readers of both languages. */
export const GIT_COMMENTS = {
  attributes:
    '# dcs: git không được đổi dấu xuống dòng: các tệp này có mã SHA-256 / git must not change these: they carry a SHA-256',
  ignore: '# dcs: có trong lúc đang ghi tệp / there while a file is being written',
} as const;

/** The comment at the top of a new file of the head office, in the language of the documents. */
export const DEPARTMENT_COMMENT: readonly string[] = [
  'Tệp của cơ quan tổng hợp: tiếp nhận, trả lại báo cáo (dcs review), trả lời vướng mắc (dcs answer), công văn (dcs letter).',
  'Đơn vị không ghi vào tệp này; chép tệp mới của đơn vị vào units/ không làm mất gì ở đây.',
];
