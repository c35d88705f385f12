import type { UnreadableReason } from '../../domain/ports/check-source.js';
import type { Text } from '../../domain/text/text.js';
import type { Found, Rule } from '../rule.js';

/** A file named like a plan's that cannot be read; found by the reader. */
export const unreadableFile: Rule = {
  code: 'unreadable-file',
  severity: 'error',
  title: { vi: 'Không đọc được tệp', en: 'File can’t be read' },
  why: {
    vi: 'Một tệp không đọc được thì nội dung của nó không vào báo cáo tổng hợp nào; các tệp khác vẫn được kiểm tra tiếp.',
    en: 'A file that can’t be read is in no total; the other files are still checked.',
  },
  bad: `# units/trung-tam-a.yaml là một thư mục, hoặc một liên kết vòng
`,
  good: `# units/trung-tam-a.yaml là một tệp thường, đọc được
schema: dcs/unit-plan@1
`,
  fix: {
    vi: 'Thay bằng một tệp thường, cấp quyền đọc, hoặc xóa đi nếu không phải kế hoạch của đơn vị.',
    en: 'Put a regular file there, give permission to read it, or remove it if it is not a unit’s plan.',
  },
};

const REASONS: Readonly<Record<UnreadableReason, Text>> = {
  directory: { vi: 'đây là một thư mục, không phải tệp', en: 'it is a folder, not a file' },
  'not-a-file': { vi: 'đây không phải là một tệp thường', en: 'it is no regular file' },
  'no-permission': { vi: 'không có quyền đọc', en: 'there is no permission to read it' },
  'link-loop': { vi: 'liên kết trỏ vòng tròn', en: 'the link leads round in a circle' },
  outside: {
    vi: 'liên kết trỏ ra ngoài thư mục kế hoạch, không đọc ở đó',
    en: 'the link leads out of the plans folder, where nothing is read',
  },
  missing: { vi: 'liên kết trỏ tới chỗ không có', en: 'the link leads nowhere' },
  other: { vi: 'hệ thống báo lỗi khi đọc', en: 'the system reports an error' },
};

/** The finding for a file that cannot be read. */
export function unreadable(reason: UnreadableReason): Found {
  const { vi, en } = REASONS[reason];
  return {
    pointer: '',
    on: 'value',
    message: { vi: `Không đọc được tệp: ${vi}.`, en: `The file can’t be read: ${en}.` },
  };
}
