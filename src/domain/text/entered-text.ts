/** Why a text that a person entered cannot be stored. */
export type Unstorable =
  /** A control character, or a letter that was lost earlier (U+FFFD). */
  | { readonly kind: 'character'; readonly code: number; readonly position: number }
  /** UTF-8 that was read as another encoding and written again. */
  | { readonly kind: 'encoded-twice'; readonly excerpt: string; readonly position: number };

export type EnteredText = { readonly kind: 'text'; readonly text: string } | Unstorable;

/** Line ends of Windows, old Macs, Word (U+000B, U+000C when pasted) and Unicode. */
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** Characters without width in pasted text; no letter of Vietnamese or English needs them. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;
/**
 * Characters that our files must not contain: controls other than tab and line feed, lone surrogates, lost letters
 * (U+FFFD).
 */
const UNSTORABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd-\uffff]|\p{Cs}/u;

/**
 * Cleans every text from outside: an option, an argument, a pipe, an editor, a cell of a form. Composes accents (NFC),
 * ends lines with a line feed, removes characters without width.
 * @returns the text to store, or the reason why it cannot be stored; `position` counts characters from 1
 */
export function enteredText(raw: string): EnteredText {
  const text = tidyText(raw);
  const bad = UNSTORABLE.exec(text);
  if (bad !== null) {
    return { kind: 'character', code: bad[0].codePointAt(0) ?? 0, position: positionOf(text, bad.index) };
  }
  const twice = encodedTwice(text);
  if (twice !== null) return { kind: 'encoded-twice', excerpt: twice.text, position: positionOf(text, twice.index) };
  return { kind: 'text', text };
}

/**
 * Cleans a cell of a form in the same way, but removes characters that no file may contain, because nobody can be
 * asked.
 */
export function cleanText(raw: string): string {
  return tidyText(raw).replace(new RegExp(UNSTORABLE, 'gu'), (found) => (found === '\ufffd' ? found : ''));
}

function tidyText(raw: string): string {
  return raw.normalize('NFC').replace(LINE_ENDS, '\n').replace(INVISIBLE, '');
}

function positionOf(text: string, index: number): number {
  return Array.from(text.slice(0, index)).length + 1;
}

/** The Unicode characters that windows-1252 has for the bytes 80 to 9F. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const BYTE_OF = new Map(Array.from(WINDOWS_1252).map((char, i) => [char, 0x80 + i] as const));
const RUN =
  /[\u00a0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{2,}/g;
/** A capital before a closing quote or a dash looks like one letter encoded twice; two such runs are no coincidence. */
const CHANCE = /^.[\u2013-\u201d\u2026]$/;
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The first run of letters that is UTF-8 again once it is converted back to the bytes of windows-1252. */
export function encodedTwice(text: string): { readonly text: string; readonly index: number } | null {
  const runs = [...text.matchAll(RUN)].filter(([run]) => isUtf8(run));
  const [first] = runs;
  if (first === undefined) return null;
  if (runs.length === 1 && CHANCE.test(first[0])) return null;
  return { text: first[0], index: first.index };
}

function isUtf8(run: string): boolean {
  const bytes = Uint8Array.from(Array.from(run), (char) => BYTE_OF.get(char) ?? char.charCodeAt(0));
  try {
    STRICT_UTF8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
