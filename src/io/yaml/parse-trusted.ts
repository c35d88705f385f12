import { readFully } from './strict/strict-reader.js';
import { indexLines, parsable } from './lines.js';
import { readPlainly } from './fast/fast-reader.js';

/** What a text says that is known to be in order. @throws Error where it is not */
export function dataOf(text: string): unknown {
  const body = parsable(text);
  const plain = readPlainly(body);
  if ('data' in plain) return plain.data;
  const { data, problems } = readFully(body, indexLines(text));
  if (problems.length > 0)
    throw new Error(`not in order: ${JSON.stringify(problems.map(({ code, params }) => [code, params]))}`);
  return data;
}
