import type { Text } from '../../domain/text/text.js';

export const INIT_UNITS_HELP = {
  list: {
    vi: 'tạo cho nhiều đơn vị theo danh sách (.txt, .docx, .xlsx, hoặc - để dán): mỗi dòng một tên, sau dấu ; hoặc ở cột sau là chữ viết tắt, loại hay nhóm trong kế hoạch',
    en: 'make the plans of many units by a list (.txt, .docx, .xlsx, or - to paste): one unit a line: its name, then after a ; or in the next columns its abbreviation, and its kind or group in the plan',
  },
  all: {
    vi: 'tạo cho mọi đơn vị trong sổ đơn vị chưa có kế hoạch',
    en: 'make the plan of every unit of the register that has none',
  },
} as const satisfies Record<string, Text>;

export const INIT_UNITS = {
  pasteNow: {
    vi: 'Dán danh sách đơn vị, mỗi dòng một đơn vị; xong thì bấm Ctrl-D (Windows: Ctrl-Z rồi Enter).',
    en: 'Paste the list of units, one a line; end it with Ctrl-D (Windows: Ctrl-Z, then Enter).',
  },
  emptyList: (file: string): Text => ({
    vi: `Danh sách “${file}” không có tên đơn vị nào. Chưa ghi gì.`,
    en: `The list “${file}” names no unit. Nothing was written.`,
  }),
  noWorkbook: (file: string): Text => ({
    vi: `Không đọc được “${file}” như một tệp Excel (.xlsx). Chưa ghi gì.`,
    en: `“${file}” can’t be read as an Excel file (.xlsx). Nothing was written.`,
  }),
  listForm: {
    vi: 'Mỗi dòng một đơn vị: Trung tâm A; TTA. Đọc được .txt, .docx, .xlsx.',
    en: 'One unit a line: Trung tâm A; TTA. A .txt, .docx or .xlsx file can be read.',
  },
  emptyRegister: {
    vi: 'Chưa có sổ đơn vị (units.yaml), hoặc mọi đơn vị trong sổ đã có kế hoạch. Chưa ghi gì.',
    en: 'There is no register (units.yaml), or all its units have a plan. Nothing was written.',
  },
  giveList: {
    vi: 'Tạo theo danh sách, và lập sổ: dcs init --list <tệp> --register',
    en: 'By a list, making the register: dcs init --list <file> --register',
  },
  oneOrMany: {
    vi: 'Tên đơn vị, --list và --all: chỉ dùng một trong ba. Chưa ghi gì.',
    en: 'A unit’s name, --list and --all: use one of the three. Nothing was written.',
  },
  ofOne: (option: string): Text => ({
    vi: `${option} chỉ dùng cho một đơn vị, không dùng cùng --list, --all. Chưa ghi gì.`,
    en: `${option} is for one unit and cannot be used with --list or --all. Nothing was written.`,
  }),
  created: (name: string, file: string, roles: Text): Text => ({
    vi: `  ${name}: ${file} (${roles.vi})`,
    en: `  ${name}: ${file} (${roles.en})`,
  }),
  exists: (name: string, file: string): Text => ({
    vi: `  ${name}: đã có ${file}, giữ nguyên`,
    en: `  ${name}: ${file} is there already, left as it is`,
  }),
  /** @param hint what may be typed instead; only with the first of its kind */
  refused: (name: string, reason: Text): Text => ({
    vi: `  ${name}: chưa tạo được. ${reason.vi}`,
    en: `  ${name}: not made. ${reason.en}`,
  }),
  /** After the choices for a unit that the plan does not know: an option is of one unit, a list has its words. */
  inList: {
    vi: 'Trong danh sách thì ghi mã ấy sau dấu ; ở dòng của đơn vị, không ghi --kind, --group, --body; rồi chạy lại lệnh. Đơn vị đã có được giữ nguyên.',
    en: 'In the list, write that id after a ; in the unit’s line, without --kind, --group, --body; then run the command again. Units that are there stay as they are.',
  },
  sum: (created: number, existing: number, refused: number): Text => ({
    vi: `${created} kế hoạch đơn vị đã tạo${existing > 0 ? `, ${existing} đã có` : ''}${refused > 0 ? `, ${refused} chưa tạo được` : ''}.`,
    en: `${created} ${created === 1 ? 'unit’s plan' : 'units’ plans'} made${existing > 0 ? `, ${existing} there already` : ''}${refused > 0 ? `, ${refused} not made` : ''}.`,
  }),
  registered: (file: string, added: number): Text => ({
    vi: `Sổ đơn vị ${file}: thêm ${added} đơn vị.`,
    en: `Register ${file}: units added: ${added}.`,
  }),
  next: {
    vi: 'Việc tiếp theo:\n  xem mọi đơn vị:           dcs status --all\n  biểu mẫu cho mọi đơn vị:  dcs export --each --period <kỳ> -o <thư mục>',
    en: 'What next:\n  see all units:        dcs status --all\n  a form for each:      dcs export --each --period <period> -o <folder>',
  },
} as const;
