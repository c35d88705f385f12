/** Sentences in which a plan describes itself. */
export const PLAN_HEAD = {
  /** `Sở Xây dựng ban hành Kế hoạch … cụ thể như sau:` */
  issues: /(?:^|[,;.]\s+)(\p{Lu}[^,;.]*?)\s+(?:xây dựng|ban hành|lập|đề ra)\s+(?:và ban hành\s+)?[Kk]ế hoạch(?!\p{L})/u,
  /** Words for the duty to report. */
  reports: /(?<![\p{L}])(?:[Bb]áo cáo|gửi)(?=[\s:,])/u,
  /** Words for the time of the whole plan. */
  time: /^(?:Thời gian|Thời hạn)(?:\s+(?:thực hiện|triển khai|tổ chức))?(?:\s+(?:Chương trình|Kế hoạch|kế hoạch|chương trình))?\s*(?::|$)/iu,
  /** Words of a time: a number, a stretch, a school year. */
  saysWhen: /\d|[Tt]ừ (?:ngày|nay|khi)|năm học|[Tt]hường xuyên|[Cc]ả năm|[Tt]rong năm|[Hh]ằng|[Hh]àng/u,
  open: /^(?:Các\s+)?[Nn]ội dung khác(?=\s|$)/u,
  conditional: /\(nếu có\)[.;]?$/u,
  percent: /\d+(?:,\d+)?\s*%/u,
} as const;

/** The type of a plan that states none. */
export const PLAN_TYPE = 'KẾ HOẠCH';

/** A type in the form that it has within a sentence. */
export function typeInSentence(printed: string): string {
  return printed.charAt(0) + printed.slice(1).toLocaleLowerCase('vi');
}

/** The words for each kind of unit, in plans that assign duties by kind. */
export const KIND_WORDS = {
  office: /^Văn phòng(?=\s|$)/u,
  division: /^(?:[Cc]ác\s+[Pp]hòng|[Pp]hòng, ban)(?=\s|,|$)/u,
  subordinate: /^(?:[Cc]ác\s+)?[Đđ]ơn vị trực thuộc(?=\s|$)/u,
} as const;

/** A name that means several bodies. */
export const GROUP =
  /^(?:[Cc]ác|[Nn]hững|[Mm]ọi|[Tt]oàn thể|[Tt]ất cả)\s|(?:\s[Cc]ác\s|, ban|, ngành|xã, phường|phường, xã| cấp xã| cấp huyện)/u;

/** Words by which a plan asks for reports. */
export const REPORTS = {
  /** A task that consists in reporting. */
  duty: /^(?:[^.;]{0,80})?(?<!(?:[Cc]ác|những|[Hh]ệ thống|thông tin|mẫu|biểu|đề cương|dữ liệu)\s)[Bb]áo cáo(?!\s(?:viên|chuyên đề|tham luận))(?=[\s:,])/u,
  /** The words before the recipient of a report. */
  to: /(?:[Bb]áo cáo\s+(?:ngay\s+)?|(?:[Bb]áo cáo|[Gg]ửi)(?:\s[^.;]{0,160}?)?\s(?:về|cho|lên|gửi|với)\s+)(?=(?:UBND|Ủy ban|Uỷ ban|Sở|Bộ|Ban|Chính phủ|Thủ tướng|Văn phòng|Công an|Thường trực|Phòng|Hội đồng|HĐND|Tỉnh ủy|Thành ủy|Đảng ủy|Chủ tịch|Trung tâm|Mặt trận|Cục|Đoàn|Hiệu trưởng|Viện|Cơ quan)(?=\s))/gu,
  /** What ends the recipient's name. */
  nameEnds:
    /[.;]|\s(?:để|theo|trước|định kỳ|khi|kết quả|và đề xuất|những|tình hình|hằng|hàng|mỗi|vào|đúng|trong|xem xét|xin|chậm nhất|việc|tại (?:kỳ|cuộc|hội)|các trường hợp|những trường hợp)(?=\s)|\sđể|\svề(?=\s+(?:kết quả|tình hình|việc|công tác|những|các)(?=\s|$)|$)/u,
  /** What begins the subject of a report, behind its recipient. */
  about: /\s+về$/u,
  /** Sentences about reporting difficulties, which are no periodic reports. */
  whenever: /(?:khó khăn|vướng mắc)[^.;]{0,60}(?:phản ánh|báo cáo)/u,
  through: /^\s*\((?:qua|thông qua)[^)]*\)/u,
  byRule: /theo quy định(?:\s+và\s+hướng dẫn)?/u,
} as const;
