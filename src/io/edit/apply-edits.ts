import { isDeepStrictEqual } from 'node:util';
import { withEdit } from '../../domain/edits/apply-to-data.js';
import type { Edit, Path } from '../../domain/edits/edit.js';
import { locateEdit, type Change } from './locate-edit.js';
import { readLayout } from './read-layout.js';
import { Source, spliceText, type Splice } from './source.js';
import { parseTrusted } from '../yaml/parse-trusted.js';
import { readStrictly } from '../yaml/strict/strict-reader.js';
import { indexLines, normaliseLineEnds } from '../yaml/lines.js';

const BOM = '\uFEFF';

/** An edited text, with its data. */
export interface EditedText {
  readonly text: string;
  readonly data: unknown;
}

/** Edits a text whose data is not known yet: see `editText`. */
export function applyEdits(text: string, edits: readonly Edit[], locate = locateEdit): string {
  if (edits.length === 0) return text;
  return editText(text, parseTrusted(withoutMark(text)), edits, locate).text;
}

/**
 * Carries edits out on the text of a YAML file, one after the other. Only what they mean to change is changed: comments,
 * order, quoting, line ends, byte order mark and all else stay as they are. `remove-last` is the exact reverse of `append`.
 *
 * - A list that is made is in block style, its dashes two columns inside its key; one that was `[]` has them in its key's
 *   own column, and becomes `[]` again. What is in `{ }` or `[ ]` stays there.
 * - Where `remove-last` takes the only entry, the list's key goes, and the maps above that hold nothing else.
 * - Where `remove` takes the only key of a map, `{}` stays.
 *
 * The outcome is read again, by the `yaml` package and not by the reader that read the file, and compared with the same
 * edits carried out on plain data.
 * @param data what the text says
 * @param locate finds where an edit goes; tests hand in a faulty one
 * @throws Error when an edit can't be carried out, or the outcome is not what it should be; then nothing may be written
 */
export function editText(text: string, data: unknown, edits: readonly Edit[], locate = locateEdit): EditedText {
  const mark = text.startsWith(BOM) ? BOM : '';
  let body = withoutMark(text);
  let expected = data;
  for (let done = 0; done < edits.length;) {
    const changes = locateSome(normaliseLineEnds(body), edits.slice(done), locate);
    for (const [index, change] of changes.entries()) {
      const edit = edits[done + index];
      if (edit !== undefined) expected = withEdit(expected, edit, change.removed);
    }
    const before = body;
    body = spliceText(
      before,
      changes.flatMap(({ splices }) => splices.map((splice) => withLineEndsOf(before, splice))),
    );
    done += changes.length;
  }
  const proof = readStrictly(normaliseLineEnds(body), indexLines(body));
  if (proof.problems.length > 0 || !isDeepStrictEqual(proof.data, expected)) {
    throw new Error('the edited text would not say what was meant');
  }
  return { text: mark + body, data: expected };
}

function withoutMark(text: string): string {
  return text.startsWith(BOM) ? text.slice(BOM.length) : text;
}

/** Where a file's lines end with CR alone, as old Macs wrote them, added lines do too. */
function withLineEndsOf(body: string, splice: Splice): Splice {
  const hasOnlyReturns = body.includes('\r') && !body.includes('\n');
  return hasOnlyReturns ? { ...splice, text: splice.text.replaceAll('\n', '\r') } : splice;
}

/**
 * As many of the edits, from the first on, as can be located in the same text because they do not affect each other.
 */
function locateSome(text: string, edits: readonly Edit[], locate: typeof locateEdit): Change[] {
  const source = new Source(text);
  const root = readLayout(source.text);
  const changes: Change[] = [];
  for (const edit of edits) {
    let change: Change;
    try {
      change = locate(source, root, edit);
    } catch (error) {
      // This edit may depend on the result of an earlier one.
      if (changes.length > 0) break;
      throw error;
    }
    if (changes.some((other) => isRelated(other.touched, change.touched) || meet(other.splices, change.splices))) break;
    changes.push(change);
  }
  return changes;
}

function isRelated(a: Path, b: Path): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).every((step, index) => String(step) === String(b[index]));
}

function meet(a: readonly Splice[], b: readonly Splice[]): boolean {
  return a.some((one) => b.some((other) => one.start <= other.end && other.start <= one.end));
}
