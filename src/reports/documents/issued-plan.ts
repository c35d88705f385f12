import { capitals } from '../../domain/text/letter-case.js';
import type { Department } from '../../domain/department/department.js';
import type { Plan, PlanNode } from '../../domain/plan/plan.js';
import { aboveOf, printedLabel } from '../../domain/plan/address.js';
import { DOCUMENT, DOTS } from '../../locale/document.js';
import { lookOf, planLetterhead } from './letterhead-and-signature.js';
import { collectNotes, type Notes } from '../model/inline.js';
import { isRow, issuedTable } from './issued-table.js';
import type { Block, Line, OfficialDocument } from '../model/official-document.js';

/**
 * The issued plan as a document, word for word and untranslated. The program adds the letterhead, with blanks for what
 * the source does not state.
 * @param office the head office's file, which may say how the document is set
 */
export function issuedPlan(plan: Plan, office: Pick<Department, 'layout'> = {}): OfficialDocument {
  const notes = collectNotes(plan.references);
  const blocks = [
    ...(plan.preamble ?? []).map((text): Block => paragraph(notes.line(text))),
    ...bodyBlocks(plan, notes),
  ];
  const closing = (plan.closing ?? []).map(notes.line);
  return {
    lang: 'vi',
    properties: {
      title: [plan.type, ...(plan.subject === null ? [] : [plan.subject])].join(': '),
      author: plan.issuer.name,
    },
    mark: null,
    look: lookOf(office),
    main: {
      letterhead: planLetterhead(plan, office),
      typeName: capitals(plan.type),
      subject: plan.subject ?? DOTS,
      bases: [],
      addressees: null,
      blocks,
      closing,
      signing: {
        label: DOCUMENT.recipients.vi,
        recipients: plan.recipients ?? [],
        authority: [...(plan.signatory.authority ?? []), plan.signatory.position ?? DOTS].map(capitals),
        name: plan.signatory.name ?? DOTS,
      },
    },
    appendices: [],
    notes: notes.all(),
  };
}

/** The sections in order; a table that continues in the next section keeps its column names. */
function bodyBlocks(plan: Plan, notes: Notes): readonly Block[] {
  let columns: readonly string[] = [];
  return plan.body.flatMap((node) => {
    columns = node.table?.columns ?? columns;
    return nodeBlocks(node, notes, columns);
  });
}

/** A node and all below it: `II. HEADING`, `5. Heading`, `a) text`. */
function nodeBlocks(node: PlanNode, notes: Notes, columns: readonly string[] = []): readonly Block[] {
  const names = node.table?.columns ?? columns;
  const children = node.children ?? [];
  const isTable = node.table !== undefined || children.some(({ cells }) => cells !== undefined);
  return [
    ...openingBlocks(node, notes),
    ...(isTable ? [issuedTable(node, names)] : []),
    ...children.filter((child) => !isTable || !isRow(child)).flatMap((child) => nodeBlocks(child, notes, names)),
    ...(node.trailing ?? []).map((text): Block => paragraph(notes.line(text))),
  ];
}

/** A node's heading and own paragraphs; its label precedes the first of them. */
function openingBlocks(node: PlanNode, notes: Notes): readonly Block[] {
  const printed = printedLabel(node);
  const label = printed === '' ? null : printed;
  const paragraphs = node.paragraphs ?? [];
  if (node.heading !== undefined) {
    const heading: Block = { kind: 'heading', level: levelOf(node.id), label, text: notes.line(node.heading) };
    return [heading, ...paragraphs.map((text): Block => paragraph(notes.line(text)))];
  }
  return paragraphs.map((text, at): Block => paragraph(notes.line(text), at === 0 ? label : null));
}

/** A paragraph of the body. */
export function paragraph(text: Line, label: string | null = null): Block {
  return { kind: 'paragraph', label, text };
}

function levelOf(id: string): 1 | 2 | 3 {
  const above = aboveOf(id);
  return above === '' ? 1 : aboveOf(above) === '' ? 2 : 3;
}
