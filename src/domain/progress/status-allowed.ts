import type { EntryStatus } from '../unit/unit-plan.js';
import type { ItemProgress } from './progress.js';

/** Why an item does not take a status in a period. */
export type StatusRefusal =
  | { readonly kind: 'none-not-allowed'; readonly item: string }
  | { readonly kind: 'not-applicable'; readonly item: string; readonly reason: string };

/**
 * Whether an item, or an action of it, takes a status in a period, be it typed on the line or in the form: that nothing
 * arose only where the plan allows it, and nothing where the unit said that the item does not apply to it.
 * @returns `null` where it does
 */
export function statusRefused(
  { item, cells }: ItemProgress,
  status: EntryStatus,
  period: string,
): StatusRefusal | null {
  if (status === 'none' && !item.mayBeNone) return { kind: 'none-not-allowed', item: item.id };
  const reason = item.answer?.['not-applicable']?.reason;
  const cell = cells.find((one) => one.period === period);
  if (reason === undefined || cell?.countRule !== 'marked-not-applicable') return null;
  return { kind: 'not-applicable', item: item.id, reason };
}
