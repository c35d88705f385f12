/** Words that begin a further part of a sentence: what stands before them is a whole phrase. */
export const FURTHER_PART =
  /(?:,?\s+(?=(?:nhằm|để|theo(?! dõi)|trong|trên (?:địa bàn|cơ sở|toàn|các)|tại|thông qua|phù hợp|đối với|gắn với|phục vụ|góp phần|đáp ứng|bảo đảm|đảm bảo|giai đoạn|năm \d)\s)|,\s+(?=(?:tạo|phấn đấu|không để|kịp thời|qua đó|từ đó|trong đó|đồng thời|nhất là|đặc biệt)\s)|\s*[;:(]|\s+[-–]\s+)/gu;

/** Words that nothing can end with. */
export const OPEN_END =
  /(?:[\s,;:.–-]+(?:và|hoặc|của|cho|với|các|những|một|để|nhằm|về|trong|tại|theo|từ|đến|ở|trên|dưới|là|được|bị|do|bằng|việc|có|không|cùng|như|mà|khi|nếu|đối|gắn|phối hợp với)|[\s,;:.–-]+)+$/u;

/** A clause before what is to be done: `Căn cứ Kế hoạch này, …`. */
export const CLAUSE_BEFORE =
  /^(?:Căn cứ|Trên cơ sở)\s[^,;.]{3,160}(?:, (?:nhiệm vụ|chức năng|tình hình)[^,;.]*)?,\s+(?=\p{L})/u;

/** A body's name by itself, which does not say what the task is. */
export const NAME_ALONE =
  /^(?:Các |Đề nghị |Giao )*(?:Sở|Ban|Bộ|Phòng|UBND|Ủy ban|Uỷ ban|Công an|Trường|Đoàn|Hội|Văn phòng|Trung tâm|Đồng chí|Viện|Tòa án|Chi cục|Cục) (?:\p{Lu}\S*|và|nhân dân|quân sự|các|xã|phường|tỉnh|thành phố|cấp|tạo|chính|vụ|pháp|nghệ|thao|trường|lịch|sử)(?:,? (?:\p{Lu}\S*|và|nhân dân|quân sự|các|xã|phường|tỉnh|thành phố|cấp|tạo|chính|vụ|pháp|nghệ|thao|trường|lịch|thôn|khu|đặc|trực))*$/u;

/** A body's standing committee, which a letterhead prints below the body, and a sentence names before it. */
export const STANDING_LAST = /^(.+?),?\s+(Ban (?:Thường trực|Thường vụ|Chấp hành))$/iu;

/** The country in small letters, where no sentence of a plan has it. */
export const COUNTRY = /việt nam/giu;
