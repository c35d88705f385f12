import type { OfficialDocument } from '../reports/model/official-document.js';

/** A document in one of the formats; what a format needs is loaded only when it is asked for. */
export async function renderDocument(document: OfficialDocument, format: 'md' | 'docx'): Promise<string | Uint8Array> {
  switch (format) {
    case 'md': {
      const { documentToMarkdown } = await import('../reports/markdown/document-to-markdown.js');
      return documentToMarkdown(document);
    }
    case 'docx': {
      const { documentToDocx } = await import('../reports/docx/document-to-docx.js');
      return documentToDocx(document);
    }
  }
}
