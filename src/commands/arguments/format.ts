import { FORMATS } from '../../locale/commands/document-format.js';
import { DOCUMENT_FORMATS } from '../../reports/formats/document-formats.js';
import { Refusal } from '../../domain/text/text.js';

/**
 * Chooses a format: the one typed, or else the one of the file's ending; without either Word for a file, if there is
 * Word, and the first on the screen.
 * @throws Refusal for an ending that belongs to no format
 */
export function formatFor<F extends string>(typed: F | undefined, target: string | undefined, known: readonly F[]): F {
  if (typed !== undefined) return typed;
  const ending = /[^/\\]\.([^./\\]+)$/.exec(target ?? '')?.[1]?.toLowerCase();
  const first = isWithoutEnding(target) ? (known.find((format) => format === WORD) ?? known[0]) : known[0];
  const chosen = ending === undefined ? first : known.find((format) => endingsOf(format).includes(ending));
  if (chosen !== undefined) return chosen;
  const endings = known.map((format) => endingsOf(format)[0] ?? format);
  throw new Refusal(FORMATS.unknownEnding(target ?? '', ending ?? ''), FORMATS.choose(endings));
}

/** The file to write: with the format's ending where none was typed, so that a double-click opens it. */
export function fileNamed(target: string | undefined, format: string): string | undefined {
  return isWithoutEnding(target) ? `${target ?? ''}.${endingsOf(format)[0] ?? format}` : target;
}

const WORD = 'docx';

/** Whether a file was named without an ending; a folder, the screen (`-`) and a device have none. */
function isWithoutEnding(target = ''): boolean {
  return !/^$|^-$|[/\\]$|^\/dev\/|^nul$/i.test(target) && !/[^/\\]\.[^./\\]*$/.test(target);
}

/**
 * The endings of a format's files, the usual one first; a format that is not for documents has its name as its ending.
 */
function endingsOf(format: string): readonly string[] {
  return DOCUMENT_FORMATS.find(({ name }) => name === format)?.endings ?? [format];
}
