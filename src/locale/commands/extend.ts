import { type CalendarDate, printDate } from '../../domain/calendar/date.js';
import type { Period } from '../../domain/calendar/period.js';
import type { GivenExtension } from '../../domain/department/department.js';
import { commandLine } from '../../domain/text/command-word.js';
import type { Text } from '../../domain/text/text.js';
import { periodWords } from '../periods.js';

export const EXTEND_HELP = {
  extend: {
    vi: 'gia hạn gửi báo cáo của kỳ đến hết ngày này (cần --period, --by, --reason)',
    en: 'put the sending day of the period’s report off to this day (needs --period, --by, --reason)',
  },
  all: {
    vi: 'với --extend: cho mọi đơn vị chưa gửi báo cáo của kỳ; với --undo-extend: của mọi đơn vị được gia hạn',
    en: 'with --extend: for every unit that has not sent the report; with --undo-extend: of every unit that has one',
  },
  undo: {
    vi: 'rút lần gia hạn của kỳ; in lệnh để ghi lại',
    en: 'take the period’s extension out; prints the command that records it again',
  },
} as const satisfies Record<string, Text>;

/** Lines to paste. */
export const EXTEND_EXAMPLES: readonly string[] = [
  'review ban-a --period q1 --extend 25/3/2024 --by "Bà B" --reason "Bão"',
  'review --all --period h1 --extend 24/6/2024 --by "Bà B" --reason "Bão"',
];

/** `cho 3 đơn vị: A, B, C` reads badly for one. */
function ofUnits(names: readonly string[]): Text {
  const list = names.join(', ');
  return names.length === 1
    ? { vi: `của ${list}`, en: `of ${list}` }
    : { vi: `của ${names.length} đơn vị (${list})`, en: `of ${names.length} units (${list})` };
}

/** An extension that was taken out, and the sending day that stands now. */
interface TakenOut {
  readonly extension: GivenExtension;
  readonly sendBy: string;
  readonly isExtended: boolean;
}

