import type { FormReason } from '../domain/form/changes.js';
import type { Text } from '../domain/text/text.js';

/** Where the row cannot be mended in this form. */
export const NEW_FORM: Text = {
  vi: 'Xin nơi tổng hợp một biểu mẫu mới, rồi chép nội dung sang.',
  en: 'Ask the office for a new form, and copy your answers into it.',
};
const CHOOSE_STATUS: Text = {
  vi: 'Chọn một tình trạng trong danh sách của ô.',
  en: 'Choose a status from the cell’s list.',
};
const CHOOSE_ADDRESS: Text = {
  vi: 'Chọn số mục trong danh sách của ô.',
  en: 'Choose the item’s address from the cell’s list.',
};
const DAY_IN_PERIOD: Text = {
  vi: 'Ghi ngày đã làm việc, thuộc kỳ của dòng này, ví dụ 10/3/2024.',
  en: 'Write the day of the work, within the row’s period, like 10/3/2024.',
};
const RECORDED_SINCE: Text = {
  vi: 'Nơi tổng hợp đã có nội dung khác ở chỗ này; liên hệ để thống nhất nội dung đúng.',
  en: 'The office has something else here; agree with it on what is right.',
};
const TELL_OFFICE: Text = {
  vi: 'Chọn tình trạng khác; nếu việc này không phải của đơn vị thì báo nơi tổng hợp.',
  en: 'Choose another status; where the work is not yours, tell the office.',
};

/** What the unit does about each reason; `null` where the reason’s own sentence says it. */
export const REMEDIES: Readonly<Record<FormReason['kind'], Text | null>> = {
  'unknown-row': NEW_FORM,
  'unknown-item': CHOOSE_ADDRESS,
  'no-address': CHOOSE_ADDRESS,
  'open-place': CHOOSE_ADDRESS,
  'unknown-action': NEW_FORM,
  'no-status': CHOOSE_STATUS,
  'unknown-status': CHOOSE_STATUS,
  'no-date': DAY_IN_PERIOD,
  'bad-date': DAY_IN_PERIOD,
  'wrong-time': DAY_IN_PERIOD,
  'outside-year': DAY_IN_PERIOD,
  future: DAY_IN_PERIOD,
  'none-not-allowed': TELL_OFFICE,
  'not-applicable': TELL_OFFICE,
  'document-unnamed': { vi: 'Ghi số văn bản hoặc trích yếu.', en: 'Write the document’s number or title.' },
  'document-after-today': null,
  'documents-unequal': null,
  'wrong-figure': {
    vi: 'Ghi một số nguyên. 0 là không phát sinh; dấu - là không thuộc chức năng; chưa có số thì để trống.',
    en: 'Write a whole number. 0 says that nothing arose; - not applicable; leave empty what is not known.',
  },
  'unknown-indicator': NEW_FORM,
  'not-begun': { vi: 'Để trống, ghi khi kỳ đã bắt đầu.', en: 'Leave it empty until the period begins.' },
  'no-text': { vi: 'Ghi nội dung vào dòng này.', en: 'Write the text of this row.' },
  'refused-time': {
    vi: 'Ghi thời hạn trong năm kế hoạch, ví dụ 30/6/2024.',
    en: 'Write a time within the plan’s year.',
  },
  'unclear-time': {
    vi: 'Ghi như: Thường xuyên, Hằng quý, Quý II, 30/6/2024.',
    en: 'Write it like: ongoing, every quarter, quarter II, 30/6/2024.',
  },
  'changed-since': RECORDED_SINCE,
  'entry-since': RECORDED_SINCE,
  repeated: { vi: 'Giữ một dòng, xóa dòng kia.', en: 'Keep one row and clear the other.' },
  'wrong-value': { vi: 'Gõ thẳng giá trị vào ô.', en: 'Type the value into the cell.' },
  merged: null,
  'other-row': NEW_FORM,
  'item-amended': NEW_FORM,
  'asked-amended': NEW_FORM,
  'words-amended': NEW_FORM,
  'date-for-text': null,
  'number-for-text': null,
  struck: null,
  ditto: null,
  garbled: null,
  'too-long': { vi: 'Viết ngắn lại, hoặc chia làm nhiều dòng.', en: 'Shorten it, or spread it over several rows.' },
};
