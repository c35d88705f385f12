import { COMMAND_NAMES, commandNamed } from '../../src/cli/command-list.js';
import type { Command } from '../../src/commands/command.js';

/** Every command, in the order of help. */
export async function allCommands(): Promise<readonly Command[]> {
  return (await Promise.all(COMMAND_NAMES.map(commandNamed))).filter((command) => command !== null);
}
