import { action } from '../commands/action.js';
import { answer } from '../commands/answer.js';
import { assign } from '../commands/assign.js';
import { brief } from '../commands/brief.js';
import { check } from '../commands/check.js';
import type { Command } from '../commands/command.js';
import { correct } from '../commands/correct.js';
import { due } from '../commands/due.js';
import { explain } from '../commands/explain.js';
import { exportCommand } from '../commands/export.js';
import { figure } from '../commands/figure.js';
import { importCommand } from '../commands/import.js';
import { init } from '../commands/init.js';
import { list } from '../commands/list.js';
import { own } from '../commands/own.js';
import { plan } from '../commands/plan.js';
import { raise } from '../commands/raise.js';
import { report } from '../commands/report.js';
import { review } from '../commands/review.js';
import { schema } from '../commands/schema.js';
import { show } from '../commands/show.js';
import { skip } from '../commands/skip.js';
import { status } from '../commands/status.js';
import { submit } from '../commands/submit.js';
import { tick } from '../commands/tick.js';
import { undo } from '../commands/undo.js';
import { why } from '../commands/why.js';
import { write } from '../commands/write.js';
import type { Text } from '../domain/text.js';
import { GROUPS } from '../locale/program.js';
import { completionOf } from './completion/command.js';

/** Commands that help lists together. */
export interface CommandGroup {
  readonly title: Text;
  readonly commands: readonly Command[];
}

/**
 * Every command, in the order of help. A new one is its file and one line here. Commands are light: what is heavy
 * (positions in YAML, the rules of check, Word) is imported by the one that needs it when it runs.
 */
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  { title: GROUPS.plan, commands: [init, assign, action, own, skip, plan] },
  {
    title: GROUPS.year,
    commands: [tick, correct, undo, status, list, show, why, figure, raise, write, report, submit],
  },
  { title: GROUPS.office, commands: [due, review, answer, brief] },
  {
    title: GROUPS.files,
    commands: [check, explain, schema, exportCommand, importCommand, completionOf(() => COMMANDS)],
  },
];

/** The same in one list. */
export const COMMANDS: readonly Command[] = COMMAND_GROUPS.flatMap(({ commands }) => commands);

/** The command of a name, or `null`. */
export function commandNamed(name: string): Command | null {
  return COMMANDS.find((command) => command.name === name) ?? null;
}
