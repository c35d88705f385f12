import type { Command } from '../../commands/command.js';
import { ARGUMENTS } from '../../locale/commands/arguments.js';
import { COMPLETION, COMPLETION_HELP } from '../../locale/commands/completion.js';
import { Refusal } from '../../domain/text/text.js';
import { candidatesFor } from './candidates.js';
import { scriptFor, SHELLS } from './scripts.js';

/**
 * `dcs completion`: the script for a shell, and the candidates that this script requests.
 * @param commands the commands to complete, with this one, as a function because the list does not exist yet
 */
export const completionOf = (commands: () => Promise<readonly Command[]>): Command => ({
  name: 'completion',
  details: COMPLETION_HELP.details,
  arguments: [
    { name: ARGUMENTS.shell, text: COMPLETION_HELP.shell, required: true, completes: 'shell' },
    { name: ARGUMENTS.words, text: COMPLETION_HELP.words, required: false, variadic: true },
  ],
  options: [],
  shared: ['unit'],
  examples: ['completion bash', 'completion fish > ~/.config/fish/completions/dcs.fish'],
  async run(context, [shell = '', ...words]) {
    if (shell === 'words') {
      const candidates = await candidatesFor(words, await commands(), context);
      // An empty line would be a candidate, and the shell would not offer files.
      if (candidates.length > 0) context.print(candidates.map(({ word, meaning }) => `${word}\t${meaning}`).join('\n'));
      return 0;
    }
    const script = scriptFor(shell);
    if (script === null) throw new Refusal(COMPLETION.unknownShell(shell, SHELLS));
    context.print(script);
    return 0;
  },
});
