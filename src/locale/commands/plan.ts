import type { Text } from '../../domain/text/text.js';

export const PLAN_HELP = {
  details: {
    vi: 'Không có -u: kế hoạch đã ban hành, nguyên văn, có chú thích. Có -u: kế hoạch của đơn vị đó với căn cứ, nội dung và bảng phân công nhiệm vụ; số, ngày và chỗ chưa biết để trống. Văn phòng và các phòng, ban không ban hành văn bản riêng nên chỉ có bảng phân công, kèm theo kế hoạch đã ban hành.',
    en: 'Without -u: the issued plan word for word, with its footnotes. With -u: that unit’s own plan with its legal bases, contents and assignment table; number, date and what is not known are left blank. The office and the divisions issue nothing of their own: theirs is the table alone, issued with the plan.',
  },
} as const satisfies Record<string, Text>;
