import type { DocumentFormat, DocumentKind, DocumentWriter } from '../model/document-format.js';
import type { OfficialDocument } from '../model/official-document.js';

/** Every kind of document. */
const ALL: readonly DocumentKind[] = [
  'issued-plan',
  'unit-plan',
  'unit-report',
  'department-report',
  'brief',
  'letter',
];

/**
 * The formats of documents in the order shown to people; the first that writes a document is its default. A new format
 * is a folder beside this one and one line here.
 */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [
  of({
    name: 'text',
    endings: ['txt', 'text'],
    documents: ['brief'],
    load: async () => (await import('../terminal/document-text.js')).writeDocumentText,
  }),
  of({
    name: 'md',
    endings: ['md', 'markdown'],
    documents: ALL,
    load: async () => ofText((await import('../markdown/document-to-markdown.js')).documentToMarkdown),
  }),
  of({
    name: 'docx',
    endings: ['docx'],
    documents: ALL,
    load: async () => ofText((await import('../docx/document-to-docx.js')).documentToDocx),
  }),
  of({
    name: 'pdf',
    endings: ['pdf'],
    documents: ALL,
    load: async () => {
      const { documentToPdf } = await import('../pdf/document-to-pdf.js');
      return async ({ text }, { toPdf }) => {
        if (toPdf === undefined) throw new Error('PDF is asked for where none is offered');
        return documentToPdf(await text(), toPdf);
      };
    },
  }),
  of({
    name: 'html',
    endings: ['html', 'htm'],
    documents: ['unit-report', 'department-report', 'brief'],
    load: async () => (await import('../html/document-page.js')).writeDocumentPage,
  }),
  of({
    name: 'json',
    endings: ['json'],
    documents: ['unit-report', 'department-report', 'brief', 'letter'],
    load: async () => (await import('../json/document.js')).writeDocumentJson,
  }),
  of({
    name: 'xlsx',
    endings: ['xlsx'],
    documents: ['department-report'],
    load: async () => {
      const { departmentWorkbook } = await import('../xlsx/department-workbook.js');
      const { writeWorkbook } = await import('../xlsx/write-workbook.js');
      return ({ data }, { lang }) => writeWorkbook(departmentWorkbook(data, lang));
    },
  }),
];

/** Widens the type: `writeDocument` gives a format only documents of the kinds it lists. */
function of<Kind extends DocumentKind>(format: DocumentFormat<Kind>): DocumentFormat {
  return format as unknown as DocumentFormat;
}

/** A format that is a pure function of a document's text. */
function ofText(write: (text: OfficialDocument) => string | Uint8Array): DocumentWriter<DocumentKind> {
  return async ({ text }) => write(await text());
}
