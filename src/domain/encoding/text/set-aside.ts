import type { Furniture, FurnitureKind } from '../source.js';
import { PAGE_NUMBER } from '../words/parts.js';
import type { PhysicalLine } from './physical-lines.js';

/** At least this many very short lines in a row are a text written across the page. */
const STAMP_LINES = 8;
const STAMP_WIDTH = 3;

/** Lines that consist of signs: `* *`, `-------`, `_____`. */
const RULE = /^[\s*_=~.\-–—]{2,}$|^[*_]$/u;

/** Whether a text is a rule that is drawn with signs. */
export function isRule(text: string): boolean {
  return RULE.test(text);
}

/** The lines of the text, and the furniture of its pages. */
export interface Separated {
  readonly lines: readonly PhysicalLine[];
  readonly furniture: readonly Furniture[];
}

/** Separates text written across the page, which a text file has as many very short lines. */
export function takeStamps(all: readonly PhysicalLine[]): Separated {
  const stamped = new Set<PhysicalLine>();
  let run: PhysicalLine[] = [];
  const close = (): void => {
    if (run.length >= STAMP_LINES && run.some(({ text }) => /\p{L}/u.test(text)))
      run.forEach((one) => stamped.add(one));
    run = [];
  };
  for (const line of all) {
    const isShort = line.text.length <= STAMP_WIDTH && !line.text.startsWith('|');
    if (isShort) run.push(line);
    else close();
  }
  close();
  return separate(all, (line) => (stamped.has(line) ? 'stamp' : null));
}

/** Separates drawn rules and page numbers from the text. */
export function takeRules(all: readonly PhysicalLine[]): Separated {
  return separate(all, ({ text, isAfterBlank }) =>
    RULE.test(text) ? 'rule' : isAfterBlank && PAGE_NUMBER.test(text) ? 'page-number' : null,
  );
}

function separate(all: readonly PhysicalLine[], kindOf: (line: PhysicalLine) => FurnitureKind | null): Separated {
  const lines: PhysicalLine[] = [];
  const furniture: Furniture[] = [];
  for (const line of all) {
    const kind = kindOf(line);
    if (kind === null) lines.push(line);
    else furniture.push({ kind, text: line.text, at: { line: line.line } });
  }
  return { lines, furniture };
}
