import { USAGE } from '../../locale/program.js';
import { ASKING } from '../../locale/commands/asking.js';
import { Refusal } from '../../domain/text/text.js';
import type { Command, Flags, OptionSpec } from '../command.js';
import type { Context } from '../context.js';

/** For commands that ask at a terminal where nothing was typed behind them. */
export interface NoInput {
  readonly input?: boolean;
}

export const NO_INPUT_SPEC: OptionSpec<Flags<'input'>> = { flags: '--no-input', text: ASKING.noInput };

/** Whether nothing but the command and the unit was typed, and somebody can be asked for the rest. */
export function canAskForAll(
  context: Context,
  args: readonly string[],
  { input = true, ...options }: NoInput,
): boolean {
  const isBare = args.length + Object.keys(options).length === 0 && !context.json && context.asOf === null;
  return isBare && input && context.canAsk;
}

/** For a command that can ask for its arguments. @throws Refusal where the line lacks one of the first `count` */
export function assertGiven(
  { name, arguments: specs }: Pick<Command, 'name' | 'arguments'>,
  args: readonly string[],
  count = specs.length,
): void {
  const missing = specs.slice(0, count)[args.length];
  if (missing !== undefined) throw new Refusal(USAGE.missingArgument(missing.name), USAGE.seeHelp(name));
}
