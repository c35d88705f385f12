import axe, { type AxeResults } from 'axe-core';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fill } from '../commands/import/fill.js';
import { CHROMIUM, SWITCHES } from '../reports/html/browser.js';
import {
  BIN,
  dcs,
  departmentFile,
  environment,
  folderWith,
  mustRun,
  read,
  unitFile,
  write,
} from '../support/program.js';

const TODAY = '2024-03-16';
const UNIT = 'trung-tam-a';

/** The built program with its page in a real browser. @param before what was recorded in the folder by then */
async function opened(
  lang = 'vi',
  names: readonly string[] = ['Trung tâm A'],
  before: (cwd: string) => Promise<void> = () => Promise.resolve(),
) {
  const cwd = await folderWith(...names);
  await before(cwd);
  const server = spawn(process.execPath, [BIN, 'open', '--no-browser', '--lang', lang], {
    cwd,
    env: environment(TODAY),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    server.kill();
  });
  const [address] = (await once(server.stdout, 'data')) as [Buffer];
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: SWITCHES });
  onTestFinished(() => browser.close());
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(String(address).trim());
  await page.waitForURL(/\/(?:unit\/|office)/);
  return { cwd, server, context, page, complaints, base: new URL(page.url()).origin };
}

/** The forms of a page, by what they are sent to. */
const formOf = (page: Page, action: string) => page.locator(`form[action*="/${action}"]`);

/** Sends a form and waits for the page that says what came of it. */
async function sent(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.waitForURL(/saved=/);
}

async function violations(page: Page): Promise<readonly string[]> {
  // The page lets no script in but its own: axe comes by the browser's own way.
  const { violations: found } = await page.evaluate<AxeResults>(
    `${axe.source};axe.run(document, { resultTypes: ['violations'] })`,
  );
  return found.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 120))].join(' … '));
}

