import { Refusal } from '../../domain/text/text.js';
import type { Mistake } from './mistake.js';

/** Thrown by a use case that a person's mistake stops; nothing is written. */
export class Mistaken extends Error {
  readonly mistake: Mistake;

  constructor(mistake: Mistake) {
    super(mistake.kind);
    this.name = 'Mistaken';
    this.mistake = mistake;
  }
}

/** The outcome of a use case, or its mistake, as a value. */
export type Result<T> =
  { readonly kind: 'done'; readonly outcome: T } | { readonly kind: 'mistaken'; readonly mistake: Mistake };

/** Runs a use case for a caller that handles mistakes as values, such as a server that renders a page. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { kind: 'done', outcome: await work() };
  } catch (error) {
    if (error instanceof Mistaken) return { kind: 'mistaken', mistake: error.mistake };
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'mistaken', mistake: { kind: 'refused', text: error.text, hint: error.hint } };
  }
}
