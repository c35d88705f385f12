import { encodedTwice } from './entered-text.js';

/** Encodings of Vietnamese from before Unicode, and UTF-8 that was read as another encoding. */
export type Garbling = 'encoded-twice' | 'tcvn3' | 'vni';

/** Unicode characters in whose place TCVN3 (ABC) has letters, inside or at the end of a word. */
const TCVN3 =
  /[a-zA-Z][\u00a8\u00a9\u00aa\u00ab\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00bf](?![\s\d])|[a-z][\u00a8\u00ab\u00ac\u00b5-\u00b9\u00bb-\u00bf]/g;
/**
 * A vowel and the letter that VNI writes after it for its tone or accent: `coâng taùc`. Vietnamese in Unicode has
 * neither pair.
 */
const VNI =
  /[aeoAEO][\u00c2\u00c4\u00c5\u00ca\u00cb\u00e2\u00e4\u00e5\u00ea\u00eb](?![aeiouAEIOU])|[aeiouyAEIOUY][\u00cf\u00d5\u00d8\u00d9\u00db\u00ef\u00f5\u00f8\u00f9\u00fb](?![aeiouAEIOU])/g;
/** The least number of pairs; a single one may be a unit of measure or a foreign name. */
const ENOUGH = 2;

/** Two bytes of one UTF-8 letter, each read as a letter of another encoding. */
const ENCODED_TWICE =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/;

/** Any of the three, found in one pass over a text. */
const ANY = new RegExp([ENCODED_TWICE, TCVN3, VNI].map(({ source }) => source).join('|'));

/** Whether a text may be garbled: a fast test before `garblingOf`, which may run on many texts joined together. */
export function mayBeGarbled(text: string): boolean {
  return ANY.test(text);
}

/** The encoding, older than Unicode, that a text seems to have; `null` for nearly every text. */
export function garblingOf(text: string): Garbling | null {
  if (!mayBeGarbled(text)) return null;
  if (encodedTwice(text) !== null) return 'encoded-twice';
  if (countOf(TCVN3, text) >= ENOUGH) return 'tcvn3';
  return countOf(VNI, text) >= ENOUGH ? 'vni' : null;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
