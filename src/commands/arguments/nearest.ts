import { compareText } from '../../domain/text/compare.js';
import { distance } from 'fastest-levenshtein';
import { fold } from '../../domain/text/fold.js';

/**
 * The names that are near to what was typed, the nearest first; accents and case do not count. Where one is clearly the
 * nearest it stands alone.
 */
export function nearest(typed: string, names: readonly string[]): readonly string[] {
  const wanted = fold(typed);
  const allowed = Math.max(2, Math.floor(wanted.length / 3));
  const isBegun = (name: string): boolean => wanted.length >= 2 && fold(name).startsWith(wanted);
  const near = names
    // What begins as it was typed was not typed to its end.
    .map((name) => ({ name, off: isBegun(name) ? 1 : distance(wanted, fold(name)) }))
    .filter(({ name, off }) => off <= allowed || (wanted.length >= 2 && fold(name).includes(wanted)))
    .sort((a, b) => a.off - b.off || compareText(a.name, b.name))
    .slice(0, 3);
  const closest = near[0]?.off ?? 0;
  return near.filter(({ off }) => closest > allowed || off < Math.max(1, closest) * 2).map(({ name }) => name);
}
