import { paragraphXml } from './paragraph.js';

/**
 * A solid line centred in a space; lines under parts of the letterhead are drawn rather than underlined.
 * @param length of the line, in twips
 * @param space the width available, in twips
 */
export function centredLine(style: 'Rule' | 'RuleBelowSubject', length: number, space: number): string {
  return paragraphXml(style, '', { sides: Math.max(0, Math.round((space - length) / 2)) });
}

/**
 * An empty paragraph of almost no height: before a table that comes first, and at a section's end.
 * @param section the page setup of the section that the paragraph ends, as XML
 */
export function spacerParagraph(section = ''): string {
  return paragraphXml('Spacer', '', { section });
}
