import type { SourceBlock, SourceCell, SourceParagraph, SourceRow } from '../../../domain/encoding/source.js';
import type { Columns } from '../../../domain/encoding/text/two-columns.js';
import type { Numbering } from './numbering.js';
import { isOn, type StyleFacts } from './styles.js';
import { childOf, elementsOf, valueIn, type XmlElement } from './xml-tree.js';

/** Elements with text that was deleted or moved, or without text. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'pPr',
  'rPr',
  'tblPr',
  'tcPr',
  'trPr',
  'sectPr',
  'Fallback',
]);

/** Reads paragraphs and tables, counting their numbers and the marks of their notes as it goes. */
export class WordBody {
  private line = 0;
  private readonly marks = new Map<string, string>();
  private readonly columns = new WeakMap<SourceBlock, Columns>();

  constructor(
    private readonly numbering: Numbering,
    private readonly styleOf: (id: string | undefined) => StyleFacts,
  ) {}

  /** The number of a note in the text; `null` where no mark leads to it. @param id `f2` of a footnote, `e2` of an endnote */
  markOf(id: string): string | null {
    return this.marks.get(id) ?? null;
  }

  /** The two texts of a paragraph that tabs part; `null` for any other block. */
  columnsOf(block: SourceBlock): Columns | null {
    return this.columns.get(block) ?? null;
  }

  /** The blocks of an element of the body, in order. */
  blocksOf(element: XmlElement): readonly SourceBlock[] {
    switch (element.name) {
      case 'p':
        return this.paragraphs(element);
      case 'tbl':
        return this.table(element);
      default:
        return LEFT_OUT.has(element.name) ? [] : elementsOf(element).flatMap((child) => this.blocksOf(child));
    }
  }

  /** All text of an element on one line, numbers left out. */
  plainText(element: XmlElement): string {
    const texts = (one: XmlElement): string =>
      one.name === 'p'
        ? this.runsOf(one).join(' ')
        : elementsOf(one)
            .filter(({ name }) => !LEFT_OUT.has(name))
            .map(texts)
            .join(' ');
    return fold(texts(element));
  }

  private paragraphs(element: XmlElement): readonly SourceBlock[] {
    const properties = childOf(element, 'pPr');
    const style = this.styleOf(valueIn(properties, 'pStyle'));
    const { list, level } = this.listOf(properties);
    const printed = this.runsOf(element);
    const lines = printed.map(fold);
    const isEmpty = lines.every((text) => text === '');
    const number = list === null || list === '0' || isEmpty ? null : this.numbering.next(list, level);
    const boxes = boxesIn(element).flatMap((box) => elementsOf(box).flatMap((child) => this.blocksOf(child)));
    const isBold = isBoldThroughout(element, style.isBold);
    const made = lines.flatMap((text, at): readonly SourceParagraph[] => {
      if (text === '') return [];
      this.line += 1;
      const isFirst = lines.findIndex((line) => line !== '') === at;
      const paragraph: SourceParagraph = {
        kind: 'paragraph',
        text,
        number: isFirst ? number : null,
        at: { line: this.line },
        isBold,
      };
      const columns = (printed[at] ?? '').split(/\t+/u).map(fold);
      if (columns.length === 2) this.columns.set(paragraph, [columns[0] ?? '', columns[1] ?? '']);
      return [paragraph];
    });
    return [...made, ...boxes];
  }

  /** The text of a paragraph: its lines, as line breaks part them. */
  private runsOf(paragraph: XmlElement): readonly string[] {
    const lines: string[] = [''];
    const add = (text: string): void => {
      lines.push((lines.pop() ?? '') + text);
    };
    const visit = (element: XmlElement, isHidden: boolean): void => {
      switch (element.name) {
        case 't':
          if (!isHidden) add(element.children.filter((child) => typeof child === 'string').join(''));
          return;
        case 'tab':
        case 'ptab':
          add('\t');
          return;
        case 'br':
        case 'cr':
          if (element.attributes.get('type') === undefined || element.attributes.get('type') === 'textWrapping')
            lines.push('');
          return;
        case 'noBreakHyphen':
          add('-');
          return;
        case 'sym':
          add('•');
          return;
        case 'footnoteReference':
        case 'endnoteReference':
          add(`[^${this.numberOf(`${element.name.charAt(0)}${element.attributes.get('id') ?? ''}`)}]`);
          return;
        case 'txbxContent':
          return;
        case 'r': {
          const isVanished = isHidden || isOn(childOf(childOf(element, 'rPr'), 'vanish'));
          for (const child of elementsOf(element)) visit(child, isVanished);
          return;
        }
        default:
          if (!LEFT_OUT.has(element.name)) for (const child of elementsOf(element)) visit(child, isHidden);
      }
    };
    for (const child of elementsOf(paragraph)) visit(child, false);
    return lines;
  }

