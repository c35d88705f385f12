import type { ReadingProblem } from '../../domain/findings/reading-problem.js';
import { decode } from './decode.js';
import { controlCharactersIn } from './control-characters.js';
import { indexLines, normaliseLineEnds } from './lines.js';
import type { OverLines } from './over-lines.js';
import { readFast } from './fast/fast-reader.js';

/** What a file's bytes came to. */
export interface YamlResult {
  /** As it stands in the file, byte-order mark and line ends included; replacement characters where it is not UTF-8. */
  readonly text: string;
  /** `undefined` where there are problems. */
  readonly data: unknown;
  readonly problems: readonly ReadingProblem[];
  /** Its records over several lines; `undefined` where it had to be read the long way, which does not tell. */
  readonly overLines?: OverLines | null;
}

/** The long way is ten times slower, and more for a text that is all errors: beyond this it is not worth the wait. */
const MAX_FULL_LENGTH = 512 * 1024;

/**
 * Reads a file in the plain profile of YAML: strict UTF-8, one document, no anchors, aliases, merge keys, tags,
 * directives or complex keys. Never throws for what is in the file. The reader that can tell places is only loaded for
 * a file that has something to tell, or that might be read in two ways.
 * @param bytes not looked at any more once this returns its promise
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

/** What may not stand in a file may not come into its data by an escape like `"\e"` either. */
function withoutControls(result: YamlResult): YamlResult {
  if (result.problems.length > 0 || !result.text.includes('\\')) return result;
  const problems = controlCharactersIn(result.data);
  return problems.length === 0 ? result : { ...result, data: undefined, problems };
}

/** What can be said of a long text without reading it the long way: the line at which the plain way ended. */
function tooLong(text: string, bytes: number, stoppedAt: number): ReadingProblem {
  const line = text.startsWith('\uFEFF') && stoppedAt > 1 ? stoppedAt - 1 : stoppedAt;
  const endColumn = indexLines(text).textOf(line).length + 1;
  const region = { line, column: 1, endLine: line, endColumn };
  return { code: 'file-too-large', params: { bytes, limit: MAX_FULL_LENGTH }, place: { region } };
}
