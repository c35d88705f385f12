import { type CalendarDate, printDate } from '../domain/calendar/date.js';
import type { Period } from '../domain/calendar/period.js';
import type { Text } from '../domain/text/text.js';
import { periodWords } from './periods.js';

/** Words of the frame around each page, and of what is the same on all pages of the site. */
export const SITE = {
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
  lookAgain: { vi: 'Chưa ghi, xin xem lại', en: 'Not recorded yet: please look' },
  done: { vi: 'Đã xong', en: 'Done' },
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
    en: 'Choose a cell to record a result, or to see and correct what was recorded.',
  },
  by: { vi: 'Người cập nhật', en: 'Recorded by' },
  foot: {
    vi: 'Trang này chạy ngay trên máy này, không gửi gì ra mạng. Đóng trang là chương trình tự dừng.',
    en: 'This page runs on this machine and sends nothing out. Close it, and the program ends.',
  },
  dayChanged: (then: CalendarDate, now: CalendarDate): Text => ({
    vi: `Trang này mở từ ngày ${printDate(then)}, hôm nay đã là ngày ${printDate(now)}. Chưa ghi gì.`,
    en: `This page was opened on ${then}, and today is ${now}. Nothing was written.`,
  }),
  dayChangedHint: {
    vi: 'Tình trạng dưới đây là của hôm nay. Xem lại ngày và kỳ rồi bấm ghi lần nữa.',
    en: 'What stands below is as of today. Look at the day and the period, then save again.',
  },
  /** Said by the script. */
  newDay: {
    vi: 'Đã sang ngày mới: tình trạng và hạn trên trang này có thể không còn đúng. Những gì đang điền vẫn còn; tải lại trang để xem tình trạng hôm nay.',
    en: 'A new day has begun: states and deadlines on this page may no longer hold. What you are filling in stays; load the page again to see today’s.',
  },
  /** Said by the script; `{file}` is the file's name. */
  unreadable: {
    vi: 'Chưa ghi: không đọc được tệp “{file}”. Tệp đã bị đổi tên, xóa hoặc sửa từ lúc chọn, hoặc là một thư mục. Chọn lại tệp rồi ghi; những gì đã điền vẫn còn.',
    en: 'Nothing was saved: the file “{file}” can’t be read. It was renamed, deleted or changed since you chose it, or it is a folder. Choose it again, then save; what you filled in is still here.',
  },
  typedHere: { vi: 'Phần bạn vừa điền', en: 'What you filled in' },
  copyTyped: {
    vi: 'Chưa ghi được. Bấm nút quay lại của trình duyệt để về biểu vừa điền, hoặc chép phần dưới đây.',
    en: 'It was not saved. Go back in the browser to the form that you filled in, or copy what stands below.',
  },
  reload: { vi: 'Tải lại trang', en: 'Load again' },
  gone: {
    vi: 'Chương trình đã dừng nên chưa ghi được. Đừng đóng trang: chép lại phần vừa điền, mở lại trang rồi dán vào.',
    en: 'The program has ended, so nothing can be saved. Don’t close the page: copy what you filled in, open the page again and paste it.',
  },
} as const;

/** Words of an item's own page. */
export const SITE_ITEM = {
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
