import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfPackage } from '../../../src/io/sources/pdf/package.js';
import { canRender } from '../../reports/docx/rendered.js';
import { dcs, temporaryFolder } from '../../support/program.js';
import { ROOT } from '../../support/real-plan.js';

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

describe.runIf(canRender)('the PDF that LibreOffice makes', () => {
  it('has the headings as bookmarks, and the appendices', async () => {
    const cwd = temporaryFolder();
    const env = { DCS_PLANS: join(ROOT, 'examples'), PATH: process.env['PATH'] ?? '' };
    const args = ['report', '-u', 'trung-tam-a-mau', '--period', 'h1', '-o', 'r.pdf'];
    expect((await dcs(args, { cwd, env, today: '2024-06-20' })).code).toBe(0);
    const data = new Uint8Array(readFileSync(join(cwd, 'r.pdf')));
    const reader = await pdfPackage();
    const pdf = await reader.getDocument({ data, isEvalSupported: false, useSystemFonts: true, verbosity: 0 }).promise;
    const outline = await (pdf as unknown as { getOutline(): Promise<readonly Bookmark[]> }).getOutline();
    const titles = outline.map(({ title }) => title);
    expect(titles[0]).toMatch(/^I\. /);
    expect(titles.filter((title) => /^[IV]+\. /.test(title)).length).toBeGreaterThan(3);
    expect(titles.some((title) => title.startsWith('Phụ lục'))).toBe(true);
    expect(outline.flatMap(({ items }) => items).some(({ title }) => /^1\. /.test(title))).toBe(true);
  });
});
