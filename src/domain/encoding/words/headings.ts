/** Headings that name bodies, and the topics of sections. */
export const HEADINGS = {
  /** The beginning of a body's name. */
  body: /^(?:(?:Các|các|Những|Lãnh đạo|Thủ trưởng|Người đứng đầu|Giao|Đề nghị|Yêu cầu|Khuyến khích|Trách nhiệm của|Nhiệm vụ của|Đối với)\s*:?\s+)*(?:[Đđ]ồng chí\s+|[Đđ]\/c\s+)?(?:(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à|[Tt]hầy|[Cc]ô)(?=\s+\p{Lu})|Chuyên viên|chuyên viên|Phó [Cc]hủ tịch|Sở|sở|Bộ(?! tiêu chí| luật| Luật| máy)|bộ|Ban(?! hành)|ban(?! hành)|Công an|công an|UBND|UBMTTQ|MTTQ|HĐND|Ủy ban|Uỷ ban|ủy ban|Hội đồng|Hội(?! nghị| thảo| thi| họp)|hội(?! nghị| thảo| viên)|Đoàn(?! kết)|đoàn(?! kết)|Liên minh|Hiệp hội|Liên đoàn|Công đoàn|Khối|Văn phòng|văn phòng|Trung tâm|trung tâm|Phòng(?!,| chống| ngừa| bệnh)|phòng(?!,? chống| ngừa)|Chi cục|Cục|cục|Tổng cục|Tòa án|Toà án|Viện(?! dẫn| trợ)|Trường(?! hợp)|trường(?! hợp)|nhà trường|Nhà trường|Thường trực|Tổng Thư ký|Giám đốc|Phó Giám đốc|Chủ tịch|Phó Chủ tịch|Bí thư|Bộ trưởng|Thủ trưởng|thủ trưởng|Hiệu trưởng|Phó Hiệu trưởng|Trưởng(?! thành)|Chánh|Giáo viên|giáo viên|Nhân viên|nhân viên|lực lượng|Lực lượng|Thanh niên|Tổ(?! chức)|tổ(?! chức)|Báo(?! cáo)|Đài(?= Tiếng| Truyền| Phát| PT| truyền)|Thông tấn|Mặt trận|Đảng ủy|Đảng uỷ|Tỉnh ủy|Thành ủy|Huyện ủy|Chi bộ|chi bộ|Chi hội|chi hội|Chi đoàn|chi đoàn|Chi ủy|chi ủy|Đảng bộ|Cấp ủy|cấp ủy|Kho bạc|Bảo hiểm|Ngân hàng|Thanh tra(?=\s+(?:tỉnh|thành phố|huyện|Sở|Chính phủ|nhà nước|nhân dân))|Quân(?: đội| khu| chủng)|Bộ đội|Hải quan|Thuế|cơ quan(?! thường trực)|Cơ quan|đơn vị|Đơn vị|địa phương|Địa phương|ngành|doanh nghiệp|Doanh nghiệp|đoàn thể|tổ chức(?= thành viên| chính trị|,)|Tổ chức(?= Đoàn| Công đoàn| chính trị)|bộ phận|Bộ phận|đối tượng|người đứng đầu|Người đứng đầu|cán bộ|Cán bộ|công chức|thôn|ấp|xã|phường|Tổng Công ty|Công ty|Bệnh viện|Trạm|trạm|Ngành|Khoa(?! học)|khoa(?! học)|thành viên|Thành viên|Chính phủ|Thủ tướng|Văn thư|Kế toán|Đội(?! ngũ)|đội(?! ngũ)|[Đđ]ội ngũ(?= (?:cán bộ|công chức|viên chức|giáo viên|nhân viên|nhà giáo|đảng viên))|Chủ đầu tư|chủ đầu tư|Chủ cơ sở|chủ cơ sở|(?:Cơ|cơ) sở(?! vật chất| dữ liệu| hạ tầng| pháp lý| lý luận| khoa học)|Liên hiệp|Hợp tác xã|hợp tác xã|Học viện|Đại học|Bưu điện|Quỹ|Thư viện|Ngân hàng|ngân hàng|BCH|BCĐ|Thành Đoàn|Tỉnh đoàn|Hạt|Vụ(?! việc| án))(?=[\s,;:()]|$)/u,
  /** Sections about purpose, scope and means: their points are no tasks. */
  noTasks:
    /^(?:MỤC ĐÍCH|MỤC TIÊU|YÊU CẦU|QUAN ĐIỂM|CHỈ TIÊU|PHẠM VI|ĐỐI TƯỢNG|CĂN CỨ|CƠ SỞ|ĐẶC ĐIỂM|TÌNH HÌNH|THỰC TRẠNG|ĐÁNH GIÁ (?:NGUY CƠ|TÌNH HÌNH|THỰC TRẠNG|CHUNG|KẾT QUẢ)|KẾT QUẢ|BỐI CẢNH|SỰ CẦN THIẾT|NGUYÊN TẮC|THỜI GIAN|ĐỊA ĐIỂM|THÀNH PHẦN|KINH PHÍ|DỰ TOÁN|NGUỒN (?:LỰC|VỐN|KINH PHÍ)|PHƯƠNG CHÂM|TỒN TẠI|HẠN CHẾ|NGUYÊN NHÂN|DỰ KIẾN KINH PHÍ|TÊN|GIẢI THÍCH|KHÁI QUÁT|THUẬN LỢI|KHÓ KHĂN|DỰ BÁO|KHẨU HIỆU|CHỦ ĐỀ|KHEN THƯỞNG|(?:SỐ LƯỢNG|TIÊU CHUẨN|HÌNH THỨC)(?=.*KHEN THƯỞNG)|(?:THỦ TỤC|HỒ SƠ)(?=.*(?:KHEN THƯỞNG|HỒ SƠ|ĐĂNG KÝ))|CƠ CẤU GIẢI|GIẢI THƯỞNG|HIỆN TRẠNG)(?=$|[\s,;:.])/u,
  /** A section about purpose or scope that is about tasks as well: `ĐỐI TƯỢNG, NỘI DUNG THI ĐUA`. */
  alsoTasks:
    /(?:[,;]|(?:^|\s)VÀ)\s+(?:CÁC\s+)?(?:NỘI DUNG|NHIỆM VỤ|GIẢI PHÁP|HOẠT ĐỘNG|CÔNG VIỆC|TIẾN ĐỘ)(?=$|[\s,;:.])/u,
  /** Points that are no tasks, although their section lists tasks. */
  noTaskPoint:
    /^(?:Mục đích|Mục tiêu|Yêu cầu|Quan điểm|Chỉ tiêu|Phạm vi|Đối tượng|Kinh phí|Nguồn kinh phí|Địa điểm|Thành phần|Thời gian|Khẩu hiệu|Căn cứ pháp lý|Nguyên tắc|Phương án huy động kinh phí|Lưu ý)(?=$|[\s:.,(])/u,
  /** Headings within a section of tasks, below which nothing but the state of things is described. */
  state:
    /^(?:Dự báo|Tình hình|Thực trạng|Hiện trạng|Bối cảnh|Đặc điểm|Thuận lợi|Khó khăn|Tồn tại|Hạn chế|Nguyên nhân|Kết quả đạt được|Đánh giá chung|Những thuận lợi|Những khó khăn)(?=$|[\s:.,(])/iu,
  /** Annexes that are to be filled in or looked up: outlines of reports, forms, lists, criteria. */
  noTaskAnnex:
    /^(?:.{0,40}\s)?(?:ĐỀ CƯƠNG|MẪU|BIỂU MẪU|BÁO CÁO KẾT QUẢ|DANH SÁCH|DANH MỤC VĂN BẢN|BỘ TIÊU CHÍ|TIÊU CHÍ|TIÊU CHUẨN|THANG ĐIỂM|PHIẾU)(?=$|[\s:(])/u,
  /** Sections in which duties are listed under the names of bodies. */
  organisation: /TỔ CHỨC|PHÂN CÔNG|TRÁCH NHIỆM|NHIỆM VỤ CỤ THỂ|NHIỆM VỤ CỦA/u,
  targets: /^(?:MỤC TIÊU|CHỈ TIÊU)/u,
  /** How a sentence continues after a body that has a duty. */
  charge:
    /^:?\s*(?:,\s*)?(?:phải|cần|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|căn cứ|chủ trì|phối hợp|chủ động|tiếp tục|thường xuyên|định kỳ|tổng hợp|theo dõi|hướng dẫn|xây dựng|triển khai|tổ chức|tham mưu|rà soát|kiểm tra|gửi|báo cáo|lồng ghép|tăng cường|lập|trình|bố trí|trên cơ sở|trực tiếp|kịp thời|đôn đốc|giúp|khẩn trương|ban hành|hỗ trợ|giám sát|thu thập|thực hiện|đề nghị|làm đầu mối|là (?:cơ quan|đơn vị|đầu mối))(?=[\s,])/u,
  opener: /^(?:Giao|Đề nghị|Yêu cầu|Khuyến khích|Trách nhiệm của|Nhiệm vụ của|Đối với)\s*:?\s+/u,
} as const;
