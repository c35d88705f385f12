import { dayWords } from '../periods.js';
import { type CalendarDate, printDate } from '../../domain/calendar/date.js';
import type { Period } from '../../domain/calendar/period.js';
import type { Text } from '../../domain/text/text.js';
import type { Entry, Evidence } from '../../domain/unit/unit-plan.js';
import { periodWords } from '../periods.js';
import type { WorkSpan } from '../../domain/calendar/period.js';

/** Help on the options of an entry, the same for `tick` and `correct`. */
export const ENTRY_OPTIONS = {
  status: {
    vi: 'tình trạng, bằng chữ của màn hình hoặc từ ngắn (mặc định: done)',
    en: 'status, in the words of the screen or the short one (default: done)',
  },
  date: {
    vi: 'ngày thực hiện công việc (mặc định: hôm nay)',
    en: 'day of the work (default: today)',
  },
  period: {
    vi: 'kỳ báo cáo, nếu khác kỳ tính theo ngày ở --date: q1, h1, m5 … hoặc 2024-Q1',
    en: 'period, where it is not the one of the date: q1, h1, m5 … or 2024-Q1',
  },
  by: { vi: 'người cập nhật', en: 'who records it' },
  note: { vi: 'kết quả, ghi chú', en: 'result, note' },
  evidence: {
    vi: 'tài liệu minh chứng: "<số>; <ngày>; <trích yếu>", phần chưa có để trống',
    en: 'evidence document: "<number>; <date>; <title>", leave empty what is not there yet',
  },
  file: {
    vi: 'tệp minh chứng, nằm trong thư mục kế hoạch (hoặc dùng --copy)',
    en: 'evidence file, inside the plans folder (or use --copy)',
  },
  copy: {
    vi: 'chép tệp vào evidence/<đơn vị>/ trước khi ghi',
    en: 'copy the file to evidence/<unit>/ first',
  },
  link: { vi: 'đường dẫn tới tài liệu minh chứng', en: 'link to the evidence' },
  action: { vi: 'số thứ tự công việc cụ thể trong nhiệm vụ', en: 'number of the action within the item' },
} as const satisfies Record<string, Text>;

/** About recording the same thing twice. */
export const AGAIN = {
  option: {
    vi: 'vẫn ghi, dù đã có một lần giống hệt',
    en: 'record it although the same is there already',
  },
  hint: {
    vi: 'Chưa ghi gì. Nếu thật sự là một việc khác, thêm: --again',
    en: 'Nothing was written. If it really is another one, add: --again',
  },
  entry: (id: string, n: number): Text => ({
    vi: `Đã có lần cập nhật ${n} của ${id} với đúng nội dung này.`,
    en: `Entry ${n} of ${id} already says exactly this.`,
  }),
  action: (id: string, n: number): Text => ({
    vi: `Đã có công việc ${n} của ${id} với đúng nội dung này.`,
    en: `Action ${n} of ${id} already says exactly this.`,
  }),
  own: (id: string, title: string): Text => ({
    vi: `Đã có nhiệm vụ riêng ${id} với tên “${title}”.`,
    en: `There is an own item ${id} with the title “${title}” already.`,
  }),
} as const;

