import { type CalendarDate, printDate } from '../domain/calendar/date.js';
import type { Period } from '../domain/calendar/period.js';
import type { Text } from '../domain/text/text.js';
import { figurePart, periodWords } from './periods.js';
import type { Calendar } from '../domain/calendar/calendar.js';

/** Words of the pages of figures, difficulties and words. */
export const SITE_PARTS = {
  figuresHint: {
    vi: 'Điền số của kỳ; 0 là không phát sinh, dấu - là không thuộc chức năng, để trống là chưa báo cáo. Bấm “Ghi số liệu” một lần cho cả bảng.',
    en: 'Fill in the numbers; 0 says that nothing arose, - that it is not applicable, empty that it is not reported. “Save” takes the whole table at once.',
  },
  saveFigures: { vi: 'Ghi số liệu', en: 'Save the figures' },
  figuresSaved: (count: number): Text => ({
    vi: count === 0 ? 'Không có số nào thay đổi.' : `Đã ghi ${count} số liệu.`,
    en: count === 0 ? 'No figure was changed.' : `Saved ${count === 1 ? '1 figure' : `${count} figures`}.`,
  }),
  figuresKept: (saved: number, left: number): Text => ({
    vi: `Đã ghi ${saved} số liệu; ${left} ô dưới đây chưa ghi.`,
    en: `Saved ${saved}; ${left} below not yet.`,
  }),
  computed: (of: Calendar): Text => {
    const { vi, en } = figurePart(of);
    return {
      vi: `Số liệu nhập theo ${vi}; kỳ này được cộng từ các ${vi}. Chọn một ${vi} để nhập.`,
      en: `Figures are entered by ${en}; this period is computed. Choose a ${en} to enter them.`,
    };
  },
  noFigures: { vi: 'Đơn vị không phải báo cáo chỉ tiêu nào.', en: 'This unit owes no figures.' },
  findings: { vi: 'Cần xem lại', en: 'To be looked at again' },
  ratio: { vi: 'tự tính', en: 'computed' },
  raise: { vi: 'Phản ánh khó khăn, vướng mắc', en: 'Raise a difficulty' },
  difficulty: { vi: 'Khó khăn, vướng mắc', en: 'Difficulty' },
  proposal: { vi: 'Kiến nghị, đề xuất', en: 'Proposal' },
  aboutItem: { vi: 'Nhiệm vụ liên quan', en: 'Item it is about' },
  noItem: { vi: 'không gắn với nhiệm vụ nào', en: 'of no item' },
  raisedSoFar: { vi: 'Đã phản ánh', en: 'Raised so far' },
  nothingRaised: { vi: 'Chưa phản ánh khó khăn nào.', en: 'Nothing was raised yet.' },
  saveRaise: { vi: 'Phản ánh', en: 'Raise it' },
  wordsHint: {
    vi: 'Viết ở đây thì báo cáo lấy đúng nội dung này; để trống thì báo cáo lấy từ kết quả đã ghi, nếu có. Xóa hết rồi ghi là bỏ nội dung đã viết.',
    en: 'The report takes these words; where there are none it takes what was recorded. Empty a box and save to take its words back.',
  },
  noOutline: {
    vi: 'Kế hoạch này không có đề cương báo cáo, nên không có phần nào để viết.',
    en: 'This plan has no outline of the report: there is nothing to write.',
  },
  draftOf: (period: Period): Text => ({
    vi: `Nội dung của ${periodWords(period).vi}`,
    en: `The words of ${periodWords(period).en}`,
  }),
  takeDraft: { vi: 'Lấy làm bản nháp', en: 'Take them as a draft' },
  saveWords: { vi: 'Ghi phần này', en: 'Save this part' },
} as const;

