import { MARGIN, PAPER } from '../model/page-measures.js';
import { paragraphXml } from './paragraph.js';
import { element } from '../model/xml.js';
import { valued, wordPart } from './xml.js';

/** The page number, in the middle of the top margin (Nghị định 30/2020/NĐ-CP, Phụ lục I, I.7). */
export function numberHeader(): string {
  const field = (kind: string): string => numberRun(element('w:fldChar', { 'w:fldCharType': kind }));
  const code = numberRun('<w:instrText xml:space="preserve">PAGE</w:instrText>');
  const runs = field('begin') + code + field('separate') + field('end');
  return wordPart('w:hdr', paragraphXml('Header', runs));
}

function numberRun(content: string): string {
  return `<w:r>${content}</w:r>`;
}

/** The first page has no number. */
export function emptyHeader(): string {
  return wordPart('w:hdr', paragraphXml('Header'));
}

/**
 * The page setup of a section: A4, with page numbers from 1, hidden on the first page.
 * @param landscape only for a wide table
 * @param headers the relations to the two headers
 */
export function sectionProperties(
  landscape: boolean,
  headers: { readonly number: string; readonly empty: string },
): string {
  const [width, height] = landscape ? [PAPER.height, PAPER.width] : [PAPER.width, PAPER.height];
  const margins = Object.fromEntries(Object.entries(MARGIN).map(([side, twips]) => [`w:${side}`, twips]));
  return element(
    'w:sectPr',
    {},
    [
      element('w:headerReference', { 'w:type': 'default', 'r:id': headers.number }),
      element('w:headerReference', { 'w:type': 'first', 'r:id': headers.empty }),
      valued('w:type', 'nextPage'),
      element('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': landscape ? 'landscape' : 'portrait' }),
      element('w:pgMar', margins),
      element('w:pgNumType', { 'w:start': 1 }),
      '<w:titlePg/>',
      element('w:docGrid', { 'w:linePitch': 360 }),
    ].join(''),
  );
}
