import { fold } from '../text/fold.js';
import { parseRoman } from '../text/roman.js';
import type { Calendar } from './calendar.js';
import { ownPeriodOfId, ownPeriods, ownYearIn } from './own-periods.js';
import type { Period } from './make-period.js';

/**
 * Reads one of the plan's own periods as a person types it: its id, its name with or without accents, the name without
 * that of the year, or its first letters: `hk1`, `học kỳ I`, `Học kỳ 1 năm học 2025-2026`.
 */
export function parseOwnPeriod(text: string, of: Calendar): Period | null {
  const folded = fold(text);
  const byId = ownPeriodOfId(folded, of);
  if (byId !== null) return byId;
  const typed = compact(folded);
  const whole = ownYearIn(of, of.year);
  if (typed === '') return null;
  if (/^(?:ca)?nam$/.test(typed) || (whole.name !== undefined && isNameOfYear(typed, whole.name))) return whole;
  const found = ownPeriods(of).filter((period) => spellings(period, whole.name).includes(typed));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** How a period may be typed: by its id, its name, the name without that of the year, and its first letters. */
export function spellings({ id, name = '' }: Pick<Period, 'id' | 'name'>, year: string | undefined): readonly string[] {
  const folded = fold(name);
  const tail = year === undefined ? '' : ` ${fold(year)}`;
  const short = tail !== '' && folded.endsWith(tail) ? folded.slice(0, -tail.length) : folded;
  return [compact(fold(id)), compact(folded), compact(short), initials(short)].filter((one) => one.length > 1);
}

/** `năm học 2025-2026`, `cả năm học`, `năm học` */
function isNameOfYear(typed: string, name: string): boolean {
  const whole = compact(fold(name));
  const withoutNumbers = whole.replace(/\d.*$/, '');
  return [whole, withoutNumbers, `ca${whole}`, `ca${withoutNumbers}`].includes(typed);
}

/** The words of a text without blanks and hyphens, Roman numbers as digits: `hocky1`. */
function compact(folded: string): string {
  return wordsOf(folded).join('');
}

/** `hk1` for `hoc ky i` */
function initials(folded: string): string {
  return wordsOf(folded)
    .map((word) => (/^\d/.test(word) ? word : word.charAt(0)))
    .join('');
}

function wordsOf(folded: string): readonly string[] {
  return folded
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .map((word) => (/^[ivx]+$/.test(word) ? String(parseRoman(word) ?? word) : word));
}
