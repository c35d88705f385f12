import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Department, GivenAnswer } from '../../src/domain/department/department.js';
import type { Difficulty, UnitPlan } from '../../src/domain/unit/unit-plan.js';
import { dcs, departmentFile, folderWith, mustRun, read, unitFile, write } from '../support/program.js';

const UNIT = 'trung-tam-a';
const LACK = 'Thiếu người làm công tác tiếp công dân';

interface Folder {
  readonly cwd: string;
  readonly file: string;
  readonly difficulties: () => readonly Difficulty[];
  readonly answers: () => readonly GivenAnswer[];
}
async function unitFolder(): Promise<Folder> {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
  const file = unitFile(cwd, UNIT);
  const answers = (): readonly GivenAnswer[] => (parse(read(departmentFile(cwd))) as Department).answers ?? [];
  return { cwd, file, difficulties: () => (parse(read(file)) as UnitPlan).difficulties ?? [], answers };
}
const raise = (cwd: string, ...args: readonly string[]): Promise<string> =>
  mustRun(['raise', '-u', UNIT, ...args], { cwd });

describe('raise', () => {
  it('numbers what is raised, with its item, proposal and person', async () => {
    const { cwd, difficulties } = await unitFolder();
    await raise(cwd, LACK, '--item', 'tiep cong dan', '--proposal', 'Bổ sung 01 người', '--by', 'An');
    expect(await raise(cwd, 'Phần', 'mềm', 'hay', 'lỗi', '--date', '14/3/2024')).toContain(
      'số 2: ngày 14/03/2024, quý I ',
    );
    expect(difficulties()).toEqual([
      { id: 1, date: '2024-04-10', text: LACK, item: 'II.5.c', proposal: 'Bổ sung 01 người', by: 'An' },
      { id: 2, date: '2024-03-14', text: 'Phần mềm hay lỗi' },
    ]);
  });

  it.each([
    [['--item', 'II.5.c'], 'Phải nêu'],
    [['  '], 'Phải nêu'],
    [[LACK, '--item', 'II.9'], 'Không có nhiệm vụ'],
    [[LACK, '--date', '11/4/2024'], 'chưa đến'],
    [[LACK, '--date', '1/1/2023'], 'ngoài'],
  ])('%j is refused', async (args, words) => {
    const { cwd, difficulties } = await unitFolder();
    const { code, stderr } = await dcs(['raise', '-u', UNIT, ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(difficulties()).toEqual([]);
  });

  it('when the year is over wants a day of it', async () => {
    const { cwd } = await unitFolder();
    const { code } = await dcs(['raise', '-u', UNIT, LACK], { cwd, today: '2025-01-10' });
    expect(code).toBe(2);
    await mustRun(['raise', '-u', UNIT, LACK, '--date', '20/12/2024'], { cwd, today: '2025-01-10' });
  });

  it('alone lists those without an answer first', async () => {
    const { cwd } = await unitFolder();
    expect(await raise(cwd)).toContain('Chưa phản ánh vướng mắc, kiến nghị nào;');
    await raise(cwd, LACK);
    await raise(cwd, 'Phần mềm hay lỗi');
    await mustRun(['answer', UNIT, '1', 'Đồng ý', '--by', 'Chánh Văn phòng'], { cwd });
    const text = await raise(cwd);
    expect(text.indexOf('2. ')).toBeLessThan(text.indexOf('1. '));
    expect(text).toContain('Trả lời ngày 10/04/2024 (Chánh Văn phòng): Đồng ý');
    expect(text).toContain('2 vướng mắc, 1 chưa được trả lời.');
    const json = JSON.parse(await raise(cwd, '--json', '--as-of', '2024-04-10')) as { open: number; schema: string };
    expect(json).toMatchObject({ schema: 'dcs/difficulties@1', open: 1, unit: { id: UNIT } });
  });
});

describe('raise --all', () => {
  it('lists what all units raised, with the unit and number that answer takes, 10 after 2', async () => {
    const { cwd } = await unitFolder();
    for (let n = 1; n <= 10; n += 1) await raise(cwd, `Khó khăn thứ ${n}`);
    await mustRun(['raise', '-u', 'trung-tam-b', LACK], { cwd });
    const all = await mustRun(['raise', '--all'], { cwd });
    expect(await mustRun(['raise'], { cwd })).toBe(all);
    expect(all).toContain('Trung tâm A (trung-tam-a)');
    expect(all).toContain('Trung tâm B (trung-tam-b)\n1. 10/04/2024: Thiếu người');
    const numbers = [...all.matchAll(/^(\d+)\. /gm)].map(([, n]) => Number(n));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1]);
    expect(all).toContain('11 vướng mắc, 11 chưa được trả lời.');
    await mustRun(['answer', 'Trung tâm B', '1', 'Đồng ý'], { cwd });
    const json = JSON.parse(await mustRun(['raise', '--all', '--json'], { cwd })) as { schema: string; units: unknown };
    expect(json.schema).toBe('dcs/all-difficulties@1');
    expect(json.units).toMatchObject([
      { unit: { id: 'trung-tam-a' }, open: 10 },
      { unit: { id: 'trung-tam-b' }, open: 0 },
    ]);
  });

  it.each([[['--all', LACK]], [['--all', '-u', UNIT]], [['--all', '--by', 'An']]])('%j is refused', async (args) => {
    const { cwd } = await unitFolder();
    expect((await dcs(['raise', ...args], { cwd })).code).toBe(2);
  });

  it('shows numbers in the page and the brief too', async () => {
    const { cwd } = await unitFolder();
    await raise(cwd, LACK, '--proposal', 'Bổ sung 01 người');
    const page = await mustRun(['status', '--all', '-f', 'html'], { cwd });
    expect(page).toContain('Trung tâm A (trung-tam-a), số 1');
    expect(await mustRun(['brief', '--period', 'q2', '-f', 'md'], { cwd })).toContain('Trung tâm A (số 1)');
  });
});

