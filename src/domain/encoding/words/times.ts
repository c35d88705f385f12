const DAY = '\\d{1,2}(?:\\s*/\\s*\\d{1,2}|\\s+tháng\\s+\\d{1,2})?(?:\\s*/\\s*\\d{4}|\\s+năm\\s+\\d{4})?';
const EACH = '(?:[Hh]ằng|[Hh]àng|[Mm]ỗi)\\s+(?:ngày|tuần|tháng|quý|năm|6 tháng|06 tháng|học kỳ|năm học)';
/** `tháng tiếp theo`, `tháng đầu quý sau`, `tháng cuối quý`: the month in which a day without one lies. */
const NEXT = '(?:tiếp theo|kế tiếp|liền kề|sau(?:\\s+đó)?)';
const MONTH_NAMED = `tháng\\s+(?:${NEXT}|(?:đầu|cuối)(?:\\s+tiên)?(?:\\s+của)?\\s+quý(?:\\s+${NEXT})?)`;
const UNTIL = '(?:[Tt]rước|[Cc]hậm nhất(?:\\s+là)?(?:\\s+(?:trước|đến|vào))?|[Mm]uộn nhất|đến|[Vv]ào|[Tt]ừ)';

/** Times in a sentence, the most specific first. */
export const TIME_PHRASES: readonly RegExp[] = [
  /(?:trong\s+(?:thời hạn|vòng)\s+|[Tt]rong\s+|[Cc]hậm nhất\s+)?\d+(?:\s*-\s*\d+)?\s+(?:ngày|giờ|tháng)(?:\s+làm việc)?\s+(?:kể từ|sau khi|kể từ khi)[^.;,()]*/u,
  new RegExp(`(?:[Đđ]ịnh kỳ\\s+)?${EACH}\\s+\\((?:trước|chậm nhất|vào)[^)]*\\)`, 'u'),
  new RegExp(
    `(?:[Đđ]ịnh kỳ\\s+)?(?:${EACH},?\\s+)?(?:[Hh]oàn thành\\s+|xong\\s+)?${UNTIL}\\s+ngày\\s+${DAY}(?:\\s+và(?:\\s+ngày)?\\s+${DAY})*(?:\\s+đến(?:\\s+hết)?\\s+ngày\\s+${DAY})?(?:\\s+(?:của\\s+)?(?:(?:tháng cuối\\s+)?${EACH}|${MONTH_NAMED}))?(?:\\s+\\(hoặc[^)]*\\))?`,
    'u',
  ),
  /(?:[Hh]oàn thành\s+|xong\s+)?(?:[Tt]rước|[Cc]hậm nhất)\s+\d{1,2}\/\d{1,2}(?:\/\d{4})?(?![\d/-])/u,
  /[Tt]ừ\s+(?:nay|ngày|tháng|quý|năm)(?:\s+[\d/IVX-]+)?(?:\s+năm\s+\d{4})?\s+đến\s+(?:hết\s+|khi\s+)?[^.;,()]*/u,
  new RegExp(
    `^(?:Quý\\s+(?:IV|I{1,3}|[1-4])(?:\\s*[/-]\\s*\\d{4}|\\s+năm\\s+\\d{4})?|Tháng\\s+\\d{1,2}(?:\\s*[/-]\\s*\\d{4}|\\s+năm\\s+\\d{4})?|Ngày\\s+${DAY})(?=,\\s+\\p{L})`,
    'u',
  ),
  /(?<!(?:xếp loại|đánh giá|kiểm điểm|cá nhân)\s)(?:[Đđ]ịnh kỳ\s+)?(?:[Vv]ào\s+)?(?:đầu|cuối|giữa)\s+(?:mỗi\s+)?(?:[Hh]ọc kỳ(?:\s+(?:II?|[12])(?![\p{L}\d]))?|năm học|quý|tháng|năm)(?:\s+(?:và|,)\s+(?:đầu|cuối|giữa)\s+(?:mỗi\s+)?(?:[Hh]ọc kỳ(?:\s+(?:II?|[12])(?![\p{L}\d]))?|năm học|quý|tháng|năm))*/u,
  /(?:[Hh]oàn thành|xong|kết thúc)\s+(?:trong|trước)\s+(?:tháng|quý|năm)\s+[\dIVX]+(?:\s*[/-]\s*\d{4}|\s+năm\s+\d{4})?/u,
  /(?:[Tt]rong|[Tt]rước|[Vv]ào)\s+(?:tháng|quý|Quý)\s+[\dIVX]+(?:\s*[/-]\s*\d{4}|\s+năm\s+\d{4})?/u,
  new RegExp(
    `(?<!(?:ngân sách|nhà nước|dự toán|kinh phí|chương trình công tác|chương trình|kế hoạch|thi đua|thời sự|xếp loại|[Cc]hỉ số CCHC của tỉnh|[Cc]hỉ số)\\s)(?:[Đđ]ịnh kỳ\\s+)?${EACH}(?:\\s+(?:và|hoặc)\\s+đột xuất)?(?:\\s+trong thời gian\\s+[^.;,()]*)?`,
    'u',
  ),
  /(?:[Nn]gay\s+)?(?:[Kk]hi|[Ss]au khi)\s+(?:phát sinh|phát hiện|xuất hiện|xảy ra|nước rút|có (?:yêu cầu|đề nghị|phát sinh))[^.;,()]*/u,
  /(?<=[,;(]\s*)[Tt]háng\s+\d{1,2}\/\d{4}(?=\s*[).;])/u,
  /[Đđ]ịnh kỳ\s+(?:0?\d tháng|tháng|quý|năm)(?:(?:,|\s+và|\s+hoặc)\s+(?:0?\d tháng|quý|năm))*/u,
  /[Đđ]ịnh kỳ(?:\s+(?:và|hoặc)\s+đột xuất)?/u,
  /(?<=\()(?:[Tt]hường xuyên|[Hh]ằng (?:tuần|tháng|quý|năm)|[Hh]àng (?:tuần|tháng|quý|năm))(?=\)[.;]?\s*$)/u,
  /[Tt]hường xuyên,\s+liên tục(?:\s+trong\s+năm\s+\d{4})?/u,
];

