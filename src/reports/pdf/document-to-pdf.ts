import type { WordToPdf } from '../../domain/ports/word-to-pdf.js';
import { Refusal } from '../../domain/text/text.js';
import { PDF } from '../../locale/commands/document-format.js';
import { documentToDocx } from '../docx/document-to-docx.js';
import type { OfficialDocument } from '../model/official-document.js';

/**
 * A document as PDF: the Word file, converted by another program, so that both have the same pages.
 * @throws Refusal if there is no such program, or it fails
 */
export async function documentToPdf(document: OfficialDocument, toPdf: WordToPdf): Promise<Uint8Array> {
  return pdfOf(documentToDocx(document), toPdf);
}

/** A Word file as PDF. @throws Refusal where there is no program for it, or it fails */
export async function pdfOf(word: Uint8Array, toPdf: WordToPdf): Promise<Uint8Array> {
  const made = await toPdf(word);
  switch (made.kind) {
    case 'pdf':
      return made.bytes;
    case 'no-program':
      throw new Refusal(PDF.noProgram, PDF.whatToDo);
    case 'failed':
      throw new Refusal(PDF.failed(made.program, made.message), PDF.insteadByHand);
    case 'too-slow':
      throw new Refusal(PDF.tooSlow(made.program, made.seconds), PDF.insteadByHand);
  }
}
