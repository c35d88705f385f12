import type { ReadingProblem } from '../../domain/findings/reading-problem.js';
import { decode } from './decode.js';
import { controlCharactersIn } from './control-characters.js';
import { indexLines, normaliseLineEnds } from './lines.js';
import type { OverLines } from './over-lines.js';
import { readFast } from './fast/fast-reader.js';

/** The result of reading a file's bytes. */
export interface YamlResult {
  /** The text of the file, including byte order mark and line ends; with replacement characters if it is not UTF-8. */
  readonly text: string;
  /** `undefined` if there are problems. */
  readonly data: unknown;
  readonly problems: readonly ReadingProblem[];
  /** Its records over several lines; `undefined` after the strict reader, which does not collect them. */
  readonly overLines?: OverLines | null;
}

/** The longest text for the strict reader: it is ten times slower, and even more on a text full of errors. */
const MAX_FULL_LENGTH = 512 * 1024;

/**
 * Reads a file in the plain profile of YAML: strict UTF-8, one document, no anchors, aliases, merge keys, tags,
 * directives or complex keys. Problems of the file are returned, never thrown. The strict reader is loaded only for a
 * file with problems, or with a text that the fast reader does not accept.
 * @param bytes not read any more after the promise is returned
 */
export async function readYaml(bytes: Uint8Array): Promise<YamlResult> {
  const { text, problems } = decode(bytes);
  if (problems.length > 0) return { text, data: undefined, problems };

  const parsed = normaliseLineEnds(text);
  const plain = readFast(parsed);
  if ('data' in plain) return withoutControls({ text, ...plain, problems: [] });
  if (parsed.length > MAX_FULL_LENGTH) {
    return { text, data: undefined, problems: [tooLong(text, bytes.length, plain.stoppedAt)] };
  }
  const { readStrictly } = await import('./strict/strict-reader.js');
  return withoutControls({ text, ...readStrictly(parsed, indexLines(text)) });
}

/** Rejects characters that no file may contain, if they come from an escape such as `"\e"`. */
function withoutControls(result: YamlResult): YamlResult {
  if (result.problems.length > 0 || !result.text.includes('\\')) return result;
  const problems = controlCharactersIn(result.data);
  return problems.length === 0 ? result : { ...result, data: undefined, problems };
}

/** The problem of a text that is too long for the strict reader: the line at which the fast reader stopped. */
function tooLong(text: string, bytes: number, stoppedAt: number): ReadingProblem {
  const line = text.startsWith('\uFEFF') && stoppedAt > 1 ? stoppedAt - 1 : stoppedAt;
  const endColumn = indexLines(text).textOf(line).length + 1;
  const region = { line, column: 1, endLine: line, endColumn };
  return { code: 'file-too-large', params: { bytes, limit: MAX_FULL_LENGTH }, place: { region } };
}
