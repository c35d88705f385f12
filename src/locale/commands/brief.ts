import type { Text } from '../../domain/text/text.js';

export const BRIEF_HELP = {
  details: {
    vi: 'Đơn vị đã gửi, chưa gửi; nhiệm vụ chưa cập nhật, vướng mắc; kiến nghị chờ quyết định; số liệu thay đổi. Vừa một trang A4; danh sách dài được cắt và ghi rõ còn bao nhiêu. Đơn vị xếp theo tên, không xếp hạng.',
    en: 'Who has sent and who not, what is missing or blocked, the proposals that need a decision, figures that moved. It fits one A4; long lists are cut, with the number left out. Units are in order of name; nobody is ranked.',
  },
  format: {
    vi: 'định dạng (mặc định: theo đuôi tệp của -o, không thì text)',
    en: 'format (default: by the ending of -o, else text)',
  },
} as const satisfies Record<string, Text>;

export const BRIEF_EXAMPLES = ['brief', 'brief --period h1 -o tom-tat.docx'] as const;
