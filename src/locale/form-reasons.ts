import { printDate } from '../domain/calendar/date.js';
import type { RefusedTime } from '../domain/edits/assigned-time.js';
import type { FormReason } from '../domain/form/changes.js';
import type { Text } from '../domain/text/text.js';
import { askedWords, entryStatusWords } from './states.js';
import { ENTRY, entryLine } from './commands/entry.js';
import { FIGURE } from './commands/figure.js';
import { PLANNING } from './commands/planning.js';
import { ITEM } from './item.js';
import { periodIdWords } from './periods.js';
import { impossibleTimeWords, wrongDateWords } from './typed-date.js';
import type { Calendar } from '../domain/calendar/calendar.js';

/** Why a row of a form was left out. @param of the plan’s */
export function reasonWords(reason: FormReason, of: Calendar): Text {
  return (REASONS[reason.kind] as Words<FormReason>)(reason, of);
}

type Words<R> = (reason: R, of: Calendar) => Text;

/** The reason of a kind; several kinds may have the same facts. */
type OfKind<K, R = FormReason> = R extends { readonly kind: infer Kinds } ? (K extends Kinds ? R : never) : never;

const REASONS: { readonly [K in FormReason['kind']]: Words<OfKind<K>> } = {
  'unknown-row': (reason) => ({
    vi: `mã dòng “${reason.id}” không có trong biểu mẫu của đơn vị này (cột ẩn đã bị sửa?)`,
    en: `the row id “${reason.id}” is none of this unit’s form (was the hidden column changed?)`,
  }),
  'unknown-item': (reason) => sentence(ITEM.unknown(reason.typed)),
  'no-address': () => ({
    vi: 'dòng thêm mới chưa có số mục',
    en: 'an added row needs the address of its item',
  }),
  'open-place': (reason) => sentence(ITEM.openPlace(reason.item)),
  'unknown-action': (reason) => sentence(ENTRY.badAction(reason.item, String(reason.action))),
  'no-status': () => ({ vi: 'chưa chọn tình trạng', en: 'no status is chosen' }),
  'unknown-status': (reason) => ({
    vi: `“${reason.typed}” không phải là một tình trạng trong danh sách`,
    en: `“${reason.typed}” is no status of the list`,
  }),
  'no-date': () => ({ vi: 'chưa ghi ngày', en: 'the date is missing' }),
  'bad-date': (reason) => sentence(wrongDateWords(reason.wrong, reason.typed)),
  'wrong-time': (reason, of) => timeWords(reason, of),
  'outside-year': (reason, of) => sentence(ENTRY.outsideYear(reason.date, of.year)),
  future: (reason) => future(reason.date),
  'none-not-allowed': (reason) => sentence(ENTRY.noneNotAllowed(reason.item)),
  'not-applicable': (reason) => sentence(ENTRY.notApplicable(reason.item, reason.reason)),
  'document-unnamed': () => ({
    vi: 'minh chứng mới có ngày: cần số văn bản hoặc trích yếu',
    en: 'the evidence has only a date: it needs a number or a title',
  }),
  'documents-unequal': (reason) => ({
    vi: `ô minh chứng có ${reason.numbers} số văn bản, ${reason.titles} trích yếu, ${reason.dates} ngày; mỗi văn bản một dòng trong ô, số dòng phải bằng nhau (ngày chung thì ghi một lần)`,
    en: `the evidence has ${reason.numbers} numbers, ${reason.titles} titles and ${reason.dates} dates; write a document a line, as many lines in each cell (one date may stand for all)`,
  }),
  'wrong-figure': (reason) => sentence(FIGURE.wrong(reason.wrong, reason.typed)),
  'unknown-indicator': (reason) => ({
    vi: `kế hoạch không có chỉ tiêu nhập “${reason.id}”`,
    en: `the plan has no indicator “${reason.id}” to be entered`,
  }),
  'not-begun': (reason, of) => {
    const words = periodIdWords(reason.period, of);
    return { vi: `${words.vi} chưa bắt đầu`, en: `${words.en} has not begun` };
  },
  'no-text': () => ({ vi: 'chưa ghi nội dung', en: 'the text is missing' }),
  'refused-time': (reason) => refusedTimeWords(reason.refused),
  'unclear-time': (reason) => sentence(PLANNING.unclearTime(reason.typed)),
  'changed-since': (reason) =>
    reason.now === ''
      ? { vi: 'sau khi lập biểu mẫu, chỗ này đã bị xóa', en: 'since the form was made, this was taken out' }
      : {
          vi: `sau khi lập biểu mẫu, chỗ này đã được ghi khác: “${brief(reason.now)}”${instead(reason.command).vi}`,
          en: `since the form was made, something else was recorded here: “${brief(reason.now)}”${instead(reason.command).en}`,
        },
  'entry-since': (reason) => entrySinceWords(reason),
  repeated: () => ({
    vi: 'dòng này lặp lại một dòng phía trên nhưng nội dung khác',
    en: 'this row repeats one above it with another content',
  }),
  'wrong-value': (reason) => {
    if (reason.typed.startsWith('=')) {
      return {
        vi: `ô có công thức “${brief(reason.typed)}” nhưng chưa có giá trị; hãy mở bằng Excel, lưu lại, hoặc gõ thẳng giá trị`,
        en: `the cell has the formula “${brief(reason.typed)}” without a value; open and save it in Excel, or type the value`,
      };
    }
    return {
      vi: `ô có giá trị “${reason.typed}”, không phải chữ, số hay ngày`,
      en: `the cell holds “${reason.typed}”, which is neither text, number nor date`,
    };
  },
  merged: (reason) => ({
    vi: `các ô ${reason.range} đã bị gộp làm một nên không rõ nội dung là của ô nào; hãy bỏ gộp ô (Unmerge Cells) rồi ghi từng ô`,
    en: `the cells ${reason.range} were merged, so that nobody knows which one the words are for; unmerge them and fill in each`,
  }),
  'other-row': (reason) => ({
    vi: `dòng này hiện “${brief(reason.shown)}” nhưng mã dòng ẩn là của “${brief(reason.made)}” (bảng đã bị sắp xếp hoặc sửa chỗ khóa?); hãy ghi lại vào biểu mẫu mới`,
    en: `the row shows “${brief(reason.shown)}”, but its hidden id is that of “${brief(reason.made)}” (was the table sorted, or a locked cell changed?); write it into a new form`,
  }),
  'document-after-today': (reason) => ({
    vi: `văn bản ghi ngày ${printDate(reason.date)}, sau hôm nay (${printDate(reason.today)}); văn bản chưa ban hành thì để trống ngày`,
    en: `the document is dated ${reason.date}, after today (${reason.today}); leave the date out while it is not issued`,
  }),
  'asked-amended': (reason) => askedAmendedWords(reason),
  'item-amended': (reason) => amendedWords(reason),
  'words-amended': (reason) => ({
    vi: `khi lập biểu mẫu dòng này là “${brief(reason.was)}”, kế hoạch nay ghi “${brief(reason.now)}”; hãy lập biểu mẫu mới bằng dcs export và ghi lại dòng này`,
    en: `the form calls this “${brief(reason.was)}”, the plan now “${brief(reason.now)}”; make a new form with dcs export and write the row there`,
  }),
  'date-for-text': (reason) => ({
    vi: `ô chứa ngày ${printDate(reason.date)} trong khi cần ghi chữ (Excel đã tự đổi?); hãy gõ lại dưới dạng chữ`,
    en: `the cell holds the date ${reason.date} where text is wanted (did Excel change it?); type it again as text`,
  }),
  'number-for-text': (reason) => ({
    vi: `“${reason.typed}” là số có định dạng nên không rõ ô hiện thế nào, trong khi cần ghi chữ; hãy gõ lại dưới dạng chữ`,
    en: `“${reason.typed}” is a number with a format, and nobody knows how the cell shows it; type it again as text`,
  }),
  struck: (reason) => ({
    vi: `“${brief(reason.typed)}” có chữ bị gạch ngang nên không rõ là giữ hay bỏ; hãy xóa hẳn phần bỏ`,
    en: `“${brief(reason.typed)}” is struck out, if only in part; delete what is not to stand`,
  }),
  ditto: (reason) => ({
    vi: `“${brief(reason.typed)}” chỉ là dấu “như trên”; hãy ghi rõ nội dung ở từng dòng`,
    en: `“${brief(reason.typed)}” only says “as above”; write out each row`,
  }),
  garbled: (reason) => ({
    vi: `“${brief(reason.typed)}” là chữ của bảng mã cũ (TCVN3, VNI) hoặc bị lỗi phông; hãy chuyển sang Unicode`,
    en: `“${brief(reason.typed)}” is in an old encoding (TCVN3, VNI), or garbled; convert it to Unicode`,
  }),
  'too-long': () => ({ vi: 'nội dung quá dài', en: 'the text is too long' }),
};

