/** Kinds of places; their names follow: `thành phố Đà Nẵng`. */
const PLACE_KINDS = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'tỉnh', 'huyện', 'quận', 'phường', 'xã'].map(
  (kind) => kind.split(' '),
);

/** Words after the kind of a place that are no name: `xã hội`, `huyện ủy`. */
const NO_NAMES = /^(hội|ủy|uỷ|đoàn|đội|lỵ|lộ)$/;

/** Provinces and cities, also those before 2025. */
const PLACES =
  'An Giang|Bà Rịa - Vũng Tàu|Bà Rịa|Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Việt Nam|Vĩnh Long|Vĩnh Phúc|Yên Bái'
    .toLowerCase()
    .split('|')
    .map((name) => name.split(' '));

/** Words of several syllables that names of offices and subjects of documents often have. */
const COMPOUNDS = new Set(
  'an ninh|an toàn|ban chỉ|ban hành|ban quản|báo cáo|bảo hiểm|bảo tồn|bảo trì|bảo vệ|biến đổi|biện pháp|cán bộ|cải cách|cao đẳng|cấp nước|cây xanh|chăm sóc|chất lượng|chi cục|chi nhánh|chính quyền|chính sách|chính trị|chiếu sáng|chuyên môn|chuyển đổi|công an|công chức|công cộng|công dân|công đoàn|công khai|công nghệ|công nghiệp|công tác|công thương|công trình|công ty|cơ quan|cơ sở|dạy nghề|danh mục|dân chủ|dân số|dân sinh|dân tộc|dân vận|di sản|di tích|dịch vụ|doanh nghiệp|du lịch|dự án|dự báo|đại học|đào tạo|đầu tư|đấu giá|đất đai|đô thị|đổi mới|đội ngũ|đơn vị|đường bộ|giai đoạn|giải pháp|giải quyết|giám định|giám sát|giao thông|giáo dục|hạ tầng|hành chính|hệ thống|hỗ trợ|hội đồng|hợp tác|hướng nghiệp|kế hoạch|kết quả|khách hàng|khẩn cấp|khí tượng|khoa học|khu vực|khuyến nông|kiểm định|kiểm soát|kiểm tra|kiến trúc|kinh doanh|kinh tế|kỹ thuật|lao động|lâm nghiệp|liên quan|lưu trữ|mầm non|mặt trận|minh chứng|môi trường|mục đích|nâng cao|ngân hàng|nghệ thuật|nghiên cứu|nghiệp vụ|người lao|nhà ở|nhà nước|nhân dân|nhân lực|nhân viên|nhiệm vụ|nội vụ|nông nghiệp|nông thôn|phát triển|phân công|phê duyệt|phòng chống|phòng ngừa|phổ biến|phổ thông|phụ nữ|phục vụ|phương hướng|quản lý|quản trị|quốc gia|quốc phòng|quy chế|quy hoạch|quyết định|quyền làm|sản xuất|số liệu|sức khỏe|tái định|tài chính|tài liệu|tài nguyên|tập đoàn|tham mưu|thanh niên|thanh tra|thể thao|thiếu nhi|thoát nước|thông tin|thống kê|thủy lợi|thủy sản|thư viện|thực hiện|thực phẩm|thương binh|thương mại|tiếp công|tiếp dân|tiểu học|tình hình|tổ chức|tổ quốc|tổng hợp|tổng công|trách nhiệm|triển khai|trung học|trung tâm|truyền hình|truyền thông|trực thuộc|tuyên giáo|tuyên truyền|tư pháp|tư vấn|ủy ban|vận hành|vận tải|văn bản|văn hóa|văn phòng|vật liệu|vệ sinh|vi phạm|viên chức|việc làm|xã hội|xây dựng|xúc tiến|y tế|đoàn thể|đường sắt|hàng hải|hàng không|định cư|tác xã'.split(
    '|',
  ),
);

/** A line may well begin with one of these, and ends poorly with one. */
const LINKING = /^(và|của|về|cho|tại|trong|theo|đối|với|thuộc|do|từ|đến|các|những|kèm)$/;

/** Two words of a time that belong together: `6 tháng`, `tháng đầu`, `đầu năm`, `quý II`, `II năm`, `năm 2024`. */
const TIME =
  /^(?:\d+ (?:tháng|năm)|tháng (?:đầu|cuối)|(?:đầu|cuối|i|ii|iii|iv) năm|quý (?:i|ii|iii|iv|\d)|năm \d{4})(?![\p{L}\d])/u;

/** How well a line ends at a place between two words. */
export type LineEnd = 'good' | 'plain' | 'poor' | 'compound' | 'place-kind' | 'never';

/** How well a line ends after each word of a name or title but the last; in capitals too. */
export function lineEnds(text: readonly string[]): readonly LineEnd[] {
  const words = text.map((word) => word.normalize('NFC').toLowerCase());
  const places = placesIn(words);
  return words.slice(0, -1).map((word, at) => {
    const next = words[at + 1] ?? '';
    const inPlace = places.get(at);
    if (inPlace !== undefined) return inPlace;
    if (/^[-–]/.test(next)) return 'never';
    if (TIME.test(`${word} ${next}`)) return 'compound';
    if (COMPOUNDS.has(`${word} ${next}`.replace(/[,;.:()“”]/g, ''))) return 'compound';
    if (LINKING.test(word) || /^\d+$/.test(word)) return 'poor';
    const isKind = PLACE_KINDS.some((kind) => startsWith(words, at + 1, kind) && places.has(at + 1));
    return isKind || /[-–,;:]$/.test(word) || LINKING.test(next) ? 'good' : 'plain';
  });
}

/** The longest name of a place that is not known: `phường Hòa Cường Bắc`. */
const LONGEST_NAME = 3;

/** Where not to end a line because of a place: after which word, and how bad that is. */
function placesIn(words: readonly string[]): ReadonlyMap<number, LineEnd> {
  const ends = new Map<number, LineEnd>();
  for (const at of words.keys()) {
    const kind = PLACE_KINDS.find((each) => startsWith(words, at, each));
    const known = PLACES.find((name) => startsWith(words, at, name));
    for (let i = 0; i < (known?.length ?? 0) - 1; i += 1) ends.set(at + i, 'never');
    if (kind === undefined) continue;
    const from = at + kind.length;
    const name = words.slice(from, from + LONGEST_NAME);
    const stop = name.findIndex((word) => LINKING.test(word) || /^[-–(]|^năm$|^quý$/.test(word));
    const length = stop === -1 ? name.length : stop;
    if (length === 0 || NO_NAMES.test(name[0] ?? '')) continue;
    for (let i = at; i < from - 1; i += 1) ends.set(i, 'never');
    ends.set(from - 1, 'place-kind');
    for (let i = from; i < from + length - 1; i += 1) ends.set(i, 'never');
  }
  return ends;
}

function startsWith(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => words[at + i]?.replace(/[,;.:()]/g, '') === word);
}
