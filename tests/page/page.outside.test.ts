import axe, { type AxeResults } from 'axe-core';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CHROMIUM, SWITCHES } from '../reports/html/browser.js';
import { BIN, environment, folderWith, mustRun, read, unitFile } from '../support/program.js';

const TODAY = '2024-03-16';
const UNIT = 'trung-tam-a';

/** The built program with its page in a real browser. */
async function opened(lang = 'vi') {
  const cwd = await folderWith('Trung tâm A');
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
  const page = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(String(address).trim());
  await page.waitForURL(/\/unit\//);
  return { cwd, server, page, complaints, base: new URL(page.url()).origin };
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
    await page.waitForURL(/said=/);
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Đã ghi II.5.c');
    await page.goto(`${base}/unit/${UNIT}/figures?period=2024-Q1`);
    await page.locator('input[name="figure:tiep-dan.luot"]').fill('12');
    await page.keyboard.press('Enter');
    await page.waitForURL(/said=/);
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

  it.each([
    ['vi', 390],
    ['en', 1280],
  ])('axe-core finds nothing against any part in %s, %i pixels wide', async (lang, width) => {
    const { page, base } = await opened(lang);
    await page.setViewportSize({ width, height: 900 });
    for (const part of ['', '/item/II.5.c', '/figures', '/difficulties', '/words', '/send']) {
      await page.goto(`${base}/unit/${UNIT}${part}?period=2024-Q1`);
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
      expect([part, await violations(page)]).toEqual([part, []]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
    await page.goto(`${base}/office?period=2024-Q1`);
    expect(await violations(page)).toEqual([]);
  });
});
