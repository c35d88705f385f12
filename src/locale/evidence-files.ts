import type { Text } from '../domain/text/text.js';

/** About files that are to be evidence. */
export const EVIDENCE_FILES = {
  outside: (file: string): Text => ({
    vi: `Tệp minh chứng “${file}” nằm ngoài thư mục kế hoạch của năm.`,
    en: `The evidence file “${file}” lies outside the year’s plans folder.`,
  }),
  useCopy: {
    vi: 'Thêm --copy để chép tệp vào evidence/<đơn vị>/.',
    en: 'Add --copy to bring it to evidence/<unit>/.',
  },
  tooLarge: (file: string, megabytes: number, max: number): Text => ({
    vi: `Tệp minh chứng “${file}” lớn ${megabytes} MB; dcs nhận tệp đến ${max} MB. Chưa ghi gì.`,
    en: `The evidence file “${file}” has ${megabytes} MB; files of up to ${max} MB are taken. Nothing was written.`,
  }),
  useLink: {
    vi: 'Ghi nơi lưu tệp bằng --link <địa chỉ>, hoặc chỉ lấy các trang cần làm minh chứng.',
    en: 'Say by --link <address> where it is kept, or take only the pages that are evidence.',
  },
  taken: (file: string): Text => ({
    vi: `Đã có tệp khác tên “${file}” trong thư mục minh chứng.`,
    en: `There is another file named “${file}” among the evidence.`,
  }),
  ofOpenDocument: (name: string): Text => ({
    vi: `“${name}” là tệp tạm mà Word, Excel để cạnh một tài liệu đang mở, không phải tài liệu ấy. Chưa ghi gì.`,
    en: `“${name}” is what Word or Excel puts beside a document that is open, not the document. Nothing was written.`,
  }),
  takeDocument: {
    vi: 'Chọn chính tài liệu ấy (tên không có “~$” ở đầu).',
    en: 'Choose the document itself (its name has no “~$” in front).',
  },
} as const;
