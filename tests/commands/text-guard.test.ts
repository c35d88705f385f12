import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, mustRun, prepared, read, unitFile, write } from '../support/program.js';

const UNIT = 'trung-tam-a';
const RECORDED = 'Đã tiếp 12 lượt công dân';

/** An amendment: the point after II.5.c gets its letter and II.5.c another task, the way an inserted letter shifts them. */
const amendedFolder = prepared(['Trung tâm A'], async (cwd) => {
  await mustRun(['tick', 'II.5.c', '--date', '10/3/2024', '--note', RECORDED], { cwd });
  const file = join(cwd, 'plans/2024/plan.yaml');
  const before = read(file);
  const after = before.replace(
    /(\n\s+- id: II\.5\.c\n(?:(?!- id:)[^])*?paragraphs:\n\s+- )/,
    '$1Một nhiệm vụ mới chèn vào. ',
  );
  if (after === before) throw new Error('the plan has no II.5.c to amend');
  write(file, after);
});

describe('after an amendment', () => {
  it.each(['md', 'html', 'json'])('a report as %s has nothing done for a text that has moved', async (format) => {
    const cwd = await amendedFolder();
    const { stdout, stderr } = await dcs(['report', '--period', 'q1', '-f', format], { cwd });
    expect(stdout).toMatch(/chưa xác nhận theo nội dung mới|unconfirmed/i);
    // The page and the data keep the history, under the words that it is not confirmed.
    if (format === 'md') expect(stdout).not.toContain(RECORDED);
    expect(stderr).toContain('dcs confirm II.5.c');
  });

  it.each([
    ['status', '-u', UNIT],
    ['status', '--all'],
    ['status', '--by', 'item'],
    ['brief', '--period', 'q1'],
    ['report', '--all', '--period', 'q1'],
    ['list', '-u', UNIT],
  ])('dcs %s %s says that it waits', async (...args) => {
    const { stderr } = await dcs(args, { cwd: await amendedFolder() });
    expect(stderr).toContain('dcs confirm');
  });

  it('tables of all units mark the old records as not counting', async () => {
    const cwd = await amendedFolder();
    const { stdout, stderr } = await dcs(['export', '--all', '-f', 'json'], { cwd });
    expect(stdout).toContain(RECORDED);
    expect(stdout).toMatch(/"counts": false/);
    expect(stdout).not.toMatch(/"counts": true/);
    expect(stderr).toContain('dcs confirm');
  });

  it('the department’s report says how many wait, not that nobody leads it', async () => {
    const cwd = await amendedFolder();
    const { stdout } = await dcs(['report', '--all', '--internal', '--period', 'q1', '-f', 'md'], { cwd });
    const line = stdout.split('\n').find((one) => one.includes('**Tiếp công dân, giải quyết đơn thư:**')) ?? '';
    expect(line).toContain('1 đơn vị chưa xác nhận theo nội dung mới');
    expect(line).not.toContain('chủ trì');
  });

  it('the table by item counts what waits', async () => {
    const { stdout } = await dcs(['status', '--by', 'item', '--json'], { cwd: await amendedFolder() });
    const { items } = JSON.parse(stdout) as { items: { id: string; states?: Record<string, number> }[] };
    expect(JSON.stringify(items.find(({ id }) => id === 'II.5.c'))).toMatch(/"unconfirmed":4/);
  });

  it('a tick says that it does not count yet', async () => {
    const { stderr } = await dcs(['tick', 'II.5.c', '--date', '12/3/2024'], { cwd: await amendedFolder() });
    expect(stderr).toContain('dcs confirm II.5.c');
  });

  it('check --fix does not hide it', async () => {
    const cwd = await amendedFolder();
    const before = read(unitFile(cwd, UNIT));
    const { stdout } = await dcs(['check', '--fix'], { cwd });
    expect(stdout).toContain('text-changed');
    expect(read(unitFile(cwd, UNIT))).toBe(before);
    const cells = JSON.parse((await dcs(['show', 'II.5.c', '--json'], { cwd })).stdout) as {
      cells: { state: string }[];
    };
    expect(cells.cells.map(({ state }) => state)).toEqual(Array(4).fill('unconfirmed'));
  });

  it('counts again once it is confirmed, and the file says who confirmed when, and for which text it was', async () => {
    const cwd = await amendedFolder();
    const file = unitFile(cwd, UNIT);
    const planned = /II\.5\.c:\n\s+title: (.*)\n\s+text: "(\w+)"/.exec(read(file));
    write(file, read(file).replace(`title: ${planned?.[1] ?? ''}`, 'title: Tên cũ'));
    expect((await dcs(['check', '--fix'], { cwd })).stdout).not.toContain('title-drifted');
    expect(read(file)).toContain('title: Tên cũ');

    const { code, stdout, stderr } = await dcs(['confirm', 'II.5.c', '--by', 'An'], { cwd });
    expect(code).toBe(0);
    for (const said of ['Một nhiệm vụ mới chèn vào.', 'Tên cũ', planned?.[2] ?? '?']) expect(stdout).toContain(said);
    expect(stderr).toContain('dcs correct II.5.c');
    expect(read(file)).toMatch(
      new RegExp(`confirmed:\\s+- { date: 2024-04-10, by: An, from: "${planned?.[2] ?? '?'}"`),
    );
    expect(read(file)).not.toContain('Tên cũ');
    expect((await dcs(['report', '--period', 'q1'], { cwd })).stdout).toContain(RECORDED);
    expect((await dcs(['check'], { cwd })).stdout).not.toMatch(/text-changed|title-drifted/);
    expect((await dcs(['status'], { cwd })).stderr).not.toContain('dcs confirm');

    const after = read(file);
    expect((await dcs(['confirm', 'II.5.c'], { cwd })).code).toBe(0);
    expect((await dcs(['confirm', '--all'], { cwd })).code).toBe(0);
    expect(read(file)).toBe(after);
  });

  it('confirm takes all that wait, and names them where nothing is said', async () => {
    const cwd = await amendedFolder();
    const { code, stderr } = await dcs(['confirm'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('II.5.c');
    expect((await dcs(['confirm', 'II.5.c', '--all'], { cwd })).code).toBe(2);
    expect(await mustRun(['confirm', '--all'], { cwd })).toContain('II.5.c');
    expect((await dcs(['status'], { cwd })).stderr).not.toContain('dcs confirm');
  });
});
