import { expect, it } from 'vitest';
import { answering as answeringAt } from '../support/answering.js';
import { dcs, folderWith, mustRun, read, unitFile } from '../support/program.js';

const today = '2024-03-16';

const answering = (cwd: string, args: readonly string[], answers: readonly string[], day = today) =>
  answeringAt({ cwd, today: day }, args, answers);

it('tick asks for the item, its result, document and day, and runs what it shows', async () => {
  const cwd = await folderWith('Trung tâm A');
  const answers = ['1', '', '15/BC-TTA; 8/3/2024; Báo cáo', '10/3', ''];
  const { code, stderr, questions } = await answering(cwd, ['tick'], answers);
  const line = 'dcs tick II.1 --period 2024-Q1 --status done --evidence "15/BC-TTA; 8/3/2024; Báo cáo" --date 10/3';
  expect([code, questions.length, stderr]).toEqual([0, 5, expect.stringContaining(`Cũng như gõ: ${line}`)]);
  expect(questions[0]).toMatch(/1\. II\.1 [^]*và \d+ nhiệm vụ nữa/);
  const typed = await folderWith('Trung tâm A');
  const words = [
    'tick',
    'II.1',
    '--period',
    'q1',
    '--status',
    'done',
    '--evidence',
    '15/BC-TTA; 8/3/2024; Báo cáo',
    '--date',
    '10/3',
  ];
  await mustRun(words, { cwd: typed, today });
  expect(read(unitFile(cwd, 'trung-tam-a'))).toBe(read(unitFile(typed, 'trung-tam-a')));
});

it('an item may be named in words, a result is asked for again, and a note is asked for what is not done', async () => {
  const cwd = await folderWith('Trung tâm A');
  const { code, stderr } = await answering(cwd, ['tick'], ['tiep cong dan', 'x y', 'v', 'Thiếu người', '', '']);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/“x y”[^]*tick "tiep cong dan" --status blocked --note/)]);
  expect(read(unitFile(cwd, 'trung-tam-a'))).toMatch(/status: blocked,.*note: Thiếu người/);
});

it.each<[string, readonly string[], readonly string[]]>([
  ['at the first question', ['tick'], ['']],
  ['by q', ['tick'], ['1', 'q']],
  ['by the end of the input', ['tick'], ['1', 'x', '']],
  ['at the last question', ['tick'], ['1', 'x', '', '', 'k']],
  ['sending, by q', ['submit'], ['q']],
  ['sending, at the last question', ['submit'], ['', 'Chờ số liệu', 'n']],
  ['figures, by Enter', ['figure'], ['']],
])('leaving %s records nothing: %j', async (_, args, answers) => {
  const cwd = await folderWith('Trung tâm A');
  const before = read(unitFile(cwd, 'trung-tam-a'));
  const { code } = await answering(cwd, args, answers);
  expect([code, read(unitFile(cwd, 'trung-tam-a'))]).toEqual([0, before]);
});

it('submit asks for what the signed paper says, and for the reason of gaps', async () => {
  const cwd = await folderWith('Trung tâm A');
  const answers = ['45/BC-TTA', '15/3/2024', 'Nguyễn Văn A', 'GIÁM ĐỐC', 'Chờ số liệu', ''];
  const { code, stderr } = await answering(cwd, ['submit'], answers);
  expect([code, stderr]).toEqual([0, expect.stringContaining('submit --period 2024-Q1 --number 45/BC-TTA --date')]);
  expect(read(unitFile(cwd, 'trung-tam-a'))).toMatch(/number: 45\/BC-TTA[^]*signer: Nguyễn Văn A/);
});

it('figure asks below its list, a figure a line', async () => {
  const cwd = await folderWith('Trung tâm A');
  const { code, stderr } = await answering(cwd, ['figure'], ['tiep-dan.luot 12', 'xyz 3', 'tiep-dan.luot mười', '']);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/“xyz”[^]*“mười”/)]);
  expect(read(unitFile(cwd, 'trung-tam-a'))).toContain('tiep-dan.luot: 12');
});

it.each([
  ['tick', 2],
  ['submit', 1],
  ['figure', 0],
])('%s asks nothing with --no-input, with other words, and where nobody is there', async (name, code) => {
  const cwd = await folderWith('Trung tâm A');
  const quiet = await answering(cwd, [name, '--no-input'], ['1']);
  expect([quiet.code, quiet.questions]).toEqual([code, []]);
  expect((await dcs([name], { cwd, today })).code).toBe(code);
  const withOption = await answering(cwd, [name, '--period', 'q1'], ['1']);
  expect(withOption.questions).toEqual([]);
});

it.each([
  ['the cut-off', '2024-03-14', 'quý I năm 2024', '2024-Q1'],
  ['the sending day', '2024-03-18', 'quý I năm 2024', '2024-Q1'],
  ['a week after it', '2024-03-25', 'quý I năm 2024', '2024-Q1'],
  ['the half-year’s sending day, the quarter never sent', '2024-06-17', 'quý I năm 2024', '2024-Q1'],
])('on %s an item of the list is ticked for the period that lacks it', async (_, day, words, period) => {
  const cwd = await folderWith('Trung tâm A');
  const { code, questions, stdout } = await answering(cwd, ['tick'], ['1', 'd', 'Đang làm', '', ''], day);
  expect([code, questions[0], stdout]).toEqual([0, expect.stringContaining(words), expect.stringContaining(words)]);
  const json = JSON.parse(await mustRun(['show', 'II.1', '--json'], { cwd, today: day })) as {
    readonly cells: readonly { readonly period: string; readonly state: string }[];
  };
  expect(json.cells.find((cell) => cell.period === period)?.state).toBe('doing');
});
