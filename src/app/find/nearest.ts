import { compareText } from '../../domain/text/compare.js';
import { distance } from 'fastest-levenshtein';
import { fold } from '../../domain/text/fold.js';

/** The names nearest to the typed text, best first, ignoring accents and case. A clear winner is returned alone. */
export function nearest(typed: string, names: readonly string[]): readonly string[] {
  const wanted = fold(typed);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const isBegun = (name: string): boolean => wanted.length >= 2 && fold(name).startsWith(wanted);
  const near = names
    // A name that begins with the typed text counts as one edit away: the text was probably not finished.
    .map((name) => ({ name, off: isBegun(name) || isSwapped(wanted, fold(name)) ? 1 : distance(wanted, fold(name)) }))
    .filter(({ name, off }) => off <= allowed || (wanted.length >= 2 && fold(name).includes(wanted)))
    .sort((a, b) => a.off - b.off || compareText(a.name, b.name))
    .slice(0, 3);
  const closest = near[0]?.off ?? 0;
  return near.filter(({ off }) => closest > allowed || off < Math.max(1, closest) * 2).map(({ name }) => name);
}

/** Whether two neighbouring letters changed places: one slip of the fingers. */
function isSwapped(typed: string, name: string): boolean {
  const at = Array.from(typed).findIndex((letter, i) => letter !== name[i]);
  return (
    at >= 0 &&
    typed[at] === name[at + 1] &&
    typed[at + 1] === name[at] &&
    typed.slice(0, at) + name.slice(at, at + 2) + typed.slice(at + 2) === name
  );
}
