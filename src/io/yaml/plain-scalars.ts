/** Words don't begin with what means something to YAML, or may mean a number that is rarely written so. */
const NOT_WORDS = /^(?:[?:,[\]{}#&*!|>'"%@`~]|-(?: |$)|[-+]?(?:0[xo]|\.(?:inf|nan)$))|: |:$/i;

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
 * @returns `undefined` where it is not plain what it means
 */
export function readScalar(text: string): string | number | boolean | null | undefined {
  if (text.length <= 5) {
    const special = SPECIAL.get(text);
    if (special !== undefined) return special;
  }
  if (text.charCodeAt(0) <= NINE && NUMBER.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
  }
  return NOT_WORDS.test(text) ? undefined : text;
}

/** A text without the blanks at its end; to YAML other white space, such as one that does not break, is text. */
export function withoutBlanks(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === BLANK) end -= 1;
  return text.slice(0, end);
}

const BLANK = 0x20;
