import { type FileKind, fileKindOf } from './file-kind.js';

/** A person's text file or pipe as text, or why it is none. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other-file'; readonly file: FileKind }
  /** UTF-16 that does not say so by a mark at its beginning. */
  | { readonly kind: 'utf-16-unmarked' }
  /** The first byte that is no UTF-8, and where it stands, from 1. */
  | { readonly kind: 'not-utf8'; readonly byte: number; readonly position: number };

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Reads UTF-8 with or without its mark, and UTF-16 with it; nothing else is guessed at. */
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

/** Every other byte of Latin letters is zero in UTF-16; no text has zeros otherwise. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return false;
  const zeros = [0, 0];
  for (const [i, byte] of bytes.subarray(0, 1024).entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = Math.min(bytes.length, 1024) / 2;
  return Math.max(even, odd) >= pairs / 3 && Math.min(even, odd) === 0;
}

/** Where the first character begins that is no UTF-8, by halving: a beginning that decodes has none. From 1. */
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

/** @param isCut whether the end may cut a character */
function decodes(bytes: Uint8Array, isCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
    return true;
  } catch {
    return false;
  }
}
