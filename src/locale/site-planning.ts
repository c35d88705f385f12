import type { Period } from '../domain/calendar/period.js';
import type { Text } from '../domain/text/text.js';
import { periodWords } from './periods.js';

/** Words of an item's page about who does it by when, whether it applies, and the unit's own items. */
export const SITE_PLANNING = {
  planning: { vi: 'Kế hoạch của nhiệm vụ này', en: 'How this item is planned' },
  assign: { vi: 'Phân công, thời gian, sản phẩm', en: 'Who does it, by when, with what output' },
  lead: { vi: 'Chủ trì', en: 'Led by' },
  support: { vi: 'Phối hợp', en: 'Supported by' },
  supportHint: { vi: 'Nhiều nơi thì cách nhau bằng dấu ;', en: 'Several are parted by ;' },
  time: { vi: 'Thời gian', en: 'Time' },
  timeHint: {
    vi: 'Ví dụ: Thường xuyên, Hằng quý, hoặc ngày 15/6/2024',
    en: 'Such as Thường xuyên, Hằng quý, or 15/6/2024',
  },
  output: { vi: 'Sản phẩm', en: 'Output' },
  saveAssignment: { vi: 'Ghi phân công', en: 'Save' },
  unchanged: { vi: 'Phân công không có gì thay đổi.', en: 'Nothing was changed.' },
  skip: { vi: 'Không thuộc chức năng, nhiệm vụ của đơn vị', en: 'Not applicable to the unit' },
  reason: { vi: 'Lý do', en: 'Reason' },
  from: { vi: 'Từ kỳ', en: 'From' },
  wholeYear: { vi: 'cả năm', en: 'the whole year' },
  fromPeriod: (period: Period): Text => periodWords(period),
  since: (period: Text): Text => ({ vi: `Từ ${period.vi}.`, en: `From ${period.en} on.` }),
  saveSkip: { vi: 'Ghi là không thuộc chức năng', en: 'Mark it as not applicable' },
  skipped: { vi: 'Đã ghi: không thuộc chức năng, nhiệm vụ', en: 'Marked as not applicable' },
  back: { vi: 'Bỏ ghi, tính lại nhiệm vụ này', en: 'Take the mark back' },
  own: { vi: 'Thêm nhiệm vụ riêng', en: 'Add an own item' },
  title: { vi: 'Tên nhiệm vụ', en: 'Title' },
  again: {
    vi: 'Đây là một nhiệm vụ khác cùng tên, vẫn thêm',
    en: 'This is another one of that title: add it all the same',
  },
  saveOwn: { vi: 'Thêm nhiệm vụ', en: 'Add it' },
  sentence: { vi: 'Dán cả câu, hoặc tên tệp', en: 'A whole sentence, or a file’s name' },
  sentenceHint: {
    vi: 'Ví dụ: Báo cáo số 12/BC-TTA ngày 5/3/2024 về kết quả quý I. Câu được tách ra các ô dưới đây để bạn xem lại; chưa ghi gì.',
    en: 'Such as: Báo cáo số 12/BC-TTA ngày 5/3/2024 về kết quả quý I. It is taken apart into the fields below for you to look at; nothing is recorded yet.',
  },
  takeApart: { vi: 'Tách ra', en: 'Take it apart' },
  apart: {
    vi: 'Đã tách câu ra các ô số, ngày, trích yếu dưới đây.',
    en: 'The sentence was taken apart into number, date and title below.',
  },
  apartHint: { vi: 'Xem lại từng ô rồi bấm ghi.', en: 'Look at each field, then save.' },
  apartNow: {
    vi: 'Đã tách ra số, ngày, trích yếu dưới đây: xem lại rồi bấm ghi.',
    en: 'Taken apart into number, date and title below: look at them, then save.',
  },
  noRoom: {
    vi: 'Ba ô văn bản đã đầy: ghi trước, rồi ghi tiếp văn bản này ở lần sau.',
    en: 'The three documents are filled in: save them first, then record this one in another entry.',
  },
  action: { vi: 'Thêm công việc cụ thể', en: 'Add an action' },
  what: { vi: 'Việc phải làm', en: 'What is to be done' },
  due: { vi: 'Hạn hoàn thành', en: 'Due date' },
  dueHint: { vi: 'Ví dụ 15/6/2024', en: 'Such as 15/6/2024' },
  actionAgain: {
    vi: 'Đây là một công việc khác giống hệt, vẫn thêm',
    en: 'This is another one exactly alike: add it all the same',
  },
  saveAction: { vi: 'Thêm công việc', en: 'Add it' },
  places: { vi: 'Thêm nhiệm vụ riêng của đơn vị', en: 'Add an item of the unit’s own' },
  placesHint: {
    vi: 'Kế hoạch để những mục này cho đơn vị tự bổ sung nhiệm vụ.',
    en: 'Under these points of the plan units add items of their own.',
  },
  amended: { vi: 'Nội dung trong kế hoạch đã được sửa', en: 'The plan’s text was amended' },
  amendedHint: {
    vi: 'Nhiệm vụ này chưa được tính cho đến khi đơn vị xem nội dung mới dưới đây và xác nhận những gì đã phân công, đã ghi vẫn đúng.',
    en: 'The item is not counted until the unit has read the new text below and confirmed that what was assigned and recorded still holds.',
  },
  plannedAs: (title: string): Text => ({ vi: `Lúc lập kế hoạch: “${title}”.`, en: `Planned as: “${title}”.` }),
  confirmedBy: { vi: 'Người xác nhận', en: 'Confirmed by' },
  confirm: { vi: 'Xác nhận theo nội dung mới', en: 'Confirm for the new text' },
  waiting: (count: number): Text => ({
    vi: `${count} nhiệm vụ chờ xác nhận theo nội dung mới của kế hoạch`,
    en: `${count === 1 ? '1 item waits' : `${count} items wait`} to be confirmed for the plan’s new text`,
  }),
  confirmAll: { vi: 'Đã xem hết, xác nhận tất cả', en: 'I have read them: confirm all' },
  countsAgain: (id: string, count: number): Text => ({
    vi: `${count} lần cập nhật của ${id} lại được tính; lần nào không đúng với nội dung mới thì sửa hoặc rút lại ở trang của nhiệm vụ.`,
    en: `${count === 1 ? '1 entry' : `${count} entries`} of ${id} count again; correct or withdraw on the item’s page any that is not of the new text.`,
  }),
} as const;
