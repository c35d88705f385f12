import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, mustRun, read, temporaryFolder } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';
import { fill } from './import/fill.js';

interface Sample {
  readonly file: string;
  readonly issuer: string;
  /** Three units, each with how many items it leads, supports, and which name nobody. */
  readonly units: readonly (readonly [name: string, id: string, roles: string])[];
  /** An item of the first unit, which it leads. */
  readonly item: string;
  /** A row of the first unit's form. */
  readonly row: string;
  readonly reported: RegExp;
}

const SAMPLES: readonly Sample[] = [
  {
    file: 'xa-an-mau.txt',
    issuer: 'Ủy ban nhân dân xã An Mẫu',
    units: [
      ['Phòng Kinh tế', 'phong-kinh-te', 'chủ trì 2, phối hợp 1'],
      ['Phòng Văn hóa - Xã hội', 'phong-van-hoa-xa-hoi', 'chủ trì 1'],
      ['Thôn Đông', 'thon-dong', 'chủ trì 2, phối hợp 2'],
    ],
    item: 'II.2',
    row: 'II.1@2026-M05',
    reported: /Kết quả vệ sinh môi trường, thu gom rác thải/,
  },
  {
    file: 'truong-an-mau.txt',
    issuer: 'Trường Trung học cơ sở An Mẫu',
    units: [
      ['Đoàn trường', 'doan-truong', 'chủ trì 1, phối hợp 1, 1 chưa rõ ai thực hiện'],
      ['Tổ Thể chất', 'to-the-chat', 'chủ trì 2, 1 chưa rõ ai thực hiện'],
      ['Trường Trung học cơ sở An Mẫu', 'truong-trung-hoc-co-so-an-mau', 'chủ trì 1'],
    ],
    item: 'II.2',
    row: 'II.2@2026-Q1',
    reported: /Kết quả phòng, chống đuối nước/,
  },
  {
    file: 'dang-uy-an-mau.txt',
    issuer: 'Đảng ủy xã An Mẫu',
    units: [
      ['Ban Công tác Mặt trận thôn Đông', 'ban-cong-tac-mat-tran-thon-dong', 'chủ trì 1, phối hợp 1'],
      ['Ban Tổ chức', 'ban-to-chuc', 'chủ trì 1, phối hợp 1'],
      ['Chi bộ thôn Đông', 'chi-bo-thon-dong', 'chủ trì 2'],
    ],
    item: 'II.3',
    row: 'II.3@2026-Q1',
    reported: /Kết quả công tác dân vận năm 2026; phương hướng/,
  },
  {
    file: 'xa-an-mau-2026-2030.txt',
    issuer: 'Ủy ban nhân dân xã An Mẫu',
    units: [
      ['Phòng Văn hóa - Xã hội', 'phong-van-hoa-xa-hoi', 'chủ trì 3, phối hợp 1'],
      ['Phòng Kinh tế', 'phong-kinh-te', 'phối hợp 2'],
      ['Tổ công nghệ số cộng đồng thôn Đông', 'to-cong-nghe-so-cong-dong-thon-dong', 'chủ trì 1'],
    ],
    item: 'II.2',
    row: 'II.2@2026-Q1',
    reported: /Kết quả chuyển đổi số giai đoạn 2026 - 2030/,
  },
];

describe.each(SAMPLES)('the plan of another office, $file', ({ file, issuer, units, item, row, reported }) => {
  it('goes from its document to the units’ plans, reports, forms and the sums', async () => {
    const cwd = temporaryFolder();
    const call = { cwd, today: '2026-11-20' };
    const document = join(ROOT, 'examples/other-offices', file);
    const [first] = units;
    for (const [at, [name, id, roles]] of units.entries()) {
      const begun = await dcs(['init', name, ...(at === 0 ? ['--plan', document] : [])], call);
      expect([begun.code, begun.stdout]).toEqual([0, expect.stringContaining(`(${roles})`)]);
      if (at === 0) expect(begun.stderr).toContain(`Kế hoạch năm 2026 của ${issuer}`);
      expect(existsSync(join(cwd, 'plans/2026/units', `${id}.yaml`))).toBe(true);
    }
    const unit = first?.[1] ?? '';
    const done = ['--evidence', '05/BC; 10/9/2026; Kết quả quý III', '--note', 'Đã làm'];
    await mustRun(['tick', item, '-u', unit, '--date', '10/9/2026', ...done], call);
    expect(await mustRun(['status', '-u', unit], call)).toMatch(new RegExp(`^${item.replace('.', '\\.')} .*✓`, 'm'));
    const report = await mustRun(['report', '-u', unit, '--period', 'year', '-f', 'md'], call);
    expect(report).toMatch(reported);
    expect(report).toContain(`Kính gửi: ${issuer}\n`);
    await mustRun(['report', '-u', unit, '--period', 'year', '-o', 'bao-cao.docx'], call);

    await mustRun(['export', '-u', unit, '--period', '9m', '-o', 'form.xlsx'], call);
    const form = readFileSync(join(cwd, 'form.xlsx'));
    const status = { sheet: 'items', row, column: 'status' } as const;
    const note = { sheet: 'items', row, column: 'note' } as const;
    const filled = [
      [status, 'đang thực hiện'],
      [note, 'Đã làm xong phần đầu'],
    ] as const;
    writeFileSync(join(cwd, 'form.xlsx'), await fill(form, filled));
    await mustRun(['import', 'form.xlsx'], call);
    expect(read(join(cwd, 'plans/2026/units', `${unit}.yaml`))).toMatch(/status: doing/);

    const all = await mustRun(['report', '--all', '--period', 'year', '-f', 'md'], call);
    for (const [name] of units) expect(all).toContain(name);
    expect(report + all).not.toMatch(/Sở|Xây dựng|2024/);
    expect((await dcs(['check'], call)).code).toBe(0);
  });
});

describe('init for a name that the plan does not know', () => {
  const begin = (file: string, cwd: string) =>
    dcs(['init', 'Công ty Mẫu', '--plan', join(ROOT, 'examples/other-offices', file)], { cwd, today: '2026-11-20' });

  it('makes no unit’s plan where it would be empty, and offers whom the plan names', async () => {
    const cwd = temporaryFolder();
    const { code, stderr } = await begin('xa-an-mau.txt', cwd);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/“Công ty Mẫu”[^]*--group cac-thon[^]*--body phong-kinh-te/),
    ]);
    expect(existsSync(join(cwd, 'plans/2026/units'))).toBe(false);
    const taken = await mustRun(['init', 'Công ty Mẫu', '--group', 'các thôn'], { cwd });
    expect(taken).toContain('thuộc nhóm “Các thôn”');
  });

  it('gives it what names nobody, and says so until the unit takes it', async () => {
    const cwd = temporaryFolder();
    const call = { cwd, today: '2026-11-20' };
    expect((await begin('truong-an-mau.txt', cwd)).stdout).toContain('Kế hoạch không nêu tên đơn vị này.');
    const others = await dcs(['tick', 'II.2'], call);
    expect([others.code, others.stderr]).toEqual([
      2,
      expect.stringContaining('Kế hoạch không giao II.2 cho đơn vị này'),
    ]);
    expect(await mustRun(['status'], call)).toContain('kế hoạch không nêu ai thực hiện');
    await mustRun(['assign', 'II.3', '--lead', 'Tổ Bảo vệ'], call);
    // The plan was issued in the third quarter: nothing is asked of the two before.
    expect(await mustRun(['status'], call)).toMatch(/0\/1 lượt nhiệm vụ/);
  });
});
