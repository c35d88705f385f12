import { type CalendarDate, printDate } from '../domain/calendar/date.js';
import type { Period } from '../domain/calendar/period.js';
import type { CellState } from '../domain/progress/progress.js';
import type { Text } from '../domain/text/text.js';
import type { Totals } from '../domain/progress/totals.js';
import { cutOffRule, nameInYear, periodWords } from './periods.js';
import { percentWords } from './states.js';
import type { Calendar } from '../domain/calendar/calendar.js';

/** What the numbers of an overview count; numbers with different scopes must have different words. */
export interface CountedWords {
  readonly soFar: (totals: Totals) => Text;
  readonly whole: (totals: Totals) => Text;
  readonly counted: Text;
}

/** For status pages: each item in each of its periods, including items done once a year. */
export const CELLS_COUNTED: CountedWords = {
  soFar: ({ fulfilled, due }) => ({
    vi: `Đã thực hiện ${fulfilled}/${due} lượt nhiệm vụ theo kỳ đã đến hạn`,
    en: `${fulfilled} of ${due} items in periods due so far done`,
  }),
  whole: ({ fulfilledYear, year }) => ({
    vi: `Cả năm: ${fulfilledYear}/${year} lượt`,
    en: `Whole year: ${fulfilledYear} of ${year}`,
  }),
  counted: {
    vi: 'Một nhiệm vụ trong một kỳ tính là một lượt; chỉ tính phần đơn vị chủ trì, cả việc một lần trong năm.',
    en: 'An item in one period counts as one; only what the unit leads is counted, what is done once in the year too.',
  },
};

/** For a period’s report: each item once, whatever periods it has in it. */
export const ITEMS_COUNTED: CountedWords = {
  soFar: ({ fulfilled, due }) => ({
    vi: `Đã thực hiện ${fulfilled}/${due} nhiệm vụ của kỳ báo cáo`,
    en: `${fulfilled} of ${due} items of the period done`,
  }),
  whole: ({ fulfilledYear, year }) => ({
    vi: `Cả kỳ: ${fulfilledYear}/${year} nhiệm vụ`,
    en: `Whole period: ${fulfilledYear} of ${year} items`,
  }),
  counted: {
    vi: 'Một nhiệm vụ tính là một, khi mọi kỳ theo dõi của nó trong kỳ báo cáo đều đạt; không tính việc một lần trong năm và phần đơn vị phối hợp. Các ô trên đếm từng kỳ theo dõi.',
    en: 'An item counts as one, done when it is in each of its own periods within the report’s; what is done once in the year and support are not counted. The tiles above count each of these.',
  },
};

