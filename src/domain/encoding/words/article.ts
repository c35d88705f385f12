/** What news pages print around a text, and how they tell of a document. */
export const ARTICLE = {
  /** `Thứ Hai, 15/01/2026 08:30 (GMT+7)`, `Đăng ngày 15/01/2026`, `Lượt xem: 400`. */
  posted:
    /GMT\s*\+7|^(?:Đăng ngày|Ngày đăng|Cập nhật(?: lúc)?|Lượt (?:xem|đọc|truy cập)|Đăng lúc)(?=[\s:])|^(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy|[2-7])|Chủ nhật),?\s+(?:ngày\s+)?\d{1,2}[/-]\d{1,2}[/-]\d{4}/iu,
  /** `(BAM) - Ngày 14/01, …`, `BAM - …` at the beginning of the first paragraph. */
  dateline:
    /^\(\p{Lu}[^()]{1,30}\)\s*[-–—.]|^\p{Lu}{2,8}(?:\.\p{Lu}{2,4})?\s+[-–—]\s+(?:Ngày|Sáng|Chiều|Thực hiện|Theo|Nhằm)\s/u,
  /** `UBND tỉnh vừa ban hành Kế hoạch số …` */
  tells:
    /(?<!\p{L})(?:vừa|đã|mới)(?:\s+(?:ký|chính thức))?\s+(?:ký\s+)?ban hành\s+(?:Quyết định|Kế hoạch|kế hoạch|Chương trình|Công văn)|^(?!Căn cứ|Thực hiện)[^.;]{0,90}\sban hành [Kk]ế hoạch(?=\s)[^.;:]*$/u,
  /** `Tác giả: …`, `Tin liên quan`, `Bình luận`. */
  frame:
    /^(?:Tác giả|Ảnh|Ảnh minh họa|Nguồn|Nguồn tin|Bài,? ảnh|Tin,? ảnh|Tin liên quan|Tin bài liên quan|Bài viết liên quan|Các tin khác|Tin khác|Bình luận|Chia sẻ|Từ khóa|Tags?)(?=\s*:|$)/iu,
  /** `Theo đó, …`, `Kế hoạch nêu rõ …`: the words of somebody who tells of a plan. */
  quotes:
    /^(?:Theo đó|Theo [Kk]ế hoạch|Cũng theo|Bên cạnh đó|Kế hoạch (?:nêu rõ|đặt ra|đề ra|yêu cầu|xác định|cũng)|Được biết|Ngoài ra)(?=[\s,])/u,
} as const;