/** Words of the page where a report is made and sent. */
export const SITE_SEND = {
  documents: { vi: 'Tài liệu', en: 'Documents' },
  word: { vi: 'Báo cáo (Word)', en: 'Report (Word)' },
  look: { vi: 'Xem báo cáo', en: 'Look at the report' },
  form: { vi: 'Biểu mẫu (Excel)', en: 'Form (Excel)' },
  missing: { vi: 'Còn thiếu trước khi gửi', en: 'What is missing before sending' },
  missingCells: (count: number): Text => ({
    vi: `${count} nhiệm vụ chưa cập nhật`,
    en: `${count === 1 ? '1 item' : `${count} items`} without an entry`,
  }),
  missingFigures: (count: number): Text => ({
    vi: `${count} số liệu chưa nhập`,
    en: `${count === 1 ? '1 figure' : `${count} figures`} not reported`,
  }),
  missingWords: (count: number): Text => ({
    vi: `${count} phần chưa viết`,
    en: `${count === 1 ? '1 part' : `${count} parts`} not written`,
  }),
  withoutResults: (count: number): Text => ({
    vi: `${count} phần chưa có kết quả`,
    en: `${count === 1 ? '1 part' : `${count} parts`} without results`,
  }),
  enterFigures: { vi: 'Nhập số liệu', en: 'Enter the figures' },
  writeWords: { vi: 'Viết', en: 'Write' },
  whole: { vi: 'Báo cáo đã đủ.', en: 'Nothing is missing.' },
  sendIt: { vi: 'Ghi nhận đã gửi báo cáo', en: 'Record that the report is sent' },
  sendHint: {
    vi: 'Ký và phát hành bản Word trước, rồi ghi nhận ở đây. Ghi nhận xong vẫn phải tự gửi tệp cho cơ quan tổng hợp.',
    en: 'Sign the Word file first, then record it here. The files themselves still have to be sent.',
  },
  number: { vi: 'Số, ký hiệu bản đã ký', en: 'Number of the signed paper' },
  date: { vi: 'Ngày gửi', en: 'Day of sending' },
  dateHint: { vi: 'Để trống: hôm nay.', en: 'Left empty: today.' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  position: { vi: 'Chức vụ người ký', en: 'The signer’s position' },
  positionHint: { vi: 'Ví dụ: GIÁM ĐỐC.', en: 'For example: GIÁM ĐỐC.' },
  by: { vi: 'Người gửi', en: 'Sent by' },
  reason: { vi: 'Lý do gửi khi còn thiếu', en: 'Why it is sent with gaps' },
  reasonHint: { vi: 'Chỉ điền khi còn thiếu mà vẫn phải gửi.', en: 'Only where it has to be sent with gaps.' },
  send: { vi: 'Ghi nhận đã gửi', en: 'Record the sending' },
  sentSoFar: { vi: 'Đã gửi', en: 'Sent so far' },
  state: (state: Text, sent: CalendarDate, number: string | null): Text => ({
    vi: `${state.vi}, gửi ngày ${printDate(sent)}${number === null ? '' : `, số ${number}`}`,
    en: `${state.en}, sent on ${sent}${number === null ? '' : `, no. ${number}`}`,
  }),
  stillToSend: (issuer: string): Text => ({
    vi: `Mới chỉ ghi nhận, chưa có gì được gửi đi: hãy gửi tệp kế hoạch của đơn vị và thư mục minh chứng cho ${issuer}. Nếu hai bên làm chung trong thư mục này thì không phải gửi gì.`,
    en: `This only records it, nothing has gone out: send the unit’s plan file and its evidence folder to ${issuer}. Where both work in this folder there is nothing to send.`,
  }),
  reportFile: { vi: 'bao-cao', en: 'report' },
  formFile: { vi: 'bieu-mau', en: 'form' },
  refused: {
    vi: 'Chưa gửi: báo cáo còn thiếu. Bổ sung rồi gửi lại, hoặc điền lý do gửi khi còn thiếu.',
    en: 'Not sent: the report has gaps. Add what is missing, or give the reason for sending with gaps.',
  },
} as const;
