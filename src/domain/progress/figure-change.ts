import type { Figure } from './figures.js';

/**
 * Whether a figure can be compared with that of another period: it has a value for every quarter. A sum that lacks
 * quarters which the unit did not owe, because it supports the item or joined later, covers less time.
 */
export function isComparable({ state, unasked }: Figure): boolean {
  return (state === 'reported' || state === 'none') && unasked.length === 0;
}

/** The change of a figure in its own unit, of a ratio in percentage points; `null` unless both figures are complete. */
export function changeOf(now: Figure, before: Figure): number | null {
  if (!isComparable(now) || !isComparable(before)) return null;
  if (now.value === null || before.value === null) return null;
  return Math.round((now.value - before.value) * 10) / 10;
}
