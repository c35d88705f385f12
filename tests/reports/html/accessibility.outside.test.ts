import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/domain/text/text.js';
import { hasBrowser, useBrowser } from './browser.js';
import { departmentHtml, folderHtml, reportHtml, unitHtml } from './pages.js';

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [390, 1280].map((width) => ({ colorScheme, width })),
);

/** What axe-core finds against, as `rule: the places`. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const run = 'axe.run(document, { resultTypes: ["violations"] })';
  const { violations: found } = await page.evaluate<AxeResults>(run);
  return found.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 120))].join(' … '));
}

describe.runIf(hasBrowser)('axe-core finds nothing against', { timeout: 180_000 }, () => {
  const open = useBrowser();

  describe.each([
    ['unit', (lang: Lang) => unitHtml(lang)],
    ['folder', (lang: Lang) => folderHtml(lang, true)],
    ['report', (lang: Lang) => reportHtml(lang)],
    ['department’s report', (lang: Lang) => departmentHtml(lang)],
  ] as const)('the page of the %s', (_, html) => {
    it.each(LOOKS)('in $colorScheme colours, $width pixels wide', async ({ colorScheme, width }) => {
      const { page } = await open(html(colorScheme === 'light' ? 'vi' : 'en'), {
        colorScheme,
        viewport: { width, height: 844 },
      });
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('a cell that is open over the page', async () => {
    const { page } = await open(unitHtml(), { colorScheme: 'dark' });
    await page.locator('.grid a[data-cell]').first().click();
    expect(await violations(page)).toEqual([]);
  });
});

describe.runIf(hasBrowser)('by keyboard alone', { timeout: 120_000 }, () => {
  const open = useBrowser();

  it('the first stop leads past the header, and every stop can be seen', async () => {
    const { page } = await open(unitHtml());
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến nội dung chính');
    for (let stops = 0; stops < 12; stops += 1) {
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
      expect(outline).not.toBe('none');
      await page.keyboard.press('Tab');
    }
  });

  it('has landmarks, one heading of the first level, and headers for rows and columns', async () => {
    const { page } = await open(unitHtml());
    for (const role of ['banner', 'main', 'contentinfo', 'navigation', 'search'] as const)
      expect(await page.getByRole(role).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.locator('.grid').getByRole('columnheader').count()).toBe(5);
    expect(await page.locator('.grid th:not([scope])').count()).toBe(0);
    expect(await page.getByRole('status').getAttribute('id')).toBe('search-found');
  });
});
