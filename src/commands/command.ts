import type { Text } from '../domain/text/text.js';
import type { CommandName } from '../locale/summaries.js';
import type { Context } from './context.js';

/** 0 fine, 1 errors found or thresholds missed, 2 wrong usage or an unusable file, 3 an error in the program. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Options that mean the same in every command that takes them. */
export type SharedOption = 'unit' | 'asOf' | 'json';

/** A path is used exactly as typed; a line has no line breaks. */
export type TextKind = 'path' | 'line';

/** What shell completion suggests; what depends on the plan is read from it. */
export type Completes =
  | 'item'
  | 'section'
  | 'open-place'
  | 'indicator'
  | 'heading'
  | 'unit'
  | 'unit-kind'
  | 'period'
  | 'state'
  | 'letter-kind'
  | 'finding-code'
  | 'schema'
  | 'shell';

/** An argument of a command, as parsing, help and completion need it. */
export interface ArgumentSpec {
  /** As the help shows it. */
  readonly name: Text;
  readonly text: Text;
  readonly required: boolean;
  readonly variadic?: boolean;
  /** By default a text of any number of lines. */
  readonly takes?: TextKind;
  readonly completes?: Completes;
}

/** `withGaps` as it is typed: `with-gaps`. */
type Kebab<Key extends string> = Key extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Key;

/** `-o, --output <file>` for the key `output`, `--no-input` for `input`. */
export type Flags<Key extends string> = string extends Key
  ? string
  : `${'' | `-${string}, `}--${'' | 'no-'}${Kebab<Key>}${'' | ` <${string}>` | ` [${string}]`}`;

/**
 * An option of a command, as parsing, help and completion need it.
 * @typeParam Flag the flags of the options that a command reads, so that it can have no other
 */
export interface OptionSpec<Flag extends string = string> {
  /** `-o, --output <file>`; the long name in camel case is the key of the parsed value. */
  readonly flags: Flag;
  readonly text: Text;
  /** May be given several times; the value is a list. */
  readonly repeat?: boolean;
  readonly choices?: readonly string[];
  /** The choices as people call them, and how to read such a name. */
  readonly inWords?: { readonly words: (choice: string) => Text; readonly read: (typed: string) => string | null };
  /** By default a text of any number of lines. */
  readonly takes?: TextKind;
  readonly completes?: Completes;
  /**
   * What a blank value means: the option is not given (`nothing`) or the recorded value is removed (`clears`). Default:
   * an error.
   */
  readonly blank?: 'nothing' | 'clears';
}

/** A verb of the command line. */
export interface Command<
  Options extends object = Record<string, unknown>,
  Flag extends string = Flags<keyof Options & string>,
> {
  readonly name: CommandName;
  readonly details?: Text;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec<Flag>[];
  readonly shared: readonly SharedOption[];
  /** Lines to paste, without the leading `dcs`. */
  readonly examples: readonly string[];
  run(context: Context, args: readonly string[], options: Options): Promise<ExitCode>;
}
