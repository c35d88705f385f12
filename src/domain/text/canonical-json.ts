import { byText } from './compare.js';

/**
 * Writes a value as JSON in a single form, so that equal data has equal bytes: keys sorted by code unit, no white
 * space, texts and keys in NFC, numbers as ECMAScript writes them (RFC 8785). Empty values of maps (`null`, an absent
 * value, an empty list or map) are left out, because a file with them and a file without them mean the same.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value)
      .filter(([, inner]) => !isEmpty(inner))
      .map(([key, inner]) => [key.normalize('NFC'), inner] as const)
      .sort(byText(([key]) => key));
    return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.values(value).every(isEmpty))
  );
}
