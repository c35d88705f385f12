import { markOf } from './structure/marks.js';
import type { Parts } from './structure/split-parts.js';
import type { SourceDocument } from './source.js';
import { PARTS } from './words/parts.js';

/** Why a document cannot be read as a plan. */
export interface NoPlan {
  readonly kind: 'no-plan';
  readonly reason: 'empty' | 'other-type' | 'nothing-planned' | 'no-points';
  /** The type that the document states for itself, if it is another one. */
  readonly type: string | null;
}

/** Returns why a document is no plan; `null` if it is one. */
export function refusalOf({ blocks }: SourceDocument, parts: Parts): NoPlan | null {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const no = (reason: NoPlan['reason'], type: string | null = null): NoPlan => ({ kind: 'no-plan', reason, type });
  if (blocks.length === 0) return no('empty');
  if (parts.body.length === 0 && parts.annexes.length === 0) return no('no-points');
  if (parts.type !== null) return null;
  const other = texts
    .slice(0, 15)
    .map((text) => PARTS.otherType.exec(text)?.[1])
    .find((found) => found !== undefined);
  if (other !== undefined) return no('other-type', other);
  const sections = parts.body.filter((block) => block.kind === 'paragraph' && markOf(block.text)?.kind === 'section');
  const head = [...parts.preamble, ...parts.title].map(({ text }) => text).join(' ');
  const callsItselfPlan = PARTS.planWord.test(head) || texts.slice(0, 5).some((text) => PARTS.planWord.test(text));
  return callsItselfPlan && sections.length >= 2 ? null : no('nothing-planned');
}
