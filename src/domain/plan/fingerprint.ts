import { stripNoteMarks } from './citation.js';
import type { PlanNode } from './plan.js';
import { itemTextOf } from './plan-index.js';

const DIGITS = 8;

/**
 * The text that an entry is recorded for: heading, paragraphs, those of all untracked descendants, and the trailing
 * paragraphs, one line each, in printed order. Note marks, line wraps and the composition of accents are normalised, so
 * that only a change of wording changes it. Labels follow from the address and are not included.
 */
export function fingerprintText(node: PlanNode): string {
  return itemTextOf(node)
    .map(normalise)
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * The fingerprint of an item's official text.
 * @param sha256Hex returns the hex SHA-256 of a text's UTF-8 bytes
 * @returns 8 lower-case hex digits
 */
export function fingerprint(node: PlanNode, sha256Hex: (text: string) => string): string {
  return sha256Hex(fingerprintText(node)).slice(0, DIGITS).toLowerCase();
}

function normalise(text: string): string {
  return stripNoteMarks(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
}
