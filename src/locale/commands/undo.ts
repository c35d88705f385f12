import type { Text } from '../../domain/text.js';

export const UNDO_HELP = {
  summary: { vi: 'Bỏ lần cập nhật vừa ghi của một nhiệm vụ', en: 'Take back an item’s last entry' },
  details: {
    vi: 'Lấy lần cập nhật cuối cùng của nhiệm vụ ra khỏi tệp, như chưa từng ghi. Chỉ dùng khi vừa ghi nhầm; muốn sửa mà vẫn giữ lịch sử thì dùng dcs correct.',
    en: 'Takes the item’s last entry out of the file, as if it had never been. For a slip just made; to keep the history use dcs correct.',
  },
  item: { vi: 'nhiệm vụ', en: 'item' },
} as const satisfies Record<string, Text>;

export const UNDO = {
  nothing: (id: string): Text => ({
    vi: `${id} chưa có lần cập nhật nào để bỏ.`,
    en: `${id} has no entry to take back.`,
  }),
  taken: (id: string): Text => ({ vi: `Đã bỏ lần cập nhật cuối của ${id}:`, en: `Took back the last entry of ${id}:` }),
  state: (period: string, before: string, after: string): Text => ({
    vi: `  ${period}: ${before} → ${after}`,
    en: `  ${period}: ${before} → ${after}`,
  }),
  left: (count: number): Text => ({ vi: `Còn ${count} lần cập nhật.`, en: `${count} entries are left.` }),
} as const;