export const EXTEND = {
  recorded: (period: Period, until: CalendarDate, names: readonly string[]): Text => {
    const units = ofUnits(names);
    return {
      vi: `Đã gia hạn gửi báo cáo ${periodWords(period).vi} ${units.vi}: đến hết ngày ${printDate(until)}.`,
      en: `The report for ${periodWords(period).en} ${units.en} may be sent until ${until}.`,
    };
  },
  already: (period: Period, until: CalendarDate, names: readonly string[]): Text => {
    const units = ofUnits(names);
    return {
      vi: `Báo cáo ${periodWords(period).vi} ${units.vi} đã được gia hạn đến ngày ${printDate(until)} hoặc sau đó. Không ghi gì thêm.`,
      en: `The report for ${periodWords(period).en} ${units.en} was put off to ${until} or later already. Nothing was written.`,
    };
  },
  sent: (names: readonly string[]): Text => ({
    vi: `Đã gửi, không cần gia hạn: ${names.join(', ')}`,
    en: `Have sent, need no extension: ${names.join(', ')}`,
  }),
  allSent: (period: Period): Text => ({
    vi: `Mọi đơn vị đã gửi báo cáo ${periodWords(period).vi}. Không ghi gì.`,
    en: `Every unit has sent its report for ${periodWords(period).en}. Nothing was written.`,
  }),
  takeBack: (unit: string | null, period: Period): Text => {
    const line = commandLine(['review', unit ?? '--all', '--period', period.id, '--undo-extend']);
    return { vi: `Rút lại: ${line}`, en: `Take it back: ${line}` };
  },
  undone: (name: string, period: Period, undone: TakenOut): Text => {
    const { until, by, reason } = undone.extension;
    const { sendBy, isExtended } = undone;
    return {
      vi: `Đã rút gia hạn gửi báo cáo ${periodWords(period).vi} của ${name} (đến ngày ${printDate(until)}; ${by}: ${reason}). Hạn gửi nay là ${printDate(sendBy)}${isExtended ? ', theo lần gia hạn trước' : ''}.`,
      en: `The extension of ${name} for ${periodWords(period).en} was taken out (until ${until}; ${by}: ${reason}). It is now to be sent by ${sendBy}${isExtended ? ', by the extension before' : ''}.`,
    };
  },
  again: ({ unit, period, until, by, reason, date }: GivenExtension): Text => {
    const words = ['review', unit, '--period', period, '--extend', until, '--date', date];
    const line = commandLine([...words, '--by', by, '--reason', reason]);
    return { vi: `Ghi lại như cũ: ${line}`, en: `Record it again: ${line}` };
  },
  excludes: {
    vi: 'Mỗi lần một việc: --accept, --return, --extend hoặc --undo-extend.',
    en: 'One thing at a time: --accept, --return, --extend or --undo-extend.',
  },
  needsUnit: {
    vi: 'Cần nêu đơn vị: dcs review <mã> …, hoặc --all cho mọi đơn vị chưa gửi.',
    en: 'Name the unit: dcs review <id> …, or --all for all that have not sent.',
  },
  unitAndAll: { vi: 'Nêu một đơn vị hoặc --all, không nêu cả hai.', en: 'Name a unit or --all, not both.' },
  allForExtensions: {
    vi: '--all chỉ đi với --extend hoặc --undo-extend; tiếp nhận, trả lại thì từng đơn vị một.',
    en: '--all goes with --extend or --undo-extend alone; reports are judged one by one.',
  },
  ownUnit: (id: string): Text => ({
    vi: `Đơn vị không tự gia hạn cho mình: DCS_UNIT đang là “${id}”.`,
    en: `A unit does not extend its own deadline: DCS_UNIT is “${id}”.`,
  }),
  needsBy: { vi: 'Phải nêu người quyết định gia hạn.', en: 'Say who gives the extension.' },
  needsReason: { vi: 'Phải nêu lý do gia hạn.', en: 'Say why the deadline is extended.' },
  reasonForm: { vi: 'Thêm: --reason "Đơn vị đang chuyển trụ sở"', en: 'Add: --reason "The unit is moving"' },
  whichPeriod: (expected: readonly string[]): Text => ({
    vi: `Phải nêu kỳ báo cáo được gia hạn: --period, một trong ${expected.join(', ')}.`,
    en: `Say which report: --period, one of ${expected.join(', ')}.`,
  }),
  tooEarly: (until: CalendarDate, period: Period, sendBy: CalendarDate): Text => ({
    vi: `Ngày ${printDate(until)} không ở sau hạn gửi báo cáo ${periodWords(period).vi} của kế hoạch (${printDate(sendBy)}), nên không gia hạn gì.`,
    en: `${until} is not after the plan’s sending day for ${periodWords(period).en} (${sendBy}): it extends nothing.`,
  }),
  pastDay: (until: CalendarDate, date: CalendarDate): Text => ({
    vi: `Hạn mới ${printDate(until)} ở trước ngày quyết định gia hạn (${printDate(date)}).`,
    en: `The new day ${until} lies before the day on which it was decided (${date}).`,
  }),
  pastDayForm: {
    vi: 'Nếu đã quyết định từ trước thì thêm ngày quyết định: --date <ngày>',
    en: 'Where it was decided earlier, add the day of deciding: --date <date>',
  },
  shorter: (name: string, period: Period, standing: CalendarDate): Text => ({
    vi: `Báo cáo ${periodWords(period).vi} của ${name} đã được gia hạn đến ngày ${printDate(standing)}, muộn hơn ngày này.`,
    en: `The report for ${periodWords(period).en} of ${name} was put off to ${standing} already, which is later.`,
  }),
  undoFirst: (unit: string, period: Period): Text => {
    const line = commandLine(['review', unit, '--period', period.id, '--undo-extend']);
    return { vi: `Rút lần trước rồi gia hạn lại: ${line}`, en: `Take that one out first: ${line}` };
  },
  owesNone: (unit: string, period: Period): Text => ({
    vi: `Đơn vị “${unit}” không phải gửi báo cáo ${periodWords(period).vi}.`,
    en: `The unit “${unit}” owes no report for ${periodWords(period).en}.`,
  }),
  nothing: (unit: string | null, period: Period): Text => ({
    vi: `Báo cáo ${periodWords(period).vi}${unit === null ? '' : ` của ${unit}`} không được gia hạn lần nào.`,
    en: `There is no extension of the report for ${periodWords(period).en}${unit === null ? '' : ` of ${unit}`}.`,
  }),
} as const;
