import type { Command } from '../commands/command.js';
import type { Text } from '../domain/text/text.js';
import { GROUPS } from '../locale/program.js';
import type { CommandName } from '../locale/summaries.js';
import { verbOf } from '../locale/verbs.js';

/** A command's name and loader: only the command that runs is loaded. */
export interface CommandEntry {
  readonly name: CommandName;
  readonly load: () => Promise<Command>;
}

/** Commands that help lists together. */
export interface CommandGroup {
  readonly title: Text;
  readonly commands: readonly CommandEntry[];
}

const entry = (name: CommandName, load: () => Promise<Command>): CommandEntry => ({ name, load });

/** Every command, in the order of help. A new one is its file and one line here. */
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  {
    title: GROUPS.plan,
    commands: [
      entry('init', async () => (await import('../commands/init.js')).init),
      entry('encode', async () => (await import('../commands/encode.js')).encode),
      entry('roll', async () => (await import('../commands/roll.js')).roll),
      entry('assign', async () => (await import('../commands/assign.js')).assign),
      entry('action', async () => (await import('../commands/action.js')).action),
      entry('own', async () => (await import('../commands/own.js')).own),
      entry('skip', async () => (await import('../commands/skip.js')).skip),
      entry('plan', async () => (await import('../commands/plan.js')).plan),
    ],
  },
  {
    title: GROUPS.year,
    commands: [
      entry('open', async () => (await import('../commands/open.js')).open),
      entry('tick', async () => (await import('../commands/tick.js')).tick),
      entry('correct', async () => (await import('../commands/correct.js')).correct),
      entry('confirm', async () => (await import('../commands/confirm.js')).confirm),
      entry('undo', async () => (await import('../commands/undo.js')).undo),
      entry('today', async () => (await import('../commands/today.js')).today),
      entry('status', async () => (await import('../commands/status.js')).status),
      entry('list', async () => (await import('../commands/list.js')).list),
      entry('show', async () => (await import('../commands/show.js')).show),
      entry('why', async () => (await import('../commands/why.js')).why),
      entry('figure', async () => (await import('../commands/figure.js')).figure),
      entry('raise', async () => (await import('../commands/raise.js')).raise),
      entry('write', async () => (await import('../commands/write.js')).write),
      entry('report', async () => (await import('../commands/report.js')).report),
      entry('finish', async () => (await import('../commands/finish.js')).finish),
      entry('submit', async () => (await import('../commands/submit.js')).submit),
    ],
  },
  {
    title: GROUPS.office,
    commands: [
      entry('due', async () => (await import('../commands/due.js')).due),
      entry('review', async () => (await import('../commands/review.js')).review),
      entry('answer', async () => (await import('../commands/answer.js')).answer),
      entry('carry', async () => (await import('../commands/carry.js')).carry),
      entry('outline', async () => (await import('../commands/outline.js')).outline),
      entry('letter', async () => (await import('../commands/letter.js')).letter),
      entry('brief', async () => (await import('../commands/brief.js')).brief),
    ],
  },
  {
    title: GROUPS.files,
    commands: [
      entry('check', async () => (await import('../commands/check.js')).check),
      entry('explain', async () => (await import('../commands/explain.js')).explain),
      entry('schema', async () => (await import('../commands/schema.js')).schema),
      entry('export', async () => (await import('../commands/export.js')).exportCommand),
      entry('import', async () => (await import('../commands/import.js')).importCommand),
      entry('doctor', async () => (await import('../commands/doctor.js')).doctor),
      entry('completion', async () => (await import('./completion/command.js')).completionOf(loadCommands)),
    ],
  },
];

const ENTRIES: readonly CommandEntry[] = COMMAND_GROUPS.flatMap(({ commands }) => commands);

/** The name of every command. */
export const COMMAND_NAMES: readonly CommandName[] = ENTRIES.map(({ name }) => name);

/** Every command, in the order of help. */
function loadCommands(): Promise<readonly Command[]> {
  return Promise.all(ENTRIES.map(({ load }) => load()));
}

/**
 * The command with this name, or this Vietnamese name with or without accents (`ghi`, `báo cáo`); `null` where there is
 * none.
 */
export async function commandNamed(typed: string): Promise<Command | null> {
  const name = verbOf(typed) ?? typed;
  return (await ENTRIES.find((one) => one.name === name)?.load()) ?? null;
}
