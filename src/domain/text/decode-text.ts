import { type FileKind, fileKindOf } from './file-kind.js';

/** The text of a person's file or pipe, or why it cannot be read. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other-file'; readonly file: FileKind }
  /** UTF-16 without a byte order mark. */
  | { readonly kind: 'utf-16-unmarked' }
  /** The first byte that is not valid UTF-8; `position` is that of its character, from 1. */
  | { readonly kind: 'not-utf8'; readonly byte: number; readonly position: number };

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Reads UTF-8 with or without a byte order mark, and UTF-16 with one; it guesses no other encoding. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const file = fileKindOf(bytes);
  if (file !== null) return { kind: 'other-file', file };
  const marked = markedAs(bytes);
  if (marked !== null) return { kind: 'text', text: new TextDecoder(marked).decode(bytes) };
  if (looksLikeUtf16(bytes)) return { kind: 'utf-16-unmarked' };
  try {
    return { kind: 'text', text: STRICT_UTF8.decode(bytes) };
  } catch {
    const position = firstBadByte(bytes);
    return { kind: 'not-utf8', byte: bytes[position - 1] ?? 0, position };
  }
}

function markedAs([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** In UTF-16 every other byte of Latin text is zero; text in other encodings has no zero bytes. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return false;
  const zeros = [0, 0];
  for (const [i, byte] of bytes.subarray(0, 1024).entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = Math.min(bytes.length, 1024) / 2;
  return Math.max(even, odd) >= pairs / 3 && Math.min(even, odd) === 0;
}

/**
 * The position, from 1, of the first character that is not UTF-8. A binary search works because every prefix before it
 * can be decoded.
 */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  let whole = good;
  while (!decodes(bytes.subarray(0, whole), false)) whole -= 1;
  return whole + 1;
}

/** @param isCut whether the end may be in the middle of a character */
function decodes(bytes: Uint8Array, isCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
    return true;
  } catch {
    return false;
  }
}
