import { element } from '../model/xml.js';
import { FONT, HEADING_COLOUR, LINE_COLOUR } from './sheet-look.js';

/** The part of a workbook is not written as it has to be to be changed. */
export class CannotChange extends Error {}

/** The fill of a cell to look at again: ours alone, so that a later reply finds it and takes it away. */
const MARK_COLOUR = 'FFFFC9CD';
/** The fill of a cell to fill in, as the form has it. */
const INPUT_COLOUR = 'FFFFFBE0';

/** The looks of the reply's sheet, as numbers of styles. */
export type ReplyLook = 'title' | 'line' | 'heading' | 'cell' | 'link';

/** The styles of a workbook, whoever wrote it, to which looks are added. */
export interface ReplyStyles {
  /** The style of a cell, with the mark or without it. */
  readonly marked: (style: number, isMarked: boolean) => number;
  readonly look: (name: ReplyLook) => number;
  /** The part with all that was added. */
  readonly xml: () => string;
}

/** @throws CannotChange where the part is written in another way */
export function replyStyles(part: string): ReplyStyles {
  const fonts = sectionOf(part, 'fonts', 'font');
  const fills = sectionOf(part, 'fills', 'fill');
  const borders = sectionOf(part, 'borders', 'border');
  const formats = sectionOf(part, 'cellXfs', 'xf');
  const marks = new Map<string, number>();
  const solid = (rgb: string): number => {
    const there = fills.items.findIndex((one) => one.includes(`"${rgb}"`));
    const fill = element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb }));
    return there === -1 ? added(fills, element('fill', {}, fill)) : there;
  };
  const looks = looksIn();
  return {
    marked(style, isMarked) {
      const format = formats.items[style] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
      const mark = fills.items.findIndex((one) => one.includes(`"${MARK_COLOUR}"`));
      const isNow = mark !== -1 && /\bfillId="(\d+)"/.exec(format)?.[1] === String(mark);
      if (isNow === isMarked) return style;
      const key = `${style} ${isMarked}`;
      const number = marks.get(key) ?? added(formats, withFill(format, solid(isMarked ? MARK_COLOUR : INPUT_COLOUR)));
      marks.set(key, number);
      return number;
    },
    look: (name) => looks[name],
    xml: () =>
      [fonts, fills, borders, formats].reduce(
        (text, { name, items, was }) => text.replace(was, () => element(name, { count: items.length }, items.join(''))),
        part,
      ),
  };

  function looksIn(): Readonly<Record<ReplyLook, number>> {
    const font = (inner: string, size: number = FONT.size): number =>
      added(
        fonts,
        element('font', {}, `${inner}${element('sz', { val: size })}${element('name', { val: FONT.name })}`),
      );
    const line = (side: string): string =>
      element(side, { style: 'thin' }, element('color', { rgb: `FF${LINE_COLOUR}` }));
    const border = added(
      borders,
      element('border', {}, `${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/>`),
    );
    const plain = font('');
    const bold = font('<b/>');
    const format = (fontId: number, borderId: number, fillId: number, wrap: boolean): number => {
      const look = { numFmtId: 49, fontId, fillId, borderId, xfId: 0, applyFont: 1, applyFill: 1, applyBorder: 1 };
      const alignment = element('alignment', { vertical: 'top', ...(wrap ? { wrapText: 1 } : {}) });
      return added(formats, element('xf', { ...look, applyAlignment: 1 }, alignment));
    };
    return {
      title: format(font('<b/>', 14), 0, 0, false),
      line: format(plain, 0, 0, true),
      heading: format(bold, border, solid(`FF${HEADING_COLOUR}`), true),
      cell: format(plain, border, 0, true),
      link: format(font(`<u/>${element('color', { rgb: 'FF0563C1' })}`), border, 0, true),
    };
  }
}

interface Section {
  readonly name: string;
  readonly items: string[];
  /** As written in the part. */
  readonly was: string;
}

function sectionOf(part: string, name: string, item: string): Section {
  const was = new RegExp(`<${name}\\b[^>]*>[\\s\\S]*?</${name}>`).exec(part)?.[0];
  if (was === undefined) throw new CannotChange(`no ${name}`);
  const items = was.slice(was.indexOf('>') + 1).match(new RegExp(`<${item}\\b(?:[^>]*/>|[\\s\\S]*?</${item}>)`, 'g'));
  return { name, items: [...(items ?? [])], was };
}

/** @returns the number of the item that was added */
function added({ items }: Section, item: string): number {
  return items.push(item) - 1;
}

function withFill(format: string, fill: number): string {
  const bare = format.replace(/\s(?:fillId|applyFill)="[^"]*"/g, '');
  return bare.replace(/^<xf\b/, () => `<xf fillId="${fill}" applyFill="1"`);
}
