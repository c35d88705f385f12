import type { Text } from '../../domain/text.js';

export const REPORT_HELP = {
  summary: { vi: 'Lập báo cáo định kỳ của đơn vị', en: 'Write a unit’s periodic report' },
  details: {
    vi: 'Theo đề cương trong kế hoạch: kết quả từng nhiệm vụ từ các lần cập nhật thuộc kỳ, nhiệm vụ nào chưa cập nhật thì nói rõ, vướng mắc, nhiệm vụ kỳ tới và bảng chi tiết. Phần đơn vị phải tự viết có ghi rõ “Chưa viết”; số, ngày để trống.',
    en: 'By the outline in the plan: each item’s results from the entries of the period, what is missing said as missing, difficulties, the next period’s tasks and a table of all items. What the unit has to write itself is marked; number and date are left blank.',
  },
  period: {
    vi: 'kỳ báo cáo: Q1-Q4, H1, H2, 9M, M1-M12, hoặc năm (mặc định: kỳ báo cáo gần nhất đã chốt)',
    en: 'period: Q1-Q4, H1, H2, 9M, M1-M12, or the year (default: the last report past its cut-off)',
  },
} as const satisfies Record<string, Text>;
