/** Words that end the name of a body in a sentence, because its duty begins with them. */
const ADVERBS = [
  'phải|cần|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|căn cứ|chủ động|tiếp tục|thường xuyên|định kỳ|kịp thời',
  'tích cực|khẩn trương|nghiêm túc|sẽ|trên cơ sở|theo chức năng|theo nhiệm vụ|trong phạm vi|trong quá trình',
  'trong công tác|trong việc|là cơ quan|là đơn vị|là đầu mối|là lực lượng|trực tiếp|đồng thời|tăng cường',
  'đẩy mạnh|ưu tiên|quan tâm|xem xét|chủ trì|phối hợp|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng',
  'báo cáo|giúp(?! việc)|để|nhằm|khi|nếu|dự kiến|làm đầu mối|thường trực|giao|tập trung|làm tốt|không|được phân công phụ trách|có (?:giải|biện) pháp',
].join('|');

const VERBS = [
  'triển khai|thực hiện|tổ chức|xây dựng|tham mưu|rà soát|hướng dẫn|kiểm tra|giám sát|theo dõi|đôn đốc|tổng hợp',
  'ban hành|bố trí|thẩm định|cân đối|đề xuất|chỉ đạo|tuyên truyền|phổ biến|quán triệt|cập nhật|cung cấp|đảm bảo',
  'bảo đảm|hỗ trợ|lồng ghép|nghiên cứu|kiện toàn|thành lập|quản lý|vận hành|lập|huy động|vận động|tập huấn',
  'đánh giá|thống kê|lựa chọn|chuẩn bị|tiến hành|phân công|điều phối|xác minh|thẩm tra|trình|gửi|cử(?! tri)|nâng cao',
  'phát huy|thông báo|công khai|xử lý|giải quyết|tiếp nhận|kiểm soát|khảo sát|ký kết|đăng|phê duyệt|định hướng',
  'chấp hành|tham gia|duy trì|đổi mới|sơ kết|tổng kết|chuyển|mở|bồi dưỡng|đào tạo|góp ý|thu thập|công bố',
  'biên soạn|cụ thể hóa|khai thác|sử dụng|kết nối|thúc đẩy|truyền thông|khắc phục|ứng phó|di dời|sửa chữa',
  'bảo vệ|tiêu hủy|điều tra|tuần tra|trao đổi|triệu tập|coi(?! thi)|kiểm kê|nghiệm thu|giải ngân|thu hồi|chi trả|tư vấn|giới thiệu|tích hợp',
  'số hóa|chuẩn hóa|đồng bộ|tham dự|bình xét|khen thưởng|biểu dương|thiết lập|phát hành|lắp đặt|nâng cấp',
  'cải tạo|điều chỉnh|bổ sung|sửa đổi|lấy ý kiến|thống nhất|hoàn thành|hoàn thiện|kết thúc|xác định|nhân rộng',
  'phân tích|dự báo|kiến nghị|tiếp thu|giải trình|bàn giao|ứng cứu|chủ động|phòng ngừa|phòng, chống',
  'tạo điều kiện|cam kết|treo|in ấn|ra quân|tấn công|trấn áp|bắt giữ|giáo dục|vận dụng|lãnh đạo|động viên',
  'chăm lo|thăm hỏi|tặng quà|tiêm|phun|khám|điều trị|cấp phát|nắm|đưa|yêu cầu|phát động|trao đổi|tiếp|sắp xếp',
  'triệu tập|niêm yết|coi|dựng (?:nhà|lán|trại)|dán|nộp|tuân thủ|thu gom|khơi thông|tìm kiếm|bám sát|rút kinh nghiệm|thay mặt|nhắc nhở|chia sẻ|mở rộng|giữ vững|khởi công|ký cam kết|trang bị|phân bổ|quyết toán|chi|đầu tư|đấu tranh|ngăn chặn|phát hiện|chăm sóc|quy định|đề nghị|mời|dự trù',
].join('|');

/** Verbs that end a name also after a comma, where others may be nouns: `thanh tra, kiểm tra`, `thông tin, tuyên truyền`. */
const AFTER_COMMA =
  'tham mưu|xây dựng|hướng dẫn|triển khai|rà soát|đề xuất|ban hành|tổng hợp|trình|thực hiện|bảo đảm|đảm bảo|chỉ đạo|theo dõi|đôn đốc|lập|huy động|phát huy|cụ thể hóa|tăng cường|đẩy mạnh';

