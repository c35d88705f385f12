import { readPages } from '../../../domain/encoding/pages/read-pages.js';
import type { PrintedPage, PrintedRun } from '../../../domain/encoding/pages/printed-page.js';
import type { SourceDocument } from '../../../domain/encoding/source.js';
import type { SourceFault } from '../../../domain/ports/plan-source.js';
import { applied, drawingOf, product } from './drawing.js';
import { type PdfFile, type PdfOperators, type PdfPackage, type PdfPage, pdfPackage, type PdfText } from './package.js';

/** The most pages of a document that is read. */
const MAX_PAGES = 500;
/** A page with a picture and fewer letters than this is a scan: scanning software adds a few letters of its own. */
const LETTERS_OF_A_SCAN = 60;

/** Reads a PDF file’s text, or says why it can’t be read. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument | SourceFault> {
  const reader = await pdfPackage();
  let document: PdfFile;
  try {
    // The reader takes the bytes over; the caller still needs them.
    document = await reader.getDocument({
      data: Uint8Array.from(bytes),
      isEvalSupported: false,
      useSystemFonts: true,
      verbosity: 0,
    }).promise;
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken';
  }
  try {
    return await documentOf(document, reader);
  } finally {
    await document.destroy();
  }
}

async function documentOf(document: PdfFile, reader: PdfPackage): Promise<SourceDocument | SourceFault> {
  if (document.numPages > MAX_PAGES) return 'too-large';
  const pages: PrintedPage[] = [];
  let pictures = 0;
  for (let at = 1; at <= document.numPages; at += 1) {
    const read = await readPage(document, at);
    if (read === null) return 'broken';
    const drawing = drawingOf(read.operators, read.viewport.transform, reader);
    const { width, height } = read.viewport;
    pages.push({ width, height, runs: runsOf(read), rules: drawing.rules });
    pictures += drawing.hasPicture ? 1 : 0;
    read.page.cleanup();
  }
  const letters = pages.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.trim().length, 0);
  return pictures > 0 && letters < LETTERS_OF_A_SCAN * pages.length ? 'scan' : readPages(pages);
}

interface ReadPage {
  readonly page: PdfPage;
  readonly viewport: ReturnType<PdfPage['getViewport']>;
  readonly operators: PdfOperators;
  readonly items: readonly (PdfText | { readonly type: string })[];
}

/** Reads a page; `null` if the package cannot. */
async function readPage(document: PdfFile, number: number): Promise<ReadPage | null> {
  try {
    const page = await document.getPage(number);
    const operators = await page.getOperatorList();
    const { items } = await page.getTextContent();
    return { page, viewport: page.getViewport({ scale: 1 }), operators, items };
  } catch {
    return null;
  }
}

function runsOf({ page, viewport, items }: ReadPage): readonly PrintedRun[] {
  return items.flatMap((item): readonly PrintedRun[] => {
    if (!('str' in item) || item.str === '') return [];
    const matrix = product(viewport.transform, item.transform);
    const [left, baseline] = applied(matrix, 0, 0);
    return [
      {
        text: item.str,
        left,
        right: left + item.width,
        baseline,
        size: Math.hypot(matrix[2], matrix[3]),
        isBold: /bold|black|heavy/i.test(fontName(page, item.fontName)),
        isLevel: Math.abs(matrix[1]) < 0.1 * Math.abs(matrix[0]) && matrix[0] > 0,
      },
    ];
  });
}

/** The name that a font has in the file; empty where it was not read. */
function fontName(page: PdfPage, key: string): string {
  if (!page.commonObjs.has(key)) return '';
  const font = page.commonObjs.get(key) as { readonly name?: unknown } | null;
  return typeof font?.name === 'string' ? font.name : '';
}
