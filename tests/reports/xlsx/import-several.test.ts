import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { dcs, mustRun, prepared, write } from '../../support/program.js';

const folderWithForms = prepared(['Trung tâm A', 'Trung tâm B'], async (cwd) => {
  mkdirSync(join(cwd, 'đã nhận'));
  for (const [unit, to] of [
    ['trung-tam-a', 'Biểu mẫu A.xlsx'],
    ['trung-tam-b', 'đã nhận/b.xlsx'],
    ['trung-tam-b', 'b.xlsx'],
  ] as const) {
    await mustRun(['export', '-u', unit, '--period', 'q1', '-o', to], { cwd });
  }
  write(join(cwd, 'ghi chú.txt'), 'x');
  write(join(cwd, '~$b.xlsx'), 'x');
});

let cwd: string;
beforeEach(async () => {
  cwd = await folderWithForms();
});

/** The files that were taken, as JSON tells them. */
async function taken(...typed: readonly string[]): Promise<readonly string[]> {
  const { files } = JSON.parse(await mustRun(['import', '--json', ...typed], { cwd })) as { files: { file: string }[] };
  return files.map(({ file }) => file);
}

describe('import takes', () => {
  it.each([
    [
      ['b.xlsx', 'Biểu mẫu A.xlsx'],
      ['b.xlsx', 'Biểu mẫu A.xlsx'],
    ],
    [['b.xlsx', 'b.xlsx', './b.xlsx'], ['b.xlsx']],
    [['*.xlsx'], ['Biểu mẫu A.xlsx', 'b.xlsx']],
    [['*.XLSX'], ['Biểu mẫu A.xlsx', 'b.xlsx']],
    [['biểu*'], ['Biểu mẫu A.xlsx']],
    [['Biểu*'.normalize('NFD')], ['Biểu mẫu A.xlsx']],
    [['?.xlsx'], ['b.xlsx']],
    [['đã nhận/*.xlsx'], ['đã nhận/b.xlsx']],
    [
      ['đã nhận', 'Biểu*.xlsx'],
      ['đã nhận/b.xlsx', 'Biểu mẫu A.xlsx'],
    ],
    [['*'], ['Biểu mẫu A.xlsx', 'b.xlsx']],
  ])('%j', async (typed, files) => {
    expect([...(await taken(...typed))].sort()).toEqual([...files].sort());
  });

  it.each([
    [['q*.xlsx'], 'Không có tệp Excel nào có tên theo mẫu “q*.xlsx”'],
    [['*.txt'], 'theo mẫu “*.txt”'],
    [['không có/*.xlsx'], 'Không đọc được “không có/*.xlsx”: không tìm thấy'],
    [['b.xlsx', 'c.xlsx'], 'Không đọc được “c.xlsx”: không tìm thấy'],
    [['plans'], 'Thư mục “plans” không có tệp Excel nào'],
  ])('%j not, and says why', async (typed, said) => {
    const { code, stderr } = await dcs(['import', ...typed], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it('a file whose name looks like a pattern as that file', async () => {
    if (process.platform === 'win32') return;
    await mustRun(['export', '-u', 'trung-tam-b', '--period', 'q1', '-o', 'b*.xlsx'], { cwd });
    expect(existsSync(join(cwd, 'b*.xlsx'))).toBe(true);
    expect(await taken('b*.xlsx')).toEqual(['b*.xlsx']);
  });
});
