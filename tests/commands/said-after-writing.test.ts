import { expect, it } from 'vitest';
import { dcs, folderWith, mustRun } from '../support/program.js';

/** What a unit's folder says on stderr after a line that goes well. */
async function said(line: readonly string[], cwd: string, today = '2024-12-20'): Promise<string> {
  const { code, stderr } = await dcs(line, { cwd, today });
  expect(code).toBe(0);
  return stderr;
}

it.each([
  ['the whole year', [], 'Lưu ý: 2 lần cập nhật của II.3.c thuộc phần không còn tính; các lần đó vẫn còn trong tệp.'],
  ['quarter II on', ['--from', 'q2'], 'Lưu ý: 1 lần cập nhật của II.3.c'],
  ['quarter III on', ['--from', 'q3'], ''],
])('skip from %s names the entries that stop counting, and no others', async (_, from, words) => {
  const cwd = await folderWith('Trung tâm A');
  for (const date of ['10/3/2024', '10/5/2024', '11/5/2024'])
    await mustRun(['tick', 'II.3.c', '--date', date], { cwd, today: '2024-12-20' });
  await mustRun(['correct', 'II.3.c', '3', '--status', 'void'], { cwd, today: '2024-12-20' });
  const line = await said(['skip', 'II.3.c', '--reason', 'Không có', ...from], cwd);
  if (words === '') expect(line).not.toContain('Lưu ý');
  else expect(line).toContain(words);
});

it('skip names no entry that did not count before: a supporting unit’s, a step’s', async () => {
  const cwd = await folderWith('Trung tâm A');
  const call = { cwd, today: '2024-12-20' };
  await mustRun(['tick', 'II.2.d', '--date', '10/5/2024'], call);
  await mustRun(['action', 'II.7', 'Ký quy chế'], call);
  await mustRun(['tick', 'II.7', '--action', '1', '--date', '10/5/2024'], call);
  for (const id of ['II.2.d', 'II.7'])
    expect(await said(['skip', id, '--reason', 'Không có'], cwd)).not.toContain('Lưu ý');
});

it.each([
  ['2024-02-05', 'thường xuyên', null],
  ['2024-04-30', 'quý II năm 2024', '2024-Q2'],
  ['2024-12-16', 'quý IV năm 2024', '2024-Q4'],
  ['2024-12-20', 'quý IV năm 2024', '2024-Q4'],
  ['2024-12-31', 'quý IV năm 2024', '2024-Q4'],
  ['2025-01-05', 'thường xuyên', null],
])('an own item added on %s owes nothing of earlier quarters, and its line says so', async (today, words, since) => {
  const cwd = await folderWith('Trung tâm A');
  const added = await mustRun(['own', 'II.5.d', 'Tập huấn'], { cwd, today });
  expect(added).toContain(since === null ? `(${words}).` : `(thường xuyên, tính từ ${words}).`);
  const { items } = JSON.parse(await mustRun(['status', '--json'], { cwd, today: '2025-02-01' })) as {
    items: { id: string; cells: { period: string; state: string }[] }[];
  };
  const cells = items.find(({ id }) => id === 'II.5.d.1')?.cells ?? [];
  expect(cells.map(({ state }) => state)).toEqual(
    cells.map(({ period }) => (since !== null && period < since ? 'not-there' : 'missing')),
  );
});

it('a step by words of time names its due day, which is no cut-off', async () => {
  const cwd = await folderWith('Trung tâm A');
  expect(await said(['action', 'II.7', 'Ký quy chế', '--time', 'Quý II'], cwd, '2024-04-10')).toBe(
    '“Quý II”: hạn là ngày 30/06/2024.\n',
  );
});

it('a step that is not there is refused with a command that names the item', async () => {
  const cwd = await folderWith('Trung tâm A');
  const { code, stderr } = await dcs(['tick', 'II.7', '--action', '1'], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining('dcs action II.7 "Tên công việc"')]);
});

it('an answer dated before the one there is is refused: it would never be shown', async () => {
  const cwd = await folderWith('Trung tâm A');
  const call = { cwd, today: '2024-03-28' };
  await mustRun(['raise', 'Thiếu người trực', '--date', '20/3/2024'], call);
  await mustRun(['answer', 'trung-tam-a', '1', 'Đồng ý', '--date', '27/3/2024'], call);
  const { code, stderr } = await dcs(['answer', 'trung-tam-a', '1', 'Không', '--date', '26/3/2024', '--force'], call);
  expect([code, stderr]).toEqual([2, expect.stringContaining('trước lần trả lời đã có, ngày 27/03/2024')]);
  await mustRun(['answer', 'trung-tam-a', '1', 'Chưa thể', '--date', '27/3/2024', '--force'], call);
  expect(await mustRun(['raise'], call)).toContain('Trả lời ngày 27/03/2024: Chưa thể');
});

it('an extension that is taken out leaves the sending day that its line names', async () => {
  const cwd = await folderWith('Trung tâm A');
  const call = { cwd, today: '2024-03-12' };
  const review = ['review', 'trung-tam-a', '--period', 'q1'];
  for (const until of ['22/3/2024', '25/3/2024'])
    await mustRun([...review, '--extend', until, '--by', 'B', '--reason', 'Bão'], call);
  const sendBy = async (): Promise<string | undefined> => {
    const { reports } = JSON.parse(await mustRun(['due', '--period', 'q1', '--json'], call)) as {
      reports: { units: { sendBy: string }[] }[];
    };
    return reports[0]?.units[0]?.sendBy;
  };
  for (const [words, day] of [
    ['Hạn gửi nay là 22/03/2024, theo lần gia hạn trước.', '2024-03-22'],
    ['Hạn gửi nay là 18/03/2024.', '2024-03-18'],
  ]) {
    expect(await mustRun([...review, '--undo-extend'], call)).toContain(words);
    expect(await sendBy()).toBe(day);
  }
});

it.each([[], ['--period', 'q1'], ['--period', 'q2'], ['--period', '2024']])(
  'no figure of a quarter is entered before the quarter begins, nor another one proposed: %s %s',
  async (...period) => {
    const cwd = await folderWith('Trung tâm A');
    const { code, stderr } = await dcs(['figure', 'tiep-dan.luot', '3', ...period], { cwd, today: '2023-12-01' });
    expect([code, stderr]).toEqual([2, expect.not.stringContaining('Dùng')]);
    expect(await mustRun(['figure', 'tiep-dan.luot', '3'], { cwd, today: '2023-12-15' })).toContain('quý I năm 2024');
  },
);

it('nothing is asked for before the plan’s first period begins', async () => {
  const cwd = await folderWith('Trung tâm A');
  const call = { cwd, today: '2023-12-01' };
  const today = await mustRun(['today'], call);
  expect(today).toContain('Kỳ này bắt đầu từ ngày 15/12/2023: chưa có việc gì phải ghi.');
  expect(today).not.toMatch(/còn thiếu|dcs tick/);
  expect(await mustRun(['status'], call)).toContain('Chưa có việc nào đến hạn.');
  expect(await mustRun(['today'], { cwd, today: '2023-12-15' })).toContain('còn thiếu');
});

it.each([
  ['2024-03-14', true],
  ['2024-03-15', false],
])('submit on %s says whether the period is over', async (today, isEarly) => {
  const cwd = await folderWith('Trung tâm A');
  const line = await said(['submit', '--period', 'q1', '--with-gaps', 'Chờ'], cwd, today);
  expect(line.includes('kỳ báo cáo chưa kết thúc (chốt hết ngày 14/03/2024)')).toBe(isEarly);
});
