import { trimmedLines } from '../../domain/trimmed-lines.js';

/**
 * The lines of a text as they are set; the first is there even where it is empty. Blanks to be filled in by hand do not
 * break at a line's end, where they would be gone.
 */
export function linesOfRun(text: string, blanks: 'kept' | 'plain' = 'kept'): readonly string[] {
  const [first = '', ...rest] = trimmedLines(blanks === 'kept' ? keepBlanks(text) : text.normalize('NFC'));
  return [first, ...rest.filter((line) => line !== '')];
}

const NO_BREAK_SPACE = '\u00a0';

function keepBlanks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\t/g, ' ')
    .replace(/ {2,}/g, (run) => NO_BREAK_SPACE.repeat(run.length));
}
