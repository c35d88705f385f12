/** A value that a file can store. */
export type Value = string | number | boolean | null | readonly Value[] | ValueMap;
export interface ValueMap {
  readonly [key: string]: Value;
}

/**
 * The value as it will be read back from the file: strings and keys in NFC, keys without a value left out.
 * @throws TypeError for a value that our files cannot store
 */
export function normaliseValue(value: unknown): Value {
  if (typeof value === 'string') return value.normalize('NFC');
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (Array.isArray(value)) return value.map(normaliseValue);
  if (typeof value === 'object' && isPlainObject(value)) {
    const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(pairs.map(([key, inner]) => [key.normalize('NFC'), normaliseValue(inner)]));
  }
  throw new TypeError(`a ${typeof value} that can't be written to a file`);
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether a value of a file is a list. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether a value of a file is a map. */
export function isMap(value: Value): value is ValueMap {
  return typeof value === 'object' && value !== null && !isList(value);
}
