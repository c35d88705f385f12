import type { ItemName } from '../../domain/plan/find-item.js';

/** Mistakes in a write to a section of the plan, or to all remaining items, instead of to named items. */
export type BulkMistake =
  /** Items were named as well. */
  | { readonly kind: 'items-and-rest' }
  | { readonly kind: 'unknown-section'; readonly typed: string; readonly sections: readonly ItemName[] }
  /** The unit leads no item under the section. */
  | { readonly kind: 'section-without-items'; readonly id: string }
  /** Some of the items cannot have "nothing arose"; `taking` are those that can. */
  | {
      readonly kind: 'none-not-allowed-for';
      readonly items: readonly ItemName[];
      readonly taking: readonly ItemName[];
    };
