/** Blanks that look like a plain one, or like none: Word's no-break blank, em and full-width blanks, zero width. */
export const ODD_BLANKS = '\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff';

/** Signs that look like a colon: full-width, small and upright forms, ratio, the marks of phonetics and of Budu. */
export const ODD_COLONS = '\uff1a\ufe55\ufe13\u2236\u02d0\ua789';

const NAME_AND_SIGN = new RegExp(`^[ ${ODD_BLANKS}]*([a-z][a-z0-9-]*) *([${ODD_COLONS}]|(?<=\\S):(?=[${ODD_BLANKS}]))`);

/**
 * A name that YAML read together with its value, since the sign between them is no colon with a blank after it:
 * `status： done` is one word in a record on one line.
 * @returns the name, and whether the colon itself or the blank after it is the wrong sign; `null` for any other key
 */
export function nameBeforeOddColon(key: string): { readonly name: string; readonly colon: string | null } | null {
  const [, name, sign] = NAME_AND_SIGN.exec(key) ?? [];
  if (name === undefined || sign === undefined) return null;
  return { name, colon: sign === ':' ? null : sign };
}
