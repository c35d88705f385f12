import { type CalendarDate, printDate } from '../domain/calendar/date.js';
import type { Text } from '../domain/text/text.js';
import type { SendingPart } from '../domain/department/sending-partition.js';
import { SENDING_PART_WORDS } from './submissions.js';

/** Words of the head office's pages. */
export const DESK_OFFICE = {
  tabs: { vi: 'Các phần của cơ quan tổng hợp', en: 'Parts of the head office' },
  tab: {
    units: { vi: 'Báo cáo các đơn vị', en: 'Units’ reports' },
    difficulties: { vi: 'Khó khăn, kiến nghị', en: 'Difficulties' },
    forms: { vi: 'Nhận biểu mẫu', en: 'Filled forms' },
    documents: { vi: 'Lập báo cáo chung', en: 'Reports' },
  },
  part: (part: SendingPart, count: number): Text => ({
    vi: `${SENDING_PART_WORDS[part].vi}: ${count}`,
    en: `${SENDING_PART_WORDS[part].en}: ${count}`,
  }),
  noUnits: { vi: 'Năm này chưa có đơn vị nào phải báo cáo.', en: 'No unit is expected to report this year.' },
  notExpected: {
    vi: 'Kế hoạch không yêu cầu báo cáo của kỳ này. Chọn một kỳ khác ở trên.',
    en: 'The plan expects no report for this period. Choose another one above.',
  },
  changed: { vi: 'nội dung nay khác với bản đã gửi', en: 'its file no longer says what was sent' },
  aside: { vi: 'Tệp chưa tính được', en: 'Files that are not counted' },
  look: { vi: 'Xem xét', en: 'Review' },
  unitPage: { vi: 'Mở kế hoạch của đơn vị', en: 'Open the unit’s plan' },
  back: { vi: 'Về danh sách đơn vị', en: 'Back to the units' },
  report: { vi: 'Báo cáo của đơn vị', en: 'The unit’s report' },
  sentOn: (date: CalendarDate, number: string | null, signer: string | null): Text => ({
    vi: `Gửi ngày ${printDate(date)}${number === null ? '' : `, số ${number}`}${signer === null ? '' : `, người ký ${signer}`}`,
    en: `Sent on ${date}${number === null ? '' : `, no. ${number}`}${signer === null ? '' : `, signed by ${signer}`}`,
  }),
  notSent: { vi: 'Đơn vị chưa gửi báo cáo kỳ này.', en: 'The unit has not sent this report.' },
  judge: { vi: 'Tiếp nhận hoặc trả lại', en: 'Accept or return' },
  result: { vi: 'Kết quả', en: 'Result' },
  accept: { vi: 'Tiếp nhận', en: 'Accept' },
  giveBack: { vi: 'Trả lại, đề nghị bổ sung', en: 'Return it' },
  judgedBy: { vi: 'Người tiếp nhận hoặc trả lại', en: 'Who judges' },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonHint: {
    vi: 'Bắt buộc khi trả lại: đơn vị đọc lý do này để bổ sung.',
    en: 'Needed to return it: the unit reads what it has to add.',
  },
  date: { vi: 'Ngày', en: 'Day' },
  dateHint: { vi: 'Để trống: hôm nay.', en: 'Left empty: today.' },
  saveJudgement: { vi: 'Ghi kết quả', en: 'Record it' },
  extension: { vi: 'Gia hạn gửi báo cáo', en: 'Extend the sending day' },
  extended: (until: CalendarDate): Text => ({
    vi: `Đã gia hạn đến hết ngày ${printDate(until)}.`,
    en: `Extended to ${until}.`,
  }),
  sendBy: (day: CalendarDate): Text => ({ vi: `Hạn gửi: ${printDate(day)}.`, en: `To be sent by ${day}.` }),
  until: { vi: 'Gia hạn đến hết ngày', en: 'Extend to' },
  untilHint: { vi: 'Ví dụ 25/3/2024', en: 'Such as 25/3/2024' },
  extendedBy: { vi: 'Người cho gia hạn', en: 'Who extends it' },
  extendReason: { vi: 'Lý do gia hạn', en: 'Why it is extended' },
  extend: { vi: 'Gia hạn', en: 'Extend' },
  extendAll: { vi: 'Gia hạn cho mọi đơn vị chưa gửi', en: 'Extend for every unit that has not sent' },
  undoExtension: { vi: 'Rút lần gia hạn này', en: 'Take the extension back' },
  unanswered: (count: number): Text => ({
    vi: `Chưa trả lời: ${count}`,
    en: `Without an answer: ${count}`,
  }),
  answered: (count: number): Text => ({ vi: `Đã trả lời: ${count}`, en: `Answered: ${count}` }),
  nothingRaised: { vi: 'Chưa đơn vị nào phản ánh khó khăn.', en: 'No unit has raised a difficulty.' },
  answerTo: (unit: string, id: number): Text => ({
    vi: `Trả lời ${unit}, số ${id}`,
    en: `Answer ${unit}, no. ${id}`,
  }),
  replaceAnswer: (unit: string, id: number): Text => ({
    vi: `Thay trả lời cho ${unit}, số ${id}`,
    en: `Replace the answer to ${unit}, no. ${id}`,
  }),
  replaceHint: {
    vi: 'Trả lời cũ vẫn còn trong tệp của cơ quan tổng hợp.',
    en: 'The old answer stays in the head office’s file.',
  },
  answer: { vi: 'Nội dung trả lời', en: 'Answer' },
  answeredBy: { vi: 'Người trả lời', en: 'Answered by' },
  saveAnswer: { vi: 'Ghi trả lời', en: 'Save the answer' },
} as const;