/** Words of the page that a leader opens in a browser. */
export const HTML = {
  unitTitle: (unit: string, year: number, asOf: CalendarDate): Text => ({
    vi: `${unit}: tình hình thực hiện kế hoạch năm ${year}, đến ngày ${printDate(asOf)}`,
    en: `${unit}: where the plan of ${year} stands on ${asOf}`,
  }),
  reportTitle: (unit: string, period: Period, asOf: CalendarDate): Text => ({
    vi: `${unit}: báo cáo ${periodWords(period).vi}, đến ngày ${printDate(asOf)}`,
    en: `${unit}: report for ${periodWords(period).en}, as of ${asOf}`,
  }),
  reportFor: (period: Period, asOf: CalendarDate): Text => ({
    vi: `Báo cáo ${periodWords(period).vi}, số liệu tính đến ngày ${printDate(asOf)}`,
    en: `Report for ${periodWords(period).en}, figures as of ${asOf}`,
  }),
  underPlan: (issuer: string, year: number): Text => ({
    vi: `${issuer} · Kế hoạch năm ${year}`,
    en: `${issuer} · Plan of ${year}`,
  }),
  standing: (asOf: CalendarDate): Text => ({
    vi: `Tình hình thực hiện, tính đến ngày ${printDate(asOf)}`,
    en: `Where things stand, as of ${asOf}`,
  }),
  allUnits: (count: number): Text => ({
    vi: `Tình hình thực hiện của ${count} đơn vị`,
    en: `Where ${count} ${count === 1 ? 'unit stands' : 'units stand'}`,
  }),
  skipLink: { vi: 'Đến nội dung chính', en: 'Skip to the main content' },
  contents: { vi: 'Trong trang này', en: 'On this page' },
  glance: { vi: 'Tổng quan', en: 'At a glance' },
  urgent: { vi: 'Cần xử lý trước', en: 'To be dealt with first' },
  bySection: { vi: 'Theo từng phần của kế hoạch', en: 'By part of the plan' },
  grid: { vi: 'Nhiệm vụ theo kỳ', en: 'Items by period' },
  units: { vi: 'Đơn vị theo kỳ', en: 'Units by period' },
  byItem: { vi: 'Nhiệm vụ theo kỳ, mọi đơn vị', en: 'Items by period, all units' },
  difficulties: { vi: 'Khó khăn, vướng mắc, kiến nghị', en: 'Difficulties and proposals' },
  number: (n: number): Text => ({ vi: `số ${n}`, en: `no. ${n}` }),
  details: { vi: 'Chi tiết từng nhiệm vụ', en: 'Item by item' },
  unitDetails: { vi: 'Việc còn tồn của từng đơn vị', en: 'What is left, unit by unit' },
  document: { vi: 'Báo cáo', en: 'The report' },
  nothingDue: { vi: 'Chưa có nhiệm vụ đến hạn', en: 'Nothing is due yet' },
  noneAmong: (none: number): Text => ({ vi: `trong đó ${none} không phát sinh`, en: `${none} of them nothing arose` }),
  done: { vi: 'đã thực hiện', en: 'done' },
  ofCount: (count: number, words: string): Text => ({ vi: `${words} ${count}`, en: `${words} ${count}` }),
  headingCount: (words: string, count: number): Text => ({ vi: `${words} (${count})`, en: `${words} (${count})` }),
  actionsOverdue: { vi: 'Công việc cụ thể quá hạn', en: 'Actions overdue' },
  nothingUrgent: {
    vi: 'Không có nhiệm vụ nào quá hạn, chưa cập nhật hay vướng mắc.',
    en: 'Nothing is overdue, missing or blocked.',
  },
  search: { vi: 'Tìm (không cần dấu)', en: 'Search (accents not needed)' },
  searchHint: { vi: 'tiep cong dan, 15/BC …', en: 'tiep cong dan, 15/BC …' },
  found: { vi: '{n} mục phù hợp', en: '{n} found' },
  foundNone: { vi: 'Không có mục nào phù hợp', en: 'Nothing found' },
  close: { vi: 'Đóng', en: 'Close' },
  wholeItem: { vi: 'Xem cả nhiệm vụ', en: 'See the whole item' },
  gridHint: {
    vi: 'Chọn một ô để xem các lần cập nhật và tài liệu minh chứng.',
    en: 'Choose a cell to see its entries and evidence.',
  },
  cell: (item: string, period: string, state: string): Text => ({
    vi: `${item}, ${period}: ${state}`,
    en: `${item}, ${period}: ${state}`,
  }),
  noEntries: { vi: 'Chưa có lần cập nhật nào trong kỳ này.', en: 'No entries in this period.' },
  otherEntries: { vi: 'Lần cập nhật khác', en: 'Other entries' },
  entry: (n: number): Text => ({ vi: `lần ${n}`, en: `entry ${n}` }),
  withoutEvidence: { vi: 'chưa có tài liệu minh chứng', en: 'no evidence yet' },
  noNumber: { vi: 'chưa có số', en: 'no number yet' },
  file: { vi: 'tệp', en: 'file' },
  link: { vi: 'liên kết', en: 'link' },
  proposal: { vi: 'Kiến nghị', en: 'Proposal' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  unanswered: { vi: 'chưa trả lời', en: 'not answered yet' },
  fulfilledOf: (totals: Totals): Text => ({
    vi: `đã thực hiện ${totals.fulfilled}/${totals.due} đến hạn`,
    en: `${totals.fulfilled} of ${totals.due} due done`,
  }),
  notDue: { vi: 'chưa đến hạn', en: 'not due yet' },
  nothingToLead: { vi: 'không chủ trì', en: 'nothing to lead' },
  rateHint: {
    vi: 'Mỗi ô: số đã thực hiện trên số đến hạn của kỳ (✓ đủ, ~ một phần, ✗ chưa có; ○ còn cập nhật được).',
    en: 'Each cell: done of due in the period (✓ all, ~ some, ✗ none; ○ still open).',
  },
  sortHint: {
    vi: 'Chọn đầu cột để xếp theo cột đó, chọn lần nữa để xếp ngược lại.',
    en: 'Choose a column’s head to sort by it, once more to turn the order round.',
  },
  /** The column that says who has sent it. */
  reportSent: (period: Period): Text => ({
    vi: `Báo cáo ${nameInYear(period).vi}`,
    en: `Report, ${nameInYear(period).en}`,
  }),
  toTable: { vi: 'Về bảng đơn vị', en: 'Back to the table of units' },
  barHint: {
    vi: 'Số đã thực hiện trên số đến hạn; cả dải là cả năm.',
    en: 'Done of due so far; the whole bar is the whole year.',
  },
  source: {
    vi: 'Trang này chỉ gồm những gì đã ghi trong tệp kế hoạch.',
    en: 'This page holds what is recorded in the plan files and nothing else.',
  },
  cutOffs: (of: Calendar): Text => ({
    vi: `${cutOffRule(of).vi}; thời hạn gửi do tệp kế hoạch đặt ra.`,
    en: `${cutOffRule(of).en}; how long a period stays open is set in the plan’s file.`,
  }),
  /** The links to the parts of the page. */
  links: {
    glance: { vi: 'Tổng quan', en: 'Overview' },
    urgent: { vi: 'Cần xử lý', en: 'First' },
    sections: { vi: 'Theo phần', en: 'By part' },
    grid: { vi: 'Theo kỳ', en: 'By period' },
    difficulties: { vi: 'Khó khăn', en: 'Difficulties' },
    details: { vi: 'Chi tiết', en: 'Details' },
    document: { vi: 'Báo cáo', en: 'Report' },
    units: { vi: 'Đơn vị', en: 'Units' },
    'unit-details': { vi: 'Việc còn tồn', en: 'What is left' },
    items: { vi: 'Nhiệm vụ', en: 'Items' },
  },
} as const;

/** Tiles of the overview, the most serious first. */
export const TILES: readonly CellState[] = ['overdue', 'missing', 'blocked', 'doing'];

/** The large figure: `62%`, or words if nothing is due. */
export function rateWords(totals: Totals): Text {
  return totals.year === 0 ? { vi: '–', en: '–' } : percentWords(totals.percent);
}
