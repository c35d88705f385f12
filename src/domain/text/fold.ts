/** Lower case, without accents, `đ` as `d`, white space folded: for search and near misses. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** A unit's id from its name: `Trung tâm A` → `trung-tam-a`; empty when the name has no letter or digit. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Texts compared as a person sees them: blanks and line ends don’t matter. */
export function looksSame(a: string, b: string): boolean {
  return plainText(a) === plainText(b);
}

/** A text as a person sees it. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
