import type { Plan } from './plan.js';

/** Whether a plan of several years goes on in the year after. */
export function goesOn({ span, year }: Plan): boolean {
  return span !== undefined && year < span.to;
}

/**
 * The text of a plan of several years for its next one: its year, and the years of its reports and their days, are
 * those of the next; all else, the issued text above all, stays as it is. Items that a revision added during the year
 * count from the next year's beginning.
 */
export function textOfNextYear(text: string, year: number): string {
  const isOfYears = (key: string): boolean => key === 'year' || key === 'reporting';
  const later = (line: string): string =>
    line.replace(/(?<!\d)20\d\d(?!\d)/g, (found) => (Number(found) >= year ? String(Number(found) + 1) : found));
  let key = '';
  const lines = text.split('\n').map((line) => {
    key = /^([\w-]+):/.exec(line)?.[1] ?? key;
    if (isOfYears(key)) return line.startsWith('#') ? line : later(line);
    return withoutSince(line, year);
  });
  return lines.filter((line) => line !== null).join('\n');
}

/** The line without the first period of an item, if that lies in the year; `null` for a line that says nothing else. */
function withoutSince(line: string, year: number): string | null {
  const period = `["']?${year}(?:-\\w+)?["']?`;
  if (new RegExp(`^\\s+since:\\s*${period}\\s*(?:#.*)?\\r?$`).test(line)) return null;
  return line.replace(new RegExp(`(track:\\s*\\{.*?), since: ${period}(?=[,\\s}])`), '$1');
}