describe('answer', () => {
  it('goes to the head office’s file with the words that it answers, and the unit’s stays as it is', async () => {
    const { cwd, file, answers } = await unitFolder();
    await raise(cwd, LACK);
    const before = read(file);
    const said = await mustRun(['answer', UNIT, '1', 'Sở', 'đồng', 'ý'], { cwd });
    expect(said).toContain(`Đã trả lời vướng mắc số 1 của ${UNIT}: ${LACK}`);
    expect(answers()).toEqual([{ unit: UNIT, difficulty: 1, about: LACK, date: '2024-04-10', text: 'Sở đồng ý' }]);
    expect(read(file)).toBe(before);
    expect(await raise(cwd)).toContain('Sở đồng ý');
  });

  it('is not replaced unless that is asked for; the old one is said', async () => {
    const { cwd, answers } = await unitFolder();
    await raise(cwd, LACK);
    await mustRun(['answer', UNIT, '1', 'Đồng ý'], { cwd });
    const refused = await dcs(['answer', UNIT, '1', 'Không'], { cwd });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--force')]);
    const forced = await dcs(['answer', UNIT, '1', 'Không', '--force'], { cwd });
    expect([forced.code, forced.stderr]).toEqual([0, 'Trả lời cũ: Đồng ý\n']);
    expect(answers().map(({ text }) => text)).toEqual(['Đồng ý', 'Không']);
    const listed = await raise(cwd);
    expect(listed).toContain('Trả lời ngày 10/04/2024: Không');
    expect(listed).not.toContain('Đồng ý');
  });

  it.each([
    [[UNIT, '2', 'Đồng ý'], LACK],
    [[UNIT, 'x', 'Đồng ý'], 'x'],
    [['trung-tam-c', '1', 'Đồng ý'], 'trung-tam-c'],
    [[UNIT, '1', ' '], 'trống'],
    [[UNIT, '1', 'Đồng ý', '--date', '1/4/2024'], 'trước ngày phản ánh'],
    [[UNIT, '1', 'Đồng ý', '--date', '1/5/2024'], 'chưa đến'],
  ])('%j is refused', async (args, words) => {
    const { cwd, file } = await unitFolder();
    await raise(cwd, LACK);
    const before = read(file);
    const { code, stderr } = await dcs(['answer', ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(read(file)).toBe(before);
  });

  it('wants a number that is one alone', async () => {
    const { cwd, file } = await unitFolder();
    await raise(cwd, LACK);
    write(file, read(file).replace(/^difficulties:\n([^]*)/m, 'difficulties:\n$1$1'));
    expect((await dcs(['answer', UNIT, '1', 'Đồng ý'], { cwd })).code).toBe(2);
  });
});

it('the difficulty stands with the shortcomings, the proposal with its answer under proposals', async () => {
  const { cwd } = await unitFolder();
  await raise(cwd, LACK, '--item', 'II.5.c', '--proposal', 'Bổ sung 01 người', '--date', '10/3/2024');
  await mustRun(['answer', UNIT, '1', 'Đồng ý'], { cwd });
  const report = await mustRun(['report', '-u', UNIT, '--period', 'q1'], { cwd });
  expect(report).toContain(`- Tiếp công dân, giải quyết đơn thư: ${LACK}.`);
  expect(report).toContain('- Tiếp công dân, giải quyết đơn thư: Bổ sung 01 người. Đã trả lời ngày 10/4/2024: Đồng ý.');
});

describe('the same words again', () => {
  it('are raised for another quarter, and refused for the same one', async () => {
    const { cwd, difficulties } = await unitFolder();
    const raised = ['raise', '-u', UNIT, 'Thiếu người tiếp dân', '--date', '10/4/2024'];
    await mustRun([...raised, '--period', 'q1'], { cwd });
    await mustRun(raised, { cwd });
    expect(difficulties().map(({ period }) => period)).toEqual(['2024-Q1', undefined]);
    for (const more of [[], ['--period', 'q1'], ['--period', 'q2']]) {
      expect([more, (await dcs([...raised, ...more], { cwd })).code]).toEqual([more, 2]);
    }
    expect((await dcs(['check'], { cwd })).stdout).not.toContain('recorded-twice');
  });
});
