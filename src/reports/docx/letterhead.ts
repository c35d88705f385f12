import type { Letterhead, MainPart } from '../model/official-document.js';
import { layoutTable } from './layout-table.js';
import { centredLine } from './drawn-rule.js';
import { SIZE, TEXT_WIDTH } from '../model/page-measures.js';
import { paragraphXml } from './paragraph.js';
import { draftRuns, runsXml } from './runs.js';
import { balancedIndent, boldWidth, lineWidth } from '../model/text-width.js';

/** The left cell names the issuing body; the right one has the name of the State, which is longer. */
const LEFT = Math.round(TEXT_WIDTH.portrait * 0.4);
const RIGHT = TEXT_WIDTH.portrait - LEFT;

/** Lines under the issuing body and the subject are a third to half as long as the text. */
const SHARE = 0.42;

type HeadStyle = 'Superior' | 'Issuer' | 'Nation' | 'Motto' | 'DraftMark' | 'Number' | 'PlaceAndDate';

/** The size of each text, and the width of the cell that it stands in. */
const HEAD: Readonly<Record<HeadStyle, { readonly size: number; readonly space: number }>> = {
  Superior: { size: SIZE.superior, space: LEFT },
  Issuer: { size: SIZE.issuer, space: LEFT },
  DraftMark: { size: SIZE.number, space: LEFT },
  Number: { size: SIZE.number, space: LEFT },
  Nation: { size: SIZE.nation, space: RIGHT },
  Motto: { size: SIZE.motto, space: RIGHT },
  PlaceAndDate: { size: SIZE.motto, space: RIGHT },
};

/** The header table, without borders: who issues, the State, that it is a draft, the number, place and date. */
export function letterheadTable(head: Letterhead, draft: string | null | undefined): string {
  const issuer = [
    ...(head.parent === null ? [] : [centred('Superior', head.parent)]),
    centred('Issuer', head.issuer),
    shareLine('Rule', head.issuer, SIZE.issuer, LEFT),
  ];
  const state = [
    centred('Nation', head.nation),
    centred('Motto', head.motto),
    centredLine('Rule', lineWidth(boldWidth(head.motto, SIZE.motto), RIGHT), RIGHT),
  ];
  return layoutTable(
    [LEFT, RIGHT],
    [
      [issuer.join(''), state.join('')],
      ...(draft == null ? [] : [[centred('DraftMark', draft), paragraphXml('DraftMark')]]),
      [centred('Number', head.number, draft), centred('PlaceAndDate', head.placeAndDate, draft)],
    ],
  );
}

/** A text of the letterhead; its blanks are not highlighted, as in the decree's forms. */
function centred(style: HeadStyle, text: string, draft: string | null | undefined = null): string {
  const { size, space } = HEAD[style];
  const sides = balancedIndent(boldWidth(text, size), space);
  return paragraphXml(style, draftRuns(text, draft, 'plain'), sides > 0 ? { sides } : {});
}

/** `KẾ HOẠCH`, the subject, and the line below. */
export function titleParagraphs({ typeName, subject }: MainPart): string {
  const sides = balancedIndent(boldWidth(subject, SIZE.body), TEXT_WIDTH.portrait);
  return [
    paragraphXml('Title', runsXml(typeName)),
    paragraphXml('Subject', runsXml(subject), { sides }),
    shareLine('RuleBelowSubject', subject, SIZE.body, TEXT_WIDTH.portrait),
  ].join('');
}

function shareLine(style: 'Rule' | 'RuleBelowSubject', text: string, size: number, space: number): string {
  return centredLine(style, Math.round(lineWidth(boldWidth(text, size), space) * SHARE), space);
}
