import type { Text } from '../../domain/text/text.js';

/** Options of the commands that write documents. */
export const FORMATS = {
  format: {
    vi: 'định dạng (mặc định: theo đuôi tệp của -o, không thì md)',
    en: 'format (default: by the ending of -o, else md)',
  },
  output: { vi: 'ghi vào tệp này; - là in ra màn hình', en: 'write to this file; - is stdout' },
  force: { vi: 'ghi đè tệp đã có', en: 'overwrite a file that is there' },
  unknownEnding: (target: string, ending: string): Text => ({
    vi: `“${target}”: không ghi được tài liệu dạng “.${ending}”.`,
    en: `“${target}”: no document can be written as “.${ending}”.`,
  }),
  choose: (known: readonly string[]): Text => ({
    vi: `Đuôi tệp dùng được: ${known.map((format) => `.${format}`).join(', ')}; hoặc nói rõ bằng -f.`,
    en: `Endings that can be used: ${known.map((format) => `.${format}`).join(', ')}; or say the format with -f.`,
  }),
} as const;
