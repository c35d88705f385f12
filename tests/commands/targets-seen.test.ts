import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, mustRun, prepared, temporaryFolder } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

const PLAN = join(ROOT, 'examples/other-offices/xa-an-mau-chi-tieu.yaml');
const DAY = '2026-07-20';
const UNITS = ['Thôn Đông', 'Thôn Tây', 'Bộ phận Một cửa'];
const FIGURES: readonly (readonly [unit: string, indicator: string, value: string, period: string])[] = [
  ['thon-dong', 'tuyen-truyen.buoi', '2', 't2'],
  ['thon-dong', 'dinh-danh.nguoi', '120', 't3'],
  ['thon-tay', 'dinh-danh.nguoi', '50', 't7'],
  ['bo-phan-mot-cua', 'phan-anh.thai-do', '6', 't5'],
  ['bo-phan-mot-cua', 'ho-so.da-giai-quyet', '100', 't6'],
  ['bo-phan-mot-cua', 'ho-so.dung-han', '97', 't6'],
];

/** Three units in July, each with some figures and none with all. */
const july = prepared([], async (cwd) => {
  for (const name of UNITS) await mustRun(['init', name, '--plan', PLAN, '--register'], { cwd, today: DAY });
  for (const [unit, indicator, value, period] of FIGURES) {
    await mustRun(['figure', indicator, value, '-u', unit, '--period', period], { cwd, today: DAY });
  }
});

/** A text without its line breaks. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const ran = async (cwd: string, args: readonly string[], today = DAY): Promise<string> =>
  flat((await dcs(args, { cwd, today })).stdout);

describe('status of a unit', () => {
  it('says what its figures say of its own targets, the missed ones first', async () => {
    const text = await ran(await july(), ['status', '-u', 'bo-phan-mot-cua']);
    expect(text).toMatch(
      /phục vụ \(ý kiến\): 6, tính đến tháng 7 năm 2026; chỉ tiêu kế hoạch không quá 5: đã vượt - Tỷ lệ hồ sơ giải quyết đúng hạn: 97%, tính đến tháng 6 năm 2026; chỉ tiêu kế hoạch ít nhất 95%: chưa đủ số liệu để kết luận - Tỷ lệ hồ sơ nộp trực tuyến: chưa có số liệu/,
    );
    // A number for all units together is none of one unit's.
    expect(text).not.toContain('định danh điện tử (người)');
  });

  it('counts what may only grow as reached before the year is over, and nothing of a later day', async () => {
    const cwd = await july();
    expect(await ran(cwd, ['status', '-u', 'thon-dong'])).toContain(
      'Buổi tuyên truyền (buổi): 2, tính đến tháng 7 năm 2026; chỉ tiêu kế hoạch ít nhất 2: đã đạt',
    );
    expect(await ran(cwd, ['status', '-u', 'thon-dong', '--as-of', '31/1/2026'])).toContain(
      'Buổi tuyên truyền (buổi): chưa có số liệu, tính đến tháng 1 năm 2026; chỉ tiêu kế hoạch ít nhất 2: chưa đủ số liệu',
    );
  });

  it('of a plan without targets has no such block', async () => {
    const cwd = temporaryFolder();
    await mustRun(['init', 'Trung tâm A'], { cwd });
    expect(await ran(cwd, ['status'])).not.toContain('Chỉ tiêu kế hoạch');
  });
});

describe('status of all units', () => {
  it('holds a number of all against the sum, one of each unit against every unit', async () => {
    const text = await ran(await july(), ['status', '--all']);
    expect(text).toContain(
      '(người): 170, tính đến tháng 7 năm 2026 (0/3 đơn vị có đủ số liệu); chỉ tiêu kế hoạch ít nhất 200: chưa đủ số liệu',
    );
    expect(text).toContain('chỉ tiêu kế hoạch mỗi đơn vị ít nhất 2: 1/2 đơn vị đã đạt');
  });

  it('reaches it with the last figure, a corrected one too, and loses it with a smaller one', async () => {
    const cwd = await july();
    const run = (value: string): Promise<string> =>
      mustRun(['figure', 'dinh-danh.nguoi', value, '-u', 'thon-tay', '--period', 't7'], { cwd, today: DAY });
    await run('80');
    expect(await ran(cwd, ['status', '--all'])).toMatch(/\(người\): 200, .*?ít nhất 200: đã đạt/);
    await run('79');
    expect(await ran(cwd, ['status', '--all'])).toMatch(/\(người\): 199, .*?ít nhất 200: chưa đủ số liệu/);
  });

  it('says the same as JSON', async () => {
    const { targets } = JSON.parse(await ran(await july(), ['status', '--all', '--json'])) as { targets: unknown[] };
    expect(targets).toContainEqual({
      indicator: 'tuyen-truyen.buoi',
      name: 'Buổi tuyên truyền',
      unit: 'buổi',
      item: 'II.3',
      period: '2026-M07',
      bound: 'at-least',
      number: 2,
      of: 'each',
      by: null,
      value: 2,
      standing: 'open',
      units: { met: 1, of: 2 },
      reported: 0,
      unitsAsked: 2,
    });
  });
});

describe('why', () => {
  it('names the figures, and why they do not decide yet', async () => {
    const text = await ran(await july(), ['why', 'II.1', '-u', 'bo-phan-mot-cua']);
    expect(text).toContain('Nêu tại I.1: “Ít nhất 95% hồ sơ thủ tục hành chính”.');
    expect(text).toMatch(/Hồ sơ giải quyết đúng hạn: tháng 6: 97; chưa báo cáo: tháng 1, /);
    expect(text).toContain('Chưa kết luận: chỉ tiêu tính đến hết ngày 31/12/2026.');
    expect(text).toContain('Số này chỉ tăng thêm');
    expect(text).toContain('Chưa kết luận: chưa có số liệu nào.');
  });

  it('says after the year that figures are missing', async () => {
    const text = await ran(await july(), ['why', 'II.1', '-u', 'bo-phan-mot-cua'], '2027-01-10');
    expect(text).toContain('thời gian của chỉ tiêu đã hết, nhưng số liệu chưa đủ');
  });

  it('over all units holds the sum against the target', async () => {
    expect(await ran(await july(), ['why', '--all', 'dinh-danh.nguoi', '--period', 't7'])).toContain(
      '170, tính đến tháng 7 năm 2026 (0/3 đơn vị có đủ số liệu); chỉ tiêu kế hoạch ít nhất 200: chưa đủ số liệu',
    );
  });
});

describe('what the head office takes away', () => {
  it('the brief has one line of them', async () => {
    const text = await ran(await july(), ['brief', '--period', 'h1', '-f', 'md']);
    expect(text).toContain('- Chỉ tiêu kế hoạch: chưa đủ số liệu để kết luận 3; ');
    expect(text).toContain('Buổi tuyên truyền 1/2 đơn vị đã đạt');
  });

  it('the export has a table of them, a unit without figures too', async () => {
    const cwd = await july();
    const csv = (await dcs(['export', '--all', '-f', 'csv', '--table', 'targets'], { cwd, today: DAY })).stdout;
    expect(csv).toContain(
      'thon-tay,Thôn Tây,tuyen-truyen.buoi,Buổi tuyên truyền,buổi,II.3,ít nhất,2,mỗi đơn vị,2026-12-31,,2026-M07,chưa đủ',
    );
    expect(csv).toMatch(/thon-tay.*dinh-danh\.nguoi.*tất cả đơn vị,2026-12-31,50,2026-M07,\r\n/);
  });
});
