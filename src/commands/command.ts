import type { Text } from '../domain/text/text.js';
import type { Context } from './context.js';

/** 0 fine, 1 errors found or thresholds missed, 2 usage or a file that can't be used, 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Options that mean the same wherever they are taken. */
export type SharedOption = 'unit' | 'asOf' | 'json';

/** A path stays as it is typed; a line has no line breaks. */
export type TextKind = 'path' | 'line';

export interface ArgumentSpec {
  /** As the help shows it. */
  readonly name: Text;
  readonly text: Text;
  readonly required: boolean;
  readonly variadic?: boolean;
  /** A text of any lines unless said. */
  readonly takes?: TextKind;
  /** What shell completion offers for it. */
  readonly completes?: 'item' | 'open-place' | 'indicator' | 'heading' | 'unit';
}

export interface OptionSpec {
  /** `-o, --output <file>`; the long name is the key of the parsed value, in camel case. */
  readonly flags: string;
  readonly text: Text;
  /** May be given several times; the value is a list. */
  readonly repeat?: boolean;
  readonly choices?: readonly string[];
  /** How people say the choices; a value that names one in other words is taken as that one. */
  readonly said?: { readonly words: (choice: string) => Text; readonly read: (typed: string) => string | null };
  /** A text of any lines unless said. */
  readonly takes?: TextKind;
  /** A blank value counts as not given (`nothing`), or empties what is there (`clears`); else it is refused. */
  readonly blank?: 'nothing' | 'clears';
}

/** One verb. */
export interface Command<Options extends object = Record<string, unknown>> {
  readonly name: string;
  readonly summary: Text;
  readonly details?: Text;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  readonly shared: readonly SharedOption[];
  /** Lines to paste, without the `dcs` in front. */
  readonly examples: readonly string[];
  run(context: Context, args: readonly string[], options: Options): Promise<ExitCode>;
}