/** Mistakes in a record. */
export const ENTRY = {
  yearOver: (year: number): Text => ({
    vi: `Năm kế hoạch ${year} đã hết, nên phải ghi rõ ngày thực hiện.`,
    en: `The plan’s year ${year} is over, so the day of the work must be given.`,
  }),
  yearOverHint: (year: number, { last }: WorkSpan): Text => {
    const example = `10/3/${last.slice(0, 4)}`;
    return {
      vi: `Thêm: --date <ngày trong năm ${year}>, ví dụ --date ${example}`,
      en: `Add: --date <a day of ${year}>, such as --date ${example}`,
    };
  },
  outsideYear: (date: string, year: number): Text => ({
    vi: `Ngày ${printDate(date)} nằm ngoài các kỳ của kế hoạch năm ${year}.`,
    en: `${date} lies outside the periods of the plan of ${year}.`,
  }),
  yearSpan: (first: string, last: string): Text => ({
    vi: `Ngày thực hiện phải từ ${printDate(first)} đến ${printDate(last)}.`,
    en: `The day of the work must lie between ${first} and ${last}.`,
  }),
  future: (date: string, today: string): Text => ({
    vi: `Ngày ${printDate(date)} chưa đến (hôm nay là ${printDate(today)}): chỉ ghi việc đã làm.`,
    en: `${date} is yet to come (today is ${today}): only work that was done is recorded.`,
  }),
  noneNotAllowed: (id: string): Text => ({
    vi: `${id} không thể “không phát sinh”: đây là việc đơn vị phải chủ động làm.`,
    en: `${id} can’t be “nothing arose”: it is work that the unit itself has to do.`,
  }),
  noneHint: (id: string): Text => ({
    vi: `Nếu nhiệm vụ không thuộc chức năng của đơn vị: dcs skip ${id} --reason "…"`,
    en: `If the item does not apply to this unit: dcs skip ${id} --reason "…"`,
  }),
  notApplicable: (id: string, reason: string): Text => ({
    vi: `${id} đã được ghi là không thuộc chức năng, nhiệm vụ trong kỳ này: ${reason}`,
    en: `${id} is marked as not applicable in this period: ${reason}`,
  }),
  skipBack: (id: string): Text => ({
    vi: `Bỏ ghi đó trước: dcs skip ${id} --back`,
    en: `Take that mark back first: dcs skip ${id} --back`,
  }),
  badAction: (id: string, value: string): Text => ({
    vi: `${id} không có công việc số “${value}”.`,
    en: `${id} has no action number “${value}”.`,
  }),
  actions: (id: string, ids: readonly number[]): Text =>
    ids.length === 0
      ? {
          vi: `Nhiệm vụ này chưa có công việc cụ thể nào; thêm bằng: dcs action ${id} "Tên công việc"`,
          en: `This item has no actions yet; add one with: dcs action ${id} "What to do"`,
        }
      : { vi: `Các công việc có: ${ids.join(', ')}.`, en: `Actions there are: ${ids.join(', ')}.` },
  copyWithoutFile: {
    vi: '--copy chép tệp nêu ở --file, nhưng chưa nêu tệp nào. Chưa ghi gì. Ghi như: --file "Biên bản.pdf" --copy',
    en: '--copy copies the file of --file, but none was named. Nothing was written. Write it like: --file "minutes.pdf" --copy',
  },
  badEvidence: (value: string): Text => ({
    vi: `Không hiểu minh chứng “${value}”.`,
    en: `The evidence “${value}” can’t be read.`,
  }),
  severalNumbers: (typed: string): Text => ({
    vi: `“${typed.replace(/\s+/g, ' ')}” là nhiều số văn bản; mỗi văn bản ghi một --evidence.`,
    en: `“${typed.replace(/\s+/g, ' ')}” are several numbers; give each document an --evidence of its own.`,
  }),
  evidenceForm: {
    vi: 'Ghi như: --evidence "15/BC-TTA; 8/3/2024; Báo cáo kết quả quý I". Chưa có số thì để trống: "; 8/3/2024; Báo cáo …".',
    en: 'Write it like: --evidence "15/BC-TTA; 8/3/2024; Report on …". Where there is no number yet: "; 8/3/2024; Report …".',
  },
  changedSinceSeen: {
    vi: 'Trong lúc bạn điền, chỗ này đã được ghi thêm hoặc sửa (ở cửa sổ khác hay do người khác). Chưa ghi gì.',
    en: 'While you were filling this in, something was recorded here (in another window, or by somebody else). Nothing was written.',
  },
  lookAgain: {
    vi: 'Nội dung mới nhất đang hiện bên dưới, phần bạn đã điền vẫn còn. Xem lại rồi ghi.',
    en: 'What stands there now is shown below, and what you filled in is kept. Look again, then save.',
  },
  badLink: (value: string): Text => ({
    vi: `“${value}” không phải là một đường dẫn http:// hay https://.`,
    en: `“${value}” is not a link that begins with http:// or https://.`,
  }),
} as const;

/** An entry in one line, for a person. */
export function entryLine(n: number, entry: Entry, state: Text): Text {
  const line = (lang: 'vi' | 'en'): string => {
    const date = dayWords(entry.date)[lang];
    const note = entry.note ?? '';
    const by = entry.by ?? '';
    const parts = [`${n}. ${date}`, ...(entry.period === undefined ? [] : [entry.period]), state[lang]];
    return [...parts, ...(note === '' ? [] : [note]), ...(by === '' ? [] : [`(${by})`])].join(' · ');
  };
  return { vi: line('vi'), en: line('en') };
}

/** A document in one line: `số 15/BC-TTA ngày 08/03/2024, trích yếu`. */
export function evidenceLine(evidence: Evidence): Text {
  const { number, date, title, file, link } = evidence;
  const where = [title ?? '', file ?? '', link ?? ''].filter((part) => part !== '');
  const line = (numberWord: string, dateWord: string, dateText: string): string => {
    const named = [
      (number ?? '') ? `${numberWord} ${number ?? ''}` : '',
      dateText === '' ? '' : `${dateWord} ${dateText}`,
    ];
    return [named.filter((part) => part !== '').join(' '), ...where].filter((part) => part !== '').join(', ');
  };
  const day = date ?? null;
  return { vi: line('số', 'ngày', day === null ? '' : printDate(day)), en: line('no.', 'of', day ?? '') };
}

