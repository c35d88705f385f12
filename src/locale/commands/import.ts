import type { FormColumn, FormSheet, GridRemark } from '../../domain/form/form.js';
import type { Period } from '../../domain/calendar/period.js';
import { commandWord } from '../../domain/text/command-word.js';
import type { Text } from '../../domain/text/text.js';
import { FORM_HEADINGS, FORM_SHEET_NAMES } from '../form.js';
import { periodWords } from '../periods.js';

export const IMPORT_HELP = {
  details: {
    vi: 'Nhận một tệp, hoặc mọi biểu mẫu trong một thư mục. Dòng sai thì cả dòng không được nhận, và nêu rõ trang, dòng, ô, lý do; các dòng khác vẫn được nhận. Nhận hai lần không thêm gì. Tệp hỏng trong thư mục không cản các tệp khác. Nhiều bản của một đơn vị và kỳ: chỉ nhận bản lưu sau cùng. Chữ ghi ngoài chỗ điền được nêu rõ, không nhận. Kết thúc: 1 nếu có gì chưa nhận, 2 nếu có tệp không nhận được.',
    en: 'Takes one file, or every form in a folder. A bad row is left out whole, with sheet, row, cell and reason; the others go in. Taking a form in twice adds nothing. A broken file in a folder does not stop the others. Of several forms of one unit and period only the one saved last is taken. What was written outside the places to fill in is named and not taken. Ends with 1 where anything was not taken, with 2 where a file could not be used.',
  },
  files: { vi: 'tệp .xlsx, thư mục, hoặc mẫu tên như *.xlsx', en: '.xlsx files, folders, or a pattern such as *.xlsx' },
  dryRun: { vi: 'chỉ xem sẽ thay đổi gì, không ghi', en: 'show what would change, write nothing' },
  period: { vi: 'chỉ nhận biểu mẫu của kỳ này', en: 'take only forms for this period' },
  reply: {
    vi: 'ghi phản hồi gửi lại đơn vị: biểu mẫu kèm trang “Kết quả tiếp nhận”, ô sai tô màu; nhiều tệp thì nêu một thư mục',
    en: 'write the reply to the unit: its form with a sheet of what was wrong, the cells marked; for several files name a folder',
  },
} as const satisfies Record<string, Text>;

const LOOSE_PLACES: Readonly<Record<GridRemark['kind'] | 'cell', Text>> = {
  cell: { vi: 'ô', en: 'cell' },
  comment: { vi: 'ghi chú (comment) ở ô', en: 'comment on' },
  box: { vi: 'khung chữ ở ô', en: 'text box at' },
  picture: { vi: 'hình ảnh ở ô', en: 'picture at' },
};

