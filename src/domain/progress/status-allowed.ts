import type { EntryStatus } from '../unit/unit-plan.js';
import type { ItemProgress } from './progress.js';

/** Why an item does not accept a status in a period. */
export type StatusRefusal =
  | { readonly kind: 'none-not-allowed'; readonly item: string }
  | { readonly kind: 'not-applicable'; readonly item: string; readonly reason: string };

/**
 * Checks whether an item, or one of its actions, accepts a status in a period, typed or from the form: "nothing arose"
 * only where the plan allows it, and no status if the unit said that the item does not apply to it.
 * @returns `null` if the status is accepted
 */
export function statusRefused(
  { item, cells }: ItemProgress,
  status: EntryStatus,
  period: string,
): StatusRefusal | null {
  if (status === 'none' && !item.mayBeNone) return { kind: 'none-not-allowed', item: item.id };
  const reason = item.planned?.['not-applicable']?.reason;
  const cell = cells.find((one) => one.period === period);
  if (reason === undefined || cell?.countRule !== 'marked-not-applicable') return null;
  return { kind: 'not-applicable', item: item.id, reason };
}
