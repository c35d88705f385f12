import { fold } from '../text/fold.js';

/** The words of citing a point, from the large to the small: `điểm c khoản 5 Mục II`. */
const CITING_WORDS = ['phan', 'muc', 'khoan', 'diem', 'y'];

/** An address for comparing: NFC, lower case, `dd` for `đ`; `d` and `đ` stay apart. */
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
 * The address that a person typed, for comparing: blanks around its parts and signs at its end are taken off
 * (`II. 5. c)`), and the words of citing are read, from the large to the small or the other way.
 * @returns `null` for a text that can't be an address
 */
export function typedAddress(typed: string): string | null {
  const plain = typed
    .normalize('NFC')
    .replace(/\s*\.\s*/g, '.')
    .replace(/[\s.,;:)]+$/, '')
    .trim();
  if (plain !== '' && !/\s/.test(plain)) return addressKey(plain);
  const words = plain.split(/[\s,]+/);
  const parts: { readonly rank: number; readonly part: string }[] = [];
  for (let i = 0; i < words.length; i += 2) {
    const rank = CITING_WORDS.indexOf(fold(words[i] ?? ''));
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

/** Whether the text begins like the citation of a point; such words are never looked up in titles. */
export function isCiting(typed: string): boolean {
  const [word = '', part = ''] = fold(typed).split(' ');
  return CITING_WORDS.includes(word) && /^(?:[a-z]|dd|[ivxlc]+|\d+)(?:\.|\)|$)/.test(part);
}
