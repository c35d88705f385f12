/** A word of a command line, safe to paste into a terminal: in straight double quotes unless it is plain. */
export function commandWord(word: string): string {
  if (/^[\p{L}\p{N}._/-]+$/u.test(word)) return word;
  return `"${word.replace(/["\\$`]/g, '\\$&')}"`;
}

/**
 * A command line, safe to paste into a terminal.
 * @param words the words after the program's name
 */
export function commandLine(words: readonly string[]): string {
  return ['dcs', ...words.map(commandWord)].join(' ');
}
