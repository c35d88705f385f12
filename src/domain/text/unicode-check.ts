/**
 * Letters, signs and line ends as nearly all of our texts have them: each is composed (NFC) and none composes with
 * another, all can be seen, and readers of YAML agree about all. No backslash: by it other characters could come in.
 */
const USUAL = /^[\n\x20-\x5b\x5d-\x7e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/** Whether nothing in a text needs a second look. */
export function needsNoUnicodeCheck(text: string): boolean {
  return USUAL.test(text);
}
