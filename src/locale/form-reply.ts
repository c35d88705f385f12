import type { Calendar } from '../domain/calendar/calendar.js';
import type { ReplyFinding } from '../domain/form/reply.js';
import type { Text } from '../domain/text/text.js';
import { IMPORT } from './commands/import.js';
import { reasonWords } from './form-reasons.js';
import { NEW_FORM, REMEDIES } from './form-remedies.js';

/** The texts of the sheet. */
export const REPLY = {
  title: (unit: string, period: Text): Text => ({
    vi: `Kết quả tiếp nhận biểu mẫu: ${unit}, ${period.vi}`,
    en: `What came of the form: ${unit}, ${period.en}`,
  }),
  titleOfFile: (file: string): Text => ({
    vi: `Kết quả tiếp nhận tệp ${file}`,
    en: `What came of the file ${file}`,
  }),
  taken: (count: number, same: number): Text => ({
    vi: `Đã nhận ${count} nội dung mới; ${same} dòng đã có từ trước.`,
    en: `${count} new records were taken; ${same} rows were recorded already.`,
  }),
  wouldTake: (count: number, same: number): Text => ({
    vi: `Xem trước, chưa ghi gì: sẽ nhận ${count} nội dung mới; ${same} dòng đã có từ trước.`,
    en: `A preview, nothing was recorded: ${count} new records would be taken; ${same} rows were recorded already.`,
  }),
  findings: (count: number): Text => ({
    vi: `Cần xem lại ${count} chỗ, nêu dưới đây. Bấm vào ô để đến đúng chỗ, sửa rồi gửi lại nguyên tệp này; những gì đã nhận không phải điền lại.`,
    en: `${count} places need another look, see below. Follow the link to the cell, correct it, and send this file back; what was taken need not be filled in again.`,
  }),
  marked: {
    vi: 'Ô cần xem lại được tô màu hồng trong biểu mẫu.',
    en: 'In the form these cells are pink.',
  },
  nothingWrong: {
    vi: 'Không có chỗ nào cần sửa. Cảm ơn đơn vị.',
    en: 'Nothing needs to be corrected. Thank you.',
  },
  unfilled: {
    vi: 'Biểu mẫu chưa điền ô nào. Điền vào các ô màu vàng rồi gửi lại nguyên tệp này.',
    en: 'Nothing was filled in. Fill in the yellow cells and send this file back.',
  },
  notTaken: { vi: 'Chưa nhận được gì từ tệp này.', en: 'Nothing was taken from this file.' },
  because: ({ vi, en }: Text): Text => ({ vi: `Lý do: ${vi}.`, en: `Why: ${en}.` }),
  askForNew: {
    vi: 'Việc cần làm: sửa theo lý do trên rồi gửi lại. Không sửa được thì xin nơi tổng hợp một biểu mẫu mới, chép nội dung sang, gửi lại dạng .xlsx.',
    en: 'What to do: correct what is said above and send the file again. Where that can’t be done, ask for a new form, copy your answers into it, and send it as .xlsx.',
  },
  foundHeading: { vi: 'Cần xem lại', en: 'To look at again' },
  takenHeading: { vi: 'Đã nhận', en: 'Taken' },
  columns: {
    sheet: { vi: 'Trang', en: 'Sheet' },
    place: { vi: 'Ô', en: 'Cell' },
    stands: { vi: 'Đang ghi', en: 'What stands there' },
    wrong: { vi: 'Sai ở đâu', en: 'What is wrong' },
    todo: { vi: 'Việc cần làm', en: 'What to do' },
    about: { vi: 'Nội dung', en: 'What' },
    now: { vi: 'Đã ghi thành', en: 'Recorded as' },
    remark: { vi: 'Lưu ý', en: 'Remark' },
  },
  row: (row: number): Text => ({ vi: `dòng ${row}`, en: `row ${row}` }),
  rowGone: (id: string): Text => ({ vi: `dòng ${id} đã bị xóa`, en: `the row ${id} was removed` }),
  writtenInto: (count: number, folder: string): Text => ({
    vi: `Đã ghi ${count} phản hồi vào ${folder}. Gửi lại cho từng đơn vị.`,
    en: `${count} replies are written into ${folder}. Send each back to its unit.`,
  }),
  alone: (file: string): Text => ({
    vi: `${file}: phản hồi là tệp riêng, vì không thêm trang vào tệp của đơn vị được.`,
    en: `${file}: the reply is a file of its own, since no sheet can be added to the unit’s.`,
  }),
  needsFolder: (count: number): Text => ({
    vi: `Có ${count} tệp, nên --reply cần tên một thư mục, không phải một tệp .xlsx.`,
    en: `There are ${count} files, so --reply takes a folder, not an .xlsx file.`,
  }),
} as const;

