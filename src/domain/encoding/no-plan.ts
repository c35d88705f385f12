import { isArticle } from './article.js';
import { oldLettersOf } from './old-letters.js';
import { markOf } from './structure/marks.js';
import type { Parts } from './structure/split-parts.js';
import type { SourceDocument } from './source.js';
import { PARTS } from './words/parts.js';

/** Why a document cannot be read as a plan. */
export interface NoPlan {
  readonly kind: 'no-plan';
  readonly reason: 'empty' | 'other-type' | 'nothing-planned' | 'no-points' | 'old-letters' | 'article';
  /** The type that the document states for itself, if it is another one; the encoding of old letters. */
  readonly type: string | null;
}

/** Returns why a document is no plan; `null` if it is one. */
export function refusalOf({ blocks }: SourceDocument, parts: Parts): NoPlan | null {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const no = (reason: NoPlan['reason'], type: string | null = null): NoPlan => ({ kind: 'no-plan', reason, type });
  if (blocks.length === 0) return no('empty');
  const letters = oldLettersOf(texts);
  if (letters !== null) return no('old-letters', letters);
  if (parts.body.length === 0 && parts.annexes.length === 0) return no('no-points');
  const other = texts
    .slice(0, 15)
    .map((text) => PARTS.otherType.exec(text)?.[1])
    .find((found) => found !== undefined);
  if (PARTS.lesson.test(parts.title[0]?.text ?? ''))
    return no('other-type', `${parts.type ?? ''} ${parts.title[0]?.text ?? ''}`.trim());
  if (parts.type !== null) return isIssuedWithPlan(parts) ? null : no('other-type', other ?? null);
  if (other !== undefined) return no('other-type', other);
  if (isArticle(texts)) return no('article');
  const sections = parts.body.filter((block) => block.kind === 'paragraph' && markOf(block.text)?.kind === 'section');
  const head = [...parts.preamble, ...parts.title].map(({ text }) => text).join(' ');
  const callsItselfPlan = PARTS.planWord.test(head) || texts.slice(0, 5).some((text) => PARTS.planWord.test(text));
  return callsItselfPlan && sections.length >= 2 ? null : no('nothing-planned');
}

/**
 * Whether what is before the plan's name is its letterhead, or a decision that issues a plan. A report or a decision
 * about something else may have a form or a chapter that is called a plan.
 */
function isIssuedWithPlan({ issuing, letterhead }: Parts): boolean {
  if (letterhead.some((block) => block.kind === 'paragraph' && markOf(block.text)?.kind === 'section')) return false;
  if (issuing.length === 0) return true;
  const texts = issuing.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const bases = texts.findIndex((text) => PARTS.basis.test(text));
  const articles = texts.filter((text) => markOf(text)?.kind === 'article').slice(0, 2);
  return [...texts.slice(0, bases === -1 ? 3 : bases), ...articles].some((text) => PARTS.planWords.test(text));
}