describe.runIf(CHROMIUM !== undefined)('the page in a browser', { timeout: 180_000 }, () => {
  it('records by keyboard what the command records, and ends when it is closed', async () => {
    const { cwd, server, page, complaints, base } = await opened();
    const commands = await folderWith('Trung tâm A');
    const call = { cwd: commands, today: TODAY };
    await mustRun(['tick', 'II.5.c', '--period', 'q1', '--date', '10/3/2024', '--note', 'Tiếp 12 lượt'], call);
    await mustRun(['figure', 'tiep-dan.luot', '12', '--period', 'q1'], call);
    await page.goto(`${base}/unit/${UNIT}/item/II.5.c?period=2024-Q1`);
    await page.getByLabel('Ngày thực hiện').first().focus();
    await page.keyboard.type('10/3/2024');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Tiếp 12 lượt');
    await page.getByRole('button', { name: 'Ghi', exact: true }).press('Enter');
    await page.waitForURL(/saved=/);
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Đã ghi II.5.c');
    await page.goto(`${base}/unit/${UNIT}/figures?period=2024-Q1`);
    await page.locator('input[name="figure:tiep-dan.luot"]').fill('12');
    await page.keyboard.press('Enter');
    await page.waitForURL(/saved=/);
    expect(read(unitFile(cwd, UNIT))).toBe(read(unitFile(commands, UNIT)));
    expect(complaints).toEqual([]);
    const ended = once(server, 'exit');
    await page.close({ runBeforeUnload: true });
    expect((await ended)[0]).toBe(0);
  });

  it('keeps what was filled in when the program is gone', async () => {
    const { server, page, base } = await opened();
    await page.goto(`${base}/unit/${UNIT}/item/II.5.c?period=2024-Q1`);
    await page.getByLabel('Kết quả, ghi chú').first().fill('Tiếp 12 lượt');
    server.kill();
    await once(server, 'exit');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByText('Chương trình đã dừng').waitFor();
    expect(await page.getByLabel('Kết quả, ghi chú').first().inputValue()).toBe('Tiếp 12 lượt');
  });

  it('a unit’s whole quarter is byte for byte what the commands record', async () => {
    const { cwd, page, complaints, base } = await opened();
    const commands = await folderWith('Trung tâm A');
    const run = (...args: readonly string[]) => mustRun(args, { cwd: commands, today: TODAY });
    const at = (part: string): Promise<unknown> => page.goto(`${base}/unit/${UNIT}${part}?period=2024-Q1`);
    const unfold = (words: string): Promise<void> => page.locator('summary', { hasText: words }).click();

    await run('assign', 'II.5.c', '--lead', 'Phòng Tổ chức', '--time', 'Hằng quý');
    await at('/item/II.5.c');
    await unfold('Phân công');
    await page.locator('#assign-lead').fill('Phòng Tổ chức');
    await page.locator('#assign-time').fill('Hằng quý');
    await sent(page, 'Ghi phân công');
    await run('skip', 'II.4.a', '--reason', 'Không quản lý doanh nghiệp');
    await at('/item/II.4.a');
    await unfold('Không thuộc chức năng');
    await page.getByLabel('Lý do').fill('Không quản lý doanh nghiệp');
    await sent(page, 'Ghi là không thuộc chức năng');
    await run('own', 'II.2.e', 'Tập huấn nghiệp vụ');
    await at('/item/II.2.e');
    await page.getByLabel('Tên nhiệm vụ').fill('Tập huấn nghiệp vụ');
    await sent(page, 'Thêm nhiệm vụ');
    expect(read(unitFile(cwd, UNIT))).toBe(read(unitFile(commands, UNIT)));

    // A sentence is taken apart by the page itself, and so is the name of a file.
    await run('tick', 'II.5.c', '--period', 'q1', '--evidence', '12/BC-TTA; 5/3/2024; Báo cáo về tiếp công dân');
    await at('/item/II.5.c');
    const tick = formOf(page, 'item/II.5.c/tick');
    await tick.getByLabel('Dán cả câu').fill('Báo cáo số 12/BC-TTA ngày 5/3/2024 về tiếp công dân');
    await tick.getByRole('button', { name: 'Tách ra' }).press('Enter');
    await tick.getByText('Đã tách ra').waitFor();
    expect(await page.evaluate('document.activeElement.value')).toBe('12/BC-TTA');
    await tick.getByRole('button', { name: 'Ghi', exact: true }).press('Enter');
    await page.waitForURL(/saved=/);
    const name = '15-BC-TTA 8.3.2024 Báo cáo phối hợp.pdf';
    write(join(commands, name), '%PDF');
    await run(
      ...['tick', 'II.7', '--period', 'q1', '--evidence', '15/BC-TTA; 8/3/2024; Báo cáo phối hợp'],
      ...['--file', name, '--copy'],
    );
    await at('/item/II.7');
    await page.setInputFiles('#file', { name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
    await formOf(page, 'item/II.7/tick').getByText('Đã tách ra').waitFor();
    await formOf(page, 'item/II.7/tick').getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.waitForURL(/saved=/);
    expect(read(unitFile(cwd, UNIT))).toBe(read(unitFile(commands, UNIT)));

    await run('figure', 'tiep-dan.luot', '12', '--period', 'q1');
    await at('/figures');
    await page.locator('input[name="figure:tiep-dan.luot"]').fill('12');
    await sent(page, 'Ghi số liệu');
    await run('raise', 'Thiếu người', '--proposal', 'Bổ sung 01 biên chế', '--item', 'II.5.c', '--period', 'q1');
    await at('/difficulties');
    await page.getByRole('textbox', { name: 'Khó khăn, vướng mắc' }).fill('Thiếu người');
    await page.getByLabel('Kiến nghị').fill('Bổ sung 01 biên chế');
    await page.getByLabel('Nhiệm vụ liên quan').selectOption('II.5.c');
    await sent(page, 'Phản ánh');
    await run('write', 'uu diem', '--period', 'q1', '--text', 'Đã thực hiện "tốt".\nĐúng hạn.');
    await at('/words');
    await page.locator('#words-uu-diem').fill('Đã thực hiện "tốt".\nĐúng hạn.');
    await page
      .locator('form', { has: page.locator('#words-uu-diem') })
      .getByRole('button')
      .click();
    await page.waitForURL(/saved=/);
    await run('submit', '--period', 'q1', '--number', '45/BC-TTA', '--with-gaps', 'Chờ số liệu');
    await at('/send');
    await page.getByLabel('Số, ký hiệu bản đã ký').fill('45/BC-TTA');
    await page.getByLabel('Lý do gửi khi còn thiếu').fill('Chờ số liệu');
    await sent(page, 'Ghi nhận đã gửi');
    expect(read(unitFile(cwd, UNIT))).toBe(read(unitFile(commands, UNIT)));
    expect(complaints).toEqual([]);
  });

  it('what a second tab recorded is shown before anything is written over, and a new day is said', async () => {
    const { cwd, context, page, base } = await opened();
    const item = `${base}/unit/${UNIT}/item/II.7?period=2024-Q1`;
    const other = await context.newPage();
    for (const one of [page, other]) await one.goto(item);
    await page.getByLabel('Kết quả, ghi chú').fill('Ở thẻ thứ nhất');
    await sent(page, 'Ghi');
    await other.getByLabel('Kết quả, ghi chú').fill('Ở thẻ thứ hai');
    await other.getByRole('button', { name: 'Ghi', exact: true }).click();
    await other.getByText('Trong lúc bạn điền').waitFor();
    const tick = formOf(other, 'item/II.7/tick');
    expect(await tick.getByLabel('Kết quả, ghi chú').inputValue()).toBe('Ở thẻ thứ hai');
    expect(read(unitFile(cwd, UNIT))).not.toContain('thẻ thứ hai');
    // The page stays open over midnight: the program's day is another one than the page's.
    await page.route('**/alive', (route) => route.fulfill({ status: 200, body: '2024-03-17' }));
    await page.goto(item);
    await page.getByText('Đã sang ngày mới').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('the head office judges, answers and takes forms in by keyboard, as its commands do', async () => {
    const names = ['Trung tâm A', 'Ban D'];
    const before = async (cwd: string): Promise<void> => {
      const call = { cwd, today: '2024-03-15' };
      await mustRun(['raise', 'Thiếu người', '-u', UNIT], call);
      await mustRun(['submit', '--period', 'q1', '-u', UNIT, '--with-gaps', 'Chờ'], call);
      await mustRun(['export', '-u', 'ban-d', '--period', 'q1', '-o', 'd.xlsx'], call);
      const filled = await fill(readFileSync(join(cwd, 'd.xlsx')), [
        [{ sheet: 'figures', row: 'tiep-dan.luot@2024-Q1', column: 'value' }, 12],
        [{ sheet: 'figures', row: 'don-thu.tiep-nhan@2024-Q1', column: 'value' }, 'nhiều'],
      ]);
      writeFileSync(join(cwd, 'd.xlsx'), filled);
    };
    const { cwd, page, complaints, base } = await opened('vi', names, before);
    const commands = await folderWith(...names);
    await before(commands);
    const call = { cwd: commands, today: TODAY };
    await mustRun(['review', UNIT, '--period', 'q1', '--accept', '--by', 'Bà B'], call);
    await page.getByRole('link', { name: 'Trung tâm A', exact: true }).press('Enter');
    await page.getByLabel('Người tiếp nhận').fill('Bà B');
    await page.keyboard.press('Enter');
    await page.waitForURL(/saved=/);
    expect(await page.evaluate('document.activeElement.textContent')).toContain('đã tiếp nhận');
    await mustRun(['answer', UNIT, '1', 'Đồng ý', '--by', 'Bà B'], call);
    await page.getByRole('link', { name: 'Khó khăn, kiến nghị' }).press('Enter');
    await page.locator('summary', { hasText: 'Trả lời' }).press('Enter');
    await page.getByLabel('Nội dung trả lời').fill('Đồng ý');
    await sent(page, 'Ghi trả lời');
    expect(read(departmentFile(cwd))).toBe(read(departmentFile(commands)));
    expect((await dcs(['import', 'd.xlsx'], call)).code).toBe(1);
    await page.goto(`${base}/office/forms?period=2024-Q1`);
    await page.setInputFiles('#form', join(cwd, 'd.xlsx'));
    await page.getByRole('button', { name: 'Nhận biểu mẫu' }).click();
    await page.getByText('“nhiều” không phải là một số').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(read(unitFile(cwd, 'ban-d'))).toBe(read(unitFile(commands, 'ban-d')));
    expect(complaints).toEqual([]);
  });

  it.each(['vi', 'en'])(
    'the office’s tabs are on one line at 1280 pixels, and no page is wider than the window (%s)',
    async (lang) => {
      const { page, base } = await opened(lang, ['Trung tâm A', 'Ban D']);
      await page.setViewportSize({ width: 1280, height: 800 });
      const tabs = await page.locator('.tabs a').all();
      const [tops, paths] = [new Set<number>(), [] as string[]];
      for (const tab of tabs) {
        tops.add(Math.round((await tab.boundingBox())?.y ?? 0));
        paths.push((await tab.getAttribute('href')) ?? '');
      }
      expect([tabs.length, tops.size]).toEqual([6, 1]);
      // 640 pixels are a window of 1280 at 200 %.
      for (const width of [1280, 640, 360]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of paths) {
          await page.goto(new URL(path, base).href);
          const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
          expect([path, width, await page.evaluate(beyond)]).toEqual([path, width, 0]);
        }
      }
    },
  );

  it('says that a chosen file is gone or was changed, and keeps what was filled in', async () => {
    const { cwd, page, base } = await opened();
    const path = write(join(cwd, 'bao-cao.pdf'), 'một');
    const tick = formOf(page, 'tick');
    const save = async (): Promise<string> => {
      await tick.getByRole('button', { name: 'Ghi', exact: true }).click();
      return tick.getByRole('alert').innerText();
    };
    await page.goto(`${base}/unit/${UNIT}/item/II.5.c?period=2024-Q1`);
    await tick.locator('[value=done]').check();
    await tick.locator('[name=note]').fill('Tiếp 12 lượt');
    await tick.locator('[name=number]').first().fill('15/BC-TTA');
    await tick.locator('[name=document-date]').first().fill('8/3/2024');
    await tick.locator('[name=file]').setInputFiles(path);
    rmSync(path);
    expect(await save()).toContain('bao-cao.pdf');
    expect(await tick.locator('[name=note]').inputValue()).toBe('Tiếp 12 lượt');
    write(path, 'hai');
    await tick.locator('[name=file]').setInputFiles(path);
    write(path, 'ba, dài hơn');
    expect(await save()).toContain('bao-cao.pdf');
    await tick.locator('[name=file]').setInputFiles(path);
    await sent(page, 'Ghi');
    expect(read(unitFile(cwd, UNIT))).toContain('bao-cao.pdf');
  });

  it('stays while a page says that the unit’s file cannot be used', async () => {
    const { cwd, server, page, base } = await opened();
    const file = unitFile(cwd, UNIT);
    const good = read(file);
    write(file, good.replace('items:', 'items: ['));
    await page.goto(`${base}/unit/${UNIT}?period=2024-Q1`);
    await page.waitForTimeout(12_000);
    write(file, good);
    await page.goto(`${base}/unit/${UNIT}?period=2024-Q1`);
    expect([server.exitCode, await page.getByRole('heading', { name: 'Trung tâm A' }).count()]).toEqual([null, 1]);
  });

  it('nothing of a hostile text runs or asks, in either page', async () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
    const { page, complaints, base } = await opened('vi', ['Trung tâm A', 'Ban D'], async (cwd) => {
      const call = { cwd, today: '2024-03-15' };
      await mustRun(
        ['tick', 'II.7', '-u', UNIT, '--period', 'q1', '--note', hostile, '--by', hostile.slice(0, 40)],
        call,
      );
      await mustRun(['raise', hostile, '--proposal', hostile, '-u', UNIT], call);
      await mustRun(['assign', 'II.7', '-u', UNIT, '--lead', hostile.slice(0, 40)], call);
      await mustRun(['submit', '--period', 'q1', '-u', UNIT, '--with-gaps', hostile], call);
    });
    const unit = ['', '/item/II.7', '/difficulties', '/send'].map((part) => `/unit/${UNIT}${part}`);
    const office = ['', `/unit/${UNIT}`, '/difficulties', '/carry', '/words', '/documents'].map(
      (part) => `/office${part}`,
    );
    for (const path of [...unit, ...office]) {
      await page.goto(`${base}${path}?period=2024-Q1`);
      expect([path, await page.locator('img').count()]).toEqual([path, 0]);
    }
    expect(complaints).toEqual([]);
  });

  it.each([
    ['vi', 390],
    ['en', 1280],
  ])('axe-core finds nothing against any part in %s, %i pixels wide', async (lang, width) => {
    const { page, base } = await opened(lang, ['Trung tâm A', 'Ban D'], async (cwd) => {
      const call = { cwd, today: '2024-03-15' };
      await mustRun(['tick', 'II.5.c', '-u', UNIT, '--evidence', '12/BC-TTA; 5/3/2024; Báo cáo'], call);
      await mustRun(['skip', 'II.4.a', '-u', UNIT, '--reason', 'Không quản lý doanh nghiệp'], call);
      await mustRun(['raise', 'Thiếu người', '--proposal', 'Bổ sung', '-u', UNIT], call);
      await mustRun(['submit', '--period', 'q1', '-u', UNIT, '--with-gaps', 'Chờ'], call);
    });
    await page.setViewportSize({ width, height: 900 });
    const items = ['/item/II.5.c', '/item/II.4.a', '/item/II.2.e'];
    const unit = ['', ...items, '/figures', '/difficulties', '/words', '/send'].map((part) => `/unit/${UNIT}${part}`);
    const judging = [`/unit/${UNIT}`, '/unit/ban-d'];
    const office = ['', ...judging, '/difficulties', '/forms', '/carry', '/words', '/documents'].map(
      (part) => `/office${part}`,
    );
    for (const path of [...unit, ...office]) {
      await page.goto(`${base}${path}?period=2024-Q1`);
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
      expect([path, await violations(page)]).toEqual([path, []]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  });
});
