import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  type Call,
  dcs,
  departmentFile,
  mustRun,
  prepared,
  type Ran,
  read,
  unitFile,
  write,
} from '../support/program.js';

let cwd = '';
const TODAY = '2024-03-20';
const WIDE: Partial<Call> = { env: { COLUMNS: '140' } };

const bothSent = prepared(['Trung tâm A', 'Trung tâm B'], async (folder) => {
  await send('trung-tam-b', '2024-03-15', 'q1', folder);
  await send('trung-tam-a', '2024-03-18', 'q1', folder);
});

beforeEach(async () => {
  cwd = await bothSent();
});

async function send(unit: string, date: string, period = 'q1', folder = cwd): Promise<void> {
  const said = ['--by', 'Nguyễn Văn A', '--number', '45/BC-TTA', '--with-gaps', 'x'];
  await mustRun(['submit', '-u', unit, '--period', period, '--date', date, ...said], { cwd: folder, today: TODAY });
}

const review = (args: readonly string[], call: Partial<Call> = {}): Promise<Ran> =>
  dcs(['review', ...args, '--lang', 'en'], { cwd, today: TODAY, ...call });

interface Row {
  readonly unit: { readonly id: string };
  readonly period: string;
  readonly state: string;
  readonly changed: boolean;
}

async function waiting(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await review([...args, '--json']);
  const { schema, reports } = JSON.parse(stdout) as { schema: string; reports: readonly Row[] };
  expect(schema).toBe('dcs/review@1');
  return reports.map(({ unit, period, state, changed }) => `${unit.id} ${period} ${state}${changed ? ' changed' : ''}`);
}

describe('dcs review', () => {
  it('lists what waits, the first sent first', async () => {
    expect(await waiting()).toEqual(['trung-tam-b 2024-Q1 submitted', 'trung-tam-a 2024-Q1 submitted']);
    const { stdout } = await review([], WIDE);
    expect(stdout.indexOf('Trung tâm B')).toBeLessThan(stdout.indexOf('Trung tâm A'));
    expect(stdout).toContain('sent with gaps: x');
  });

  it('fits a narrow screen', async () => {
    const { stdout } = await review([], { env: { COLUMNS: '40' } });
    // What is to be pasted stays whole.
    const lines = stdout.split('\n').filter((line) => !line.includes('--'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('leaves out what is judged, and flags what was changed since', async () => {
    await review(['trung-tam-b', '--accept', '--by', 'B']);
    expect(await waiting()).toEqual(['trung-tam-a 2024-Q1 submitted']);
    for (const unit of ['trung-tam-a', 'trung-tam-b']) {
      await mustRun(['tick', 'II.5.c', '-u', unit, '--period', 'q1'], { cwd, today: TODAY });
    }
    expect(await waiting()).toEqual(['trung-tam-b 2024-Q1 accepted changed', 'trung-tam-a 2024-Q1 submitted changed']);
    expect((await review([], WIDE)).stdout).toContain('changed since it was accepted');
  });

  it('writes the judgement to the head office’s file, and the unit’s stays as it is', async () => {
    const file = unitFile(cwd, 'trung-tam-a');
    write(file, read(file).replace(/\n/g, '\r\n'));
    const before = read(file);
    expect((await review(['trung-tam-a', '--period', 'q1', '--accept', '--by', 'Trần Thị B'])).code).toBe(0);
    expect(read(file)).toBe(before);
    expect(parse(read(departmentFile(cwd)))).toEqual({
      schema: 'dcs/department@1',
      year: 2024,
      reviews: [
        {
          unit: 'trung-tam-a',
          period: '2024-Q1',
          sent: '2024-03-18',
          content: expect.stringMatching(/^2:[0-9a-f]{64}$/) as string,
          result: 'accepted',
          date: '2024-03-20',
          by: 'Trần Thị B',
        },
      ],
    });
  });

  it('says so where it is judged like that already; the last judgement stands', async () => {
    const accept = ['trung-tam-a', '--period', 'q1', '--accept', '--by', 'B'];
    await review(accept);
    const before = read(unitFile(cwd, 'trung-tam-a'));
    const { code, stdout } = await review(accept);
    expect([code, read(unitFile(cwd, 'trung-tam-a'))]).toEqual([0, before]);
    expect(stdout).toContain('Nothing was written');
    await review(['trung-tam-a', '--period', 'q1', '--return', '--by', 'B', '--reason', 'x']);
    expect(await waiting('trung-tam-a')).toEqual(['trung-tam-a 2024-Q1 returned']);
  });

  it.each<[what: string, args: readonly string[], words: RegExp]>([
    ['no unit', ['--accept', '--by', 'B'], /Name the unit/],
    ['an unknown unit', ['trung-tam-c', '--accept', '--by', 'B'], /no unit “trung-tam-c”/],
    ['nobody who judges', ['trung-tam-a', '--accept'], /Say who judges/],
    ['a return without a reason', ['trung-tam-a', '--return', '--by', 'B'], /needs a reason/],
    ['a blank reason', ['trung-tam-a', '--return', '--by', 'B', '--reason', ' '], /Nothing stands after --reason/],
    ['both at once', ['trung-tam-a', '--accept', '--return', '--by', 'B'], /do not go together/],
    ['a reason for nothing', ['trung-tam-a', '--reason', 'x'], /belong to a judgement/],
    ['a report not sent', ['trung-tam-a', '--period', 'h1', '--accept', '--by', 'B'], /has not sent/],
    ['a day before it was sent', ['trung-tam-a', '--accept', '--by', 'B', '--date', '2024-03-17'], /lies before/],
    ['a day to come', ['trung-tam-a', '--accept', '--by', 'B', '--date', '2024-03-21'], /yet to come/],
  ])('refuses %s', async (_, args, words) => {
    const before = read(unitFile(cwd, 'trung-tam-a'));
    const { code, stdout, stderr } = await review(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(read(unitFile(cwd, 'trung-tam-a'))).toBe(before);
  });

  it('asks for a period where several wait', async () => {
    await send('trung-tam-a', '2024-03-19', 'h1');
    expect((await review(['trung-tam-a', '--accept', '--by', 'B'])).stderr).toContain('2024-Q1, 2024-H1');
  });

  it('does not accept what was changed after it was sent; it can be returned', async () => {
    await mustRun(['tick', 'II.5.c', '-u', 'trung-tam-a', '--period', 'q1'], { cwd, today: TODAY });
    const { code, stderr } = await review(['trung-tam-a', '--accept', '--by', 'B']);
    expect(code).toBe(2);
    expect(stderr).toContain('changed after it was sent');
    expect((await review(['trung-tam-a', '--return', '--by', 'B', '--reason', 'x'])).code).toBe(0);
  });

  it('lets no unit judge itself, and warns of the same person on both sides', async () => {
    const refused = await review(['trung-tam-a', '--accept', '--by', 'B'], { env: { DCS_UNIT: 'trung-tam-a' } });
    expect(refused.code).toBe(2);
    const own = await review(['trung-tam-a', '--accept', '--by', 'nguyễn văn  a']);
    expect(own.code).toBe(0);
    expect(own.stderr).toContain('also sent or signed');
    expect((await dcs(['check'], { cwd, today: TODAY })).stdout).toContain('accepted-by-the-unit');
  });

  it('goes on past a file that can’t be used, and ends with 2', async () => {
    write(unitFile(cwd, 'hong'), 'schema: "dcs\n');
    const { code, stdout, stderr } = await review([]);
    expect(code).toBe(2);
    expect(stdout).toContain('Trung tâm A');
    expect(stderr).toContain('hong.yaml');
  });
});
