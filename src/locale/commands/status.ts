import type { Text } from '../../domain/text/text.js';

export const STATUS_HELP = {
  details: {
    vi: 'Một đơn vị: các nhiệm vụ theo mục, mỗi kỳ một ký hiệu, tỷ lệ đã thực hiện đến hạn và cả năm, việc cần làm tiếp. Không chọn đơn vị mà có nhiều đơn vị: mỗi đơn vị một dòng và tổng cộng.',
    en: 'One unit: its items by section, a sign a period, completion so far and of the whole year, what to do next. With several units and none chosen: one row a unit, and the totals.',
  },
  format: {
    vi: 'định dạng; html là một trang mở bằng trình duyệt (mặc định: theo đuôi tệp của -o, không thì text)',
    en: 'format; html is a page for a browser (default: by the ending of -o, else text)',
  },
  by: {
    vi: 'mọi đơn vị, xếp theo nhiệm vụ hoặc theo mục',
    en: 'all units, by item or by section',
  },
  matrix: {
    vi: 'bảng đơn vị × nhiệm vụ (mặc định) hoặc đơn vị × kỳ',
    en: 'units × items (the default) or units × periods',
  },
  all: { vi: 'mọi đơn vị, kể cả khi chỉ có một', en: 'all units, even where there is only one' },
} as const satisfies Record<string, Text>;
