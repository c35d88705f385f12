import { describe, expect, it } from 'vitest';
import { dcs, departmentFile, mustRun, prepared, read, unitFile, write } from '../support/program.js';

const UNIT = 'trung-tam-a';
const OLD = 'Thiếu người làm công tác tiếp công dân';
const NEW = 'Thiếu hai người trực tiếp công dân';
const today = '2024-04-20';

/** A unit whose difficulty was answered in April. */
const answered = prepared(['Trung tâm A', 'Trung tâm B'], async (cwd) => {
  const raise = ['raise', OLD, '-u', UNIT, '--proposal', 'Bổ sung 01 người', '--item', 'II.5.c', '--period', 'q1'];
  await mustRun(raise, { cwd });
  await mustRun(['raise', 'Phần mềm hay lỗi', '-u', UNIT], { cwd });
  await mustRun(['answer', UNIT, '1', 'Đồng ý bổ sung', '--by', 'Chánh Văn phòng'], { cwd });
});

/** The same; then a newer file of the unit came. */
async function answeredFolder(change: (text: string) => string): Promise<string> {
  const cwd = await answered();
  const file = unitFile(cwd, UNIT);
  write(file, change(read(file)));
  return cwd;
}
const reworded = (text: string): string => text.replace(OLD, NEW);
const removed = (text: string): string => text.replace(/^.*Thiếu người làm công tác tiếp công dân.*\n/m, '');

/** Every output that says whether a difficulty was answered. */
const OUTPUTS: readonly (readonly string[])[] = [
  ['raise', '-u', UNIT],
  ['raise', '--all'],
  ['raise', '-u', UNIT, '--json'],
  ['raise', '--all', '--json'],
  ['report', '-u', UNIT, '--period', 'q1'],
  ['report', '--all', '--internal', '--period', 'q1'],
  ['report', '--all', '--period', 'q1', '-f', 'json'],
  ['status', '-f', 'html', '-o', '-'],
  ['status', '-u', UNIT, '-f', 'html', '-o', '-'],
  ['export', '--all', '-f', 'csv', '--table', 'difficulties'],
];
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('an answer to words that a newer file put otherwise', () => {
  it.each(OUTPUTS.map((args) => [args.join(' '), args] as const))('is told by dcs %s', async (_, args) => {
    const cwd = await answeredFolder(reworded);
    const told = inOneLine(await mustRun(args, { cwd, today }));
    expect(told).toContain(NEW);
    expect(told).toContain('Đồng ý bổ sung');
    expect(told, 'with the words that it was given for').toContain(OLD);
  });

  it('is said to be one, and its present words to have none', async () => {
    const cwd = await answeredFolder(reworded);
    const told = inOneLine(await mustRun(['raise', '-u', UNIT], { cwd, today }));
    expect(told).toContain('nội dung hiện nay chưa được trả lời');
    expect(told).toContain(`Đã trả lời cho nội dung cũ “${OLD}”, ngày 10/04/2024 (Chánh Văn phòng): Đồng ý bổ sung`);
    expect(told).toContain('2 vướng mắc, 2 chưa được trả lời; 1 trả lời cho nội dung nay không còn như vậy.');
    const brief = inOneLine(await mustRun(['brief', '--period', 'q1'], { cwd, today }));
    expect(brief).toContain('(đã trả lời nội dung cũ ngày 10/4/2024) Bổ sung 01 người');
    expect(inOneLine(await mustRun(['report', '-u', UNIT, '--period', 'q1'], { cwd, today }))).toContain(
      `Đã trả lời ngày 10/4/2024 đối với nội dung cũ “${OLD}”: Đồng ý bổ sung.`,
    );
  });

  it('does not change what was sent, nor look ahead', async () => {
    const cwd = await answeredFolder(reworded);
    const before = await mustRun(['raise', '-u', UNIT, '--as-of', '9/4/2024'], { cwd, today });
    expect(before).not.toContain('Đồng ý');
    await mustRun(['submit', '-u', UNIT, '--period', 'q1', '--with-gaps', 'Thử'], { cwd, today });
    write(departmentFile(cwd), read(departmentFile(cwd)).replace(/answers:[^]*/, 'answers: []\n'));
    const again = await mustRun(['submit', '-u', UNIT, '--period', 'q1', '--with-gaps', 'Thử'], { cwd, today });
    expect(again).toContain('nội dung không đổi');
  });

  it('stays in the file when the new words are answered', async () => {
    const cwd = await answeredFolder(reworded);
    await mustRun(['answer', UNIT, '1', 'Đồng ý hai người'], { cwd, today });
    const told = inOneLine(await mustRun(['raise', '-u', UNIT], { cwd, today }));
    expect(told).toContain('Trả lời ngày 20/04/2024: Đồng ý hai người');
    expect(told).toContain(`Đã trả lời cho nội dung cũ “${OLD}”`);
    expect(told).toContain('2 vướng mắc, 1 chưa được trả lời; 1 trả lời');
  });
});

describe('an answer to a difficulty that a newer file no longer has', () => {
  it.each([
    ['raise', '-u', UNIT],
    ['raise', '--all'],
    ['raise', '-u', UNIT, '--json'],
    ['raise', '--all', '--json'],
    ['status', '-f', 'html', '-o', '-'],
    ['status', '-u', UNIT, '-f', 'html', '-o', '-'],
    ['check'],
  ])('is told by dcs %s %s %s', async (...args) => {
    const cwd = await answeredFolder(removed);
    const { stdout } = await dcs(args, { cwd, today });
    const told = inOneLine(stdout);
    if (args[0] === 'check') expect(told).toContain('answer-to-unknown-difficulty');
    else expect(told).toMatch(new RegExp(`${OLD}[^]*Đồng ý bổ sung`));
  });

  it('is told where the unit has no difficulty at all', async () => {
    const cwd = await answeredFolder((text) => text.replace(/^difficulties:\n(?: .*\n)*/m, ''));
    const told = inOneLine(await mustRun(['raise', '-u', UNIT], { cwd, today }));
    expect(told).toContain(`1. Không còn trong tệp của đơn vị: “${OLD}”. Đã trả lời ngày 10/04/2024`);
    expect(await mustRun(['raise', '--all'], { cwd, today })).toContain('Đồng ý bổ sung');
  });
});
