import type { ItemName } from '../../domain/plan/find-item.js';

/** Mistakes in a write to a section of the plan, or to all that is left, instead of to items by name. */
export type BulkMistake =
  /** Items were named too. */
  | { readonly kind: 'items-and-rest' }
  | { readonly kind: 'unknown-section'; readonly typed: string; readonly sections: readonly ItemName[] }
  /** Nothing under the section is carried out by the unit. */
  | { readonly kind: 'section-without-items'; readonly id: string }
  /** Some of the items can't be "nothing arose"; `taking` are those that can. */
  | {
      readonly kind: 'none-not-allowed-for';
      readonly items: readonly ItemName[];
      readonly taking: readonly ItemName[];
    };
