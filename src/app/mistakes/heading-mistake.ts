import type { OutlineHeading } from '../../domain/plan/plan.js';
import type { WordsHeading } from '../../domain/unit/prose.js';

/** Mistakes in the heading under which prose is written. */
export type HeadingMistake =
  | { readonly kind: 'no-outline' }
  | {
      readonly kind: 'unknown-heading';
      readonly typed: string;
      readonly written: readonly OutlineHeading[];
      /** The heading whose id the typed words begin with: the prose was typed after it. */
      readonly begins: OutlineHeading | null;
    }
  | { readonly kind: 'several-headings'; readonly typed: string; readonly headings: readonly OutlineHeading[] }
  | { readonly kind: 'heading-of-difficulties'; readonly heading: OutlineHeading }
  | { readonly kind: 'heading-over-others'; readonly heading: OutlineHeading }
  /** A section of the unit’s own plan, typed with a period. */
  | { readonly kind: 'section-without-period'; readonly heading: WordsHeading };
