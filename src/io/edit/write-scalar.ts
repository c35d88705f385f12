/** Plain text: letters, digits and signs on one line, not beginning with anything that YAML gives a meaning. */
const PLAIN = /^[\p{L}\p{N}(/][\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u;
/** Signs that end a plain text, or make it a key or a comment. */
const BREAKS_PLAIN = /: | #|[: ]$/;
const BREAKS_FLOW = /[,[\]{}]/;
/** Words that some YAML reader, old or new, takes for null or a boolean. */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
/** Text that some YAML reader takes for a number or a time; wider than necessary, because a quote does no harm. */
const NUMBER_LIKE = /^\d[\d_.,:a-fxo+-]*$/i;
/** A date is a string in YAML 1.2, and much easier to read without quotes. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Fingerprints and digests: always quoted, because one of them may consist of digits only. */
const HEX = /^[0-9a-f]{8,}$/i;
/** Characters that are invisible or not text: written as escapes. */
const ESCAPED = /["\\]|[^\P{C}\u200c\u200d]|[^\P{Z} ]/gu;

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/**
 * Writes a scalar in the plain profile, on one line: a string is plain if every YAML reader reads the same string, else
 * double-quoted.
 * @param inFlow whether it is inside `[ ]` or `{ }`
 */
export function writeScalar(value: string | number | boolean | null, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  return isPlain(value, inFlow) ? value : `"${value.replace(ESCAPED, escape)}"`;
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (!PLAIN.test(text) || BREAKS_PLAIN.test(text) || (inFlow && BREAKS_FLOW.test(text))) return false;
  if (DATE.test(text)) return true;
  return !RESERVED.test(text) && !NUMBER_LIKE.test(text) && !HEX.test(text);
}

function escape(character: string): string {
  const short = SHORT[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
