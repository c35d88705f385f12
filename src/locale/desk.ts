import { type CalendarDate, printDate } from '../domain/calendar/date.js';
import type { Period } from '../domain/calendar/period.js';
import type { Text } from '../domain/text/text.js';
import { periodWords } from './periods.js';

/** Words of the page to tick on: its frame, and what is the same on all of its pages. */
export const DESK = {
  notAdmitted: {
    vi: 'Trang này chỉ mở được từ địa chỉ mà dcs vừa in ra, và địa chỉ đó chỉ dùng được một lần.',
    en: 'This page opens only from the address that dcs has printed, and that address opens once.',
  },
  openAgain: {
    vi: 'Mở lại trang: bấm đúp “Mở dcs”, hoặc gõ lệnh mở như lúc trước.',
    en: 'Open the page again: double-click “Mở dcs”, or type the command as before.',
  },
  entering: { vi: 'Đang mở trang…', en: 'Opening the page…' },
  goOn: { vi: 'Vào trang', en: 'Go to the page' },
  notFound: { vi: 'Không có trang này.', en: 'There is no such page.' },
  toStart: { vi: 'Về trang đầu', en: 'To the first page' },
  notUnderstood: {
    vi: 'Trình duyệt gửi lên nội dung không đọc được. Chưa ghi gì.',
    en: 'What the browser sent can’t be read. Nothing was written.',
  },
  tooLarge: {
    vi: 'Tệp gửi lên quá lớn (trên 60 MB). Chưa ghi gì. Hãy chép tệp vào thư mục minh chứng và chỉ ghi số, ngày, trích yếu.',
    en: 'What was sent is too large (over 60 MB). Nothing was written. Put the file into the evidence folder and record number, date and title alone.',
  },
  problem: { vi: 'Chưa ghi được', en: 'Not recorded' },
  said: { vi: 'Đã xong', en: 'Done' },
  tabs: { vi: 'Các phần', en: 'Parts' },
  tab: {
    items: { vi: 'Nhiệm vụ', en: 'Items' },
    figures: { vi: 'Số liệu', en: 'Figures' },
    difficulties: { vi: 'Khó khăn', en: 'Difficulties' },
    words: { vi: 'Nội dung báo cáo', en: 'Words' },
    send: { vi: 'Lập và gửi báo cáo', en: 'Report and send' },
  },
  office: { vi: 'Mọi đơn vị', en: 'All units' },
  periods: { vi: 'Kỳ báo cáo', en: 'Period' },
  units: { vi: 'Đơn vị', en: 'Units' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  today: (day: CalendarDate): Text => ({ vi: `Hôm nay ${printDate(day)}`, en: `Today ${day}` }),
  title: (part: string, unit: string): Text => ({ vi: `${part} – ${unit}`, en: `${part} – ${unit}` }),
  inPeriod: (part: Text, period: Period): Text => ({
    vi: `${part.vi}: ${periodWords(period).vi}`,
    en: `${part.en}: ${periodWords(period).en}`,
  }),
  optional: { vi: 'nếu có', en: 'if any' },
  save: { vi: 'Ghi', en: 'Save' },
  back: { vi: 'Về danh mục nhiệm vụ', en: 'Back to the items' },
  gridHint: {
    vi: 'Chọn một ô để ghi kết quả, xem hay sửa những gì đã ghi.',
    en: 'Choose a cell to record a result, or to see and mend what was recorded.',
  },
  by: { vi: 'Người cập nhật', en: 'Recorded by' },
  foot: {
    vi: 'Trang này chạy ngay trên máy này, không gửi gì ra mạng. Đóng trang là chương trình tự dừng.',
    en: 'This page runs on this machine and sends nothing out. Close it, and the program ends.',
  },
  /** Said by the script. */
  gone: {
    vi: 'Chương trình đã dừng nên chưa ghi được. Đừng đóng trang: chép lại phần vừa điền, mở lại trang rồi dán vào.',
    en: 'The program has ended, so nothing can be saved. Don’t close the page: copy what you filled in, open the page again and paste it.',
  },
} as const;

/** Words of an item's own page. */
export const DESK_ITEM = {
  tick: { vi: 'Ghi kết quả', en: 'Record a result' },
  tickFor: (period: Period): Text => ({
    vi: `Ghi kết quả ${periodWords(period).vi}`,
    en: `Record a result for ${periodWords(period).en}`,
  }),
  status: { vi: 'Tình trạng', en: 'Status' },
  date: { vi: 'Ngày thực hiện', en: 'Day of the work' },
  dateHint: {
    vi: 'Ví dụ 10/3/2024. Để trống thì ghi ngày hôm nay, vẫn tính cho kỳ này.',
    en: 'Such as 10/3/2024. Left empty it is today, counted to this period all the same.',
  },
  note: { vi: 'Kết quả, ghi chú', en: 'Result, note' },
  evidence: { vi: 'Tài liệu minh chứng', en: 'Evidence' },
  moreEvidence: { vi: 'Thêm văn bản khác', en: 'Another document' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  numberHint: { vi: 'Ví dụ 15/BC-TTA', en: 'Such as 15/BC-TTA' },
  documentDate: { vi: 'Ngày văn bản', en: 'Date of the document' },
  documentTitle: { vi: 'Trích yếu', en: 'Title' },
  file: { vi: 'Tệp kèm theo', en: 'File' },
  fileHint: {
    vi: 'Chọn tệp, hoặc kéo thả vào đây. Tệp được chép vào thư mục minh chứng của đơn vị.',
    en: 'Choose a file, or drop it here. It is copied to the unit’s evidence folder.',
  },
  link: { vi: 'Đường dẫn', en: 'Link' },
  action: { vi: 'Cho công việc cụ thể', en: 'For the action' },
  wholeItem: { vi: 'cả nhiệm vụ', en: 'the whole item' },
  again: {
    vi: 'Đây là một việc khác giống hệt, vẫn ghi',
    en: 'This is another one exactly alike: record it all the same',
  },
  recorded: { vi: 'Đã ghi trong kỳ', en: 'Recorded in the period' },
  otherPeriods: { vi: 'Các kỳ khác', en: 'Other periods' },
  correct: (n: number): Text => ({ vi: `Sửa lần ${n}`, en: `Correct entry ${n}` }),
  correctHint: {
    vi: 'Lần cũ vẫn còn trong lịch sử. Văn bản để trống thì giữ nguyên.',
    en: 'The old one stays in the history. Evidence left empty stays as it is.',
  },
  saveCorrection: { vi: 'Ghi bản sửa', en: 'Save the correction' },
  withdraw: { vi: 'Rút lại lần này', en: 'Withdraw this entry' },
  corrected: (id: string, n: number, next: number): Text => ({
    vi: `Đã sửa lần ${n} của ${id}; lần thay thế là lần ${next}.`,
    en: `Corrected entry ${n} of ${id}; entry ${next} stands in its place.`,
  }),
  withdrawn: (id: string, n: number): Text => ({
    vi: `Đã rút lại lần ${n} của ${id}; lần này vẫn còn trong lịch sử.`,
    en: `Withdrew entry ${n} of ${id}; it stays in the history.`,
  }),
  undo: (n: number): Text => ({ vi: `Bỏ lần ${n} vừa ghi`, en: `Take back entry ${n}` }),
  undone: (id: string, n: number): Text => ({
    vi: `Đã bỏ lần cập nhật ${n} của ${id}, như chưa từng ghi.`,
    en: `Took back entry ${n} of ${id}, as if it had never been.`,
  }),
  related: (id: string, others: string): Text => ({
    vi: `${id} viện dẫn cùng văn bản với: ${others}. Nếu kết quả này cũng thuộc các nhiệm vụ đó, hãy ghi ở đó nữa.`,
    en: `${id} cites the same document as: ${others}. If this work covers them too, record it there as well.`,
  }),
  nth: (words: Text, n: number): Text =>
    n === 1 ? words : { vi: `${words.vi} (văn bản ${n})`, en: `${words.en} (document ${n})` },
  noEvidence: {
    vi: 'Chưa có tài liệu minh chứng; bổ sung khi có bằng “Sửa”.',
    en: 'No evidence yet; add it by “Correct” when there is.',
  },
  notTicked: {
    vi: 'Mục này không tự ghi kết quả: đây là chỗ để đơn vị thêm nhiệm vụ riêng.',
    en: 'Nothing is recorded here: it is the place for the unit’s own items.',
  },
} as const;

/** Words of the pages of figures, difficulties and words. */
export const DESK_PARTS = {
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
  figureChanged: (now: string): Text => ({
    vi: `Trong lúc bạn điền, ô này đã được ghi là “${now}”. Ghi lần nữa để thay.`,
    en: `While you were filling this in, “${now}” was recorded here. Save again to replace it.`,
  }),
  emptyNow: { vi: 'chưa báo cáo', en: 'not reported' },
  computed: {
    vi: 'Số liệu nhập theo quý; kỳ này được cộng từ các quý. Chọn một quý để nhập.',
    en: 'Figures are entered by quarter; this period is computed. Choose a quarter to enter them.',
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
    vi: 'Viết ở đây thì báo cáo lấy đúng lời này; để trống thì báo cáo lấy từ kết quả đã ghi, nếu có. Xóa hết rồi ghi là bỏ lời đã viết.',
    en: 'The report takes these words; where there are none it takes what was recorded. Empty a box and save to take its words back.',
  },
  noOutline: {
    vi: 'Kế hoạch này không có đề cương báo cáo, nên không có phần nào để viết.',
    en: 'This plan has no outline of the report: there is nothing to write.',
  },
  draftOf: (period: Period): Text => ({
    vi: `Lời của ${periodWords(period).vi}`,
    en: `The words of ${periodWords(period).en}`,
  }),
  takeDraft: { vi: 'Lấy làm bản nháp', en: 'Take them as a draft' },
  saveWords: { vi: 'Ghi phần này', en: 'Save this part' },
} as const;

/** Words of the page where a report is made and sent. */
export const DESK_SEND = {
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
  errors: { vi: 'Lỗi trong kế hoạch của đơn vị', en: 'Errors in the unit’s plan' },
  refused: {
    vi: 'Chưa gửi: báo cáo còn thiếu. Bổ sung rồi gửi lại, hoặc điền lý do gửi khi còn thiếu.',
    en: 'Not sent: the report has gaps. Add what is missing, or give the reason for sending with gaps.',
  },
} as const;
