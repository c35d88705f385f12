import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { UnitPlan } from '../../src/domain/unit/unit-plan.js';
import { displayWidth } from '../../src/reports/surface/wrap.js';
import { dcs, folderWith, mustRun, read, spawned, unitFile, write } from '../support/program.js';

const UNIT = 'trung-tam-a';

async function unitFolder(): Promise<{ cwd: string; file: string; figures: () => UnitPlan['figures'] }> {
  const cwd = await folderWith('Trung tâm A');
  const file = unitFile(cwd, UNIT);
  return { cwd, file, figures: () => (parse(read(file)) as UnitPlan).figures };
}

interface ListedFigure {
  readonly id: string;
  readonly value: unknown;
  readonly state: string;
}
interface Listed {
  readonly schema: string;
  readonly period: string;
  readonly figures: readonly ListedFigure[];
}
async function listed(cwd: string, ...args: readonly string[]): Promise<Listed> {
  return JSON.parse(await mustRun(['figure', ...args, '--json'], { cwd })) as Listed;
}

describe('a figure that is entered', () => {
  it.each([
    [['tiep-dan.luot', '12'], { 'tiep-dan.luot': 12 }],
    [['luot', 'tiep', 'cong', 'dan', '12'], { 'tiep-dan.luot': 12 }],
    [['Lượt tiếp công dân', '0'], { 'tiep-dan.luot': 0 }],
    [['ho-so.tiep-nhan', '1.234'], { 'ho-so.tiep-nhan': 1234 }],
    [['ho-so.tiep-nhan', '1', '234'], { 'ho-so.tiep-nhan': 1234 }],
    [['cong gop y va 1022 da tra loi', '5'], { 'gop-y.da-tra-loi': 5 }],
    [['tiep-dan.luot', '-'], { 'tiep-dan.luot': 'not-applicable' }],
    [['tiep-dan.luot', 'khong-ap-dung'], { 'tiep-dan.luot': 'not-applicable' }],
  ])('%j goes into the quarter just ended', async (args, expected) => {
    const { cwd, figures } = await unitFolder();
    const before = await mustRun(['figure', ...args], { cwd });
    expect(before).toMatch(/quý I năm 2024/);
    expect(figures()).toEqual({ '2024-Q1': expected });
  });

  it('goes where the period says, this year’s or the baseline', async () => {
    const { cwd, figures } = await unitFolder();
    for (const period of ['q2', '2023-Q4', '2024-Q1']) {
      await mustRun(['figure', 'tiep-dan.luot', '7', '--period', period], { cwd });
    }
    expect(Object.keys(figures() ?? {})).toEqual(['2023-Q4', '2024-Q1', '2024-Q2']);
  });

  it('leaves every other byte, is replaced in its place and taken back without a trace', async () => {
    const { cwd, file } = await unitFolder();
    const text = read(file).replaceAll('\n', '\r\n');
    write(file, text);
    await mustRun(['figure', 'tiep-dan.luot', '12'], { cwd });
    const replaced = await mustRun(['figure', 'tiep-dan.luot', '13'], { cwd });
    expect(replaced).toContain('13 lượt (trước đó: 12 lượt)');
    expect(read(file)).toBe(`${text}figures:\r\n  2024-Q1:\r\n    tiep-dan.luot: 13\r\n`);
    expect(await mustRun(['figure', 'tiep-dan.luot', '--clear'], { cwd })).toContain('chưa báo cáo');
    expect(read(file)).toBe(text);
    expect(await mustRun(['figure', 'tiep-dan.luot', '--clear'], { cwd })).toContain('không có gì thay đổi');
  });

  it('shows the last period’s beside it', async () => {
    const { cwd } = await unitFolder();
    await mustRun(['figure', 'tiep-dan.nguoi', '10', '--period', '2023-Q4'], { cwd });
    expect(await mustRun(['figure', 'tiep-dan.nguoi', '12'], { cwd })).toContain('Quý IV năm 2023: 10; +2.');
  });

  it('is said at once to be what check would find, and only that', async () => {
    const { cwd } = await unitFolder();
    await mustRun(['figure', 'khao-sat.phieu', '40'], { cwd });
    const { code, stderr } = await dcs(['figure', 'khao-sat.hai-long', '45', '--period', 'q1'], { cwd });
    expect([code, stderr]).toEqual([0, 'khao-sat.hai-long, 2024-Q1: 45 lớn hơn khao-sat.phieu (40).\n']);
    expect((await dcs(['figure', 'tiep-dan.nguoi', '3', '--period', 'q1'], { cwd })).stderr).toBe('');
    expect((await dcs(['check'], { cwd })).stdout).toContain('figure-above-whole');
  });
});

