import type { Text } from '../domain/text/text.js';

/**
 * What an office's own Word template may ask for, by the names that are typed into it. The names are Vietnamese without
 * marks, because a clerk types them; each has one meaning in every document.
 */
export const FIELDS = {
  'co-quan-chu-quan': { vi: 'cơ quan chủ quản, chữ in hoa', en: 'the superior body, in capitals' },
  'co-quan-ban-hanh': { vi: 'cơ quan ban hành, chữ in hoa', en: 'the issuing body, in capitals' },
  'don-vi': { vi: 'tên đơn vị như trong tệp', en: 'the unit’s name as in its file' },
  'so-ky-hieu': { vi: 'số, ký hiệu văn bản', en: 'the document’s number' },
  'dia-danh-ngay-thang': { vi: 'địa danh và ngày, tháng, năm', en: 'place and date' },
  'loai-van-ban': { vi: 'tên loại văn bản, chữ in hoa', en: 'the type of document, in capitals' },
  'trich-yeu': { vi: 'trích yếu', en: 'the subject' },
  'kinh-gui': { vi: 'nơi kính gửi', en: 'the addressees' },
  'mo-dau': { vi: 'câu mở đầu', en: 'the opening sentence' },
  'danh-gia-chung': {
    vi: 'đoạn sau câu mở đầu: kỳ báo cáo, số nhiệm vụ',
    en: 'the paragraph after it: period, items done',
  },
  'ket-thuc': { vi: 'câu kết thúc, có ./.', en: 'the closing sentence' },
  'chuc-vu': { vi: 'quyền hạn, chức vụ người ký', en: 'the signer’s authority and position' },
  'nguoi-ky': { vi: 'họ tên người ký', en: 'the signer’s name' },
  'ky-bao-cao': { vi: 'kỳ báo cáo', en: 'the period' },
  'tu-ngay': { vi: 'ngày đầu kỳ', en: 'the period’s first day' },
  'den-ngay': { vi: 'ngày chốt số liệu', en: 'the period’s last day' },
  nam: { vi: 'năm của kế hoạch', en: 'the plan’s year' },
  'so-nhiem-vu': { vi: 'số nhiệm vụ phải thực hiện trong kỳ', en: 'items due in the period' },
  'da-thuc-hien': { vi: 'số nhiệm vụ đã thực hiện', en: 'items done' },
  'chua-thuc-hien': { vi: 'số nhiệm vụ chưa thực hiện', en: 'items not done' },
  'khong-phat-sinh': { vi: 'số nhiệm vụ không phát sinh', en: 'items of which nothing arose' },
  'ty-le': { vi: 'tỷ lệ nhiệm vụ đã thực hiện', en: 'the share of items done' },
  'du-thao': {
    vi: '“DỰ THẢO” khi còn chỗ phải bổ sung, không thì trống',
    en: '“DRAFT” while something is to be filled in',
  },
  'ban-mau': { vi: 'dòng ghi rõ là bản mẫu, với số liệu giả định', en: 'the line that marks made-up data' },
} as const satisfies Readonly<Record<string, Text>>;

export type FieldName = keyof typeof FIELDS;

/** Fields that are empty in a document that lacks nothing. */
export const MAY_BE_EMPTY: ReadonlySet<string> = new Set<FieldName>(['du-thao', 'ban-mau', 'co-quan-chu-quan']);

/**
 * In the rows of lists, what may be empty where nothing is lacking: a heading with headings below it has no paragraphs of
 * its own, and a unit is in one of the lists of an item alone.
 */
export const MAY_LACK_ROWS: ReadonlySet<string> = new Set([
  'doan',
  'don-vi-vuong-mac',
  'don-vi-chua-thuc-hien',
  'don-vi-chua-day-du',
  'don-vi-chua-ra-soat',
]);

const ITEM = {
  'so-muc': { vi: 'mục trong Kế hoạch', en: 'the item’s address in the plan' },
  'nhiem-vu': { vi: 'tên nhiệm vụ', en: 'the item’s title' },
} as const;
const COUNTED = {
  'so-nhiem-vu': FIELDS['so-nhiem-vu'],
  'da-thuc-hien': FIELDS['da-thuc-hien'],
  'chua-thuc-hien': FIELDS['chua-thuc-hien'],
  'ghi-chu': { vi: 'ghi chú', en: 'note' },
} as const;
const NUMBER: Text = { vi: 'số thứ tự', en: 'the row’s number' };
const PARAGRAPH = { 'noi-dung': { vi: 'một đoạn', en: 'one paragraph' } } as const;