  private numberOf(id: string): string {
    const known = this.marks.get(id) ?? String(this.marks.size + 1);
    this.marks.set(id, known);
    return known;
  }

  private table(element: XmlElement): readonly SourceBlock[] {
    this.line += 1;
    const at = { line: this.line };
    const rows = rowsIn(element).map((row): SourceRow => ({ cells: cellsIn(row).map((cell) => this.cell(cell)) }));
    // A table with a single cell is a frame around text; its paragraphs belong to the text.
    const isFrame = rows.every((row) => row.cells.length === 1) && rows.length > 0;
    if (isFrame)
      return rowsIn(element).flatMap((row) =>
        cellsIn(row).flatMap((cell) => elementsOf(cell).flatMap((one) => this.blocksOf(one))),
      );
    return rows.length === 0 ? [] : [{ kind: 'table', rows, at }];
  }

  /** The number that Word prints in a cell without text, as the columns of numbers of tables have it. */
  private numberAlone(cell: XmlElement): readonly SourceBlock[] {
    const paragraph = childOf(cell, 'p');
    const { list, level } = this.listOf(childOf(paragraph, 'pPr'));
    const number = list === null || list === '0' ? null : this.numbering.next(list, level);
    return number === null ? [] : [{ kind: 'paragraph', text: '', number, at: { line: this.line }, isBold: false }];
  }

  /** The list that a paragraph is of, by its own properties or by its style. */
  private listOf(properties: XmlElement | undefined): { readonly list: string | null; readonly level: number } {
    const style = this.styleOf(valueIn(properties, 'pStyle'));
    const own = childOf(properties, 'numPr');
    return { list: valueIn(own, 'numId') ?? style.list, level: Number(valueIn(own, 'ilvl') ?? style.level) };
  }

  private cell(element: XmlElement): SourceCell {
    const properties = childOf(element, 'tcPr');
    const merge = childOf(properties, 'vMerge');
    const read = elementsOf(element).flatMap((child) => this.blocksOf(child));
    const isContinued = merge !== undefined && merge.attributes.get('val') !== 'restart';
    const blocks = read.length > 0 || isContinued ? read : this.numberAlone(element);
    const lines = blocks.flatMap((block): readonly string[] =>
      block.kind === 'paragraph'
        ? [block.number === null ? block.text : `${block.number} ${block.text}`.trim()]
        : block.rows.map((row) => row.cells.map(({ lines: inner }) => inner.join(' ')).join(' ')),
    );
    return {
      lines,
      span: spanOf(valueIn(properties, 'gridSpan')),
      isContinued,
    };
  }
}

function rowsIn(table: XmlElement): readonly XmlElement[] {
  return elementsOf(table).flatMap((child) =>
    child.name === 'tr' ? [child] : ['sdt', 'sdtContent', 'ins'].includes(child.name) ? rowsIn(child) : [],
  );
}

function cellsIn(row: XmlElement): readonly XmlElement[] {
  return elementsOf(row).flatMap((child) =>
    child.name === 'tc' ? [child] : ['sdt', 'sdtContent'].includes(child.name) ? cellsIn(child) : [],
  );
}

/** Text boxes within a paragraph, each once though Word writes it in two ways. */
function boxesIn(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === 'txbxContent' ? [child] : LEFT_OUT.has(child.name) ? [] : boxesIn(child),
  );
}

function isBoldThroughout(paragraph: XmlElement, byStyle: boolean): boolean {
  const runs = elementsOf(paragraph).filter(
    ({ name, children }) => name === 'r' && children.some((one) => typeof one !== 'string' && one.name === 't'),
  );
  return (
    runs.length > 0 &&
    runs.every((run) => {
      const bold = childOf(childOf(run, 'rPr'), 'b');
      return bold === undefined ? byStyle : isOn(bold);
    })
  );
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim();
}

/** Word gives a table at most this many columns. */
const MAX_COLUMNS = 63;

/** The number of columns a cell spans; 1 if the file states none or an impossible one. */
function spanOf(value: string | null | undefined): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MAX_COLUMNS) : 1;
}
