import { FORMATS } from '../locale/commands/document-format.js';
import { Refusal } from '../locale/refusal.js';

/**
 * The format of a document: the one asked for, else the one that the file's ending says, else the first.
 * @throws Refusal for an ending that is none of them
 */
export function documentFormat<F extends string>(
  typed: F | undefined,
  target: string | undefined,
  known: readonly [F, ...F[]],
): F {
  if (typed !== undefined) return typed;
  const ending = /[^/\\]\.([^./\\]+)$/.exec(target ?? '')?.[1]?.toLowerCase();
  if (ending === undefined) return known[0];
  const found = known.find((format) => format === ending);
  if (found === undefined) throw new Refusal(FORMATS.unknownEnding(target ?? '', ending), FORMATS.choose(known));
  return found;
}
