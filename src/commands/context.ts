import type { MachineFacts } from '../domain/ports/machine.js';
import type { CheckSource, Fixer } from '../domain/ports/check-source.js';
import type { CheckParts } from '../app/check/folder.js';
import type { SummaryParts } from '../app/all-units/summaries.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import type { Digest } from '../domain/unit/derive.js';
import type { EditedText, Shipped, Workspace } from '../domain/ports/workspace.js';
import type { PlanSource } from '../domain/ports/plan-source.js';
import type { FormSource } from '../domain/form/form.js';
import type { Lang, Text } from '../domain/text/text.js';
import { type GivenOptions, pasteable } from '../locale/pasteable.js';

/** How wide the screen is, whether it shows colours, and which options its commands repeat. */
export interface Screen {
  readonly color: boolean;
  /** In columns. */
  readonly width: number;
  readonly isTerminal: boolean;
  /** What the line says of folder, year and unit. */
  readonly given?: GivenOptions | undefined;
}

/** Everything a command knows of the world. */
export interface Context {
  readonly lang: Lang;
  readonly today: CalendarDate;
  /** `--as-of`, checked. */
  readonly asOf: CalendarDate | null;
  /** `--unit`, as typed. */
  readonly unit: string | null;
  /** What the line says of folder, year and unit: commands that are shown need the same. */
  readonly given: GivenOptions;
  /** `DCS_UNIT`. */
  readonly unitFromEnvironment: string | null;
  readonly json: boolean;
  /** `GITHUB_ACTIONS`: what is printed is read by GitHub. */
  readonly inGitHubActions: boolean;
  readonly screen: Screen;
  readonly shipped: Shipped;
  readonly sha256: Digest;
  /** The plans folder; a Refusal where there is none. */
  workspace(): Workspace;
  /** The same, or `null` where there is none. */
  findWorkspace(): Workspace | null;
  /** The plans folder for `init`, made where it is missing: `--plans`, `DCS_PLANS`, the nearest, else `./plans`. */
  foundOrNewWorkspace(): Workspace;
  /** How files are shared out for checking: over threads where there are many, with progress shown at a terminal. */
  checkParts(source: CheckSource, files: number): Promise<CheckParts>;
  /** The same for the sums of a year's units. */
  summaryParts(workspace: Workspace, year: number, files: number): Promise<SummaryParts>;
  /** Files as `check` reads them, wherever they lie. */
  checkSource(): Promise<CheckSource>;
  /** Filled-in forms, for `import`. */
  formSource(): Promise<FormSource>;
  /** Issued documents, and plans as text, for `encode`. */
  planSource(): Promise<PlanSource>;
  /** For `check --fix`. */
  fixer(): Promise<Fixer>;
  /** All of stdin as text where something is piped in; `null` at a terminal. */
  input(): Promise<string | null>;
  /** Asks the machine, and tries to write in the folder; see `dcs doctor`. @param root the plans folder */
  machineFacts(root: string | null): Promise<MachineFacts>;
  /** Lets the person edit a draft in their editor. @param name of the draft's file, without an ending */
  editText(draft: string, name: string): Promise<EditedText>;
  /** Data, to stdout; a line end is added where there is none. */
  print(text: string): void;
  /** A message, to stderr. */
  say(text: Text): void;
  /** The same, held back until the command's own messages are out. */
  sayLast(text: Text): void;
  /**
   * Writes a document to the file asked for with `-o`; to stdout where none is, or for `-`.
   * @throws Refusal where a file is there and `force` is not said, or bytes would go to a terminal
   */
  output(target: string | undefined, data: string | Uint8Array, options?: { readonly force?: boolean }): Promise<void>;
  /**
   * Writes one of a run's documents to a folder, which is made where it is not there; says nothing.
   * @returns whether it was written, or a file was there already and `force` not said
   */
  outputInto(folder: string, name: string, data: string | Uint8Array, force: boolean): Promise<'written' | 'exists'>;
}

/** The words of the screen's language. */
export function inLang(context: Pick<Context, 'lang' | 'given'>, text: Text): string {
  return pasteable(text[context.lang], context.given);
}
