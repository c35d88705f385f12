import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile } from '../../support/program.js';
import { fill, gridsOf } from '../../commands/import/fill.js';

/** Whether LibreOffice’s spreadsheet part is here: without it, nothing can be opened and saved again. */
function hasCalc(): boolean {
  const { status, stdout } = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  const where = spawnSync(
    'sh',
    ['-c', 'ls /usr/lib/libreoffice/program/libsclo.so /opt/libreoffice*/program/libsclo.so'],
    {
      encoding: 'utf8',
    },
  );
  return status === 0 && stdout !== '' && where.stdout.includes('libsclo.so');
}

const canResave = hasCalc();
if (!canResave)
  console.warn('LibreOffice Calc is not installed: the re-save of the form is skipped (apt: libreoffice-calc)');

/** Opens a workbook in LibreOffice and saves it anew, in one of its formats. */
function resave(file: string, to: 'xlsx' | 'pdf'): string {
  const out = join(file, '..', 'out');
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(file, '..', 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, file], { stdio: 'pipe' });
  return join(out, `form.${to}`);
}

// LibreOffice takes a minute to start where a machine is busy.
describe.skipIf(!canResave)('a form that LibreOffice opened and saved', { timeout: 240_000 }, () => {
  it('comes back: what was filled in goes in, nothing locked counts as changed, and again nothing', async () => {
    const cwd = await folderWith('Trung tâm A');
    const form = join(cwd, 'form.xlsx');
    await mustRun(['figure', 'tiep-dan.luot', '7', '--period', 'q1'], { cwd });
    await mustRun(['raise', 'Thiếu người', '--date', '5/3/2024'], { cwd });
    await mustRun(['tick', 'II.1', '--date', '5/3/2024', '--note', 'Đăng 02 tin <bài> & "ảnh"\nhai dòng'], { cwd });
    await mustRun(['export', '--period', 'h1', '-o', form], { cwd });
    const item = (column: 'status' | 'date' | 'number' | 'document-title' | 'document-date' | 'note') =>
      ({ sheet: 'items', row: 'II.5.c@2024-Q1', column }) as const;
    writeFileSync(
      form,
      await fill(readFileSync(form), [
        [item('status'), 'Đã thực hiện trong kỳ'],
        [item('date'), { date: '2024-03-10' }],
        [item('number'), '03/2024'],
        [item('document-date'), '8/3/2024'],
        [item('document-title'), '=1+1'],
        [item('note'), 'Tiếp 12 lượt'],
        [{ sheet: 'figures', row: 'tiep-dan.nguoi@2024-Q1', column: 'value' }, 12],
        [{ sheet: 'figures', row: 'tiep-dan.vu-viec@2024-Q1', column: 'value' }, '1.234'],
        [{ sheet: 'words', row: 'han-che', column: 'words' }, 'Còn chậm.\n- Hai việc.'],
        [{ sheet: 'difficulties', row: 0, column: 'difficulty' }, 'Việc mới'],
        [{ sheet: 'difficulties', row: 0, column: 'date' }, { date: '2024-03-12' }],
        [{ sheet: 'plan', row: 'II.5.c', column: 'time' }, '15/2/2024'],
      ]),
    );
    const saved = resave(form, 'xlsx');
    const { code, stdout } = await dcs(['import', saved], { cwd });
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/6 thay đổi đã ghi, 0 dòng đã có từ trước, 0 dòng chưa nhận/),
    ]);
    expect(stdout).not.toMatch(/Chỗ khóa/);
    const shown = JSON.parse(await mustRun(['show', 'II.5.c', '--json'], { cwd })) as Record<string, unknown>;
    expect(shown).toMatchObject({
      entries: [
        {
          date: '2024-03-10',
          status: 'done',
          note: 'Tiếp 12 lượt',
          evidence: [{ number: '03/2024', date: '2024-03-08', title: '=1+1' }],
        },
      ],
    });
    const text = read(unitFile(cwd, 'trung-tam-a'));
    expect(text).toContain('tiep-dan.vu-viec: 1234');
    expect(text).toContain('time: 2024-02-15');
    const again = await dcs(['import', saved], { cwd });
    expect([again.code, read(unitFile(cwd, 'trung-tam-a'))]).toEqual([0, text]);
    assertStillAForm(readFileSync(saved));
    expect((await gridsOf(readFileSync(saved))).map(({ name }) => name)).toContain('dcs');
  });

  it('prints with the headings on every page', async () => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(['export', '--period', 'q1', '-o', join(cwd, 'form.xlsx')], { cwd });
    const pdf = resave(join(cwd, 'form.xlsx'), 'pdf');
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) expect(page).toMatch(/Số mục|Khó khăn, vướng mắc|Đề mục của báo cáo/);
    expect(pages.join('\n')).not.toMatch(/###/);
  });
});

