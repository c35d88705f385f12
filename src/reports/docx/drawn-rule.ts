import { HAIR, TIGHT } from '../model/page-measures.js';
import { paragraphXml } from './paragraph.js';

/** Half a point, in eighths. */
const THIN = 6;

/**
 * A solid line centred in a space; lines under parts of the letterhead are drawn rather than underlined.
 * @param length of the line, in twips
 * @param space the width available, in twips
 * @param after room below it, in twips
 */
export function centredLine(length: number, space: number, after: number, keepNext = false): string {
  return paragraphXml({
    keepNext,
    borders: { sides: ['top'], size: THIN, space: 0 },
    spacing: { ...TIGHT, before: 40, after },
    sides: Math.max(0, Math.round((space - length) / 2)),
    align: 'center',
    markSize: 2,
  });
}

/**
 * An empty paragraph of almost no height: before a table that comes first, and at a section's end.
 * @param section the page setup of the section that the paragraph ends, as XML
 */
export function spacerParagraph(section?: string): string {
  return paragraphXml({ spacing: HAIR, markSize: 2, ...(section === undefined ? {} : { section }) });
}
