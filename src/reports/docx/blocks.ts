import type { Addressees, Block, Line } from '../model/official-document.js';
import { dataTable } from './data-table.js';
import { wordsOf } from '../model/inline.js';
import { paragraphXml } from './paragraph.js';
import { type LineXml, runsXml } from './runs.js';

/**
 * Blocks of the body as XML; tables take the full width, in twips. Two tables are always kept apart: Word would join
 * them, and repeat the head of the first above the rows of the second.
 */
export function blocksXml(blocks: readonly Block[], lineXml: LineXml, width: number): string {
  return blocks
    .map((block, at) => {
      const touches = block.kind === 'table' && blocks[at - 1]?.kind === 'table';
      const next = blocks[at + 1]?.kind;
      const announces = next === 'list' || next === 'table';
      return (touches ? paragraphXml('Body') : '') + blockXml(block, lineXml, width, announces);
    })
    .join('');
}

/** @param announces this block introduces the one below, so it must not be last on a page */
function blockXml(block: Block, lineXml: LineXml, width: number, announces: boolean): string {
  switch (block.kind) {
    case 'heading':
      return paragraphXml(`Heading${block.level}`, labelXml(block.label) + lineXml(block.text));
    case 'paragraph':
      return bodyParagraph(block.text, lineXml, {
        label: block.label,
        keepNext: announces || /:\s*$/.test(wordsOf(block.text)),
      });
    case 'list':
      return block.items.map((item) => bodyParagraph(item, lineXml, { style: 'Dash', label: '-' })).join('');
    case 'table':
      return dataTable(block.table, width);
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
export function addresseeParagraphs({ label, names }: Addressees, lineXml: LineXml): string {
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    return paragraphXml('Addressee', runsXml(`${label} ${only}`));
  }
  return [
    bodyParagraph([{ kind: 'text', text: label }], lineXml, { keepNext: true }),
    ...names.map((text) => bodyParagraph([{ kind: 'text', text }], lineXml, { style: 'Dash', label: '-' })),
  ].join('');
}
