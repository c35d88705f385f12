import { isCalendarDate, printDate } from '../../domain/calendar/date.js';
import type { Cadence } from '../../domain/calendar/cadence.js';
import type { Text } from '../../domain/text/text.js';
import type { Action } from '../../domain/unit/unit-plan.js';
import type { Calendar } from '../../domain/calendar/calendar.js';
import { periodIdWords } from '../periods.js';
import { CADENCE_WORDS } from '../states.js';

/** An own item as it was added. */
interface OwnItemAdded {
  readonly id: string;
  readonly title: string;
  readonly cadence: Cadence;
  readonly due: string | null;
  /** The first period that counts; `null` where all do. */
  readonly since: string | null;
}

/** Help on the options that `assign`, `action` and `own` share. */
export const PLANNING_OPTIONS = {
  lead: { vi: 'ai chủ trì', en: 'who is in charge' },
  support: { vi: 'ai phối hợp', en: 'who supports' },
  time: {
    vi: 'thời gian: một ngày, "Quý II", "tháng 5", "hằng tháng", "hằng quý", "thường xuyên"',
    en: 'time: a date, "Quý II", "tháng 5", "hằng tháng", "hằng quý", "thường xuyên"',
  },
  output: { vi: 'sản phẩm, kết quả', en: 'output, result' },
  due: { vi: 'hạn hoàn thành', en: 'due date' },
} as const satisfies Record<string, Text>;

export const ASSIGN_HELP = {
  details: {
    vi: 'Ghi cột Chủ trì, Phối hợp, Thời gian, Sản phẩm của nhiệm vụ trong kế hoạch của đơn vị. Chỉ phần nêu trong lệnh thay đổi; để trống một phần: "". Nhiều nhiệm vụ trong một lệnh thì ghi tất cả hoặc không ghi gì.',
    en: 'Fills in who leads, who supports, the time and the output of an item in the unit’s plan. Only the parts given change; to empty a part: "". Several items in one command are written all or none.',
  },
  item: { vi: 'nhiệm vụ, một hoặc nhiều', en: 'items' },
  section: {
    vi: 'mọi nhiệm vụ đơn vị chủ trì trong một mục: II.5',
    en: 'all items of a section that the unit leads: II.5',
  },
  rest: {
    vi: 'mọi nhiệm vụ còn lại: chỉ điền phần còn trống, không đổi phần đã có',
    en: 'all that is left: fills only what is blank, changes nothing that is there',
  },
} as const satisfies Record<string, Text>;

export const ACTION_HELP = {
  details: {
    vi: 'Công việc có số thứ tự trong nhiệm vụ và được ghi kết quả riêng: dcs tick <nhiệm vụ> --action <số>.',
    en: 'An action gets a number within its item and is ticked by it: dcs tick <item> --action <n>.',
  },
  item: { vi: 'nhiệm vụ', en: 'item' },
  what: { vi: 'việc phải làm', en: 'what is to be done' },
} as const satisfies Record<string, Text>;

export const OWN_HELP = {
  details: {
    vi: 'Mục tự bổ sung là những điểm của kế hoạch để đơn vị tự bổ sung nhiệm vụ, như “Nội dung khác …”. Nhiệm vụ riêng được tính như nhiệm vụ chủ trì; thời gian quyết định số kỳ phải thực hiện (mặc định: thường xuyên).',
    en: 'Open places are points of the plan under which units add items of their own, such as “Nội dung khác …”. An own item counts like one the unit leads; its time decides its periods (default: ongoing).',
  },
  place: { vi: 'mục tự bổ sung: II.2.e …', en: 'open place: II.2.e …' },
  title: { vi: 'tên nhiệm vụ', en: 'title' },
} as const satisfies Record<string, Text>;