/** How a write changed a cell. */
export const CELL_CHANGE = {
  line: (period: Text, before: Text, after: Text): Text => ({
    vi: `  ${period.vi}: ${before.vi} → ${after.vi}`,
    en: `  ${period.en}: ${before.en} → ${after.en}`,
  }),
  same: (period: Text, state: Text): Text => ({
    vi: `  ${period.vi}: vẫn là “${state.vi}”`,
    en: `  ${period.en}: still “${state.en}”`,
  }),
} as const;

/** What was recorded, one item a line. */
export const RECORDED = {
  ticked: (id: string, title: string, date: CalendarDate, period: Period, state: Text, n: number): Text => ({
    vi: `Đã ghi ${id} ${title}: ngày ${printDate(date)}, ${periodWords(period).vi}, ${state.vi} (lần cập nhật ${n}).`,
    en: `Recorded ${id} ${title}: ${date}, ${periodWords(period).en}, ${state.en} (entry ${n}).`,
  }),
  action: (id: string, action: number, what: string, date: CalendarDate, state: Text, n: number): Text => ({
    vi: `Đã ghi công việc ${action} của ${id} (${what}): ngày ${printDate(date)}, ${state.vi} (lần cập nhật ${n}).`,
    en: `Recorded action ${action} of ${id} (${what}): ${date}, ${state.en} (entry ${n}).`,
  }),
  stays: (id: string, period: Period, state: Text, deciding: number): Text => ({
    vi: `Nhưng ${periodWords(period).vi} vẫn là “${state.vi}”, theo lần cập nhật ${deciding}. Muốn đổi: dcs correct ${id} ${deciding} --status <tình trạng>`,
    en: `But ${periodWords(period).en} is still “${state.en}”, by entry ${deciding}. To change that: dcs correct ${id} ${deciding} --status <status>`,
  }),
  staysByActions: (period: Period, state: Text): Text => ({
    vi: `Nhưng ${periodWords(period).vi} vẫn là “${state.vi}”, vì mọi công việc đã hoàn thành.`,
    en: `But ${periodWords(period).en} is still “${state.en}”, for all actions are done.`,
  }),
  earlierDocument: (id: string, document: CalendarDate, period: Period): Text => ({
    vi: `Văn bản ngày ${printDate(document)} thuộc ${periodWords(period).vi}, kỳ mà ${id} chưa có kết quả; lệnh lại không nêu ngày hay kỳ. Chưa ghi gì.`,
    en: `The document of ${document} belongs to ${periodWords(period).en}, in which ${id} has no result; neither date nor period was given. Nothing was written.`,
  }),
  eitherPeriod: (period: Period, forPeriod: string, today: string): Text => ({
    vi: `Nếu là kết quả của ${periodWords(period).vi}: ${forPeriod}\nNếu là việc làm hôm nay: ${today}`,
    en: `For ${periodWords(period).en}: ${forPeriod}\nFor work of today: ${today}`,
  }),
  periodChosen: (period: Period, closes: CalendarDate): Text => ({
    vi: `Ghi vào ${periodWords(period).vi} vì kỳ vừa hết còn trong hạn, đến hết ngày ${printDate(closes)}. Muốn ghi vào kỳ hiện tại, dùng --date hoặc --period.`,
    en: `This goes to ${periodWords(period).en}, which has just ended and is open to the end of ${closes}. For the current period use --date or --period.`,
  }),
  /** @param entries each with its item and its number in it */
  noEvidence: (entries: readonly { readonly id: string; readonly n: number }[]): Text => {
    const lead = { vi: 'Chưa có tài liệu minh chứng. Bổ sung khi có:', en: 'No evidence yet. Add it when there is:' };
    const commands = entries.map(({ id, n }) => ({
      vi: `dcs correct ${id} ${n} --evidence "<số>; <ngày>; <trích yếu>"`,
      en: `dcs correct ${id} ${n} --evidence "<number>; <date>; <title>"`,
    }));
    const between = entries.length === 1 ? ' ' : '\n  ';
    return {
      vi: [lead.vi, ...commands.map(({ vi }) => vi)].join(between),
      en: [lead.en, ...commands.map(({ en }) => en)].join(between),
    };
  },
  related: (id: string, period: string, others: readonly { readonly id: string; readonly title: string }[]): Text => {
    const list = others.map((one) => `${one.id} ${one.title}`).join('; ');
    const all = others.map((one) => one.id).join(' ');
    return {
      vi: `${id} viện dẫn cùng văn bản với: ${list}. Nếu kết quả này cũng thuộc các nhiệm vụ đó, ghi thêm: dcs tick ${all} --period ${period} …`,
      en: `${id} cites the same document as: ${list}. If this work covers them too: dcs tick ${all} --period ${period} …`,
    };
  },
  itemDoneByActions: (id: string): Text => ({
    vi: `Mọi công việc của ${id} đã hoàn thành, nên nhiệm vụ này hoàn thành.`,
    en: `All actions of ${id} are done, so the item is done.`,
  }),
} as const;
