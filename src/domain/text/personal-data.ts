/** A part of a text that identifies a citizen: it must not be in a plan or a report (Luật Tố cáo 2018 on those who denounce). */
export interface PersonalData {
  readonly kind: 'phone' | 'identity' | 'name' | 'address';
  /** The words of the text. */
  readonly words: string;
}

/** A mobile or landline number, with or without separators between its groups. */
const PHONE =
  /(?<![\d\p{L}/.,-])(?:(?:\+?84[ .-]?|0)[35789]\d{1,2}[ .-]?\d{3,4}[ .-]?\d{3,4}|(?:\+?84[ .-]?|\(?0)2\d{1,2}\)?[ .-]?\d{3,4}[ .-]?\d{3,4})(?![\d/])/gu;
/** The number of an office, which is public: `đường dây nóng 0236 3 822 222`. */
const OFFICE_PHONE = /(?:đường dây nóng|tổng đài|hotline|trực ban|cơ quan|văn phòng|bộ phận|fax)[^.;]{0,40}$/iu;
/** A citizen's identity number of twelve digits, or one of nine after its name. */
const IDENTITY =
  /(?<![\d\p{L}/.,-])(?:0\d{2} ?\d{3} ?\d{3} ?\d{3}|(?<=(?:CMND|CCCD|[Cc]hứng minh|[Cc]ăn cước|[Hh]ộ chiếu)[^.;]{0,25}?)[A-Z]?\d{7,9})(?![\d/])/gu;

/** Words of a text about citizens' complaints. */
const COMPLAINT = /khiếu nại|tố cáo|kiến nghị|phản ánh|phản ảnh|đơn thư|tranh chấp|(?<!\p{L})đơn của(?!\p{L})/iu;
const NAME = String.raw`\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4}`;
const TITLED = new RegExp(
  String.raw`(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Hh]ộ ông|[Hh]ộ bà|anh|chị|[Cc]ụ|(?<=^|[.;:] )(?:Anh|Chị)|[Cc]ông dân|[Hh]ộ dân) (${NAME})(?!\p{L})`,
  'gu',
);
const SURNAME =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Trịnh|Trương|Đinh|Lâm|Mai|Tô|Hà|Cao|Châu|Thái|Tạ|Phùng';
const FULL_NAME = String.raw`(?:${SURNAME})(?: \p{Lu}\p{L}*){1,3}`;
/** A name without a title, as that of the complainant or of the person complained about. */
const UNTITLED = new RegExp(
  String.raw`(?<=(?:[Đđ]ơn|[Kk]hiếu nại|[Tt]ố cáo|[Pp]hản ánh|[Kk]iến nghị)(?: của| đối với)? )${FULL_NAME}(?!\p{L})|(?<!\p{L})${FULL_NAME}(?= (?:khiếu nại|tố cáo|phản ánh))`,
  'gu',
);
/** A place that is named after somebody: `đường Ông Ích Khiêm`. */
const PLACE =
  /(?<!\p{L})(?:đường|phố|cầu|chợ|kiệt|hẻm|ngõ|khu|phường|xã|quận|huyện|thôn|tỉnh|núi|công viên|trường|Hai|nhà thờ) $/u;
const NAMED_PLACE = /^(?:Rịa|Nà|Đen|Triệu|Trưng|Huyện Thanh Quan|Điểm|Hạt|Hom|Ích Khiêm)(?: \p{Lu}|$)/u;
/** An official, by the function before or after the name, or by what he does. */
const OFFICE =
  'Giám đốc|Phó|Chủ tịch|Trưởng|Bí thư|Chánh|Hiệu trưởng|Chi cục|Cục|Thứ trưởng|Bộ trưởng|Ủy viên|Thẩm phán';
