import { pointLabel } from '../../locale/document.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The label of a heading of a report: `I.`, `1.`, `a)`. @param at its place among its siblings, from 0 */
export function headingLabel(level: 1 | 2 | 3, at: number): string {
  if (level === 1) return `${ROMAN[at] ?? String(at + 1)}.`;
  return level === 2 ? `${at + 1}.` : pointLabel(at);
}
