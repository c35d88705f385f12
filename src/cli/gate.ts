import type { Command, OptionSpec, TextKind } from '../commands/command.js';
import { type Text, Refusal } from '../domain/text/text.js';
import { ENTERED, storableText } from '../locale/entered.js';

/** The parsed values of a command line. */
interface Values {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Prepares every text of a command line for storage before the command sees it; names of files and folders are used as
 * typed. A blank value counts as not given if its option says so, and is otherwise refused.
 * @throws Refusal with the place of a text that cannot be stored
 */
export function gate(command: Command, specs: readonly OptionSpec[], { args, options }: Values): Values {
  const entries = specs.flatMap((spec): (readonly [string, unknown])[] => {
    const key = keyOf(spec);
    if (!(key in options)) return [];
    const value = gated(options[key], spec);
    return value === undefined ? [] : [[key, value]];
  });
  return {
    args: args.map((arg, i) => {
      const flag = flagBehindWordDash(arg, specs);
      if (flag !== null) throw new Refusal(ENTERED.wordDash(arg, flag));
      const spec = command.arguments[i] ?? command.arguments.at(-1);
      return textOf(arg, spec?.takes, spec === undefined ? ENTERED.argument : spec.name);
    }),
    options: Object.fromEntries(entries),
  };
}

/** The intended option where Word has turned its hyphens into a dash: `\u2014date`. */
function flagBehindWordDash(arg: string, specs: readonly OptionSpec[]): string | null {
  const name = /^[\u2010-\u2015\u2212][-\u2010-\u2015\u2212]?([a-zA-Z][a-zA-Z-]*)/.exec(arg)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const flags = specs.flatMap(({ flags: all }) => all.match(/--?[a-zA-Z][a-z-]*/g) ?? []);
  return flags.find((flag) => flag.replace(/^--?/, '') === name) ?? null;
}

/** The option's key in the parsed values: `--as-of <date>` is `asOf`, `--no-color` is `color`. */
function keyOf({ flags }: OptionSpec): string {
  const name = (/--([a-z-]+)/.exec(flags)?.[1] ?? '').replace(/^no-/, '');
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function gated(value: unknown, spec: OptionSpec): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((one) => gated(one, spec)).filter((one) => one !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (typeof value !== 'string') return value;
  const flag = /--[a-z-]+/.exec(spec.flags)?.[0] ?? spec.flags;
  const text = textOf(value, spec.takes, { vi: flag, en: flag });
  if (text.trim() !== '' || spec.blank === 'clears') return text;
  if (spec.blank === 'nothing') return undefined;
  throw new Refusal(ENTERED.blank(flag));
}

function textOf(typed: string, takes: TextKind | undefined, where: Text): string {
  if (takes === 'path') return pathOf(typed, where);
  const text = withoutCurlyQuotes(storableText(typed, where), where);
  if (takes === 'line' && text.trim().includes('\n')) throw new Refusal(ENTERED.oneLine(where));
  return text;
}

/**
 * No system has a name with a NUL. A name on Windows cannot contain a straight quote: cmd reads `\\"` at the end of a
 * path as a quote that is still open.
 * @throws Refusal for a NUL, and for a straight quote on Windows
 */
function pathOf(typed: string, where: Text): string {
  const nul = typed.indexOf('\0');
  if (nul !== -1) {
    throw new Refusal(ENTERED.unstorable({ kind: 'character', code: 0, position: nul + 1 }, where), ENTERED.typeAnew);
  }
  if (process.platform === 'win32' && typed.includes('"')) {
    throw new Refusal(ENTERED.quoteInPath(where, typed), ENTERED.noStrokeBeforeQuote);
  }
  return typed;
}

/**
 * Quotes that Word made curly do not group words for the shell. A pair around the whole value is removed; a single one
 * means that the value was cut at a space.
 * @throws Refusal for a curly quote without its partner at the start or end
 */
function withoutCurlyQuotes(text: string, where: Text): string {
  const opened = Array.from(text).filter((char) => OPENING.has(char)).length;
  const closed = Array.from(text).filter((char) => CLOSING.has(char)).length;
  const [first = '', last = ''] = [text.at(0), text.at(-1)];
  if (opened !== closed && (OPENING.has(first) || CLOSING.has(last))) {
    throw new Refusal(ENTERED.curlyQuotes(where, text), ENTERED.straightQuotes);
  }
  return opened === 1 && closed === 1 && OPENING.has(first) && CLOSING.has(last) ? text.slice(1, -1) : text;
}

const OPENING: ReadonlySet<string> = new Set(['\u201c', '\u201e', '\u00ab']);
const CLOSING: ReadonlySet<string> = new Set(['\u201d', '\u00bb']);
