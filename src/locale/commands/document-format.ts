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

/** Why there is no PDF, and what to do. */
export const PDF = {
  noProgram: {
    vi: 'Xuất PDF cần LibreOffice; máy này chưa có.',
    en: 'Writing PDF needs LibreOffice; this machine has none.',
  },
  whatToDo: {
    vi: 'Cài LibreOffice (libreoffice.org, miễn phí) rồi chạy lại; hoặc lấy tệp Word (-f docx), mở bằng Word và lưu thành PDF.',
    en: 'Install LibreOffice (libreoffice.org, free) and run this again; or take the Word file (-f docx), open it in Word and save it as PDF.',
  },
  failed: (program: string, said: string): Text => ({
    vi: `LibreOffice (${program}) không lập được PDF${said === '' ? '' : `: ${said}`}. Không ghi gì.`,
    en: `LibreOffice (${program}) made no PDF${said === '' ? '' : `: ${said}`}. Nothing was written.`,
  }),
  tooSlow: (program: string, seconds: number): Text => ({
    vi: `LibreOffice (${program}) không xong sau ${seconds} giây nên đã dừng. Không ghi gì.`,
    en: `LibreOffice (${program}) was not done after ${seconds} seconds and was stopped. Nothing was written.`,
  }),
  insteadByHand: {
    vi: 'Thử lại; hoặc lấy tệp Word (-f docx), mở bằng Word hay LibreOffice và lưu thành PDF.',
    en: 'Try again; or take the Word file (-f docx), open it in Word or LibreOffice and save it as PDF.',
  },
} as const;
