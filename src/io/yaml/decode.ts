import { isUtf8, transcode } from 'node:buffer';
import { fileKindOf } from '../../domain/text/file-kind.js';
import type { ReadingProblem } from '../../domain/findings/reading-problem.js';
import { needsNoUnicodeCheck } from '../../domain/text/unicode-check.js';
import { indexLines } from './lines.js';

/** A file's text; with problems if it cannot be used. */
export interface Decoded {
  /** Including the byte order mark; with replacement characters if the bytes are not UTF-8. */
  readonly text: string;
  readonly problems: readonly ReadingProblem[];
}

/**
 * The size limit of files; a busy unit's plan of a year has a tenth of this, a register of 10,000 units three quarters.
 */
export const MAX_BYTES = 2 * 1024 * 1024;

/** Characters that YAML forbids. On a terminal, most of them would be invisible or harmful. */
export const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** The marks that Git writes at the start of a line for a merge conflict. */
const CONFLICT = /^(?:<{7} |={7}(?=[\r\n]|$)|>{7} |\|{7} )/gm;

/** The most conflicts that are reported; with so many a person starts over anyway. */
const MAX_CONFLICTS = 100;

/** The strings of which every text with a mark contains one; searching them is fast. */
const SEVEN_OF = ['<', '=', '>', '|'].map((sign) => sign.repeat(7));

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Decodes the bytes as strict UTF-8; a byte order mark and all line ends are kept. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return { text: '', problems: [fileTooLarge(bytes.length)] };
  const kind = fileKindOf(bytes);
  if (kind !== null) {
    const region = { line: 1, column: 1, endLine: 1, endColumn: 2 };
    return { text: '', problems: [{ code: 'other-file', params: { kind }, place: { region } }] };
  }
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) {
    const text = new TextDecoder(utf16).decode(bytes);
    return refuse(text, 0, (place) => ({ code: 'not-utf8', params: { encoding: 'utf-16', byte: null }, place }));
  }
  const text = textOf(bytes);
  const isPlain = needsNoUnicodeCheck(text) && !SEVEN_OF.some((signs) => text.includes(signs));
  return isPlain ? { text, problems: NONE } : inspect(bytes, text);
}

/** The text of bytes in UTF-8. Converting to the engine's own form is faster than the decoder, but knows no wrong bytes. */
function textOf(bytes: Uint8Array): string {
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : UTF8.decode(bytes);
}

function inspect(bytes: Uint8Array, text: string): Decoded {
  // Only a text with a replacement character can come from bytes that are not UTF-8.
  const bad = text.includes('\uFFFD') ? firstBadByte(bytes) : -1;
  if (bad >= 0) {
    const before = UTF8.decode(bytes.subarray(0, bad)).length;
    const params = { encoding: 'unknown', byte: bytes[bad] ?? 0 } as const;
    return refuse(text, before, (place) => ({ code: 'not-utf8', params, place }));
  }
  const control = CONTROL.exec(text);
  if (control !== null) {
    const params = { character: control[0].charCodeAt(0) };
    return refuse(text, control.index, (place) => ({ code: 'control-character', params, place }));
  }
  return { text, problems: text.search(CONFLICT) < 0 ? NONE : conflictsIn(text) };
}

const NONE: readonly ReadingProblem[] = [];

/** The position of each conflict; a mark outside a conflict is the remainder of one. */
function conflictsIn(text: string): readonly ReadingProblem[] {
  const lines = indexLines(text);
  const found: ReadingProblem[] = [];
  let isWithin = false;
  for (const { 0: mark, index } of text.matchAll(CONFLICT)) {
    const opens = mark.startsWith('<');
    if (opens || !isWithin) {
      const place = { region: lines.regionOf(index, index + 7) };
      found.push({ code: 'merge-conflict', params: {}, place });
      if (found.length === MAX_CONFLICTS) break;
    }
    isWithin = opens || (isWithin && !mark.startsWith('>'));
  }
  return found;
}

/** The problem of a file that exceeds the size limit. */
export function fileTooLarge(bytes: number): ReadingProblem {
  return { code: 'file-too-large', params: { bytes, limit: MAX_BYTES }, place: { pointer: '', on: 'value' } };
}

function refuse(text: string, offset: number, problem: (place: ReadingProblem['place']) => ReadingProblem): Decoded {
  return { text, problems: [problem({ region: indexLines(text).regionOf(offset, offset + 1) })] };
}

/** Recognises UTF-16 by its byte order mark, or by a zero in every other byte of the first two characters. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== 0)) return 'utf-16be';
  return null;
}

/** Offset of the first byte that is not part of well-formed UTF-8 (Unicode, table 3-7), or -1. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  // Some first bytes limit the second one: no over-long forms, no surrogates, nothing above U+10FFFF.
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (i === 1 ? byte < least || byte > most : byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}