/** `Thường xuyên kiểm tra …`: at the beginning, or directly after the body's name. */
export const ONGOING_AT_START = /^[Tt]hường xuyên(?:,\s+liên tục)?(?=\s)/u;

/** A time in brackets at the end: `(2025 - 2026).` */
export const TIME_IN_BRACKETS =
  /\(((?:(?:xuyên suốt|từ|năm|giai đoạn|quý|tháng)\s+)?(?:[IVX]+\s*[/-]\s*)?\d{1,4}(?:\s*[-–/]\s*\d{4})?(?:\s+trở đi|\s+đến\s+(?:hết\s+)?(?:năm\s+)?\d{4})?)\)[.;]?\s*$/u;

/** Patterns of times in folded text, which has no accents. */
export const FOLDED_TIMES = {
  ongoing: /thuong xuyen|lien tuc|xuyen suot|trong suot|suot qua trinh/,
  daily: /h[ao]ng ngay|h[ao]ng tuan/,
  monthly: /(?:h[ao]ng|moi) thang|thang (?:tiep theo|ke tiep|lien ke)/,
  quarterly: /(?:h[ao]ng|moi|dinh ky) quy|thang (?:dau|cuoi)(?: tien)?(?: cua)? quy/,
  /** `6 tháng`, and neither the month of `ngày 16 tháng 12` nor one half of a year: `6 tháng đầu năm 2026`. */
  halfYearly: /(?<!\d)0?6 thang(?! \d| (?:dau|cuoi) nam(?! ?(?:,|va|;)))|nua nam|hoc ky(?! (?:i|ii|1|2)(?![a-z\d]))/,
  /** Both terms of a school year: `cuối học kỳ I và cuối học kỳ II`. */
  bothTerms: /hoc ky (?:i|1)(?![a-z\d]).*hoc ky (?:ii|2)(?![a-z\d])/,
  /** One term of a school year, whose days only the school knows. */
  oneTerm: /hoc ky (?:i|ii|1|2)(?![a-z\d])/,
  yearly: /(?:h[ao]ng|moi) nam|nam hoc(?! ?20)/,
  onward: /nhung nam tiep theo|cac nam tiep theo|tro di|nam tiep theo/,
  untilDone: /den khi/,
  whenever: /khi (?:co|phat sinh|phat hien|xuat hien|xay ra|nuoc rut|can)|phat sinh/,
  relative: /ke tu|sau khi/,
  /** Nothing but the years of a stretch. */
  years:
    /^(?:trong |ca |toan |thuc hien )*(?:giai doan |nhiem ky |thoi ky |nam hoc |cac nam |tu nam |tu |nam )?(20\d\d)(?: ?[-–—] ?| den (?:het )?(?:nam )?)(20\d\d)[.;]?$/,
  from: /^(?:bat dau )?(?:thuc hien |trien khai |ap dung )?tu (?:ngay |thang |nam |quy )?(?=\d|[iv]+(?![a-z]))/,
  /** The hours of a day: `tu 20 gio 15 phut - 20 gio 45 phut`, `7h00 - 7h15`. */
  hours:
    /(?:(?:tu|luc|vao|hoi|den) )*\d{1,2} ?(?:gio|h|g)(?![a-z]{2}) ?(?:\d{1,2}(?: ?phut)?)?(?: ?(?:[-–—]|den) ?\d{1,2} ?(?:gio|h|g)(?![a-z]{2}) ?(?:\d{1,2}(?: ?phut)?)?)?,? ?/g,
  /** A cited document with its date, which is no date of the task. */
  cited: /so [^\s,;]*\d[^\s,;]*[/-][^\s,;]+,? ngay \d{1,2}(?:\/| thang )\d{1,2}(?:\/| nam )\d{4}/g,
  /** The year after the one in which the task is done, or the one before. */
  nextYear: /nam (?:lien ke|ke tiep|tiep theo|sau)(?! la)/,
  yearBefore: /nam (?:lien )?truoc(?: lien ke)?(?![a-z])/,
} as const;

