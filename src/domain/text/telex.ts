/**
 * Takes the keys of Telex out of a folded text that was typed while the keyboard did not turn them into accents:
 * `quys` is `quy`, `ddax thuwcj hieejn` is `da thuc hien`. No Vietnamese syllable has these letters behind its vowel,
 * so nothing that was typed with accents, or without any, becomes another text.
 */
export function withoutTelex(folded: string): string {
  return folded.replace(/[a-z]+/g, (word) => {
    const [, before = '', behind = ''] = /^([^aeiouyw]*)(.*)$/.exec(word) ?? [];
    const vowels = behind.replace(/^w/, 'u').replace(/[sfrxjw]/g, '');
    return before.replace(/^dd/, 'd') + vowels.replace(/([aeo])\1/g, '$1');
  });
}
