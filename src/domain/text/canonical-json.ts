import { byText, compareText } from './compare.js';

/**
 * Writes a value as JSON in a single form, so that equal data has equal bytes: keys sorted by code unit, no white
 * space, texts and keys in NFC, numbers as ECMAScript writes them (RFC 8785). Empty values of maps (`null`, an absent
 * value, an empty list or map) are left out, because a file with them and a file without them mean the same.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'object') return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
  if (Array.isArray(value)) return listJson(value);
  return value instanceof Written ? value.json : mapJson(value as Readonly<Record<string, unknown>>);
}

/** A value whose canonical JSON is written already: a part that many texts have alike is written once. */
export class Written {
  constructor(readonly json: string) {}
}

function listJson(values: readonly unknown[]): string {
  let json = '';
  for (const value of values) json += json === '' ? canonicalJson(value) : `,${canonicalJson(value)}`;
  return `[${json}]`;
}

function mapJson(map: Readonly<Record<string, unknown>>): string {
  let json = '';
  for (const key of inOrder(Object.keys(map))) {
    const value = map[key];
    if (value === null || value === undefined) continue;
    const inner = canonicalJson(value);
    // A map of which each value is empty is written as an empty one.
    if (inner === '[]' || inner === '{}') continue;
    json += json === '' ? `${quoted(key)}:${inner}` : `,${quoted(key)}:${inner}`;
  }
  return `{${json}}`;
}

/** Keys sorted by their form in NFC. */
function inOrder(keys: readonly string[]): readonly string[] {
  if (!keys.every((key) => AS_IT_IS.test(key))) return [...keys].sort(byText((key) => key.normalize('NFC')));
  return keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') < key) ? keys : [...keys].sort(compareText);
}

/** Text in NFC in which JSON escapes nothing: nearly all our texts. Examining it takes a sixth of writing it. */
const AS_IT_IS = /^[ !#-[\]-~\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

function quoted(text: string): string {
  return AS_IT_IS.test(text) ? `"${text}"` : JSON.stringify(text.normalize('NFC'));
}
