import { plainBodyName } from './body-name.js';
import { listedNames } from './listed-names.js';

// A group's words say of which types its members are: `các sở, ban, ngành`, `UBND các xã, phường`. A unit belongs to it
// where its name begins with such a type. All words here are without accents, as names are compared.

/** Types of place; a body named with one alone is that place's: `xã Tân Phú` is its people's committee too. */
const PLACE = '(?:xa|phuong|dac khu|thi tran|quan|huyen|thi xa|thanh pho|tinh|thon|ap|khom|buon|khu pho|to dan pho)';
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  'cap xa': ['xa', 'phuong', 'dac khu', 'thi tran'],
  'cap huyen': ['quan', 'huyen', 'thi xa', 'thanh pho'],
  'cap tinh': ['tinh', 'thanh pho'],
  'co so': ['xa', 'phuong', 'dac khu', 'thi tran'],
  'dia phuong': ['xa', 'phuong', 'dac khu', 'thi tran', 'quan', 'huyen', 'thi xa', 'thanh pho', 'tinh'],
};

/** Levels of schools: a plan says “trường” once for all that it lists. */
const SCHOOL =
  /^(?:mam non|mau giao|tieu hoc|trung hoc(?: co so| pho thong)?|pho thong(?: dan toc)?(?: noi tru| ban tru)?|trung cap|cao dang|dai hoc)$/;

/** Words that leave open who of a type is meant: nobody belongs to such a group by his name alone. */
const OPEN = /\b(?:lien quan|duoc (?:giao|phan cong|chi dinh)|khac|tham gia|phu hop|theo)\b/;
/** What is before a type: how many there are, and that their heads are meant. */
const BEFORE =
  /^(?:(?:cac|nhung|moi|toan the|tat ca|toan bo|thu truong|nguoi dung dau|lanh dao|chu tich|giam doc|hieu truong|truong(?=\s+cac\s)|thuong truc|va|cung)\s+)+/;
/** What follows a group's name: whose members they are. */
const BEHIND =
  /\s+(?:(?:cua|thuoc|truc thuoc|trong|tren|o)(?:\s.*)?|(?:tinh|thanh pho|quan|huyen|thi xa|xa|phuong|nha truong|chuyen mon|truc thuoc)(?:\s.*)?)$/;
/** Types that every unit has. */
const ANY = /^(?:co quan|don vi|bo phan|to chuc|co quan don vi)$/;

/** Whether the words of a group mean a unit of that name, by the types that they name or by its own name. */
export function isMeantBy(words: string, unitName: string): boolean {
  const name = wordsOf(unitName);
  const listed = listedNames(words);
  if (listed !== null) return listed.some((one) => wordsOf(one) === name);
  const parts = partsOf(words);
  if (name.includes(' ') && parts.includes(name)) return true;
  if (OPEN.test(plain(words))) return false;
  return typesOf(parts).some((type) => isOfType(name, type));
}

function isOfType(name: string, type: string): boolean {
  if (type === '*') return true;
  // A place means its people's committee.
  const [own, of] = [name, type].map((one) => one.replace(/^uy ban nhan dan (?=\S)/, ''));
  return new RegExp(`^${PLACE}$`).test(of ?? '') ? (own ?? '').startsWith(`${of ?? ''} `) : name.startsWith(`${type} `);
}

/** The types that the parts name; the type before the first place holds for all of them. */
function typesOf(parts: readonly string[]): readonly string[] {
  let holder = '';
  let isSchools = false;
  return parts.flatMap((part) => {
    const found = new RegExp(`^(.+?) (?:cac )?(${PLACE}|cap xa|cap huyen|cap tinh)$`).exec(part);
    if (found !== null && HOLDERS.test(found[1] ?? '')) {
      holder = `${found[1] ?? ''} `;
      return placesOf(found[2] ?? '').map((place) => holder + place);
    }
    const places = placesOf(part);
    if (places.length > 0) return places.map((place) => holder + place);
    holder = '';
    const type = part.replace(BEFORE, '').replace(BEHIND, '').trim();
    isSchools = type.startsWith('truong ') || (isSchools && SCHOOL.test(type));
    if (ANY.test(type)) return ['*'];
    if (isSchools) return [type.replace(/^(?!truong )/, 'truong ')];
    return type === '' ? [] : [type];
  });
}

/** Bodies that each place has one of. */
const HOLDERS =
  /^(?:cac )?(?:uy ban nhan dan|hoi dong nhan dan|uy ban mttq|uy ban mat tran to quoc(?: viet nam)?|dang uy|cong an|tram y te|ban chi huy quan su|ban cong tac mat tran|chi bo|chi doan|chi hoi \S.*|to \S.*|hoi \S.*|doan \S.*|trung tam \S.*|truong \S.*)$/;

function placesOf(part: string): readonly string[] {
  const plainPart = part.replace(BEFORE, '');
  const level = LEVELS[plainPart];
  if (level !== undefined) return level;
  return new RegExp(`^${PLACE}$`).test(plainPart) ? [plainPart] : [];
}

function partsOf(words: string): readonly string[] {
  return plain(words)
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s*[,;/]\s*|\s+va\s+(?=\S)/)
    .map((part) => wordsOf(part).replace(BEFORE, ''))
    .filter((part) => part !== '');
}

function plain(words: string): string {
  return plainBodyName(words).replace(/\s+/g, ' ').trim();
}

function wordsOf(name: string): string {
  return plain(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bthcs\b/g, 'trung hoc co so')
    .replace(/\bthpt\b/g, 'trung hoc pho thong')
    .trim();
}
