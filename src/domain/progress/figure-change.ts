import type { Figure } from './figures.js';

/**
 * Whether a figure can be held against another period's: every quarter of it was given. A sum without the quarters that
 * nobody asked for, as of a unit that supports the item or joined later, is of less time than its period.
 */
export function isComparable({ state, unasked }: Figure): boolean {
  return (state === 'reported' || state === 'none') && unasked.length === 0;
}

/** How much a figure changed, in its own unit, a ratio in points; `null` unless both are known in full. */
export function changeOf(now: Figure, before: Figure): number | null {
  if (!isComparable(now) || !isComparable(before)) return null;
  if (now.value === null || before.value === null) return null;
  return Math.round((now.value - before.value) * 10) / 10;
}
