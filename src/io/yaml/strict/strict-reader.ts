import { isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import type { ForbiddenConstruct, ReadingPlace, ReadingProblem } from '../../../domain/findings/reading-problem.js';
import { compose, keyName } from './compose.js';
import { inspectTokens } from './inspect-tokens.js';
import type { Lines } from '../lines.js';
import { MAX_DEPTH } from '../fast/fast-reader.js';
import { readTokens } from './read-tokens.js';
import { slipsIn } from './one-slip-at-a-time.js';

/** The data, or the problems. */
export interface StrictResult {
  /** `undefined` if there are problems. */
  readonly data: unknown;
  readonly problems: readonly ReadingProblem[];
}

/**
 * The most forbidden constructs that are reported: they repeat (`**bold**` in every note), and no other problem is
 * looked for after so many.
 */
const MAX_FORBIDDEN = 20;
const MAX_DUPLICATES = 20;

/** The constructs that make several documents of a file. */
const SPLITTING = new Set<ForbiddenConstruct>(['directive', 'several-documents']);

/**
 * Reads a text by YAML 1.2 and our plain profile, and reports each problem with its place. Duplicate keys are found
 * here, because the package's own search takes seconds for a map of 100,000 keys.
 * @param text the output of normaliseLineEnds
 * @param lines the lines of the original text
 */
export function readStrictly(text: string, lines: Lines): StrictResult {
  const place = (start: number, end: number): ReadingPlace => ({ region: lines.regionOf(start, end) });
  const tokens = readTokens(text, MAX_DEPTH);
  if ('tooDeep' in tokens) {
    const at = place(tokens.tooDeep, tokens.tooDeep + 1);
    return { data: undefined, problems: [{ code: 'too-deep', params: { limit: MAX_DEPTH }, place: at }] };
  }
  const inspection = inspectTokens(tokens);
  const forbidden: readonly ReadingProblem<'yaml-profile'>[] = inspection.forbidden
    .slice(0, MAX_FORBIDDEN)
    .map(({ construct, start, end }) => ({ code: 'yaml-profile', params: { construct }, place: place(start, end) }));
  // Directives and several documents change the meaning of the rest; and after so many problems no more are needed.
  const isPlainSlip = inspection.forbidden.every(({ construct }) => !SPLITTING.has(construct));
  if (!isPlainSlip || forbidden.length === MAX_FORBIDDEN) return { data: undefined, problems: oneALine(forbidden) };

  const document = compose(tokens, text.length);
  const slips = document.errors.length === 0 ? [] : slipsIn(text, { inspection, errors: document.errors });
  const syntax = slips.map(({ reason, start, end, sign }): ReadingProblem => {
    const params = { reason, ...(sign === undefined ? {} : { sign }) };
    return { code: 'yaml-syntax', params, place: place(start, end) };
  });
  const firstSlip = lineOf(syntax[0]);
  // A misplaced line makes a key of the lines below it; that problem only follows from it.
  const used = forbidden.filter((one) => one.params.construct !== 'complex-key' || lineOf(one) <= firstSlip);
  const problems = [...used, ...syntax];
  if (problems.length > 0) return { data: undefined, problems: oneALine(problems) };

  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { data: undefined, problems: [{ code: 'empty-file', params: {}, place: place(0, 0) }] };
  }
  const duplicates: ReadingProblem[] = [];
  const data = toData(contents, (key, node, first) => {
    if (duplicates.length === MAX_DUPLICATES) return;
    const firstLine = lines.regionOf(first, first).line;
    duplicates.push({ code: 'duplicate-key', params: { key, firstLine }, place: place(node.range[0], node.range[1]) });
  });
  return duplicates.length > 0 ? { data: undefined, problems: duplicates } : { data, problems: [] };
}

type OnDuplicate = (key: string, node: Scalar.Parsed, firstOffset: number) => void;

/** Converts a node to plain data. The depth is limited before. */
function toData(node: ParsedNode | null, onDuplicate: OnDuplicate): unknown {
  if (isSeq(node)) return node.items.map((item) => toData(item, onDuplicate));
  if (isMap(node)) {
    const data: Record<string, unknown> = {};
    const offsets = new Map<string, number>();
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = keyName(key);
      const first = offsets.get(name);
      if (first !== undefined) onDuplicate(name, key, first);
      else offsets.set(name, key.range[0]);
      put(data, name, toData(value, onDuplicate));
    }
    return data;
  }
  return isScalar(node) ? node.value : null;
}

/**
 * Sets a key. A name such as `__proto__` is an ordinary key; defining every key in this way would take ten times as
 * long.
 */
function put(data: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') data[name] = value;
  else Object.defineProperty(data, name, { value, enumerable: true, configurable: true, writable: true });
}

function lineOf(problem: ReadingProblem | undefined): number {
  return problem?.place.region?.line ?? Infinity;
}

/**
 * Problems in the order of the file, the first of each line: `**bold** text` is an alias and a syntax error, but one
 * mistake.
 */
function oneALine(found: readonly ReadingProblem[]): ReadingProblem[] {
  const line = ({ place }: ReadingProblem): number => place.region?.line ?? 0;
  const column = ({ place }: ReadingProblem): number => place.region?.column ?? 0;
  const sorted = [...found].sort((a, b) => line(a) - line(b) || column(a) - column(b));
  return sorted.filter((problem, index) => index === 0 || line(problem) !== line(sorted[index - 1] ?? problem));
}
