import type { FileKind } from '../../domain/text/file-kind.js';
import type { Text } from '../../domain/text/text.js';
import type { ReadingRule } from './reading-rule.js';

const UTF8_FIX = {
  vi: 'Mở tệp bằng Notepad hoặc VS Code rồi lưu lại với bảng mã UTF-8; chữ TCVN3, VNI, windows-1258 phải chuyển sang Unicode trước.',
  en: 'Open the file in Notepad or VS Code and save it as UTF-8; text in TCVN3, VNI or windows-1258 has to be converted first.',
};

/** The bytes are not Unicode text. */
export const notUtf8: ReadingRule<'not-utf8'> = {
  code: 'not-utf8',
  severity: 'error',
  title: { vi: 'Tệp không dùng bảng mã UTF-8', en: 'File is not in UTF-8' },
  why: {
    vi: 'Đọc sai bảng mã thì chữ có dấu thành ký tự lạ, và ghi lại là mất hẳn; Nghị định 30/2020/NĐ-CP quy định dùng Unicode.',
    en: 'Read in a wrong encoding, accented letters turn into others and are lost once written; Nghị định 30/2020/NĐ-CP requires Unicode.',
  },
  bad: `# lưu bằng windows-1258 hoặc UTF-16
unit:
  name: Trung tâm A
`,
  good: `# lưu bằng UTF-8
unit:
  name: Trung tâm A
`,
  fix: UTF8_FIX,
  say: ({ params: { encoding, byte } }) => {
    if (encoding === 'utf-16' || byte === null) {
      return { message: { vi: 'Tệp lưu bằng UTF-16, không phải UTF-8.', en: 'The file is in UTF-16, not in UTF-8.' } };
    }
    const shown = byte.toString(16).toUpperCase().padStart(2, '0');
    return {
      message: {
        vi: `Chỗ này không phải chữ UTF-8 (byte ${shown}).`,
        en: `This is not UTF-8 (byte ${shown}).`,
      },
    };
  },
};

/** The file was written by an office program, a scanner or a camera. */
export const otherFile: ReadingRule<'other-file'> = {
  code: 'other-file',
  severity: 'error',
  title: { vi: 'Tệp thuộc loại khác', en: 'Another kind of file' },
  why: {
    vi: 'Tệp Word, Excel, PDF hay ảnh lưu đè lên tệp kế hoạch thì nội dung kế hoạch không còn ở đó.',
    en: 'Where a Word, Excel or PDF file or a picture was saved over a plan, the plan is no longer there.',
  },
  bad: `%PDF-1.7 # một tệp PDF mang tên trung-tam-a.yaml
`,
  good: `# tệp chữ, lưu bằng UTF-8
unit:
  name: Trung tâm A
`,
  fix: {
    vi: 'Để tệp đó ra chỗ khác với đúng đuôi của nó, rồi lấy lại bản kế hoạch gần nhất (bản sao, git, thư đã gửi).',
    en: 'Move it elsewhere under its own ending, then bring back the last copy of the plan (backup, git, a mail sent).',
  },
  say: ({ params: { kind } }) => ({
    message: {
      vi: `Đây là ${FILE_KINDS[kind].vi}, không phải tệp kế hoạch.`,
      en: `This is ${FILE_KINDS[kind].en}, not a plan.`,
    },
  }),
};

/** The kind of a file that is there instead of a text. */
export const FILE_KINDS: Readonly<Record<FileKind, Text>> = {
  word: { vi: 'tệp Word (.docx)', en: 'a Word file (.docx)' },
  excel: { vi: 'tệp Excel (.xlsx)', en: 'an Excel file (.xlsx)' },
  'open-document': { vi: 'tệp LibreOffice (.odt, .ods)', en: 'a LibreOffice file (.odt, .ods)' },
  zip: { vi: 'tệp nén (.zip, .rar, .7z)', en: 'an archive (.zip, .rar, .7z)' },
  'old-office': { vi: 'tệp Word hoặc Excel kiểu cũ (.doc, .xls)', en: 'an old Word or Excel file (.doc, .xls)' },
  pdf: { vi: 'tệp PDF', en: 'a PDF file' },
  rtf: { vi: 'tệp RTF', en: 'an RTF file' },
  picture: { vi: 'tệp ảnh', en: 'a picture' },
  'web-page': { vi: 'trang web (.html, .xml)', en: 'a web page (.html, .xml)' },
};

