import { cellText, type Furniture, type SourceBlock } from '../source.js';
import { PARTS } from '../words/parts.js';
import { buildTree } from './build-tree.js';
import { draftNode, type DraftNode } from './draft.js';
import { settle } from './settle.js';
import { isCapitals } from './marks.js';

/** An annex as a node: label, title, the document it is attached to, and its contents. */
export interface AnnexTree {
  readonly node: DraftNode;
  readonly furniture: readonly Furniture[];
}

/** Reads an annex. @param number from 1; `null` if there is only one annex */
export function readAnnex(blocks: readonly SourceBlock[], number: number | null): AnnexTree {
  const node = draftNode('annex', blocks[0]?.at ?? { line: 0 });
  node.id = number === null ? '' : String(number);
  const furniture: Furniture[] = [];
  let from = 0;
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (!isLetterhead(block)) break;
      furniture.push({ kind: 'letterhead', text: textOfTable(block), at: block.at });
    } else if (!takeHead(node, block.text, block.isBold, from)) break;
    from += 1;
  }
  const tree = buildTree(blocks.slice(from));
  for (const child of tree.nodes) settle(child);
  node.children = tree.nodes;
  node.table = tree.table;
  return { node, furniture: [...furniture, ...tree.furniture] };
}

/** Takes a paragraph of the annex's head. @returns whether the paragraph belongs to the head */
function takeHead(node: DraftNode, text: string, isBold: boolean, at: number): boolean {
  const label = at === 0 || node.label === null ? (PARTS.annex.exec(text) ?? PARTS.form.exec(text)) : null;
  if (label !== null) {
    node.label = label[0].replace(/[\s.:]+$/u, '');
    const rest = text.slice(label[0].length).trim();
    if (rest !== '') node.heading = rest;
    return true;
  }
  if (PARTS.attached.test(text)) {
    node.paragraphs.push(text);
    return true;
  }
  const isTitle = (isCapitals(text) || isBold || node.heading === null) && text.length < 400 && !/[.;]$/u.test(text);
  if (!isTitle || node.paragraphs.length > 0) return false;
  if (node.heading === null) node.heading = text;
  else node.heading += ` ${text}`;
  return true;
}

function isLetterhead(table: SourceBlock & { kind: 'table' }): boolean {
  return PARTS.nation.test(textOfTable(table));
}

function textOfTable(table: SourceBlock & { kind: 'table' }): string {
  return table.rows.flatMap((row) => row.cells.map(cellText)).join(' ');
}
