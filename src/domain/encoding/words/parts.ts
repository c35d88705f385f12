/** Words with which the parts of an official document begin. */
export const PARTS = {
  /** Types of documents that are plans. */
  planType: /^(KẾ HOẠCH|CHƯƠNG TRÌNH(?: (?:CÔNG TÁC|HÀNH ĐỘNG|PHỐI HỢP))?|PHƯƠNG ÁN|LỊCH CÔNG TÁC)(?=$|[\s:])/u,
  /** Types of documents by which a plan is issued. */
  issuingType: /^(QUYẾT ĐỊNH|NGHỊ QUYẾT|THÔNG TƯ|CHỈ THỊ)$/u,
  /** Types of documents that are no plans. */
  otherType:
    /^(BÁO CÁO|TỜ TRÌNH|THÔNG BÁO|CÔNG ĐIỆN|BIÊN BẢN|GIẤY MỜI|THƯ MỜI|HỢP ĐỒNG|GIẤY ỦY QUYỀN|CÔNG VĂN|NGHỊ ĐỊNH|LUẬT|PHÁP LỆNH|THÔNG TƯ|QUYẾT ĐỊNH|NGHỊ QUYẾT|QUY CHẾ|QUY ĐỊNH|HƯỚNG DẪN|CHỈ THỊ|ĐƠN|GIẤY CHỨNG NHẬN|PHIẾU)(?=$|[\s:])/u,
  /** `QUYẾT ĐỊNH:`, before the articles. */
  decides: /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s*:\s*$/u,
  attached: /^\(\s*(?:Ban hành\s+)?(?:[Kk]èm|kèm) theo(?=\s)/u,
  basis: /^(?:[-–]\s*)?(?:Căn cứ|Thực hiện|Theo đề nghị|Xét đề nghị|Thi hành|Triển khai thực hiện)(?=\s)/u,
  closing: /^Trên đây là(?=\s)/u,
  /** Sentences about unforeseen matters, at the end of a section or of the plan. */
  atTheEnd: /^(?:Trong quá trình|Quá trình|Trên đây|Yêu cầu |Đề nghị các|Căn cứ Kế hoạch này|Nhận được|Kế hoạch này)/u,
  ends: /\.\/\.[”"']?$/u,
  /** A slogan to be hung up: no task, though it begins with a verb. */
  slogan: /!\s*["”']?$/u,
  /** What the last article of a decision says: who carries it out. */
  formalArticle:
    /(?:chịu|có) trách nhiệm\s+(?:thi hành|tổ chức thực hiện|thực hiện|triển khai thực hiện)\s+(?:Quyết định|Nghị quyết|Thông tư|Chỉ thị)\s+này/u,
  /** What is printed in place of a signature: `(Đã ký)`, `(Ký, đóng dấu)`. */
  signed:
    /\s*[([]\s*(?:[Đđ]ã ký|ĐÃ KÝ|[Kk]ý(?: tên)?(?:,|\s+và)\s+(?:đóng dấu|ghi rõ họ tên))[^)\]]*[)\]]\s*|^(?:Đã ký|ĐÃ KÝ)$/u,
  /** Documents that call themselves a plan and are none of an office's work: `KẾ HOẠCH BÀI DẠY`. */
  lesson: /^BÀI (?:DẠY|HỌC)(?=$|[\s:])/u,
  /** To whom a document is sent, above its first sentence. */
  addressee: /^Kính gửi\s*:?/u,
  recipients: /^Nơi nhận\s*:?\s*/iu,
  annex: /^(PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU MẪU)(?:\s+(?:số\s+)?(\d+|[IVXL]+|[A-E]))?(?=$|[\s.:])\s*[.:]?\s*/u,
  /** The head of a form behind the signature; the form is an annex. */
  form: /^(?:Mẫu biểu|MẪU BIỂU|Biểu mẫu|Biểu|BIỂU|Mẫu|MẪU)\s+(?:số\s+)?(\d+|[IVXL]+)(?:\/\S+)?(?=$|[\s.:])\s*[.:]?\s*/u,
  /** A page may print its letters with blanks between them: `XÃ H ỘI`. */
  nation: new RegExp(
    ['CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM', 'CỘNGHOÀXÃHỘICHỦNGHĨAVIỆTNAM', 'ĐẢNGCỘNGSẢNVIỆTNAM']
      .map((name) => Array.from(name).join('\\s?'))
      .join('|'),
    'u',
  ),
  motto: /Độc\s*lập\s*[-–—]\s*Tự\s*do\s*[-–—]\s*Hạnh\s*phúc/iu,
  /** For whom a document is signed, before the signer's position. */
  authority: /^(?:(?:TM|KT|TL|TUQ|Q|TL\.TM)\s*\.|(?:T\/M|K\/T|T\/L)\s*\.?)\s*/u,
  /** The word for a plan within a sentence. */
  planWord: /(?<!\p{L})[Kk]ế hoạch(?!\p{L})/u,
  /** The words for what a decision issues. */
  planWords: /(?<!\p{L})(?:kế hoạch|chương trình|phương án|lịch công tác)(?!\p{L})/iu,
} as const;

/** The deciding authority at the end of a decision's title. */
export const DECIDER =
  /(?<!(?:^|\s)(?:CỦA|BỞI|DO|VÀ|VỚI|CHO|THUỘC|CHỦ TỊCH))\s(?:(?:PHÓ )?CHỦ TỊCH (?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND)|BỘ TRƯỞNG BỘ|THỦ TƯỚNG CHÍNH PHỦ|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|ỦY BAN NHÂN DÂN (?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|HUYỆN|QUẬN)|HỘI ĐỒNG NHÂN DÂN (?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|HUYỆN|QUẬN)|CHÁNH ÁN|TỔNG CỤC TRƯỞNG)(?:\s[\p{Lu}\s,.-]*)?$/u;

/** Positions of signers, in capitals. */
export const POSITIONS =
  /(?:(?:(?:TM|KT|TL|TUQ|Q)\s*\.|(?<!\p{L})(?:T\/M|K\/T|T\/L)\s*\.?)\s*|(?<!\p{L})(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|BÍ THƯ|TRƯỞNG BAN|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|VIỆN TRƯỞNG|CHÁNH ÁN|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|THỨ TRƯỞNG|CHỦ NHIỆM|TỔNG THƯ KÝ|TRƯỞNG CÔNG AN|TRƯỞNG KHOA|TỔ TRƯỞNG|ỦY VIÊN|TƯ LỆNH|CHỈ HUY TRƯỞNG|TRƯỞNG TIỂU BAN))/u;

/** Words that begin a body's name in a letterhead. */
export const LETTERHEAD_BODY =
  /^(?:SỞ|UBND|ỦY BAN|UỶ BAN|HỘI ĐỒNG|HĐND|BỘ|BAN|TRƯỜNG|PHÒNG|VĂN PHÒNG|TRUNG TÂM|CÔNG AN|ĐẢNG BỘ|ĐẢNG ỦY|ĐẢNG UỶ|CHI BỘ|CHI ỦY|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|QUẬN ỦY|HỘI|ĐOÀN|MẶT TRẬN|VIỆN|TÒA ÁN|CỤC|CHI CỤC|TỔNG CỤC|LIÊN ĐOÀN|CÔNG ĐOÀN|BẢO HIỂM|KHO BẠC|NGÂN HÀNG|BỆNH VIỆN|TỔNG CÔNG TY|CÔNG TY|THỦ TƯỚNG|CHÍNH PHỦ|THANH TRA|BCH|BCĐ|LIÊN MINH)(?=\s|$)/u;

/** Words that continue a body's name with its place. */
export const LETTERHEAD_PLACE =
  /^(?:XÃ|PHƯỜNG|TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|ĐẶC KHU|VIỆT NAM)(?=\s|\.|$)/u;

/** The line of the Party's documents, where others have the name of the State. */
export const PARTY_LINE = /ĐẢNG CỘNG SẢN VIỆT NAM/u;

/** Issuers whose documents have the frame of the Front and of mass organisations. */
export const FRONT_BODY =
  /^(?:(?:ỦY BAN|UỶ BAN|BAN THƯỜNG TRỰC)\s+)?(?:MTTQ|MẶT TRẬN)|^(?:HỘI(?! ĐỒNG)|LIÊN ĐOÀN|CÔNG ĐOÀN|TỔNG LIÊN ĐOÀN)(?=\s)/u;

/** `Số: 05/KH-SXD`; the number may be blank. */
export const NUMBER_LINE =
  /Số\s*:?\s*([\d.…_ ]*?)\s*((?:\/|-)\s*[A-ZĂÂĐÊÔƠƯ][\p{L}\d]*(?:\s*[-/]\s*[A-ZĂÂĐÊÔƠƯ][\p{L}\d]*)*)/u;
/** `Đà Nẵng, ngày 05 tháng 01 năm 2024`; the day may be blank. */
export const PLACE_AND_DATE =
  /(?:^|\s)((?:\p{Lu}[\p{L}.]*)(?:[\s-]+\p{Lu}[\p{L}.]*)*),?\s*ngày\s*([\d.…]*)\s*tháng\s*([\d.…]*)\s*năm\s*([\d.…]*)/u;
/** `số 2623/QĐ-TTg ngày 29 tháng 11 năm 2025 của Thủ tướng Chính phủ` in the line that names the issuing decision. */
export const ATTACHED_TO =
  /kèm theo\s+(\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?)\s+số\s*:?\s*([\d.]*\s*(?:\/|-)\s*[\p{L}\d]+(?:[-/][\p{L}\d]+)*)\s*(?:,?\s*ngày\s*([\d.…]*)\s*(?:\/|tháng)\s*([\d.…]*)\s*(?:\/|năm)\s*(\d{4}))?(?:\s*của\s+([^)]+))?/u;

