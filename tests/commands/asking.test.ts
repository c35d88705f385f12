import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answering, CTRL_C } from '../support/answering.js';
import { dcs, folderWith, mustRun, read, temporaryFolder, unitFile } from '../support/program.js';

const today = '2024-03-16';

/** A command alone, what a clerk answers, and the line that does the same. */
const ASKED: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'raise',
    ['Thiếu người làm công tác tiếp công dân', 'tiep cong dan', 'Bổ sung 01 biên chế', '10/3', ''],
    [
      'raise',
      'Thiếu người làm công tác tiếp công dân',
      '--item',
      'II.5.c',
      '--proposal',
      'Bổ sung 01 biên chế',
      '--date',
      '10/3',
    ],
  ],
  ['raise', ['Thiếu “người”: 50% — $HOME \\ `x`', '', '', '', ''], ['raise', 'Thiếu “người”: 50% — $HOME \\ `x`']],
  ['write', ['phuong huong', 'Tiếp tục.', ''], ['write', 'phuong-huong', '--period', 'q1', '--text', 'Tiếp tục.']],
  [
    'assign',
    ['2', 'Phòng Tổ chức', 'Phòng A; Phòng B', 'Quý II', 'Báo cáo', ''],
    [
      'assign',
      'II.2.a',
      '--lead',
      'Phòng Tổ chức',
      '--support',
      'Phòng A',
      '--support',
      'Phòng B',
      '--time',
      'Quý II',
      '--output',
      'Báo cáo',
    ],
  ],
  [
    'own',
    ['1', 'Tập huấn kỹ năng', '', '', 'Quý II', '', ''],
    ['own', 'II.2.e', 'Tập huấn kỹ năng', '--time', 'Quý II'],
  ],
  ['own', ['II.3.d', 'Rà soát', 'Tổ A', '', '', '', ''], ['own', 'II.3.d', 'Rà soát', '--lead', 'Tổ A']],
  [
    'skip',
    ['II.4.a', 'Không quản lý doanh nghiệp', 'q2', ''],
    ['skip', 'II.4.a', '--reason', 'Không quản lý doanh nghiệp', '--from', 'q2'],
  ],
  [
    'action',
    ['II.5.c', 'Lập lịch tiếp công dân', 'Tổ A', '', 'Quý II', '', ''],
    ['action', 'II.5.c', 'Lập lịch tiếp công dân', '--lead', 'Tổ A', '--time', 'Quý II'],
  ],
  [
    'tick',
    ['1', 'v', 'Thiếu người', '', ''],
    ['tick', 'II.1', '--period', 'q1', '--status', 'blocked', '--note', 'Thiếu người'],
  ],
];

describe.each(ASKED)('%s alone at a terminal: %j', (name, answers, line) => {
  it('asks, shows the command that does the same, and writes what it writes', async () => {
    const [asked, typed] = [await folderWith('Trung tâm A'), await folderWith('Trung tâm A')];
    const { code, stderr, unanswered } = await answering({ cwd: asked, today }, [name], answers);
    expect([code, unanswered, stderr]).toEqual([0, [], expect.stringContaining(`Cũng như gõ: dcs ${name} `)]);
    await mustRun(line, { cwd: typed, today });
    expect(read(unitFile(asked, 'trung-tam-a'))).toBe(read(unitFile(typed, 'trung-tam-a')));
  });

  it.each([
    ['q', 0],
    ['<', 0],
    [CTRL_C, 130],
  ])('writes nothing if it is left at any question by %j', async (leave, code) => {
    const cwd = await folderWith('Trung tâm A');
    const before = read(unitFile(cwd, 'trung-tam-a'));
    for (const at of answers.keys()) {
      const left = await answering({ cwd, today }, [name], [...answers.slice(0, at), leave]);
      expect([left.code, read(unitFile(cwd, 'trung-tam-a'))]).toEqual([code, before]);
    }
    const refused = await answering({ cwd, today }, [name], [...answers.slice(0, -1), 'k']);
    expect([refused.code, read(unitFile(cwd, 'trung-tam-a'))]).toEqual([0, before]);
  });

  it('< goes back and Enter keeps every answer, from the first question on and from the last', async () => {
    const [asked, typed] = [await folderWith('Trung tâm A'), await folderWith('Trung tâm A')];
    const given = answers.slice(0, -1);
    const back = given.map(() => '<');
    const kept = given.map(() => '');
    const { code } = await answering({ cwd: asked, today }, [name], [...given, ...back, ...kept, 's', ...kept, '']);
    await mustRun(line, { cwd: typed, today });
    expect([code, read(unitFile(asked, 'trung-tam-a'))]).toEqual([0, read(unitFile(typed, 'trung-tam-a'))]);
  });
});

it.each([
  ['raise', ['Thiếu người', 'II.5.c', CTRL_C], 'dcs raise "Thiếu người" --item II.5.c\n'],
  ['skip', ['II.4.a', CTRL_C], 'dcs skip II.4.a --reason ""\n'],
  ['tick', ['1', 'v', 'Thiếu người', CTRL_C], 'dcs tick II.1 --period 2024-Q1 --status blocked --note "Thiếu người"\n'],
  ['submit', ['45/BC-TTA', '15/3/2024', CTRL_C], 'dcs submit --period 2024-Q1 --number 45/BC-TTA --date 15/3/2024\n'],
])('Ctrl-C in %s prints the line with the answers so far', async (name, answers, line) => {
  const cwd = await folderWith('Trung tâm A');
  const left = await answering({ cwd, today }, [name], answers);
  expect([left.code, left.stderr]).toEqual([130, expect.stringContaining(`hãy chạy: ${line}`)]);
  const first = await answering({ cwd, today }, [name], [CTRL_C]);
  expect([first.code, first.stderr]).toEqual([130, expect.not.stringContaining('hãy chạy')]);
});

