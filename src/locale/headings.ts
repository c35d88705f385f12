import { fold } from '../domain/text/fold.js';
import type { Text } from '../domain/text/text.js';

/** The key of each text by its words in either language; of two with the same words the first. */
export function keysByWords<K extends string>(
  texts: Readonly<Record<K, Text>>,
  wordsOf: (text: string) => string,
): ReadonlyMap<string, K> {
  const all = (Object.keys(texts) as K[]).flatMap((key) =>
    [texts[key].vi, texts[key].en].map((text) => [wordsOf(text), key] as const),
  );
  return new Map(all.reverse());
}

/** A heading without people's additions: a star, a colon, a remark in brackets. */
export function headingWords(text: string): string {
  return fold(text)
    .replace(/[(\[][^)\]]{0,80}[)\]]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
