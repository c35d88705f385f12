import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Call, dcs, type Ran, read, temporaryFolder, unitFile, write } from '../support/program.js';
import { UNITS, writeSample } from '../domain/department/sample-units.js';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
  writeSample(folder);
});

const call = (): Call => ({ cwd: folder, today: '2024-06-30' });
const run = (...args: readonly string[]): Promise<Ran> => dcs(args, call());
const BROKEN = /trung-tam-hong\.yaml[^]*dcs check/;

/** The data of a call that ends with 2, as one of the files is broken. */
async function json<T>(...args: readonly string[]): Promise<T> {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, said: BROKEN.test(stderr) }).toEqual({ code: 2, said: true });
  return JSON.parse(stdout) as T;
}

interface Totals {
  readonly due: number;
  readonly fulfilled: number;
}
const sum = (all: readonly Totals[], key: keyof Totals): number => all.reduce((n, one) => n + one[key], 0);

const LEDGER_KEYS = ['report', 'counts', 'counted', 'missing', 'excluded', 'broken'];

describe('dcs status over all units', () => {
  it('gives the same totals whichever way it is cut', async () => {
    const { totals } = await json<{ totals: Totals }>('status', '--json');
    const byItem = await json<{ items: { totals: Totals }[] }>('status', '--by', 'item', '--json');
    const bySection = await json<{ sections: { totals: Totals }[] }>('status', '--by', 'section', '-f', 'json');
    const periods = await json<{ totals: Totals[] }>('status', '--matrix', 'periods', '--json');
    const items = await json<{ matrix: { cells: Totals[] }[] }>('status', '--matrix', '--json');
    for (const key of ['due', 'fulfilled'] as const) {
      expect(
        sum(
          byItem.items.map((one) => one.totals),
          key,
        ),
      ).toBe(totals[key]);
      expect(
        sum(
          bySection.sections.map((one) => one.totals),
          key,
        ),
      ).toBe(totals[key]);
      expect(sum(periods.totals, key)).toBe(totals[key]);
      expect(
        sum(
          items.matrix.flatMap(({ cells }) => cells),
          key,
        ),
      ).toBe(totals[key]);
    }
  });

  it.each([
    [['--by', 'item'], 'dcs/status-by-item@1'],
    [['--by', 'section'], 'dcs/status-by-section@1'],
    [['--matrix'], 'dcs/status-matrix-items@1'],
    [['--matrix', 'items'], 'dcs/status-matrix-items@1'],
    [['--matrix', 'periods'], 'dcs/status-matrix-periods@1'],
  ])('%j has a schema of its own and the ledger', async (args, schema) => {
    const data = await json<{ schema: string; ledger: object }>('status', ...args, '--json');
    expect(data.schema).toBe(schema);
    expect(Object.keys(data.ledger)).toEqual(LEDGER_KEYS);
  });

  it.each([['--by', 'item'], ['--by', 'section'], ['--matrix'], ['--matrix', 'periods'], ['--all']])(
    '%s %s keeps to a narrow screen and says below whom it rests on',
    async (...args) => {
      const { stdout } = await dcs(['status', ...args], { ...call(), env: { COLUMNS: '44' } });
      expect(stdout.replace(/\s+/g, ' ')).toMatch(
        /tính từ kế hoạch của 3\/5 đơn vị[^]*Chưa có kế hoạch \(1\)[^]*bản 1[^]*doanh nghiệp[^]*trung-tam-hong\.yaml/,
      );
      const wide = stdout.split('\n').filter((line) => line.normalize('NFC').length > 46 && !line.includes('.yaml'));
      expect(wide).toEqual([]);
    },
  );

  it('writes CSV where the file’s ending says so, and not over a file that is there', async () => {
    const target = join(folder, 'don-vi.csv');
    expect((await run('status', '-o', 'don-vi.csv')).code).toBe(2);
    const [head = '', ...rows] = read(target).trimEnd().split('\r\n');
    expect(head).toMatch(/^\uFEFFMã,Đơn vị,/);
    expect(rows.find((row) => row.startsWith('trung-tam-c,'))).toBe(
      'trung-tam-c,Trung tâm C (mẫu),đơn vị trực thuộc,,,,,,,,,chưa có kế hoạch',
    );
    write(target, 'mine');
    expect((await run('status', '--matrix', '-o', 'don-vi.csv')).stderr).toMatch(/don-vi\.csv/);
    expect(read(target)).toBe('mine');
    await run('status', '--matrix', '-o', 'don-vi.csv', '--force');
    expect(read(target)).toMatch(/^\uFEFFMã,Đơn vị,II\.1,/);
  });

  it('a name that would be a formula stays a name', async () => {
    write(
      unitFile(folder, 'trung-tam-a'),
      read(unitFile(folder, 'trung-tam-a')).replace('Trung tâm A (mẫu)', '=HYPERLINK(1)'),
    );
    for (const args of [[], ['--matrix'], ['--matrix', 'periods']]) {
      expect((await run('status', '--all', ...args, '-f', 'csv')).stdout).toContain(`,'=HYPERLINK(1),`);
    }
  });

  it.each([
    [['--by', 'item', '--matrix']],
    [['--by', 'item', '-u', 'trung-tam-a']],
    [['--matrix', '-f', 'html']],
    [['--by', 'unit']],
    [['--matrix', 'units']],
  ])('%j is refused', async (args) => {
    const { code, stdout } = await run('status', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('dcs report --all', () => {
  it('is written as Markdown, Word, a page and JSON, and says on how many units it rests', async () => {
    const texts = ['Kính gửi: Sở Nội vụ', '2/5 đơn vị phải báo cáo', 'Phụ lục III'];
    const markdown = (await run('report', '--all', '--period', 'h1')).stdout;
    for (const text of texts) expect(markdown).toContain(text);
    await run('report', '--all', '--period', 'h1', '-o', 'so.html');
    for (const text of texts) expect(read(join(folder, 'so.html')).replace(/\s+/g, ' ')).toContain(text);
    await run('report', '--all', '--period', 'h1', '-o', 'so.docx');
    expect(read(join(folder, 'so.docx')).slice(0, 2)).toBe('PK');
    const data = await json<{ schema: string; period: string }>('report', '--all', '--period', 'h1', '--json');
    expect([data.schema, data.period]).toEqual(['dcs/report-all@1', '2024-H1']);
  });

  it('sums by item agree with status over the same days', async () => {
    const year = await json<{ items: { totals: Totals }[] }>('status', '--by', 'item', '--json');
    const { totals } = await json<{ totals: Totals }>('status', '--json');
    for (const key of ['due', 'fulfilled'] as const) {
      expect(
        sum(
          year.items.map((one) => one.totals),
          key,
        ),
      ).toBe(totals[key]);
    }
  });

  it.each([
    [['--all', '--each', '-o', 'x']],
    [['--all', '-u', 'trung-tam-a']],
    [['--each', '-f', 'docx']],
    [['--each', '-o', '-', '-f', 'docx']],
    [['--all', '-f', 'xlsx']],
    [['--all', '--period', 'q7']],
  ])('%j is refused', async (args) => {
    expect((await run('report', ...args)).code).toBe(2);
  });
});

describe('dcs report --each', () => {
  it('writes a file a unit, carries on past the broken one, and names those without', async () => {
    const { code, stdout, stderr } = await run('report', '--each', '--period', 'h1', '-f', 'docx', '-o', 'bao-cao/h1');
    expect(readdirSync(join(folder, 'bao-cao/h1')).sort()).toEqual([
      'trung-tam-a.docx',
      'trung-tam-b.docx',
      'trung-tam-d.docx',
    ]);
    expect(code).toBe(2);
    expect(stdout).toBe('Đã ghi 3 báo cáo vào bao-cao/h1.\n');
    expect(stderr).toMatch(/Trung tâm C[^]*Ban E[^]*Công ty G[^]*Trung tâm Lạ[^]*Trung tâm Hỏng/);
  });

  it('does not write over what is there unless told to', async () => {
    const mine = write(join(folder, 'x/trung-tam-a.md'), 'mine');
    const first = await run('report', '--each', '--period', 'h1', '-f', 'md', '-o', 'x');
    expect([first.code, read(mine)]).toEqual([2, 'mine']);
    expect(first.stderr).toMatch(/trung-tam-a\.md.*\n.*--force/);
    await run('report', '--each', '--period', 'h1', '-f', 'md', '-o', 'x', '--force');
    expect(read(mine)).toContain('BÁO CÁO');
    expect(read(mine)).toBe((await run('report', '-u', 'trung-tam-a', '--period', 'h1')).stdout);
  });

  it('ends well where nothing is wrong', async () => {
    const fine = temporaryFolder();
    writeSample(fine, { 'trung-tam-a': UNITS['trung-tam-a'] ?? null }, null);
    expect((await dcs(['report', '--each', '-f', 'json', '-o', 'x'], { cwd: fine, today: '2024-06-30' })).code).toBe(0);
  });
});

describe('dcs why --all', () => {
  it('leads from a sum to the line of each file', async () => {
    const { stdout } = await run('why', '--all', 'tiep-dan.luot', '--period', 'h1');
    const lines = read(unitFile(folder, 'trung-tam-a')).split('\n');
    const [, at = ''] = /quý I năm 2024: 12\n\s+plans\/2024\/units\/trung-tam-a\.yaml:(\d+)/.exec(stdout) ?? [];
    expect(lines[Number(at) - 1]?.trim()).toBe('tiep-dan.luot: 12');
    expect(stdout).toMatch(/Tổng: 32 lượt/);
    expect(stdout).toMatch(/Trung tâm D \(mẫu\): chưa báo cáo/);
  });

  it('leads from a ratio to its parts', async () => {
    const data = await json<{
      figure: { sum: number };
      units: { id: string; entered: { figure: string; value: unknown }[] }[];
    }>('why', '--all', 'don-thu.ty-le-dung-han', '--period', 'q1', '--json');
    expect(data.figure.sum).toBe(33.3);
    expect(
      data.units.find(({ id }) => id === 'trung-tam-b')?.entered.map(({ figure, value }) => [figure, value]),
    ).toEqual([
      ['don-thu.dung-han', 10],
      ['don-thu.da-giai-quyet', 40],
    ]);
  });

  it('leads from an item to the entry of each unit', async () => {
    const data = await json<{
      units: {
        id: string;
        state: string;
        file: string | null;
        cells: { pointer: string | null; line: number | null }[];
      }[];
    }>('why', '--all', 'ii.3.c', '--json');
    expect(data.units.map(({ id, state }) => [id, state])).toContainEqual(['trung-tam-c', 'unknown']);
    const blocked = data.units.find(({ id }) => id === 'trung-tam-a')?.cells[1];
    expect(blocked?.pointer).toBe('/items/II.3.c/progress/1');
    expect(read(unitFile(folder, 'trung-tam-a')).split('\n')[(blocked?.line ?? 0) - 1]).toContain('2024-05-02');
  });

  it.each(['khao sat muc do', 'II.2.e.1', 'Đơn thư tiếp nhận'])('takes %j', async (typed) => {
    const { code, stdout } = await run('why', '--all', typed);
    expect(code).toBe(2);
    expect(stdout).not.toBe('');
  });

  it.each([
    ['nothing that there is', ['xyzw'], /II\.|\./],
    ['what fits several', ['don thu'], /II\.5\.c[^]*don-thu/],
    ['a month for a figure', ['tiep-dan.luot', '--period', 'm5'], /quý/],
    ['a period without --all', [], /--all/],
  ])('refuses %s', async (name, words, wanted) => {
    const args = name.includes('without') ? ['why', 'II.1', '--period', 'q1'] : ['why', '--all', ...words];
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(wanted);
  });
});

describe('dcs brief', () => {
  it('is text on the screen, Markdown and Word where asked', async () => {
    const { stdout } = await run('brief', '--period', 'h1');
    expect(stdout).toMatch(/Chưa gửi +1 +Trung tâm D[^]*Sở cấp tài khoản[^]*Lượt tiếp công dân: 32 lượt/);
    expect((await run('brief', '--period', 'h1', '-f', 'md')).stdout).toMatch(/^> \*\*BẢN MẪU[^]*# Tóm tắt/);
    await run('brief', '--period', 'h1', '-o', 'tom-tat.docx');
    expect(read(join(folder, 'tom-tat.docx')).slice(0, 2)).toBe('PK');
  });
});
