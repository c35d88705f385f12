import type { Text } from '../domain/text/text.js';

/** About the schemas beside the plans. */
export const SCHEMA_COPIES = {
  renewed: (files: readonly string[]): Text => ({
    vi: `Đã thay lược đồ cũ bằng bản của chương trình này: ${files.join(', ')}.`,
    en: `Renewed the schemas of an earlier version: ${files.join(', ')}.`,
  }),
  changed: (files: readonly string[]): Text => ({
    vi: `Lược đồ đã được sửa (hoặc không rõ của phiên bản nào), nên giữ nguyên: ${files.join(', ')}. Muốn lấy bản mới thì xóa tệp ấy rồi chạy lại dcs init.`,
    en: `Schemas that were changed (or are of no version that is known) stay as they are: ${files.join(', ')}. To have the program’s own, delete them and run dcs init again.`,
  }),
  notRenewed: (file: string, reason: Text): Text => ({
    vi: `Lược đồ “${file}” là bản cũ mà chưa thay được: ${reason.vi}.`,
    en: `The schema “${file}” is of an earlier version and can’t be renewed: ${reason.en}.`,
  }),
} as const;
