import { describe, expect, it } from 'vitest';
import { dcs, folderWith, read, unitFile, write } from '../support/program.js';
import { overLines } from '../support/older-form.js';
import { lossesOf, type Recorded, recordedIn } from './recorded.js';
import { HAS_GIT, Repository, type Style } from './repository.js';

// Two people record on two branches, git joins what they wrote, and both sides of every conflict are kept, in either
// order: nothing may be lost, mixed, or withdrawn that nobody withdrew, unless check finds an error.

type Commands = readonly (readonly string[])[];

/** What one person does, said with a word of their own. */
const KINDS: Readonly<Record<string, (who: string) => Commands>> = {
  'the same tick': () => [['tick', 'II.5.c']],
  'a tick': (who) => [['tick', 'II.5.c', '--note', `${who}: tiếp 5 lượt`]],
  'a tick with a document': (who) => [['tick', 'II.5.c', '--evidence', `7/BC; 1/4/2024; Báo cáo của ${who}`]],
  'a tick of its own day': (who) => [['tick', 'II.5.c', '--date', `${who === 'A' ? 8 : 9}/4/2024`, '--note', who]],
  'two ticks': (who) => [
    ['tick', 'II.5.c', '--by', who],
    ['tick', 'II.5.c', 'II.5.a', '--note', `${who}: dòng 1\ndòng 2`],
  ],
  'a tick that was withdrawn': (who) => [
    ['tick', 'II.5.c', '--note', `${who} nhầm`],
    ['correct', 'II.5.c', '3', '--status', 'void'],
  ],
  'a tick corrected twice': (who) => [
    ['tick', 'II.5.c', '--note', `${who} nhầm`],
    ['correct', 'II.5.c', '3', '--note', `${who} sửa`],
    ['correct', 'II.5.c', '4', '--note', `${who} sửa nữa`],
  ],
  'a correction of what was there': (who) => [['correct', 'II.5.c', '2', '--note', `${who} sửa`]],
  'a withdrawal of what was there': () => [['correct', 'II.5.c', '1', '--status', 'void']],
  'an undo': () => [['undo', 'II.5.c']],
  'a first tick of an item': (who) => [['tick', 'II.7', '--note', who]],
  'an action, and its tick': (who) => [
    ['action', 'II.5.c', `Việc của ${who}`],
    ['tick', 'II.5.c', '--action', '2', '--note', who],
  ],
  'a tick of the action that was there': (who) => [['tick', 'II.5.c', '--action', '1', '--note', who]],
  'an own item, and its tick': (who) => [
    ['own', 'II.2.e', `Nhiệm vụ của ${who}`],
    ['tick', 'II.2.e.2', '--note', who],
  ],
  'an own item of one title': (who) => [['own', 'II.2.e', 'Nhiệm vụ chung', ...(who === 'A' ? ['--lead', 'A'] : [])]],
  'a tick of the own item that was there': (who) => [['tick', 'II.2.e.1', '--note', who]],
  'a difficulty': (who) => [['raise', `Thiếu phòng (${who})`, '--item', 'II.5.c']],
  'a submission': (who) => [['submit', '--period', 'q1', '--by', who, '--with-gaps', 'Chờ số liệu']],
  'a figure': (who) => [['figure', 'tiep-dan.luot', who === 'A' ? '5' : '6', '--period', 'q1']],
  'words of the report': (who) => [['write', 'han-che', '--period', 'q1', '--text', `Lời của ${who}\n\nđoạn 2`]],
  'an assignment': (who) => [['assign', 'II.5.c', '--lead', `Phòng ${who}`]],
};

/** A record that came to stand under the next list of the file. */
const MISPLACED = ['missing-key', 'unknown-key'];

/** What both may do and check then finds, for a person has to say what becomes of two under one number or one place. */
const MAY_BE_FOUND: Readonly<Record<string, readonly string[]>> = {
  'an undo': ['correction-of-none'],
  'an action, and its tick': ['duplicate-action-id', 'duplicate-key'],
  'an own item, and its tick': ['duplicate-key'],
  'an own item of one title': ['duplicate-key'],
  'a difficulty': ['duplicate-difficulty-id', ...MISPLACED],
  'a figure': ['duplicate-key'],
  'words of the report': ['duplicate-key'],
  'an assignment': ['duplicate-key'],
};

/** In this style git marks what both sides say alike too: both kept, the key of a new list is there twice. */
const WHOLE = ['duplicate-key'];

