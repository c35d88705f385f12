import { expect, it } from 'vitest';
import { COMMAND_GROUPS } from '../../src/cli/command-list.js';
import { commandNameIn } from '../../src/cli/command-name.js';
import { sharedSpecs } from '../../src/cli/parse.js';
import type { Flags, OptionSpec } from '../../src/commands/command.js';

// The name is found before any command is loaded, so the options that take a value are listed there by hand.
it('a command is found after every shared option, with its value or without one', async () => {
  const commands = await Promise.all(COMMAND_GROUPS.flatMap(({ commands: all }) => all.map((one) => one.load())));
  const flags = new Set(commands.flatMap(sharedSpecs).map((spec) => spec.flags));
  expect(flags.size).toBeGreaterThanOrEqual(8);
  for (const all of flags) {
    const value = all.includes('<') ? ['tick'] : [];
    for (const [flag] of all.matchAll(/--?[A-Za-z][a-z-]*/g)) {
      const found = commandNameIn([flag, ...value, 'status', 'II.1']);
      expect([flag, found]).toEqual([flag, { name: 'status', rest: [flag, ...value, 'II.1'] }]);
    }
  }
});

it('an option that its command does not read is refused by the compiler', () => {
  const text = { vi: 'x', en: 'x' };
  const options: OptionSpec<Flags<'withGaps' | 'input'>>[] = [
    { flags: '--with-gaps <reason>', text },
    { flags: '-n, --no-input', text },
    // @ts-expect-error the key is withGaps
    { flags: '--with-gap <reason>', text },
  ];
  expect(options).toHaveLength(3);
});
