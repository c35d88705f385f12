import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dcs, mustRun, read, temporaryFolder } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';
import { openSite } from '../site/site.js';
import { fill } from './import/fill.js';

const PLAN = join(ROOT, 'examples/other-offices/truong-an-mau-hoc-ky.yaml');

/** The school of the sample, with two units that recorded work in the first term. */
async function school(): Promise<{ readonly cwd: string; readonly on: (day: string) => OnDay }> {
  const cwd = temporaryFolder();
  const on = (today: string): OnDay => ({
    run: (...args) => mustRun(args, { cwd, today }),
    refused: async (...args) => {
      const { code, stderr } = await dcs(args, { cwd, today });
      expect(code).toBe(2);
      return stderr;
    },
  });
  await on('2025-09-10').run('init', 'Đoàn trường', '--plan', PLAN, '--register');
  await on('2025-09-10').run('init', 'Tổ Thể chất', '--register');
  await on('2025-10-05').run('tick', 'II.2', '-u', 'doan-truong', '--note', 'Tuyên truyền 3 buổi');
  return { cwd, on };
}

interface OnDay {
  readonly run: (...args: readonly string[]) => Promise<string>;
  readonly refused: (...args: readonly string[]) => Promise<string>;
}

describe('a plan by school terms', () => {
  it('is checked without a finding', async () => {
    const { on } = await school();
    expect(await on('2025-09-10').run('check', join('plans', '2025', 'plan.yaml'))).toContain('không có lỗi');
  });

  it('takes records by term, until the day that the plan names', async () => {
    const { cwd, on } = await school();
    const late = await on('2026-01-25').run('tick', 'II.2', '-u', 'to-the-chat', '--note', 'Lồng ghép vào giờ học');
    expect(late).toContain('ngày 25/01/2026, học kỳ I năm học 2025-2026');
    expect(read(join(cwd, 'plans/2025/units/to-the-chat.yaml'))).toContain(
      'date: 2026-01-25, status: done, period: hk1',
    );
    const next = await on('2026-01-26').run('tick', 'II.2', '-u', 'to-the-chat', '--note', 'Học kỳ mới');
    expect(next).toContain('học kỳ II năm học 2025-2026');
    const typed = await on('2026-03-01').run(
      'tick',
      'II.1',
      '-u',
      'to-the-chat',
      '--period',
      'học kỳ I',
      '--date',
      '15/1',
    );
    expect(typed).toContain('ngày 15/01/2026, học kỳ I');
    const once = await on('2026-06-10').run('tick', 'II.3', '-u', 'doan-truong', '--date', '12/5');
    expect(once).toContain('ngày 12/05/2026, năm học 2025-2026, hoàn thành');
  });

  it('shows its terms on screen, and why a cell counts', async () => {
    const { on } = await school();
    const status = await on('2026-02-01').run('status', '-u', 'doan-truong');
    expect(status).toMatch(/^ {6}Nhiệm vụ .* HK1 HK2$/m);
    expect(status).toMatch(/^II\.2 .*✓ {3}○$/m);
    expect(status).toMatch(/^II\.3 .*Năm ○$/m);
    const why = await on('2026-02-01').run('why', 'II.2', '-u', 'doan-truong');
    expect(why).toContain('học kỳ I năm học 2025-2026 (hk1): ✓');
    expect(why).toContain('từ 05/09/2025 đến 16/01/2026, hết hạn cập nhật 25/01/2026');
    expect(why).toContain('Các kỳ báo cáo do kế hoạch đặt ra');
    const over = await dcs(['status', '-u', 'doan-truong'], { cwd: (await school()).cwd, today: '2026-08-20' });
    expect(over.stderr).toContain('chỉ tính đến hết ngày 30/06/2026');
  });

  it('expects the reports that the plan names, each by its day', async () => {
    const { on } = await school();
    const due = await on('2026-01-20').run('due');
    expect(due).toMatch(/Học kỳ I \(hạn.*Học kỳ II \(hạn.*Cả năm học \(hạn/);
    expect(due).toContain('Học kỳ I năm học 2025-2026 (hạn 25/01/2026): 0/2 đơn vị đã gửi');
    const sent = await on('2026-01-20').run('submit', '-u', 'doan-truong', '--period', 'hk1', '--with-gaps', 'Gửi sau');
    expect(sent).toContain('gửi báo cáo học kỳ I năm học 2025-2026');
    expect(await on('2026-02-01').run('due')).toContain('1/2 đơn vị đã gửi; quá hạn chưa gửi');
    const judged = await on('2026-02-01').run(
      'review',
      'doan-truong',
      '--period',
      'hk1',
      '--accept',
      '--by',
      'Trần Mẫu',
    );
    expect(judged).toContain('báo cáo học kỳ I năm học 2025-2026 của Đoàn trường: đã tiếp nhận');
  });

  it('adds up the figures of the terms, beside those of the year before', async () => {
    const { on } = await school();
    const figure = ['figure', 'tuyen-truyen.buoi', '-u', 'doan-truong'] as const;
    expect(await on('2026-01-20').run(...figure, '3')).toContain('học kỳ I năm học 2025-2026: 3 buổi');
    await on('2026-01-20').run(...figure, '2', '--period', 'hk1-2024');
    await on('2026-06-02').run(...figure, '5', '--period', 'hk2');
    const year = await on('2026-06-02').run('figure', '-u', 'doan-truong', '--period', '2025', '--json');
    const [row] = (JSON.parse(year) as { figures: { value: number; state: string }[] }).figures;
    expect(row).toMatchObject({ value: 8, state: 'reported' });
    const term = await on('2026-06-02').run('figure', '-u', 'doan-truong', '--period', 'hk1');
    expect(term).toMatch(/Buổi tuyên truyền +3 +3 +2 +\+1/);
    const refused = await on('2026-06-02').refused(...figure, '4', '--period', 'cả năm học');
    expect(refused).toContain('Số liệu chỉ nhập theo kỳ; năm học 2025-2026 được tính từ các kỳ.');
    expect(refused).toContain('--period hk1 hoặc --period hk2');
  });

  it('writes its reports of a term and of the year, and of all units', async () => {
    const { cwd, on } = await school();
    const report = ['report', '-u', 'doan-truong'] as const;
    const term = await on('2026-01-20').run(...report, '--period', 'hk1', '-f', 'md');
    expect(term).toContain(
      '**Kết quả phòng, chống đuối nước học kỳ I năm học 2025-2026; phương hướng, nhiệm vụ học kỳ II năm học 2025-2026**',
    );
    expect(term).toContain('Kỳ báo cáo từ ngày 05/9/2025 đến ngày 16/01/2026. Đã thực hiện 1/1 nhiệm vụ');
    const year = await on('2026-07-02').run(...report, '--period', 'năm học', '-f', 'md');
    expect(year).toContain('năm học 2025-2026; phương hướng, nhiệm vụ năm học 2026-2027**');
    await on('2026-01-20').run(...report, '--period', 'hk1', '-o', 'bao-cao.docx');
    const parts = unzipSync(readFileSync(join(cwd, 'bao-cao.docx')));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      .replace(/<[^>]*>/g, '')
      .replaceAll('\u00a0', ' ');
    expect(document).toContain('học kỳ I năm học 2025-2026');
    const all = await on('2026-01-20').run('report', '--all', '--period', 'hk1', '-f', 'md');
    expect(all).toContain('đã thực hiện 1/3 nhiệm vụ');
    expect(all).not.toMatch(/Kèm theo[^)]*năm 2025|quý|2025-Q/);
    expect(await on('2026-01-20').run('brief', '--period', 'hk1')).toContain('kỳ báo cáo chốt ngày 16/01/2026');
    const table = await on('2026-01-20').run('status', '--matrix', 'periods', '-f', 'csv');
    expect(table.split('\n')[0]).toMatch(/HK1.*HK2/);
  });

  it('goes out in the Excel form of a term, and comes back', async () => {
    const { cwd, on } = await school();
    await on('2026-02-10').run('export', '-u', 'doan-truong', '--period', 'hk2', '-o', 'form.xlsx');
    const file = join(cwd, 'form.xlsx');
    const filled = await fill(readFileSync(file), [
      [{ sheet: 'items', row: 'II.2@hk2', column: 'status' }, 'đang thực hiện'],
      [{ sheet: 'items', row: 'II.2@hk2', column: 'date' }, '9/2'],
      [{ sheet: 'figures', row: 'tuyen-truyen.buoi@hk2', column: 'value' }, 4],
    ]);
    writeFileSync(file, filled);
    const taken = await on('2026-02-11').run('import', 'form.xlsx');
    expect(taken).toContain('học kỳ II năm học 2025-2026');
    const written = read(join(cwd, 'plans/2025/units/doan-truong.yaml'));
    expect(written).toContain('{ date: 2026-02-09, status: doing }');
    expect(written).toMatch(/hk2:\s*\{? *tuyen-truyen\.buoi: 4/);
  });

  it('completes a period with its terms', async () => {
    const { on } = await school();
    const offered = await on('2026-01-20').run('completion', 'words', '--', 'report', '--period', '');
    expect(offered.split('\n').map((line) => line.split('\t')[0])).toEqual(
      expect.arrayContaining(['hk1', 'hk2', '2025']),
    );
    expect(offered).toContain('học kỳ II năm học 2025-2026');
  });

  it('refuses the periods of the common calendar, and names its own', async () => {
    const { cwd, on } = await school();
    expect(await on('2026-01-20').refused('report', '-u', 'doan-truong', '--period', 'q1')).toContain(
      'Kỳ dùng được: hk1 (học kỳ I), hk2 (học kỳ II), 2025 (cả năm học).',
    );
    expect(await on('2026-01-20').refused('tick', 'II.2', '-u', 'doan-truong', '--period', 'h1')).toContain(
      '--period hk1 hoặc --period hk2',
    );
    const file = join(cwd, 'plans/2025/units/doan-truong.yaml');
    writeFileSync(file, read(file).replace('date: 2025-10-05,', 'date: 2025-10-05, period: hk3,'));
    const { code, stdout } = await dcs(['check'], { cwd, today: '2026-01-20' });
    expect([code, stdout]).toEqual([1, expect.stringContaining('Không có kỳ báo cáo “hk3”.')]);
    writeFileSync(file, `${read(file).trimEnd()}\nfigures:\n  2025-Q1: { tuyen-truyen.buoi: 1 }\n`);
    const again = await dcs(['check'], { cwd, today: '2026-01-20' });
    expect(again.stdout).toContain('Không có kỳ “2025-Q1”.');
  });
});

describe('the page of a plan by school terms', () => {
  it('offers its terms, takes figures by term, and says nothing of quarters', async () => {
    const { cwd } = await school();
    const { read: page, send, seen } = openSite(cwd, { today: '2026-02-01' });
    const items = await page('/unit/doan-truong?period=hk2');
    for (const id of ['hk1', 'hk2', '2025']) expect(items).toContain(`?period=${id}"`);
    expect(items).toContain('Học kỳ II</a>');
    const figures = await page('/unit/doan-truong/figures?period=hk2');
    expect(figures).toContain('name="figure:tuyen-truyen.buoi"');
    const year = await page('/unit/doan-truong/figures?period=2025');
    expect(year).toContain('Số liệu nhập theo kỳ; kỳ này được cộng từ các kỳ.');
    const ticked = await send('/unit/doan-truong/item/II.2/tick?period=hk2', {
      seen: await seen('/unit/doan-truong/item/II.2?period=hk2'),
      status: 'done',
      date: '30/1',
      note: 'Đã làm',
    });
    expect(ticked.text).toContain('ngày 30/01/2026, học kỳ II năm học 2025-2026');
    const report = await page('/unit/doan-truong/report.html?period=hk1');
    expect(`${items}${figures}${year}${report}`.replace(/<style>[^]*?<\/style>/g, '')).not.toMatch(/[Qq]uý |2025-Q/);
  });
});
