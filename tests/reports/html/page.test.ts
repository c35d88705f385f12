import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { reportPage } from '../../../src/reports/html/report-page.js';
import { emptyUnit, plan, reportOf, sampleUnit, statusOf } from '../sample.js';
import { folderHtml, raisingUnit, reportHtml, sha256, textOf, unitHtml } from './pages.js';

const PAGES = { unit: unitHtml, folder: folderHtml, report: reportHtml } as const;
const NAMES = ['unit', 'folder', 'report'] as const;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(NAMES)('the page of the %s', (name) => {
  const page = PAGES[name]();

  it('names its one style and one script by their hashes and allows nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
    const styles = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => text);
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => text);
    expect([styles.length, scripts.length]).toEqual([1, 1]);
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashOf(styles[0] ?? '')}; script-src ${hashOf(scripts[0] ?? '')}; base-uri 'none'; form-action 'none'`,
    );
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it('loads nothing and holds nothing that the policy forbids', () => {
    const body = page.replace(/<(style|script)>.*?<\/\1>/gs, '');
    expect(body).not.toMatch(/\s(src|srcset|style|on\w+|action|poster|data)=/);
    expect(body).not.toMatch(/<(link|img|iframe|object|embed|base|form|use|image)\b/);
    expect([...body.matchAll(/href="([^#][^"]*)"/g)].map(([, href]) => href)).toEqual(
      name === 'folder' ? [] : ['https://vanban.example.vn/88-QD-TTM'],
    );
  });

  it('is small, the same on every run, and says which language it is in', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(300_000);
    expect(PAGES[name]()).toBe(page);
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/);
    expect(PAGES[name]('en')).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  });

  it('has no link to a place that is not there, and no place twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const lost = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id).filter((id) => !ids.includes(id));
    expect(lost).toEqual([]);
  });

  it('says as of when, that it is a sample, and both languages in their own words', () => {
    expect(textOf(page)).toContain('30/06/2024');
    expect(textOf(page)).toContain('DỮ LIỆU MẪU');
    const english = textOf(PAGES[name]('en'));
    expect(english).toContain('2024-06-30');
    expect(english).toContain('SAMPLE DATA');
    expect(english).not.toMatch(/chưa cập nhật|đã thực hiện trong kỳ/);
  });
});

describe('what a unit’s page says', () => {
  const text = textOf(unitHtml());

  it('is what the totals say', () => {
    const { fulfilled, due, percent, fulfilledYear, year } = statusOf().totals;
    expect(text).toContain(
      `${String(percent ?? '').replace('.', ',')}% Đã thực hiện ${fulfilled}/${due} lượt nhiệm vụ theo kỳ đã đến hạn`,
    );
    expect(text).toContain(`Cả năm: ${fulfilledYear}/${year} lượt.`);
    const missing = statusOf().items.flatMap(({ cells }) =>
      cells.filter((one) => one.counts && one.state === 'missing'),
    );
    expect(text).toContain(`${missing.length} ✗ chưa cập nhật`);
    expect(text).toContain(`Chưa cập nhật (${missing.length})`);
  });

  it('has a row for each item and a link for each cell, and none for open places', () => {
    const { items } = statusOf();
    const page = unitHtml();
    for (const { item, cells } of items) {
      expect(page.includes(`<details id="${item.id}"`)).toBe(!item.open);
      for (const cell of item.open ? [] : cells) expect(page).toContain(`href="#${item.id}/${cell.period}" data-cell`);
    }
  });

  it('holds entries with note, name and evidence, and says what no longer counts', () => {
    for (const words of ['62 người dự', 'Nguyễn Thị B', '15/BC-TTM', 'Báo cáo công tác tiếp công dân quý I'])
      expect(text).toContain(words);
    expect(text).toContain('thay cho lần 1');
    expect(text).toContain('đã thay bằng lần 2');
    expect(unitHtml()).toContain('class="withdrawn"');
  });

  it('looks at nothing later than its day', () => {
    expect(text).toContain('Thiếu người chuyên trách');
    expect(text).toContain('Sẽ xem xét trong quý III');
    expect(text).not.toContain('Đã kết nối trong tháng 7');
    expect(text).not.toContain('Phát sinh sau ngày đang xem');
    const early = textOf(unitHtml('vi', raisingUnit, '2024-02-10'));
    expect(early).not.toContain('Tiếp 12 lượt công dân');
    expect(early).toContain('chưa đến kỳ Chưa có nhiệm vụ đến hạn');
  });

  it('has no part for difficulties where nobody raised any', () => {
    expect(unitHtml('vi', sampleUnit)).not.toContain('id="difficulties"');
  });

  it('of a unit that only supports says so and counts nothing', () => {
    const page = unitHtml('vi', emptyUnit('division', 'Phòng B'));
    expect(textOf(page)).toContain('Không có nhiệm vụ chủ trì');
    expect(page).not.toContain('id="urgent"');
    expect(textOf(page)).not.toContain('DỮ LIỆU MẪU');
  });
});

describe('the page of all units', () => {
  it('has a row for each, and tells of files that are not counted', () => {
    const text = textOf(folderHtml('vi', true));
    for (const name of ['Trung tâm Mẫu', 'Phòng B', 'Văn phòng Sở']) expect(text).toContain(name);
    expect(text).toContain('Cả năm: tính từ kế hoạch của 3/4 đơn vị.');
    expect(text).toContain('Tệp có lỗi (1): trung-tam-c (units/trung-tam-c.yaml)');
    expect(textOf(folderHtml())).not.toContain('tính từ kế hoạch');
  });

  it('says of each unit whether it has sent the last report, and when', () => {
    const sent = { period: '2024-Q1', date: '2024-03-16', number: '45/BC', content: 'x' };
    const rowOf = (page: string, name: string): string =>
      textOf(page.split('<tr').find((row) => row.includes('scope="row"') && row.includes(name)) ?? '');
    const page = folderHtml('vi', true, { 'trung-tam-mau': [{ ...sent, period: '2024-H1', date: '2024-06-16' }] });
    expect(textOf(page)).toContain('Báo cáo 6 tháng đầu');
    expect(rowOf(page, 'Trung tâm Mẫu')).toContain('đã gửi 16/06');
    expect(rowOf(page, 'Phòng B')).toContain('trễ');
    expect(rowOf(page, 'trung-tam-c')).toContain('tệp có lỗi');
    expect(rowOf(page, 'Tổng cộng')).toContain('1/4');
  });

  it('tells 1 of 28 from 27 of 28 by rate, fraction and bar', () => {
    const page = folderHtml();
    const { fulfilled, due, percent } = statusOf().totals;
    expect(textOf(page)).toContain(`${String(percent ?? '').replace('.', ',')}% ${fulfilled}/${due}`);
    expect(page).toContain(
      `viewBox="0 0 ${due} 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${fulfilled}"`,
    );
  });

  it('draws each part of the plan once', () => {
    const page = folderHtml();
    const bars = /<ul class="bars">.*?<\/ul>/s.exec(page)?.[0] ?? '';
    const ids = [...bars.matchAll(/<span class="id">([^<]*)</g)].map(([, id]) => id);
    expect(ids).toEqual(['II', 'II.1', 'II.2', 'II.3', 'II.4', 'II.5', 'II.6', 'II.7', 'III', 'IV']);
  });
});

describe('the page of a report', () => {
  it('has the document’s words and only the period’s columns', () => {
    const page = reportHtml();
    const text = textOf(page);
    for (const words of ['BÁO CÁO', 'Kính gửi:', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Nơi nhận:', 'Phụ lục'])
      expect(text).toContain(words);
    const grid = /<table class="grid">.*?<\/thead>/s.exec(page)?.[0] ?? '';
    expect(textOf(grid).trim()).toBe('Nhiệm vụ QI QII');
    expect(page).toContain(plan.outline?.[0]?.heading.toLocaleUpperCase('vi') ?? 'no outline');
  });

  it('has tiles that agree with their lists, an item of the year included', () => {
    const { 'IV.2': planOf, ...others } = sampleUnit.items;
    if (planOf === undefined) throw new Error('no such item');
    const late = { ...sampleUnit, items: { ...others, 'IV.2': { ...planOf, progress: [] } } };
    const report = reportOf('h1', statusOf(late));
    const text = textOf(reportPage(report, periodicReportDocument(report, 'vi'), 'vi', sha256));
    expect(text).toContain('1 # quá hạn');
    expect(text).toContain('Quá hạn (1)');
  });
});
