import { parseTypedDate } from '../domain/calendar/parse-date.js';
import type { Mend } from '../domain/findings/finding.js';
import type { ReadingProblem } from '../domain/findings/reading-problem.js';

/** How to mend a date that is written the way people type it: `10/3/2024` can only mean one day. */
export function mendDate(problem: ReadingProblem): Mend | null {
  if (problem.code !== 'bad-format' || problem.params.format !== 'date') return null;
  const { actual } = problem.params;
  const date = parseTypedDate(actual);
  return date === null || date === actual ? null : { kind: 'set', was: actual, value: date };
}
