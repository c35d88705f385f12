const DATE = 'ngày\\s+\\d{1,2}(?:\\s*[/-]\\s*\\d{1,2}\\s*[/-]\\s*\\d{4}|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})';

/** How a plan names the years it is for. */
export const PLAN_YEARS = {
  /**
   * A cited document with its date, `số 27/CT-TTg ngày 15 tháng 8 năm 2024`, whose number may be lost; a law with its
   * year.
   */
  cited: new RegExp(
    `(?:số\\s+)?(?:\\d+[\\p{L}\\d]*\\s*[-/][\\p{L}\\d/-]+)\\s*,?\\s*${DATE}|(?<=\\p{L}\\s+)số\\s+\\d\\S*|(?:Luật|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Kết luận)\\s[^;,]{0,120}?${DATE}|(?<!\\p{L})(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)\\s[^;,“"]{0,120}?năm\\s+20\\d\\d`,
    'giu',
  ),
  /** The term for which somebody is elected: it is no time of the plan for the election. */
  termOfElected:
    /(?:bầu cử|ứng cử|đại biểu quốc hội|hội đồng nhân dân|HĐND)[^;]*?,?\s+nhiệm kỳ\s+20\d\d\s*[-–—]\s*20\d\d/giu,
  /** An outlook beyond the plan's years: `tầm nhìn đến năm 2045`. */
  vision: /(?:tầm nhìn|định hướng)\s+(?:đến\s+)?(?:hết\s+)?(?:năm\s+)?20\d\d/giu,
  schoolYear: /năm học\s*:?\s*(20\d\d)\s*[-–—/]\s*(20\d\d)/iu,
  stretch:
    /(?:giai đoạn|nhiệm kỳ|thời kỳ|từ năm|các năm|năm)\s*\(?(20\d\d)\s*(?:[-–—]|đến(?: hết)?(?: năm)?)\s*(20\d\d)/iu,
  until: /đến(?: hết)? năm\s*(20\d\d)/iu,
  year: /(?<!đến (?:hết )?)năm(?: học)?\s*(20\d\d)|(?:tháng|quý)\s*(?:\d{1,2}|[IV]+)\s*[/-]\s*(20\d\d)|(?<!\d)\d{1,2}\/\d{1,2}\/(20\d\d)/iu,
  planWord: /(?<!\p{L})(?:kế hoạch|chương trình|phương án)(?!\p{L})/iu,
} as const;
