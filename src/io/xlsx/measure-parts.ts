import type { WrongWorkbook } from '../../domain/form.js';
import { BOUNDS } from './bounds.js';

/**
 * Counts what the parts hold before anything is built of them: rows, columns, cells, texts. A part that declares
 * entities of its own is none that a spreadsheet program writes.
 * @returns why they are not read, or `null`
 */
export function measureParts(parts: ReadonlyMap<string, Uint8Array>): WrongWorkbook | null {
  for (const [name, bytes] of parts) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) return 'damaged';
    if (/^\[Content_Types\]/i.test(name) && /macroEnabled|vbaProject/i.test(text)) return 'macros';
    const wrong = /worksheets\//i.test(name) ? measureSheet(text) : null;
    if (wrong !== null) return wrong;
    if (/sharedStrings/i.test(name) && countUpTo(text, /<(?:\w{1,9}:)?si[ />]/g, BOUNDS.strings) > BOUNDS.strings) {
      return 'too-many-rows';
    }
  }
  return null;
}

function measureSheet(text: string): WrongWorkbook | null {
  let rows = 0;
  for (const [, attributes = ''] of text.matchAll(/<(?:\w{1,9}:)?row\b([^<>]*)>/g)) {
    rows += 1;
    // Rows may stand far apart; what lies between them counts too.
    const number = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? rows);
    const isEmpty = attributes.endsWith('/');
    if (rows > BOUNDS.rows || (number > BOUNDS.rows && !isEmpty)) return 'too-many-rows';
  }
  if (countUpTo(text, /<(?:\w{1,9}:)?c[ />]/g, BOUNDS.cells) > BOUNDS.cells) return 'too-many-rows';
  for (const [, letters = ''] of text.matchAll(/<(?:\w{1,9}:)?c\b[^<>]*?\br="([A-Z]{1,9})\d{1,9}"/g)) {
    if (columnOf(letters) > BOUNDS.columns) return 'too-many-columns';
  }
  return null;
}

function countUpTo(text: string, pattern: RegExp, most: number): number {
  let count = 0;
  while (count <= most && pattern.test(text)) count += 1;
  return count;
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
