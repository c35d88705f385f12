import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../../domain/findings/finding.js';
import { stepsOf } from '../../domain/text/pointer.js';
import type { Edit, Path } from '../../domain/edits/edit.js';
import { applyEdits } from '../edit/apply-edits.js';
import { followPath, lastFound } from '../edit/follow-path.js';
import type { Layout } from '../edit/layout.js';
import { putOnOneLine } from '../edit/one-line-records.js';
import { readLayout } from '../edit/read-layout.js';
import { spliceText } from '../edit/source.js';
import { parseTrusted } from '../yaml/parse-trusted.js';
import { normaliseLineEnds } from '../yaml/lines.js';

const BOM = '\uFEFF';

/**
 * Applies the fixes of findings to the text of their file. Everything else stays byte for byte; where accents are
 * composed, quotes and line breaks stay too.
 * @throws Error if the result is not as intended; then nothing may be written
 */
export function fixText(text: string, findings: readonly Finding[]): string {
  const paths = (kind: 'set' | 'compose'): readonly Finding[] => findings.filter(({ autofix }) => autofix?.kind === kind);
  const layout = readLayout(normaliseLineEnds(withoutMark(text)));
  const sets = paths('set').flatMap(({ pointer, autofix }): Edit[] =>
    autofix?.kind === 'set' ? [{ kind: 'set', path: pathIn(layout, pointer), value: autofix.value }] : [],
  );
  const set = applyEdits(text, sets);
  const composed = paths('compose').map(({ pointer }) => pathIn(layout, pointer));
  const fixed = composed.length === 0 ? set : composeAt(set, composed);
  return findings.some(({ autofix }) => autofix?.kind === 'one-line') ? oneLineEach(fixed) : fixed;
}

function oneLineEach(text: string): string {
  const mark = text.slice(0, text.length - withoutMark(text).length);
  return mark + putOnOneLine(withoutMark(text));
}

/** Composes the accents of the texts at the paths in their present spelling; an escape in them is rewritten. */
function composeAt(text: string, paths: readonly Path[]): string {
  const mark = text.slice(0, text.length - withoutMark(text).length);
  const body = withoutMark(text);
  const layout = readLayout(normaliseLineEnds(body));
  const spliced = spliceText(
    body,
    paths.map((path) => {
      const { start, end } = lastFound(followPath(layout, path)).node;
      return { start, end, text: body.slice(start, end).normalize('NFC') };
    }),
  );
  const edits = paths.map((path): Edit => ({ kind: 'set', path, value: String(valueAt(body, path)).normalize('NFC') }));
  const meant = applyEdits(body, edits);
  return mark + (isDeepStrictEqual(parseTrusted(spliced), parseTrusted(meant)) ? spliced : meant);
}

/** The steps of a pointer as a path; the index of a list becomes a number. */
function pathIn(layout: Layout, pointer: string): Path {
  const path: (string | number)[] = [];
  for (const step of stepsOf(pointer)) {
    path.push(lastFound(followPath(layout, path)).node.kind === 'list' ? Number(step) : step);
  }
  return path;
}

function valueAt(text: string, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], parseTrusted(text));
}

function withoutMark(text: string): string {
  return text.startsWith(BOM) ? text.slice(BOM.length) : text;
}