const BASE: Commands = [
  ['tick', 'II.5.c', '--date', '10/3/2024', '--note', 'Một', '--evidence', '1/BC; 9/3/2024; Báo cáo'],
  ['tick', 'II.5.c', '--date', '11/3/2024', '--note', 'Hai'],
  ['action', 'II.5.c', 'Lịch tiếp công dân'],
  ['own', 'II.2.e', 'Nhiệm vụ có sẵn'],
  ['tick', 'II.2.e.1', '--note', 'Một'],
  ['raise', 'Vướng có sẵn'],
  ['write', 'uu-diem', '--period', 'q1', '--text', 'Có sẵn'],
  ['figure', 'tuyen-truyen.cuoc', '1', '--period', 'q1'],
];

/** As own items were written before: what comes to stand behind them in the wrong place is no YAML any more. */
const ENDS_IN_LISTS = 'of the older form, the lists last in their items';

const ONE_LINE = 'of one line a record';

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  [ONE_LINE]: (text) => text,
  'of the older form': overLines,
  [ENDS_IN_LISTS]: (text) => overLines(text).replace(/^ +output: null\n/gm, ''),
  'of the older form, with comments and CRLF': (text) =>
    overLines(text)
      .replace(/^( +)(- date)/gm, '$1# ghi chú\n$1$2')
      .replace(/\n/g, '\r\n'),
};

const branchOf = (who: string, kind: string): string => `${who}/${kind.replace(/[ ,]+/g, '-')}`;

const TELLING = ['a tick corrected twice', 'an own item, and its tick'];

/** Every kind with every other; in the other styles and forms with itself, and with what counts by numbers. */
function meetings(form: string): readonly (readonly [string, string, Style])[] {
  const kinds = Object.keys(KINDS);
  const pairs = kinds.flatMap((a, i) => kinds.slice(i).map((b) => [a, b] as const));
  const telling = pairs.filter(([a, b]) => a === b || TELLING.includes(a) || TELLING.includes(b));
  if (form !== ONE_LINE) return telling.map(([a, b]) => [a, b, 'merge'] as const);
  return [
    ...pairs.map(([a, b]) => [a, b, 'merge'] as const),
    ...telling.map(([a, b]) => [a, b, 'union'] as const),
    ...kinds.map((kind) => [kind, kind, 'diff3'] as const),
  ];
}

describe.skipIf(!HAS_GIT).each(Object.keys(FORMS))('merges of files %s', (form) => {
  it('keep what two people recorded, or check finds an error', async () => {
    const cwd = await folderWith('Trung tâm A');
    const file = unitFile(cwd, 'trung-tam-a');
    const run = async (commands: Commands): Promise<string> => {
      for (const args of commands) {
        const { code, stderr } = await dcs(args, { cwd });
        if (code !== 0) throw new Error(`dcs ${args.join(' ')}: ${stderr}`);
      }
      return read(file);
    };
    const base = FORMS[form]?.(await run(BASE)) ?? '';
    const repository = new Repository(base);
    const said = new Map<string, Recorded>();
    for (const [kind, commandsOf] of Object.entries(KINDS)) {
      for (const who of ['A', 'B']) {
        write(file, base);
        const text = await run(commandsOf(who));
        repository.branch(branchOf(who, kind), text);
        said.set(`${who}/${kind}`, await recordedIn(text));
      }
    }
    const start = await recordedIn(base);
    expect(start.errors).toEqual([]);
    const wrong: unknown[] = [];
    for (const [a, b, style] of meetings(form)) {
      const sides = [said.get(`A/${a}`) ?? start, said.get(`B/${b}`) ?? start] as const;
      const merged = repository.merge(branchOf('A', a), branchOf('B', b), style);
      for (const [text, way] of merged) {
        const result = await recordedIn(text);
        const found = [
          ...(MAY_BE_FOUND[a] ?? []),
          ...(MAY_BE_FOUND[b] ?? []),
          ...(style === 'diff3' ? WHOLE : []),
          ...(form === ENDS_IN_LISTS ? ['yaml-syntax'] : []),
        ];
        const unexpected = result.errors.filter((code) => !found.includes(code));
        const losses = result.errors.length > 0 ? [] : lossesOf(result, start, sides);
        if (losses.length > 0 || unexpected.length > 0) wrong.push({ a, b, way, unexpected, losses });
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
