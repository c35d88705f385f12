import type { OfficialDocument } from '../reports/document/official-document.js';

/** A document in one of the formats; what a format needs is loaded only when it is asked for. */
export async function renderDocument(document: OfficialDocument, format: 'md'): Promise<string> {
  switch (format) {
    case 'md': {
      const { documentToMarkdown } = await import('../reports/markdown/document-to-markdown.js');
      return documentToMarkdown(document);
    }
  }
}
