/**
 * The characters of nearly all our texts: each is composed (NFC), combines with no other, is visible, and has the same
 * meaning in every reader of YAML. The backslash is excluded, because its escapes can produce other characters.
 */
const USUAL = /^[\n\x20-\x5b\x5d-\x7e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/** Whether a text holds only characters that need no check of their Unicode form. */
export function needsNoUnicodeCheck(text: string): boolean {
  return USUAL.test(text);
}
