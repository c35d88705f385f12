import { CORE_SCHEMA, load, type LoadOptions, YAMLException } from 'js-yaml';

/** The data; or that the text has to be read the long way. */
export type FastResult = { readonly data: unknown } | FastStop;

/** Where the short way ended. */
export interface FastStop {
  /** The line (from 1); `null` where it was not even tried. */
  readonly stoppedAt: number | null;
  /** Whether it was by the depth of the nesting. */
  readonly tooDeep: boolean;
}

const NOT_TRIED: FastStop = { stoppedAt: null, tooDeep: false };

/** Collections in collections; deeper ones are refused, so that nothing that walks the data runs out of stack. */
export const MAX_DEPTH = 64;

/** YAML asks for a key's colon within so many characters. */
const MAX_KEY = 1000;

/** Where a value or key may begin: at a line's start, or after one of these. */
const START = '(?:^|[-?:,[{])[ ]*';

/** What is suspicious where a value or key begins. */
const AT_START = [
  // Anchor, alias, tag, folded text; explicit key, empty key.
  String.raw`[&*!>]`,
  String.raw`[?:](?:[ ,\]}]|$)`,
  // Literal text with more than a plain header, or that starts with an empty line.
  String.raw`\|(?!-?\n[ ]*[^ \n])`,
  // Numbers in forms that not both know.
  String.raw`[-+]?(?:0[xob]|\.[\diInN]|\d[\d.]*_|\d[\d.]*[eE][-+]?\d{3})`,
  String.raw`\+|-0`,
];

/**
 * Whatever js-yaml and YAML 1.2 (core) might read differently, or what our plain profile of YAML leaves out.
 * It may well hit a comment or a quoted text: then the long way is only slower.
 */
const SUSPICIOUS = new RegExp(
  [
    // Tabs, and characters that only one of the two takes for a line end or a mark.
    String.raw`[\t\x85\u2028\u2029\uFEFF]`,
    // Directive, second document, merge key; a dash alone; a comment too close to what it follows.
    String.raw`^(?:%|---|\.\.\.)|<<|-[ ]*$|["'\]}]#`,
    // A list or map as a key.
    String.raw`[\]}][ ]*:`,
    // A key longer than YAML allows; js-yaml takes some.
    String.raw`^[^\n]{${MAX_KEY}}[^\n]*:(?:[ ,\]}]|$)`,
    String.raw`${START}(?:${AT_START.join('|')})`,
  ].join('|'),
  'm',
);

/** Comments and one `---` before the data are harmless. */
const PREFIX = /^(?:(?:[ ]*#[^\n]*|[ ]*)\n){0,100}(?:---[ ]*\n)?/;

/**
 * Reads a plain text quickly. Whatever is suspicious, fails, or comes out empty is left to the long way, which decides.
 * @param text made parsable
 */
export function readFast(text: string): FastResult {
  const body = text.replaceAll('\r\n', '\n').replace(PREFIX, (prefix) => prefix.replace(/[^\n]/g, ''));
  if (isSuspicious(body)) return NOT_TRIED;
  try {
    // The types lack `maxDepth`, which js-yaml has from 4.3 on.
    const options: LoadOptions & { readonly maxDepth: number } = { schema: CORE_SCHEMA, maxDepth: MAX_DEPTH };
    const data = load(body, options);
    return data === undefined || data === null ? NOT_TRIED : { data };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark } = error as { readonly mark?: { readonly line: number } };
    return { stoppedAt: mark === undefined ? null : mark.line + 1, tooDeep: error.reason.includes('maxDepth') };
  }
}

/** Whether the two might differ; a first line that is indented makes them do so in what may follow. */
function isSuspicious(body: string): boolean {
  return /^\n* /.test(body) || SUSPICIOUS.test(body) || goesOverLines(body) || hasCollectionForKey(body);
}

/**
 * Whether a quoted text, or a list or map in brackets, goes over several lines: the two readers differ in how deep the
 * next lines must stand. Brackets in plain words count as well, where a line has more of one kind.
 */
function goesOverLines(body: string): boolean {
  const opening = new RegExp(`${START}(["'])`, 'gm');
  const closed = bracketCounter(body);
  let from = 0;
  for (let match = opening.exec(body); match !== null; match = opening.exec(body)) {
    const closing = match[1] === '"' ? /\\.|["\n]/g : /''|['\n]/g;
    closing.lastIndex = opening.lastIndex;
    let end = closing.exec(body);
    while (end !== null && end[0].length === 2) end = closing.exec(body);
    if (end === null || end[0] === '\n' || closed(from, opening.lastIndex) === null) return true;
    from = opening.lastIndex = closing.lastIndex;
  }
  return closed(from, body.length) !== 0;
}

/**
 * Counts how many brackets are open after each stretch of a text, one after the other; `null` where one is at the end of
 * a line. It jumps from bracket to bracket: most lines have none.
 */
function bracketCounter(body: string): (from: number, to: number) => number | null {
  const bracket = /[[\]{}]/g;
  let next = bracket.exec(body);
  let open = 0;
  let lineEnd = -1;
  const overLineEnd = (from: number, to: number): boolean => {
    if (open === 0) return false;
    // Looked for once a line: a file may well be one long line of brackets.
    if (lineEnd < from) lineEnd = body.indexOf('\n', from);
    if (lineEnd < 0) lineEnd = body.length;
    return lineEnd < to;
  };
  return (from, to) => {
    if (next !== null && next.index < from) {
      bracket.lastIndex = from;
      next = bracket.exec(body);
    }
    let last = from;
    for (; next !== null && next.index < to; next = bracket.exec(body)) {
      if (overLineEnd(last, next.index)) return null;
      open += next[0] === '[' || next[0] === '{' ? 1 : -1;
      last = next.index;
    }
    return overLineEnd(last, to) ? null : open;
  };
}

const [LIST, MAP, MAP_END, LINE_END, COMMA, BLANK] = [0x5b, 0x7b, 0x7d, 0x0a, 0x2c, 0x20];

/** Whether a list or map stands where a key of a map in braces may begin: `{ [a]: b }`, `{ a: b, { c: d } }`. */
function hasCollectionForKey(body: string): boolean {
  if (!/[{,] *[[{]/.test(body)) return false;
  let inMap = false;
  let previous = LINE_END;
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (code === BLANK) continue;
    const opens = code === LIST || code === MAP;
    if (opens && inMap && (previous === MAP || previous === COMMA)) return true;
    if (code === MAP) inMap = true;
    else if (code === MAP_END || code === LINE_END) inMap = false;
    previous = code;
  }
  return false;
}
