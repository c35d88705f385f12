import type { Text } from '../../domain/text/text.js';
import { STYLE_NAMES } from '../../locale/style-names.js';
import { FIRST_LINE, HAIR, SIZE, SPACING, TIGHT } from '../model/page-measures.js';
import type { ParagraphLook, StyleId } from './paragraph.js';

/** How the text of a kind of paragraph is set; without a size it has that of the body. */
interface RunStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** A kind of paragraph: changing it changes every paragraph of that kind. */
export interface ParagraphStyle {
  /** Word's own styles have one name in every language; ours have one in the document's language. */
  readonly name: string | Text;
  /** The style that it inherits from; `Normal` by default. */
  readonly basedOn?: StyleId;
  /** The style of the paragraph that Enter begins; the same style by default. */
  readonly next?: StyleId;
  readonly paragraph?: ParagraphLook;
  readonly run?: RunStyle;
}

const CENTRED: ParagraphLook = { spacing: TIGHT, align: 'center' };
const STAYS: ParagraphLook = { keepNext: true, keepLines: true };
/** The room above titles, and above the tables of an appendix. */
const ABOVE_TITLE = 240;
const BELOW_REFERENCE = 200;
/** 6 pt between a table and the block below it. */
const BELOW_TABLE = { after: 0, before: 0, line: 120, lineRule: 'exact' } as const;
/** Room for signature and seal. */
const ROOM_TO_SIGN = 1500;
/** Half a point, in eighths. */
const THIN = 6;
const RULE: ParagraphLook = {
  borders: { sides: ['top'], size: THIN, space: 0 },
  spacing: { ...TIGHT, before: 40, after: 60 },
  align: 'center',
};

/**
 * Every kind of paragraph that documents have (Nghị định 30/2020/NĐ-CP, Phụ lục I). Headings, bases and dashes differ
 * from the body, so that its size and indent are set in one place. Headings are Word's own styles, with levels, so that
 * its outline and screen readers find them; their numbers are text.
 */
