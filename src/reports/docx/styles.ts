import type { Lang } from '../../domain/text/text.js';
import type { TextLook } from '../model/official-document.js';
import { BLACK, FONT, SIZE, SPACING } from '../model/page-measures.js';
import { STYLE_NAMES } from '../../locale/style-names.js';
import { PADDING } from './column-widths.js';
import { TABLE_STYLE } from './data-table.js';
import { paragraphProperties } from './paragraph.js';
import { PARAGRAPH_STYLES, type ParagraphStyle } from './paragraph-styles.js';
import { element } from '../model/xml.js';
import { runProperties } from './runs.js';
import { valued, wordPart } from './xml.js';

const LANGUAGE: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-US' };

/** The language of a document, as files name it. */
export function languageOf(lang: Lang): string {
  return LANGUAGE[lang];
}

/** The part of documents set in the usual way, which all reports of a run share. */
const usual = new Map<Lang, string>();

/** `word/styles.xml`. @param look how the text is set; `null` for the usual way */
export function stylesPart(lang: Lang, look: TextLook | null): string {
  if (look !== null) return writtenStyles(lang, look);
  const written = usual.get(lang) ?? writtenStyles(lang, null);
  usual.set(lang, written);
  return written;
}

function writtenStyles(lang: Lang, look: TextLook | null): string {
  return wordPart(
    'w:styles',
    [
      defaults(lang, look?.size ?? SIZE.body),
      OTHERS_HIDDEN,
      style('paragraph', 'Normal', 'Normal', '<w:qFormat/>', 'default'),
      style('character', 'DefaultParagraphFont', 'Default Paragraph Font', HIDDEN, 'default'),
      style('table', 'TableNormal', 'Normal Table', HIDDEN + TABLE_DEFAULTS, 'default'),
      tableStyle(lang),
      ...Object.entries(stylesWith(look)).map(([id, each]) => paragraphStyle(id, each, lang)),
      style(
        'character',
        'FootnoteReference',
        'footnote reference',
        `${valued('w:basedOn', 'DefaultParagraphFont')}${HIDDEN}<w:rPr>${valued('w:vertAlign', 'superscript')}</w:rPr>`,
      ),
    ].join(''),
  );
}

/** The styles with the text set in this way: all that are based on the body follow it. */
function stylesWith(look: TextLook | null): typeof PARAGRAPH_STYLES {
  if (look === null) return PARAGRAPH_STYLES;
  const { firstLine, line, after } = look;
  const { Body } = PARAGRAPH_STYLES;
  const paragraph = { ...Body.paragraph, firstLine, spacing: { ...SPACING, line, after } };
  return { ...PARAGRAPH_STYLES, Body: { ...Body, paragraph } };
}

const HIDDEN = `${valued('w:uiPriority', 99)}<w:semiHidden/><w:unhideWhenUsed/>`;

/** Of Word's own styles only those that documents use are offered. */
const OTHERS_HIDDEN = element('w:latentStyles', {
  'w:defLockedState': 0,
  'w:defUIPriority': 99,
  'w:defSemiHidden': 1,
  'w:defUnhideWhenUsed': 0,
  'w:defQFormat': 0,
  'w:count': 376,
});

const dxa = (name: string, width: number): string => element(name, { 'w:w': width, 'w:type': 'dxa' });

const TABLE_DEFAULTS = element(
  'w:tblPr',
  {},
  dxa('w:tblInd', 0) +
    element('w:tblCellMar', {}, dxa('w:top', 0) + dxa('w:left', 108) + dxa('w:bottom', 0) + dxa('w:right', 108)),
);

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

/** The style of tables with data. */
function tableStyle(lang: Lang): string {
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': BLACK };
  const borders = [...SIDES, 'insideH', 'insideV'].map((side) => element(`w:${side}`, line)).join('');
  const margins = SIDES.map((side) => dxa(`w:${side}`, PADDING[side])).join('');
  const look = element('w:tblPr', {}, element('w:tblBorders', {}, borders) + element('w:tblCellMar', {}, margins));
  const content = `${valued('w:basedOn', 'TableNormal')}${valued('w:uiPriority', 1)}<w:qFormat/>${look}`;
  return style('table', TABLE_STYLE, STYLE_NAMES.dataTable[lang], content, 'customStyle');
}

/** The same font in all four slots, so that no letter is set in another font. */
function defaults(lang: Lang, bodySize: number): string {
  const fonts = Object.fromEntries(Object.entries(FONT).map(([slot, face]) => [`w:${slot}`, face]));
  const language = { 'w:val': languageOf(lang), 'w:eastAsia': languageOf(lang) };
  const size = valued('w:sz', bodySize) + valued('w:szCs', bodySize);
  const run = [element('w:rFonts', fonts), valued('w:color', BLACK), size, element('w:lang', language)];
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, run.join(''))) +
      element('w:pPrDefault', {}, element('w:pPr', {}, paragraphProperties({ spacing: SPACING }))),
  );
}

function paragraphStyle(
  id: string,
  { name, basedOn, next, paragraph = {}, run = {} }: ParagraphStyle,
  lang: Lang,
): string {
  const look = paragraphProperties(paragraph);
  const content = [
    valued('w:basedOn', basedOn ?? 'Normal'),
    next === undefined ? '' : valued('w:next', next),
    valued('w:uiPriority', 1),
    '<w:qFormat/>',
    look === '' ? '' : element('w:pPr', {}, look),
    runProperties(run),
  ];
  return typeof name === 'string'
    ? style('paragraph', id, name, content.join(''))
    : style('paragraph', id, name[lang], content.join(''), 'customStyle');
}

/** @param kind the default of its type, or one that Word does not know */
function style(type: string, id: string, name: string, content: string, kind?: 'default' | 'customStyle'): string {
  const attributes = { 'w:type': type, ...(kind === undefined ? {} : { [`w:${kind}`]: 1 }), 'w:styleId': id };
  return element('w:style', attributes, valued('w:name', name) + content);
}
