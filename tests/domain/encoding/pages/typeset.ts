import type { DrawnRule, PrintedPage, PrintedRun } from '../../../../src/domain/encoding/pages/printed-page.js';

/** An A4 page as offices set it; points. */
export const SHEET = {
  width: 595,
  height: 842,
  left: 85,
  right: 552,
  top: 60,
  bottom: 780,
  size: 14,
  pitch: 16,
} as const;

/** How wide a letter is taken to be, as a part of its size. */
const LETTER = 0.45;

export function widthOf(text: string, size: number): number {
  return text.length * size * LETTER;
}

/** A text on one line. */
export function run(text: string, left: number, baseline: number, more: Partial<PrintedRun> = {}): PrintedRun {
  const size = more.size ?? SHEET.size;
  return { text, left, right: left + widthOf(text, size), baseline, size, isBold: false, isLevel: true, ...more };
}

/** How a paragraph is set: where its first line and its other lines begin, and how far it stands below the one before. */
export interface Setting {
  readonly first: number;
  readonly rest: number;
  readonly above: number;
}

/** Sets paragraphs on pages, each full line flush with the right edge, a number at the head of each page from the second on. */
export function typeset(paragraphs: readonly string[], { first, rest, above }: Setting): readonly PrintedPage[] {
  const pages: PrintedRun[][] = [[]];
  let baseline: number = SHEET.top;
  const put = (text: string, left: number, isFull: boolean): void => {
    if (baseline > SHEET.bottom) {
      pages.push([run(String(pages.length + 1), 295, 40)]);
      baseline = SHEET.top;
    }
    pages.at(-1)?.push({ ...run(text, left, baseline), ...(isFull ? { right: SHEET.right } : {}) });
    baseline += SHEET.pitch;
  };
  for (const paragraph of paragraphs) {
    let line = '';
    let left = first;
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && left + widthOf(longer, SHEET.size) > SHEET.right) {
        put(line, left, true);
        [line, left] = [word, rest];
      } else line = longer;
    }
    put(line, left, false);
    baseline += above;
  }
  return pages.map((runs) => ({ width: SHEET.width, height: SHEET.height, runs, rules: [] }));
}

/** One page of runs and rules. */
export function page(runs: readonly PrintedRun[], rules: readonly DrawnRule[] = []): PrintedPage {
  return { width: SHEET.width, height: SHEET.height, runs, rules };
}

export const level = (at: number, from: number, to: number): DrawnRule => ({ direction: 'level', at, from, to });
export const upright = (at: number, from: number, to: number): DrawnRule => ({ direction: 'upright', at, from, to });
