import { plainNumber } from '../../domain/plan/document-number.js';
import { type Citation, scanCitations } from '../../domain/plan/citation.js';
import { walk } from '../../domain/plan/plan-index.js';
import type { Plan, PlanNode, Reference } from '../../domain/plan/plan.js';
import { pointerTo } from '../../domain/text/pointer.js';
import { memoLast } from '../memo-last.js';

/** A verbatim text of the plan with its place. */
export interface PlacedText {
  readonly text: string;
  readonly pointer: string;
}

/** A document cited in a text of the plan. */
export interface PlacedCitation extends Citation {
  /** As written: `Nghị định số 59/2023/NĐ-CP ngày 14/8/2023`. */
  readonly words: string;
  readonly pointer: string;
  /** The references of that symbol, whatever their date. */
  readonly references: readonly Reference[];
}

/** The issued text with its places, in the file's order. */
export const issuedTexts = memoLast((plan: Plan): readonly PlacedText[] => [
  ...list(plan['issued-with']?.bases, '/issued-with/bases'),
  ...(plan['issued-with']?.articles ?? []).flatMap((node, at) => articleTexts(node, `/issued-with/articles/${at}`)),
  ...list(plan.preamble, '/preamble'),
  ...[...walk(plan)].flatMap(({ node, pointer }) => textsOfNode(node, pointer)),
  ...list(plan.closing, '/closing'),
]);

/** The documents cited by symbol in the issued text, and within the citations of other documents. */
export const placedCitations = memoLast((plan: Plan): readonly PlacedCitation[] => {
  const notes = Object.entries(plan.references).flatMap(([key, { citation }]) =>
    citation === null
      ? []
      : citationsIn({ text: citation, pointer: pointerTo('references', key, 'citation') }, plan).slice(1),
  );
  return [...issuedTexts(plan).flatMap((text) => citationsIn(text, plan)), ...notes];
});

/** The texts of an article of the decision that the plan is attached to, and of the points below it. */
function articleTexts(node: PlanNode, pointer: string): readonly PlacedText[] {
  const below = (node.children ?? []).flatMap((child, at) => articleTexts(child, `${pointer}/children/${at}`));
  return [...textsOfNode(node, pointer), ...below];
}

/** Whether two symbols are the same: `09/KH-UBND` and `9/KH-UBND`. */
export function sameNumber(a: string, b: string): boolean {
  return plainNumber(a) === plainNumber(b);
}

function citationsIn({ text, pointer }: PlacedText, plan: Plan): readonly PlacedCitation[] {
  const composed = text.normalize('NFC');
  return scanCitations(composed).map((citation) => ({
    ...citation,
    words: composed.slice(citation.start, citation.end),
    pointer,
    references: Object.values(plan.references).filter(
      ({ number }) => number !== null && sameNumber(number, citation.number ?? ''),
    ),
  }));
}

function textsOfNode(node: PlanNode, at: string): readonly PlacedText[] {
  return [
    ...(node.heading === undefined ? [] : [{ text: node.heading, pointer: `${at}/heading` }]),
    ...list(node.paragraphs, `${at}/paragraphs`),
    ...list(node.trailing, `${at}/trailing`),
  ];
}

function list(texts: readonly string[] | undefined, at: string): readonly PlacedText[] {
  return (texts ?? []).map((text, i) => ({ text, pointer: `${at}/${i}` }));
}
