import { describe, expect, it } from 'vitest';
import { folderWith, mustRun, temporaryFolder } from '../support/program.js';

const today = '2024-03-20';
const ITEM = 'Phối hợp với Mặt trận, đoàn thể chính trị - xã hội';

/** A folder with one unit of a kind, beside one that has nothing to say. */
async function unitOf(kind: string): Promise<string> {
  const cwd = await folderWith('Trung tâm Khác');
  await mustRun(['init', 'Phòng B', '--kind', kind], { cwd, today });
  return cwd;
}

describe.each(['division', 'subordinate', 'office'])('what stands in the way of a unit of kind %s', (kind) => {
  it('is seen by the office where the unit recorded it under an item, whoever leads that', async () => {
    const cwd = await unitOf(kind);
    const blocked = ['--status', 'blocked', '--note', 'Máy hỏng', '--date', '10/3/2024'];
    await mustRun(['tick', '-u', 'phong-b', 'II.7', ...blocked], { cwd, today });
    expect(await mustRun(['status', '--all'], { cwd, today })).toMatch(/^Phòng B .* 1$/m);
    const { units } = JSON.parse(await mustRun(['status', '--all', '--json'], { cwd, today })) as {
      units: readonly { id: string; blocked: number }[];
    };
    expect(units.map(({ id, blocked: count }) => [id, count])).toContainEqual(['phong-b', 1]);
    const todos = await mustRun(['list', '-u', 'phong-b', '--state', 'blocked'], { cwd, today });
    expect(todos).toContain('II.7');
    expect(await mustRun(['status', '-u', 'phong-b'], { cwd, today })).not.toContain('Không còn việc nào đến hạn');
    const brief = (await mustRun(['brief', '--period', 'q1'], { cwd, today })).replace(/\s+/g, ' ');
    expect(brief).toContain(`${ITEM}: vướng mắc ở Phòng B`);
    expect(await mustRun(['brief', '--period', 'q1', '--json'], { cwd, today })).toMatch(/"blocked": \[\s*"phong-b"/);
    const report = await mustRun(['report', '--all', '--internal', '--period', 'q1'], { cwd, today });
    expect(report).toContain('vướng mắc: Phòng B');
    expect(report).toContain(`${ITEM} (Phòng B): Máy hỏng.`);
    const page = await mustRun(['status', '--all', '-f', 'html', '-o', '-'], { cwd, today });
    expect(page).toContain('Máy hỏng');
  });

  it.each([
    { words: ['Thiếu người'], line: 'Khó khăn, vướng mắc chung: ở Phòng B.' },
    { words: ['Thiếu người', '--item', 'II.7'], line: 'vướng mắc ở Phòng B' },
  ])('is on the director’s page where it was raised without a proposal: $words', async ({ words, line }) => {
    const cwd = await unitOf(kind);
    await mustRun(['raise', '-u', 'phong-b', ...words, '--period', 'q1'], { cwd, today });
    const brief = async (): Promise<string> =>
      (await mustRun(['brief', '--period', 'q1'], { cwd, today })).replace(/\s+/g, ' ');
    expect(await brief()).toContain(line);
    await mustRun(['answer', 'phong-b', '1', 'Đã bố trí'], { cwd, today });
    expect(await brief()).not.toContain(line);
  });
});

it('does not change what counts as the tasks of a unit that supports', async () => {
  const cwd = temporaryFolder();
  await mustRun(['init', 'Phòng B', '--kind', 'division'], { cwd, today });
  const before = await mustRun(['status', '--by', 'item', '--json'], { cwd, today });
  await mustRun(['tick', 'II.7', '--status', 'blocked', '--note', 'Máy hỏng', '--date', '10/3/2024'], { cwd, today });
  const totals = (json: string): unknown =>
    (JSON.parse(json) as { items: readonly { totals: object }[] }).items.map((item) => item.totals);
  expect(totals(await mustRun(['status', '--by', 'item', '--json'], { cwd, today }))).toEqual(totals(before));
  expect(await mustRun(['status', '--all'], { cwd, today })).toContain('Không đơn vị nào có nhiệm vụ chủ trì.');
});

it('the director’s page has its proposals by the names of the units that make them', async () => {
  const cwd = temporaryFolder();
  await mustRun(['init', 'Trung tâm Z', '--register'], { cwd, today });
  for (const name of ['Trung tâm Z', 'An Bình', 'Đội C']) await mustRun(['init', name], { cwd, today });
  const raise = (unit: string, ...words: readonly string[]): Promise<string> =>
    mustRun(['raise', '-u', unit, 'Khó', '--proposal', ...words, '--period', 'q1'], { cwd, today });
  await raise('trung-tam-z', 'Cấp máy', '--item', 'II.1');
  await raise('doi-c', 'Cấp xe');
  await raise('an-binh', 'Cấp phòng');
  await raise('doi-c', 'Cấp máy', '--item', 'II.1');
  const brief = await mustRun(['brief', '--period', 'q1'], { cwd, today });
  const names = [...brief.matchAll(/^- (.*) \(số/gm)].map(([, name]) => name?.replace(/ \(.*/, ''));
  expect(names).toEqual(['An Bình', 'Đội C', 'Đội C']);
});
