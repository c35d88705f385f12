import type { MachineFacts } from '../domain/ports/machine.js';
import type { CheckSource, Fixer } from '../domain/ports/check-source.js';
import type { CheckParts } from '../app/check/folder.js';
import type { ReadShares } from '../app/all-units/unit-parts.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import type { Digest } from '../domain/unit/derive.js';
import type { WordToPdf } from '../domain/ports/word-to-pdf.js';
import type { EditedText, PlanFolder, Shipped, Workspace } from '../domain/ports/workspace.js';
import type { PlanSource } from '../domain/ports/plan-source.js';
import type { FormSource } from '../domain/form/form.js';
import { fold } from '../domain/text/fold.js';
import type { Lang, Text } from '../domain/text/text.js';
import { type GivenOptions, pasteable } from '../locale/pasteable.js';

/** The screen's width, whether it shows colours, and the options to repeat in the commands it shows. */
export interface Screen {
  readonly color: boolean;
  /** In columns. */
  readonly width: number;
  readonly isTerminal: boolean;
  /** The folder, year and unit given on the command line. */
  readonly given?: GivenOptions | undefined;
}

/** Everything a command needs from outside. */
export interface Context {
  readonly lang: Lang;
  readonly today: CalendarDate;
  /** `--as-of`, checked. */
  readonly asOf: CalendarDate | null;
  /** `--unit`, as typed. */
  readonly unit: string | null;
  /** The folder, year and unit given on the command line; commands shown on the screen must repeat them. */
  readonly given: GivenOptions;
  /** `DCS_UNIT`. */
  readonly unitFromEnvironment: string | null;
  readonly json: boolean;
  /** `GITHUB_ACTIONS`: GitHub reads what is printed. */
  readonly inGitHubActions: boolean;
  readonly screen: Screen;
  readonly shipped: Shipped;
  readonly sha256: Digest;
  /** The plans folder. @throws Refusal where there is none */
  workspace(): Workspace;
  /** The plans folder, or `null` where there is none. */
  findWorkspace(): Workspace | null;
  /** The plans in the folder that `init` would use; none where it is still to be made. */
  plansForInit(): readonly PlanFolder[];
  /**
   * The plans folder for `init`, created if missing: `--plans`, `DCS_PLANS`, the nearest, or else `./plans`.
   * @param name of the plan's folder, if the person chose one
   */
  foundOrNewWorkspace(name?: string | null): Workspace;
  /**
   * Decides how files are shared out for checking: over threads if there are many, with progress shown on a terminal.
   */
  checkParts(source: CheckSource, files: number): Promise<CheckParts>;
  /** Decides how a plan's units are shared out for reading. @param plan the name of its folder */
  unitShares(workspace: Workspace, plan: string, files: number): Promise<ReadShares>;
  /** Files as `check` reads them, wherever they are. */
  checkSource(): Promise<CheckSource>;
  /** Filled-in forms, for `import`. */
  formSource(): Promise<FormSource>;
  /** Issued documents, and plans as text, for `encode`. */
  planSource(): Promise<PlanSource>;
  /** Applies autofixes, for `check --fix`. */
  fixer(): Promise<Fixer>;
  /** The whole stdin as text if something is piped in; `null` on a terminal. */
  input(): Promise<string | null>;
  /** Packs the parts of large files. */
  deflate(): Promise<(piece: Uint8Array, isLast: boolean) => Uint8Array<ArrayBuffer>>;
  /** Whether there is a terminal at which somebody can be asked. */
  readonly canAsk: boolean;
  /** Asks a question at a terminal. @returns the line typed, trimmed; `null` where nobody can be asked, or none came */
  ask(question: Text): Promise<string | null>;
  /** Runs another command line in the same folder, for the same unit. @throws as the command does */
  runCommand(words: readonly string[]): Promise<number>;
  /**
   * Says which line does the same as this command, whose words came from a pipe or an editor: `dcs undo` shows it as the
   * one that writes them again.
   */
  sameAs(words: readonly string[]): void;
  /** The whole stdin as text, also where it is pasted at a terminal; `ask` says how to end it. */
  pasted(ask: Text): Promise<string>;
  /** Examines the machine and tries to write in the folder; see `dcs doctor`. @param root the plans folder */
  machineFacts(root: string | null): Promise<MachineFacts>;
  /** Turns a Word file into PDF, by another program. */
  readonly toPdf: WordToPdf;
  /** Opens a draft in the person's editor. @param name of the draft's file, without an ending */
  editText(draft: string, name: string): Promise<EditedText>;
  /** Serves the page of `dcs open` until it is closed. */
  serveSite(asked: SiteOptions): Promise<void>;
  /** Prints data to stdout and ends it with a line break. */
  print(text: string): void;
  /** Prints a message to stderr. */
  say(text: Text): void;
  /** Prints a message to stderr after the command's own messages. */
  sayLast(text: Text): void;
  /**
   * Writes a document to the file of `-o`, or to stdout if there is none or it is `-`.
   * @throws Refusal where the file exists and `force` is not set, or bytes would go to a terminal
   */
  output(target: string | undefined, data: string | Uint8Array, options?: { readonly force?: boolean }): Promise<void>;
  /**
   * Writes one of several documents to a folder, created if missing; prints nothing.
   * @returns whether it was written, or a file exists and `force` is not set
   */
  outputInto(folder: string, name: string, data: string | Uint8Array, force: boolean): Promise<'written' | 'exists'>;
}

/** The options of `dcs open`. */
export interface SiteOptions {
  /** The unit, as typed; `null` if none is. */
  readonly unit: string | null;
  /** The port; `null` for any free one. */
  readonly port: number | null;
  /** Whether a browser is opened. */
  readonly browser: boolean;
}

/** What the sentences of a mistake depend on. */
export type Speaker = Pick<Context, 'lang' | 'screen' | 'unit' | 'today'>;

/** The text in the screen's language, with the given options added to the commands in it. */
export function inLang(context: Pick<Context, 'lang' | 'given'>, text: Text): string {
  return pasteable(text[context.lang], context.given);
}

/** Whether an answer means to stop asking. */
export function isStopWord(typed: string): boolean {
  return ['q', 'thoi', 'dung', 'nghi'].includes(fold(typed));
}
