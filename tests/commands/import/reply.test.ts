import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textIn } from '../../../src/domain/form/values.js';
import { dcs, read, unitFile } from '../../support/program.js';
import { fill, folderWithForm, gridsOf, type Place, type Typed, withPart } from './fill.js';

type Filled = readonly (readonly [Place, Typed])[];

const row = (id: string, cells: Partial<Record<Place['column'], Typed>>): Filled =>
  Object.entries(cells).map(([column, typed]) => [
    { sheet: 'items', row: id, column: column as Place['column'] },
    typed,
  ]);

const MIXED: Filled = [
  ...row('II.5.c@2024-Q1', {
    status: 'Đã thực hiện trong kỳ',
    date: '10/3/2024',
    number: '15/BC-TTA',
    note: 'Tiếp 12 lượt',
  }),
  ...row('II.7@2024-Q1', { status: 'có lẽ', date: '12/3/2024' }),
  ...row('II.1@2024-Q1', { status: 'Đã thực hiện trong kỳ', date: '31/2/2024' }),
  [{ sheet: 'figures', row: 'tiep-dan.luot@2024-Q1', column: 'value' }, 'mười hai'],
];

async function folder(cells: Filled = MIXED): Promise<{ cwd: string; form: string }> {
  const cwd = await folderWithForm();
  const form = join(cwd, 'form.xlsx');
  writeFileSync(form, await fill(readFileSync(form), cells));
  return { cwd, form };
}

async function replyRows(file: string): Promise<readonly (readonly string[])[]> {
  const [first] = await gridsOf(readFileSync(file));
  expect(first?.name).toBe('Kết quả tiếp nhận');
  return (first?.rows ?? []).map((cells) => cells.map(textIn).filter((text, x) => x < 2 || text !== ''));
}

/** The fill of a cell, as the file has it. */
function fillOf(bytes: Uint8Array, sheet: number, at: string): string {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? expect.fail(name));
  const styles = text('xl/styles.xml');
  const style = Number(
    new RegExp(`<c r="${at}"[^>]*?s="(\\d+)"|<c s="(\\d+)" r="${at}"`).exec(
      text(`xl/worksheets/sheet${sheet}.xml`),
    )?.[1],
  );
  const formats = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf\b(?:[^>]*\/>|[\s\S]*?<\/xf>)/g);
  const fills = /<fills[^>]*>([\s\S]*)<\/fills>/.exec(styles)?.[1]?.match(/<fill>[\s\S]*?<\/fill>/g);
  return /rgb="(\w+)"/.exec(fills?.[Number(/fillId="(\d+)"/.exec(formats?.[style] ?? '')?.[1])] ?? '')?.[1] ?? '';
}

