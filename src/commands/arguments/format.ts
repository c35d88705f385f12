import { FORMATS } from '../../locale/commands/document-format.js';
import { Refusal } from '../../domain/text/text.js';

/** Endings that are not the format's own name. */
const OTHER_ENDINGS: Readonly<Record<string, string>> = { htm: 'html', markdown: 'md', txt: 'text' };

/**
 * Chooses a document's format: the one named, else the one of the file's ending, else the first.
 * @throws Refusal for an ending of no format
 */
export function documentFormat<F extends string>(
  typed: F | undefined,
  target: string | undefined,
  known: readonly [F, ...F[]],
): F {
  if (typed !== undefined) return typed;
  const ending = /[^/\\]\.([^./\\]+)$/.exec(target ?? '')?.[1]?.toLowerCase();
  if (ending === undefined) return known[0];
  const found = known.find((format) => format === (OTHER_ENDINGS[ending] ?? ending));
  if (found !== undefined) return found;
  const endings = known.map((format) => (format === 'text' ? 'txt' : format));
  throw new Refusal(FORMATS.unknownEnding(target ?? '', ending), FORMATS.choose(endings));
}
