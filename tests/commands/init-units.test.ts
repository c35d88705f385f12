import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { parse } from 'yaml';
import type { UnitsRegister } from '../../src/domain/unit/units-register.js';
import { dcs, folderWith, mustRun, read, temporaryFolder, write } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

const registerOf = (cwd: string): UnitsRegister => parse(read(join(cwd, 'plans/2024/units.yaml'))) as UnitsRegister;
const workbook = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
const unitsIn = (cwd: string, year = '2024'): readonly string[] =>
  readdirSync(join(cwd, 'plans', year, 'units')).filter((name) => name.endsWith('.yaml'));

describe('dcs init --list', () => {
  it('makes a plan for each unit of a list and puts them into a register', async () => {
    const cwd = temporaryFolder();
    write(join(cwd, 'ds.txt'), 'Trung tâm A; TTA\nPhòng B; division\n\n3. Ban C\n');
    const { code, stdout } = await dcs(['init', '--list', 'ds.txt', '--register', '--place', 'Huế'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('3 kế hoạch đơn vị đã tạo.');
    expect(unitsIn(cwd)).toEqual(['ban-c.yaml', 'phong-b.yaml', 'trung-tam-a.yaml']);
    expect(registerOf(cwd).units.map(({ id, kind }) => [id, kind])).toEqual([
      ['trung-tam-a', 'subordinate'],
      ['phong-b', 'division'],
      ['ban-c', 'subordinate'],
    ]);
    expect(read(join(cwd, 'plans/2024/units/trung-tam-a.yaml'))).toMatch(/code: TTA\n {2}place: Huế/);
    // Again: nothing changes, and nothing is lost.
    await mustRun(['tick', 'II.1', '-u', 'trung-tam-a', '--date', '10/3/2024'], { cwd });
    const before = read(join(cwd, 'plans/2024/units/trung-tam-a.yaml'));
    expect(await mustRun(['init', '--list', 'ds.txt'], { cwd })).toContain('0 kế hoạch đơn vị đã tạo, 3 đã có.');
    expect(read(join(cwd, 'plans/2024/units/trung-tam-a.yaml'))).toBe(before);
    expect(registerOf(cwd).units).toHaveLength(3);
  });

  it('names each unit that can’t be made, and makes the others', async () => {
    const cwd = await folderWith('Trung tâm A');
    write(join(cwd, 'ds.txt'), 'Trung tâm B\n!!!\nPhòng C; phòng ma\nCON\n');
    const { code, stdout, stderr } = await dcs(['init', '--list', 'ds.txt'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('1 kế hoạch đơn vị đã tạo, 3 chưa tạo được.');
    for (const name of ['!!!', 'Phòng C', 'CON']) expect(stdout).toContain(`${name}: chưa tạo được.`);
    expect(stderr).toContain('--kind division');
    expect(unitsIn(cwd)).toEqual(['trung-tam-a.yaml', 'trung-tam-b.yaml']);
  });

  it('reads a list that is piped in, and a table of Excel', async () => {
    const cwd = await folderWith();
    const piped = new TextEncoder().encode('Trung tâm P\tTTP\n');
    expect((await dcs(['init', '--list', '-'], { cwd, readInput: () => Promise.resolve(piped) })).code).toBe(0);
    expect(unitsIn(cwd)).toEqual(['trung-tam-p.yaml']);
    const cells = (row: number, ...texts: readonly string[]): string =>
      `<row r="${row}">${texts.map((text, at) => `<c r="${'ABC'.charAt(at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    write(
      join(cwd, 'ds.xlsx'),
      workbook({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml':
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells(1, 'TT', 'Tên đơn vị', 'Viết tắt')}${cells(2, '1', 'Trung tâm X', 'TTX')}${cells(3, '2', 'Trung tâm Y', '')}</sheetData></worksheet>`,
      }),
    );
    expect(await mustRun(['init', '--list', 'ds.xlsx'], { cwd })).toContain('2 kế hoạch đơn vị đã tạo.');
    expect(read(join(cwd, 'plans/2024/units/trung-tam-x.yaml'))).toContain('code: TTX');
    expect(unitsIn(cwd)).toEqual(['trung-tam-p.yaml', 'trung-tam-x.yaml', 'trung-tam-y.yaml']);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['an empty list', ['--list', 'rong.txt'], /không có tên đơn vị nào/],
    ['no such file', ['--list', 'khong-co.txt'], /khong-co\.txt/],
    ['a name beside it', ['Trung tâm A', '--list', 'rong.txt'], /chỉ dùng một trong ba/],
    ['both', ['--all', '--list', 'rong.txt'], /chỉ dùng một trong ba/],
    ['something of one unit', ['--list', 'rong.txt', '--id', 'x'], /--id chỉ dùng cho một đơn vị/],
    ['no register', ['--all'], /Chưa có sổ đơn vị[^]*--list/],
  ])('%s is refused, and nothing written', async (_, args, says) => {
    const cwd = await folderWith();
    write(join(cwd, 'rong.txt'), '\n# chưa có\n');
    const { code, stderr } = await dcs(['init', ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    expect(existsSync(join(cwd, 'plans/2024/units'))).toBe(false);
  });

  it.each<[string, string]>([
    ['a kind that the plan does not have', 'Khu C; nhóm lạ\n'],
    ['two units, of one kind that it does not have', 'Khu C; nhóm lạ\nTrung tâm A\nKhu D; tổ\n'],
  ])('says where in the list a choice is written: %s', async (_, list) => {
    const cwd = await folderWith();
    write(join(cwd, 'ds.txt'), list);
    const { code, stderr } = await dcs(['init', '--list', 'ds.txt'], { cwd });
    expect([code, stderr.match(/Trong danh sách thì ghi mã ấy sau dấu ;/g)?.length]).toEqual([1, 1]);
    write(join(cwd, 'ds.txt'), list.replace(/; .*/g, '; division'));
    const again = await dcs(['init', '--list', 'ds.txt'], { cwd });
    expect([again.code, again.stderr.includes('Trong danh sách')]).toEqual([0, false]);
  });

  it('what each unit is in a plan that names groups', async () => {
    const cwd = temporaryFolder();
    write(join(cwd, 'k.txt'), readFileSync(join(ROOT, 'examples/other-offices/xa-an-mau.txt'), 'utf8'));
    write(join(cwd, 'ds.txt'), 'Phòng Kinh tế\nThôn Đông\nKhu dân cư số 1; các thôn\nKhu phố 9\n');
    const { code, stdout, stderr } = await dcs(['init', '--list', 'ds.txt', '--plan', 'k.txt'], {
      cwd,
      today: '2026-02-01',
    });
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/Khu dân cư số 1: .*khu-dan-cu-so-1\.yaml \(chủ trì 2, phối hợp 2\)/),
    ]);
    expect(stdout).toMatch(/Khu phố 9: chưa tạo được/);
    expect(stderr).toContain('--group cac-thon');
  });
});

it('dcs init --all makes the plan of each unit of the register that has none', async () => {
  const cwd = await folderWith('Trung tâm A');
  write(
    join(cwd, 'plans/units.yaml'),
    `schema: dcs/units@1
units:
  - { id: trung-tam-a, name: Trung tâm A, kind: subordinate, contact: null, reports: true }
  - { id: phong-b, name: Phòng B, kind: division, contact: null, reports: true }
  - { id: cong-ty-c, name: Công ty C, kind: enterprise, contact: null, reports: false }
  - { id: to-d, name: Tổ D, kind: division, contact: null, reports: false }
`,
  );
  expect(await mustRun(['init', '--all'], { cwd })).toContain('1 kế hoạch đơn vị đã tạo.');
  expect(unitsIn(cwd)).toEqual(['phong-b.yaml', 'trung-tam-a.yaml']);
  expect(read(join(cwd, 'plans/2024/units/phong-b.yaml'))).toContain('kind: division');
});
