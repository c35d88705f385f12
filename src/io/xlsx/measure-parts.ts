import type { WrongWorkbook } from '../../domain/form/form.js';
import { BOUNDS } from './bounds.js';
import { attributesOf, BrokenXml, visitTags } from './xml-tags.js';

/**
 * Counts sheets, rows, columns, cells and texts before the workbook is read, in the same way as the reader counts them.
 * A part that declares entities is refused, because no spreadsheet program writes one.
 * @param parts as UTF-8
 * @returns why they are not read, or `null`
 */
export function measureParts(parts: ReadonlyMap<string, Uint8Array>): WrongWorkbook | null {
  let [named, sheets, texts, lastText] = [0, 0, 0, -1];
  for (const [name, bytes] of parts) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) return 'damaged';
    if (/^\[Content_Types\]/i.test(name) && /macroEnabled|vbaProject/i.test(text)) return 'macros';
    const counted = new PartCount();
    try {
      const wrong = visitTags(text, (local, rest) => counted.take(local, rest));
      if (wrong !== null) return wrong;
    } catch (error) {
      if (error instanceof BrokenXml) return 'damaged';
      throw error;
    }
    named += counted.named;
    texts += counted.texts;
    lastText = Math.max(lastText, lastSharedText(text));
    sheets += counted.isSheet ? 1 : 0;
  }
  // The reader would take a cell with the index of a missing text for an empty one.
  if (lastText >= texts) return 'damaged';
  // The reader would build a sheet as often as the workbook lists it.
  return named > Math.max(1, sheets) ? 'damaged' : null;
}

const SHARED_TEXT = /\bt\s*=\s*["']s["'][^<>]{0,200}>\s*<(?:[^\s<>:]{1,20}:)?v(?:\s[^<>]*)?>\s*(\d{1,9})\s*</g;

/** The highest index into the shared texts that a cell of a part uses; -1 if none does. */
function lastSharedText(text: string): number {
  let last = -1;
  for (const [, number] of text.matchAll(SHARED_TEXT)) last = Math.max(last, Number(number));
  return last;
}

/** The counts of one part so far. */
class PartCount {
  isSheet = false;
  named = 0;
  private rows = 0;
  private row = 0;
  private cells = 0;
  texts = 0;
  private ranges = 0;

  take(local: string, rest: string): WrongWorkbook | null {
    switch (local) {
      case 'row':
        return this.takeRow(rest);
      case 'c':
        return this.takeCell(rest);
      case 'si':
        this.texts += 1;
        return this.texts > BOUNDS.strings ? 'too-many-rows' : null;
      case 'mergeCell':
      case 'hyperlink':
        this.ranges += 1;
        return this.ranges > BOUNDS.cells ? 'unpacks-too-large' : null;
      case 'worksheet':
        this.isSheet = true;
        return null;
      case 'sheet':
        this.named += 1;
        return this.named > BOUNDS.parts ? 'damaged' : null;
      default:
        return null;
    }
  }

  private takeRow(rest: string): WrongWorkbook | null {
    this.rows += 1;
    // Rows may be far apart; the empty ones between them count too.
    const number = Number(attributesOf(rest).get('r') ?? 0);
    if (!Number.isSafeInteger(number) || number < 0) return 'damaged';
    this.row = number === 0 ? this.row + 1 : number;
    const isEmpty = rest.endsWith('/');
    return this.rows > BOUNDS.rows || (this.row > BOUNDS.rows && !isEmpty) ? 'too-many-rows' : null;
  }

  private takeCell(rest: string): WrongWorkbook | null {
    this.cells += 1;
    if (this.cells > BOUNDS.cells) return 'too-many-rows';
    const place = attributesOf(rest).get('r') ?? '';
    if (place === '') return null;
    const [, letters, row] = /^\s*\$?([A-Za-z]{1,3})\$?(\d{1,7})\s*$/.exec(place) ?? [];
    if (letters === undefined) return 'damaged';
    if (Number(row) > BOUNDS.rows) return 'too-many-rows';
    return columnOf(letters) > BOUNDS.columns ? 'too-many-columns' : null;
  }
}

/** The number of a column by its letters, from 1. */
export function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
