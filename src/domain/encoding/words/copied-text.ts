/** How lines of a document stand that a copy from a web page has run together into one. */
export const RUN_TOGETHER = {
  /** A type of document in capitals with its title, behind a date or the name of a signer. */
  type: /(?<=năm\s+\d{4}\s+|\p{Lu}{2,}\s(?:\p{Lu}\p{Ll}+\s){2,5})(?=(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC)?|PHƯƠNG ÁN)\s+\p{Lu}{2,})/u,
  /** The type at the beginning of a text, with its title behind it. */
  titled:
    /^(QUYẾT ĐỊNH|NGHỊ QUYẾT|KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC)?|PHƯƠNG ÁN)\s+(?=(?:\p{Lu}{2,}|V\/V|VỀ)(?:\s|$))/u,
  /** The line that names the issuing decision, behind the title. */
  attached: /\s+(?=\(\s*(?:Ban hành\s+)?[Kk]èm theo\s)/u,
  /** Behind that line. */
  behindAttached: /(?<=\((?:Ban hành\s+)?[Kk]èm theo[^()]{5,200}\))\s+(?=\p{Lu})/u,
  /** A number of a point at the end of the text before it: `… ổn định và tiến bộ 1.1.` */
  numberAtEnd:
    /(?<=\p{L}{2}[,;.]?)(?<!(?:số|Số|Điều|điều|khoản|Khoản|điểm|mục|Mục|tháng|năm|quý|lớp|khóa|Phụ lục|phụ lục|Biểu|lần))\s+(\d{1,2}\.\d{1,2}\.|1\.)$/u,
} as const;
/** A table of contents: its title, and its lines, each with a page. */
export const CONTENTS = {
  title: /^(?:MỤC LỤC|Mục lục)\s*:?$/u,
  entry: /^.{2,300}?(?:\s*[.…_]{2,}\s*|\s+)\d{1,3}$/u,
} as const;
/** Letters that only one encoding of Vietnamese has within a word. */
export const OLD_LETTERS = {
  /** Letters of Unicode that the old encodings have no place for. */
  modern: /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/gu,
  /** TCVN3 (ABC): signs such as `®`, `©`, `¸` between letters, `ho¹ch`, `nh©n`. */
  tcvn3:
    /(?<=[A-Za-z])[\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00b5-\u00b9\u00bb-\u00be\u00a8](?![\d\s])|[\u00ae\u00a7](?=[A-Za-z\u00a8-\u00ff])/gu,
  /** VNI: a vowel with its tone as a second letter, `KEÁ`, `HOAÏCH`, `nöôùc`. */
  vni: /[aeouyAEOUY][\u00e2\u00e1\u00e0\u00e5\u00e3\u00e4\u00f9\u00f8\u00f5\u00fb\u00ef\u00c2\u00c1\u00c0\u00c5\u00c3\u00c4\u00d9\u00d8\u00d5\u00db\u00cf]|[\u00f6\u00f4\u00d6\u00d4][\u00f9\u00f8\u00f5\u00fb\u00ef\u00d9\u00d8\u00d5\u00db\u00cf]|[\u00f1\u00d1](?=[a-zA-Z\u00f6\u00d6])/gu,
} as const;
