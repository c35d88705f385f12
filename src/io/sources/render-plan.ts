import type { Plan, PlanNode } from '../../domain/plan/plan.js';
import type { Value } from '../../domain/edits/stored-value.js';
import { writeBlock, writePair } from '../edit/write-value.js';
import { writeScalar } from '../edit/write-scalar.js';

/** The path of the schema, relative to `plans/<year>/`. */
const MODELINE = '# yaml-language-server: $schema=../../schemas/plan.schema.json';

/** Comments of points by their address; those of the plan's head by `plan`. */
export type PlanComments = ReadonlyMap<string, readonly string[]>;

/** Writes a plan's file: the comments of a point above it, its texts one a line, and then its tracks. */
export function renderPlan(plan: Plan, comments: PlanComments): string {
  const { body, ...rest } = plan;
  const entries = Object.entries(rest as unknown as Record<string, Value>);
  const before = entries.filter(([key]) => !AFTER_BODY.has(key));
  const after = entries.filter(([key]) => AFTER_BODY.has(key));
  const lines = [
    MODELINE,
    ...commentLines(comments.get('plan') ?? [], 0),
    ...before.flatMap(([key, value]) => topLines(key, value)),
    '',
    'body:',
    ...body.flatMap((node) => nodeLines(node, 2, comments)),
    ...after.flatMap(([key, value]) => ['', ...topLines(key, value)]),
  ];
  return `${lines.join('\n')}\n`;
}

const AFTER_BODY = new Set(['closing', 'recipients', 'furniture', 'doubts', 'errata', 'outline', 'indicators']);
/** Lists of texts are written one text a line. */
const TEXTS = new Set(['preamble', 'closing', 'recipients', 'paragraphs', 'trailing', 'bases']);

function topLines(key: string, value: Value): readonly string[] {
  if (TEXTS.has(key)) return textLines(key, value as readonly string[], 0);
  if (key === 'issued-with') return ['issued-with:', ...issuedLines(value as Record<string, Value>)];
  if (key === 'references') return ['', ...writePair(key, value, 0), ''];
  return writePair(key, value, 0);
}

function issuedLines(issued: Record<string, Value>): readonly string[] {
  return Object.entries(issued).flatMap(([key, value]) => {
    if (key === 'articles') {
      return ['  articles:', ...(value as unknown as PlanNode[]).flatMap((node) => nodeLines(node, 4, new Map()))];
    }
    return TEXTS.has(key) || key === 'recipients'
      ? textLines(key, value as readonly string[], 2)
      : writePair(key, value, 2);
  });
}

/** A node as an entry of a list, its dash in the given column. */
function nodeLines(node: PlanNode, column: number, comments: PlanComments): readonly string[] {
  const { children, trailing, track, open, conditional, ...own } = node;
  const inner = column + 2;
  const lines = Object.entries(own as unknown as Record<string, Value>).flatMap(([key, value]) =>
    TEXTS.has(key) ? textLines(key, value as readonly string[], inner) : writePair(key, value, inner),
  );
  const below = [
    ...(children === undefined
      ? []
      : [pad(inner, 'children:'), ...children.flatMap((one) => nodeLines(one, inner + 2, comments))]),
    ...(trailing === undefined ? [] : textLines('trailing', trailing, inner)),
    ...(open === true ? [pad(inner, 'open: true')] : []),
    ...(conditional === true ? [pad(inner, 'conditional: true')] : []),
    ...(track === undefined
      ? []
      : [pad(inner, 'track:'), ...trackLines(track as unknown as Record<string, Value>, inner + 2)]),
  ];
  const [first = '', ...rest] = lines;
  return [
    ...commentLines(comments.get(node.id) ?? [], column),
    `${' '.repeat(column)}- ${first.trimStart()}`,
    ...rest,
    ...below,
  ];
}

/** `who` over several lines, as its words are long; lists of stages, too. */
function trackLines(track: Record<string, Value>, column: number): readonly string[] {
  return Object.entries(track).flatMap(([key, value]) =>
    key === 'stages' ? [pad(column, 'stages:'), ...writeBlock(value, column + 2)] : writePair(key, value, column),
  );
}

function textLines(key: string, texts: readonly string[], column: number): readonly string[] {
  return [pad(column, `${key}:`), ...texts.map((text) => pad(column + 2, `- ${writeScalar(text, false)}`))];
}

function commentLines(comments: readonly string[], column: number): readonly string[] {
  return comments.map((comment) => pad(column, `# ${comment}`));
}

function pad(column: number, text: string): string {
  return ' '.repeat(column) + text;
}
