import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/command-list.js';
import { safeOutput } from '../../src/reports/surface/visible.js';
import { dcs, type Ran } from '../support/program.js';
import { makeFolder } from './hostile-folder.js';
import { unit } from './hostile-file.js';
import { TODAY } from './measured-run.js';

/** Whatever a screen would obey, but for line ends, tabs and the colours that the program itself uses. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
const OWN_COLORS = /\u001b\[(?:1|2|22|3[0-7]|39)m/g;

/** Turned around, hidden, on a line of its own, as a command of GitHub's: all in one text that YAML takes. */
const TRICKY = '"x\\u202egnp.\\u2066y\\u200bz\\u2028w\\N\\n::error::v\\r\\tu"';

/** The same on one line: a document's number over several is an error. */
const TRICKY_LINE = '"x\\u202egnp.\\u2066y\\u200bz::error::v u"';

const TRICKY_UNIT = unit(
  'tricky',
  `    in-charge: ${TRICKY}
    support: [ ${TRICKY} ]
    time: ${TRICKY}
    output: ${TRICKY}
    note: ${TRICKY}
    actions: [ { id: 1, what: ${TRICKY}, in-charge: ${TRICKY}, due: 2024-03-01 } ]
    progress:
      - { date: 2024-03-10, status: done, by: ${TRICKY}, note: ${TRICKY}, evidence: [ { number: ${TRICKY_LINE}, title: ${TRICKY}, link: ${TRICKY} } ] }
difficulties: [ { id: 1, date: 2024-03-10, item: II.2, text: ${TRICKY}, proposal: ${TRICKY} } ]
`,
)
  .replace('title: Trách nhiệm', `title: ${TRICKY}`)
  .replace('name: Trung tâm A', `name: ${TRICKY}`);

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dcs-screens-'));
  const units = makeFolder(root);
  writeFileSync(join(units, 'tricky.yaml'), TRICKY_UNIT);
  const escapes = join(root, 'escapes/plans/2024/units');
  makeFolder(join(root, 'escapes'));
  writeFileSync(join(escapes, 'tricky.yaml'), unit('tricky', '    note: "\\e]0;x\\a\\e[2Jy"\n'));
  const names = join(root, 'names/plans/2024/units');
  makeFolder(join(root, 'names'));
  for (const name of ['a\u001b[31mb', 'a\u202eb', 'a\nb', '::error::x']) {
    writeFileSync(join(names, `${name}.yaml`), unit('a').replace('year: 2024', 'years: 2024'));
  }
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A call at a terminal with colours; both streams in one text. */
async function atTerminal(args: readonly string[], cwd = root): Promise<Ran & { readonly screen: string }> {
  let screen = '';
  const output = {
    isTerminal: true,
    columns: 100,
    write: (data: string | Uint8Array) => void (screen += String(data)),
  };
  const ran = await dcs(args, { cwd, today: TODAY, stdout: output, stderr: output });
  return { ...ran, screen };
}

function expectSafe(screen: string): void {
  expect(screen.replace(OWN_COLORS, '')).not.toMatch(OBEYED);
}

const SCREENS: readonly (readonly string[])[] = [
  ['status'],
  ['status', '--json'],
  ['list'],
  ['show', 'II.2'],
  ['why', 'II.2'],
  ['report'],
  ['report', '-f', 'md', '-o', '-'],
  ['report', '-f', 'html', '-o', '-'],
  ['plan', '-f', 'md', '-o', '-'],
  ['due'],
  ['review'],
  ['check'],
  ['check', '--format', 'json'],
  ['check', '--format', 'github'],
  ['check', '--format', 'gitlab'],
  ['check', '--format', 'sarif'],
  ['check', '--format', 'junit'],
];

describe('a unit’s file with texts that would turn, hide and break what is printed', () => {
  it('can be read', async () => {
    expect((await atTerminal(['check'])).code).toBe(0);
  });

  it.each(SCREENS.map((args) => [args.join(' '), args] as const))('dcs %s', async (_name, args) => {
    expect(COMMAND_NAMES).toContain(args[0]);
    const { code, screen } = await atTerminal(args);
    expect([0, 1]).toContain(code);
    expect(screen.length).toBeGreaterThan(20);
    expectSafe(screen);
    // Tables and reports for machines have no lines but their own.
    if (!['show', 'report', 'plan'].includes(args[0] ?? '')) expect(screen).not.toMatch(/^::error::v/m);
  });

  it('is written as it is into a pipe', async () => {
    const { stdout } = await dcs(['show', 'II.2', '--json'], { cwd: root, today: TODAY });
    expect(stdout).toContain('\u202e');
  });
});

describe('escape sequences in quotes', () => {
  it.each(SCREENS.map((args) => [args.join(' '), args] as const))('dcs %s', async (_name, args) => {
    const { screen } = await atTerminal(args, join(root, 'escapes'));
    expectSafe(screen);
  });

  it('are refused wherever the file is used, with the place', async () => {
    const { code, screen } = await atTerminal(['status', '-u', 'tricky'], join(root, 'escapes'));
    expect({ code, screen }).toMatchObject({ code: 2, screen: expect.stringContaining('U+001B') as string });
    expect(screen).toContain('tricky.yaml:10:');
  });
});

describe('names of files', () => {
  it.each(SCREENS.map((args) => [args.join(' '), args] as const))('dcs %s', async (_name, args) => {
    const { screen } = await atTerminal(args, join(root, 'names'));
    expectSafe(screen);
    expect(screen).not.toMatch(/^::error::x/m);
  });
});

describe('an output', () => {
  it.each<[text: string, color: boolean, isTerminal: boolean, safe: string]>([
    ['a\r\nb\tc\n', false, true, 'a\r\nb\tc\n'],
    ['a\rb', false, true, 'a\\rb'],
    ['\u001b[31mđỏ\u001b[39m', true, true, '\u001b[31mđỏ\u001b[39m'],
    ['\u001b[31mđỏ', false, true, '\\e[31mđỏ'],
    ['\u001b[31mđỏ', false, false, '\\e[31mđỏ'],
    ['\u001b[2J', true, true, '\\e[2J'],
    ['\u001b]0;x\u0007', true, true, '\\e]0;x\\u0007'],
    ['\u009b31m', true, false, '\\u009b31m'],
    ['a\u202eb\u200bc', true, true, 'a\\u202eb\\u200bc'],
    ['a\u202eb\u200bc', true, false, 'a\u202eb\u200bc'],
    ['"\u0085"', false, true, '"\\u0085"'],
  ])('%j (colour %s, terminal %s)', (text, color, isTerminal, safe) => {
    expect(safeOutput(text, { color, isTerminal })).toBe(safe);
  });
});
