import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/command-list.js';
import { allCommands } from '../support/all-commands.js';
import { sharedSpecs } from '../../src/cli/parse.js';
import { PLACEHOLDERS } from '../../src/locale/placeholders.js';
import { dcs } from '../support/program.js';

const ENGLISH = /[<[](?:[a-z]+|[a-z]+…)[>\]]/g;

/** Placeholders that are the same in both languages. */
const IN_BOTH = new Set(['<ai>', '<tên>']);

describe('placeholders in help', () => {
  it('have a Vietnamese word for each option of each command, and none too many', async () => {
    const flags = (await allCommands()).flatMap((command) => [...command.options, ...sharedSpecs(command)]);
    const used = new Set(flags.flatMap(({ flags: text }) => /[<[]([a-z]+)[>\]]/.exec(text)?.[1] ?? []));
    expect([...used].sort()).toEqual(Object.keys(PLACEHOLDERS).sort());
  });

  it.each(['', ...COMMAND_NAMES])('dcs help %s: none is English on a Vietnamese screen', async (name) => {
    const { stdout, code } = await dcs(['help', name].filter((word) => word !== ''));
    expect(code).toBe(0);
    const english = stdout.match(ENGLISH)?.filter((one) => !IN_BOTH.has(one)) ?? [];
    expect(english).toEqual([]);
  });

  it('a list of choices, or that an option may be repeated, is said once', async () => {
    const specs = (await allCommands()).flatMap(({ name, options }) => options.map((one) => ({ name, ...one })));
    const twice = specs.flatMap(({ name, flags, text, choices = [], repeat = false }) =>
      [text.vi, text.en].filter((words) => {
        const listed = choices.filter((choice) => new RegExp(`(?<![\\w.])${choice}(?!\\w)`).test(words));
        return listed.length > 2 || (repeat && /nhiều lần|several times/.test(words)) ? [name, flags, words] : false;
      }),
    );
    expect(twice).toEqual([]);
  });

  it('a mistake names them in the language of the screen', async () => {
    expect((await dcs(['status', '--by', 'x', '--lang', 'en'])).stderr).toContain('--by <order>');
    expect((await dcs(['status', '--by', 'x'])).stderr).toContain('--by <cách xếp>');
  });
});