/** Invisible control characters. */
export const controlCharacter: ReadingRule<'control-character'> = {
  code: 'control-character',
  severity: 'error',
  title: { vi: 'Có ký tự điều khiển trong tệp', en: 'Control character in the file' },
  why: {
    vi: 'Ký tự không nhìn thấy được thường lẫn vào khi chép từ phần mềm khác; YAML không cho phép và màn hình có thể hiện sai.',
    en: 'Characters that can’t be seen come along when text is copied from other programs; YAML forbids them and screens may garble.',
  },
  bad: `title: "Tiếp công dân" # giữa hai chữ có một ký tự điều khiển
`,
  good: `title: Tiếp công dân
`,
  fix: {
    vi: 'Xóa ký tự này: gõ lại đoạn chữ quanh vị trí đó thay vì chép từ nơi khác.',
    en: 'Delete the character: type the words around it anew instead of pasting them.',
  },
  say: ({ params: { character } }) => {
    const shown = `U+${character.toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      message: {
        vi: `Có ký tự điều khiển ${shown} không nhìn thấy được.`,
        en: `There is a control character, ${shown}, that can’t be seen.`,
      },
    };
  },
};

/** The file is too large to be a plan. */
export const fileTooLarge: ReadingRule<'file-too-large'> = {
  code: 'file-too-large',
  severity: 'error',
  title: { vi: 'Tệp quá lớn', en: 'File is too large' },
  why: {
    vi: 'Kế hoạch của một đơn vị cả năm chưa tới 1 MB; tệp lớn hơn nhiều thường là tệp khác đặt nhầm tên, đọc chỉ mất thời gian.',
    en: 'A unit’s plan of a whole year stays below 1 MB; what is far larger mostly is another file by a wrong name.',
  },
  bad: `# một tệp YAML 30 MB
`,
  good: `# một tệp YAML 50 KB; tài liệu minh chứng nằm ở tệp riêng
evidence:
  - file: evidence/trung-tam-a/15-bc-tta.pdf
`,
  fix: {
    vi: 'Kiểm tra lại có đúng tệp không; tài liệu minh chứng để ở tệp riêng, trong kế hoạch chỉ ghi đường dẫn.',
    en: 'See whether it is the right file; evidence belongs into files of its own, the plan only has their paths.',
  },
  say: ({ params: { bytes, limit }, place }) => ({
    message:
      place.region === undefined
        ? {
            vi: `Tệp có ${megabytes(bytes, ',')} MB, chỉ đọc được đến ${megabytes(limit, ',')} MB.`,
            en: `The file has ${megabytes(bytes, '.')} MB; up to ${megabytes(limit, '.')} MB can be read.`,
          }
        : {
            vi: `Tệp có ${megabytes(bytes, ',')} MB. Quá ${megabytes(limit, ',')} MB thì chỉ đọc được khi viết đơn giản; dòng này có lỗi hoặc viết cách khác.`,
            en: `The file has ${megabytes(bytes, '.')} MB. Beyond ${megabytes(limit, '.')} MB it is read only where it is written plainly; this line has an error or is written otherwise.`,
          },
  }),
};

/** The file is empty, or has only comments. */
export const emptyFile: ReadingRule<'empty-file'> = {
  code: 'empty-file',
  severity: 'error',
  title: { vi: 'Tệp trống', en: 'File is empty' },
  why: {
    vi: 'Tệp không có nội dung thì không phải kế hoạch chưa thực hiện mà là chưa có kế hoạch, hoặc nội dung đã mất khi lưu.',
    en: 'A file without content is not a plan without progress: there is no plan, or it was lost when the file was saved.',
  },
  bad: `# Kế hoạch của Trung tâm A
`,
  good: `# Kế hoạch của Trung tâm A
schema: dcs/unit-plan@1
`,
  fix: {
    vi: 'Lấy lại bản trước của tệp, hoặc xóa tệp rồi lập kế hoạch bằng dcs init.',
    en: 'Fetch the file’s last good version, or remove it and begin with dcs init.',
  },
  say: () => ({ message: { vi: 'Tệp không có nội dung.', en: 'There is nothing in the file.' } }),
};

/** Two people's versions that Git could not merge. */
export const mergeConflict: ReadingRule<'merge-conflict'> = {
  code: 'merge-conflict',
  severity: 'error',
  title: { vi: 'Còn dấu xung đột của Git', en: 'Merge conflict left in the file' },
  why: {
    vi: 'Hai người cùng sửa một chỗ và Git giữ cả hai bản giữa các dấu <<<<<<< và >>>>>>>; phải có người chọn, công cụ không đoán.',
    en: 'Two people changed one place, and Git kept both between <<<<<<< and >>>>>>>; a person has to choose, no tool can.',
  },
  bad: `<<<<<<< HEAD
    in-charge: Phòng A
=======
    in-charge: Phòng B
>>>>>>> main
`,
  good: `    in-charge: Phòng A
`,
  fix: {
    vi: 'Giữ lại đúng nội dung (mỗi lần cập nhật là một dòng: giữ các dòng của cả hai bên), xóa các dòng <<<<<<<, =======, >>>>>>>.',
    en: 'Keep what is right (an entry is a line: keep the lines of both sides), and delete the lines <<<<<<<, =======, >>>>>>>.',
  },
  say: () => ({
    message: { vi: 'Chỗ này còn dấu xung đột của Git.', en: 'A merge conflict of Git stands here unresolved.' },
  }),
};

function megabytes(bytes: number, point: string): string {
  return (bytes / (1024 * 1024)).toFixed(1).replace('.', point);
}
