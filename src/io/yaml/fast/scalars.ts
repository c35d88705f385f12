/** Texts that are not plain words: they begin with a sign of YAML, or like a number in a rare form. */
const NOT_WORDS = /^(?:[?:,[\]{}#&*!|>'"%@`~]|-(?: |$)|[-+]?(?:0[xo]|\.(?:inf|nan)$))/i;

/** A plain text must not contain these, because they would make it a key. */
const KEY_WITHIN = /: |:$/;

/** A number by the core schema of YAML 1.2, in its usual forms. */
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

const SPECIAL: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const NINE = 0x39;

/**
 * The value of a text without quotes, by the core schema of YAML 1.2.
 * @returns `undefined` if its meaning is not certain
 */
export function readScalar(text: string): string | number | boolean | null | undefined {
  if (text === 'null') return null;
  if (text.length <= 5) {
    const special = SPECIAL.get(text);
    if (special !== undefined) return special;
  }
  const first = text.charCodeAt(0);
  if (first <= NINE && NUMBER.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
  }
  if (!isLetter(first) && NOT_WORDS.test(text)) return undefined;
  return text.includes(':') && KEY_WITHIN.test(text) ? undefined : text;
}

/** A text without the spaces at its end; other white space, such as a no-break space, is text to YAML. */
export function withoutBlanks(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === BLANK) end -= 1;
  return text.slice(0, end);
}

/** Letters of the Vietnamese alphabet and others: a text that begins with one is always a string, a boolean or null. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x1ef9);
}

const BLANK = 0x20;
