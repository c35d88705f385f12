import type { Scalar } from 'yaml';

/** Keys are text in our data, as in JSON: `2024:` is the key `"2024"`. */
export function keyName(key: Scalar): string {
  const { value } = key as Scalar<string | number | boolean | null>;
  return value === null && key.source === '' ? '' : String(value);
}
