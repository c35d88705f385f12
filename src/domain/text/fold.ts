/** Folds a text for searching and for suggestions: lower case, no accents, `đ` as `d`, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** A unit's id from its name: `Trung tâm A` → `trung-tam-a`; empty if the name has no letter or digit. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Whether two names or ids are the same; the accents of either may be composed or decomposed. */
export function isSameName(a: string, b: string): boolean {
  return a === b || a.normalize('NFC') === b.normalize('NFC');
}

/** Whether two texts look the same to a person: blanks and line ends make no difference. */
export function looksSame(a: string, b: string): boolean {
  return plainText(a) === plainText(b);
}

/** A text as a person sees it: composed, with single blanks. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
