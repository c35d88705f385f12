import type { Text } from '../domain/text/text.js';

/** What stands for an option's value in help, by its name in the option's flags. */
export const PLACEHOLDERS: Readonly<Record<string, string>> = {
  abbr: 'viết tắt',
  annex: 'phụ lục',
  body: 'cơ quan',
  columns: 'cột',
  date: 'ngày',
  dir: 'thư mục',
  document: 'tài liệu',
  file: 'tệp',
  format: 'định dạng',
  group: 'nhóm',
  id: 'mã',
  item: 'nhiệm vụ',
  kind: 'loại',
  lang: 'ngôn ngữ',
  line: 'dòng',
  n: 'số',
  name: 'tên',
  number: 'số',
  order: 'cách xếp',
  path: 'đường dẫn',
  period: 'kỳ',
  place: 'địa danh',
  position: 'chức vụ',
  reason: 'lý do',
  section: 'mục',
  slug: 'mã',
  states: 'tình trạng',
  status: 'tình trạng',
  table: 'bảng',
  text: 'nội dung',
  url: 'liên kết',
  value: 'giá trị',
  what: 'sản phẩm',
  when: 'thời gian',
  who: 'ai',
  year: 'năm',
};

/** An option's flags as help shows them: `-o, --output <tệp>`. */
export function flagsInWords(flags: string): Text {
  return { vi: flags.replace(/(?<=[<[])[a-z]+(?=[>\]])/g, (name) => PLACEHOLDERS[name] ?? name), en: flags };
}
