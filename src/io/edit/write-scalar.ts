/** Plain text: letters, digits and signs on one line, not beginning with anything that YAML gives a meaning. */
const PLAIN = /^[\p{L}\p{N}(/][\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u;
/** Marks that end a plain text, or turn it into a key or a comment. */
const BREAKS_PLAIN = /: | #|[: ]$/;
const BREAKS_FLOW = /[,[\]{}]/;
/** What some YAML reader, old or new, takes for null or a truth value. */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
/** What some YAML reader takes for a number or a clock time; wider than need be, a quote does no harm. */
const NUMBER_LIKE = /^\d[\d_.,:a-fxo+-]*$/i;
/** A string under YAML 1.2, and far better to read without quotes. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Fingerprints and digests: always quoted, lest one of them be all digits. */
const HEX = /^[0-9a-f]{8,}$/i;
/** What can't be seen on screen or is not text: written as an escape. */
const ESCAPED = /["\\]|[^\P{C}\u200c\u200d]|[^\P{Z} ]/gu;

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/**
 * A scalar in the plain profile, on one line: strings plain where every YAML reader takes them for the same string,
 * else double-quoted.
 * @param inFlow whether it stands inside `[ ]` or `{ }`
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
