import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Signing } from '../document/official-document.js';
import { NO_BORDERS } from './lines.js';
import { SIZE, TEXT_WIDTH, TIGHT } from './measures.js';
import { textRuns } from './runs.js';

const LEFT = Math.round(TEXT_WIDTH.portrait / 2);
const RIGHT = TEXT_WIDTH.portrait - LEFT;

const ROOM_ABOVE = 120;
/** Room for signature and seal. */
const ROOM_TO_SIGN = 1500;

/** Recipients at the left, the signature beside them; the row stays whole. */
export function signingTable({ label, recipients, authority, name }: Signing): Table {
  const right = [...authority.map((line, at) => centred(line, at === 0 ? ROOM_ABOVE : 0)), centred(name, ROOM_TO_SIGN)];
  const left =
    recipients.length === 0
      ? [new Paragraph({ spacing: TIGHT })]
      : [
          new Paragraph({
            spacing: { ...TIGHT, before: ROOM_ABOVE },
            children: textRuns(label, { bold: true, italics: true, size: SIZE.recipientsLabel }),
          }),
          ...recipients.map(
            (line) => new Paragraph({ spacing: TIGHT, children: textRuns(`- ${line}`, { size: SIZE.recipients }) }),
          ),
        ];
  return new Table({
    width: { size: TEXT_WIDTH.portrait, type: WidthType.DXA },
    columnWidths: [LEFT, RIGHT],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({ children: left, width: { size: LEFT, type: WidthType.DXA } }),
          new TableCell({ children: right, width: { size: RIGHT, type: WidthType.DXA } }),
        ],
      }),
    ],
  });
}

function centred(text: string, before: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...TIGHT, before },
    children: textRuns(text, { bold: true, size: SIZE.body }),
  });
}
