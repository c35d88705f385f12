import { type CalendarDate, documentDate } from '../domain/calendar/date.js';
import type { Period } from '../domain/calendar/period.js';
import type { Text } from '../domain/text/text.js';
import type { LetterKind } from '../domain/unit/letters.js';
import { nameInSentence, twoDigits } from './document-sentences.js';
import { resultsIn } from './document-report.js';
import { periodWords } from './periods.js';

/** What a period's report is about: `báo cáo kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2024`. */
function reportWords(matter: string, period: Period): Text {
  const words = periodWords(period);
  return {
    vi: `báo cáo kết quả ${resultsIn(matter, period)}`,
    en: `report on “${matter}” for ${words.en}`,
  };
}

/** The subject of each kind of letter, which is under its number. */
const ABOUT: Readonly<Record<LetterKind, (report: Text, matter: string, period: Period) => Text>> = {
  remind: (report) => ({ vi: `V/v đôn đốc gửi ${report.vi}`, en: `Re: reminder of the ${report.en}` }),
  return: (report) => ({ vi: `V/v bổ sung, hoàn thiện ${report.vi}`, en: `Re: completion of the ${report.en}` }),
  answer: (_, matter, period) => ({
    vi: `V/v trả lời khó khăn, vướng mắc, kiến nghị trong ${resultsIn(matter, period)}`,
    en: `Re: answers to difficulties in “${matter}”, ${periodWords(period).en}`,
  }),
};

