/** The consonants that a syllable begins with, and the rest of it. */
const SYLLABLE = /^([^aeiouyw]*)(.*)$/;

/** The keys of tones and of `ă`, `ơ`, `ư`, which no Vietnamese syllable has behind its first vowel. */
const KEYS = /[sfrxjw]/g;

/**
 * Takes the keys of Telex out of a folded text that was typed while the keyboard did not turn them into accents:
 * `quys` is `quy`, `ddax thuwcj hieejn` is `da thuc hien`. Nothing that was typed with accents, or without any, becomes
 * another text.
 */
export function withoutTelex(folded: string): string {
  return folded.replace(/[a-z]+/g, (word) => {
    const [, before = '', behind = ''] = SYLLABLE.exec(word) ?? [];
    const vowels = behind.replace(/^w/, 'u').replace(KEYS, '');
    return before.replace(/^dd/, 'd') + vowels.replace(/([aeo])\1/g, '$1');
  });
}
