import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dcs, mustRun } from '../../support/program.js';

/** A plan of a commune with another letterhead, with a unit. */
async function folderOf(letterhead: string, before = '', name = 'Chi bộ thôn 1') {
  const cwd = mkdtempSync(join(tmpdir(), 'dcs-frame-'));
  onTestFinished(() => {
    rmSync(cwd, { recursive: true });
  });
  const body = `${letterhead}\n\nKẾ HOẠCH\nCông tác năm 2026\n${before}\nI. NHIỆM VỤ\n\n1. Tổ chức tập huấn\n\n- Đơn vị chủ trì: Các thôn\n\n- Thời gian: Hằng quý\n`; // prettier-ignore
  writeFileSync(join(cwd, 'kh.txt'), body);
  await mustRun(['init', name, '--plan', 'kh.txt', '--code', 'X1', '--place', 'An Mẫu', '--group', 'cac-thon'], {
    cwd,
  });
  return cwd;
}

const PARTY = 'ĐẢNG BỘ TỈNH AN MẪU | ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ AN MẪU |\n\nSố 12-KH/ĐU | An Mẫu, ngày 20 tháng 01 năm 2026'; // prettier-ignore
const FRONT = 'ỦY BAN MTTQ VIỆT NAM XÃ AN MẪU\nBAN THƯỜNG TRỰC\n\nSố: 16/KH-MTTQ-BTT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nAn Mẫu, ngày 20 tháng 01 năm 2026'; // prettier-ignore

/** The lines of a letterhead, with the blanks of its gaps as one. */
async function headOf(cwd: string, args: readonly string[]): Promise<string> {
  const { stdout } = await dcs([...args, '-f', 'md'], { cwd, today: '2026-04-10' });
  return stdout.slice(0, stdout.indexOf('\n# ')).replace(/<\/?mark>/g, '').replace(/[ \u00a0]+/g, ' '); // prettier-ignore
}

describe('the frame of a document', () => {
  it('is the Party’s for a Party body: no motto, a star, its own form of number', async () => {
    const cwd = await folderOf(PARTY);
    const plan = await headOf(cwd, ['plan']);
    expect(plan).toContain('| ĐẢNG BỘ TỈNH AN MẪU | ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(plan).toMatch(/\*\*ĐẢNG ỦY XÃ AN MẪU\*\*.*\n\| \\\* \|.*\n\| Số 12-KH\/ĐU \|/);
    expect(plan).not.toMatch(/CỘNG HÒA|Độc lập/);
    const report = await headOf(cwd, ['report', '-u', 'chi-bo-thon-1', '--period', 'h1']);
    expect(report).toMatch(/\| ĐẢNG ỦY XÃ AN MẪU \| ĐẢNG CỘNG SẢN VIỆT NAM[^]*\| Số -BC\/X1 \|/);
    const own = await headOf(cwd, ['plan', '-u', 'chi-bo-thon-1']);
    expect(own).toMatch(/\| Số -KH\/X1 \|/);
    const all = await headOf(cwd, ['report', '--all', '--period', 'h1']);
    expect(all).toMatch(/\| ĐẢNG BỘ TỈNH AN MẪU \| ĐẢNG CỘNG SẢN VIỆT NAM[^]*\| Số -BC\/ĐU \|/);
    const letter = await headOf(cwd, ['letter', 'remind', '--all', '--period', 'q1']);
    expect(letter).toMatch(/ĐẢNG CỘNG SẢN VIỆT NAM[^]*\| Số -CV\/ĐU \|/);
  });

  it('is that of the Front: the State’s name, its code of two parts', async () => {
    const cwd = await folderOf(FRONT);
    expect(await headOf(cwd, ['plan'])).toMatch(/CỘNG HÒA XÃ HỘI[^]*Độc lập - Tự do[^]*\| Số: 16\/KH-MTTQ-BTT \|/);
    expect(await headOf(cwd, ['report', '--all', '--period', 'h1'])).toMatch(/\| Số: \/BC-MTTQ-BTT \|/);
  });

  it.each([
    ['a unit of the State under a Party plan', 'state', /CỘNG HÒA XÃ HỘI[^]*\| Số: \/BC-X1 \|/],
    ['a unit without the State’s name', 'plain', /^\| ĐẢNG ỦY XÃ AN MẪU \| +\|[^]*\| Số: \/BC-X1 \|/],
  ])('is chosen by the file of %s', async (_what, form, expected) => {
    const cwd = await folderOf(PARTY);
    const file = join(cwd, 'plans/2026/units/chi-bo-thon-1.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^( +)code: X1$/m, `$1code: X1\n$1form: ${form}`).replace('code: X1,', `code: X1, form: ${form},`)); // prettier-ignore
    expect(await headOf(cwd, ['report', '-u', 'chi-bo-thon-1', '--period', 'h1'])).toMatch(expected);
  });

  it('cites a plan without a number by the decision that it is attached to', async () => {
    const attached =
      '(Ban hành kèm theo Quyết định số 7/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã An Mẫu)';
    const cwd = await folderOf('ỦY BAN NHÂN DÂN XÃ AN MẪU', attached, 'Thôn 1');
    const cited = 'Kế hoạch về công tác năm 2026 ban hành kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã An Mẫu'; // prettier-ignore
    const { stdout, stderr } = await dcs(['report', '-u', 'thon-1', '--period', 'h1', '-f', 'md'], {
      cwd,
      today: '2026-04-10',
    });
    expect(stdout).toContain(`Thực hiện ${cited}`);
    expect(stderr).not.toContain('số, ngày của kế hoạch');
    const plan = await dcs(['plan', '-u', 'thon-1', '-f', 'md'], { cwd });
    expect(plan.stdout).toContain(`Căn cứ ${cited}`);
  });
});
