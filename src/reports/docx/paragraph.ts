import { BLACK } from '../model/page-measures.js';
import { element } from '../model/xml.js';

/** The kinds of paragraph that documents have. */
export type StyleId =
  | 'Title'
  | `Heading${1 | 2 | 3}`
  | 'Header'
  | 'FootnoteText'
  | 'Body'
  | 'Basis'
  | 'Dash'
  | 'Addressee'
  | 'Superior'
  | 'Issuer'
  | 'Nation'
  | 'Motto'
  | 'Number'
  | 'LetterSubject'
  | 'PlaceAndDate'
  | 'DraftMark'
  | 'Subject'
  | 'Rule'
  | 'RuleBelowSubject'
  | 'AppendixLabel'
  | 'AppendixTitle'
  | 'AppendixReference'
  | 'RecipientsLabel'
  | 'Recipient'
  | 'Position'
  | 'Signatory'
  | 'TableText'
  | 'TableCentred'
  | 'TableHead'
  | 'TableGroup'
  | 'TableGroupNumber'
  | 'TableNote'
  | 'BelowTable'
  | 'SampleMark'
  | 'Spacer';

/** How a kind of paragraph is set; measures in twips. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly borders?: {
    /** In the order top, left, bottom, right. */
    readonly sides: readonly ('top' | 'left' | 'bottom' | 'right')[];
    readonly size: number;
    readonly space: number;
  };
  readonly spacing?: {
    readonly after: number;
    readonly before: number;
    readonly line: number;
    readonly lineRule: string;
  };
  /** Indent from both sides. */
  readonly sides?: number;
  readonly firstLine?: number;
  readonly align?: 'center' | 'both';
  /** The level in Word's outline, from 0. */
  readonly outline?: number;
}

/** A paragraph's settings beside its style: only those that depend on its place. */
export interface PlaceSettings {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** The length of a drawn line depends on the text above it. */
  readonly sides?: number;
  /** The page setup of the section that the paragraph ends, as XML. */
  readonly section?: string;
}

/** A paragraph as XML; how it looks is its style's to say. @param runs its content, as XML */
export function paragraphXml(style: StyleId, runs = '', { section = '', ...placed }: PlaceSettings = {}): string {
  const properties = element('w:pStyle', { 'w:val': style }) + paragraphProperties(placed) + section;
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** The properties of a style, in the order that the schema of Word files wants. */
export function paragraphProperties(look: ParagraphLook): string {
  const { keepNext = false, keepLines = false, borders, spacing, sides, firstLine, align, outline } = look;
  return [
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    borders === undefined ? '' : bordersXml(borders),
    spacing === undefined ? '' : spacingXml(spacing),
    sides === undefined ? '' : element('w:ind', { 'w:left': sides, 'w:right': sides }),
    firstLine === undefined ? '' : element('w:ind', { 'w:firstLine': firstLine }),
    align === undefined ? '' : element('w:jc', { 'w:val': align }),
    outline === undefined ? '' : element('w:outlineLvl', { 'w:val': outline }),
  ].join('');
}

function bordersXml({ sides, size, space }: NonNullable<ParagraphLook['borders']>): string {
  const line = { 'w:val': 'single', 'w:color': BLACK, 'w:sz': size, 'w:space': space };
  return `<w:pBdr>${sides.map((side) => element(`w:${side}`, line)).join('')}</w:pBdr>`;
}

function spacingXml({ after, before, line, lineRule }: NonNullable<ParagraphLook['spacing']>): string {
  return element('w:spacing', { 'w:after': after, 'w:before': before, 'w:line': line, 'w:lineRule': lineRule });
}