describe('what can’t be entered', () => {
  it.each([
    [['tiep-dan.luot', '-5'], 'âm'],
    [['tiep-dan.luot', '12.5'], 'phần lẻ'],
    [['tiep-dan.luot', '1,234'], 'hai cách'],
    [['tiep-dan.luot', 'mười'], 'không phải là một số'],
    [['ho-so.ty-le-dung-han', '98'], 'ho-so.giai-quyet'],
    [['tiep-dan.lout', '3'], 'tiep-dan.luot'],
    [['tiep dan', '3'], 'tiep-dan.dinh-ky'],
    [['12'], 'Không có chỉ tiêu'],
    [['tiep-dan.luot', '3', '--period', 'h1'], '--period 2024-Q1'],
    [['tiep-dan.luot', '3', '--period', 'm5'], 'không có số liệu riêng'],
    [['tiep-dan.luot', '3', '--period', '2022-Q1'], '2023'],
    [['tiep-dan.luot', '3', '--period', 'q5'], 'không phải là kỳ báo cáo'],
    [['tiep-dan.luot', '3', '--period', 'q3'], 'chưa bắt đầu'],
    [['tiep-dan.luot', '3', '--clear'], '--clear'],
    [['--clear'], '--clear'],
    [['--period', 'm5'], 'theo quý'],
  ])('%j is refused: %s', async (args, words) => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    const { code, stdout, stderr } = await dcs(['figure', ...args], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(read(file)).toBe(before);
  });

  it('a plan without indicators has none', async () => {
    const { cwd } = await unitFolder();
    const plan = `${cwd}/plans/2024/plan.yaml`;
    write(plan, read(plan).replace(/^indicators:[^]*/m, ''));
    expect((await dcs(['figure'], { cwd })).code).toBe(2);
  });
});

describe('the list', () => {
  it('keeps zero, not applicable and not reported apart, for machines', async () => {
    const { cwd } = await unitFolder();
    await mustRun(['figure', 'tiep-dan.luot', '0'], { cwd });
    await mustRun(['figure', 'tiep-dan.nguoi', '-'], { cwd });
    await mustRun(['figure', 'tiep-dan.luot', '5', '--period', '2023-Q1'], { cwd });
    await mustRun(['figure', 'tiep-dan.luot', '7', '--period', '2023-Q4'], { cwd });
    const { schema, period, figures } = await listed(cwd, 'tiep-dan');
    expect([schema, period]).toEqual(['dcs/figures@1', '2024-Q1']);
    expect(figures[0]).toEqual({
      id: 'tiep-dan.luot',
      name: 'Lượt tiếp công dân',
      kind: 'count',
      item: 'II.5.c',
      value: 0,
      previous: 7,
      lastYear: 5,
      cumulative: 0,
      state: 'reported',
      doubtful: [],
    });
    const states = Object.fromEntries(figures.map(({ id, value, state }) => [id, [value, state]]));
    expect(states['tiep-dan.nguoi']).toEqual(['not-applicable', 'not-applicable']);
    expect(states['tiep-dan.vu-viec']).toEqual([null, 'missing']);
  });

  it('of a half-year is computed: partial is said, stocks and ratios do not add up', async () => {
    const { cwd } = await unitFolder();
    const q1 = { 'tiep-dan.luot': 4, 'don-thu.con-ton': 3, 'ho-so.dung-han': 9, 'ho-so.giai-quyet': 10 };
    const q2 = { 'don-thu.con-ton': 2, 'ho-so.dung-han': 50, 'ho-so.giai-quyet': 100 };
    for (const [period, all] of [['q1', q1] as const, ['q2', q2] as const]) {
      for (const [id, value] of Object.entries(all)) {
        await mustRun(['figure', id, String(value), '--period', period], { cwd });
      }
    }
    const { figures } = await listed(cwd, '--period', 'h1');
    const of = (id: string): unknown => figures.find((one) => one.id === id) ?? null;
    expect(of('tiep-dan.luot')).toMatchObject({ value: 4, state: 'partial', cumulative: null });
    expect(of('don-thu.con-ton')).toMatchObject({ value: 2, state: 'reported', cumulative: 2 });
    expect(of('ho-so.ty-le-dung-han')).toMatchObject({ value: 53.6, state: 'reported' });
  });

  it('shows on the screen what is there and what is missing', async () => {
    const { cwd } = await unitFolder();
    await mustRun(['figure', 'tiep-dan.luot', '1234'], { cwd });
    const text = await mustRun(['figure', 'tiep', 'dan'], { cwd });
    expect(text).toContain('Trung tâm A: số liệu quý I năm 2024');
    expect(text).toMatch(/Lượt tiếp công dân\s+1\.234 /);
    expect(text).toMatch(/Lượt tiếp đột xuất\s+chưa báo cáo/);
    expect(text).toContain('7 chỉ tiêu, 6 chưa nhập đủ.');
    expect(text).toContain('dcs figure tiep-dan.thuong-xuyen <số> --period 2024-Q1');
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it.each([20, 40, 60, 71, 80, 100, 132, 200])(
    'cuts no id and no number on a screen of %i columns',
    async (columns) => {
      const { cwd } = await unitFolder();
      await mustRun(['figure', 'tiep-dan.luot', '999999999999'], { cwd });
      await mustRun(['figure', 'dan-van-kheo.quoc-phong-an-ninh', '7'], { cwd });
      const env = { COLUMNS: String(columns) };
      const lines = (await dcs(['figure'], { cwd, env })).stdout.split('\n');
      expect(lines.join('\n')).toContain('999.999.999.999');
      for (const { id } of (await listed(cwd)).figures) {
        expect(
          lines.some((line) => line.split(/\s+/).includes(id)),
          id,
        ).toBe(true);
      }
      const words = lines.flatMap((line) => line.split(/\s+/)).map(displayWidth);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(columns, ...words) + 2);
    },
  );

  it('is that of the program as it is built', async () => {
    const { cwd } = await unitFolder();
    expect(spawned(['figure', 'tiep-dan.luot', '12'], { cwd }).code).toBe(0);
    const { code, stdout } = spawned(['figure', 'tiep-dan.luot', '--json', '--lang', 'en'], { cwd });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Listed).figures[0]).toMatchObject({ value: 12 });
  });

  it('of a unit that leads nothing is empty; it may enter a figure all the same', async () => {
    const { cwd } = await unitFolder();
    await mustRun(['init', 'Phòng B', '--kind', 'division'], { cwd });
    const unit = ['-u', 'phong-b'];
    expect(await mustRun(['figure', ...unit], { cwd })).toContain('không phải báo cáo chỉ tiêu nào');
    await mustRun(['figure', 'tap-huan.lop', '2', ...unit], { cwd });
    expect((await listed(cwd, ...unit)).figures.map(({ id }) => id)).toEqual(['tap-huan.lop']);
  });
});