/** The words of official letters. All the rest is data: days, names, the office's own reasons and answers. */
export const LETTERS = {
  /** An official letter has no name of a type in its text; references to it do. */
  type: { vi: 'Công văn', en: 'Official letter' },
  about: (kind: LetterKind, matter: string, period: Period): Text =>
    ABOUT[kind](reportWords(matter, period), matter, period),
  listed: { vi: 'Các đơn vị có tên trong danh sách kèm theo', en: 'The units in the list attached' },
  list: { vi: 'Danh sách đơn vị', en: 'List of units' },

  sendBy: (citation: Text, issuer: string, matter: string, period: Period, day: CalendarDate): Text => {
    const report = reportWords(matter, period);
    return {
      vi: `Thực hiện ${citation.vi}, các đơn vị gửi ${report.vi} về ${issuer} chậm nhất ngày ${documentDate(day)}.`,
      en: `Under ${citation.en}, units send the ${report.en} to ${issuer} by ${documentDate(day)}.`,
    };
  },
  extended: (unit: string, day: CalendarDate): Text => ({
    vi: `Thời hạn gửi báo cáo của ${unit} được gia hạn đến hết ngày ${documentDate(day)}.`,
    en: `For ${unit} the day was put off to ${documentDate(day)}.`,
  }),
  notReceived: (issuer: string, unit: string, asOf: CalendarDate, lateDays: number): Text => ({
    vi: `Tính đến ngày ${documentDate(asOf)}, ${issuer} chưa nhận được báo cáo của ${unit}${lateDays > 0 ? ` (${LETTERS.lateBy(lateDays).vi})` : ''}.`,
    en: `As of ${documentDate(asOf)}, ${issuer} has not received the report of ${unit}${lateDays > 0 ? ` (${LETTERS.lateBy(lateDays).en})` : ''}.`,
  }),
  notReceivedOf: (issuer: string, count: number, late: number, asOf: CalendarDate): Text => ({
    vi: `Tính đến ngày ${documentDate(asOf)}, ${issuer} chưa nhận được báo cáo của ${twoDigits(count)} đơn vị${late > 0 && late < count ? `, trong đó ${twoDigits(late)} đơn vị đã quá hạn` : ''} (danh sách kèm theo).`,
    en: `As of ${documentDate(asOf)}, ${issuer} has not received the reports of ${count} units${late > 0 && late < count ? `, ${late} of them overdue` : ''} (list attached).`,
  }),
  lateBy: (days: number): Text => ({
    vi: `quá hạn ${twoDigits(days)} ngày`,
    en: `${days} ${days === 1 ? 'day' : 'days'} late`,
  }),
  inTime: { vi: 'chưa đến hạn', en: 'not late yet' },
  noPlan: (unit: string | null): Text => ({
    vi: `Chưa nhận được kế hoạch${unit === null ? '' : ` của ${unit}`}`,
    en: `No plan received${unit === null ? '' : ` from ${unit}`}`,
  }),
  idle: { vi: 'Chưa có kết quả, số liệu nào của kỳ báo cáo', en: 'No results or figures of the period' },
  idleUnit: {
    vi: 'Đơn vị chưa có kết quả, số liệu nào của kỳ báo cáo',
    en: 'The unit has no results or figures of the period',
  },
  notSent: { vi: 'Chưa gửi báo cáo', en: 'The report was not sent' },
  items: (count: number): Text => ({
    vi: `${twoDigits(count)} nhiệm vụ chưa có kết quả`,
    en: `${count} items without results`,
  }),
  figures: (count: number): Text => ({
    vi: `${twoDigits(count)} chỉ tiêu chưa có số liệu`,
    en: `${count} figures missing`,
  }),
  others: (count: number): Text => ({ vi: `và ${twoDigits(count)} nội dung khác`, en: `and ${count} more` }),
  lacking: { vi: 'Nội dung báo cáo còn thiếu:', en: 'The report lacks:' },
  sendOnTime: (issuer: string, units: Text): Text => ({
    vi: `${issuer} đề nghị ${units.vi} hoàn thành và gửi báo cáo đúng thời hạn nêu trên./.`,
    en: `${issuer} asks ${units.en} to complete and send the report by that day./.`,
  }),
  send: (issuer: string, units: Text): Text => ({
    vi: `${issuer} đề nghị ${units.vi} hoàn thành và gửi báo cáo./.`,
    en: `${issuer} asks ${units.en} to complete and send the report./.`,
  }),
  listedUnits: { vi: 'các đơn vị có tên trong danh sách', en: 'the units in the list' },

  received: (issuer: string, unit: string, matter: string, period: Period, paper: Text): Text => {
    const report = reportWords(matter, period);
    return {
      vi: `${issuer} đã nhận được ${report.vi} của ${unit} (${paper.vi}).`,
      en: `${issuer} has received the ${report.en} of ${unit} (${paper.en}).`,
    };
  },
  receivedFrom: (issuer: string, count: number, matter: string, period: Period): Text => {
    const report = reportWords(matter, period);
    return {
      vi: `Qua xem xét ${report.vi}, ${issuer} trả lại báo cáo của ${twoDigits(count)} đơn vị để bổ sung, hoàn thiện (danh sách và lý do kèm theo).`,
      en: `${issuer} returns the ${report.en} of ${count} units to be completed (list and reasons attached).`,
    };
  },
  returned: (issuer: string, day: CalendarDate, reason: string): Text => ({
    vi: `Ngày ${documentDate(day)}, ${issuer} trả lại báo cáo để bổ sung, hoàn thiện với lý do: ${reason}`,
    en: `On ${documentDate(day)}, ${issuer} returned it to be completed: ${reason}`,
  }),
  noReason: { vi: '(Chưa ghi lý do trả lại.)', en: '(No reason was recorded.)' },
  sendAgain: (issuer: string, units: Text): Text => ({
    vi: `${issuer} đề nghị ${units.vi} bổ sung, hoàn thiện và gửi lại báo cáo./.`,
    en: `${issuer} asks ${units.en} to complete the report and send it again./.`,
  }),

  answers: (issuer: string, unit: string | null, matter: string, period: Period): Text => {
    const words = periodWords(period);
    return {
      vi: `${issuer} nhận được khó khăn, vướng mắc, kiến nghị của ${unit ?? 'các đơn vị'} trong ${resultsIn(matter, period)} và trả lời ${unit === null ? 'tại danh sách kèm theo.' : 'như sau:'}`,
      en: `${issuer} answers the difficulties that ${unit ?? 'units'} raised in “${matter}”, ${words.en}${unit === null ? ' (list attached).' : ':'}`,
    };
  },
  aboutItem: (item: string): Text => ({ vi: `Về ${nameInSentence(item)}`, en: `On ${item}` }),
  aboutDifficulty: { vi: 'Về khó khăn, vướng mắc', en: 'On the difficulty' },
  raised: (text: string): Text => ({ vi: `Đơn vị phản ánh: ${text}`, en: `Raised: ${text}` }),
  proposed: (text: string): Text => ({ vi: `Kiến nghị: ${text}`, en: `Proposed: ${text}` }),
  answered: (issuer: string, text: string): Text => ({
    vi: `${issuer} trả lời: ${text}`,
    en: `${issuer} answers: ${text}`,
  }),
  informed: (issuer: string, units: Text): Text => ({
    vi: `${issuer} trả lời để ${units.vi} biết, thực hiện./.`,
    en: `These are the answers of ${issuer} to ${units.en}./.`,
  }),

  numbered: (number: string, day: string): Text => ({
    vi: `Báo cáo số ${number} ngày ${day}`,
    en: `Report No. ${number} of ${day}`,
  }),
  sent: (day: string): Text => ({ vi: `gửi ngày ${day}`, en: `sent on ${day}` }),
  columns: {
    number: { vi: 'TT', en: 'No.' },
    unit: { vi: 'Đơn vị', en: 'Unit' },
    sendBy: { vi: 'Hạn gửi', en: 'Send by' },
    state: { vi: 'Tình hình', en: 'State' },
    lacks: { vi: 'Nội dung còn thiếu', en: 'Missing' },
    report: { vi: 'Báo cáo đã gửi', en: 'Report' },
    reason: { vi: 'Lý do trả lại', en: 'Reason' },
    raised: { vi: 'Khó khăn, vướng mắc', en: 'Difficulty' },
    proposal: { vi: 'Kiến nghị', en: 'Proposal' },
    answer: { vi: 'Nội dung trả lời', en: 'Answer' },
  },
} as const;
