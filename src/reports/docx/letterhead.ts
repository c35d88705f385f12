import type { MainPart } from '../model/official-document.js';
import { layoutTable } from './layout-table.js';
import { centredLine } from './drawn-rule.js';
import { SIZE, TEXT_WIDTH } from '../model/page-measures.js';
import { paragraphXml } from './paragraph.js';
import { draftRuns, runsXml } from './runs.js';
import { chosenLines } from '../model/chosen-lines.js';
import { boldWidth } from '../model/text-width.js';
import { unbroken } from './unbroken.js';

/** The left cell names the issuing body; the right one has the name of the State, which is longer. */
const LEFT = Math.round(TEXT_WIDTH.portrait * 0.4);
const RIGHT = TEXT_WIDTH.portrait - LEFT;

/** Lines under the issuing body and the subject are a third to half as long as the text. */
const SHARE = 0.42;

type HeadStyle = 'Superior' | 'Issuer' | 'Nation' | 'Motto' | 'DraftMark' | 'Number' | 'LetterSubject' | 'PlaceAndDate';

/**
 * The header table, without borders: who issues, the State, that it is a draft, the number, place and date; in an
 * official letter the subject too.
 */
export function letterheadTable(
  { letterhead: head, typeName, subject }: Pick<MainPart, 'letterhead' | 'typeName' | 'subject'>,
  draft: string | null | undefined,
): string {
  const about = typeName === null ? centred('LetterSubject', balanced(subject, SIZE.letterSubject, LEFT)) : '';
  const issuerLines = linesOf(head.issuer, head.lines?.issuer ?? null, SIZE.issuer);
  const issuer = [
    ...(head.parent === null
      ? []
      : [centred('Superior', linesOf(head.parent, head.lines?.parent ?? null, SIZE.superior))]),
    centred('Issuer', issuerLines),
    head.below === 'star' ? centred('Superior', '*') : shareLine('Rule', issuerLines, SIZE.issuer, LEFT),
  ];
  const state = head.nation === null ? [paragraphXml('Nation')] : stateParts(head.nation, head.motto);
  return layoutTable(
    [LEFT, RIGHT],
    [
      [issuer.join(''), state.join('')],
      ...(draft == null ? [] : [[centred('DraftMark', draft), paragraphXml('DraftMark')]]),
      [centred('Number', head.number, draft) + about, centred('PlaceAndDate', head.placeAndDate, draft)],
    ],
  );
}

/** The name of the State with its motto, or of the Party alone, and a line as long as the last of them. */
function stateParts(nation: string, motto: string | null): readonly string[] {
  const width = motto === null ? boldWidth(nation, SIZE.nation) : boldWidth(motto, SIZE.motto);
  const below = motto === null ? [] : [centred('Motto', motto)];
  return [centred('Nation', nation), ...below, centredLine('Rule', width, RIGHT)];
}

/** A name with its line breaks: the chosen ones, of which a line too wide for its cell is broken again, or the best. */
function linesOf(name: string, chosen: readonly string[] | null, size: number): string {
  return chosen === null ? balanced(name, size, LEFT) : chosen.map((line) => balanced(line, size, LEFT)).join('\n');
}

/** A text of the letterhead; its blanks are not highlighted, as in the decree's forms. */
function centred(style: HeadStyle, text: string, draft: string | null | undefined = null): string {
  return paragraphXml(style, draftRuns(text, draft, 'plain'));
}

/** A name or title with its line breaks. */
export function balanced(text: string, size: number, space: number): string {
  return chosenLines(unbroken(text), size, space).join('\n');
}

/** `KẾ HOẠCH`, the subject, and the line below; nothing in an official letter. */
export function titleParagraphs({ typeName, subject }: MainPart): string {
  if (typeName === null) return '';
  const lines = balanced(subject, SIZE.body, TEXT_WIDTH.portrait);
  return [
    paragraphXml('Title', runsXml(typeName)),
    paragraphXml('Subject', runsXml(lines)),
    shareLine('RuleBelowSubject', lines, SIZE.body, TEXT_WIDTH.portrait),
  ].join('');
}

/** A line below a text, in proportion to the longest of its lines. */
function shareLine(style: 'Rule' | 'RuleBelowSubject', text: string, size: number, space: number): string {
  const widths = text.split('\n').map((line) => boldWidth(line, size));
  return centredLine(style, Math.round(Math.min(space, Math.max(...widths)) * SHARE), space);
}
