import { dayWords } from '../periods.js';
import { printDate } from '../../domain/calendar/date.js';
import type { Cell, CountRule, StateRule } from '../../domain/progress/progress.js';
import type { Text } from '../../domain/text/text.js';
import type { Calendar } from '../../domain/calendar/calendar.js';
import { cutOffRule } from '../periods.js';

export const WHY_HELP = {
  item: { vi: 'nhiệm vụ; với --all: cả chỉ tiêu số liệu', en: 'item; with --all an indicator too' },
  all: {
    vi: 'qua mọi đơn vị: từng đơn vị, tệp và lần cập nhật, số liệu làm căn cứ cho một con số',
    en: 'over all units: each unit with the file and the entry or figure behind a number',
  },
  period: {
    vi: 'với --all: kỳ (mặc định: số liệu lấy kỳ báo cáo gần nhất đã chốt, nhiệm vụ lấy cả năm)',
    en: 'with --all: period (default: figures of the last report past its cut-off, items of the year)',
  },
  notForOne: { vi: '--all là qua mọi đơn vị: bỏ -u.', en: '--all is over all units: leave out -u.' },
  periodNeedsAll: { vi: '--period chỉ dùng cùng --all.', en: '--period goes with --all.' },
} as const satisfies Record<string, Text>;

/** The rule behind a cell's state. */
export function stateReason(cell: Cell): Text {
  const closes = dayWords(cell.closes);
  const reasons: Readonly<Record<StateRule, Text>> = {
    entry: {
      vi: `theo lần cập nhật ${cell.entry ?? ''} (ưu tiên: đã thực hiện, vướng mắc, đang thực hiện, không phát sinh; ngang nhau thì lấy lần sau)`,
      en: `by entry ${cell.entry ?? ''} (done over blocked over under way over nothing arose; the later one among equals)`,
    },
    'actions-done': {
      vi: 'mọi công việc cụ thể đã hoàn thành',
      en: 'all its actions are done',
    },
    'not-started': {
      vi: `kỳ bắt đầu từ ${printDate(cell.from)}`,
      en: `the period begins on ${cell.from}`,
    },
    'still-open': {
      vi: `chưa có cập nhật; còn cập nhật được đến hết ngày ${closes.vi}`,
      en: `no entry yet; the period is open to the end of ${closes.en}`,
    },
    'closed-without-entry': {
      vi: `đã hết hạn cập nhật ngày ${closes.vi} mà không có cập nhật nào`,
      en: `the period closed after ${closes.en} without a word`,
    },
    'due-date-passed': {
      vi: `đã qua hạn ${closes.vi} mà chưa có cập nhật nào`,
      en: `the due date ${closes.en} has passed without an entry`,
    },
    'marked-not-applicable': {
      vi: 'đơn vị ghi là không thuộc chức năng, nhiệm vụ',
      en: 'the unit marked it as not applicable',
    },
    'conditional-without-entry': {
      vi: 'nhiệm vụ “nếu có”, trong kỳ không có cập nhật nào',
      en: 'a conditional item (“nếu có”) without an entry in the period',
    },
    'open-place': {
      vi: 'chỗ dành cho nhiệm vụ riêng, tự nó không có gì để thực hiện',
      en: 'an open place for own items has nothing to do itself',
    },
    'support-only': {
      vi: 'đơn vị chỉ phối hợp, hết hạn cập nhật mà không ghi gì',
      en: 'the unit only supports, and the period closed without an entry of it',
    },
    'monitor-only': {
      vi: 'đơn vị chỉ theo dõi, hết hạn cập nhật mà không ghi gì',
      en: 'the unit only monitors, and the period closed without an entry of it',
    },
    'nobody-named': {
      vi: 'kế hoạch không nêu ai thực hiện, đơn vị chưa phân công, hết hạn cập nhật mà không ghi gì',
      en: 'the plan names nobody, the unit put nobody in charge, and the period closed without an entry',
    },
    'before-since': {
      vi: 'trước kỳ đơn vị bắt đầu tham gia (unit.since)',
      en: 'before the unit’s first period (unit.since)',
    },
    'before-item-begins': {
      vi: 'kỳ này hết trước ngày kế hoạch được ban hành, hoặc trước thời gian thực hiện nêu trong kế hoạch',
      en: 'the period ended before the plan was issued, or before the time that the plan names',
    },
    'before-item-since': {
      vi: 'trước kỳ đầu tiên của nhiệm vụ này (since)',
      en: 'before the item’s first period (since)',
    },
    'text-changed': {
      vi: 'nội dung, vai trò, số kỳ hoặc thời hạn của nhiệm vụ đã khác so với lúc lập kế hoạch; xác nhận bằng dcs confirm',
      en: 'the plan’s text, role, cadence or due date of the item is another than the one planned against; dcs confirm says that it still holds',
    },
  };
  return reasons[cell.stateRule];
}

/** Why a cell counts or not. */
export function countReason(cell: Cell): Text {
  const reasons: Readonly<Record<CountRule, Text>> = {
    counts: cell.closed
      ? { vi: 'tính vào số đến hạn', en: 'counts as due' }
      : { vi: 'sẽ tính khi hết hạn cập nhật', en: 'will count once the period closes' },
    'support-only': { vi: 'không tính: đơn vị chỉ phối hợp', en: 'not counted: the unit only supports' },
    'monitor-only': { vi: 'không tính: đơn vị chỉ theo dõi', en: 'not counted: the unit only monitors' },
    'nobody-named': {
      vi: 'không tính: kế hoạch không nêu ai thực hiện; đơn vị nhận thì phân công bằng dcs assign',
      en: 'not counted: the plan names nobody; a unit takes it on with dcs assign',
    },
    'open-place': { vi: 'không tính: mục tự bổ sung', en: 'not counted: an open place' },
    'marked-not-applicable': {
      vi: 'không tính: không thuộc chức năng, nhiệm vụ',
      en: 'not counted: not applicable',
    },
    'conditional-without-entry': {
      vi: 'không tính: chỉ tính khi có phát sinh',
      en: 'not counted: counted only where it arises',
    },
    'before-since': { vi: 'không tính: đơn vị chưa tham gia', en: 'not counted: the unit had not joined yet' },
    'before-item-begins': { vi: 'không tính: chưa có nhiệm vụ này', en: 'not counted: the item was not there yet' },
    'before-item-since': { vi: 'không tính: chưa có nhiệm vụ này', en: 'not counted: the item was not there yet' },
    unconfirmed: {
      vi: 'không tính: chưa xác nhận theo nội dung mới',
      en: 'not counted: not confirmed for the new text',
    },
    action: { vi: 'không tính riêng', en: 'not counted by itself' },
  };
  return reasons[cell.countRule];
}

export const WHY = {
  fulfils: { vi: 'đạt', en: 'fulfilled' },
  doesNotFulfil: { vi: 'chưa đạt', en: 'not fulfilled' },
  period: (from: string, to: string, closes: string): Text => ({
    vi: `từ ${printDate(from)} đến ${printDate(to)}, hết hạn cập nhật ${printDate(closes)}`,
    en: `from ${from} to ${to}, closes after ${closes}`,
  }),
  cutOffs: (of: Calendar): Text => ({
    vi: `${cutOffRule(of).vi}; số ngày gửi là lựa chọn trong kế hoạch (send-within-days).`,
    en: `${cutOffRule(of).en}; the sending days are a setting of the plan (send-within-days).`,
  }),
} as const;
