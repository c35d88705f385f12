import { AlignmentType, HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Letterhead, MainPart } from '../document/official-document.js';
import { centredLine, NO_BORDERS } from './lines.js';
import { SIZE, TEXT_WIDTH, TIGHT } from './measures.js';
import { type Look, textRuns } from './runs.js';
import { balancedIndent, boldWidth, lineWidth } from './text-width.js';

/** The left cell names the issuing body, the right one the State; the latter is the longer. */
const LEFT = Math.round(TEXT_WIDTH.portrait * 0.4);
const RIGHT = TEXT_WIDTH.portrait - LEFT;

/** Lines under the issuing body and the subject are a third to half as long as the text. */
const SHARE = 0.42;

/** The header table, without borders: who issues, the State, the number, place and date. */
export function letterheadTable(head: Letterhead): Table {
  return new Table({
    width: { size: TEXT_WIDTH.portrait, type: WidthType.DXA },
    columnWidths: [LEFT, RIGHT],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [
      row(
        [
          ...(head.parent === null ? [] : [centred(head.parent, { size: SIZE.superior }, LEFT)]),
          centred(head.issuer, { size: SIZE.issuer, bold: true }, LEFT),
          shareLine(head.issuer, SIZE.issuer, LEFT, 60),
        ],
        [
          centred(head.nation, { size: SIZE.nation, bold: true }, RIGHT),
          centred(head.motto, { size: SIZE.motto, bold: true }, RIGHT),
          centredLine(lineWidth(boldWidth(head.motto, SIZE.motto), RIGHT), RIGHT, 60),
        ],
      ),
      row(
        [centred(head.number, { size: SIZE.number }, LEFT)],
        [centred(head.placeAndDate, { size: SIZE.motto, italics: true }, RIGHT)],
      ),
    ],
  });
}

function row(left: readonly Paragraph[], right: readonly Paragraph[]): TableRow {
  const cell = (children: readonly Paragraph[], size: number): TableCell =>
    new TableCell({ children, width: { size, type: WidthType.DXA } });
  return new TableRow({ cantSplit: true, children: [cell(left, LEFT), cell(right, RIGHT)] });
}

/** A text of the letterhead; its blanks stay plain, as the decree's own forms have them. */
function centred(text: string, look: Look & { readonly size: number }, space: number): Paragraph {
  const side = balancedIndent(boldWidth(text, look.size), space);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: TIGHT,
    ...(side > 0 ? { indent: { left: side, right: side } } : {}),
    children: textRuns(text, look, 'plain'),
  });
}

/** `KẾ HOẠCH`, what it is about, and the line below. */
export function titleParagraphs({ typeName, subject }: MainPart): readonly Paragraph[] {
  const side = balancedIndent(boldWidth(subject, SIZE.body), TEXT_WIDTH.portrait);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(typeName) }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: TIGHT,
      indent: { left: side, right: side },
      keepNext: true,
      keepLines: true,
      children: textRuns(subject, { bold: true, size: SIZE.body }),
    }),
    shareLine(subject, SIZE.body, TEXT_WIDTH.portrait, 200, true),
  ];
}

function shareLine(text: string, size: number, space: number, after: number, keepNext = false): Paragraph {
  return centredLine(Math.round(lineWidth(boldWidth(text, size), space) * SHARE), space, after, keepNext);
}