export const PLANNING = {
  nothing: { vi: 'Chưa nêu phân công gì.', en: 'No part of the assignment was given.' },
  nothingHint: {
    vi: 'Ví dụ: dcs assign <nhiệm vụ> --lead "Nguyễn Văn A" --time "Thường xuyên" --output "Báo cáo quý"',
    en: 'Such as: dcs assign <item> --lead "Nguyễn Văn A" --time "Thường xuyên" --output "Báo cáo quý"',
  },
  assigned: (id: string, title: string): Text => ({
    vi: `Đã phân công ${id} ${title}.`,
    en: `Assigned ${id} ${title}.`,
  }),
  assignedAll: (count: number): Text => ({
    vi: `Đã phân công ${count} nhiệm vụ.`,
    en: `Assigned ${count} items.`,
  }),
  nothingBlank: {
    vi: 'Không còn nhiệm vụ nào trống phần này; không ghi gì.',
    en: 'No item lacks that any more; nothing was written.',
  },
  emptyText: { vi: 'Nội dung không được để trống.', en: 'The text must not be empty.' },
  tooLong: (max: number): Text => ({
    vi: `Tên dài quá ${max} ký tự; phần chi tiết ghi vào --output hoặc dcs action.`,
    en: `The title is longer than ${max} characters; put details into --output or dcs action.`,
  }),
  unclearTime: (typed: string): Text => ({
    vi: `Chưa rõ “${typed}” là khi nào hoặc bao lâu một lần. Nhiệm vụ riêng được tính theo thời gian này.`,
    en: `It is not clear when “${typed}” is, or how often. An own item is counted by its time.`,
  }),
  countsAsOngoing: (typed: string): Text => ({
    vi: `Không rõ “${typed}” là bao lâu một lần; nhiệm vụ được tính là thường xuyên.`,
    en: `It is not clear how often “${typed}” is; the item counts as ongoing.`,
  }),
  timeForm: {
    vi: 'Ghi một ngày (30/6), "tháng 5", "Quý II", "cuối năm", "hằng tháng", "hằng quý", "6 tháng một lần" hoặc "thường xuyên".',
    en: 'Give a date (30/6), "tháng 5", "Quý II", "cuối năm", "hằng tháng", "hằng quý", "6 tháng một lần" or "thường xuyên".',
  },
  /** A time that is recorded in other words than typed. */
  timeTaken: (typed: string, time: string): Text => ({
    vi: `“${typed}”: thời gian ghi là ${isCalendarDate(time) ? printDate(time) : time}.`,
    en: `“${typed}”: the time is recorded as ${time}.`,
  }),
  dueOn: (typed: string, due: string): Text => ({
    vi: `“${typed}”: hạn là ngày ${printDate(due)}.`,
    en: `“${typed}”: due on ${due}.`,
  }),
  duePassed: (due: string): Text => ({
    vi: `Hạn ${printDate(due)} đã qua, nên hiện là quá hạn cho đến khi ghi kết quả.`,
    en: `The due date ${due} has passed, so that it is overdue until a result is recorded.`,
  }),
  dueOutside: (date: string, year: number): Text => ({
    vi: `Hạn ${printDate(date)} nằm ngoài năm kế hoạch ${year}.`,
    en: `The due date ${date} lies outside the plan’s year ${year}.`,
  }),
  actionAdded: (id: string, { id: n, what, due = null }: Action): Text => ({
    vi: `Đã thêm công việc ${n} vào ${id}: ${what}${due === null ? '' : ` (hạn ${printDate(due)})`}. Khi xong: dcs tick ${id} --action ${n}`,
    en: `Added action ${n} to ${id}: ${what}${due === null ? '' : ` (due ${due})`}. When done: dcs tick ${id} --action ${n}`,
  }),
  ownAdded: ({ id, title, cadence, due, since }: OwnItemAdded, of: Calendar): Text => {
    const when = CADENCE_WORDS[cadence];
    const first = since === null ? null : periodIdWords(since, of);
    const [vi, en] = [
      [when.vi, ...(due === null ? [] : [`hạn ${printDate(due)}`]), ...(first === null ? [] : [`tính từ ${first.vi}`])],
      [when.en, ...(due === null ? [] : [`due ${due}`]), ...(first === null ? [] : [`counted from ${first.en} on`])],
    ].map((parts) => parts.join(', '));
    return {
      vi: `Đã thêm nhiệm vụ riêng ${id}: ${title} (${vi}).`,
      en: `Added own item ${id}: ${title} (${en}).`,
    };
  },
  notAPlace: (typed: string): Text => ({
    vi: `“${typed}” không phải là chỗ dành cho nhiệm vụ riêng.`,
    en: `“${typed}” is no open place for own items.`,
  }),
  places: (ids: readonly string[]): Text =>
    ids.length === 0
      ? { vi: 'Kế hoạch này không có chỗ nào như vậy.', en: 'This plan has none.' }
      : { vi: `Các chỗ đó: ${ids.join(', ')}.`, en: `Open places: ${ids.join(', ')}.` },
  underOwn: (id: string): Text => ({
    vi: `${id} là mục tự bổ sung; công việc cụ thể đặt dưới nhiệm vụ riêng. Thêm trước: dcs own ${id} "Tên nhiệm vụ"`,
    en: `${id} is an open place; actions go under an own item. Add one first: dcs own ${id} "Title"`,
  }),
} as const;
