import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeOffice } from '../io/pdf/fake-office.js';
import { openDocx } from '../reports/docx/opened.js';
import { dcs, mustRun, prepared, read, temporaryFolder, unitFile, write } from '../support/program.js';
import { EXAMPLE_TEMPLATES, paragraph, wordFile } from '../support/template-files.js';

const folder = prepared(['Trung tâm A', 'Trung tâm B'], async (cwd) => {
  const unit = ['-u', 'trung-tam-a'];
  await mustRun(['tick', 'II.1', ...unit, '--date', '2024-03-01', '--note', 'Họp & ký <01> {{so}} {{/x}}', '--evidence', '5/BC-TTA; 1/3/2024; Báo cáo “a”'], { cwd }); // prettier-ignore
  await mustRun(['figure', 'tiep-dan.luot', '12', ...unit, '--period', 'q1'], { cwd });
  await mustRun(['raise', 'Thiếu & chậm', ...unit, '--item', 'II.3.c', '--proposal', 'Cấp <ngay>', '--date', '2024-03-02'], { cwd }); // prettier-ignore
  for (const [name, bytes] of Object.entries(EXAMPLE_TEMPLATES)) write(join(cwd, name), bytes());
});
const A = ['report', '-u', 'trung-tam-a', '--period', 'q1'];
const texts = (file: string): string => openDocx(readFileSync(file)).paragraphs.map(({ text }) => text).join('\n'); // prettier-ignore

