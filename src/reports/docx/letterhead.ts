import type { Letterhead, MainPart } from '../model/official-document.js';
import { layoutTable } from './layout-table.js';
import { centredLine } from './drawn-rule.js';
import { SIZE, TEXT_WIDTH, TIGHT } from '../model/page-measures.js';
import { paragraphXml } from './paragraph.js';
import { draftRuns, type Look, runsXml } from './runs.js';
import { balancedIndent, boldWidth, lineWidth } from '../model/text-width.js';

/** The left cell names the issuing body; the right one has the name of the State, which is longer. */
const LEFT = Math.round(TEXT_WIDTH.portrait * 0.4);
const RIGHT = TEXT_WIDTH.portrait - LEFT;

/** Lines under the issuing body and the subject are a third to half as long as the text. */
const SHARE = 0.42;

/** The header table, without borders: who issues, the State, that it is a draft, the number, place and date. */
export function letterheadTable(head: Letterhead, draft: string | null | undefined): string {
  const issuer = [
    ...(head.parent === null ? [] : [centred(head.parent, { size: SIZE.superior }, LEFT)]),
    centred(head.issuer, { size: SIZE.issuer, bold: true }, LEFT),
    shareLine(head.issuer, SIZE.issuer, LEFT, 60),
  ];
  const state = [
    centred(head.nation, { size: SIZE.nation, bold: true }, RIGHT),
    centred(head.motto, { size: SIZE.motto, bold: true }, RIGHT),
    centredLine(lineWidth(boldWidth(head.motto, SIZE.motto), RIGHT), RIGHT, 60),
  ];
  return layoutTable(
    [LEFT, RIGHT],
    [
      [issuer.join(''), state.join('')],
      ...(draft == null
        ? []
        : [[centred(draft, { size: SIZE.number, bold: true }, LEFT), paragraphXml({ spacing: TIGHT })]]),
      [
        centred(head.number, { size: SIZE.number }, LEFT, draft),
        centred(head.placeAndDate, { size: SIZE.motto, italics: true }, RIGHT, draft),
      ],
    ],
  );
}

/** A text of the letterhead; its blanks are not highlighted, as in the decree's forms. */
function centred(
  text: string,
  look: Look & { readonly size: number },
  space: number,
  draft: string | null | undefined = null,
): string {
  const side = balancedIndent(boldWidth(text, look.size), space);
  return paragraphXml(
    { spacing: TIGHT, ...(side > 0 ? { sides: side } : {}), align: 'center' },
    draftRuns(text, draft, look, 'plain'),
  );
}

/** `KẾ HOẠCH`, the subject, and the line below. */
export function titleParagraphs({ typeName, subject }: MainPart): string {
  const side = balancedIndent(boldWidth(subject, SIZE.body), TEXT_WIDTH.portrait);
  return [
    paragraphXml({ style: 'Title' }, runsXml(typeName)),
    paragraphXml(
      { keepNext: true, keepLines: true, spacing: TIGHT, sides: side, align: 'center' },
      runsXml(subject, { bold: true, size: SIZE.body }),
    ),
    shareLine(subject, SIZE.body, TEXT_WIDTH.portrait, 200, true),
  ].join('');
}

function shareLine(text: string, size: number, space: number, after: number, keepNext = false): string {
  return centredLine(Math.round(lineWidth(boldWidth(text, size), space) * SHARE), space, after, keepNext);
}
