import type { Command } from './command.js';
import type { Text } from '../domain/text/text.js';
import { GROUPS } from '../locale/program.js';

/** A command's name, and how to get at it: only the one that is asked for is loaded. */
export interface CommandEntry {
  readonly name: string;
  readonly load: () => Promise<Command>;
}

/** Commands that help lists together. */
export interface CommandGroup {
  readonly title: Text;
  readonly commands: readonly CommandEntry[];
}

const entry = (name: string, load: () => Promise<Command>): CommandEntry => ({ name, load });

/** Every command, in the order of help. A new one is its file and one line here. */
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  {
    title: GROUPS.plan,
    commands: [
      entry('init', async () => (await import('./init.js')).init),
      entry('assign', async () => (await import('./assign.js')).assign),
      entry('action', async () => (await import('./action.js')).action),
      entry('own', async () => (await import('./own.js')).own),
      entry('skip', async () => (await import('./skip.js')).skip),
      entry('plan', async () => (await import('./plan.js')).plan),
    ],
  },
  {
    title: GROUPS.year,
    commands: [
      entry('tick', async () => (await import('./tick.js')).tick),
      entry('correct', async () => (await import('./correct.js')).correct),
      entry('confirm', async () => (await import('./confirm.js')).confirm),
      entry('undo', async () => (await import('./undo.js')).undo),
      entry('status', async () => (await import('./status.js')).status),
      entry('list', async () => (await import('./list.js')).list),
      entry('show', async () => (await import('./show.js')).show),
      entry('why', async () => (await import('./why.js')).why),
      entry('figure', async () => (await import('./figure.js')).figure),
      entry('raise', async () => (await import('./raise.js')).raise),
      entry('write', async () => (await import('./write.js')).write),
      entry('report', async () => (await import('./report.js')).report),
      entry('submit', async () => (await import('./submit.js')).submit),
    ],
  },
  {
    title: GROUPS.office,
    commands: [
      entry('due', async () => (await import('./due.js')).due),
      entry('review', async () => (await import('./review.js')).review),
      entry('answer', async () => (await import('./answer.js')).answer),
      entry('brief', async () => (await import('./brief.js')).brief),
    ],
  },
  {
    title: GROUPS.files,
    commands: [
      entry('check', async () => (await import('./check.js')).check),
      entry('explain', async () => (await import('./explain.js')).explain),
      entry('schema', async () => (await import('./schema.js')).schema),
      entry('export', async () => (await import('./export.js')).exportCommand),
      entry('import', async () => (await import('./import.js')).importCommand),
      entry('completion', async () => (await import('../cli/completion/command.js')).completionOf(loadCommands)),
    ],
  },
];

const ENTRIES: readonly CommandEntry[] = COMMAND_GROUPS.flatMap(({ commands }) => commands);

/** The name of every command. */
export const COMMAND_NAMES: readonly string[] = ENTRIES.map(({ name }) => name);

/** Every command, in the order of help. */
export function loadCommands(): Promise<readonly Command[]> {
  return Promise.all(ENTRIES.map(({ load }) => load()));
}

/** The command of a name, or `null`. */
export async function commandNamed(name: string): Promise<Command | null> {
  return (await ENTRIES.find((one) => one.name === name)?.load()) ?? null;
}