it('an answer that is refused is asked for again; the others stay', async () => {
  const cwd = await folderWith('Trung tâm A');
  const answers = ['Thiếu người', 'xyz', 'II.99', 'II.5.c', 'Thêm người', '31/2', '', '', '', '', '10/3', ''];
  const { code, stderr, questions } = await answering({ cwd, today }, ['raise'], answers);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/“xyz”[^]*“II.99”[^]*29 ngày[^]*Chưa ghi[^]*--date 10\/3/)]);
  expect(questions.filter((one) => one.includes('Đã trả lời: Thiếu người')).length).toBe(1);
  expect(read(unitFile(cwd, 'trung-tam-a'))).toMatch(
    /date: 2024-03-10, .*text: Thiếu người, item: II.5.c, proposal: Thêm/,
  );
});

it('- leaves an answer blank that was given before; leaving after a refusal is no success', async () => {
  const cwd = await folderWith('Trung tâm A');
  const answers = ['Thiếu người', '', 'Thêm người', '31/2', '', '', '', '-', '-', 's', 'q'];
  const { code, stderr } = await answering({ cwd, today }, ['raise'], answers);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/Cũng như gõ: dcs raise "Thiếu người"\n/)]);
});

it('write offers the editor where no paragraph is typed', async () => {
  const cwd = await folderWith('Trung tâm A');
  const env = { VISUAL: `sh -c 'printf "Từ trình soạn thảo" > "$0"'` };
  const { code, stdout } = await answering({ cwd, today, env }, ['write'], ['1', '', '']);
  expect([code, stdout]).toEqual([0, expect.stringContaining('Đã viết')]);
  expect(read(unitFile(cwd, 'trung-tam-a'))).toContain('Từ trình soạn thảo');
  const again = await answering({ cwd, today }, ['write'], ['']);
  expect(again.questions[0]).toMatch(/ 1\. .* \(đã viết\)\n {2}2\. [^(]*\n/);
});

it('init asks for the unit, its kind, abbreviation and place; a name without letters is asked for again', async () => {
  const [asked, typed] = [await folderWith('Trung tâm B'), await folderWith('Trung tâm B')];
  const answers = ['!!!', 'Phòng Quản lý nhà', '2', 'QLN', 'Đà Nẵng', ''];
  const { code, questions } = await answering({ cwd: asked, today }, ['init'], answers);
  expect([code, questions[2]]).toEqual([0, expect.stringMatching(/1 văn phòng, 2 phòng/i)]);
  await mustRun(['init', 'Phòng Quản lý nhà', '--kind', 'division', '--code', 'QLN', '--place', 'Đà Nẵng'], {
    cwd: typed,
    today,
  });
  expect(read(unitFile(asked, 'phong-quan-ly-nha'))).toBe(read(unitFile(typed, 'phong-quan-ly-nha')));
  const empty = temporaryFolder();
  for (const leave of [['q'], [''], ['Trung tâm A', '', '', '', 'k'], ['Trung tâm A', CTRL_C]]) {
    await answering({ cwd: empty, today }, ['init'], leave);
    expect(existsSync(join(empty, 'plans'))).toBe(false);
  }
});

it.each<[string, readonly string[], number]>([
  ['raise', ['raise'], 0],
  ['raise of a day', ['raise', '--as-of', '10/3/2024'], 0],
  ['raise as JSON', ['raise', '--json'], 0],
  ['write', ['write'], 0],
  ['write of a period', ['write', '--period', 'q2'], 0],
  ['assign', ['assign'], 2],
  ['assign, in part', ['assign', 'II.7'], 2],
  ['own', ['own'], 2],
  ['own, in part', ['own', 'II.2.e'], 2],
  ['skip', ['skip'], 2],
  ['skip, taken back', ['skip', '--back'], 2],
  ['init', ['init'], 2],
  ['init, in part', ['init', '--code', 'A'], 2],
])('nobody is asked with --no-input, without a terminal, or where more was typed: %s', async (_, args, code) => {
  const cwd = await folderWith('Trung tâm A');
  const alone = await dcs(args, { cwd, today });
  expect([alone.code, code === 2 ? alone.stderr : '']).toEqual([
    code,
    code === 2 ? expect.stringMatching(/Thiếu <|Chưa nêu/) : '',
  ]);
  const quiet = await answering({ cwd, today }, [...args, '--no-input'], ['1']);
  expect([quiet.code, quiet.questions, quiet.stdout]).toEqual([code, [], alone.stdout]);
  const more = args.length > 1 ? (await answering({ cwd, today }, args, ['1'])).questions : [];
  expect(more).toEqual([]);
});

it('raise and write of all units ask nothing', async () => {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
  for (const args of [['raise'], ['raise', '--all'], ['write', '--all']]) {
    expect((await answering({ cwd, today }, args, ['x'])).questions).toEqual([]);
  }
});
