import type { Lang } from '../../domain/text/text.js';
import { BLACK, FIRST_LINE, FONT, SIZE, SPACING, TIGHT } from '../model/page-measures.js';
import { paragraphProperties, type ParagraphLook } from './paragraph.js';
import { element } from '../model/xml.js';
import { valued, wordPart } from './xml.js';

const LANGUAGE: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-US' };

/** The language of a document, as files name it. */
export function languageOf(lang: Lang): string {
  return LANGUAGE[lang];
}

/** The style of a data table's cells. */
export const TABLE_TEXT = 'TableText';

interface RunStyle {
  readonly size?: number;
  readonly bold?: boolean;
}

interface Style {
  readonly id: string;
  /** The name by which Word knows its own style, in every language. */
  readonly name: string;
  readonly next?: boolean;
  readonly paragraph?: ParagraphLook;
  readonly run?: RunStyle;
}

const BELOW: ParagraphLook = {
  keepNext: true,
  keepLines: true,
  spacing: SPACING,
  firstLine: FIRST_LINE,
  align: 'both',
};

/** Headings are styles, so that Word's outline and screen readers find them; their numbers are text. */
const STYLES: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    next: true,
    paragraph: { keepNext: true, spacing: { ...TIGHT, before: 240 }, align: 'center' },
    run: { size: SIZE.body, bold: true },
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: true,
    paragraph: { ...BELOW, outline: 0 },
    run: { size: SIZE.body, bold: true },
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: true,
    paragraph: { ...BELOW, outline: 1 },
    run: { size: SIZE.body, bold: true },
  },
  { id: 'Heading3', name: 'heading 3', next: true, paragraph: { ...BELOW, outline: 2 }, run: { size: SIZE.body } },
  { id: 'FootnoteText', name: 'footnote text', paragraph: { spacing: TIGHT, align: 'both' }, run: { size: SIZE.note } },
  { id: TABLE_TEXT, name: 'Table Text', paragraph: { spacing: TIGHT }, run: { size: SIZE.table } },
];

/** `word/styles.xml`. */
export function stylesPart(lang: Lang): string {
  return wordPart(
    'w:styles',
    [
      defaults(lang),
      style('paragraph', 'Normal', 'Normal', '<w:qFormat/>', true),
      style('character', 'DefaultParagraphFont', 'Default Paragraph Font', HIDDEN, true),
      style('table', 'TableNormal', 'Normal Table', HIDDEN + TABLE_DEFAULTS, true),
      ...STYLES.map(paragraphStyle),
      style(
        'character',
        'FootnoteReference',
        'footnote reference',
        `${valued('w:basedOn', 'DefaultParagraphFont')}${HIDDEN}<w:rPr>${valued('w:vertAlign', 'superscript')}</w:rPr>`,
      ),
    ].join(''),
  );
}

const HIDDEN = `${valued('w:uiPriority', 99)}<w:semiHidden/><w:unhideWhenUsed/>`;

const dxa = (name: string, width: number): string => element(name, { 'w:w': width, 'w:type': 'dxa' });

const TABLE_DEFAULTS = element(
  'w:tblPr',
  {},
  dxa('w:tblInd', 0) +
    element('w:tblCellMar', {}, dxa('w:top', 0) + dxa('w:left', 108) + dxa('w:bottom', 0) + dxa('w:right', 108)),
);

/** The same font in all four slots, so that no letter is set in another font. */
function defaults(lang: Lang): string {
  const fonts = Object.fromEntries(Object.entries(FONT).map(([slot, face]) => [`w:${slot}`, face]));
  const language = { 'w:val': languageOf(lang), 'w:eastAsia': languageOf(lang) };
  const run = [element('w:rFonts', fonts), valued('w:color', BLACK), sized(SIZE.body), element('w:lang', language)];
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, run.join(''))) +
      element('w:pPrDefault', {}, element('w:pPr', {}, paragraphProperties({ spacing: SPACING }))),
  );
}

function paragraphStyle({ id, name, next = false, paragraph = {}, run = {} }: Style): string {
  const { size, bold = false } = run;
  const looks = [bold ? '<w:b/><w:bCs/>' : '', size === undefined ? '' : sized(size)].join('');
  const content = [
    valued('w:basedOn', 'Normal'),
    next ? valued('w:next', 'Normal') : '',
    '<w:qFormat/>',
    element('w:pPr', {}, paragraphProperties(paragraph)),
    looks === '' ? '' : element('w:rPr', {}, looks),
  ];
  return style('paragraph', id, name, content.join(''));
}

function sized(halfPoints: number): string {
  return valued('w:sz', halfPoints) + valued('w:szCs', halfPoints);
}

function style(type: string, id: string, name: string, content: string, isDefault = false): string {
  const attributes = { 'w:type': type, ...(isDefault ? { 'w:default': 1 } : {}), 'w:styleId': id };
  return element('w:style', attributes, valued('w:name', name) + content);
}
