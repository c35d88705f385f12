import type { CalendarDate } from '../domain/date.js';
import type { Digest } from '../domain/derive.js';
import type { Lang, Text } from '../domain/text.js';
import type { Workspace } from '../domain/workspace.js';

/** How the screen takes what is printed. */
export interface Screen {
  readonly color: boolean;
  /** In columns. */
  readonly width: number;
  readonly isTerminal: boolean;
}

/** What the package brings along. */
export interface Shipped {
  readonly version: string;
  /** The issued plans that `init` can bring: the newest one. */
  planYear(): Promise<ShippedPlan>;
  /** The text of a schema, by the name of its kind of file. */
  schema(name: string): Promise<string>;
}

export interface ShippedPlan {
  readonly year: number;
  /** File name to content, `plan.yaml` and `source.txt`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Everything a command knows of the world. */
export interface Context {
  readonly lang: Lang;
  readonly today: CalendarDate;
  /** `--as-of`, checked. */
  readonly asOf: CalendarDate | null;
  /** `--unit`, as typed. */
  readonly unit: string | null;
  /** `DCS_UNIT`. */
  readonly unitFromEnvironment: string | null;
  readonly json: boolean;
  readonly screen: Screen;
  readonly shipped: Shipped;
  readonly sha256: Digest;
  /** The plans folder; a Refusal where there is none. */
  workspace(): Promise<Workspace>;
  /** The same, or `null` where there is none. */
  findWorkspace(): Promise<Workspace | null>;
  /** Makes an empty plans folder for `init`: `--plans`, `DCS_PLANS` or `./plans`. */
  newWorkspace(): Promise<Workspace>;
  /** Data, to stdout; a line end is added where there is none. */
  print(text: string): void;
  /** A message, to stderr. */
  say(text: Text): void;
  /** Writes a file that was asked for with `-o`; `-` is stdout. */
  output(target: string | undefined, text: string): Promise<void>;
}

/** The words of the screen's language. */
export function inLang(context: Pick<Context, 'lang'>, text: Text): string {
  return text[context.lang];
}
