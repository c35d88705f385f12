import { AlignmentType, BorderStyle, type IBorderOptions, Paragraph } from 'docx';
import { BLACK, TIGHT } from './measures.js';

export const NO_BORDER: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** Lines under parts of the letterhead are drawn, not underlining: half a point, black. */
const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: BLACK, space: 0 };

/**
 * A solid line in the middle of a space.
 * @param length of the line, in twips
 * @param space the width it stands in, in twips
 * @param after room below it, in twips
 */
export function centredLine(length: number, space: number, after: number, keepNext = false): Paragraph {
  const side = Math.max(0, Math.round((space - length) / 2));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    border: { top: THIN },
    indent: { left: side, right: side },
    spacing: { ...TIGHT, before: 40, after },
    ...(keepNext ? { keepNext } : {}),
    run: { size: 2 },
  });
}

/** An empty paragraph that takes next to no room: what Word wants between two tables and at a section's end. */
export function hairParagraph(): Paragraph {
  return new Paragraph({ spacing: { ...TIGHT, line: 20 }, run: { size: 2 } });
}
