import { printedLabel } from '../plan/address.js';
import { stripNoteMarks } from '../plan/citation.js';
import type { Plan, PlanNode, Signatory } from '../plan/plan.js';
import { RECIPIENTS_LABEL } from './words/endings.js';
import { cellText, type SourceBlock, type SourceDocument, type SourcePlace } from './source.js';

/** A paragraph of the document, or a row of one of its tables. */
export interface SourceLine {
  readonly at: SourcePlace;
  /** The texts: one for a paragraph, one per cell for a row. */
  readonly texts: readonly string[];
}

/** The parts of a plan, in the order in which a plan is printed. */
export type PlanPart =
  | { readonly kind: 'head' | 'issued-with' | 'preamble' | 'closing' | 'recipients' | 'signature' }
  | { readonly kind: 'article' | 'node'; readonly node: PlanNode; readonly depth: number }
  | { readonly kind: 'furniture' };

/** A part of a plan, with the document's lines that contain its words. */
export interface PartBesideSource {
  readonly part: PlanPart;
  readonly lines: readonly SourceLine[];
}

/** A plan beside the document from which it was read. */
export interface PlanBesideSource {
  readonly parts: readonly PartBesideSource[];
  /** Lines that no part contains alone; a person has to find where their words went. */
  readonly unplaced: readonly SourceLine[];
}

interface PartWords {
  readonly part: PlanPart;
  /** The part's words, each with a blank on either side. */
  readonly words: string;
  /** The number of its words for which no line has been found yet. */
  left: number;
  readonly lines: SourceLine[];
}

/**
 * Puts each line of a document beside the part of the plan that contains its words. Only texts are compared, so this
 * also works for a plan that was corrected by hand afterwards.
 */
export function besideSource(document: SourceDocument, plan: Plan): PlanBesideSource {
  const places = partsOf(plan).map(([part, texts]): PartWords => {
    const words = wordsOf(texts);
    return { part, words: ` ${words.join(' ')} `, left: words.length, lines: [] };
  });
  const candidates = indexOf(places);
  const unplaced: SourceLine[] = [];
  let last = 0;
  const put = (line: SourceLine): boolean => {
    const texts = line.texts.map((text) => wordsOf([text])).filter((words) => words.length > 0);
    if (texts.length === 0) return true;
    const found = placeOf(texts, places, candidates, last);
    const place = places[found ?? -1];
    if (found === null || place === undefined) return false;
    place.lines.push(line);
    place.left -= texts.flat().length;
    // Furniture is listed last, because it is spread over the whole document.
    if (place.part.kind !== 'furniture') last = found;
    return true;
  };
  for (const { whole, apart } of document.blocks.flatMap(linesOf)) {
    if (!put(whole)) unplaced.push(...apart.filter((line) => !put(line)));
  }
  return { parts: places.map(({ part, lines }) => ({ part, lines })), unplaced };
}

/** A line; a row of a letterhead or signature is divided into the separate lines it consists of. */
interface DividedLine {
  readonly whole: SourceLine;
  readonly apart: readonly SourceLine[];
}

function linesOf(block: SourceBlock): readonly DividedLine[] {
  const { at } = block;
  if (block.kind === 'table') {
    return block.rows.map((row) => ({
      whole: { at, texts: row.cells.map(cellText) },
      apart: row.cells.flatMap(({ lines }) => lines.map((text) => ({ at, texts: [text] }))),
    }));
  }
  const line = { at, texts: [block.number === null ? block.text : `${block.number} ${block.text}`] };
  return [{ whole: line, apart: [line] }];
}

/** For each word, the parts that contain it. */
function indexOf(places: readonly PartWords[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { words }] of places.entries()) {
    for (const word of new Set(words.trim().split(' '))) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [at]);
      else known.push(at);
    }
  }
  return index;
}

/**
 * The part that contains all texts of a line, or else the longest of them, because cells shared by several rows are
 * stored with another row. Of several parts it takes the next one in document order with unused words.
 */
function placeOf(
  texts: readonly (readonly string[])[],
  places: readonly PartWords[],
  candidates: ReadonlyMap<string, readonly number[]>,
  last: number,
): number | null {
  const longest = [...texts].sort((a, b) => b.length - a.length)[0] ?? [];
  const rarest = longest
    .map((word) => candidates.get(word) ?? [])
    .reduce((least, one) => (one.length < least.length ? one : least), [...places.keys()]);
  const count = texts.flat().length;
  const has = (at: number, words: readonly string[]): boolean =>
    places[at]?.words.includes(` ${words.join(' ')} `) === true;
  const complete = rarest.filter((at) => texts.every((words) => has(at, words)));
  const able = complete.length > 0 ? complete : rarest.filter((at) => has(at, longest));
  const fresh = able.filter((at) => (places[at]?.left ?? 0) >= Math.min(count, longest.length));
  const from = fresh.length > 0 ? fresh : able;
  return from.find((at) => at >= last) ?? from[0] ?? null;
}

/** Each part of the plan with its texts, in the order of reading. */
function partsOf(plan: Plan): readonly (readonly [PlanPart, readonly string[]])[] {
  const issued = plan['issued-with'];
  const head = [plan.issuer.parent, plan.issuer.name, plan.number, plan.type, plan.subject];
  return [
    [
      { kind: 'issued-with' },
      texts([issued?.issuer, issued?.type, issued?.subject, ...(issued?.bases ?? []), issued?.words]),
    ],
    ...nodesOf(issued?.articles ?? [], 'article', 0),
    [{ kind: 'recipients' }, recipients(issued?.recipients)],
    [{ kind: 'signature' }, texts(signed(issued?.signatory))],
    [{ kind: 'head' }, texts(head)],
    [{ kind: 'preamble' }, texts(plan.preamble ?? [])],
    ...nodesOf(plan.body, 'node', 0),
    [{ kind: 'closing' }, texts(plan.closing ?? [])],
    [{ kind: 'recipients' }, recipients(plan.recipients)],
    [{ kind: 'signature' }, texts(signed(plan.signatory))],
    [{ kind: 'furniture' }, texts((plan.furniture ?? []).map(({ text }) => text))],
  ];
}

function* nodesOf(
  nodes: readonly PlanNode[],
  kind: 'article' | 'node',
  depth: number,
): Generator<readonly [PlanPart, readonly string[]]> {
  for (const node of nodes) {
    yield [
      { kind, node, depth },
      texts([
        printedLabel(node),
        node.heading,
        ...(node.paragraphs ?? []),
        ...(node.table?.columns ?? []),
        ...(node.table?.rows ?? []).flat(),
        ...(node.cells ?? []),
        ...(node.trailing ?? []),
      ]),
    ];
    yield* nodesOf(node.children ?? [], kind, depth + 1);
  }
}

/** The recipients as printed, below their label. */
function recipients(all: readonly string[] = []): readonly string[] {
  return all.length === 0 ? [] : [RECIPIENTS_LABEL, ...all];
}

function signed(signatory: Signatory | undefined): readonly (string | null)[] {
  return [...(signatory?.authority ?? []), signatory?.position ?? null, signatory?.name ?? null];
}

function texts(all: readonly (string | null | undefined)[]): readonly string[] {
  return all.filter((text) => text !== null && text !== undefined);
}

function wordsOf(all: readonly string[]): readonly string[] {
  return all.flatMap(
    (text) =>
      stripNoteMarks(text)
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\d]+/gu) ?? [],
  );
}
