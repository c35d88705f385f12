import { readStrictly } from './strict/strict-reader.js';
import { indexLines, normaliseLineEnds } from './lines.js';
import { readFast } from './fast/fast-reader.js';

/**
 * Parses a text that is known to be valid.
 * @throws Error if it is not
 */
export function parseTrusted(text: string): unknown {
  const body = normaliseLineEnds(text);
  const plain = readFast(body);
  if ('data' in plain) return plain.data;
  const { data, problems } = readStrictly(body, indexLines(text));
  if (problems.length > 0)
    throw new Error(`not in order: ${JSON.stringify(problems.map(({ code, params }) => [code, params]))}`);
  return data;
}