const OFFICIAL_BEFORE = new RegExp(String.raw`(?:đồng chí|${OFFICE})[^.;]{0,60}$`, 'iu');
const OFFICIAL_BEHIND = new RegExp(
  String.raw`^[\s,(–-]*(?:${OFFICE}|cán bộ|công chức|viên chức|chuyên viên|lãnh đạo|người phát ngôn|chủ trì|tiếp (?:công )?dân|đối thoại|trả lời|ký)(?!\p{L})`,
  'iu',
);
const ADDRESS =
  /(?<!\p{L}|(?:[Cc]ơ quan|[Vv]ăn phòng|[Pp]hóng viên) thường )(?:[Tt]rú tại|[Nn]gụ tại|[Tt]ạm trú(?: tại)?|[Ss]ố nhà|[Đđ]ịa chỉ:?) (?:[\d\p{Lu}]|tổ |thôn |khu |khối |xã |phường )[^,.;]{0,60}/gu;

/** A title or surname before a capital, a home, or a long number: what personal data has, and few other texts. */
const CANDIDATE = new RegExp(
  String.raw`(?:ông|Ông|bà|Bà|[Aa]nh|[Cc]hị|[Cc]ụ|dân|${SURNAME})\s+[A-ZÀ-Ỹ]|trú\s|[Nn]gụ\s|[Ss]ố\s+nhà|ịa\s+chỉ|(?:(?:^|[^\w./-])[(]?0|[+]84 ?)\d[\d .()-]{6}|(?:MND|CCD|ứng minh|ăn cước|ộ chiếu)[^.;]{0,25}\d{7}`,
);

/** Whether a text may identify a citizen: a fast test that most texts fail. */
export function mayTellWho(text: string | null | undefined): boolean {
  return typeof text === 'string' && CANDIDATE.test(text);
}

/**
 * What in a text identifies a citizen: a phone or identity number anywhere; a name or a home where the text is about a
 * complaint, a denunciation or a petition. Names of officials and of places are none.
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  if (!mayTellWho(text)) return NOTHING;
  const found: PersonalData[] = [];
  if (/\d{3}/.test(text)) {
    for (const { 0: words } of text.matchAll(IDENTITY)) found.push({ kind: 'identity', words });
    for (const { 0: words, index } of text.matchAll(PHONE)) {
      const isOther = found.some((one) => one.words.includes(words)) || OFFICE_PHONE.test(text.slice(0, index));
      if (!isOther) found.push({ kind: 'phone', words });
    }
  }
  if (!COMPLAINT.test(text)) return found;
  return [...found, ...namesIn(text), ...[...text.matchAll(ADDRESS)].map(({ 0: words }) => address(words))];
}

const NOTHING: readonly PersonalData[] = [];

const address = (words: string): PersonalData => ({ kind: 'address', words });

/** Keys whose values name officials and offices on purpose, and those whose values are no words. */
const OFFICIALS: ReadonlySet<string> = new Set(['by', 'in-charge', 'support', 'name', 'recipients', 'sha256', 'file']);

/** Whether the value of a key has words that people wrote about their work. */
export function isOfWork(key: string): boolean {
  return !OFFICIALS.has(key);
}

/** What in the texts of a record, or of parts of it, identifies a citizen. */
export function personalDataUnder(value: unknown, key = ''): readonly PersonalData[] {
  if (typeof value === 'string') return isOfWork(key) ? personalDataIn(value) : [];
  if (Array.isArray(value)) return value.flatMap((one) => personalDataUnder(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => personalDataUnder(one, name));
}

function namesIn(text: string): readonly PersonalData[] {
  const titled = [...text.matchAll(TITLED)].filter((match) => {
    const { 0: words, 1: name = '', index } = match;
    const [before, behind] = [text.slice(0, index), text.slice(index + words.length)];
    if (PLACE.test(before) || NAMED_PLACE.test(name)) return false;
    return !OFFICIAL_BEFORE.test(before) && !OFFICIAL_BEHIND.test(behind);
  });
  const untitled = [...text.matchAll(UNTITLED)].filter(({ 0: words, index }) => {
    const isTitled = titled.some((one) => one.index <= index && index < one.index + one[0].length);
    return !isTitled && !OFFICIAL_BEHIND.test(text.slice(index + words.length));
  });
  return [...titled, ...untitled].map(({ 0: words }) => ({ kind: 'name', words }));
}