describe('dcs report --template', () => {
  it('fills in what was recorded, whatever is in it, and names what is blank', async () => {
    const cwd = await folder();
    const ran = await dcs([...A, '--template', 'bao-cao-don-vi-mau.docx', '-o', 'r.docx'], { cwd });
    expect(ran.code).toBe(0);
    const text = texts(join(cwd, 'r.docx'));
    for (const part of ['Họp & ký <01> {{so}} {{/x}}', '05/BC-TTA', '01/3/2024', 'Báo cáo “a”', 'Lượt tiếp công dân'])
      expect(text).toContain(part);
    expect(ran.stderr).toMatch(/Trung tâm A: để trống vì chưa có: .*\bchuc-vu\b.*\bnguoi-ky\b/);
    // Nothing that a person has still to write is put into the office's file.
    expect(text).not.toContain('Chưa viết');
  });

  it('goes with --all, --each, brief, and PDF', async () => {
    const cwd = await folder();
    const env = { PATH: fakeOffice(temporaryFolder(), 'good') };
    const department = ['--period', 'q1', '--template', 'bao-cao-so-mau.docx'];
    await mustRun(['report', '--all', ...department, '-o', 'all.docx'], { cwd });
    expect(texts(join(cwd, 'all.docx'))).toMatch(/Trung tâm A: Thiếu & chậm Kiến nghị: Cấp <ngay>[^]*Trung tâm B/);
    await mustRun(['report', '--each', '--period', 'q1', '--template', 'bao-cao-don-vi-mau.docx', '-f', 'docx', '-o', 'out'], { cwd }); // prettier-ignore
    expect(readdirSync(join(cwd, 'out'))).toEqual(['trung-tam-a.docx', 'trung-tam-b.docx']);
    write(join(cwd, 'page.docx'), wordFile(paragraph('{{trich-yeu}} {{ty-le}}{{#de-muc}}{{ten-de-muc}};{{/de-muc}}')));
    await mustRun(['brief', '--period', 'q1', '--template', 'page.docx', '-o', 'b.docx'], { cwd });
    expect(texts(join(cwd, 'b.docx'))).toMatch(/quý I năm 2024.*;/i);
    await mustRun([...A, '--template', 'page.docx', '-o', 'r.pdf'], { cwd, env });
    expect(read(join(cwd, 'r.pdf'))).toMatch(/^%PDF/);
  });

  it.each([
    [
      'a wrong name',
      wordFile(paragraph('a') + paragraph('Ký: {{nguoi-kí}}')),
      /đoạn 2 \(“Ký: \{\{nguoi-kí\}\}”\): không có chỗ điền tên/,
    ],
    ['a near name', wordFile(paragraph('{{nguoi-kyy}}')), /có phải là \{\{nguoi-ky\}\}/],
    ['an open bracket', wordFile(paragraph('{{nguoi-ky')), /thiếu }} đóng lại trong cùng đoạn/],
    ['nothing to fill in', wordFile(paragraph('abc')), /không có chỗ điền nào/],
    ['text', 'abc', /không phải là tệp Word/],
    ['a broken zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]), /Không đọc được/],
  ])('refuses a template with %s, and writes nothing', async (_, bytes, said) => {
    const cwd = await folder();
    write(join(cwd, 'mau.docx'), bytes);
    const { code, stderr, stdout } = await dcs([...A, '--template', 'mau.docx', '-o', 'r.docx'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(existsSync(join(cwd, 'r.docx'))).toBe(false);
  });

  it.each([
    [['-f', 'md'], 'không ra định dạng “md”'],
    [['--annex', 'items'], '--annex và --internal'],
    [['-f', 'json'], 'không ra định dạng “json”'],
    [['-o', 'r.html'], '.docx, .pdf'],
  ])('refuses %j beside it', async (more, said) => {
    const cwd = await folder();
    const { code, stderr } = await dcs([...A, '--template', 'bao-cao-don-vi-mau.docx', ...more], { cwd });
    expect([code, stderr.includes(said)]).toEqual([2, true]);
  });

  it('says where made-up data would not be marked', async () => {
    const cwd = await folder();
    const unit = unitFile(cwd, 'trung-tam-a');
    write(unit, read(unit).replace(/^year:/m, 'sample: true\nyear:'));
    write(join(cwd, 'mau.docx'), wordFile(paragraph('{{don-vi}}')));
    const { stderr } = await dcs([...A, '--template', 'mau.docx', '-o', 'r.docx'], { cwd });
    expect(stderr).toContain('{{ban-mau}}');
  });
});

describe('--fields', () => {
  it('lists every name with what it is and the unit’s value; each of them fills in', async () => {
    const cwd = await folder();
    for (const args of [A, ['report', '--all', '--period', 'q1'], ['brief', '--period', 'q1']]) {
      const shown = await mustRun([...args, '--fields'], { cwd });
      const listed = JSON.parse(await mustRun([...args, '--fields', '-f', 'json'], { cwd })) as {
        schema: string;
        fields: { name: string; what: string; value: string }[];
        lists: { name: string; rows: number; each: { name: string }[] }[];
      };
      expect(listed.schema).toBe('dcs/fields@1');
      const all = [
        ...listed.fields.map(({ name }) => `{{${name}}}`),
        ...listed.lists.map(
          ({ name, each }) => `{{#${name}}}${each.map((one) => `{{${one.name}}}`).join('')}{{/${name}}}`,
        ),
      ];
      for (const { name, what } of listed.fields)
        expect([shown.includes(`{{${name}}}`), what.length > 1]).toEqual([true, true]);
      write(join(cwd, 'all-names.docx'), wordFile(all.map((text) => paragraph(text)).join('')));
      await mustRun([...args, '--template', 'all-names.docx', '-o', 'r.docx', '--force'], { cwd });
      const filled = texts(join(cwd, 'r.docx'));
      for (const { value } of listed.fields)
        expect(filled.replace(/\s+/g, ' ')).toContain(value.replace(/\s+/g, ' ').trim());
      expect(filled).not.toMatch(/\[object|undefined|null/);
    }
  });

  it('refuses a format that is for documents', async () => {
    const { code, stderr } = await dcs([...A, '--fields', '-f', 'docx'], { cwd: await folder() });
    expect([code, stderr.includes('không có dạng “docx”')]).toEqual([2, true]);
  });
});
