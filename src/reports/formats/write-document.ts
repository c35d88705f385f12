import type {
  DocumentData,
  DocumentFormat,
  DocumentKind,
  DocumentOf,
  DocumentSurface,
} from '../model/document-format.js';
import type { OfficialDocument } from '../model/official-document.js';
import { DOCUMENT_FORMATS } from './document-formats.js';

/** The names of the formats that write any of these documents, in the order shown to people. */
export function formatsOf(...kinds: readonly DocumentKind[]): readonly string[] {
  return DOCUMENT_FORMATS.filter(({ documents }) => kinds.some((kind) => documents.includes(kind))).map(
    ({ name }) => name,
  );
}

/** Whether a format writes a document. */
export function writes(format: string, kind: DocumentKind): boolean {
  return formatsOf(kind).includes(format);
}

/**
 * Writes a document in a format that writes it.
 * @param layOut lays out its text, if the format needs it
 */
export async function writeDocument<Kind extends DocumentKind>(
  format: string,
  kind: Kind,
  data: DocumentData[Kind],
  layOut: () => Promise<OfficialDocument>,
  surface: DocumentSurface,
): Promise<string | Uint8Array> {
  const write = await formatNamed(format, kind).load();
  return write({ kind, data, text: layOut } as unknown as DocumentOf<DocumentKind>, surface);
}

function formatNamed(name: string, kind: DocumentKind): DocumentFormat {
  const format = DOCUMENT_FORMATS.find((one) => one.name === name && one.documents.includes(kind));
  if (format === undefined) throw new Error(`no format ${name} of ${kind}: commands offer only those there are`);
  return format;
}
