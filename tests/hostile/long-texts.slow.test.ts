import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dcs, folderWith, read, unitFile } from '../support/program.js';

const LENGTH = 100_000;
const of = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** What a pattern with two unbounded parts, or a width measured anew for each line, would take minutes for. */
const TEXTS: readonly string[] = [
  `a${of(' ')}b`,
  of('chữ '),
  of('a'),
  of('[^'),
  of('[^a]'),
  `Nghị định số${of(' ')}`,
  of('Nghị định số 1/'),
  of('12/3/'),
  of('\\u200d'),
  of('e\\u0301'),
  of('a\\n'),
  `a${of(' ')}\\nb`,
  of('\\t'),
  of('II.5.c '),
];

const COMMANDS: readonly (readonly string[])[] = [
  ['status'],
  ['list'],
  ['show', 'II.1'],
  ['why', 'II.1'],
  ['check', 'plans'],
  ['report', '--period', 'q1', '-f', 'md'],
  ['plan', '-f', 'md'],
  ['report', '--period', 'q1', '-f', 'docx', '--force', '-o', 'a.docx'],
  ['export', '--period', 'q1', '--force', '-o', 'a.xlsx'],
];

/** A unit's record with the text wherever a person may write one. */
function withText(record: string, text: string): string {
  const items = `items:
  II.1:
    title: "${text}"
    text: "00000000"
    in-charge: "${text}"
    output: "${text}"
    progress:
      - { date: 2024-03-10, status: done, note: "${text}" }
`;
  return record.replace(/^items:[^]*?(?=^\S(?!tems:))|^items:[^]*$/m, () => items);
}

// Whatever takes the square of their length takes minutes here, and the test's time is over.
it('takes a hundred thousand characters of anything in any text of a unit', async () => {
  const cwd = await folderWith('Thử');
  const file = unitFile(cwd, 'thu');
  const record = read(file);
  let taken = 0;
  for (const text of TEXTS) {
    writeFileSync(file, withText(record, text));
    for (const args of COMMANDS) {
      const { code } = await dcs(args, { cwd });
      expect([args, code]).not.toEqual([args, 3]);
      if (code === 0) taken += 1;
    }
  }
  // All but `check`, which has something to say of each.
  expect(taken).toBeGreaterThan(TEXTS.length * 6);
});

it('takes them in any text of a plan', async () => {
  const cwd = await folderWith('Thử');
  const file = join(cwd, 'plans/2024/plan.yaml');
  const plan = read(file);
  for (const text of TEXTS) {
    writeFileSync(
      file,
      plan.replace(/heading: .*$/m, () => `heading: "${text}"`),
    );
    for (const args of COMMANDS.slice(0, 5)) {
      const { code } = await dcs(args, { cwd });
      expect([args, code]).not.toEqual([args, 3]);
    }
  }
});
