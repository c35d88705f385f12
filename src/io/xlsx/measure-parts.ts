import type { WrongWorkbook } from '../../domain/form.js';
import { BOUNDS } from './bounds.js';

/**
 * Counts what the parts hold before anything is built of them: sheets, rows, columns, cells, texts, each as the reader
 * will see it, by what the cells say and wherever the part lies. A part that declares entities of its own is none that a
 * spreadsheet program writes.
 * @returns why they are not read, or `null`
 */
export function measureParts(parts: ReadonlyMap<string, Uint8Array>): WrongWorkbook | null {
  let [named, sheets] = [0, 0];
  for (const [name, bytes] of parts) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) return 'damaged';
    if (/^\[Content_Types\]/i.test(name) && /macroEnabled|vbaProject/i.test(text)) return 'macros';
    const wrong = measureSheet(text);
    if (wrong !== null) return wrong;
    if (/<(?:\w{1,9}:)?worksheet[\s>]/.test(text)) sheets += 1;
    named += countUpTo(text, /<(?:\w{1,9}:)?sheet[\s>/]/g, BOUNDS.parts);
    if (/sharedStrings/i.test(name) && countUpTo(text, /<(?:\w{1,9}:)?si[ />]/g, BOUNDS.strings) > BOUNDS.strings) {
      return 'too-many-rows';
    }
  }
  // One sheet that is named many times would be built many times.
  return named > Math.max(1, sheets) ? 'damaged' : null;
}

/** What stands between a tag's name and its end; no value of an attribute holds a `<`. */
const ATTRIBUTES = '((?:[^<>"\']|"[^"<]*"|\'[^\'<]*\')*)';
const ROW = new RegExp(`<(?:\\w{1,9}:)?row\\b${ATTRIBUTES}>`, 'g');
const CELL = new RegExp(`<(?:\\w{1,9}:)?c(?=[\\s/>])${ATTRIBUTES}>`, 'g');
const PLACE = /(?:^|\s)r\s*=\s*["']([^"']*)["']/;

function measureSheet(text: string): WrongWorkbook | null {
  let rows = 0;
  for (const [, attributes = ''] of text.matchAll(ROW)) {
    rows += 1;
    // Rows may stand far apart; what lies between them counts too.
    const number = Number(PLACE.exec(attributes)?.[1] ?? rows);
    if (!Number.isSafeInteger(number)) return 'damaged';
    const isEmpty = attributes.endsWith('/');
    if (rows > BOUNDS.rows || (number > BOUNDS.rows && !isEmpty)) return 'too-many-rows';
  }
  let cells = 0;
  for (const [, attributes = ''] of text.matchAll(CELL)) {
    cells += 1;
    if (cells > BOUNDS.cells) return 'too-many-rows';
    const place = PLACE.exec(attributes)?.[1];
    if (place === undefined) continue;
    const [, letters, row] = /^\s*\$?([A-Za-z]{1,3})\$?(\d{1,7})\s*$/.exec(place) ?? [];
    if (letters === undefined) return 'damaged';
    if (Number(row) > BOUNDS.rows) return 'too-many-rows';
    if (columnOf(letters.toUpperCase()) > BOUNDS.columns) return 'too-many-columns';
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
