import { ARGUMENTS } from '../../locale/commands/arguments.js';
import { SECTION } from '../../locale/commands/section.js';
import { USAGE } from '../../locale/program.js';
import { Refusal, type Text } from '../../domain/text/text.js';
import type { Flags, OptionSpec } from '../command.js';

/** The options that replace the names of items. */
export interface RestOptions {
  readonly section?: string;
  readonly rest?: boolean;
}

/** The options that replace the names of items. @param help what each means for the command */
export function restSpecs(help: {
  readonly section: Text;
  readonly rest: Text;
}): readonly OptionSpec<Flags<'section' | 'rest'>>[] {
  return [
    { flags: '--section <section>', text: help.section, takes: 'line', completes: 'section' },
    { flags: '--rest', text: help.rest },
  ];
}

/** @throws Refusal if no item, no section and no rest was typed */
export function assertItemsNamed(
  items: readonly string[],
  { section, rest }: RestOptions,
  command: 'assign' | 'tick',
): void {
  if (items.length > 0 || section !== undefined || rest === true) return;
  throw new Refusal(USAGE.missingArgument(ARGUMENTS.item), SECTION.nameSome(command));
}
