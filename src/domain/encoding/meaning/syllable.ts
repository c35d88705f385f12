import { SYLLABLES } from '../words/syllables.js';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word has a letter or tone of Vietnamese. */
export function hasVietnameseLetter(word: string): boolean {
  return SYLLABLES.marked.test(word.normalize('NFD'));
}

/** The tones of a word, as combining marks. */
function tonesOf(word: string): readonly string[] {
  return word.normalize('NFD').match(TONES) ?? [];
}

/** Whether a word in small letters can be a Vietnamese syllable; the place of the tone mark makes no difference. */
export function isSyllable(word: string): boolean {
  const [tone, second] = tonesOf(word);
  if (second !== undefined) return false;
  const plain = word.normalize('NFD').replace(TONES, '').normalize('NFC');
  return SYLLABLES.onsets.some((onset) => {
    if (!plain.startsWith(onset)) return false;
    const rest = plain.slice(onset.length);
    if (!isSpelled(onset, rest)) return false;
    // In `gì` and `quốc` the last letter of the onset is the first one of the rime, too.
    const rimes = onset === 'gi' ? [rest, `i${rest}`] : onset === 'qu' ? [rest, `u${rest}`] : [rest];
    return rimes.some((rime) => SYLLABLES.rimes.has(rime) && isToned(rime, tone));
  });
}

/** `ngh`, `gh`, `k` before `e`, `ê`, `i`, `y`, and `ng`, `g`, `c` before all other vowels. */
function isSpelled(onset: string, rest: string): boolean {
  const isFront = SYLLABLES.front.test(rest);
  if (SYLLABLES.beforeFront.has(onset)) return isFront;
  return !SYLLABLES.notBeforeFront.has(onset) || !isFront;
}

function isToned(rime: string, tone: string | undefined): boolean {
  return !SYLLABLES.stop.test(rime) || tone === '\u0301' || tone === '\u0323';
}
