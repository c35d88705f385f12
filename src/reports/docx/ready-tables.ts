import { Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Tables that are XML already, kept while the package lays out what stands around them. */
export interface ReadyTables {
  /** A paragraph that keeps a table's place. */
  readonly place: (xml: string) => Paragraph;
  /** Puts the tables of a .docx into their places. */
  readonly fill: (docx: Uint8Array) => Uint8Array;
}

/** A style that no document has: the paragraph around it is replaced whole. */
const PLACE = 'ReadyTable';
const PLACES = new RegExp(`<w:p><w:pPr><w:pStyle w:val="${PLACE}(\\d+)"/></w:pPr></w:p>`, 'g');
const DOCUMENT = 'word/document.xml';

export function readyTables(): ReadyTables {
  const tables: string[] = [];
  return {
    place(xml) {
      tables.push(xml);
      return new Paragraph({ style: `${PLACE}${tables.length - 1}` });
    },
    fill(docx) {
      if (tables.length === 0) return docx;
      const parts = unzipSync(docx);
      const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
      const filled = xml.replace(PLACES, (_, at: string) => tables[Number(at)] ?? '');
      return zipSync({ ...parts, [DOCUMENT]: strToU8(filled) });
    },
  };
}