export const PARAGRAPH_STYLES: Readonly<Record<StyleId, ParagraphStyle>> = {
  Body: { name: STYLE_NAMES.body, paragraph: { spacing: SPACING, firstLine: FIRST_LINE, align: 'both' } },
  Heading1: heading(0, { bold: true }),
  Heading2: heading(1, { bold: true }),
  Heading3: heading(2, {}),
  Basis: { name: STYLE_NAMES.basis, basedOn: 'Body', run: { italics: true } },
  Dash: { name: STYLE_NAMES.dash, basedOn: 'Body' },
  Addressee: {
    name: STYLE_NAMES.addressee,
    next: 'Body',
    paragraph: { spacing: { ...SPACING, before: 120, after: 240 }, align: 'center' },
  },
  Superior: { name: STYLE_NAMES.superior, next: 'Issuer', paragraph: CENTRED, run: { size: SIZE.superior } },
  Issuer: { name: STYLE_NAMES.issuer, paragraph: CENTRED, run: { size: SIZE.issuer, bold: true } },
  Nation: { name: STYLE_NAMES.nation, next: 'Motto', paragraph: CENTRED, run: { size: SIZE.nation, bold: true } },
  Motto: { name: STYLE_NAMES.motto, paragraph: CENTRED, run: { size: SIZE.motto, bold: true } },
  Number: { name: STYLE_NAMES.number, paragraph: CENTRED, run: { size: SIZE.number } },
  LetterSubject: {
    name: STYLE_NAMES.letterSubject,
    paragraph: { spacing: { ...TIGHT, before: 120, after: 160 }, align: 'center' },
    run: { size: SIZE.letterSubject },
  },
  PlaceAndDate: { name: STYLE_NAMES.placeAndDate, paragraph: CENTRED, run: { size: SIZE.motto, italics: true } },
  DraftMark: { name: STYLE_NAMES.draftMark, paragraph: CENTRED, run: { size: SIZE.number, bold: true } },
  Title: {
    name: 'Title',
    next: 'Subject',
    paragraph: { keepNext: true, spacing: { ...TIGHT, before: ABOVE_TITLE }, align: 'center' },
    run: { bold: true },
  },
  Subject: {
    name: STYLE_NAMES.subject,
    next: 'Body',
    paragraph: { ...STAYS, ...CENTRED },
    run: { bold: true },
  },
  Rule: { name: STYLE_NAMES.rule, paragraph: RULE, run: { size: 2 } },
  RuleBelowSubject: {
    name: STYLE_NAMES.ruleBelowSubject,
    next: 'Body',
    paragraph: { ...RULE, keepNext: true, spacing: { ...TIGHT, before: 40, after: 200 } },
    run: { size: 2 },
  },
  AppendixLabel: {
    name: STYLE_NAMES.appendixLabel,
    next: 'AppendixTitle',
    paragraph: { keepNext: true, spacing: { ...TIGHT, before: ABOVE_TITLE }, align: 'center', outline: 0 },
    run: { bold: true },
  },
  AppendixTitle: {
    name: STYLE_NAMES.appendixTitle,
    next: 'AppendixReference',
    paragraph: { keepNext: true, ...CENTRED, outline: 1 },
    run: { bold: true },
  },
  AppendixReference: {
    name: STYLE_NAMES.appendixReference,
    next: 'Body',
    paragraph: { keepNext: true, spacing: { ...TIGHT, after: BELOW_REFERENCE }, align: 'center' },
    run: { italics: true },
  },
  RecipientsLabel: {
    name: STYLE_NAMES.recipientsLabel,
    next: 'Recipient',
    paragraph: { spacing: TIGHT },
    run: { size: SIZE.recipientsLabel, bold: true, italics: true },
  },
  Recipient: { name: STYLE_NAMES.recipient, paragraph: { spacing: TIGHT }, run: { size: SIZE.recipients } },
  Position: { name: STYLE_NAMES.position, paragraph: CENTRED, run: { bold: true } },
  Signatory: {
    name: STYLE_NAMES.signatory,
    paragraph: { spacing: { ...TIGHT, before: ROOM_TO_SIGN }, align: 'center' },
    run: { bold: true },
  },
  TableText: { name: STYLE_NAMES.tableText, paragraph: { spacing: TIGHT }, run: { size: SIZE.table } },
  TableCentred: { name: STYLE_NAMES.tableCentred, basedOn: 'TableText', paragraph: { align: 'center' } },
  TableHead: {
    name: STYLE_NAMES.tableHead,
    basedOn: 'TableText',
    paragraph: { keepNext: true, align: 'center' },
    run: { bold: true },
  },
  TableGroup: {
    name: STYLE_NAMES.tableGroup,
    basedOn: 'TableText',
    paragraph: { keepNext: true },
    run: { bold: true },
  },
  TableGroupNumber: { name: STYLE_NAMES.tableGroupNumber, basedOn: 'TableGroup', paragraph: { align: 'center' } },
  TableNote: {
    name: STYLE_NAMES.tableNote,
    next: 'Body',
    paragraph: { spacing: SPACING, align: 'both' },
    run: { size: SIZE.table, italics: true },
  },
  BelowTable: { name: STYLE_NAMES.belowTable, next: 'Body', paragraph: { spacing: BELOW_TABLE }, run: { size: 2 } },
  SampleMark: {
    name: STYLE_NAMES.sampleMark,
    paragraph: {
      borders: { sides: ['top', 'left', 'bottom', 'right'], size: 8, space: 4 },
      spacing: SPACING,
      // The frame is drawn outside the text; the indent keeps it within the margins.
      sides: 120,
      align: 'center',
    },
    run: { size: SIZE.table, bold: true },
  },
  Spacer: { name: STYLE_NAMES.spacer, paragraph: { spacing: HAIR }, run: { size: 2 } },
  Header: { name: 'header', paragraph: CENTRED, run: { size: SIZE.page } },
  FootnoteText: { name: 'footnote text', paragraph: { spacing: TIGHT, align: 'both' }, run: { size: SIZE.note } },
};

/** A heading of the body, which stays with what is below. @param outline its level, from 0 */
function heading(outline: 0 | 1 | 2, run: RunStyle): ParagraphStyle {
  return {
    name: `heading ${outline + 1}`,
    basedOn: 'Body',
    next: 'Body',
    paragraph: { ...STAYS, outline },
    run,
  };
}
