import type { Note } from '../model/official-document.js';
import { paragraphXml } from './paragraph.js';
import { NOTE_STYLE, runsXml } from './runs.js';
import { element } from '../model/xml.js';
import { wordPart } from './xml.js';

/** Word's built-in notes: the lines between text and notes. */
export const SEPARATORS = [
  { id: -1, type: 'separator' },
  { id: 0, type: 'continuationSeparator' },
] as const;

/** `word/footnotes.xml`: each note with its number before it. */
export function footnotesPart(notes: readonly Note[]): string {
  const separators = SEPARATORS.map(({ id, type }) =>
    element('w:footnote', { 'w:type': type, 'w:id': id }, paragraphXml('FootnoteText', `<w:r><w:${type}/></w:r>`)),
  );
  const written = notes.map(({ number, text }) => {
    const mark = `<w:r><w:rPr>${NOTE_STYLE}</w:rPr><w:footnoteRef/></w:r>`;
    const content = paragraphXml('FootnoteText', mark + runsXml(` ${text}`));
    return element('w:footnote', { 'w:id': number }, content);
  });
  return wordPart('w:footnotes', [...separators, ...written].join(''));
}
