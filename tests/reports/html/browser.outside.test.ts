import { describe, expect, it } from 'vitest';
import { hasBrowser, useBrowser } from './browser.js';
import { departmentHtml, folderHtml, reportHtml, unitHtml } from './pages.js';

const SHOWN_ROWS = `[...document.querySelectorAll('.grid tr[data-row]')].filter((row) => !row.hidden).map((row) => row.dataset.row)`;

/** Of a computed color, `rgb(1, 2, 3)`. */
function brightness(color: string): number {
  return (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
}

describe.runIf(hasBrowser)('in a browser', { timeout: 120_000 }, () => {
  const open = useBrowser();

  it.each([
    ['unit', unitHtml],
    ['folder', folderHtml],
    ['report', reportHtml],
  ] as const)('the page of the %s asks for nothing and complains of nothing', async (_, html) => {
    for (const width of [390, 1280]) {
      const { page, requests, complaints } = await open(html(), { viewport: { width, height: 844 } });
      await page.mouse.wheel(0, 4000);
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(overflow)).toBe(0);
    }
  });

  it('shows the figures, the grid and what is urgent', async () => {
    const { page } = await open(unitHtml());
    expect(await page.title()).toBe('Trung tâm Mẫu: tình hình thực hiện kế hoạch năm 2024, đến ngày 30/06/2024');
    expect(await page.locator('h1').innerText()).toBe('Trung tâm Mẫu');
    expect(await page.locator('.rate').innerText()).toBe('32,5%');
    const row = page.locator('.grid tr', { has: page.getByRole('rowheader', { name: 'II.2.b' }) });
    expect(await row.locator('td [aria-hidden]').allInnerTexts()).toEqual(['✓', '!', '○', '·']);
    expect(await page.locator('#urgent-blocked .note').innerText()).toContain('khuyết 01 thành viên');
    expect(await page.locator('#sections svg').count()).toBe(10);
  });

  describe('search', () => {
    it.each([
      ['tiep cong dan, giai quyet don thu', ['II.5.c']],
      ['tiếp công dân, giải quyết đơn thư', ['II.5.c']],
      ['(TIẾP)  Công dân, ĐƠN 12', ['II.5.c']],
      ['15/bc-ttm', ['II.5.c']],
      ['dan van thuong mai', []],
      ['de an 04-da', ['II.6.a']],
    ])('%s', async (words, ids) => {
      const { page } = await open(unitHtml());
      await page.getByRole('searchbox').fill(words);
      const found = page.locator('#search-found');
      await expect
        .poll(() => found.innerText())
        .toBe(ids.length === 0 ? 'Không có mục nào phù hợp' : `${ids.length} mục phù hợp`);
      expect(await page.evaluate(SHOWN_ROWS)).toEqual(ids);
    });

    it('comes back to everything, and leaves no heading without rows', async () => {
      const { page } = await open(unitHtml());
      const rows = await page.locator('.grid tr:visible').count();
      await page.getByRole('searchbox').fill('05/kh-ttm');
      await expect.poll(() => page.locator('.grid tr[data-row]:visible').count()).toBe(1);
      expect(await page.locator('.grid th[scope=rowgroup]:visible').allInnerTexts()).toEqual(['IV TỔ CHỨC THỰC HIỆN']);
      await page.getByRole('searchbox').fill('');
      await expect.poll(() => page.locator('.grid tr:visible').count()).toBe(rows);
      expect(await page.locator('#search-found').innerText()).toBe('');
    });

    it('finds units', async () => {
      const { page } = await open(folderHtml());
      await page.getByRole('searchbox').fill('trung tam mau');
      await expect.poll(() => page.locator('.rates tr[data-row]:visible').allInnerTexts()).toHaveLength(1);
    });
  });

  describe('a cell', () => {
    it('opens by keyboard, shows its entries and evidence, and gives the focus back', async () => {
      const { page } = await open(unitHtml());
      const cell = page.locator('.grid a[href="#II.5.c/2024-Q1"]');
      await cell.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'II.5.c Tiếp công dân, giải quyết đơn thư' });
      await dialog.waitFor();
      const text = await dialog.innerText();
      for (const words of [
        'Quý I năm 2024: đã thực hiện trong kỳ',
        'Tiếp 12 lượt công dân',
        '15/BC-TTM',
        'Nguyễn Văn A',
      ])
        expect(text).toContain(words);
      expect(await page.evaluate('document.activeElement.id')).toBe('cell-dialog-close');
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
      expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#II.5.c/2024-Q1');
    });

    it('closes by its button and leads on to the whole item', async () => {
      const { page } = await open(unitHtml());
      await page.locator('.grid a[href="#II.5.c/2024-Q2"]').click();
      await page.getByRole('button', { name: 'Đóng' }).click();
      expect(await page.locator('dialog').isVisible()).toBe(false);
      await page.locator('.grid a[href="#II.5.c/2024-Q2"]').click();
      expect(await page.locator('dialog .withdrawn').count()).toBe(2);
      await page.getByRole('link', { name: 'Xem cả nhiệm vụ' }).click();
      expect(await page.locator('dialog').isVisible()).toBe(false);
      expect(await page.locator('details[id="II.5.c"]').getAttribute('open')).not.toBeNull();
      expect(await page.locator('details[id="II.5.c"] .official').isVisible()).toBe(true);
    });

    it('leads to its words where no script runs', async () => {
      const { page, complaints } = await open(unitHtml(), { javaScriptEnabled: false });
      expect(await page.locator('#search').isVisible()).toBe(false);
      await page.locator('.grid a[href="#II.5.c/2024-Q1"]').click();
      expect(new URL(page.url()).hash).toBe('#II.5.c/2024-Q1');
      await expect.poll(() => page.getByText('Tiếp 12 lượt công dân').isVisible()).toBe(true);
      expect(complaints).toEqual([]);
    });

    it('can be linked to, the letter đ too', async () => {
      const { page } = await open(unitHtml());
      await page.goto(`${page.url()}#II.2.%C4%91`);
      await page.reload();
      await expect.poll(() => page.locator('details[id="II.2.đ"] .inside').isVisible()).toBe(true);
    });
  });

  describe('the contents of a report', () => {
    it('stand beside it where there is room, and stay there', async () => {
      const { page } = await open(departmentHtml());
      await page.mouse.wheel(0, 2500);
      const last = page.locator('nav.contents a').last();
      await last.click();
      const [contents, heading] = [page.locator('nav.contents'), page.locator('.appendix').last()];
      await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeLessThan(880);
      const [left, right] = [await contents.boundingBox(), await page.locator('main').boundingBox()];
      expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual((right?.x ?? 0) + 1);
      expect(left?.y).toBe(0);
    });

    it.each([true, false])('are above it on a phone, folded by the script alone (%s)', async (javaScriptEnabled) => {
      const { page, complaints } = await open(departmentHtml(), { javaScriptEnabled, viewport: { width: 390, height: 844 } }); // prettier-ignore
      expect(await page.locator('nav.contents li').first().isVisible()).toBe(!javaScriptEnabled);
      expect([complaints, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([[], 0]);
    });

    it('are not printed', async () => {
      const { page } = await open(reportHtml());
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav.contents').isVisible()).toBe(false);
      expect(await page.evaluate(`getComputedStyle(document.querySelector('thead th')).position`)).toBe('static');
    });
  });

  it.each([390, 1280])('the head of a table stays in view, %i pixels wide', async (width) => {
    const { page } = await open(unitHtml(), { viewport: { width, height: 600 } });
    const row = page.locator('.grid tr[data-row]').last();
    await row.scrollIntoViewIfNeeded();
    const [head, body] = [await page.locator('.grid thead th').first().boundingBox(), await row.boundingBox()];
    expect(head?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect(head?.y ?? 999).toBeLessThan(body?.y ?? 0);
    const [x, y] = [(body?.x ?? 0) + 30, (body?.y ?? 0) + (body?.height ?? 0) / 2];
    expect(await page.evaluate(`document.elementFromPoint(${x}, ${y}).closest('tr').matches('[data-row]')`)).toBe(true);
  });

  describe('the table of units', () => {
    const names = `[...document.querySelectorAll('.rates tbody th')].map((one) => one.textContent)`;
    const sorted = `[...document.querySelectorAll('.rates thead th')].map((one) => one.getAttribute('aria-sort') ?? '').join()`;

    it('sorts by each column, by click and keyboard, and says so; what is not known comes last', async () => {
      const { page, complaints } = await open(folderHtml('vi', true));
      const begun = await page.evaluate<readonly string[]>(names);
      const known = ['Phòng B', 'Trung tâm Mẫu', 'Văn phòng Sở'];
      expect([...begun].sort()).toEqual([...known, 'trung-tam-c'].sort());
      await page.getByRole('button', { name: 'Đơn vị' }).click();
      expect(await page.evaluate(names)).toEqual(['Phòng B', 'Trung tâm Mẫu', 'trung-tam-c', 'Văn phòng Sở']);
      await page.getByRole('button', { name: 'Tỷ lệ' }).focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(sorted)).toMatch(/^,,ascending,,/);
      const rising = await page.evaluate<readonly string[]>(names);
      await page.keyboard.press('Space');
      expect(await page.evaluate(sorted)).toMatch(/^,,descending,,/);
      const falling = await page.evaluate<readonly string[]>(names);
      expect(falling[0]).toBe('Trung tâm Mẫu');
      expect(rising.indexOf('Trung tâm Mẫu')).toBeGreaterThan(rising.indexOf('Văn phòng Sở'));
      for (const order of [rising, falling]) expect(order.slice(2).sort()).toEqual(['Phòng B', 'trung-tam-c']);
      for (const head of await page.locator('.rates thead button').all()) await head.click();
      expect([...(await page.evaluate<readonly string[]>(names))].sort()).toEqual([...begun].sort());
      expect(await page.locator('.rates tfoot tr').count()).toBe(1);
      expect(complaints).toEqual([]);
    });

    it.each([true, false])('leads to what is left of a unit, and back (script: %s)', async (javaScriptEnabled) => {
      const { page } = await open(folderHtml(), { javaScriptEnabled, viewport: { width: 390, height: 844 } });
      expect(await page.locator('.rates thead button').count()).toBe(javaScriptEnabled ? 12 : 0);
      expect(await page.locator('[data-sort-hint]').isVisible()).toBe(javaScriptEnabled);
      await page.locator('.rates').getByRole('link', { name: 'Văn phòng Sở' }).click();
      const back = page.getByRole('link', { name: /Về bảng đơn vị.*Văn phòng Sở/ });
      await back.waitFor();
      await back.click();
      const row = page.locator('.rates tr', { hasText: 'Văn phòng Sở' });
      await expect.poll(async () => (await row.boundingBox())?.y ?? -1).toBeGreaterThan(0);
      expect((await row.boundingBox())?.y ?? 999).toBeLessThan(844);
    });
  });

  describe('by night', () => {
    it.each(['light', 'dark'] as const)('the %s page has its own colours', async (colorScheme) => {
      const { page } = await open(unitHtml(), { colorScheme });
      const colors = '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]';
      const [ground = 0, ink = 0] = (await page.evaluate<readonly string[]>(colors)).map(brightness);
      expect(ground > ink).toBe(colorScheme === 'light');
    });
  });

  describe('on paper', () => {
    const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

    it.each([
      ['unit', unitHtml, 2],
      ['folder', folderHtml, 2],
    ] as const)('the page of the %s takes at most two sheets of A4, with light colours', async (_, html, most) => {
      const { page } = await open(html(), { colorScheme: 'dark' });
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pagesOf(pdf)).toBeLessThanOrEqual(most);
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      for (const hidden of ['nav', '#search', '#details', '#unit-details', '.skip'])
        expect(await page.locator(hidden).isVisible()).toBe(false);
      expect(await page.locator('.grid').first().isVisible()).toBe(true);
    });

    it.each([
      ['a unit’s, behind its state', reportHtml, 'page'],
      ['the department’s, which is all there is', departmentHtml, 'auto'],
    ] as const)('a report begins a sheet only where something is before it: %s', async (_, html, wanted) => {
      const { page } = await open(html());
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('getComputedStyle(document.querySelector("#document")).breakBefore')).toBe(wanted);
    });

    it('a report’s appendix lies across the sheet', async () => {
      const { page } = await open(reportHtml());
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12]\.?\d* 59[45]\.?\d*\]/);
    });
  });
});
