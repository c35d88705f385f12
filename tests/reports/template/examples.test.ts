import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mustRun, temporaryFolder } from '../../support/program.js';
import { ROOT } from '../../support/real-plan.js';
import { EXAMPLE_TEMPLATES } from '../../support/template-files.js';
import { openDocx } from '../docx/opened.js';

const FOLDER = join(ROOT, 'examples/templates');
const isUpdate = process.env['UPDATE_DOCS'] === '1';

describe('the example templates', () => {
  it.each(Object.keys(EXAMPLE_TEMPLATES))('%s is what is made here (UPDATE_DOCS=1 writes it anew)', (name) => {
    const bytes = EXAMPLE_TEMPLATES[name]?.() ?? new Uint8Array();
    if (isUpdate) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(join(FOLDER, name), bytes);
    }
    expect(existsSync(join(FOLDER, name)) && readFileSync(join(FOLDER, name)).equals(bytes)).toBe(true);
    expect(name).toContain('-mau');
  });

  it.each([
    ['bao-cao-don-vi-mau.docx', ['report', '-u', 'trung-tam-a-mau']],
    ['bao-cao-so-mau.docx', ['report', '--all']],
  ])('%s is filled in with the texts of the report', async (name, args) => {
    const cwd = temporaryFolder();
    const call = { cwd, env: { DCS_PLANS: join(ROOT, 'examples') }, today: '2024-06-20' };
    await mustRun([...args, '--period', 'h1', '-o', 'own.docx'], call);
    await mustRun([...args, '--period', 'h1', '--template', join(FOLDER, name), '-o', 'office.docx'], call);
    const [own = [], office = []] = ['own.docx', 'office.docx'].map((file) =>
      openDocx(readFileSync(join(cwd, file))).paragraphs.map(({ text }) => text.replace(/\s+/g, ' ').trim()),
    );
    const wanted = own
      .slice(
        0,
        own.findIndex((text) => /^Phụ lục( I)?$/.test(text)),
      )
      .filter((text) => text.length > 30 && !text.startsWith('(Chưa viết'));
    expect(wanted.length).toBeGreaterThan(15);
    // The sentence about annexes is the template's own affair.
    const missing = wanted.filter((text) => !office.includes(text) && !text.includes('Báo cáo kèm theo'));
    expect(missing).toEqual([]);
    expect(office.join(' ')).not.toMatch(/\{\{|\}\}|undefined|\[object/);
    expect(office.some((text) => text.startsWith('BẢN MẪU'))).toBe(true);
  });

  it('tom-tat-mau.docx is filled in with all that the page for the leaders is made of', async () => {
    const cwd = temporaryFolder();
    const call = { cwd, env: { DCS_PLANS: join(ROOT, 'examples') }, today: '2024-06-20' };
    const brief = ['brief', '--period', 'h1'];
    await mustRun([...brief, '--template', join(FOLDER, 'tom-tat-mau.docx'), '-o', 'page.docx'], call);
    const texts = openDocx(readFileSync(join(cwd, 'page.docx'))).paragraphs.map(({ text }) =>
      text.replace(/\s+/g, ' '),
    );
    const { attention } = JSON.parse(await mustRun([...brief, '-f', 'json'], call)) as {
      attention: { title: string | null }[];
    };
    // The page itself counts what does not fit; the office's own has every row.
    expect(attention.length).toBeGreaterThan(15);
    for (const { title } of attention) expect(texts).toContain(title);
    expect(texts).toContain('Ban D (mẫu), Phòng B (mẫu), Trung tâm C (mẫu)');
    expect(texts.join(' ')).not.toMatch(/\{\{|\}\}|undefined|\[object/);
    expect(texts.some((text) => text.startsWith('BẢN MẪU'))).toBe(true);
  });
});