/** The line of the number, from the word `Số` on. */
export const NUMBER_WORD = /Số\s*:?.*$/u;
/** A body that is part of another, and so has no superior body above it. */
export const STANDING_BODY = /^(?:BAN THƯỜNG (?:TRỰC|VỤ)|THƯỜNG TRỰC|VĂN PHÒNG$)/u;

/** The beginning of a second body's name on a line, after its superior's; not within `TRUNG HỌC CƠ SỞ`. */
export const SECOND_BODY =
  /(?<!\sCƠ)\s(?=(?:SỞ|TRƯỜNG|ĐẢNG ỦY|ĐẢNG UỶ|PHÒNG|CHI CỤC|TRUNG TÂM|CÔNG AN|BAN QUẢN LÝ|BAN DÂN VẬN|BAN TUYÊN GIÁO|BỆNH VIỆN)\s)/u;

/** A page’s number alone on a line: `3`, `- 3 -`, `3/12`, `Trang 3`. */
export const PAGE_NUMBER = /^(?:[-–—]\s*|Trang\s+)?\d{1,3}(?:\s*[-–—]|\s*\/\s*\d{1,3})?$/u;

/** Texts that an electronic signature or an incoming-mail stamp prints on a page. */
export const STAMP_WORDS =
  /^(?:Ký bởi|Người ký|Được ký bởi|Đã ký|Thời gian ký|Ngày ký|Giờ ký|Cơ quan:|Tổ chức:|Email:|E-mail:|Signature (?:Not Verified|valid)|Digitally signed|ĐẾN$|Số đến|Ngày đến|VĂN BẢN ĐẾN)/iu;

const RANKED =
  '(?:(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng|úy)\\s+|(?:PGS|GS|TS|ThS|BS|CKI{1,2})[.,]?\\s*)*\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){1,5}';

/** A person's name alone on a line, with a rank or title before it. */
export const PERSON = new RegExp(`^${RANKED}$`, 'u');
/** A name at the end of a line, behind the position. */
export const PERSON_AT_END = new RegExp(`(?:^|\\s)(${RANKED})\\s*$`, 'u');
