import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dcs, mustRun, read, temporaryFolder, write } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

// What somebody who has never used the program does in his first hour, as the guide tells it: from an office’s Word file
// to the plans of forty units, and to the reports of the first quarter.

const UNITS = [
  ...Array.from({ length: 14 }, (_, at) => `Trường Mầm non Hoa ${at + 1}; MNH${at + 1}`),
  ...Array.from({ length: 14 }, (_, at) => `${at + 1}. Trường Tiểu học Sông ${at + 1}`),
  ...Array.from({ length: 10 }, (_, at) => `Trường THCS Núi ${at + 1}`),
  'Bộ phận Chuyên môn',
  'Bộ phận Tổ chức; BPTC',
];

it('goes from a Word file to forty units’ plans and the first report', async () => {
  const cwd = temporaryFolder();
  const today = '2026-02-01';
  const run = (args: readonly string[], day = today): Promise<string> => mustRun(args, { cwd, today: day });

  // An office has its plan as a Word file.
  const office = temporaryFolder();
  write(join(office, 'k.txt'), readFileSync(join(ROOT, 'examples/other-offices/phong-an-mau.txt'), 'utf8'));
  await mustRun(['encode', 'k.txt', '-o', 'plans/2026/plan.yaml', '--no-input'], { cwd: office, today });
  await mustRun(['plan', '-o', 'ke-hoach.docx'], { cwd: office, today });
  write(join(cwd, 'ke-hoach.docx'), readFileSync(join(office, 'ke-hoach.docx')));

  // One look, one list, one command.
  write(join(cwd, 'don-vi.txt'), `${UNITS.join('\n')}\n`);
  const begun = await dcs(
    ['init', '--list', 'don-vi.txt', '--register', '--place', 'Sông Mẫu', '--plan', 'ke-hoach.docx'],
    { cwd, today },
  );
  expect([begun.code, begun.stderr]).toEqual([
    0,
    expect.stringContaining('Kế hoạch năm 2026 của Phòng Giáo dục và Đào tạo'),
  ]);
  expect(begun.stdout).toContain('40 kế hoạch đơn vị đã tạo.');
  expect(begun.stdout).toContain('Trường Mầm non Hoa 7: plans/2026/units/truong-mam-non-hoa-7.yaml (chủ trì 3)');
  expect(begun.stdout).toContain('Trường Tiểu học Sông 7: plans/2026/units/truong-tieu-hoc-song-7.yaml (chủ trì 4)');
  expect(begun.stdout).toContain('Trường THCS Núi 7: plans/2026/units/truong-thcs-nui-7.yaml (chủ trì 4)');
  expect((await dcs(['check'], { cwd, today })).stdout).toMatch(/Đã kiểm tra 42 tệp: 0 lỗi/);

  // The units work: some record by themselves, the others get a form.
  await run(['export', '-u', 'Trường Mầm non Hoa 1', '--period', 'q1', '-o', 'bieu-mau.xlsx']);
  expect(readdirSync(cwd)).toContain('bieu-mau.xlsx');
  const unit = ['-u', 'Trường THCS Núi 1'];
  const march = '2026-03-13';
  await run(
    [
      'tick',
      'II.1',
      ...unit,
      '--date',
      '12/3/2026',
      '--note',
      'Tổ chức 02 buổi cho 350 học sinh',
      '--evidence',
      '05/BC-TR; 12/3/2026; Báo cáo tuyên truyền',
    ],
    march,
  );
  await run(
    [
      'tick',
      'III.1',
      ...unit,
      '--date',
      '12/3/2026',
      '--note',
      'Đã báo cáo',
      '--evidence',
      '06/BC-TR; 12/3/2026; Báo cáo quý I',
    ],
    march,
  );

  // The first quarter's report, of the unit and of the office.
  const after = '2026-03-18';
  const report = await run(['report', ...unit, '-f', 'md'], after);
  expect(report).toContain('Thực hiện Kế hoạch số 15/KH-PGDĐT ngày 10 tháng 01 năm 2026');
  expect(report).toContain('quý I năm 2026');
  expect(report).toContain('Tổ chức 02 buổi cho 350 học sinh (Báo cáo số 05/BC-TR ngày 12/3/2026)');
  expect(report).not.toMatch(/Sở|thành phố|công chức|2024/);
  await run(['report', ...unit, '-o', 'bao-cao.docx'], after);
  await run(
    [
      'submit',
      ...unit,
      '--with-gaps',
      'Việc làm một lần chưa đến hạn',
      '--date',
      '18/3/2026',
      '--number',
      '07/BC-TR',
      '--signer',
      'Lê Văn Mẫu',
      '--position',
      'HIỆU TRƯỞNG',
    ],
    after,
  );
  expect(await run(['due'], after)).toContain('1/40 đơn vị đã gửi');
  const whole = await run(['report', '--all', '-f', 'md'], after);
  expect(whole).toContain('1/40 đơn vị phải báo cáo');
  expect(whole).not.toMatch(/Sở|thành phố|công chức|2024/);
  expect(read(join(cwd, 'plans/2026/units/bo-phan-to-chuc.yaml'))).toContain('code: BPTC');
});
