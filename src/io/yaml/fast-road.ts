import { CORE_SCHEMA, load, type LoadOptions, YAMLException } from 'js-yaml';

/** The data; or that the text has to be read the long way, with the line (from 1) at which this one ended, if it got so far. */
export type FastResult = { readonly data: unknown } | { readonly stoppedAt: number | null };

/** Collections in collections; deeper ones are refused, so that nothing that walks the data runs out of stack. */
export const MAX_DEPTH = 64;

/** Where a value or key may begin: at a line's start, or after one of these. */
const START = '(?:^|[-?:,[{])[ ]*';

/** What is suspicious where a value or key begins. */
const AT_START = [
  // Anchor, alias, tag, folded text; explicit key, empty key.
  String.raw`[&*!>]`,
  String.raw`[?:](?:[ ]|$)`,
  // Literal text with more than a plain header, or that starts with an empty line.
  String.raw`\|(?![-+]?\n[ ]*[^ \n])`,
  // Numbers in forms that not both know.
  String.raw`[-+]?(?:0[xob]|\.[\diInN]|\d[\d.eE+-]*_|\d[\d.]*[eE][-+]?\d{3})`,
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
    // Directive, second document, merge key; a list or map as a key, a comment too close to a quote.
    String.raw`^(?:%|---|\.\.\.)|<<|[\]}][ ]*:|["']#`,
    String.raw`${START}(?:${AT_START.join('|')})`,
  ].join('|'),
  'm',
);

/** Comments and one `---` before the data are harmless. */
const PREFIX = /^\uFEFF?(?:(?:[ ]*#[^\n]*|[ ]*)\n){0,100}(?:---[ ]*\n)?/;

/**
 * Reads a plain text quickly. Whatever is suspicious, fails, or comes out empty is left to the long way, which decides.
 * @param text with LF or CRLF line ends
 */
export function readFast(text: string): FastResult {
  const body = text.replaceAll('\r\n', '\n').replace(PREFIX, (prefix) => prefix.replace(/[^\n]/g, ''));
  if (SUSPICIOUS.test(body) || hasLongQuote(body)) return { stoppedAt: null };
  try {
    // The types lack `maxDepth`, which js-yaml has from 4.3 on.
    const options: LoadOptions & { readonly maxDepth: number } = { schema: CORE_SCHEMA, maxDepth: MAX_DEPTH };
    const data = load(body, options);
    return data === undefined || data === null ? { stoppedAt: null } : { data };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark } = error as { readonly mark?: { readonly line: number } };
    return { stoppedAt: mark === undefined ? null : mark.line + 1 };
  }
}

/** Whether a quoted text goes over several lines: the two differ in how deep its next lines must stand. */
function hasLongQuote(body: string): boolean {
  const opening = new RegExp(`${START}(["'])`, 'gm');
  for (let match = opening.exec(body); match !== null; match = opening.exec(body)) {
    const isDouble = match[1] === '"';
    const closing = isDouble ? /\\.|["\n]/g : /''|['\n]/g;
    closing.lastIndex = opening.lastIndex;
    let end = closing.exec(body);
    while (end !== null && end[0].length === 2) end = closing.exec(body);
    if (end === null || end[0] === '\n') return true;
    opening.lastIndex = closing.lastIndex;
  }
  return false;
}
