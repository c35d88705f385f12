import type { SourceBlock } from '../source.js';
import { markOf } from '../structure/marks.js';
import { ENDINGS } from '../words/endings.js';

/**
 * Joins paragraphs of a word processor that are lines of one sentence: after a manual line break or a conversion, the
 * next paragraph begins in the middle of it.
 */
export function joinBroken(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const joined: SourceBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const isRest =
      block.kind === 'paragraph' &&
      before?.kind === 'paragraph' &&
      block.number === null &&
      markOf(block.text) === null &&
      ENDINGS.midSentence.test(block.text) &&
      !/^\(\p{Lu}/u.test(block.text) &&
      !ENDINGS.finished.test(before.text) &&
      !ENDINGS.typeName.test(before.text);
    if (isRest) joined[joined.length - 1] = { ...before, text: `${before.text} ${block.text}` };
    else joined.push(block);
  }
  return joined;
}
