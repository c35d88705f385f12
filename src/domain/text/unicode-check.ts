/**
 * The characters of nearly all our texts: each is composed (NFC), combines with no other, is visible, and has the same
 * meaning in every reader of YAML. The backslash is excluded, because its escapes can produce other characters.
 */
const USUAL = /^[\n\x20-\x5b\x5d-\x7e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/** The whole text of a file, about which the decoder, the reader and the rules ask one after another. */
let last = { text: '', isUsual: true };
const LONG = 1000;

/** Whether a text holds only characters that need no check of their Unicode form. */
export function needsNoUnicodeCheck(text: string): boolean {
  if (text.length < LONG) return USUAL.test(text);
  if (text !== last.text) last = { text, isUsual: USUAL.test(text) };
  return last.isUsual;
}
