import { expect, it } from 'vitest';
import { answering, CTRL_C } from '../support/answering.js';
import { dcs, folderWith, mustRun, read, unitFile } from '../support/program.js';

const today = '2024-03-16';

const withEntries = async (): Promise<string> => {
  const cwd = await folderWith('Trung tâm A');
  await mustRun(['tick', 'II.7', '--date', '1/3/2024', '--note', 'Họp 02 cuộc'], { cwd, today });
  await mustRun(['tick', 'II.7', '--date', '5/3/2024', '--note', 'Họp 03 cuộc'], { cwd, today });
  return cwd;
};

const withDifficulty = async (): Promise<string> => {
  const cwd = await folderWith('Trung tâm A');
  await mustRun(['raise', 'Thiếu chỗ tiếp dân', '--date', '1/3/2024'], { cwd, today });
  return cwd;
};

const decisions = (cwd: string): string => read(`${cwd}/plans/2024/department.yaml`);

it('correct asks for the item, its entry and what is different, and runs what it shows', async () => {
  const [asked, typed] = [await withEntries(), await withEntries()];
  const answers = ['1', '2', '', 'Họp 04 cuộc', '', '', ''];
  const { code, stderr, questions, unanswered } = await answering({ cwd: asked, today }, ['correct'], answers);
  expect([code, unanswered, stderr]).toEqual([0, [], expect.stringContaining('dcs correct II.7 2 --note')]);
  expect(questions[1]).toMatch(/1\. .*Họp 02 cuộc\n.*2\. .*Họp 03 cuộc/);
  await mustRun(['correct', 'II.7', '2', '--note', 'Họp 04 cuộc'], { cwd: typed, today });
  expect(read(unitFile(asked, 'trung-tam-a'))).toBe(read(unitFile(typed, 'trung-tam-a')));
});

it('correct offers no entry that was corrected, asks a wrong number again, and takes r as a withdrawal', async () => {
  const cwd = await withEntries();
  await mustRun(['correct', 'II.7', '1', '--note', 'Họp 05 cuộc'], { cwd, today });
  const answers = ['II.7', '1', '3', 'rút lại', 'Ghi nhầm', ''];
  const { code, stderr, questions } = await answering({ cwd, today }, ['correct'], answers);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/“1”.*Có: 2, 3[^]*correct II.7 3 --status void/)]);
  expect(questions[1]).not.toContain('Họp 02 cuộc');
});

it('answer asks which difficulty of all units, the words, who and when, and runs what it shows', async () => {
  const [asked, typed] = [await withDifficulty(), await withDifficulty()];
  const answers = ['5', '1', '', 'Đồng ý', 'Bà B', '10/3', ''];
  const { code, stderr, questions, unanswered } = await answering({ cwd: asked, today }, ['answer'], answers);
  expect([code, unanswered, stderr]).toEqual([
    0,
    [],
    expect.stringMatching(/“5”[^]*dcs answer trung-tam-a 1 "Đồng ý"/),
  ]);
  expect(questions[0]).toContain('1. Trung tâm A, số 1: Thiếu chỗ tiếp dân');
  await mustRun(['answer', 'trung-tam-a', '1', 'Đồng ý', '--by', 'Bà B', '--date', '10/3'], { cwd: typed, today });
  expect(decisions(asked)).toBe(decisions(typed));
  const again = await answering({ cwd: asked, today }, ['answer'], []);
  expect([again.code, again.questions, again.stderr]).toEqual([0, [], expect.stringContaining('chưa trả lời')]);
});

it.each([
  ['correct', ['1', '1', '', 'x', '', '', 'k']],
  ['answer', ['1', 'Đồng ý', '', '', 'k']],
])('%s writes nothing if it is left at any question', async (name, answers) => {
  const cwd = name === 'correct' ? await withEntries() : await withDifficulty();
  const all = (): string => read(unitFile(cwd, 'trung-tam-a'));
  const before = all();
  for (const at of answers.keys()) {
    for (const [leave, code] of [
      ['q', 0],
      ['<', 0],
      [CTRL_C, 130],
    ] as const) {
      const left = await answering({ cwd, today }, [name], [...answers.slice(0, at), leave]);
      expect([left.code, all()]).toEqual([code, before]);
    }
  }
  expect((await answering({ cwd, today }, [name], answers)).code).toBe(0);
  expect(all()).toBe(before);
  if (name === 'answer') expect(() => decisions(cwd)).toThrow();
});

it.each(['action', 'answer', 'correct'])('%s asks nothing with --no-input and where nobody is there', async (name) => {
  const cwd = await withDifficulty();
  const quiet = await answering({ cwd, today }, [name, '--no-input'], ['1']);
  expect([quiet.code, quiet.questions, quiet.stderr]).toEqual([2, [], expect.stringContaining('Thiếu')]);
  expect((await dcs([name], { cwd, today })).code).toBe(2);
});