/** What makes it a form is still there: protection, open cells, drop-downs, the hidden column, repeated headings. */
function assertStillAForm(bytes: Uint8Array): void {
  const parts = unzipSync(bytes);
  const xml = (part: string): string => strFromU8(parts[part] ?? expect.fail(part));
  const sheet = xml('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<sheetProtection [^>]*sheet="(1|true)"/);
  expect(sheet).toMatch(/<dataValidation [^>]*type="list"[^>]*>.*?dcs-lists/s);
  expect(sheet).toMatch(/<dataValidation [^>]*type="date"/);
  expect(sheet).toMatch(/<col [^>]*hidden="(1|true)"[^>]*min="1"|<col [^>]*min="1"[^>]*hidden="(1|true)"/);
  expect(xml('xl/styles.xml')).toMatch(/locked="(0|false)"/);
  expect(xml('xl/workbook.xml')).toMatch(/Print_Titles/);
  expect(xml('xl/workbook.xml')).toMatch(/name="dcs"[^>]*state="(veryHidden|hidden)"/);
}

describe.skipIf(!canResave)('the department’s workbook in LibreOffice', { timeout: 240_000 }, () => {
  it('computes the values that we wrote beside the formulas', async () => {
    const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
    for (const unit of ['trung-tam-a', 'trung-tam-b'])
      await mustRun(['figure', 'tiep-dan.luot', '7', '--period', 'q1', '-u', unit], { cwd });
    await mustRun(['tick', 'II.1', '-u', 'trung-tam-a', '--date', '5/3/2024', '--note', 'Họp'], { cwd });
    const ours = join(cwd, 'form.xlsx');
    await mustRun(['report', '--all', '--period', 'q1', '-o', ours], { cwd });
    const parts = unzipSync(readFileSync(ours));
    const written = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
    const without = written.map(([name, part]) => [name, strToU8(strFromU8(part).replace(VALUE_OF_FORMULA, '$1'))]);
    writeFileSync(ours, zipSync({ ...parts, ...(Object.fromEntries(without) as Record<string, Uint8Array>) }));
    const theirs = unzipSync(readFileSync(resave(ours, 'xlsx')));
    const expected = written.map(([name, part]) => [name, computed(part)] as const);
    expect(expected.flatMap(([, values]) => values).length).toBeGreaterThan(20);
    for (const [name, values] of expected) expect(computed(theirs[name])).toEqual(values);
  });
});

const VALUE_OF_FORMULA = /(<\/f>)<v>[^<]*<\/v>/g;

/** The cells with formulas and their numbers; one without a number is empty. */
function computed(part: Uint8Array | undefined): readonly (readonly [string, number])[] {
  const xml = strFromU8(part ?? new Uint8Array());
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f[^>]*>[^<]*<\/f>(?:<v>([^<]*)<\/v>)?/g)];
  return cells.map(([, name = '', value = '']) => [name, Number(value)] as const);
}
