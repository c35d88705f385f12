import type { Bound } from '../../plan/indicator.js';

/** The words before a number that make it a bound, the longer ones first: `không dưới` is no `dưới`. */
export const BOUNDS_BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn)(?:\s+(?:là|có|đạt|từ))?\s*$/iu, 'at-least'],
  [/(?:không quá|không vượt quá|tối đa|nhiều nhất|không nhiều hơn|không cao hơn)(?:\s+là)?\s*$/iu, 'at-most'],
  [/≥\s*$/u, 'at-least'],
  [/≤\s*$/u, 'at-most'],
  [/>\s*$/u, 'above'],
  [/<\s*$/u, 'below'],
  [/(?<!\p{L})(?:trên|hơn|vượt)(?:\s+mức)?\s*$/iu, 'above'],
  [/(?<!\p{L})(?:dưới|ít hơn|thấp hơn)(?:\s+mức)?\s*$/iu, 'below'],
];

export const TARGETS = {
  /** After a number: `từ 90% trở lên`. */
  upwards: /^\s*(?:\p{L}+\s+){0,3}?trở lên/iu,
  downwards: /^\s*(?:\p{L}+\s+){0,3}?trở xuống/iu,
  fromBefore: /(?<!\p{L})từ\s*$/iu,
  /** What stands before a percentage that is wanted without a bound: `Phấn đấu 100% hồ sơ`, `tỷ lệ … đạt 95%`. */
  wantedBefore:
    /(?:^|[.;:]\s*|(?<!\p{L})(?:phấn đấu|bảo đảm|đảm bảo|đạt|đạt tỷ lệ|đạt mức|có|đến (?:hết )?năm 20\d\d,?)\s*)$/iu,
  /** The same before all of something: `điều trị cho 100% người nghiện`. */
  allBefore: /(?<!\p{L})(?:và|cho|tại|với|đối với|của)\s*$/iu,
  /** A percentage of something else than what is reached: of a change, of a price. */
  notReached:
    /(?<!\p{L})(?:giảm|tăng|thêm|hỗ trợ|chiếm|bằng|trích|nộp|phạt|giảm được|tăng trưởng|tiết kiệm|đóng góp|miễn)(?:\s+(?:được|từ|mức|khoảng))?\s*$/iu,
  /** A result that was reached before. */
  past: /(?<!\p{L})(?:đã|từng|kết quả)(?!\p{L})/iu,
  each: /(?<!\p{L})(?:mỗi|từng)\s+(?!(?:năm|quý|tháng|tuần|ngày|kỳ|học kỳ|lần|6|06)(?!\p{L}))/iu,
  all: /(?<!\p{L})toàn\s+(?=(?:xã|phường|tỉnh|huyện|quận|thành phố|ngành|trường|sở|đảng bộ|cơ quan|địa bàn)(?!\p{L}))/iu,
  /** A number for less than a year. */
  forLess: /(?:(?:mỗi|hằng|hàng|trong|một)\s+|\/\s*)(?:0?6\s+tháng|tháng|quý|tuần|ngày|học kỳ|kỳ|lần|người)(?!\p{L})/iu,
  yearly: /(?:(?:mỗi|hằng|hàng|trong|một)\s+|\/\s*)năm(?!\p{L})/iu,
  byYear: /(?<!\p{L})đến\s+(?:hết\s+|cuối\s+)?năm\s+(20\d\d)/giu,
  /** The end of what is counted: `02 buổi tuyên truyền trong năm`. */
  tail: /\s*(?:(?:trong|mỗi|hằng|hàng|một)\s+năm|\/\s*năm|(?:trong\s+)?năm\s+20\d\d|trở lên|trở xuống).*$/iu,
  /** The end of a clause, and that of what is said of a percentage, which may be a list. */
  clause: /[.;,:()]/u,
  sentence: /[.;:()]/u,
  /** What a sentence begins with before it names what is counted: `1. Tổ chức hội nghị`. */
  verbBefore: /^(?:[-+•]\s*)?(?:(?:tổ chức|mở|xây dựng|thực hiện|triển khai|tiến hành)\s+)?/iu,
} as const;

/** What plans count, the longer names first. A number of anything else is not taken for one. */
export const UNITS: readonly string[] = [
  ...['câu lạc bộ', 'lượt người', 'hộ gia đình', 'thủ tục hành chính'],
  ...['mô hình', 'hồ sơ', 'vụ việc', 'ý kiến', 'đơn vị', 'cơ sở', 'doanh nghiệp', 'hội nghị', 'hội thi', 'người dân'],
  ...['cá nhân', 'tập thể', 'sáng kiến', 'văn bản', 'tổ chức', 'công trình', 'chuyên đề', 'phóng sự', 'điển hình'],
  ...['tin, bài', 'tin bài', 'học sinh', 'giáo viên', 'cán bộ', 'hội viên', 'đoàn viên', 'thôn', 'xã', 'hộ', 'đợt'],
  ...['cuộc', 'buổi', 'lớp', 'lượt', 'người', 'điểm', 'bài', 'tin', 'mẫu', 'phiếu', 'cây', 'đề tài', 'lần'],
].sort((a, b) => b.length - a.length);
