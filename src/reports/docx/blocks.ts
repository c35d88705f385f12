import type { Addressees, Block, Line } from '../model/official-document.js';
import { dataTable } from './data-table.js';
import { FIRST_LINE, SIZE, SPACING } from '../model/page-measures.js';
import { wordsOf } from '../model/inline.js';
import { paragraphXml } from './paragraph.js';
import { type LineXml, type Look, runsXml } from './runs.js';

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
      return (touches ? paragraphXml({ spacing: SPACING }, '') : '') + blockXml(block, lineXml, width, announces);
    })
    .join('');
}

/** @param announces this block introduces the one below, so it must not be last on a page */
function blockXml(block: Block, lineXml: LineXml, width: number, announces: boolean): string {
  switch (block.kind) {
    case 'heading':
      return paragraphXml({ style: `Heading${block.level}` }, labelXml(block.label) + lineXml(block.text));
    case 'paragraph':
      return bodyParagraph(block.text, lineXml, {
        label: block.label,
        keepNext: announces || /:\s*$/.test(wordsOf(block.text)),
      });
    case 'list':
      return block.items.map((item) => bodyParagraph(item, lineXml, { label: '-' })).join('');
    case 'table':
      return dataTable(block.table, width);
  }
}

interface BodyLook {
  readonly label?: string | null;
  readonly look?: Look;
  readonly keepNext?: boolean;
}

/** A paragraph of the body: justified, first line indented; its label is text that survives copying. */
export function bodyParagraph(
  text: Line,
  lineXml: LineXml,
  { label = null, look = {}, keepNext = false }: BodyLook = {},
): string {
  return paragraphXml(
    { keepNext, keepLines: keepNext, spacing: SPACING, firstLine: FIRST_LINE, align: 'both' },
    labelXml(label) + lineXml(text, look),
  );
}

function labelXml(label: string | null): string {
  return label === null ? '' : runsXml(`${label} `);
}

/** `Kính gửi:` with one addressee on the line, or several below it. */
export function addresseeParagraphs({ label, names }: Addressees, lineXml: LineXml): string {
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    return paragraphXml(
      { spacing: { ...SPACING, before: 120, after: 240 }, align: 'center' },
      runsXml(`${label} ${only}`, { size: SIZE.body }),
    );
  }
  return [
    bodyParagraph([{ kind: 'text', text: label }], lineXml, { keepNext: true }),
    ...names.map((text) => bodyParagraph([{ kind: 'text', text }], lineXml, { label: '-' })),
  ].join('');
}
