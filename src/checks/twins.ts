/** A record equal to an earlier one in its list; both numbers count from 1. */
export interface Twin {
  readonly n: number;
  readonly before: number;
}

const NONE: readonly Twin[] = [];

/** The records of a list that are equal to earlier ones. @param wordsOf a record as text, for comparison */
export function twinsIn<T>(records: readonly T[] | undefined, wordsOf: (record: T) => string): readonly Twin[] {
  if (records === undefined || records.length < 2) return NONE;
  const firsts = new Map<string, number>();
  const twins: Twin[] = [];
  records.forEach((record, i) => {
    const words = wordsOf(record);
    const before = firsts.get(words);
    if (before === undefined) firsts.set(words, i + 1);
    else twins.push({ n: i + 1, before });
  });
  return twins;
}
