import type { Addressees, Block, Line } from '../model/official-document.js';
import { dataTable } from './data-table.js';
import { wordsOf } from '../model/inline.js';
import { paragraphXml } from './paragraph.js';
import { draftRuns, type LineXml, runsXml } from './runs.js';

/**
 * Blocks of the body as XML; tables take the full width, in twips. There is always a paragraph between two tables: Word
 * would join them, and repeat the first one's header row above the second one's rows.
 * @param title the description of tables before the first heading
 */
export function blocksXml(blocks: readonly Block[], lineXml: LineXml, width: number, title: string): string {
  let heading = title;
  const written = blocks.map((block, at) => {
    if (block.kind === 'heading') heading = wordsOf(block.text);
    const next = blocks[at + 1]?.kind;
    const announces = next === 'list' || next === 'table';
    return roomAbove(block, blocks[at - 1]) + blockXml(block, lineXml, { width, heading, announces });
  });
  return written.join('') + (blocks.at(-1)?.kind === 'table' ? paragraphXml('BelowTable') : '');
}

/** The space between a table and the block below it. */
function roomAbove(block: Block, above: Block | undefined): string {
  if (above?.kind !== 'table') return '';
  return paragraphXml(block.kind === 'table' ? 'Body' : 'BelowTable');
}

interface BlockContext {
  readonly width: number;
  /** The description of a table: the heading above it, or the title of the part. */
  readonly heading: string;
  /** This block introduces the one below, so it must not be last on a page. */
  readonly announces: boolean;
}

function blockXml(block: Block, lineXml: LineXml, { width, heading, announces }: BlockContext): string {
  switch (block.kind) {
    case 'heading':
      return paragraphXml(`Heading${block.level}`, labelXml(block.label) + lineXml(block.text));
    case 'paragraph':
      if (block.isNote === true) return paragraphXml('TableNote', lineXml(block.text));
      return bodyParagraph(block.text, lineXml, {
        label: block.label,
        keepNext: announces || /:\s*$/.test(wordsOf(block.text)),
      });
    case 'list':
      return block.items.map((item) => bodyParagraph(item, lineXml, { style: 'Dash', label: '-' })).join('');
    case 'table':
      return dataTable(block.table, width, heading);
  }
}

interface BodyLook {
  readonly style?: 'Body' | 'Basis' | 'Dash';
  readonly label?: string | null;
  readonly keepNext?: boolean;
}

/** A paragraph of the body; its label is text that survives copying. */
export function bodyParagraph(
  text: Line,
  lineXml: LineXml,
  { style = 'Body', label = null, keepNext = false }: BodyLook = {},
): string {
  return paragraphXml(style, labelXml(label) + lineXml(text), { keepNext, keepLines: keepNext });
}

function labelXml(label: string | null): string {
  return label === null ? '' : runsXml(`${label} `);
}

/** `Kính gửi:` with one addressee on the line, or several below it. */
export function addresseeParagraphs(
  { label, names }: Addressees,
  lineXml: LineXml,
  draft: string | null | undefined,
): string {
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    return paragraphXml('Addressee', draftRuns(`${label} ${only}`, draft, 'kept'));
  }
  return [
    bodyParagraph([{ kind: 'text', text: label }], lineXml, { keepNext: true }),
    ...names.map((text) => bodyParagraph([{ kind: 'text', text }], lineXml, { style: 'Dash', label: '-' })),
  ].join('');
}
