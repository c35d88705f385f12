import { BLACK } from '../model/page-measures.js';
import { runProperties } from './runs.js';
import { element } from '../model/xml.js';

/** A paragraph's differences from its style; measures in twips. */
export interface ParagraphLook {
  readonly style?: string;
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
  /** The page setup of the section that the paragraph ends, as XML. */
  readonly section?: string;
  /** Size of the mark of an empty paragraph, in half-points. */
  readonly markSize?: number;
}

/** A paragraph as XML. @param runs its content, as XML */
export function paragraphXml(look: ParagraphLook, runs = ''): string {
  return `<w:p><w:pPr>${paragraphProperties(look)}</w:pPr>${runs}</w:p>`;
}

/** The properties of a paragraph or a style, in the order of the schema of Word files. */
export function paragraphProperties(look: ParagraphLook): string {
  const {
    style,
    keepNext = false,
    keepLines = false,
    borders,
    spacing,
    sides,
    firstLine,
    align,
    outline,
    section,
    markSize,
  } = look;
  return [
    style === undefined ? '' : element('w:pStyle', { 'w:val': style }),
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    borders === undefined ? '' : bordersXml(borders),
    spacing === undefined ? '' : spacingXml(spacing),
    sides === undefined ? '' : element('w:ind', { 'w:left': sides, 'w:right': sides }),
    firstLine === undefined ? '' : element('w:ind', { 'w:firstLine': firstLine }),
    align === undefined ? '' : element('w:jc', { 'w:val': align }),
    outline === undefined ? '' : element('w:outlineLvl', { 'w:val': outline }),
    markSize === undefined ? '' : runProperties({ size: markSize }),
    section ?? '',
  ].join('');
}

function bordersXml({ sides, size, space }: NonNullable<ParagraphLook['borders']>): string {
  const line = { 'w:val': 'single', 'w:color': BLACK, 'w:sz': size, 'w:space': space };
  return `<w:pBdr>${sides.map((side) => element(`w:${side}`, line)).join('')}</w:pBdr>`;
}

function spacingXml({ after, before, line, lineRule }: NonNullable<ParagraphLook['spacing']>): string {
  return element('w:spacing', { 'w:after': after, 'w:before': before, 'w:line': line, 'w:lineRule': lineRule });
}
