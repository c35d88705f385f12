import type { CellReason } from '../../domain/corrections/read-inputs.js';
import type { NoTable } from '../../domain/corrections/read-table.js';
import type { Text } from '../../domain/text/text.js';
import { PLAN_TABLE, planTableWords, tableHeading } from '../plan-table.js';

/** The most names that a sentence lists. */
const LISTED = 6;

/** Why a cell is not taken, what is allowed, and what to do. @param nearest the known names like an unknown one */
export function cellReasonWords(reason: CellReason, nearest: readonly string[]): Text {
  return (REASONS[reason.kind] as Words<CellReason>)(reason, nearest);
}

type Words<R> = (reason: R, nearest: readonly string[]) => Text;

const REASONS: { readonly [K in CellReason['kind']]: Words<Extract<CellReason, { kind: K }>> } = {
  'no-address': () => ({
    vi: 'dòng không có số mục; mỗi dòng là một mục đã có của kế hoạch, không thêm mục mới ở đây',
    en: 'the row has no address; each row is a point of the plan, and new points are not added here',
  }),
  'unknown-address': (reason) => ({
    vi: `kế hoạch không có mục “${reason.typed}”; ghi lại đúng số mục như khi lập bảng`,
    en: `the plan has no point “${reason.typed}”; write the address as it was`,
  }),
  'address-twice': (reason) => ({
    vi: `mục này đã có ở ô ${reason.first} với nội dung khác; chỉ giữ một dòng`,
    en: `this point also stands at ${reason.first} with other values; keep one row`,
  }),
  merged: (reason) => ({
    vi: `các ô ${reason.range} đã gộp, không rõ giá trị thuộc dòng nào; bỏ gộp ô rồi ghi từng ô`,
    en: `the cells ${reason.range} are merged, so it is not clear which row is meant; split them and fill in each`,
  }),
  'error-value': (reason) => ({
    vi: `ô có công thức hoặc lỗi “${reason.typed}”; ghi giá trị vào`,
    en: `the cell has a formula or the error “${reason.typed}”; type the value`,
  }),
  struck: (reason) => ({
    vi: `chữ “${reason.typed}” bị gạch ngang; xóa hẳn, hoặc bỏ gạch`,
    en: `“${reason.typed}” is struck out; delete it, or take the line away`,
  }),
  'date-for-text': (reason) => ({
    vi: `Excel đã đổi chữ thành ngày ${reason.date}; đặt dạng ô là Văn bản (Text) rồi ghi lại`,
    en: `Excel has turned the text into the date ${reason.date}; format the cell as Text and type it again`,
  }),
  'not-yes-or-no': (reason) => ({
    vi: `“${reason.typed}” không rõ; ghi có hoặc không`,
    en: `“${reason.typed}” is not clear; type yes or no`,
  }),
  'not-an-item': () => ({
    vi: `mục này không phải là nhiệm vụ; muốn theo dõi thì ghi có ở cột ${tableHeading('item').vi}`,
    en: `this point is no item; to track it, type yes under ${tableHeading('item').en}`,
  }),
  'head-is-no-item': () => ({
    vi: `dòng này là ${PLAN_TABLE.head.vi}, chỉ ghi được cột ${tableHeading('seen').vi}`,
    en: `this row is ${PLAN_TABLE.head.en}; only ${tableHeading('seen').en} can be filled in`,
  }),
  'short-missing': () => ({ vi: 'tên ngắn không được để trống', en: 'the short title can’t be empty' }),
  'short-too-long': (reason) => ({
    vi: `tên ngắn dài ${reason.length} ký tự; tối đa 60`,
    en: `the short title has ${reason.length} characters; at most 60`,
  }),
  'unknown-body': (reason, nearest) => {
    const names = (nearest.length > 0 ? nearest : reason.allowed).slice(0, LISTED).join('; ');
    const isMore = nearest.length === 0 && reason.allowed.length > LISTED;
    return {
      vi: `tờ ${PLAN_TABLE.bodies.vi} không có “${reason.name}”; có: ${names}${isMore ? ' …' : ''}. Tên mới thì ghi thêm ở tờ đó`,
      en: `the sheet ${PLAN_TABLE.bodies.en} has no “${reason.name}”; it has: ${names}${isMore ? ' …' : ''}. Add a new name there`,
    };
  },
  'unknown-cadence': (reason) => {
    const words = (lang: 'vi' | 'en'): string => Object.values(planTableWords(lang).cadence).join(', ');
    const said = reason.typed === '' ? { vi: 'ô trống', en: 'the cell is empty' } : { vi: `“${reason.typed}” không rõ`, en: `“${reason.typed}” is not clear` }; // prettier-ignore
    return { vi: `${said.vi}; ghi một trong: ${words('vi')}`, en: `${said.en}; type one of: ${words('en')}` };
  },
  'not-a-date': (reason) => ({
    vi: `“${reason.typed}” không phải là ngày; ghi như 31/3/2026`,
    en: `“${reason.typed}” is no date; type it like 31/3/2026`,
  }),
  'due-not-once': () => ({
    vi: `hạn chỉ ghi cho việc làm ${planTableWords('vi').cadence.once}; xóa hạn, hoặc đổi cột ${tableHeading('cadence').vi}`,
    en: `a due date is for what is done ${planTableWords('en').cadence.once}; empty it, or change ${tableHeading('cadence').en}`,
  }),
  'read-only': () => ({
    vi: `cột ${tableHeading('text').vi} chỉ để đọc; ghi lại như cũ (bản gốc sai thì giữ nguyên, ghi vào errata của plan.yaml)`,
    en: `the column ${tableHeading('text').en} is for reading; put it back (slips of the source are kept, and written into errata of plan.yaml)`,
  }),
  'text-changed': () => ({
    vi: 'lời văn của mục này trong plan.yaml đã khác từ khi lập bảng; lập bảng mới bằng --edit-table',
    en: 'the text of this point in plan.yaml has changed since the table was made; make a new one with --edit-table',
  }),
  'changed-meanwhile': (reason) => ({
    vi: `plan.yaml đã được sửa thành “${reason.now}” từ khi lập bảng; ghi như vậy, hoặc lập bảng mới bằng --edit-table`,
    en: `plan.yaml says “${reason.now}” since the table was made; type that, or make a new table with --edit-table`,
  }),
  'unknown-kind-of-body': (reason) => ({
    vi: `“${reason.typed}” không rõ; là nhóm thì ghi có, là một cơ quan thì để trống`,
    en: `“${reason.typed}” is not clear; type yes for a group, leave it empty for one body`,
  }),
  'no-name': () => ({ vi: 'dòng này chưa có tên', en: 'this row has no name' }),
};

