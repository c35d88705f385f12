import { FORMATS } from '../../locale/commands/document-format.js';
import { DOCUMENT_FORMATS } from '../../reports/formats/document-formats.js';
import { Refusal } from '../../domain/text/text.js';

/**
 * Chooses a format: the one typed, or else the one of the file's ending, or else the first.
 * @throws Refusal for an ending that belongs to no format
 */
export function formatFor<F extends string>(typed: F | undefined, target: string | undefined, known: readonly F[]): F {
  if (typed !== undefined) return typed;
  const ending = /[^/\\]\.([^./\\]+)$/.exec(target ?? '')?.[1]?.toLowerCase();
  const chosen = ending === undefined ? known[0] : known.find((format) => endingsOf(format).includes(ending));
  if (chosen !== undefined) return chosen;
  const endings = known.map((format) => endingsOf(format)[0] ?? format);
  throw new Refusal(FORMATS.unknownEnding(target ?? '', ending ?? ''), FORMATS.choose(endings));
}

/**
 * The endings of a format's files, the usual one first; a format that is not for documents has its name as its ending.
 */
function endingsOf(format: string): readonly string[] {
  return DOCUMENT_FORMATS.find(({ name }) => name === format)?.endings ?? [format];
}
