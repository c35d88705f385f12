/** Titles of report outlines, and the topics of their headings. */
export const OUTLINES = {
  /** The title: the outline begins here, even if a letter precedes it. */
  title: /^(?:\(?MẪU\)?\s+)?(?:ĐỀ CƯƠNG|Đề cương|KHUNG BÁO CÁO|MẪU BÁO CÁO|Mẫu báo cáo|BÁO CÁO)(?=$|[\s:.(])/u,
  /** Documents that have headings but are no outlines. */
  otherType:
    /^(KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|CHƯƠNG TRÌNH|QUY CHẾ|QUY ĐỊNH|HƯỚNG DẪN|TỜ TRÌNH|THÔNG BÁO|BIÊN BẢN|HỢP ĐỒNG|LUẬT|NGHỊ ĐỊNH|THÔNG TƯ|PHƯƠNG ÁN)(?=$|[\s:])/u,
  /** Topics of reports; a list of headings without any of them is no outline. */
  about:
    /(?<!\p{L})(?:kết quả|tình hình|đánh giá|phương hướng|nhiệm vụ|kiến nghị|đề xuất|hạn chế|tồn tại|khó khăn|vướng mắc|ưu điểm|nguyên nhân|công tác|thực hiện)(?!\p{L})/iu,
  shortcomings: /(?<!\p{L})(?:hạn chế|tồn tại|khó khăn|vướng mắc)(?!\p{L})/iu,
  proposals: /(?<!\p{L})(?:kiến nghị|đề xuất)(?!\p{L})/iu,
  nextPeriod:
    /(?<!\p{L})(?:phương hướng|nhiệm vụ (?:trọng tâm|chủ yếu)|(?:nhiệm vụ|kế hoạch|công tác)\s.*(?:tới|tiếp theo|cuối năm|sau))(?!\p{L})/iu,
  /** Headings that ask for a judgement, and so take no item’s results. */
  judgement: /(?<!\p{L})(?:đánh giá|ưu điểm|nguyên nhân|bài học|nhận xét|đặc điểm)(?!\p{L})/iu,
  /** Words that say nothing about the topic of a heading. */
  common:
    'các của và về trong theo với cho đến tại từ những được là có cấp công tác thực hiện kết quả tình hình việc triển khai nhiệm vụ nội dung xây dựng nâng cao tăng cường đẩy mạnh tiếp tục tổ chức',
} as const;
