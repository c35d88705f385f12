import { documentDate } from '../domain/calendar/date.js';
import type { UnitCounts } from '../domain/department/unit-counts.js';
import type { Period } from '../domain/calendar/period.js';
import type { Text } from '../domain/text/text.js';
import { ended, unended } from './document-sentences.js';
import { resultsIn } from './document-report.js';
import { periodWords } from './periods.js';

/** Words of the director's page. */
export const BRIEF = {
  label: { vi: 'Tóm tắt gửi lãnh đạo', en: 'Brief' },
  title: (issuer: string, matter: string, period: Period): Text => {
    const words = periodWords(period);
    return {
      vi: `${issuer}: ${resultsIn(matter, period)}`,
      en: `${issuer}: “${matter}”, ${words.en}`,
    };
  },
  /** The period's cut-off if it is past, and the day up to which records, submissions and answers count. */
  basis: ({ recorded, expected }: UnitCounts, period: Period, asOf: string): Text => {
    const [cutOff, day] = [documentDate(period.to), documentDate(asOf)];
    const isOver = asOf > period.to;
    return {
      vi: `(Thông tin của ${recorded}/${expected} đơn vị${isOver ? `, kỳ báo cáo chốt ngày ${cutOff}` : ''}, tính đến ngày ${day}; đơn vị xếp theo tên)`,
      en: `(Records of ${recorded} of ${expected} units${isOver ? `, period closed on ${cutOff}` : ''}, as of ${day}; units by name)`,
    };
  },
  reports: { vi: 'Báo cáo, kết quả của các đơn vị', en: 'The units’ reports and results' },
  attention: { vi: 'Nhiệm vụ chưa thực hiện, vướng mắc', en: 'Not done or blocked' },
  proposals: { vi: 'Kiến nghị cần lãnh đạo quyết định', en: 'Proposals that need a decision' },
  moved: { vi: 'Số liệu thay đổi', en: 'Figures that moved' },
  doubts: (count: number): Text => ({
    vi: `${count} số liệu cần kiểm tra lại, chưa cộng vào tổng; đơn vị`,
    en: `${count} ${count === 1 ? 'figure' : 'figures'} to be looked at again, in no sum yet; units`,
  }),
  /** The table of the parts of the sending. */
  sending: {
    part: { vi: 'Tình hình gửi báo cáo', en: 'Sending of the report' },
    count: { vi: 'Số đơn vị', en: 'Units' },
    names: { vi: 'Đơn vị', en: 'Which' },
    total: { vi: 'Cộng', en: 'Total' },
  },
  listed: (label: Text, count: number, names: Text): Text => ({
    vi: `${label.vi} (${count}): ${names.vi}.`,
    en: `${label.en} (${count}): ${names.en}.`,
  }),
  counted: (label: Text, count: number): Text => ({ vi: `${label.vi}: ${count}.`, en: `${label.en}: ${count}.` }),
  itemLine: (title: string, parts: string): string => `${title}: ${parts}.`,
  /** Difficulties that concern no single item. */
  general: { vi: 'Khó khăn, vướng mắc chung', en: 'Difficulties in general' },
  at: (names: Text): Text => ({ vi: `ở ${names.vi}`, en: `at ${names.en}` }),
  blockedAt: (names: Text): Text => ({ vi: `vướng mắc ở ${names.vi}`, en: `blocked at ${names.en}` }),
  missingAt: (names: Text): Text => ({ vi: `chưa thực hiện ở ${names.vi}`, en: `not done at ${names.en}` }),
  partlyAt: (names: Text): Text => ({
    vi: `chưa thực hiện đầy đủ ở ${names.vi}`,
    en: `not fully done at ${names.en}`,
  }),
  unconfirmedAt: (names: Text): Text => ({
    vi: `chưa rà soát theo nội dung mới của Kế hoạch ở ${names.vi}`,
    en: `not confirmed for the new text at ${names.en}`,
  }),
  units: (count: number): Text => ({ vi: `${count} đơn vị`, en: `${count} units` }),
  numbered: (name: string, numbers: readonly number[]): Text => ({
    vi: `${name} (số ${numbers.join(', ')})`,
    en: `${name} (no. ${numbers.join(', ')})`,
  }),
  proposal: (units: Text, text: string): Text => ({
    vi: `${units.vi}: ${ended(text)}`,
    en: `${units.en}: ${ended(text)}`,
  }),
  /** The difficulty that makes the proposal necessary; in brackets, so that the proposal comes first and whole. */
  withDifficulty: (proposal: string, difficulty: string): Text => ({
    vi: `${unended(proposal)} (vướng mắc: ${unended(difficulty)}).`,
    en: `${unended(proposal)} (difficulty: ${unended(difficulty)}).`,
  }),
  answeredEarlier: (date: string): Text => ({
    vi: `(đã trả lời nội dung cũ ngày ${documentDate(date)})`,
    en: `(its earlier words were answered on ${documentDate(date)})`,
  }),
  /** Short, as the page has little room; the report names the periods. */
  against: {
    previous: { vi: 'so với kỳ trước', en: 'against the period before' },
    lastYear: { vi: 'so với cùng kỳ năm trước', en: 'against last year' },
  },
  of: (reported: number, of: number): Text => ({ vi: `${reported}/${of} đơn vị`, en: `${reported} of ${of} units` }),
  moreItems: (count: number): Text => ({ vi: `và ${count} nhiệm vụ nữa`, en: `and ${count} more items` }),
  moreProposals: (count: number): Text => ({ vi: `và ${count} kiến nghị nữa`, en: `and ${count} more proposals` }),
  moreFigures: (count: number): Text => ({ vi: `và ${count} chỉ tiêu nữa`, en: `and ${count} more figures` }),
  allDone: ({ withPlan, expected }: UnitCounts): Text =>
    withPlan === expected
      ? { vi: 'Không có nhiệm vụ chưa thực hiện hay vướng mắc.', en: 'Nothing is left undone or blocked.' }
      : {
          vi: `Không có nhiệm vụ chưa thực hiện hay vướng mắc ở ${withPlan}/${expected} đơn vị có kế hoạch.`,
          en: `Nothing is left undone or blocked in the ${withPlan} of ${expected} units that have a plan.`,
        },
  nothingKnown: { vi: 'Chưa có kế hoạch của đơn vị nào để tính.', en: 'There is no plan of a unit to count from.' },
  /** Until the cut-off, when what is not recorded is not missed yet. */
  nothingBlocked: {
    vi: 'Kỳ báo cáo chưa kết thúc nên chưa nêu nhiệm vụ chưa thực hiện; không có vướng mắc.',
    en: 'The period is not over, so that nothing counts as not done yet; nothing is blocked.',
  },
  noProposals: { vi: 'Không có kiến nghị nào chờ trả lời.', en: 'No proposal waits for an answer.' },
  nothingMoved: {
    vi: 'Không có số liệu nào thay đổi ở các đơn vị so sánh được.',
    en: 'Nothing moved at the units that can be compared.',
  },
  nothingToCompare: {
    vi: 'Chưa đơn vị nào có đủ số liệu của kỳ này và kỳ trước hoặc cùng kỳ năm trước để so sánh.',
    en: 'No unit has this period and an earlier one in full, so that nothing can be compared.',
  },
} as const;