/** What is wrong at a place, and what the unit does about it. */
export function findingWords(
  wrong: ReplyFinding['wrong'],
  of: Calendar,
): { readonly wrong: Text; readonly todo: Text } {
  switch (wrong.kind) {
    case 'left': {
      const words = reasonWords(wrong.reason, of);
      const own = REMEDIES[wrong.reason.kind];
      const vi = parted(words.vi);
      const en = parted(words.en);
      if (own !== null) return { wrong: { vi: vi.wrong, en: en.wrong }, todo: own };
      return { wrong: { vi: vi.wrong, en: en.wrong }, todo: { vi: vi.todo, en: en.todo } };
    }
    case 'missing': {
      const { sheet, sheetName, columns } = wrong.missing;
      return {
        wrong: sheetName === null ? IMPORT.sheetGone(sheet) : IMPORT.columnsGone(sheetName, columns),
        todo: NEW_FORM,
      };
    }
    case 'link':
      return {
        wrong: { vi: `liên kết ${wrong.link} không nhận được`, en: `the link ${wrong.link} was not taken` },
        todo: { vi: 'Ghi địa chỉ vào cột ghi chú nếu cần.', en: 'Write the address into the note where it is needed.' },
      };
    case 'loose':
      return {
        wrong: { vi: 'ghi ngoài chỗ điền nên chưa nhận', en: 'written outside the cells to fill in, so not taken' },
        todo: {
          vi: 'Chuyển vào ô màu vàng của đúng dòng; chỉ ghi cho mình thì xóa.',
          en: 'Move it into the yellow cell it belongs to; delete it if it is a note for yourself.',
        },
      };
    case 'locked':
      return {
        wrong: {
          vi: `chỗ khóa đã bị sửa, trước là “${wrong.was}”`,
          en: `a locked place was changed; it was “${wrong.was}”`,
        },
        todo: {
          vi: 'Ghi lại như cũ; ý kiến thì ghi vào ô màu vàng.',
          en: 'Put it back; write remarks into a yellow cell.',
        },
      };
    case 'row-gone':
      return { wrong: REPLY.rowGone(wrong.id), todo: NEW_FORM };
    case 'doubtful-figure':
      return {
        wrong: {
          vi: 'số liệu cần kiểm tra lại: đã ghi nhưng chưa cộng vào tổng',
          en: 'a figure to look at again: recorded, but in no sum yet',
        },
        todo: {
          vi: 'Đối chiếu với số tổng và kỳ trước; sai thì ghi lại, đúng thì báo nơi tổng hợp.',
          en: 'Compare it with its total and the period before; correct it, or tell the office that it is right.',
        },
      };
  }
}

/** What is wrong and what to do, which the sentences of the screen join by a semicolon outside quotes. */
function parted(sentence: string): { readonly wrong: string; readonly todo: string } {
  const [, wrong = sentence, rest = ''] = /^((?:“[^”]*”|[^“;])*?)[;.]\s+(\S.*)$/su.exec(sentence) ?? [];
  const todo = rest === '' ? '' : `${rest.charAt(0).toLocaleUpperCase('vi')}${rest.slice(1)}`;
  return { wrong, todo: todo === '' || todo.endsWith('.') ? todo : `${todo}.` };
}
