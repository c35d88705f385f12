import type { Erratum } from '../../domain/plan/plan.js';
import type { Text } from '../../domain/text/text.js';

export const SHOW_HELP = {
  item: { vi: 'nhiệm vụ', en: 'item' },
} as const satisfies Record<string, Text>;

export const SHOW = {
  underHeading: { vi: 'Thuộc', en: 'Under' },
  text: { vi: 'Nguyên văn', en: 'Official text' },
  cited: { vi: 'Văn bản viện dẫn', en: 'Documents cited' },
  errata: { vi: 'Chỗ nghi sai sót trong bản gốc', en: 'Slips of the source' },
  erratum: ({ reads, means, note, proposed }: Erratum): Text => {
    const said = [...(means === null ? [] : [means]), ...(note === undefined ? [] : [`(${note})`])].join(' ');
    const isProposed = proposed === true;
    return {
      vi: `“${reads}”: ${[said, ...(isProposed ? ['(đề xuất, chưa xem lại)'] : [])].join(' ').trim()}`,
      en: `“${reads}”: ${[said, ...(isProposed ? ['(a proposal, not looked at)'] : [])].join(' ').trim()}`,
    };
  },
  cadence: { vi: 'Thời gian', en: 'Cadence' },
  role: { vi: 'Vai trò', en: 'Role' },
  mayBeNone: { vi: 'có thể “không phát sinh”', en: 'may be “nothing arose”' },
  conditional: { vi: 'chỉ tính khi có phát sinh', en: 'counted only where it arises' },
  inCharge: { vi: 'Chủ trì', en: 'In charge' },
  support: { vi: 'Phối hợp', en: 'Support' },
  time: { vi: 'Thời gian (đơn vị)', en: 'Time (unit)' },
  output: { vi: 'Sản phẩm', en: 'Output' },
  note: { vi: 'Ghi chú', en: 'Note' },
  notApplicable: { vi: 'Không thuộc chức năng, nhiệm vụ', en: 'Not applicable' },
  fromPeriod: (period: string): Text => ({ vi: `từ ${period}`, en: `from ${period} on` }),
  related: { vi: 'Cùng văn bản với', en: 'Shares a document with' },
  actions: { vi: 'Công việc cụ thể', en: 'Actions' },
  cells: { vi: 'Các kỳ', en: 'Periods' },
  history: { vi: 'Lịch sử cập nhật', en: 'History' },
  noHistory: { vi: 'chưa có lần cập nhật nào', en: 'no entries yet' },
  correctedBy: (n: number): Text => ({ vi: `đã thay bằng lần ${n}`, en: `replaced by entry ${n}` }),
  corrects: (n: number): Text => ({ vi: `thay cho lần ${n}`, en: `in place of entry ${n}` }),
  later: { vi: 'sau ngày đang xem', en: 'after the day looked at' },
  forAction: (n: number): Text => ({ vi: `công việc ${n}`, en: `action ${n}` }),
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  textChanged: {
    vi: 'Kế hoạch đã đổi nhiệm vụ này (nội dung, vai trò, số kỳ hoặc thời hạn) so với khi đơn vị lập kế hoạch; đọc lại rồi xác nhận bằng dcs confirm.',
    en: 'The plan has changed this item (text, role, cadence or due date) since the unit planned it; read it again, then confirm it with dcs confirm.',
  },
  since: (period: string): Text => ({ vi: `tính từ ${period}`, en: `counted from ${period} on` }),
  due: { vi: 'hạn', en: 'due' },
} as const;
