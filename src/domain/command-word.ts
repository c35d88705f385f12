/** A word of a command as it can be pasted into a terminal: in straight double quotes unless it is plain. */
export function commandWord(word: string): string {
  if (/^[\p{L}\p{N}._/-]+$/u.test(word)) return word;
  return `"${word.replace(/["\\$`]/g, '\\$&')}"`;
}