const POINT =
  '(?:ngày\\s+\\d{1,2}(?:\\s*/\\s*\\d{1,2}|\\s+tháng\\s+\\d{1,2})(?:\\s*/\\s*\\d{4}|\\s+năm\\s+\\d{4})?|\\d{1,2}/\\d{1,2}/\\d{4}|tháng\\s+\\d{1,2}(?:\\s*[/-]\\s*\\d{4}|\\s+năm\\s+\\d{4})?|\\d{1,2}/\\d{4}|qu[ýí]\\s+(?:IV|I{1,3}|[1-4])(?:\\s*[/-]\\s*\\d{4}|\\s+năm\\s+\\d{4})?|6 tháng (?:đầu|cuối) năm(?:\\s+\\d{4})?|học kỳ\\s+(?:II?|[12])|năm\\s+\\d{4}|20\\d\\d)';
const LINK = '\\s*(?:-|–|—|đến(?:\\s+hết)?|và|,)\\s*';
const STRETCH = `(?:từ\\s+)?${POINT}(?:${LINK}${POINT})*`;

/** A heading that says only when: `Tháng 3/2026`, `Đợt 1: Từ ngày 05/12 đến ngày 20/02`, `Giai đoạn 2 (2027 - 2028)`. */
export const TIME_HEADING = new RegExp(
  `^(?:(?:đợt|giai đoạn|bước|kỳ|ngày|buổi|tuần)(?:\\s+cao điểm)?\\s+(?:[\\dIVX]+|thứ\\s+\\p{L}+)\\s*[:.,–-]?\\s*)?(?:(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\s*,?\\s*)?\\(?\\s*((?:trong|vào|trước|đầu|cuối|giữa)?\\s*${STRETCH})\\s*\\)?\\s*(?:\\([^)]*\\)\\s*)?[:.;]?$`,
  'iu',
);
