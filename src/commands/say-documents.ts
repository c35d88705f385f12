import type { DocumentDoubt } from '../domain/unit/document-doubts.js';
import type { Evidence } from '../domain/unit/unit-plan.js';
import { documentDoubtWords, understoodWords } from '../locale/document-doubts.js';
import type { Context } from './context.js';

/** The documents that were recorded, beside what was typed for them. */
interface Recorded {
  readonly evidence: readonly Evidence[];
  readonly typed: readonly string[];
  readonly doubts: readonly DocumentDoubt[];
}

/** Says how each typed document was understood, and what to look at again. */
export function sayDocuments(context: Context, { evidence, typed, doubts }: Recorded): void {
  for (const [at, words] of typed.entries()) {
    const one = evidence[at];
    const understood = one === undefined ? null : understoodWords(one, words);
    if (understood !== null) context.say(understood);
  }
  for (const doubt of doubts) context.say(documentDoubtWords(doubt));
}
