import type { OfficialDocument } from '../document/official-document.js';
import { languageOf } from './styles.js';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** The part of a Word package that says title, author and language; no time of writing, which differs from run to run. */
export function coreProperties({ properties, lang }: OfficialDocument): {
  readonly path: string;
  readonly data: string;
} {
  const author = escaped(properties.author);
  return {
    path: 'docProps/core.xml',
    data: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      `<cp:coreProperties ${NAMESPACES}>`,
      `<dc:title>${escaped(properties.title)}</dc:title>`,
      `<dc:creator>${author}</dc:creator>`,
      `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
      `<dc:language>${languageOf(lang)}</dc:language>`,
      '</cp:coreProperties>',
    ].join(''),
  };
}

function escaped(text: string): string {
  return text.normalize('NFC').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