export const IMPORT = {
  noFiles: (folder: string): Text => ({
    vi: `Thư mục “${folder}” không có tệp Excel nào.`,
    en: `There is no Excel file in the folder “${folder}”.`,
  }),
  nothingFits: (pattern: string): Text => ({
    vi: `Không có tệp Excel nào có tên theo mẫu “${pattern}”.`,
    en: `No Excel file has a name like “${pattern}”.`,
  }),
  fault: {
    vi: 'chưa nhận được vì lỗi nêu ở dòng cuối; các tệp khác vẫn được nhận',
    en: 'not taken because of the error shown last; the other files are taken',
  },
  noStamp: {
    vi: 'không phải là biểu mẫu do dcs export lập (thiếu trang ẩn “dcs”)',
    en: 'it is no form made by dcs export (its hidden sheet “dcs” is missing)',
  },
  otherTitle: (sheet: string, now: string, was: string): Text => ({
    vi: `trang “${sheet}” có tên biểu mẫu “${brief(now)}” nhưng tệp được lập cho “${brief(was)}”; hãy điền vào biểu mẫu của đúng đơn vị và kỳ`,
    en: `the sheet “${sheet}” is titled “${brief(now)}”, but the file was made for “${brief(was)}”; fill in the form of the right unit and period`,
  }),
  /** @param name of a unit that the register has */
  unknownUnit: (id: string, name: string | null): Text =>
    name === null
      ? {
          vi: `đơn vị “${id}” ghi trong biểu mẫu không có tệp trong thư mục kế hoạch`,
          en: `the form’s unit “${id}” is not in the plans folder`,
        }
      : {
          vi: `${name} (${id}) có trong sổ đơn vị nhưng chưa có tệp trong thư mục kế hoạch`,
          en: `${name} (${id}) is in the register of units, but has no file in the plans folder`,
        },
  /** @param lines the command for each unit without a file */
  unitsToMake: (lines: readonly Text[], areRegistered: boolean): Text => {
    const [only] = lines;
    if (only !== undefined && lines.length === 1) {
      return {
        vi: `Lập tệp cho đơn vị rồi nhận lại: ${only.vi}`,
        en: `Make the unit’s file, then import again: ${only.en}`,
      };
    }
    if (areRegistered) {
      return {
        vi: 'Lập tệp cho mọi đơn vị trong sổ rồi nhận lại: dcs init --all',
        en: 'Make the files of all units of the register, then import again: dcs init --all',
      };
    }
    const list = (lang: 'vi' | 'en'): string => lines.map((line) => `\n  ${line[lang]}`).join('');
    return {
      vi: `Lập tệp cho các đơn vị rồi nhận lại:${list('vi')}`,
      en: `Make the units’ files, then import again:${list('en')}`,
    };
  },
  initUnit: (id: string): Text => ({
    vi: `dcs init "<tên đơn vị>" --id ${commandWord(id)}`,
    en: `dcs init "<unit name>" --id ${commandWord(id)}`,
  }),
  refused: (file: string, reason: Text): Text => ({
    vi: `${file}: không nhận, ${reason.vi}.`,
    en: `${file}: not taken, ${reason.en}.`,
  }),
  /** Taking a form in records no sending. */
  notSent: (period: Period, units: readonly { readonly id: string; readonly name: string }[]): Text => {
    const [first] = units;
    const [whose, id] = units.length === 1 && first !== undefined ? [first.name, first.id] : [null, null];
    const due = id === null ? ` (dcs due --period ${period.id})` : '';
    return {
      vi: `Nhận biểu mẫu chưa phải là gửi: báo cáo ${periodWords(period).vi} của ${whose ?? `${units.length} đơn vị`} chưa được ghi nhận là đã gửi${due}. Ghi nhận: dcs submit -u ${id ?? '<mã>'} --period ${period.id}`,
      en: `A form taken in is not a report sent: that for ${periodWords(period).en} of ${whose ?? `${units.length} units`} is not recorded as sent${due}. Record it: dcs submit -u ${id ?? '<id>'} --period ${period.id}`,
    };
  },
  heading: (file: string, unit: string, period: Text): Text => ({
    vi: `${file}: ${unit}, ${period.vi}`,
    en: `${file}: ${unit}, ${period.en}`,
  }),
  taken: (sums: FormSums): Text => ({
    vi: `${sums.changes} thay đổi đã ghi, ${sums.same} dòng đã có từ trước, ${notTakenWords(sums).vi}.`,
    en: `${sums.changes} changes written, ${sums.same} rows recorded already, ${notTakenWords(sums).en}.`,
  }),
  wouldTake: (sums: FormSums): Text => ({
    vi: `${sums.changes} thay đổi sẽ ghi (chạy thử, chưa ghi gì), ${sums.same} dòng đã có từ trước, ${notTakenWords(sums).vi}.`,
    en: `${sums.changes} changes to write (dry run: nothing was written), ${sums.same} rows recorded already, ${notTakenWords(sums).en}.`,
  }),
  unfilled: { vi: 'Biểu mẫu trống: chưa điền ô nào.', en: 'The form is empty: nothing was filled in.' },
  leftHeading: { vi: 'Chưa nhận được (cần sửa):', en: 'Left out:' },
  linksHeading: {
    vi: 'Liên kết không nhận (chỉ nhận một liên kết web cho một văn bản minh chứng); cần thì ghi địa chỉ vào ghi chú:',
    en: 'Links not taken in (only one web link for one document of evidence is); write the address into the note where needed:',
  },
  lockedHeading: { vi: 'Chỗ khóa đã bị sửa (không nhận các sửa này):', en: 'Changed in locked places (not taken in):' },
  looseHeading: { vi: 'Ghi ngoài chỗ điền (chưa nhận):', en: 'Written outside the form’s cells (not taken in):' },
  loose: (sheet: string, at: string, text: string, as: GridRemark['kind'] | 'cell' = 'cell'): Text => {
    const where = LOOSE_PLACES[as];
    const says = text === '' ? '' : `: “${brief(text)}”`;
    return {
      vi: `trang “${sheet}”, ${where.vi} ${at}${says}`,
      en: `sheet “${sheet}”, ${where.en} ${at}${says}`,
    };
  },
  place: (sheet: string, row: number, cell: string | null): Text => ({
    vi: `trang “${sheet}”, dòng ${row}${cell === null ? '' : `, ô ${cell}`}`,
    en: `sheet “${sheet}”, row ${row}${cell === null ? '' : `, cell ${cell}`}`,
  }),
  /** Several rows of a sheet. @param cells the cells with the mistake, or the rows if it is in none */
  places: (sheet: string, count: number, cells: string, areRows: boolean): Text => ({
    vi: `trang “${sheet}”, ${count} dòng, ${areRows ? 'dòng' : 'ô'} ${cells}`,
    en: `sheet “${sheet}”, ${count} rows, ${areRows ? 'rows' : 'cells'} ${cells}`,
  }),
  column: (column: FormColumn): Text => FORM_HEADINGS[column],
  sheetGone: (sheet: FormSheet): Text => ({
    vi: `thiếu trang “${FORM_SHEET_NAMES[sheet].vi}”: không nhận gì từ trang này`,
    en: `the sheet “${FORM_SHEET_NAMES[sheet].en}” is missing: nothing was taken from it`,
  }),
  columnsGone: (sheet: string, columns: readonly FormColumn[]): Text => {
    const list = (lang: 'vi' | 'en'): string => columns.map((column) => `“${FORM_HEADINGS[column][lang]}”`).join(', ');
    return {
      vi: `trang “${sheet}” thiếu cột ${list('vi')}: không nhận gì từ trang này`,
      en: `the sheet “${sheet}” lacks the columns ${list('en')}: nothing was taken from it`,
    };
  },
  changed: (place: string, was: string, now: string): Text => ({
    vi: `${place}: “${brief(was)}” → “${brief(now)}”`,
    en: `${place}: “${brief(was)}” → “${brief(now)}”`,
  }),
  rowGone: (sheet: string, id: string): Text => ({
    vi: `trang “${sheet}”: dòng ${id} đã bị xóa`,
    en: `sheet “${sheet}”: the row ${id} was removed`,
  }),
  titleGone: (sheet: string): Text => ({
    vi: `trang “${sheet}”: dòng tên biểu mẫu`,
    en: `sheet “${sheet}”: the title`,
  }),
  more: (count: number): Text => ({ vi: `… và ${count} chỗ nữa`, en: `… and ${count} more` }),
  ledger: {
    file: { vi: 'Tệp', en: 'File' },
    unit: { vi: 'Đơn vị', en: 'Unit' },
    period: { vi: 'Kỳ', en: 'Period' },
    changes: { vi: 'Thay đổi', en: 'Changes' },
    same: { vi: 'Đã có', en: 'There' },
    left: { vi: 'Chưa nhận', en: 'Not taken' },
    refused: { vi: 'không nhận', en: 'not taken' },
    unfilled: { vi: 'trống', en: 'empty' },
    aside: {
      older: { vi: 'bản cũ', en: 'older' },
      copy: { vi: 'bản trùng', en: 'a copy' },
      undecided: { vi: 'chưa rõ bản', en: 'undecided' },
    },
  },
  total: (sums: {
    readonly files: number;
    readonly taken: number;
    readonly changes: number;
    readonly left: number;
  }): Text => ({
    vi: `${sums.files} tệp, nhận ${sums.taken}: ${sums.changes} thay đổi, ${sums.left} chỗ chưa nhận.`,
    en: `${sums.files} files, ${sums.taken} taken: ${sums.changes} changes, ${sums.left} places not taken.`,
  }),
  dayTaken: (day: string): Text => ({
    vi: `không ghi ngày, lấy ngày ${day}`,
    en: `no day was written, ${day} is taken`,
  }),
  written: (status: string): Text => ({ vi: `ghi “${status}”`, en: `written “${status}”` }),
  unclearFiles: (numbers: readonly string[]): Text => ({
    vi: `Chưa kèm tệp của văn bản ${numbers.join(', ')}: cạnh biểu mẫu có nhiều tệp mang số ấy, hoặc tệp không nhận được. Kèm bằng: dcs correct`,
    en: `No file was attached for ${numbers.join(', ')}: several beside the form carry the number, or the file can’t be taken. Attach it with: dcs correct`,
  }),
  undated: (count: number): Text => ({
    vi: `${count} dòng không ghi ngày: lấy ngày lưu biểu mẫu hoặc ngày cuối kỳ, tùy ngày nào sớm hơn.`,
    en: `${count} rows without a day: the day the form was saved, or the last of the period, was taken, whichever is earlier.`,
  }),
  readAs: (typed: readonly string[], status: Text, count: number): Text => {
    const list = typed.map((one) => `“${one}”`).join(', ');
    return {
      vi: `${count} dòng ghi ${list}: được hiểu là “${status.vi}”.`,
      en: `${count} rows written ${list}: read as “${status.en}”.`,
    };
  },
  olderRevision: (was: number, now: number): Text => ({
    vi: `Biểu mẫu lập theo kế hoạch lần ${was}, nay là lần ${now}: chỉ nhận dòng có nội dung không đổi.`,
    en: `The form was made from revision ${was} of the plan, which is now at ${now}: only rows whose text did not change were taken.`,
  }),
  empty: { vi: '(trống)', en: '(empty)' },
  raised: (id: number): Text => ({ vi: `vướng mắc ${id}`, en: `difficulty ${id}` }),
  action: (n: number): Text => ({ vi: `công việc ${n}`, en: `action ${n}` }),
  newOwn: (id: string): Text => ({ vi: `nhiệm vụ riêng mới ${id}`, en: `new own item ${id}` }),
  newAction: (n: number): Text => ({ vi: `công việc mới ${n}`, en: `new action ${n}` }),
  due: { vi: 'hạn', en: 'due' },
} as const;

/** The outcome of a form, counted. */
interface FormSums {
  readonly changes: number;
  readonly same: number;
  readonly left: number;
  /** Cells outside the form. */
  readonly notAsked: number;
}

function notTakenWords({ left, notAsked }: FormSums): Text {
  const rows = { vi: `${left} dòng chưa nhận`, en: `${left} rows left out` };
  if (notAsked === 0) return rows;
  return {
    vi: `${rows.vi}, ${notAsked} ô ngoài chỗ điền chưa nhận`,
    en: `${rows.en}, ${notAsked} cells outside the form not taken`,
  };
}

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