/** Why a workbook is no table of a plan; the end of a sentence. */
export function noTableWords(why: NoTable): Text {
  switch (why.kind) {
    case 'no-table':
      return {
        vi: 'không phải là bảng do dcs encode --edit-table lập (thiếu trang ẩn “dcs”)',
        en: 'it is no table made by dcs encode --edit-table (its hidden sheet “dcs” is missing)',
      };
    case 'newer-table':
      return {
        vi: 'bảng do phiên bản mới hơn lập; hãy cập nhật dcs',
        en: 'the table was made by a newer version; update dcs',
      };
    case 'missing-columns': {
      const list = (lang: 'vi' | 'en'): string => why.columns.map((column) => `“${tableHeading(column)[lang]}”`).join(', '); // prettier-ignore
      return {
        vi: `không thấy cột ${list('vi')}; ghi lại tiêu đề cột như cũ`,
        en: `the columns ${list('en')} are missing; put their headings back`,
      };
    }
  }
}

export const PLAN_TABLE_SAID = {
  made: (file: string, plan: string): Text => ({
    vi: `Sửa bảng bằng Excel hoặc LibreOffice, rồi: dcs encode ${plan} --from-table ${file}`,
    en: `Correct the table in Excel or LibreOffice, then: dcs encode ${plan} --from-table ${file}`,
  }),
  refused: (file: string, reason: Text): Text => ({
    vi: `${file}: không nhận, ${reason.vi}.`,
    en: `${file}: not taken, ${reason.en}.`,
  }),
  otherPlan: (found: string, wanted: string): Text => ({
    vi: `bảng lập cho kế hoạch “${found}”, không phải “${wanted}”`,
    en: `the table was made for the plan “${found}”, not for “${wanted}”`,
  }),
  problem: (sheet: string, cell: string, reason: Text): Text => ({
    vi: `tờ “${sheet}”, ô ${cell}: ${reason.vi}.`,
    en: `sheet “${sheet}”, cell ${cell}: ${reason.en}.`,
  }),
  nothingWritten: (cells: number): Text => ({
    vi: `${cells} ô chưa hiểu được. Chưa ghi gì; sửa các ô trên rồi chạy lại.`,
    en: `${cells} cells are not understood. Nothing was written; correct them and run it again.`,
  }),
  changed: (address: string, columns: string): string => `${address}: ${columns}`,
  bodies: (names: readonly string[]): Text => ({
    vi: `Cơ quan, nhóm mới: ${names.join('; ')}`,
    en: `New bodies: ${names.join('; ')}`,
  }),
  written: (file: string, points: number, settled: number): Text => ({
    vi: `Đã sửa ${points} mục trong ${file}${settled === 0 ? '' : `, bỏ ${settled} chỗ cần xem lại`}.`,
    en: `Changed ${points} points in ${file}${settled === 0 ? '' : `, and took ${settled} doubts out`}.`,
  }),
  unchanged: (file: string): Text => ({
    vi: `Bảng không thay đổi gì so với ${file}.`,
    en: `The table changes nothing in ${file}.`,
  }),
  missing: (addresses: readonly string[]): Text => ({
    vi: `${addresses.length} mục không còn dòng trong bảng, giữ như cũ: ${addresses.slice(0, LISTED).join(', ')}${addresses.length > LISTED ? ' …' : ''}`,
    en: `${addresses.length} points have no row in the table and stay as they are: ${addresses.slice(0, LISTED).join(', ')}${addresses.length > LISTED ? ' …' : ''}`,
  }),
  tooLong: (rows: number, most: number): Text => ({
    vi: `Kế hoạch có ${rows} dòng, nhiều hơn ${most} dòng mà bảng nhận được.`,
    en: `The plan has ${rows} rows, more than the ${most} that a table takes.`,
  }),
} as const;