const BEHIND = '(?=[\\s,:;.]|$)';
export const SENTENCES = {
  /** Words that always end a name. */
  adverb: new RegExp(`(?<!Hội đồng)\\s(?:${ADVERBS})${BEHIND}`, 'u'),
  /**
   * Verbs that end a name; but `tổ chức` after a comma, `các` or `và` is a noun, and others are part of a name: `quản lý`
   * after `cơ quan`, `cử` after `bầu`, `phối hợp` after `Hội đồng`, `tổng hợp` after `Kế hoạch`.
   */
  verb: new RegExp(
    `(?<!,|(?:^|\\s)các|(?:^|\\s)Các|(?:^|\\s)và|[Bb]an|[Tt]ổ|[Đđ]oàn|cơ quan|Cơ quan|[Đđ]ối tượng|[Dd]oanh nghiệp|ngành|có thẩm quyền|cấp|[Cc]hương|[Qq]uy|[Tt]iến|[Cc]ông|Hội đồng|Hội đồng phối hợp|Kế hoạch(?:\\s-)?|[Hh]ành chính|[Đđ]ội|[Bb]ầu|[Ứứ]ng|[Tt]uyển|[Đđ]ề)\\s(?:${VERBS})${BEHIND}|,\\s+(?:${AFTER_COMMA})${BEHIND}|(?<!Hội đồng)\\s(?:${ADVERBS})${BEHIND}`,
    'u',
  ),
  /** A body described by the task it was given. */
  charged: /\sđược\s(?:giao|phân công)(?=\s)/u,
  /** Words that address a body. */
  opener: /^(?:[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu|[Kk]huyến khích|Đối với)\s*:?\s+/u,
  /** Words that ask a body to do something. */
  asking: /^(?:Giao|Đề nghị|Yêu cầu|Khuyến khích)\s*:?\s+/u,
  /** `Phối hợp chặt chẽ với …` */
  support:
    /(?<!cơ chế |sự |chế độ |chương trình |nhiệm vụ |trong việc |công tác )[Pp]hối hợp(?:\s+chặt chẽ|\s+thống nhất|\s+chặt chẽ,\s+thống nhất)?\s+(với\s+)?/gu,
  /** In the middle of a sentence, only these words give a body a duty; what `phải được` is done to something else. */
  duty: /^\s(?:chủ trì|phải(?! được)|có trách nhiệm|chịu trách nhiệm|căn cứ|có nhiệm vụ)(?=[\s,;])/u,
  /** Behind the body that gives a duty, the words before the one that has it: `UBND tỉnh giao Sở A chủ trì`. */
  gives: /^\s+(?:giao|phân công|yêu cầu|đề nghị)\s+(?:cho\s+)?/u,
  /** `… – Trường A thực hiện; Trường B hỗ trợ thực hiện.` behind a task. */
  atEnd:
    /\s[-–—]\s+([^;.–—]{3,200}?)\s+(?:chủ trì|thực hiện|phụ trách)(?:[;,]\s+([^;.]{3,200}?)\s+(?:hỗ trợ|phối hợp)(?:\s+(?:thực hiện|tổ chức))?)?\s*[.;]?$/u,
  /** The places within a sentence at which a second body may be named. */
  within: /[:;.,]\s+(?=\p{L})|\s+thì\s+/gu,
  /** A name that means several. */
  several: /^(?:[Cc]ác|[Nn]hững)\s/u,
  /** Behind a body's name, that it only helps. */
  helps: /\s(?:hỗ trợ|phối hợp)$/u,
  /** A clause before the body that has the duty: `Căn cứ chức năng, nhiệm vụ được giao, Sở A …`. */
  clause:
    /^(?:Căn cứ|Trên cơ sở|Theo|Dựa trên|Để|Nhằm|Từ (?:nay|ngày|tháng|quý)|Hằng (?:tháng|quý|năm)|Hàng (?:tháng|quý|năm)|Định kỳ|Trường hợp|Đối với|Ngày|Tháng|Quý|Trước ngày|Chậm nhất|Trong (?:tháng|quý|năm)|Cuối|Đầu|Kết thúc)(?=[\s,])/u,
  /** Names that only refer to bodies named elsewhere. */
  referring: /(?:^|\s)(?:mình|này|trên(?! địa bàn)|đó|được giao)(?:$|[\s,])/u,
  /** Names that are cut off from the words they belong to: `người dân, doanh nghiệp trong`. */
  cutOff: /\s(?:trong|tại|của|cho|với|về|theo|đến|từ|ở)$/u,
  /** What a heading says of a body after its name. */
  saidOfBody:
    /^,?\s+(?:là|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ trì|phối hợp|trao đổi|căn cứ|chủ động|cần|phải|tham mưu|chỉ đạo|thực hiện các nhiệm vụ|tổ chức thực hiện)(?=[\s,:]|$)/u,
  /** A heading that ends with what the body it names does: `Sở A chủ trì, phối hợp các sở`, `UBND xã chỉ đạo`. */
  leadsBehind: /^\s+(?:chủ trì(?:[,;]?\s+phối hợp\s.*|\s+(?:thực hiện|tổ chức|triển khai))?|chỉ đạo|thực hiện)\s*:?$/u,
  /** `Sở A chủ trì; Sở B, Sở C phối hợp.`: the supporting body before its verb. */
  supporters: /chủ trì[;,]\s+([^.;()]{3,200}?)\s+phối hợp(?:\s+(?:thực hiện|tham gia|triển khai))?(?=\s*(?:[.;,)]|$))/u,
  /** Behind who leads, in the value of a label: `Sở A chủ trì`. */
  leads: /\s+(?:là (?:cơ quan|đơn vị) )?chủ trì(?:[,;]\s.*|\s+thực hiện)?$/u,
  /** Words behind a name that belong to its verb: `UBND xã được`, `UBND xã triệu tập và`. */
  wordsBehind: /(?:\s+(?:được|đã|đang|cũng|và|cùng|có|mới|(?<!trật\s)tự|các|của))+$/u,
  /** Between who leads and who supports, in the value of a label. */
  together: /,?\s+phối hợp(?:\s+với)?\s+(?=(?:các\s+)?\p{L})(?![^()]*\))/u,
  /** `(Sở A chủ trì, …)` after a task. */
  leaderInBrackets: /\(([^()]{3,160}?)\s+chủ trì(?=[\s;,)])/u,
  /** Words that always end the name of a supporting body. */
  stops:
    /[.;:]|\s(?:trong|tại|để|nhằm|về|theo|qua|bằng|khi|nếu|cho|và (?=đề xuất|triển khai|tổ chức|thực hiện|xây dựng))(?=\s)/u,
} as const;

