/**
 * How a plan names who does a task and when, at the beginning of a line: `Đơn vị chủ trì: …`. A label that contains two
 * of these words has the role of the first.
 */
const WHO =
  '(?:Các\\s+)?(?:Cơ quan|Đơn vị|Bộ phận|Tổ chức|Người|Cá nhân|Phòng|Ban|Lực lượng|Lãnh đạo|Thành phần|Chuyên viên|Phân công|Trách nhiệm)(?:,\\s*(?:cơ quan|đơn vị|bộ phận|tổ chức|cá nhân|người))*';
const TAIL = '(?:\\s+(?:tham mưu|thực hiện|chính|triển khai|tổ chức|nhiệm vụ|soạn thảo|xây dựng))*';

/** A unit of measure behind `Đơn vị:` above a table of figures. */
const MEASURE =
  '\\s*(?:(?:[Tt]riệu|[Tt]ỷ|[Nn]ghìn|[Nn]gàn)?\\s*đồng|%|[Hh]a|[Nn]gười|[Ll]ượt|[Tt]ấn|km|USD)(?![\\p{L}\\d])';

export const DUTY_LABELS = {
  support: new RegExp(
    `^(?:${WHO}\\s+)?(?:[Pp]hối hợp|[Pp]hối hợp, tham gia|[Tt]ham gia|[Tt]hẩm tra)${TAIL}(?:\\s*\\([^)]*\\))?\\s*:`,
    'u',
  ),
  lead: new RegExp(
    `^(?:${WHO}\\s+)?(?:[Cc]hủ trì|[Cc]hịu trách nhiệm(?: chính)?|[Đđ]ầu mối|[Pp]hụ trách|[Tt]hực hiện|[Tt]riển khai|[Ss]oạn thảo|[Tt]ham mưu)(?:\\s*(?:,|và)\\s*phối hợp)?${TAIL}(?:\\s*\\([^)]*\\))?\\s*:|^(?:Phân công|Trách nhiệm|Người phụ trách|Đơn vị|Cơ quan)(?:\\s+(?:thực hiện|cụ thể))?\\s*:(?!${MEASURE})`,
    'u',
  ),
  monitor: new RegExp(
    `^(?:${WHO}\\s+)?(?:[Tt]heo dõi|[Cc]hỉ đạo|[Gg]iám sát|[Kk]iểm tra|[Đđ]ôn đốc)(?:,\\s*(?:theo dõi|chỉ đạo|giám sát|kiểm tra|đôn đốc))*${TAIL}\\s*:`,
    'u',
  ),
  time: /^(?:Thời gian|Thời hạn|Thời điểm|Tiến độ|Lộ trình|Hạn|Ngày|Thời gian, địa điểm)(?:\s+(?:dự kiến|thực hiện|hoàn thành|triển khai|tổ chức|ban hành|kết thúc|trình|báo cáo|bắt đầu|gửi))*(?:\s+Chương trình|\s+Kế hoạch)?(?:\s*\([^)]*\))?\s*:/u,
  output: /^(?:Sản phẩm|Kết quả|Kết quả dự kiến|Sản phẩm dự kiến|Đầu ra)(?:\s+\p{Ll}+){0,3}\s*:/u,
  funding: /^(?:Kinh phí|Nguồn kinh phí|Dự toán)(?:\s+\p{Ll}+){0,3}\s*:/u,
  place: /^(?:Địa điểm|Phạm vi|Đối tượng|Hình thức|Thành phần)(?:\s+\p{Ll}+){0,3}\s*:/u,
  content: /^(?:Nội dung|Nhiệm vụ|Tên nhiệm vụ|Công việc|Mục đích|Yêu cầu|Mục tiêu)(?:\s+\p{Ll}+){0,3}\s*:/u,
} as const;

/** The same labels within a paragraph, after the end of a sentence or a dash. */
export const INNER_LABEL =
  /\s[-–]\s*(?=(?:Thời gian|Thời hạn|Tiến độ|Đơn vị|Cơ quan)(?:\s+\p{Ll}+){0,4}\s*:)|(?<=[.;,]\s+)(?=(?:(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận)\s+(?:thực hiện|(?:chủ trì|phối hợp|theo dõi)(?:\s+(?:tham mưu|thực hiện|triển khai|chính))*)|[Cc]hủ trì|[Pp]hối hợp|[Tt]heo dõi)(?:\s+thực hiện)?\s*:|(?:[Tt]hời gian|[Tt]hời hạn|[Tt]iến độ)(?:\s+(?:thực hiện|hoàn thành|triển khai|dự kiến))*\s*:)/u;

/** Names of columns whose cells are only numbers of what the name says: `Tháng` over `9`, `9/2025`. */
export const COUNTED_TIME = {
  name: /^(?:tháng|quý|tuần)$/iu,
  cell: /^(?:\d{1,2}(?:[/-]\d{4})?|[IV]{1,3}(?:[/-]\d{4})?)$/u,
} as const;

/** The names of the columns of task tables. */
export const COLUMNS = {
  number: /^(?:stt|tt|số tt|số thứ tự|s\s*tt)$/iu,
  task: /nhiệm vụ|nội dung|công việc|hoạt động|tên văn bản|tên đề án|đầu việc|danh mục|giải pháp|chỉ tiêu|mục tiêu|tên /iu,
  lead: /chủ trì|soạn thảo|thực hiện chính|phụ trách|đầu mối|chịu trách nhiệm|(?:cơ quan|đơn vị|bộ phận|người|cá nhân|tổ chức|phân công).*thực hiện|^thực hiện$|trách nhiệm/iu,
  support: /phối hợp|thẩm tra|tham gia/iu,
  monitor: /theo dõi|chỉ đạo|giám sát|kiểm tra|đôn đốc/iu,
  time: /thời gian|thời hạn|tiến độ|hoàn thành|thời điểm|lộ trình|^ngày|kỳ hạn|^(?:tháng|quý|tuần|đợt|học kỳ)(?:\s*[/,]\s*(?:tháng|năm|tuần))*$/iu,
  output: /sản phẩm|kết quả|hồ sơ|đầu ra/iu,
  funding: /kinh phí|nguồn vốn|dự toán/iu,
  note: /ghi chú/iu,
} as const;
