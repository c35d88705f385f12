import { lastPartOf } from '../plan/address.js';
import { noteMarks, stripNoteMarks } from '../plan/citation.js';
import type { Plan, PlanNode, Signatory } from '../plan/plan.js';
import { cellText, type SourceDocument } from './source.js';
import { RECIPIENTS_LABEL } from './words/endings.js';

/**
 * The words of a document that the plan read from it lacks, each as often as it is missing, so that nothing of a source
 * is lost unnoticed.
 */
export function wordsLeft(document: SourceDocument, plan: Plan): readonly string[] {
  return lackingIn(wordsOf(planTexts(plan)), wordsOf(sourceTexts(document)));
}

/**
 * Whether a plan has the words of its source, each as often. What was put aside of the document may be in the plan or
 * not. This takes a moment, and spares the reading of a document from which nobody changed anything.
 */
export function hasSameWords(document: SourceDocument, plan: Plan): boolean {
  const asideOf = ({ furniture = [] }: Pick<Plan, 'furniture'>): readonly string[] =>
    wordsOf(furniture.map(({ text }) => text));
  const ours = wordsOf(planTexts({ ...plan, furniture: [] }));
  const theirs = wordsOf(sourceTexts({ ...document, furniture: [] }));
  const labels = new Set(wordsOf([RECIPIENTS_LABEL]));
  const lost = lackingIn([...ours, ...asideOf(plan)], theirs).filter((word) => !labels.has(word));
  return lost.length === 0 && lackingIn([...theirs, ...asideOf(document)], ours).length === 0;
}

/** The words that others lack, each as often as it is missing there. */
function lackingIn(others: readonly string[], words: readonly string[]): readonly string[] {
  const there = new Map<string, number>();
  for (const word of others) there.set(word, (there.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = there.get(word) ?? 0;
    there.set(word, count - 1);
    return count <= 0;
  });
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap(
    (text) =>
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\d]+/gu) ?? [],
  );
}

function sourceTexts({ blocks, notes, furniture }: SourceDocument): readonly string[] {
  const inBlocks = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.number ?? '', stripNoteMarks(block.text)]
      : block.rows.flatMap((row) => row.cells.map((cell) => stripNoteMarks(cellText(cell)))),
  );
  return [...inBlocks, ...notes.map(({ text }) => text), ...furniture.map(({ text }) => text)];
}

function planTexts(plan: Plan): readonly string[] {
  const issued = plan['issued-with'];
  const signed = (one: Signatory | undefined): readonly (string | null)[] => [
    ...(one?.authority ?? []),
    one?.position ?? null,
    one?.name ?? null,
  ];
  const texts = [
    plan.type,
    plan.subject,
    ...signed(plan.signatory),
    ...(plan.preamble ?? []),
    ...plan.body.flatMap(nodeTexts),
    ...(plan.closing ?? []),
    ...(plan.recipients ?? []),
    ...(plan.furniture ?? []).map(({ text }) => text),
    issued?.words ?? null,
    ...(issued?.bases ?? []),
    ...(issued?.articles ?? []).flatMap(nodeTexts),
    ...(issued?.recipients ?? []),
    ...signed(issued?.signatory),
    ...(issued?.articles === undefined ? [] : [issued.type, issued.subject ?? null, issued.issuer]),
  ].filter((text) => text !== null);
  const marked = new Set(texts.flatMap((text) => noteMarks(text).map(({ key }) => key)));
  const notes = [...marked].map((key) => plan.references[key]?.citation ?? '');
  return [...texts.map(stripNoteMarks), ...notes];
}

/** All texts of a node, with its printed number first. */
function nodeTexts(node: PlanNode): readonly string[] {
  const last = lastPartOf(node.id);
  const isPrinted = !/^(?:p\d+|PL\d*)$|^[-+]/.test(last) && (node.cells?.[0] ?? null) === null;
  return [
    node.label ?? (isPrinted ? last : ''),
    node.heading ?? '',
    ...(node.paragraphs ?? []),
    ...(node.table?.columns ?? []),
    ...(node.table?.rows ?? []).flat(),
    ...(node.cells ?? []).filter((cell) => cell !== null),
    ...(node.children ?? []).flatMap(nodeTexts),
    ...(node.trailing ?? []),
  ];
}
