import { type CalendarDate, printDate } from '../../domain/calendar/date.js';
import type { Text } from '../../domain/text/text.js';

export const DOCTOR_HELP = {
  details: {
    vi: 'Kiểm tra phiên bản, cửa sổ lệnh, thư mục kế hoạch, quyền ghi, khóa còn sót và git; mỗi dòng một điều, kèm cách khắc phục. Không sửa gì. Có điều không đạt thì kết thúc với mã 1.',
    en: 'Looks at versions, the terminal, the plans folder, permission to write, leftover locks, and git; one line each, with what to do. It changes nothing. Exit code 1 where something is wrong.',
  },
} as const satisfies Record<string, Text>;

export const DOCTOR = {
  version: (version: string, node: string, system: string): Text => ({
    vi: `dcs ${version}, Node.js ${node}, ${system}`,
    en: `dcs ${version}, Node.js ${node}, ${system}`,
  }),
  oldNode: {
    vi: 'Cần Node.js 20 trở lên: nodejs.org, bản LTS.',
    en: 'Node.js 20 or newer is needed: nodejs.org, LTS.',
  },
  terminal: (width: number, hasColor: boolean): Text => ({
    vi: `Cửa sổ lệnh: rộng ${width} cột, ${hasColor ? 'có màu' : 'không màu'}`,
    en: `Terminal: ${width} columns, ${hasColor ? 'with' : 'without'} colours`,
  }),
  noTerminal: { vi: 'Không chạy trong cửa sổ lệnh (đầu ra là tệp hay lệnh khác)', en: 'Not at a terminal' },
  narrow: {
    vi: 'Nên mở rộng cửa sổ đến 80 cột để bảng hiện đủ cột.',
    en: 'Widen it to 80 columns for whole tables.',
  },
  signs: {
    vi: 'Chữ và dấu: ✓ ✗ ∅ ○ ế ữ ặ. Thấy ô vuông hay dấu hỏi thì đổi phông (Consolas, Cascadia Mono) hoặc dùng Windows Terminal.',
    en: 'Letters and signs: ✓ ✗ ∅ ○ ế ữ ặ. Where you see boxes, choose another font (Consolas, Cascadia Mono) or Windows Terminal.',
  },
  today: (date: CalendarDate): Text => ({
    vi: `Hôm nay (giờ Việt Nam): ${printDate(date)}`,
    en: `Today (time of Viet Nam): ${date}`,
  }),
  noFolder: { vi: 'Chưa thấy thư mục kế hoạch', en: 'No plans folder' },
  beginWithInit: {
    vi: 'Vào thư mục có plans, hoặc tạo mới: dcs init "Tên đơn vị"',
    en: 'Go to the folder that has plans, or begin one: dcs init "Unit name"',
  },
  /** Files, not units: two of them may be of one unit. */
  folder: (shown: string, files: number): Text => ({
    vi: `Thư mục kế hoạch: ${shown}, ${files} tệp đơn vị`,
    en: `Plans folder: ${shown}, ${files === 1 ? '1 unit file' : `${files} unit files`}`,
  }),
  nearFiles: (files: readonly string[]): Text => ({
    vi: `Tệp không lệnh nào đọc vì sai đuôi: ${files.join(', ')}. Đổi tên thành .yaml.`,
    en: `Files that no command reads for their ending: ${files.join(', ')}. Rename them to .yaml.`,
  }),
  canWrite: { vi: 'Ghi được vào thư mục kế hoạch', en: 'The plans folder can be written to' },
  cannotWrite: (code: string): Text => ({
    vi: `Không ghi được vào thư mục kế hoạch (${code})`,
    en: `The plans folder can't be written to (${code})`,
  }),
  askForRights: {
    vi: 'Xin quyền ghi cho thư mục ấy, hoặc chép cả thư mục sang nơi ghi được.',
    en: 'Ask for permission to write there, or copy the whole folder to a place where you have it.',
  },
  links: { vi: 'Khóa khi ghi: loại chắc nhất', en: 'Locks: reliable (file links)' },
  noLinks: {
    vi: 'Khóa khi ghi: ổ đĩa này không có liên kết tệp, dcs dùng cách khác; hai máy cùng ghi một lúc thì nên tránh.',
    en: 'Locks: this drive has no file links, another way is used; two machines should not write at the same moment.',
  },
  noLeftovers: { vi: 'Không còn khóa hay tệp tạm nào sót lại', en: 'No locks or temporary files are left behind' },
  leftovers: (files: readonly string[]): Text => ({
    vi: `Còn sót: ${files.join(', ')}`,
    en: `Left behind: ${files.join(', ')}`,
  }),
  removeLeftovers: {
    vi: 'Không có dcs nào đang chạy (trên máy khác cũng không) thì xóa các tệp ấy.',
    en: 'Where no dcs is running, on other machines neither, delete them.',
  },
  schemas: {
    vi: 'Lược đồ cho trình soạn thảo: đúng bản của chương trình này',
    en: 'Schemas for editors: of this version',
  },
  noSchemas: {
    vi: 'Không có lược đồ cho trình soạn thảo (không bắt buộc)',
    en: 'No schemas for editors (they are not needed)',
  },
  schemasOutdated: (files: readonly string[]): Text => ({
    vi: `Lược đồ cho trình soạn thảo là bản cũ: ${files.join(', ')}`,
    en: `Schemas for editors are of an earlier version: ${files.join(', ')}`,
  }),
  schemasMissing: (files: readonly string[]): Text => ({
    vi: `Thiếu lược đồ cho trình soạn thảo: ${files.join(', ')}`,
    en: `Schemas for editors are missing: ${files.join(', ')}`,
  }),
  schemasChanged: (files: readonly string[]): Text => ({
    vi: `Lược đồ cho trình soạn thảo đã được sửa (hoặc không rõ của phiên bản nào): ${files.join(', ')}`,
    en: `Schemas for editors were changed (or are of no version that is known): ${files.join(', ')}`,
  }),
  renewSchemas: {
    vi: 'Lấy bản mới bằng lệnh dcs init "Tên đơn vị" (đơn vị đã có kế hoạch cũng được: kế hoạch vẫn như cũ).',
    en: 'dcs init "Unit name" brings the new ones, also for a unit that has its plan, which stays as it is.',
  },
  deleteSchemas: {
    vi: 'Muốn lấy bản của chương trình thì xóa tệp ấy rồi chạy dcs init "Tên đơn vị".',
    en: 'To have the program’s own, delete them and run dcs init "Unit name".',
  },
  git: (version: string, isInGit: boolean): Text => ({
    vi: `git ${version}, thư mục kế hoạch ${isInGit ? 'nằm trong' : 'không nằm trong'} kho git`,
    en: `git ${version}, the plans folder is ${isInGit ? '' : 'not '}in a repository`,
  }),
  noGit: { vi: 'Không có git (không bắt buộc)', en: 'No git (it is not needed)' },
} as const;
