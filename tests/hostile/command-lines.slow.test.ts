import fc from 'fast-check';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES, commandNamed } from '../../src/cli/command-list.js';
import { sharedSpecs } from '../../src/cli/parse.js';
import type { Command } from '../../src/commands/command.js';
import { VIETNAMESE_VERBS } from '../../src/locale/verbs.js';
import { folderForLines, LINES } from '../support/lines.js';
import { dcs, temporaryFolder } from '../support/program.js';
import { MORE } from '../support/seed.js';

/** How many lines of a command. */
const COUNT = 6 * MORE;

/** Words that mean something somewhere, so that many a line gets past the parser. */
const SENSIBLE: readonly string[] = [
  ...['II.5.c', 'II.7', 'II.2.e', 'II.4.a', '2.dd', 'tiep cong dan', 'III.1', 'I', 'II.5.d.1', 'uu-diem', 'han-che'],
  ...['tiep-dan.luot', 'trung-tam-a', 'trung-tam-b', 'Trung tâm A', 'Trung tâm C', '1', '2', '12', '2024', 'q1', 'h1'],
  ...[
    '2024-Q2',
    '9M',
    'M5',
    '1/3/2024',
    '2024-03-10',
    'hôm qua',
    'done',
    'none',
    'void',
    'doing',
    'md',
    'docx',
    'json',
  ],
  ...['a.md', 'a.docx', 'b.pdf', 'kh.txt', 'da-dien.xlsx', '.', 'plans', 'plans/2024/plan.yaml', 'xlsx', 'bash', '-'],
  ...['15/BC; 1/3/2024; Báo cáo', 'plan', 'entries', 'missing-item'],
];

/** What a slip, a script or a paste leaves in a line; no system hands over a NUL. */
const ODD: readonly string[] = [
  ...['', ' ', '--', '---', '-x', '-=', '--=', '--no-', '--period=', '=', '\u00a0', '\u200b', 'a\u000bb', 'a\u001bb'],
  ...[
    'a\u0092b',
    'a\ufffdb',
    '\ud800',
    '“a',
    '—date',
    '–date',
    '../../x',
    '/dev/null',
    '/dev',
    '~',
    '*.xlsx',
    '?',
    '[a',
  ],
  ...['__proto__', 'constructor', 'toString', '{a: b}', '[', '%s', '$HOME', '`a`', 'nan', '-1', '1e999', '0x10', '1.5'],
  ...[
    '9'.repeat(400),
    'x'.repeat(3_000),
    '31/6/2024',
    '2024-13-45',
    '0001-01-01',
    '2030-Q9',
    '١٢',
    '１２',
    'null',
    '.a',
  ],
  ...['a\r\nb', '\u202eabc', '🙂', 'II.5.c,II.7', 'II.99.z', 'con', `${'a'.repeat(300)}.md`, 'khong-co/a.md', 'a\\b'],
];

/** What no line may bring onto the screen: a stack, or a value that was printed without a thought. */
const THOUGHTLESS = /^\s+at .*:\d+|\bundefined\b|\[object |\bNaN\b/m;

/** The options of a command, each with a value where it takes one. */
function given(command: Command): readonly fc.Arbitrary<readonly string[]>[] {
  const values = fc.oneof(fc.constantFrom(...SENSIBLE), fc.constantFrom(...ODD));
  return [...command.options, ...sharedSpecs(command)].map(({ flags, choices }) => {
    const flag = /--[a-z-]+/.exec(flags)?.[0] ?? '--x';
    if (!flags.includes('<')) return fc.constant([flag]);
    return (choices === undefined ? values : fc.oneof(fc.constantFrom(...choices), values)).map((one) => [flag, one]);
  });
}

/** A line of the command with words put in, left out, said twice or replaced. */
function linesOf(command: Command): fc.Arbitrary<readonly string[]> {
  const good = LINES[command.name] ?? [];
  const words = fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...given(command)) },
    { weight: 3, arbitrary: fc.constantFrom(...SENSIBLE).map((word) => [word]) },
    { weight: 2, arbitrary: fc.constantFrom(...ODD).map((word) => [word]) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }).map((word) => [word]) },
  );
  const change = fc.record({ at: fc.nat(8), removed: fc.constantFrom(0, 0, 0, 1, 1, 2), words });
  return fc
    .tuple(
      fc.constantFrom(command.name, VIETNAMESE_VERBS[command.name] ?? command.name),
      fc.array(change, { maxLength: 3 }),
    )
    .map(([verb, changes]) => [
      verb,
      ...changes.reduce(
        (line, { at, removed, words: put }) => line.toSpliced(at % (line.length + 1), removed, ...put),
        good.slice(1),
      ),
    ]);
}

/** On a port that it may take `open` would serve its page for ever. */
function withoutPage(line: readonly string[], { name }: Command): readonly string[] {
  return name === 'open' ? [...line.filter((word) => word !== '--'), '--port', '1'] : line;
}

it('each command has a line that goes well', () => {
  expect(Object.keys(LINES).sort()).toEqual([...COMMAND_NAMES].sort());
});

/** How the lines end that are refused, or find something missing. */
const GOOD_CODES: Readonly<Record<string, number>> = { open: 2, finish: 1 };

describe.each(COMMAND_NAMES)('dcs %s', (name) => {
  it('ends with 0, 1 or 2 for any line, and leaves a folder without errors', { timeout: 120_000 }, async () => {
    const command = await commandNamed(name);
    if (command === null) throw new Error(`there is no command ${name}`);
    // `../../x` stays within the folder that is removed.
    const cwd = join(temporaryFolder(), 'a/b/c');
    cpSync(await folderForLines(), cwd, { recursive: true });
    expect((await dcs(LINES[name] ?? [], { cwd })).code).toBe(GOOD_CODES[name] ?? 0);
    let ran = 0;
    const tried = fc.asyncProperty(linesOf(command), async (words) => {
      const line = withoutPage(words, command);
      const { code, stderr } = await dcs(line, { cwd, env: {} });
      ran += 1;
      expect([0, 1, 2], `${JSON.stringify(line)}: ${stderr}`).toContain(code);
      expect([line, stderr]).not.toEqual([line, expect.stringMatching(THOUGHTLESS)]);
      if (code === 2) expect([line, stderr]).not.toEqual([line, '']);
    });
    await fc.assert(tried, { numRuns: COUNT, endOnFailure: true });
    expect(ran).toBe(COUNT);
    const { stdout } = await dcs(['check', '--json', 'plans/2024'], { cwd });
    expect((JSON.parse(stdout) as { summary: { errors: number } }).summary.errors, stdout).toBe(0);
    expect(
      readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(lock|tmp)$/.test(path)),
    ).toEqual([]);
  });
});
