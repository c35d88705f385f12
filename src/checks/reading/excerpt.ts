const MOST = 60;

/** A value as it stands in a sentence: on one line, and not longer than a title. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= MOST ? line : `${line.slice(0, MOST)}…`;
}