/** The command that records the form's value anyway. */
function instead(command: string | undefined): Text {
  if (command === undefined) return { vi: '', en: '' };
  return { vi: `; nếu biểu mẫu đúng: ${command}`, en: `; if the form is right: ${command}` };
}

function entrySinceWords(reason: Extract<FormReason, { kind: 'entry-since' }>): Text {
  const { n, entry, cadence, correct, tick } = reason;
  const recorded = entryLine(n, entry, entryStatusWords(entry.status, cadence));
  return {
    vi: `sau khi lập biểu mẫu, nhiệm vụ trong kỳ này đã được ghi: “${brief(recorded.vi.trim())}”; nếu biểu mẫu đúng: ${correct}; nếu là kết quả khác, cần cả hai: ${tick}`,
    en: `since the form was made, the item was recorded in this period: “${brief(recorded.en.trim())}”; if the form is right: ${correct}; if it is another result and both hold: ${tick}`,
  };
}

function amendedWords({ item, how }: Extract<FormReason, { kind: 'item-amended' }>): Text {
  switch (how) {
    case 'gone':
      return {
        vi: `nhiệm vụ ${item} không còn trong kế hoạch`,
        en: `the item ${item} is no longer in the plan`,
      };
    case 'new':
      return {
        vi: `khi lập biểu mẫu, kế hoạch chưa có nhiệm vụ ${item}; hãy lập biểu mẫu mới bằng dcs export và ghi lại dòng này`,
        en: `the plan had no item ${item} when the form was made; make a new form with dcs export and write the row there`,
      };
    case 'not-asked':
      return {
        vi: `nhiệm vụ ${item} nay không còn giao cho đơn vị này`,
        en: `the item ${item} is no longer given to this unit`,
      };
    case 'changed':
      return {
        vi: `nội dung nhiệm vụ ${item} đã đổi sau khi lập biểu mẫu; hãy lập biểu mẫu mới bằng dcs export và ghi lại dòng này`,
        en: `the text of item ${item} changed since the form was made; make a new form with dcs export and write the row there`,
      };
  }
}

