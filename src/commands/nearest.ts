import { distance } from 'fastest-levenshtein';
import { fold } from '../domain/fold.js';

/** The names that are near to what was typed, the nearest first; accents and case do not count. */
export function nearest(typed: string, names: readonly string[]): readonly string[] {
  const wanted = fold(typed);
  const allowed = Math.max(2, Math.floor(wanted.length / 3));
  return names
    .map((name) => ({ name, off: distance(wanted, fold(name)) }))
    .filter(({ name, off }) => off <= allowed || (wanted.length >= 2 && fold(name).includes(wanted)))
    .sort((a, b) => a.off - b.off || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
