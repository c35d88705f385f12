import { POINT_LETTERS } from '../../plan/address.js';
import { parseRoman } from '../../text/roman.js';
import { MARKS } from '../words/marks.js';

export type MarkKind = 'section' | 'article' | 'number' | 'decimal' | 'letter' | 'bracket' | 'dash' | 'star' | 'plus';

/** The mark at the beginning of a paragraph. */
export interface Mark {
  readonly kind: MarkKind;
  /** The mark as a part of an address: `II`, `1`, `a`; empty for bullets, which are counted. */
  readonly part: string;
  /** The mark as printed, without the sign that closes it: `1.1`, `-`, `PHẦN I`. */
  readonly printed: string;
  /** The text after the mark. */
  readonly rest: string;
}

/** How a section is numbered: `PHẦN I`, `A.`, `I.`. A plan may use several, one below the other. */
export type SectionForm = 'part' | 'capital' | 'roman';

type Reader = readonly [MarkKind, RegExp, (printed: string) => string | null];

const READERS: readonly Reader[] = [
  ['section', MARKS.part, (printed) => printed],
  ['section', MARKS.roman, (printed) => (parseRoman(printed) === null ? null : printed)],
  ['section', MARKS.capital, (printed) => printed],
  ['article', MARKS.article, (printed) => printed],
  ['decimal', MARKS.decimal, (printed) => printed.split('.').at(-1) ?? null],
  ['number', MARKS.number, (printed) => String(Number(printed))],
  ['letter', MARKS.letter, (printed) => (POINT_LETTERS.includes(printed) ? printed : null)],
  ['bracket', MARKS.bracketNumber, (printed) => String(Number(printed))],
  ['dash', MARKS.dash, () => ''],
  ['star', MARKS.star, () => ''],
  ['plus', MARKS.plus, () => ''],
];

/** Reads the mark at the beginning of a text; `null` if it begins with a word. */
export function markOf(text: string): Mark | null {
  for (const [kind, pattern, partOf] of READERS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const printed = found[1] ?? '';
    const part = partOf(printed);
    if (part !== null) return { kind, part, printed, rest: text.slice(found[0].length).trim() };
  }
  return null;
}

/** How a section is numbered; `null` for any other mark. */
export function sectionFormOf({ kind, printed }: Mark): SectionForm | null {
  if (kind !== 'section') return null;
  if (/^[PM]\p{L}/u.test(printed)) return 'part';
  return /^[A-EGH]$/u.test(printed) ? 'capital' : 'roman';
}

/** Whether a text has no small letters. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\(.*\)/u, '').replace(/(?<=\d)h(?=\d)/u, ''));
}
