import type { Text } from '../../domain/text/text.js';

export const TICK_HELP = {
  details: {
    vi: 'Thêm một lần cập nhật vào mỗi nhiệm vụ đã nêu; không sửa, không xóa gì đã ghi. Nhiều nhiệm vụ trong một lệnh thì ghi tất cả hoặc không ghi gì. Ngày thực hiện quyết định kỳ báo cáo.',
    en: 'Adds one entry to each item named; nothing recorded is changed or removed. Several items in one command are written all or none. The day of the work decides the period.',
  },
  section: {
    vi: 'mọi việc còn lại của một mục: II.5',
    en: 'all that is left of a section: II.5',
  },
  rest: {
    vi: 'mọi việc còn lại của kỳ: đúng danh sách “chưa cập nhật” mà dcs nêu',
    en: 'all that is left of the period: the same list that plain dcs shows',
  },
  items: { vi: 'nhiệm vụ', en: 'items' },
} as const satisfies Record<string, Text>;
