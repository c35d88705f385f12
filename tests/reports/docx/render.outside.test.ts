import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import type { OfficialDocument } from '../../../src/reports/model/official-document.js';
import { wordsOf } from '../../../src/reports/model/inline.js';
import { DOCUMENTS, textsOf } from './documents.js';
import { canRender, type Page, renderPages, type Word } from './rendered.js';

if (!canRender) console.warn('skipped: LibreOffice and poppler are not installed, no pages were rendered');

const folder = mkdtempSync(join(tmpdir(), 'dcs-pages-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const POINTS = 72 / 25.4;
const MARGIN = { top: 20 * POINTS, bottom: 20 * POINTS, left: 30 * POINTS, right: 15 * POINTS };
/** What a glyph may stand out of its line. */
const SLACK = 1.5;

const isPortrait = ({ width, height }: Page): boolean => width < height;
const flat = (text: string): string => text.replace(/\s+/g, '');

/** The body and each appendix begin a section, whose pages count from 1. */
function sectionsOf(pages: readonly Page[]): readonly (readonly Page[])[] {
  const sections: Page[][] = [];
  for (const page of pages) {
    const isAppendix = page.words.some(({ text }) => text === '(Kèm' || text === '(Issued');
    const begins = sections.length === 0 || isAppendix;
    if (begins) sections.push([page]);
    else sections.at(-1)?.push(page);
  }
  return sections;
}

/** Words of the text itself: not the page number, not raised note numbers, not footnotes (10 pt). */
function bodyOf({ words }: Page): readonly Word[] {
  return words.filter(({ top, bottom }) => top > MARGIN.top - 3 && bottom - top > 13.5);
}

let rendered: ReadonlyMap<string, readonly Page[]> = new Map();
beforeAll(() => {
  if (!canRender) return;
  const files = DOCUMENTS.map(([name, document]) => [name, documentToDocx(document)] as const);
  rendered = renderPages(new Map(files), folder);
}, 180_000);

describe.runIf(canRender).each(DOCUMENTS)('pages of the %s', (name, document) => {
  let pages: readonly Page[] = [];
  beforeAll(() => {
    pages = rendered.get(name) ?? [];
  });

  it('are A4, portrait but for the appendix', () => {
    expect(pages.length).toBeGreaterThan(1);
    for (const { width, height } of pages) {
      expect([width, height].sort((a, b) => a - b).map(Math.round)).toEqual([595, 842]);
    }
    const wide = document.appendices.filter(({ landscape }) => landscape).length;
    expect(sectionsOf(pages).filter(([first]) => first !== undefined && !isPortrait(first))).toHaveLength(wide);
  });

  it('keep their text within the margins, up to the right one', () => {
    for (const { width, height, words } of pages) {
      const text = words.filter(({ top }) => top > MARGIN.top - 3);
      expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThanOrEqual(MARGIN.left - SLACK);
      expect(Math.max(...text.map(({ right }) => right))).toBeLessThanOrEqual(width - MARGIN.right + SLACK);
      expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height - MARGIN.bottom + SLACK);
    }
    const full = pages.filter(isPortrait).slice(0, -1);
    for (const { width, words } of full) {
      expect(Math.max(...words.map(({ right }) => right))).toBeGreaterThan(width - MARGIN.right - SLACK);
    }
  });

  it('carry their number in the middle of the top margin, but not the first of a section', () => {
    for (const part of sectionsOf(pages)) {
      for (const [at, { width, words }] of part.entries()) {
        const above = words.filter(({ bottom }) => bottom < MARGIN.top);
        expect(above.map(({ text }) => text)).toEqual(at === 0 ? [] : [String(at + 1)]);
        for (const { left, right } of above) {
          expect(Math.abs((left + right) / 2 - (MARGIN.left + width - MARGIN.right) / 2)).toBeLessThan(2);
        }
      }
    }
  });

  it('have every paragraph and every cell', () => {
    const { body, cells } = textsOf(document);
    const text = flat(pages.flatMap((page) => bodyOf(page).map((word) => word.text)).join(''));
    expect(body.filter((line) => !text.includes(flat(line)))).toEqual([]);
    const words = new Set(pages.flatMap((page) => page.words.map((word) => word.text)));
    const broken = cells.flatMap((cell) => cell.split(/\s+/)).filter((word) => word !== '' && !words.has(word));
    // A word too long for its cell is broken, but nowhere lost.
    expect(broken.filter((word) => !/[/-]/.test(word))).toEqual([]);
  });

  it('leave no heading alone at a page’s foot', () => {
    const texts = pages.map((page) =>
      flat(
        bodyOf(page)
          .map(({ text }) => text)
          .join(''),
      ),
    );
    for (const heading of headingsOf(document).map(flat)) {
      expect(texts.some((text) => text.includes(heading) && !text.endsWith(heading))).toBe(true);
    }
  });

  it('have the signature on a page with the last paragraph', () => {
    if (document.main === null) return;
    const { signing, closing } = document.main;
    const last = flat(wordsOf(closing.at(-1) ?? []));
    const page = pages.find((each) => flat(each.words.map(({ text }) => text).join('')).includes(last));
    expect(flat(page?.words.map(({ text }) => text).join('') ?? '')).toContain(flat(signing.name));
  });
});

function headingsOf(document: OfficialDocument): readonly string[] {
  return (document.main?.blocks ?? []).flatMap((block) =>
    block.kind === 'heading' ? [`${block.label ?? ''} ${wordsOf(block.text)}`] : [],
  );
}
