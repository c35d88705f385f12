import type { Text } from '../../domain/text/text.js';

export const PLAN_HELP = {
  details: {
    vi: 'Không có -u: kế hoạch đã ban hành, nguyên văn, có chú thích. Có -u: kế hoạch của đơn vị đó với căn cứ, nội dung và bảng phân công nhiệm vụ; số, ngày và chỗ chưa biết để trống. Đơn vị thuộc loại không ban hành văn bản riêng thì chỉ có bảng phân công, kèm theo kế hoạch đã ban hành.',
    en: 'Without -u: the issued plan word for word, with its footnotes. With -u: that unit’s own plan with its legal bases, contents and assignment table; number, date and what is not known are left blank. A unit of a kind that issues nothing of its own has the table alone, issued with the plan.',
  },
} as const satisfies Record<string, Text>;
