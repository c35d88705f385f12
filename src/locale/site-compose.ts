import type { Text } from '../domain/text/text.js';

/** Words of the pages on which the head office prepares its own report: the work it carries, its words, its signature. */
export const SITE_COMPOSE = {
  carryHint: {
    vi: 'Báo cáo chung nêu kết quả của những nhiệm vụ được chọn ở đây, bằng đúng nội dung và tài liệu đơn vị đã ghi. Chỉ nhiệm vụ đã ghi kết quả trong kỳ mới có trong danh sách.',
    en: 'The department’s report has the results of the items chosen here, in the words and documents that the unit recorded. Only items with a record in the period are listed.',
  },
  ofOffice: {
    vi: 'Đơn vị này là văn phòng của cơ quan: không chọn gì thì báo cáo nêu mọi kết quả của đơn vị.',
    en: 'This unit is the department’s own office: with nothing chosen, the report has all of its results.',
  },
  chosen: (count: number, of: number): Text => ({ vi: `đã chọn ${count}/${of}`, en: `${count} of ${of} chosen` }),
  nothingRecorded: {
    vi: 'Chưa đơn vị nào ghi kết quả trong kỳ này.',
    en: 'No unit has recorded anything in this period.',
  },
  silent: { vi: 'chưa ghi kết quả nào trong kỳ', en: 'nothing recorded in the period' },
  items: (unit: string): Text => ({ vi: `Nhiệm vụ của ${unit}`, en: `Items of ${unit}` }),
  saveCarried: { vi: 'Ghi lựa chọn', en: 'Save the choice' },
  unchanged: { vi: 'Lựa chọn không có gì thay đổi.', en: 'Nothing was changed.' },
  wordsHint: {
    vi: 'Viết ở đây thì báo cáo chung lấy đúng lời này; để trống thì báo cáo lấy số tổng hợp và kết quả được chọn, nếu có. Xóa hết rồi ghi là bỏ lời đã viết.',
    en: 'The department’s report takes these words; where there are none it takes the sums and the chosen results. Empty a box and save to take its words back.',
  },
  sign: { vi: 'Ghi nhận đã ký, gửi báo cáo tổng hợp', en: 'Record that the department’s report is signed and sent' },
  signHint: {
    vi: 'Số, ngày, người ký, nơi nhận được in vào báo cáo tổng hợp lập sau đó. Ô để trống giữ như lần ghi trước.',
    en: 'Number, date, signer and recipients are printed in the report made afterwards. A field left empty stays as it was recorded.',
  },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  numberHint: { vi: 'Ví dụ 120/BC-SXD', en: 'Such as 120/BC-SXD' },
  date: { vi: 'Ngày ký', en: 'Date of signing' },
  dateHint: { vi: 'Ví dụ 17/6/2024', en: 'Such as 17/6/2024' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  position: { vi: 'Chức vụ người ký', en: 'The signer’s position' },
  authority: { vi: 'Dòng trên chức vụ khi ký thay', en: 'Lines above the position' },
  authorityHint: { vi: 'Ví dụ KT. GIÁM ĐỐC; mỗi dòng một ý.', en: 'Such as KT. GIÁM ĐỐC; one a line.' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  recipientsHint: { vi: 'Mỗi dòng một nơi.', en: 'One a line.' },
  by: { vi: 'Người ghi', en: 'Recorded by' },
  save: { vi: 'Ghi nhận', en: 'Record it' },
  undo: { vi: 'Rút lại lần ghi này', en: 'Take this record back' },
} as const;