function askedAmendedWords({ item, was, now }: Extract<FormReason, { kind: 'asked-amended' }>): Text {
  const [before, after] = [was === null ? null : askedWords(was), askedWords(now)];
  return {
    vi: `khi lập biểu mẫu, kế hoạch giao nhiệm vụ ${item} ${before === null ? 'khác' : `là “${before.vi}”`}, nay là “${after.vi}”; hãy lập biểu mẫu mới bằng dcs export và ghi lại dòng này`,
    en: `when the form was made, the item ${item} was given out ${before === null ? 'otherwise' : `as “${before.en}”`}, now as “${after.en}”; make a new form with dcs export and write the row there`,
  };
}

function timeWords({ wrong, date, period }: Extract<FormReason, { kind: 'wrong-time' }>, of: Calendar): Text {
  switch (wrong.kind) {
    case 'future':
      return future(date);
    case 'not-a-cell':
      return { vi: `nhiệm vụ không có kỳ ${period}`, en: `the item has no period ${period}` };
    case 'later-than-date': {
      const words = periodIdWords(period, of);
      return {
        vi: `ngày ${printDate(date)} thuộc kỳ trước của ${words.vi}; chỉ ghi được việc làm trong kỳ hoặc sau đó`,
        en: `${date} lies before ${words.en}; only work of the period, or after it, can be recorded in it`,
      };
    }
    case 'year-over':
    case 'before-year':
    case 'after-year':
      return sentence(ENTRY.outsideYear(date, of.year));
  }
}

function future(date: string): Text {
  return { vi: `ngày ${printDate(date)} chưa đến; chỉ ghi việc đã làm`, en: `${date} is yet to come` };
}

/** Another message as the end of a sentence, without its full stop. */
function sentence({ vi, en }: Text): Text {
  return { vi: vi.replace(/\.$/, ''), en: en.replace(/\.$/, '') };
}

function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function refusedTimeWords(refused: RefusedTime): Text {
  if (refused.kind === 'due-outside-year') return sentence(PLANNING.dueOutside(refused.due, refused.year));
  return sentence(impossibleTimeWords(refused.time));
}
