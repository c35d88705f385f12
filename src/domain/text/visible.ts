/**
 * Controls, marks of writing direction, characters without width and lone surrogates. In a file's text they could move
 * the cursor, change colours or hide what is printed.
 */
export const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\e' };

/** Replaces the characters that a terminal would obey by their escapes: `\e[31m`, `\u200b`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, escape);
}

function escape(char: string): string {
  return SHORT[char] ?? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
