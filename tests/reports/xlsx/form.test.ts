import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../src/domain/form/reading.js';
import { FORM_WORDS } from '../../../src/locale/form.js';
import { formWorkbook } from '../../../src/reports/xlsx/form-workbook.js';
import { writeWorkbook } from '../../../src/reports/xlsx/write-workbook.js';
import { reportOf } from '../sample.js';
import { gridsOf } from '../../commands/import/fill.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const made = (period: string, lang: 'vi' | 'en' = 'vi'): Promise<Uint8Array> =>
  writeWorkbook(formWorkbook(reportOf(period), 'trung-tam-mau', lang, sha256));

async function partsOf(period = 'Q1'): Promise<(part: string) => string> {
  const parts = unzipSync(await made(period));
  return (part) => strFromU8(parts[part] ?? expect.fail(part));
}

describe('the form', () => {
  it('is the same bytes each time', async () => {
    expect(Buffer.compare(await made('Q1'), await made('Q1'))).toBe(0);
  });

  it('is locked without a password, but for what is filled in; ids and stamp are hidden', async () => {
    const xml = await partsOf();
    for (const n of [1, 2, 3, 4, 5]) {
      const sheet = xml(`xl/worksheets/sheet${n}.xml`);
      expect(sheet).toMatch(/<sheetProtection sheet="1"(?![^>]*password)/);
      expect(sheet).toMatch(/<col min="1" max="1"[^>]*hidden="true"/);
      expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
    }
    expect(xml('xl/styles.xml')).toMatch(/<protection locked="(0|false)"/);
    expect(xml('xl/workbook.xml')).toMatch(/name="dcs"[^>]*state="veryHidden"/);
    expect(xml('xl/workbook.xml')).toMatch(/name="dcs-lists"[^>]*state="veryHidden"/);
    expect(xml('xl/workbook.xml')).toContain(`'Nhiệm vụ'!$4:$4`);
  });

  it('has lists on a hidden sheet, dates within the year, whole figures', async () => {
    const xml = await partsOf();
    const items = xml('xl/worksheets/sheet1.xml');
    expect(items).toMatch(/type="list"[^>]*><formula1>'dcs-lists'!\$D\$1:\$D\$3</);
    expect(items).toMatch(
      /type="date"[^>]*operator="between"[^>]*><formula1>45275<\/formula1><formula2>MIN\(45657,TODAY\(\)\)</,
    );
    // A document's day, as the import takes it: of the year before the plan's at the earliest, and not after today.
    expect(items).toMatch(/<formula1>44927<\/formula1><formula2>TODAY\(\)</);
    expect(xml('xl/worksheets/sheet2.xml')).toMatch(/type="whole"[^>]*operator="greaterThanOrEqual"/);
    expect(items).not.toMatch(/<formula1>"/);
  });

  it('holds no formula, whatever a text begins with', async () => {
    const xml = await partsOf();
    for (const n of [1, 2, 3, 4, 5, 6, 7]) expect(xml(`xl/worksheets/sheet${n}.xml`)).not.toMatch(/<f[ >]/);
  });

  it('lets rows grow: only what stands above the table has a height of its own', async () => {
    const xml = (await partsOf())('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<row r="1" ht="[\d.]+" customHeight="1"/);
    expect(xml).toMatch(/<row r="6" ht="[\d.]+">/);
  });

  it.each(['Q1', 'H1', '9M', '2024', 'M5'])('of %s reads back as it was made', async (period) => {
    for (const lang of ['vi', 'en'] as const) {
      const form =
        readForm({ kind: 'workbook', sheets: await gridsOf(await made(period, lang)), savedAt: null }, FORM_WORDS) ??
        expect.fail('no form');
      expect(form.stamp).toMatchObject({ schema: 'dcs/form@1', plan: 'sxd-da-nang-2024', unit: 'trung-tam-mau' });
      expect([form.missing, form.changed]).toEqual([[], []]);
    }
  });

  it('shows what was recorded, and last quarter’s figures', async () => {
    const [items, figures] = await gridsOf(await made('Q1'));
    expect(JSON.stringify(items?.rows)).toMatch(/12\/03\/2024 · đã thực hiện trong kỳ/);
    expect(figures?.rows.flat()).toContain('Lượt tiếp công dân');
  });

  it('leaves out an item that does not apply, and says so', async () => {
    const [items] = await gridsOf(await made('Q1'));
    expect(JSON.stringify(items?.rows)).toMatch(/Không thuộc chức năng, nhiệm vụ: /);
  });
});
