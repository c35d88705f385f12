/** Every text of the program and of its files is cased as Vietnamese. */
const LOCALE = 'vi';

/** The text in capital letters. */
export function capitals(text: string): string {
  return text.toLocaleUpperCase(LOCALE);
}

/** Makes the first letter large, for a text at the beginning of a sentence, a line or a cell. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(LOCALE) + text.slice(1);
}

/** Makes the first letter small, for a text within a sentence. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase(LOCALE) + text.slice(1);
}
