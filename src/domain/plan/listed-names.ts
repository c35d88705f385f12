import { capitalised } from '../text/letter-case.js';
import { fold } from '../text/fold.js';

// Plans name several bodies of one type together: `các Phòng: Kinh tế, Văn hóa - Xã hội`, `Ban A và Ban B`. All words
// here are without accents, as names are compared.

const TYPE =
  '(?:so|phong|ban|hoi|doan|trung tam|truong|tram|chi cuc|van phong|khoa|vien|cuc|vu|chi bo|chi doan|to(?! chuc)|cong ty|thon|khoi)';
/** A type said once for all names after it: with a colon, or, for the two that are listed so most, without one. */
const LIST = new RegExp(`^(?:cac|nhung)\\s+(?:(${TYPE})\\s*:|(so|phong)(?=\\s[^,;]*[,;]))\\s+`);
/** What a body's name begins with. */
const BODY = new RegExp(
  `^(?:cac\\s+)?(?:${TYPE}|uy ban|ubnd|hdnd|hoi dong|cong an|mat tran|lien doan|cong doan|dang|kho bac|bao hiem|bo|doi|lanh dao)(?=\\s|$)`,
);
/** Councils and committees without a place: after `và` they belong to the office before it. */
const WITHOUT_PLACE = /^(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan)$/;
/** Names of fields in which a comma or `và` joins nothing but words. */
const FIELDS =
  /van hoa, the thao va du lich|lao dong, thuong binh va xa hoi|giao duc va dao tao|khoa hoc va cong nghe|nong nghiep va (?:moi truong|phat trien nong thon)|tai nguyen va moi truong|ke hoach va dau tu|thong tin va truyen thong|dan toc va ton giao|tuyen giao va dan van|van hoa va (?:the thao|xa hoi|du lich)|to chuc va can bo/g;

/** The bodies of a list with one type: the type is put before each name that has none. `null` for any other words. */
export function listedNames(words: string): readonly string[] | null {
  const text = words.normalize('NFC').trim();
  const plain = plainOf(text);
  const found = LIST.exec(plain);
  if (found === null) return null;
  const start = found[0].length;
  const said = found[1] ?? found[2] ?? '';
  const typeAt = plain.indexOf(said, 3);
  const type = text.slice(typeAt, typeAt + said.length);
  const names = cutNames(text.slice(start));
  if (names.length === 0 || names.some((name) => !/^\p{Lu}/u.test(name) || name.length > 80)) return null;
  // `các Trường Tiểu học, Trường Trung học` names types of its own.
  const withType = capitalised(type);
  return names.map((name) => (BODY.test(plainOf(name)) ? name : `${withType} ${name}`));
}

/** The bodies of a name that joins several, each with its own type; the whole name where it is one body's. */
export function joinedNames(name: string): readonly string[] {
  const parts = cutNames(name.normalize('NFC'));
  const areBodies = parts.every((part) => BODY.test(plainOf(part)) && !WITHOUT_PLACE.test(plainOf(part)));
  return parts.length > 1 && areBodies ? parts : [name];
}

/** Cuts a list of names at commas, semicolons and `và`, but not within the name of a field. */
export function cutNames(list: string): readonly string[] {
  const plain = plainOf(list).replace(FIELDS, (field) => 'x'.repeat(field.length));
  const parts: string[] = [];
  let from = 0;
  for (const cut of [...plain.matchAll(/\s*[,;]\s*|\s+va\s+/g), null]) {
    parts.push(list.slice(from, cut?.index).replace(/[\s.:]+$/u, ''));
    from = cut === null ? list.length : cut.index + cut[0].length;
  }
  return parts.filter((part) => part !== '');
}

/** A text in lower case without accents, of the same length, so that places in it are places in the text. */
function plainOf(text: string): string {
  return Array.from(text, (one) => (/\s/u.test(one) ? ' ' : fold(one).padEnd(one.length).slice(0, one.length))).join(
    '',
  );
}
