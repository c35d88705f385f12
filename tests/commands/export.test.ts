import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UNITS, writeSample } from '../domain/department/sample-units.js';
import { dcs, folderWith, mustRun, read, temporaryFolder, unitFile, write } from '../support/program.js';
import { gridsOf } from './import/fill.js';

async function twoUnits(): Promise<string> {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
  for (const [unit, figure] of [
    ['trung-tam-a', '12'],
    ['trung-tam-b', '30'],
  ] as const) {
    await mustRun(['figure', 'tiep-dan.luot', figure, '--period', 'q1', '-u', unit], { cwd });
  }
  const evidence = ['--evidence', '15/BC-TTA; 8/3/2024; Báo cáo'];
  await mustRun(
    ['tick', 'II.5.c', '--date', '10/3/2024', '--note', '=HYPERLINK("x")', '-u', 'trung-tam-a', ...evidence],
    { cwd },
  );
  await mustRun(['tick', 'II.1', '--date', '1/4/2024', '--note', 'một, "hai"', '-u', 'trung-tam-b'], { cwd });
  await mustRun(['raise', '@SUM(A1)', '--date', '10/3/2024', '-u', 'trung-tam-b'], { cwd });
  return cwd;
}

describe('export --all', () => {
  it('as CSV: all entries, with the mark that Excel wants and nothing that is a formula', async () => {
    const cwd = await twoUnits();
    await mustRun(['export', '--all', '-o', 'e.csv'], { cwd });
    const text = readFileSync(join(cwd, 'e.csv'), 'utf8');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFMã đơn vị,Đơn vị,Số mục,Nhiệm vụ,Lần,Ngày,Kỳ,Tình trạng,Còn tính,Công việc số,Sửa lần,Người ghi,"Kết quả, ghi chú",Tài liệu minh chứng',
    );
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(
      /^trung-tam-a,Trung tâm A,II\.5\.c,.*,1,2024-03-10,2024-Q1,đã thực hiện trong kỳ,có,,,,"'=HYPERLINK\(""x""\)",/,
    );
    expect(lines[2]).toContain('"một, ""hai"""');
    const figures = await mustRun(['export', '--all', '-f', 'csv', '--table', 'figures'], { cwd });
    expect(figures).toMatch(
      /trung-tam-b,Trung tâm B,tiep-dan\.luot,Lượt tiếp công dân,lượt,II\.5\.c,2024-Q1,30,có\r\n/,
    );
    await mustRun(['figure', 'khao-sat.phieu', '5', '--period', 'q1', '-u', 'trung-tam-b'], { cwd });
    await mustRun(['figure', 'khao-sat.hai-long', '25', '--period', 'q1', '-u', 'trung-tam-b'], { cwd });
    const doubtful = await mustRun(['export', '--all', '-f', 'csv', '--table', 'figures'], { cwd });
    expect(doubtful).toMatch(/khao-sat\.hai-long,[^\r]*,2024-Q1,25,không\r\n/);
    expect(doubtful).toMatch(/khao-sat\.phieu,[^\r]*,2024-Q1,5,có\r\n/);
    expect(await mustRun(['export', '--all', '--table', 'difficulties'], { cwd })).toContain(",'@SUM(A1),");
  });

  it('as Excel: a sheet a table, texts as texts, dates as dates', async () => {
    const cwd = await twoUnits();
    await mustRun(['export', '--all', '-o', 'e.xlsx'], { cwd });
    const grids = await gridsOf(readFileSync(join(cwd, 'e.xlsx')));
    expect(grids.map(({ name }) => name)).toEqual(['Lần cập nhật', 'Số liệu', 'Vướng mắc', 'Phần viết']);
    expect(grids[0]?.rows[1]?.slice(0, 6)).toEqual([
      'trung-tam-a',
      'Trung tâm A',
      'II.5.c',
      expect.any(String),
      1,
      { date: '2024-03-10' },
    ]);
    expect(grids[0]?.rows[1]?.[12]).toBe('=HYPERLINK("x")');
    expect(grids[1]?.rows[2]?.slice(-2)).toEqual([30, 'có']);
  });

  it('as JSON, of one period where that is asked for', async () => {
    const cwd = await twoUnits();
    const json = JSON.parse(await mustRun(['export', '--all', '-f', 'json', '--period', 'q1'], { cwd })) as Record<
      string,
      unknown[]
    >;
    expect(json).toMatchObject({ schema: 'dcs/export@1', period: '2024-Q1', broken: [] });
    expect(json['entries']).toMatchObject([
      { unit: 'trung-tam-a', item: 'II.5.c', status: 'done', counts: true, evidence: [{ number: '15/BC-TTA' }] },
    ]);
    expect(json['figures']).toHaveLength(2);
  });

  it('goes on past a broken unit, and says so', async () => {
    const cwd = await twoUnits();
    writeFileSync(unitFile(cwd, 'trung-tam-a'), 'schema: [');
    const { code, stdout } = await dcs(['export', '--all', '-f', 'json'], { cwd });
    expect([code, JSON.parse(stdout)]).toMatchObject([2, { broken: ['trung-tam-a'] }]);
  });
});

describe('export', () => {
  it('makes a form, never over a file that is there', async () => {
    const cwd = await folderWith('Trung tâm A');
    expect((await dcs(['export', '-o', 'form.xlsx'], { cwd })).stderr).toMatch(/dcs import form\.xlsx/);
    expect(existsSync(join(cwd, 'form.xlsx'))).toBe(true);
    expect((await dcs(['export', '-o', 'form.xlsx'], { cwd })).code).toBe(2);
    expect((await dcs(['export', '-o', 'form.csv'], { cwd })).stderr).toMatch(/chỉ lập được dạng xlsx/);
    expect((await dcs(['export', '-o', 'form2.xlsx', '--table', 'figures'], { cwd })).code).toBe(2);
  });
});

