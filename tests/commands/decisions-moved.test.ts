import { mkdirSync, rmSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { dcs, departmentFile, mustRun, prepared, type Ran, read, unitFile, write } from '../support/program.js';

const UNIT = 'trung-tam-a';
const TODAY = '2024-03-25';
let cwd = '';
let file = '';
/** The unit's file as it is without what the head office decided. */
let bare = '';

const run = (...args: readonly string[]): Promise<Ran> => dcs(args, { cwd, today: TODAY });
const must = (...args: readonly string[]): Promise<string> => mustRun(args, { cwd, today: TODAY });

/** In the form of older files, where judgement and answer stand beside what they are about. */
const older = (text: string): string =>
  text
    .replace(
      /(- \{ period: 2024-Q1.*) \}\n/,
      '$1, reviews: [ { result: accepted, date: 2024-03-20, by: Trần Thị B } ] }\n',
    )
    .replace(/(- \{ id: 1.*) \}\n/, '$1, answer: { date: 2024-03-21, text: Đồng ý bổ sung } }\n');

const sent = prepared(['Trung tâm A'], async (folder) => {
  const call = { cwd: folder, today: TODAY };
  await mustRun(['raise', 'Thiếu người trực', '--date', '12/3/2024'], call);
  await mustRun(['submit', '--period', 'q1', '--date', '16/3/2024', '--with-gaps', 'x'], call);
});

beforeEach(async () => {
  cwd = await sent();
  file = unitFile(cwd, UNIT);
  bare = read(file);
  write(file, older(bare));
});

async function views(): Promise<readonly string[]> {
  const calls = [['review', UNIT], ['raise'], ['due'], ['report', '--period', 'q1', '-f', 'md']];
  return Promise.all(calls.map(async (call) => must(...call)));
}

describe('what the head office decided, in an older unit’s file', () => {
  it('is read as before, and said to be in the wrong place', async () => {
    expect((await must('review', UNIT)).replace(/\s+/g, ' ')).toContain('đã tiếp nhận 20/03/2024');
    expect(await must('raise')).toContain('Đồng ý bổ sung');
    const { code, stdout } = await run('check');
    expect(code).toBe(0);
    expect(stdout.match(/decision-in-unit-file/g)).toHaveLength(2);
  });

  it('is moved by check --fix: every view stays as it was, the unit’s file loses nothing else', async () => {
    const before = await views();
    const { stdout } = await run('check', '--fix');
    expect(stdout.match(/chuyển sang department\.yaml/g)).toHaveLength(2);
    expect(read(file)).toBe(bare);
    expect(await views()).toEqual(before);
    expect((await run('check', '--strict')).code).toBe(0);
    const moved = read(departmentFile(cwd));
    await run('check', '--fix');
    expect(read(departmentFile(cwd))).toBe(moved);
  });

  it('is moved out of records of several lines too, which a person may have commented', async () => {
    const [head = ''] = bare.split('difficulties:');
    const { content = '' } = /content: "(?<content>(?:2:)?[0-9a-f]{64})"/.exec(bare)?.groups ?? {};
    const record = (reviews: string, answer: string): string => `${head}difficulties:
  - id: 1
    date: 2024-03-12
    text: Thiếu người trực # nêu tại cuộc họp
${answer}submissions:
  - period: 2024-Q1
    date: 2024-03-16
    content: "${content}"
${reviews}    gaps: x
`;
    const judged = '    reviews:\n      - result: accepted\n        date: 2024-03-20\n        by: Trần Thị B\n';
    write(file, record(judged, '    answer:\n      date: 2024-03-21\n      text: Đồng ý bổ sung\n'));
    const before = await views();
    expect((await run('check', '--fix')).stdout.match(/chuyển sang department\.yaml/g)).toHaveLength(2);
    expect(read(file)).not.toMatch(/reviews|answer/);
    expect(read(file)).toContain('# nêu tại cuộc họp');
    expect(await views()).toEqual(before);
  });

  it('is only shown by --dry-run', async () => {
    const before = read(file);
    expect((await run('check', '--fix', '--dry-run')).stdout).toContain('chuyển sang department.yaml');
    expect(read(file)).toBe(before);
    expect((await run('check', '--fix', '--dry-run')).stdout).toContain('decision-in-unit-file');
  });

  it('counts once where a move was cut off after the head office’s file was written', async () => {
    const before = await views();
    await run('check', '--fix');
    const moved = read(departmentFile(cwd));
    write(file, older(bare));
    expect(await views()).toEqual(before);
    expect((await run('check')).stdout).toContain('đã có trong department.yaml');
    await run('check', '--fix');
    expect(read(departmentFile(cwd))).toBe(moved);
    expect(read(file)).toBe(bare);
  });

  it('stays where it is when the head office’s file says otherwise of that day, or can’t be used', async () => {
    await run('check', '--fix');
    const contrary = read(departmentFile(cwd)).replace('text: Đồng ý bổ sung', 'text: Không đồng ý');
    for (const department of [contrary, 'schema: dcs/department@1\nyear: hai nghìn\n']) {
      write(departmentFile(cwd), department);
      write(file, older(bare));
      await run('check', '--fix');
      expect(read(departmentFile(cwd))).toBe(department);
      expect(read(file)).toContain('answer: { date: 2024-03-21, text: Đồng ý bổ sung }');
    }
  });
});

describe('the head office’s file', () => {
  it('stops commands where it can’t be used, and says where: what was accepted would read as waiting', async () => {
    await run('check', '--fix');
    write(departmentFile(cwd), read(departmentFile(cwd)).replace('result: accepted', 'result: đồng ý'));
    for (const call of [['review'], ['status'], ['due'], ['tick', 'II.7'], ['report', '--all', '--period', 'q1']]) {
      const { code, stderr } = await run(...call);
      expect([call[0], code]).toEqual([call[0], 2]);
      expect(stderr).toContain('department.yaml');
    }
    const { code, stdout } = await run('check');
    expect(code).toBe(1);
    expect(stdout).toMatch(/department\.yaml:\d+:\d+/);
  });

  it.each([
    ['a unit that nobody knows', 'unit: trung-tam-a', 'unit: trung-tam-x', 'decision-for-unknown-unit'],
    ['a period that was not sent', 'period: 2024-Q1', 'period: 2024-Q2', 'review-of-unsent-report'],
    ['another day of sending', 'sent: 2024-03-16', 'sent: 2024-03-17', 'review-of-unsent-report'],
    ['words that nobody raised', 'about: Thiếu người trực', 'about: Thiếu máy', 'answer-to-unknown-difficulty'],
    ['a day to come', 'date: 2024-03-20', 'date: 2024-04-20', 'future-submission'],
    ['a day before it was sent', 'date: 2024-03-20', 'date: 2024-03-15', 'review-before-submission'],
    ['a return without a reason', 'result: accepted', 'result: returned', 'returned-without-reason'],
    ['a line that stands twice', /(\n {2}- \{ unit.*difficulty.*)/, '$1$1', 'duplicate-decision'],
    ['the wrong year', 'year: 2024', 'year: 2023', 'year-mismatch'],
    ['a misspelt key', 'about:', 'abuot:', 'unknown-key'],
  ])('is found with %s, on its line', async (_what, was, is, found) => {
    await run('check', '--fix');
    write(departmentFile(cwd), read(departmentFile(cwd)).replace(was, is));
    const { stdout } = await run('check');
    expect(stdout).toMatch(new RegExp(`department\\.yaml:\\d+:\\d+ \\S+.* ${found}`));
  });

  it('is taken by its schema line anywhere, and by its name beside a plan', async () => {
    await run('check', '--fix');
    mkdirSync(`${cwd}/gui`);
    write(`${cwd}/gui/van-phong.yaml`, read(departmentFile(cwd)));
    expect((await run('check', 'gui/van-phong.yaml')).stdout).not.toContain('unknown-file');
    rmSync(`${cwd}/gui`, { recursive: true });
  });

  it('is needed by no unit outside', async () => {
    write(file, bare);
    rmSync(departmentFile(cwd), { force: true });
    expect((await run('status')).code).toBe(0);
    expect((await run('check', '--strict')).code).toBe(0);
    expect((await run('schema', 'department')).stdout).toContain('urn:dcs:department:1');
  });
});

describe('a unit whose file is named as a person names files', () => {
  it.each(['Trung tâm A', 'TTA (mới)'])('is judged and answered: %s', async (name) => {
    write(file.replace(`${UNIT}.yaml`, `${name}.yaml`), bare);
    rmSync(file);
    await must('review', name, '--accept', '--by', 'Trần Thị B');
    await must('answer', name, '1', 'Đồng ý bổ sung');
    expect(await must('raise', '-u', name)).toContain('Đồng ý bổ sung');
    const { stdout } = await run('check');
    expect(stdout).toContain('unit-file-name');
    expect(stdout).not.toContain('department.yaml');
  });
});