/** Lists: each with what it lists, and the fields of its rows. */
export const LISTS = {
  'noi-nhan': {
    what: { vi: 'nơi nhận, mỗi nơi một dòng', en: 'recipients' },
    each: { ten: { vi: 'tên nơi nhận', en: 'the recipient' } },
  },
  'de-muc': {
    what: { vi: 'các đề mục của báo cáo', en: 'the headings' },
    each: {
      'so-de-muc': { vi: 'I., 1., a)', en: 'I., 1., a)' },
      'ten-de-muc': { vi: 'tên đề mục', en: 'the heading' },
      'cap-de-muc': { vi: 'cấp: 1, 2, 3', en: 'its level: 1, 2, 3' },
    },
  },
  doan: { what: { vi: 'trong de-muc: các đoạn của đề mục', en: 'within de-muc: its paragraphs' }, each: PARAGRAPH },
  'nhiem-vu': {
    what: { vi: 'các nhiệm vụ của đơn vị trong kỳ', en: 'the unit’s items in the period' },
    each: {
      stt: NUMBER,
      ...ITEM,
      'chu-tri': { vi: 'người, bộ phận chủ trì', en: 'who is in charge' },
      'thoi-gian': { vi: 'thời gian thực hiện', en: 'by when' },
      'ket-qua': { vi: 'kết quả trong kỳ', en: 'the results' },
      'minh-chung': { vi: 'số văn bản minh chứng', en: 'its evidence' },
      'vuong-mac': { vi: 'vướng mắc', en: 'what is in the way' },
      'ghi-chu': COUNTED['ghi-chu'],
    },
  },
  'so-lieu': {
    what: { vi: 'số liệu đã báo cáo', en: 'the figures reported' },
    each: {
      stt: NUMBER,
      'chi-tieu': { vi: 'tên chỉ tiêu', en: 'the indicator' },
      'don-vi-tinh': { vi: 'đơn vị tính', en: 'its unit of count' },
      'ky-nay': { vi: 'số kỳ này', en: 'the period’s value' },
      'luy-ke': { vi: 'lũy kế từ đầu năm', en: 'the year so far' },
      'ke-hoach': { vi: 'chỉ tiêu kế hoạch (mức phải đạt)', en: 'the plan’s target' },
      'cung-ky': { vi: 'cùng kỳ năm trước', en: 'the same period last year' },
      'tang-giam': { vi: 'tăng, giảm so với cùng kỳ', en: 'the change since then' },
    },
  },
  'tai-lieu': {
    what: { vi: 'danh mục tài liệu minh chứng', en: 'the list of evidence' },
    each: {
      stt: NUMBER,
      'so-ky-hieu': { vi: 'số, ký hiệu của tài liệu', en: 'its number' },
      ngay: { vi: 'ngày của tài liệu', en: 'its date' },
      'trich-yeu': { vi: 'trích yếu của tài liệu', en: 'its title' },
      'so-muc': ITEM['so-muc'],
    },
  },
  'kho-khan': {
    what: { vi: 'khó khăn, vướng mắc đã nêu', en: 'the difficulties raised' },
    each: {
      stt: NUMBER,
      ...ITEM,
      'don-vi': { vi: 'đơn vị đã nêu', en: 'the unit that raised it' },
      'noi-dung': { vi: 'khó khăn, vướng mắc', en: 'the difficulty' },
      'kien-nghi': { vi: 'đề xuất, kiến nghị', en: 'the proposal' },
      'tra-loi': { vi: 'trả lời của cấp trên', en: 'the answer' },
    },
  },
  'don-vi-bao-cao': {
    what: { vi: 'các đơn vị, số nhiệm vụ của từng đơn vị', en: 'the units, with their items' },
    each: { stt: NUMBER, 'don-vi': { vi: 'tên đơn vị', en: 'the unit’s name' }, ...COUNTED },
  },
  'tinh-hinh-gui': {
    what: { vi: 'các đơn vị theo tình hình gửi báo cáo', en: 'the units by how far their reports are' },
    each: {
      stt: NUMBER,
      'tinh-hinh': { vi: 'đã gửi, chưa gửi, trả lại …', en: 'sent, not sent, returned …' },
      'so-don-vi': { vi: 'số đơn vị', en: 'the number of units' },
      'don-vi': { vi: 'tên các đơn vị', en: 'their names' },
    },
  },
  'can-chi-dao': {
    what: { vi: 'các nhiệm vụ chưa thực hiện, vướng mắc', en: 'the items that are not done or blocked' },
    each: {
      stt: NUMBER,
      ...ITEM,
      'don-vi-vuong-mac': { vi: 'các đơn vị có vướng mắc', en: 'the units where it is blocked' },
      'don-vi-chua-thuc-hien': { vi: 'các đơn vị chưa thực hiện', en: 'the units that have not done it' },
      'don-vi-chua-day-du': { vi: 'các đơn vị chưa thực hiện đầy đủ', en: 'the units that have done it in part' },
      'don-vi-chua-ra-soat': {
        vi: 'các đơn vị chưa rà soát theo nội dung mới của Kế hoạch',
        en: 'the units that have not confirmed it for the plan’s new text',
      },
    },
  },
  'cho-quyet-dinh': {
    what: { vi: 'các kiến nghị chờ lãnh đạo quyết định', en: 'the proposals that wait for a decision' },
    each: {
      stt: NUMBER,
      'don-vi': { vi: 'các đơn vị kiến nghị', en: 'the units that make it' },
      'noi-dung': { vi: 'khó khăn, vướng mắc', en: 'the difficulty' },
      'kien-nghi': { vi: 'đề xuất, kiến nghị', en: 'the proposal' },
    },
  },
  'so-lieu-thay-doi': {
    what: { vi: 'số liệu thay đổi, thay đổi nhiều xếp trước', en: 'the figures that changed, most changed first' },
    each: {
      stt: NUMBER,
      'chi-tieu': { vi: 'tên chỉ tiêu', en: 'the indicator' },
      'don-vi-tinh': { vi: 'đơn vị tính', en: 'its unit of count' },
      'ky-nay': { vi: 'số kỳ này', en: 'the period’s value' },
      'so-ky-truoc': { vi: 'tăng, giảm so với kỳ trước', en: 'the change since the period before' },
      'so-cung-ky': { vi: 'tăng, giảm so với cùng kỳ năm trước', en: 'the change since the same period last year' },
    },
  },
} as const satisfies Readonly<Record<string, { readonly what: Text; readonly each: Readonly<Record<string, Text>> }>>;

export type ListName = keyof typeof LISTS;

/** What each row of the list of one heading's paragraphs has. */
export const HEADING_PARAGRAPHS = PARAGRAPH;

/** `các đoạn của đề mục “Ưu điểm”`: what the list of one heading's paragraphs is. */
export function paragraphsOf(heading: string): Text {
  return { vi: `các đoạn của đề mục “${heading}”`, en: `the paragraphs under “${heading}”` };
}