/** Text in brackets after a body's name, which is no part of the name. */
export const BRACKETS = /\s*\([^()]*\)/gu;

/** Verbs of a task that is done once; the first verb of the task decides. */
export const ONCE =
  /^(?:.{0,400}?\s)?(?:xây dựng|ban hành|lập|Xây dựng|Ban hành|Lập)(?:, ban hành)?\s+(?:và ban hành\s+)?(?:[Kk]ế hoạch|[Cc]hương trình|[Qq]uyết định|[Qq]uy chế)(?=[\s,])/u;

/** The words that separate and extend the names in a list of bodies. */
export const NAME_PARTS = {
  /** A comma or `và` separates two names if the next word can begin a body's name. */
  list: /(?:,\s*|\s+và\s+)(?=(?:[Cc]ác\s+)?(?:Sở|Bộ|Ban|Công an|UBND|UBMTTQ|Ủy ban|Uỷ ban|Hội|Đoàn|Liên minh|Liên đoàn|Văn phòng|Trung tâm|Phòng|Chi cục|Cục|Tòa án|Viện|Trường|Đài|Báo|Thông tấn|Kho bạc|Bảo hiểm|Ngân hàng|Thanh tra|Tổ|Mặt trận|Đảng ủy|cơ quan|đơn vị trực thuộc)(?=\s))/u,
  /** An additional function after a body's name: `Sở Tài chính - Cơ quan thường trực …`. */
  role: /\s+[-–]\s+(?:Cơ quan|cơ quan|Thường trực|thường trực|Đơn vị|đơn vị).*$/u,
  joint: /^(?:và|cùng)\s+/u,
} as const;