describe('export --each', () => {
  const each = ['export', '--each', '--period', 'h1', '-o', 'bieu-mau'];
  const today = '2024-06-30';

  it('writes the form of every unit that counts, a line each and a sum, and names the others', async () => {
    const cwd = temporaryFolder();
    writeSample(cwd);
    const { code, stdout, stderr } = await dcs(each, { cwd, today });
    const written = ['trung-tam-a.xlsx', 'trung-tam-b.xlsx', 'trung-tam-d.xlsx'];
    expect(readdirSync(join(cwd, 'bieu-mau')).sort()).toEqual(written);
    // The register's order.
    expect(stdout.split('\n')).toEqual([
      'trung-tam-d.xlsx  Trung tâm D (mẫu)',
      'trung-tam-a.xlsx  Trung tâm A (mẫu)',
      'trung-tam-b.xlsx  Trung tâm B (mẫu)',
      'Đã ghi 3 biểu mẫu 6 tháng đầu năm 2024 vào bieu-mau.',
      '',
    ]);
    expect(stderr).toMatch(
      /Trung tâm C.*chưa có kế hoạch[^]*Ban E[^]*Công ty G[^]*Trung tâm Lạ[^]*Trung tâm Hỏng.*Tệp có lỗi[^]*dcs import <thư mục>/,
    );
    expect(code).toBe(2);
    await mustRun(['export', '-u', 'trung-tam-a', '--period', 'h1', '-o', 'one.xlsx'], { cwd, today });
    expect(readFileSync(join(cwd, 'bieu-mau/trung-tam-a.xlsx')).equals(readFileSync(join(cwd, 'one.xlsx')))).toBe(true);
  });

  it('ends with 0 where every unit has its form, which import takes from the folder', async () => {
    const cwd = temporaryFolder();
    writeSample(
      cwd,
      { 'trung-tam-a': UNITS['trung-tam-a'] ?? null, 'trung-tam-d': UNITS['trung-tam-d'] ?? null },
      null,
    );
    expect(await dcs(each, { cwd, today })).toMatchObject({ code: 0 });
    expect(await dcs(['import', 'bieu-mau'], { cwd, today })).toMatchObject({ code: 0 });
  });

  it('leaves a form that is there, writes the others, and replaces it with --force', async () => {
    const cwd = temporaryFolder();
    writeSample(cwd);
    const mine = write(join(cwd, 'bieu-mau/trung-tam-a.xlsx'), 'mine');
    const { code, stdout, stderr } = await dcs(each, { cwd, today });
    expect([code, read(mine), stdout.includes('Đã ghi 2 biểu mẫu')]).toEqual([2, 'mine', true]);
    await dcs([...each, '--force'], { cwd, today });
    expect(read(mine).slice(0, 2)).toBe('PK');
    expect(stderr).toMatch(/trung-tam-a\.xlsx.*\n.*--force/);
  });

  it('names the unit whose form has too many rows, and writes the others', async () => {
    const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
    await withOwnItems(cwd, 'trung-tam-a', 6000);
    const { code, stderr } = await dcs(['export', '--each', '-o', 'x'], { cwd });
    expect([code, readdirSync(join(cwd, 'x'))]).toEqual([2, ['trung-tam-b.xlsx']]);
    expect(stderr).toMatch(/Trung tâm A: .*chỉ nhận đến 5\.000 dòng/);
  });

  it.each([
    [['--all', '-o', 'x']],
    [['-u', 'trung-tam-a', '-o', 'x']],
    [[]],
    [['-o', '-']],
    [['-o', 'bieu-mau.xlsx']],
    [['-f', 'csv', '-o', 'x']],
    [['--table', 'figures', '-o', 'x']],
  ])('%j is refused', async (args: readonly string[]) => {
    const cwd = temporaryFolder();
    writeSample(cwd, { 'trung-tam-a': UNITS['trung-tam-a'] ?? null }, null);
    const { code } = await dcs(['export', '--each', ...args], { cwd, today });
    expect([code, existsSync(join(cwd, 'x')), existsSync(join(cwd, 'bieu-mau.xlsx'))]).toEqual([2, false, false]);
  });
});

/** Gives a unit many own items. */
async function withOwnItems(cwd: string, unit: string, count: number): Promise<void> {
  await mustRun(['own', 'II.2.e', 'Việc riêng', '-u', unit], { cwd });
  const file = unitFile(cwd, unit);
  const [, own = ''] = /^( {2}II\.2\.e\.1:\n(?: {4}.*\n)+)/m.exec(read(file)) ?? [];
  const all = Array.from({ length: count }, (_, at) => own.replace('II.2.e.1:', `II.2.e.${at + 1}:`)).join('');
  writeFileSync(file, read(file).replace(own, all));
}

describe('a form of more rows than can be taken back', () => {
  it.each([
    [400, 0],
    [6000, 2],
  ])('with %s own items: export ends with %s', async (count, expected) => {
    const cwd = await folderWith('Trung tâm A');
    await withOwnItems(cwd, 'trung-tam-a', count);
    const { code, stderr } = await dcs(['export', '-o', 'form.xlsx'], { cwd });
    expect([code, existsSync(join(cwd, 'form.xlsx'))]).toEqual([expected, expected === 0]);
    if (expected === 0) expect(await dcs(['import', 'form.xlsx'], { cwd })).toMatchObject({ code: 0 });
    else expect(stderr).toMatch(/chỉ nhận đến 5\.000 dòng một trang\. Chưa lập biểu mẫu này\./);
  });
});
