/** The words between the number of a cited document and the end of its citation. */
export const CITED = {
  issuer: /^\s*(?:,\s*)?của\s+(?=\p{Lu})/u,
  /** The words that follow the issuer's name. */
  afterIssuer:
    /[,;.:()[\]“”"]|\s(?:về|ban hành|Ban hành|phê duyệt|Phê duyệt|quy định|Quy định|hướng dẫn|thực hiện|Thực hiện|triển khai|gắn|sâu rộng|và|tại|trên|đến|để|cho|nhằm|thông qua|sửa đổi|theo|được|phân bổ|phân công|xác định|giao|năm|khóa|trong|về việc|phê chuẩn|cụ thể|yêu cầu|công bố|thành lập|kèm)(?=\s|$)/u,
  subject:
    /^\s*(?:(?:về|ban hành|Ban hành|phê duyệt|Phê duyệt|quy định|Quy định|hướng dẫn|thực hiện|Thực hiện|sửa đổi|triển khai|thành lập|công bố)\s)/u,
  afterSubject: /[;.]|\s(?=\()|,\s(?=\p{Lu}\p{Ll})|\[\^/u,
  law: /(?<![\p{L}\d])(Bộ [Ll]uật|Luật|Pháp lệnh|Hiến pháp)\s+(?=\p{Lu})/gu,
  afterLaw:
    /,(?!\s(?:chống|sử dụng)\s)|[;.:()[\]“”"*]|\s(?:và|được|ngày|số|của|các|đã|theo|quy định|năm|để|trong|có|gồm|tại|sửa đổi|hiện hành|này|cho|với|vào|do|bảo đảm nghiêm)(?=\s|$)/u,
  lawDate:
    /^\s*(?:số\s+(\d+\/\d{4}\/QH\d+)\s*)?(?:ngày\s+(\d{1,2})\s*(?:\/|tháng)\s*(\d{1,2})\s*(?:\/|năm)\s*(\d{4}))?/u,
} as const;

/** The type that is given to a note that cites no document. */
export const NOTE_TYPE = 'Chú thích';
