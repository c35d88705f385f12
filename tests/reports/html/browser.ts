import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** The browser's program; `undefined` where there is none. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));

/** Whether there is a browser to test with; without one the tests say that they were skipped. */
export const hasBrowser = CHROMIUM !== undefined;
if (!hasBrowser) console.warn('chromium is not installed: the tests that open pages in it are skipped');

/** What it is started with. */
export const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page that was opened from a file, with everything that it asked for or complained of. */
export interface Opened {
  readonly page: Page;
  /** What was loaded beside the file itself. */
  readonly requests: readonly string[];
  /** Messages, errors and questions. */
  readonly complaints: readonly string[];
}

/** Opens HTML as a file in a browser that is started once for a test file; each page has a profile of its own. */
export function useBrowser(): (html: string, options?: BrowserContextOptions) => Promise<Opened> {
  let browser: Browser | null = null;
  const folder = mkdtempSync(join(tmpdir(), 'dcs-page-'));
  let count = 0;
  beforeAll(async () => {
    if (CHROMIUM !== undefined) browser = await chromium.launch({ executablePath: CHROMIUM, args: SWITCHES });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (html, options = {}) => {
    if (browser === null) throw new Error('no browser');
    for (const context of browser.contexts()) await context.close();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    const file = join(folder, `trang ${(count += 1)}.html`);
    writeFileSync(file, html);
    const url = pathToFileURL(file).href;
    page.on('request', (request) => {
      if (request.url() !== url) requests.push(request.url());
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(url);
    return { page, requests, complaints };
  };
}
