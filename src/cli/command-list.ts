import type { Command } from '../commands/command.js';
import type { Text } from '../domain/text.js';
import { GROUPS } from '../locale/program.js';

/** Where help lists a command, and how it is loaded: a command costs nothing until it is called. */
export interface ListedCommand {
  readonly name: string;
  readonly group: Text;
  load(): Promise<Command>;
}

/** Every command, in the order of help. A new one is one line here. */
export const COMMANDS: readonly ListedCommand[] = [
  { name: 'init', group: GROUPS.plan, load: async () => (await import('../commands/init.js')).init },
  { name: 'assign', group: GROUPS.plan, load: async () => (await import('../commands/assign.js')).assign },
  { name: 'action', group: GROUPS.plan, load: async () => (await import('../commands/action.js')).action },
  { name: 'own', group: GROUPS.plan, load: async () => (await import('../commands/own.js')).own },
  { name: 'skip', group: GROUPS.plan, load: async () => (await import('../commands/skip.js')).skip },
  { name: 'plan', group: GROUPS.plan, load: async () => (await import('../commands/plan.js')).plan },
  { name: 'tick', group: GROUPS.year, load: async () => (await import('../commands/tick.js')).tick },
  { name: 'correct', group: GROUPS.year, load: async () => (await import('../commands/correct.js')).correct },
  { name: 'undo', group: GROUPS.year, load: async () => (await import('../commands/undo.js')).undo },
  { name: 'status', group: GROUPS.year, load: async () => (await import('../commands/status.js')).status },
  { name: 'list', group: GROUPS.year, load: async () => (await import('../commands/list.js')).list },
  { name: 'show', group: GROUPS.year, load: async () => (await import('../commands/show.js')).show },
  { name: 'why', group: GROUPS.year, load: async () => (await import('../commands/why.js')).why },
  { name: 'report', group: GROUPS.year, load: async () => (await import('../commands/report.js')).report },
  { name: 'check', group: GROUPS.files, load: async () => (await import('../commands/check.js')).check },
  { name: 'schema', group: GROUPS.files, load: async () => (await import('../commands/schema.js')).schema },
  { name: 'completion', group: GROUPS.files, load: async () => (await import('./completion/command.js')).completion },
];