describe('the reply to a form', () => {
  it('says of each wrong cell where it is, what stands there, what is wrong and what to do', async () => {
    const { cwd, form } = await folder();
    const { code, stderr } = await dcs(['import', form, '--reply', 'ra.xlsx'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining('ra.xlsx')]);
    const rows = await replyRows(join(cwd, 'ra.xlsx'));
    expect(rows[0]?.[0]).toBe('Kết quả tiếp nhận biểu mẫu: Trung tâm A, quý I năm 2024');
    const found = rows.filter(
      ([sheet, place]) => (sheet === 'Nhiệm vụ' || sheet === 'Số liệu') && /^[A-Z]/.test(place ?? ''),
    );
    expect(found.map(([sheet, , stands]) => [sheet, stands])).toEqual([
      ['Nhiệm vụ', '31/2/2024'],
      ['Nhiệm vụ', 'có lẽ'],
      ['Số liệu', 'mười hai'],
    ]);
    expect(found.map(([, , , wrong]) => wrong)).toEqual([
      'Không có ngày “31/2/2024”: tháng 2/2024 chỉ có 29 ngày',
      '“có lẽ” không phải là một tình trạng trong danh sách',
      expect.stringContaining('“mười hai” không phải là một số'),
    ]);
    for (const [, , , wrong, todo] of found) expect([wrong, todo?.endsWith('.')]).toEqual([wrong, true]);
    expect(rows.flat()).toContain('II.5.c Tiếp công dân, giải quyết đơn thư, quý I năm 2024');
    expect(rows.flat().join(' ')).not.toMatch(/\bdcs\b|undefined|null/);
  });

  it('is the unit’s own workbook: all else stays, the wrong cells are marked, the links lead to them', async () => {
    const { cwd, form } = await folder();
    await dcs(['import', form, '--reply', 'ra.xlsx'], { cwd });
    const reply = readFileSync(join(cwd, 'ra.xlsx'));
    const [, ...own] = await gridsOf(reply);
    expect(own).toEqual(await gridsOf(readFileSync(form)));
    const [items] = own;
    const y = items?.rows.findIndex(([id]) => id === 'II.7@2024-Q1') ?? -1;
    expect(fillOf(reply, 1, `G${y + 1}`)).toBe('FFFFC9CD');
    expect(fillOf(reply, 1, `H${y + 1}`)).toBe('FFFFFBE0');
    const parts = unzipSync(reply);
    const sheet = strFromU8(parts['xl/worksheets/dcs-reply.xml'] ?? expect.fail('no reply'));
    expect(sheet).toContain(
      `location="&apos;Nhiệm vụ&apos;!G${y + 1}"`.replaceAll('&apos;', sheet.includes('&#39;') ? '&#39;' : "'"),
    );
    // One sheet alone may be selected, else what is typed goes into all of them.
    const selected = Object.entries(parts).filter(
      ([name, bytes]) => /worksheets\//.test(name) && /tabSelected="(1|true)"/.test(strFromU8(bytes)),
    );
    expect(selected.map(([name]) => name)).toEqual(['xl/worksheets/dcs-reply.xml']);
    // The names of the other sheets still belong to them.
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? expect.fail('no workbook'));
    const names = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    for (const [, at, of] of workbook.matchAll(/localSheetId="(\d+)"[^>]*>'?([^'!<]+)/g))
      expect(names[Number(at)]).toBe(of);
  });

  it('comes back corrected: what was taken is there already, the rest is taken, and the marks go', async () => {
    const { cwd, form } = await folder();
    await dcs(['import', form, '--reply', 'ra.xlsx'], { cwd });
    const back = join(cwd, 'ra.xlsx');
    writeFileSync(
      back,
      await fill(readFileSync(back), [
        ...row('II.7@2024-Q1', { status: 'Đã thực hiện trong kỳ' }),
        ...row('II.1@2024-Q1', { date: '29/2/2024' }),
        [{ sheet: 'figures', row: 'tiep-dan.luot@2024-Q1', column: 'value' }, 12],
      ]),
    );
    const { code, stdout } = await dcs(['import', back, '--reply', 'lan-2.xlsx'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('3 thay đổi đã ghi, 1 dòng đã có từ trước')]);
    const second = readFileSync(join(cwd, 'lan-2.xlsx'));
    const grids = await gridsOf(second);
    expect(grids.filter(({ name }) => name === 'Kết quả tiếp nhận')).toHaveLength(1);
    expect((await replyRows(join(cwd, 'lan-2.xlsx'))).flat()).toContain('Không có chỗ nào cần sửa. Cảm ơn đơn vị.');
    const y = grids[1]?.rows.findIndex(([id]) => id === 'II.7@2024-Q1') ?? -1;
    expect(fillOf(second, 1, `G${y + 1}`)).toBe('FFFFFBE0');
  });

  it('comes back saved on a later day: a row without a date, taken before, is still the same', async () => {
    const { cwd, form } = await folder(row('II.7@2024-Q1', { status: 'xong' }));
    const savedOn = (bytes: Uint8Array, day: string): Uint8Array =>
      withPart(bytes, 'docProps/core.xml', (xml) =>
        xml.replace(/(<dcterms:modified[^>]*>)[^<]*/, (_, head: string) => `${head}${day}T03:00:00Z`),
      );
    writeFileSync(form, savedOn(readFileSync(form), '2024-03-05'));
    const first = await dcs(['import', form, '--reply', 'ra.xlsx'], { cwd });
    expect([first.code, first.stdout]).toEqual([0, expect.stringContaining('lấy ngày 05/03/2024')]);
    const back = join(cwd, 'ra.xlsx');
    writeFileSync(back, savedOn(readFileSync(back), '2024-03-09'));
    const again = await dcs(['import', back], { cwd });
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('0 thay đổi đã ghi, 1 dòng đã có')]);
  });

  it('goes to every file of a folder, also to one that is no form at all; names do not run over each other', async () => {
    const { cwd, form } = await folder();
    for (const name of ['a', 'b']) mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, 'a', 'Biểu Q1.xlsx'), readFileSync(form));
    writeFileSync(join(cwd, 'b', 'Biểu Q1.xlsx'), 'không phải Excel');
    const before = read(unitFile(cwd, 'trung-tam-a'));
    const { code, stderr } = await dcs(['import', 'a', 'b', '--reply', 'ra', '--dry-run'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Đã ghi 2 phản hồi vào ra')]);
    expect(read(unitFile(cwd, 'trung-tam-a'))).toBe(before);
    expect((await replyRows(join(cwd, 'ra', 'Biểu Q1-phan-hoi.xlsx'))).flat().join(' ')).toContain(
      'Xem trước, chưa ghi gì',
    );
    const refused = (await replyRows(join(cwd, 'ra', 'Biểu Q1-2-phan-hoi.xlsx'))).flatMap((cells) =>
      cells.filter((text) => text !== ''),
    );
    expect(refused).toEqual([
      'Kết quả tiếp nhận tệp Biểu Q1.xlsx',
      'Chưa nhận được gì từ tệp này.',
      'Lý do: không phải là tệp Excel .xlsx.',
      expect.stringContaining('xin nơi tổng hợp một biểu mẫu mới'),
    ]);
    const again = await dcs(['import', 'a', '--reply', 'ra', '--dry-run'], { cwd });
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('đã có, không ghi đè')]);
  });

  it('asks for a folder where there are several forms, before anything is recorded', async () => {
    const { cwd, form } = await folder();
    writeFileSync(join(cwd, 'hai.xlsx'), readFileSync(form));
    const before = read(unitFile(cwd, 'trung-tam-a'));
    const { code, stderr } = await dcs(['import', form, 'hai.xlsx', '--reply', 'ra.xlsx'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--reply cần tên một thư mục')]);
    expect(read(unitFile(cwd, 'trung-tam-a'))).toBe(before);
  });

  it('stands alone where nothing can be added to the unit’s file safely', async () => {
    const { cwd, form } = await folder();
    writeFileSync(
      form,
      withPart(readFileSync(form), 'xl/styles.xml', (xml) => xml.replaceAll(/<(\/?)cellXfs/g, '<$1cellXfsGone')),
    );
    const { stderr } = await dcs(['import', form, '--reply', 'ra.xlsx'], { cwd });
    expect(stderr).toContain('phản hồi là tệp riêng');
    expect((await gridsOf(readFileSync(join(cwd, 'ra.xlsx')))).map(({ name }) => name)).toEqual(['Kết quả tiếp nhận']);
  });
});
