import { fold } from '../text/fold.js';
import { printRoman } from '../text/roman.js';
import { withoutTelex } from '../text/telex.js';

/** The words by which a point is cited, from the largest part to the smallest: `điểm c khoản 5 Mục II`. */
const CITING_WORDS = ['phan', 'muc', 'khoan', 'diem', 'y'];

/** An address for comparing: NFC, lower case, `dd` for `đ`; `d` and `đ` remain different. */
export function addressKey(text: string): string {
  return text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .split('.')
    .map((part) => (part === 'dd' ? 'đ' : part))
    .join('.');
}

/**
 * The addresses that a typed text may mean, the most literal first: as typed, without blanks around its parts and signs
 * at its end (`II. 5. c)`); as a citation, from the largest part or from the smallest; its parts joined by hyphens,
 * blanks, strokes, commas, brackets or nothing (`II-5-c`, `2 5 c`, `II.5(c)`, `5c`); its section as a number (`2.5.c`) or
 * with the letter l or the figure 1 for I (`ll.5.c`, `11.5.c`); in signs of another width (`Ⅱ.5.c`).
 * @returns keys to compare with {@link addressKey}; none if the text cannot be an address
 */
export function typedAddresses(typed: string): readonly string[] {
  const plain = typed
    .normalize('NFKC')
    .trim()
    .replace(/^(?:nhiệm vụ|số)\s+(?=[\divxlc]+[^\p{L}\s])/iu, '')
    .replace(/\s*\.\s*/g, '.')
    .replace(/[\s.,;:)]+$/, '')
    .trim();
  const cited = citedAddress(plain);
  if (cited !== null) return withRoman(cited);
  if (plain === '') return [];
  const asTyped = /\s/.test(plain) ? [] : [addressKey(plain)];
  const parts = partsOf(plain.replace(/^(?:phần|phan|mục|muc)\s+/iu, ''));
  return [...new Set([...asTyped, ...(parts === null ? [] : withRoman(parts.join('.')))])];
}

/** `điểm c khoản 5 Mục II`, `Phần II.7`; `null` for a text without such words. */
function citedAddress(plain: string): string | null {
  const words = plain.split(/[\s,]+/);
  const parts: { readonly rank: number; readonly part: string }[] = [];
  for (let i = 0; i < words.length; i += 2) {
    const rank = CITING_WORDS.indexOf(withoutTelex(fold(words[i] ?? '')));
    const part = (words[i + 1] ?? '').replace(/[.)]+$/, '');
    if (rank < 0 || part === '') return null;
    parts.push({ rank, part });
  }
  const [first, last] = [parts.at(0), parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const inOrder = first.rank > last.rank ? parts.reverse() : parts;
  return inOrder.every(({ rank }, i) => i === 0 || rank > (inOrder[i - 1]?.rank ?? rank))
    ? addressKey(inOrder.map(({ part }) => part).join('.'))
    : null;
}

/** One part of an address: a Roman number, a number, a letter. */
const PART = /^(?:[ivxlc]+|\d{1,3}|dd|\p{Ll})$/u;

/** The address whose parts are not all joined by full stops: `II-5-c`, `ii5c`; `null` if the text is not one. */
function partsOf(plain: string): readonly string[] | null {
  const pieces = addressKey(plain.replace(/[\s\-–—_/(),]+/g, '.')).split('.');
  const parts = pieces.flatMap((piece) => piece.match(/\d+|\D+/g) ?? []);
  return parts.length > 1 && parts.every((part) => PART.test(part)) ? parts.map(addressKey) : null;
}

/** The address, and those that it means if its section is a number or has a sign that looks like I. */
function withRoman(address: string): readonly string[] {
  const [section = '', ...rest] = address.split('.');
  if (rest.length === 0) return [address];
  const roman = /^\d+$/.test(section) ? printRoman(Number(section)).toLowerCase() : '';
  const lookAlike = section.replace(/[l1|]/g, 'i');
  const sections = [section, roman, /^[ivx]+$/.test(lookAlike) ? lookAlike : section].filter((one) => one !== '');
  return [...new Set(sections.map((one) => [one, ...rest].join('.')))];
}

/** Whether the text begins like the citation of a point; such texts are never looked up in titles. */
export function isCiting(typed: string): boolean {
  const [word = '', part = ''] = fold(typed).split(' ');
  return CITING_WORDS.includes(withoutTelex(word)) && /^(?:[a-z]|dd|[ivxlc]+|\d+)(?:\.|\)|$)/.test(part);
}