it.each([
  [['figure', ''], 'tiep-dan.luot\tLượt tiếp công dân', 'ho-so.ty-le-dung-han'],
  [['write', ''], 'han-che\tTồn tại, hạn chế', 'de-xuat'],
  [['answer', ''], 'trung-tam-a\t', 'II.5.c'],
])('Tab behind %j offers what can stand there', async (words, offered, not) => {
  const { cwd } = await unitFolder();
  const lines = (await mustRun(['completion', 'words', '--', ...words], { cwd })).split('\n');
  expect(lines).toContain(offered);
  expect(lines.some((line) => line.startsWith(not))).toBe(false);
});

describe('the quarter that was taken', () => {
  it.each([
    ['2024-03-12', [], null],
    ['2024-03-16', [], 'quý I năm 2024 vì là quý gần nhất đã chốt số liệu, còn trong hạn đến hết ngày 18/03/2024'],
    ['2024-03-18', [], 'còn trong hạn đến hết ngày 18/03/2024'],
    ['2024-03-19', [], 'quý I năm 2024 vì là quý gần nhất đã chốt số liệu. Quý khác: thêm --period'],
    ['2024-06-20', [], 'quý II năm 2024 vì là quý gần nhất đã chốt số liệu. Quý khác'],
    ['2024-03-16', ['--period', 'q1'], null],
  ])('on %s, %s: the reason is said where nobody named it', async (today, more, why) => {
    const cwd = await folderWith('Trung tâm A');
    const { code, stderr } = await dcs(['figure', 'tiep-dan.luot', '12', ...more], { cwd, today });
    expect(code).toBe(0);
    if (why === null) expect(stderr).not.toContain('Ghi vào');
    else expect(stderr).toContain(why);
  });
});

describe('why --all of a figure', () => {
  it('tells a quarter that has not begun from one that nobody reported', async () => {
    const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
    const ofUnits = async (period: string): Promise<string> =>
      (await mustRun(['why', '--all', 'tiep-dan.luot', '--period', period], { cwd })).replace(/^[^]*?\n\n/, '');
    const ahead = await ofUnits('q4');
    expect(ahead.match(/chưa đến kỳ/g)).toHaveLength(4);
    expect(ahead).not.toContain('chưa báo cáo');
    expect(await ofUnits('q1')).toMatch(/^Trung tâm A: chưa báo cáo\n.*quý I năm 2024: chưa báo cáo/m);
    const half = await ofUnits('9m');
    expect(half).toMatch(/quý II năm 2024: chưa báo cáo[^]*quý III năm 2024: chưa đến kỳ/);
    // What was entered all the same stands.
    await mustRun(['figure', '-u', 'trung-tam-a', 'tiep-dan.luot', '7', '--period', 'q1'], { cwd });
    expect(await ofUnits('q1')).toContain('Trung tâm A: 7');
  });
});
