import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { injectFault } from '../../support/faults.js';
import { dcs, mustRun, type Ran, read, unitFile } from '../../support/program.js';
import { fill, folderWithForm, type Place, type Typed, withCell, withPart } from './fill.js';

const UNIT = 'trung-tam-a';

type Filled = readonly (readonly [Place, Typed])[];

async function formFolder(): Promise<{ cwd: string; file: string; form: string }> {
  const cwd = await folderWithForm();
  const form = join(cwd, 'form.xlsx');
  return { cwd, file: unitFile(cwd, UNIT), form };
}

async function fillFile(form: string, cells: Filled): Promise<void> {
  writeFileSync(form, await fill(readFileSync(form), cells));
}

/** A row of the sheet of items. */
function row(id: string | number, cells: Partial<Record<Place['column'], Typed>>): Filled {
  return Object.entries(cells).map(([column, typed]) => [
    { sheet: 'items', row: id, column: column as Place['column'] },
    typed,
  ]);
}

const cell = (sheet: Place['sheet'], id: string | number, column: Place['column'], typed: Typed): Filled => [
  [{ sheet, row: id, column }, typed],
];

const GOOD: Filled = [
  ...row('II.5.c@2024-Q1', {
    status: 'Đã thực hiện trong kỳ',
    date: { date: '2024-03-10' },
    number: '15/BC-TTA',
    'document-date': '8/3/2024',
    'document-title': 'Báo cáo tiếp công dân quý I',
    note: 'Tiếp 12 lượt',
  }),
  ...row('II.5.a@2024-Q1', { status: 'không phát sinh', date: '14/3/2024' }),
  ...cell('figures', 'tiep-dan.luot@2024-Q1', 'value', 12),
  ...cell('figures', 'don-thu.tiep-nhan@2024-Q1', 'value', '1.234'),
  ...cell('figures', 'doanh-nghiep.doi-thoai@2024-Q1', 'value', '-'),
  ...cell('difficulties', 0, 'difficulty', 'Thiếu người làm công tác tiếp công dân'),
  ...cell('difficulties', 0, 'date', { date: '2024-03-12' }),
  ...cell('difficulties', 0, 'address', 'II.5.c'),
  ...cell('words', 'han-che', 'words', 'Việc công khai còn chậm.\nCần nhắc sớm hơn.'),
  ...cell('plan', 'II.5.c', 'in-charge', 'Phòng Tổ chức - Hành chính'),
  ...cell('plan', 'II.5.c', 'support', 'Phòng Nghiệp vụ; Công đoàn'),
  ...cell('plan', 'II.5.c', 'action', 'Niêm yết lịch tiếp dân\nTập huấn người trực'),
  ...cell('plan', 0, 'address', 'II.1'),
  ...cell('plan', 0, 'action', 'Phát tờ gấp'),
  ...cell('plan', 0, 'time', '15/2/2024'),
];

async function shown(cwd: string, id: string): Promise<Record<string, unknown>> {
  return JSON.parse(await mustRun(['show', id, '--json'], { cwd })) as Record<string, unknown>;
}

describe('a filled-in form', () => {
  it('goes into the plan: entries, figures, difficulties, words, assignments, actions', async () => {
    const { cwd, file, form } = await formFolder();
    await fillFile(form, GOOD);
    const { code, stdout } = await dcs(['import', form], { cwd });
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/12 thay đổi đã ghi, 0 dòng đã có từ trước, 0 dòng chưa nhận/),
    ]);
    expect(stdout.replace(/\n {4}/g, ' ')).toMatch(
      /II\.5\.c .*chưa cập nhật → đã thực hiện trong kỳ \(10\/03\/2024\)/s,
    );
    expect(await shown(cwd, 'II.5.c')).toMatchObject({
      entries: [
        {
          date: '2024-03-10',
          status: 'done',
          note: 'Tiếp 12 lượt',
          evidence: [{ number: '15/BC-TTA', date: '2024-03-08', title: 'Báo cáo tiếp công dân quý I' }],
        },
      ],
    });
    const text = read(file);
    for (const line of [
      'tiep-dan.luot: 12',
      'don-thu.tiep-nhan: 1234',
      'doanh-nghiep.doi-thoai: not-applicable',
      'text: Thiếu người làm công tác tiếp công dân',
      'in-charge: Phòng Tổ chức - Hành chính',
      'what: Niêm yết lịch tiếp dân',
      'what: Tập huấn người trực',
      'due: 2024-02-15',
    ]) {
      expect(text).toContain(line);
    }
    expect((await dcs(['check', 'plans'], { cwd })).stdout).not.toMatch(/lỗi \[/);
  });

  it.each(['10/3/24', '10/3', '2024-3-10', 'ngày 10 tháng 3 năm 2024', 45_361])('takes %s for a day', async (date) => {
    const { cwd, form } = await formFolder();
    await fillFile(form, row('II.5.c@2024-Q1', { status: 'Đã thực hiện trong kỳ', date }));
    expect((await dcs(['import', form], { cwd })).code).toBe(0);
    expect(await shown(cwd, 'II.5.c')).toMatchObject({ entries: [{ date: '2024-03-10', status: 'done' }] });
  });

  it('taken in twice adds nothing, also in a later export', async () => {
    const { cwd, file, form } = await formFolder();
    await fillFile(form, GOOD);
    await mustRun(['import', form], { cwd });
    const once = read(file);
    const { code, stdout } = await dcs(['import', form], { cwd });
    expect([code, read(file)]).toEqual([0, once]);
    expect(stdout).toMatch(/0 thay đổi đã ghi, \d+ dòng đã có từ trước, 0 dòng chưa nhận/);
    await mustRun(['export', '--period', 'q1', '-o', 'again.xlsx', '--force'], { cwd });
    expect((await dcs(['import', 'again.xlsx'], { cwd })).stdout).toContain('Biểu mẫu trống: chưa điền ô nào.');
    expect(read(file)).toBe(once);
  });

  it('names the accepted report that it changes, and nothing where it changes none', async () => {
    const { cwd, form } = await formFolder();
    await mustRun(['submit', '--period', 'q1', '--with-gaps', 'x'], { cwd });
    await mustRun(['review', UNIT, '--accept', '--by', 'Trần Thị B'], { cwd });
    await fillFile(form, cell('plan', 'II.5.c', 'in-charge', 'Phòng Tổ chức - Hành chính'));
    expect((await dcs(['import', form], { cwd })).stderr).not.toContain('không còn khớp');
    await fillFile(form, GOOD);
    const { stderr } = await dcs(['import', form], { cwd });
    expect(stderr).toContain('Báo cáo quý I năm 2024 đã được tiếp nhận ngày 10/04/2024 nay không còn khớp');
    expect(stderr).toContain('dcs submit --period 2024-Q1');
  });

  it('is shown and not written with --dry-run', async () => {
    const { cwd, file, form } = await formFolder();
    const before = read(file);
    await fillFile(form, GOOD);
    const { code, stdout } = await dcs(['import', form, '--dry-run'], { cwd });
    expect([code, read(file)]).toEqual([0, before]);
    expect(stdout).toMatch(/tiep-dan\.luot .*: chưa báo\s+cáo → 12/s);
    expect(stdout).toMatch(/12 thay đổi sẽ ghi/);
  });
});

describe('a row that can’t be taken in', () => {
  const BAD: readonly (readonly [string, Filled, RegExp])[] = [
    ['a date without a status', row('II.1@2024-Q1', { date: '10/3/2024' }), /ô G\d+: chưa chọn tình trạng/],
    ['an unknown status', row('II.1@2024-Q1', { status: 'không', date: '10/3/2024' }), /“không” không phải/],
    [
      'no such day',
      row('II.1@2024-Q1', { status: 'Vướng mắc', date: '31/2/2024' }),
      /“31\/2\/2024”: tháng 2\/2024 chỉ có 29 ngày/,
    ],
    ['a day to come', row('II.1@2024-Q1', { status: 'Vướng mắc', date: '1/5/2024' }), /01\/05\/2024 chưa đến/],
    ['another year', row('II.1@2024-Q1', { status: 'Vướng mắc', date: '1/5/2023' }), /nằm ngoài/],
    ['none where it can’t be', row('II.1@2024-Q1', { status: 'Không phát sinh', date: '1/3/2024' }), /không thể/],
    ['a word for a date', row('II.1@2024-Q1', { status: 'Vướng mắc', date: 'hôm qua' }), /Chưa hiểu ngày “hôm qua”/],
    ['true for a note', row('II.1@2024-Q1', { status: 'Vướng mắc', date: '1/3/2024', note: true }), /ô L\d+: .*TRUE/],
    ['an error', row('II.1@2024-Q1', { status: 'Vướng mắc', date: '1/3/2024', note: '#N/A' }), /ô L\d+: .*#N\/A/],
    [
      'a document with a date alone',
      row('II.1@2024-Q1', { status: 'Vướng mắc', date: '1/3/2024', 'document-date': '1/3/2024' }),
      /ô J\d+: minh chứng mới có ngày/,
    ],
    ['an added row without an address', row(0, { status: 'Vướng mắc', date: '1/3/2024' }), /chưa có số mục/],
    ['an unknown address', row(0, { address: 'II.99', status: 'Vướng mắc', date: '1/3/2024' }), /“II.99”/],
    [
      'a negative figure',
      cell('figures', 'tiep-dan.luot@2024-Q1', 'value', -3),
      /trang “Số liệu”, dòng \d+, ô I\d+: .*âm/,
    ],
    ['a fraction', cell('figures', 'tiep-dan.luot@2024-Q1', 'value', 1.5), /không có phần lẻ/],
    ['a word for a figure', cell('figures', 'tiep-dan.luot@2024-Q1', 'value', 'nhiều'), /“nhiều” không phải là một số/],
    ['a difficulty without a date', cell('difficulties', 0, 'difficulty', 'Thiếu người'), /chưa ghi ngày/],
    [
      'an action due in another year',
      [
        ...cell('plan', 0, 'address', 'II.1'),
        ...cell('plan', 0, 'action', 'Việc'),
        ...cell('plan', 0, 'time', '1/3/2026'),
      ],
      /nằm ngoài năm kế hoạch/,
    ],
    [
      'an action on a day that is none',
      [
        ...cell('plan', 0, 'address', 'II.1'),
        ...cell('plan', 0, 'action', 'Việc'),
        ...cell('plan', 0, 'time', '31/2/2024'),
      ],
      /“31\/2\/2024”.*29 ngày/i,
    ],
    ['an item’s quarter that is none', cell('plan', 'II.1', 'time', 'Quý V'), /“Quý V”.*bốn quý/i],
  ];

  it.each(BAD)('%s is left out whole, the others go in', async (_name, cells, reason) => {
    const { cwd, file, form } = await formFolder();
    await fillFile(form, [...cells, ...row('II.5.c@2024-Q1', { status: 'Đã thực hiện trong kỳ', date: '10/3/2024' })]);
    const ran = await dcs(['import', form], { cwd });
    expect([ran.code, unwrapped(ran)]).toEqual([
      1,
      expect.stringMatching(/1 thay đổi đã ghi, 0 dòng .* 1 dòng chưa nhận/),
    ]);
    expect(unwrapped(ran)).toMatch(reason);
    expect(read(file).match(/- \{ date:/g)).toHaveLength(1);
  });
});

function unwrapped({ stdout }: Ran): string {
  return stdout.replace(/\n {4}/g, ' ');
}

describe('what was recorded since the form was made', () => {
  it('is not overwritten', async () => {
    const { cwd, file, form } = await formFolder();
    await mustRun(['figure', 'tiep-dan.luot', '15', '--period', 'q1'], { cwd });
    await mustRun(['assign', 'II.5.c', '--lead', 'Văn phòng'], { cwd });
    await fillFile(form, [
      ...cell('figures', 'tiep-dan.luot@2024-Q1', 'value', 12),
      ...cell('plan', 'II.5.c', 'in-charge', 'Phòng Nghiệp vụ'),
    ]);
    const before = read(file);
    const ran = await dcs(['import', form], { cwd });
    expect([ran.code, read(file)]).toEqual([1, before]);
    expect(unwrapped(ran)).toMatch(/đã được ghi khác: “15”/);
    expect(unwrapped(ran)).toMatch(/đã được ghi khác: “Văn phòng”/);
  });
});

describe('the table', () => {
  it('may be sorted, and have more columns and another tab name', async () => {
    const { cwd, form } = await formFolder();
    await fillFile(form, GOOD.slice(0, 6));
    const swap = (xml: string): string => {
      const rows = [...xml.matchAll(/<row r="(\d+)"[^>]*>.*?<\/row>/gs)].slice(3, 13);
      const order = [...rows].reverse();
      return rows
        .reduce((text, [old, number], at) => {
          const from = order[at] ?? expect.fail();
          const moved = from[0].replace(`<row r="${from[1] ?? ''}"`, `<row r="${number ?? ''}"`);
          return text.replace(old, () => `§${moved.replace(/r="([A-Z]+)\d+"/g, `r="$1${number ?? ''}"`)}`);
        }, xml)
        .replaceAll('§', '');
    };
    let bytes = withPart(readFileSync(form), 'xl/worksheets/sheet1.xml', swap);
    bytes = withPart(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/(<row r="6"[^>]*>.*?)<\/row>/s, '$1<c r="N6" t="inlineStr"><is><t>của tôi</t></is></c></row>'),
    );
    bytes = withPart(bytes, 'xl/workbook.xml', (xml) => xml.replace('<sheet name="Nhiệm vụ"', '<sheet name="Trang 1"'));
    writeFileSync(form, bytes);
    const { code, stdout } = await dcs(['import', form], { cwd });
    // What stands in a column of one's own is told, and nothing else is wrong with it.
    expect([code, stdout]).toEqual([1, expect.stringMatching(/1 thay đổi đã ghi, .* 1 ô ngoài chỗ điền\s+chưa nhận/s)]);
    expect(stdout).toContain('trang “Trang 1”, ô N6: “của tôi”');
    expect(await shown(cwd, 'II.5.c')).toMatchObject({ entries: [{ date: '2024-03-10' }] });
  });

  it('that lost a column is left out and said', async () => {
    const { cwd, form } = await formFolder();
    await fillFile(form, GOOD);
    const renamed = (xml: string): string => xml.replace('>Số trong kỳ<', '><');
    writeFileSync(form, withPart(readFileSync(form), 'xl/sharedStrings.xml', renamed));
    const { code, stdout } = await dcs(['import', form], { cwd });
    expect([code, stdout]).toEqual([1, expect.stringMatching(/trang “Số liệu” thiếu cột “Số trong kỳ”/)]);
    expect(stdout).toMatch(/9 thay đổi đã ghi/);
  });

  it('tells what was changed in locked places', async () => {
    const { cwd, form } = await formFolder();
    await fillFile(form, row('II.5.c@2024-Q1', { title: 'Việc khác' }));
    const ran = await dcs(['import', form], { cwd });
    expect(ran.code).toBe(1);
    const stdout = unwrapped(ran);
    expect(stdout).toMatch(/Chỗ khóa đã bị sửa/);
    expect(stdout).toMatch(/“Tiếp công dân, giải quyết đơn thư” → “Việc khác”/);
  });

  it.each(['Trung tâm A: biểu mẫu quý II năm 2024', 'Trung tâm B: biểu mẫu quý I năm 2024', 'TRUNG TÂM B'])(
    'is refused under the title “%s”',
    async (other) => {
      const { cwd, file, form } = await formFolder();
      const before = read(file);
      await fillFile(form, GOOD);
      const title = (xml: string): string => withCell(xml, 'B1', other);
      writeFileSync(form, withPart(readFileSync(form), 'xl/worksheets/sheet1.xml', title));
      const ran = await dcs(['import', form], { cwd });
      expect([ran.code, ran.stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(`“${other}”`)]);
      expect(read(file)).toBe(before);
    },
  );

  it.each<[string, Filled]>([
    ['items: number', row('II.5.c@2024-Q1', { address: 'II.5.b' })],
    ['items: title', row('II.5.c@2024-Q1', { title: 'Việc khác' })],
    ['items: period', row('II.5.c@2024-Q1', { period: 'Quý II' })],
    ['figures: indicator', cell('figures', 'tiep-dan.luot@2024-Q1', 'indicator', 'Cuộc tuyên truyền')],
    ['figures: unit of measure', cell('figures', 'tiep-dan.luot@2024-Q1', 'count-unit', 'vụ')],
    ['words: heading', cell('words', 'han-che', 'heading', 'Ưu điểm')],
    ['plan: number', cell('plan', 'II.5.c', 'address', 'II.5.a')],
  ])('leaves out a row that contradicts its hidden id (%s), the others go in', async (_, change) => {
    const { cwd, form } = await formFolder();
    await fillFile(form, [...GOOD, ...change]);
    const ran = await dcs(['import', form, '--json'], { cwd });
    const [file] = (JSON.parse(ran.stdout) as { files: { left: { code: string }[]; changes: unknown[] }[] }).files;
    expect([ran.code, file?.left.map(({ code }) => code)]).toEqual([1, ['other-row']]);
    expect(file?.changes.length).toBeGreaterThan(6);
  });

  it('leaves out a row whose formula has no value, and deletes nothing for it', async () => {
    const { cwd, file, form } = await formFolder();
    await mustRun(['assign', 'II.5.c', '--lead', 'Phòng A'], { cwd });
    await mustRun(['export', '--period', 'q1', '-o', form, '--force'], { cwd });
    const before = read(file);
    await fillFile(form, cell('plan', 'II.5.c', 'in-charge', 'MARK'));
    const formula = (xml: string): string =>
      xml.replace(/<c r="([A-Z]+\d+)"[^>]*>(?:(?!<\/c>).)*MARK.*?<\/c>/, '<c r="$1"><f>"Phòng "&amp;"B"</f></c>');
    writeFileSync(form, withPart(readFileSync(form), 'xl/worksheets/sheet5.xml', formula));
    const ran = await dcs(['import', form], { cwd });
    expect([ran.code, unwrapped(ran)]).toEqual([1, expect.stringContaining('chưa có giá trị')]);
    expect(read(file)).toBe(before);
  });

  it('leaves out a row with a date that Excel made of a text', async () => {
    const { cwd, file, form } = await formFolder();
    const before = read(file);
    await fillFile(form, row('II.5.c@2024-Q1', { status: 'Đã thực hiện trong kỳ', date: '10/3/2024', number: 'MARK' }));
    let style = 0;
    const styles = (xml: string): string => {
      const formats = /<cellXfs.*?<\/cellXfs>/s.exec(xml)?.[0] ?? '';
      style = [...formats.matchAll(/<xf /g)].length;
      return xml.replace('</cellXfs>', '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>');
    };
    writeFileSync(form, withPart(readFileSync(form), 'xl/styles.xml', styles));
    const date = (xml: string): string =>
      xml.replace(/<c r="([A-Z]+\d+)"[^>]*>(?:(?!<\/c>).)*MARK.*?<\/c>/, `<c r="$1" s="${style}"><v>45455</v></c>`);
    writeFileSync(form, withPart(readFileSync(form), 'xl/worksheets/sheet1.xml', date));
    const ran = await dcs(['import', form], { cwd });
    expect([ran.code, unwrapped(ran)]).toEqual([1, expect.stringContaining('12/06/2024')]);
    expect(read(file)).toBe(before);
  });
});

describe('the stamp', () => {
  const STAMP = ['schema', 'plan', 'revision', 'year', 'unit', 'period'];
  const stamped = (form: string, name: string, value: string): void => {
    const change = (xml: string): string => withCell(xml, `B${STAMP.indexOf(name) + 1}`, value);
    writeFileSync(form, withPart(readFileSync(form), 'xl/worksheets/sheet6.xml', change));
  };

  it.each([
    ['unit', 'trung-tam-x', /đơn vị “trung-tam-x” ghi trong biểu mẫu không có/],
    ['plan', 'khac', /biểu mẫu của kế hoạch “khac”, không phải “sxd-da-nang-2024”/],
    ['year', '2023', /biểu mẫu của năm 2023, không phải năm 2024/],
    ['revision', '9', /mới hơn kế hoạch ở đây/],
    ['period', '2023-Q1', /kỳ “2023-Q1” .* không thuộc/],
    ['schema', 'dcs/form@2', /mới hơn chương trình này/],
  ] as const)('of %s %s is refused with the reason', async (name, value, reason) => {
    const { cwd, file, form } = await formFolder();
    await fillFile(form, GOOD);
    stamped(form, name, value);
    const before = read(file);
    const { code, stderr } = await dcs(['import', form], { cwd });
    expect([code, stderr, read(file)]).toEqual([2, expect.stringMatching(reason), before]);
  });

  it('of another unit or period than asked for is refused', async () => {
    const { cwd, form } = await formFolder();
    await mustRun(['init', 'Phòng B', '--kind', 'division'], { cwd });
    expect((await dcs(['import', form, '-u', 'phong-b'], { cwd })).stderr).toMatch(
      /của đơn vị “trung-tam-a”, không phải “phong-b”/,
    );
    expect((await dcs(['import', form, '--period', 'q2'], { cwd })).stderr).toMatch(
      /của kỳ 2024-Q1, không phải kỳ 2024-Q2/,
    );
    expect((await dcs(['import', form, '-u', UNIT, '--period', 'q1'], { cwd })).code).toBe(0);
  });
});

describe('a folder of forms', () => {
  it('is taken in at once, past a broken file, with a ledger', async () => {
    const { cwd, form } = await formFolder();
    await mustRun(['init', 'Phòng B', '--kind', 'division'], { cwd });
    const folder = join(cwd, 'nhan');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(folder);
    await fillFile(form, GOOD);
    writeFileSync(join(folder, 'a.xlsx'), readFileSync(form));
    await mustRun(['export', '-u', 'phong-b', '--period', 'q1', '-o', join(folder, 'b.xlsx')], { cwd });
    await fillFile(join(folder, 'b.xlsx'), row('II.1@2024-Q1', { status: 'đang thực hiện', date: '1/3/2024' }));
    writeFileSync(join(folder, 'hong.xlsx'), 'not a zip');
    writeFileSync(join(folder, '~$a.xlsx'), 'Excel’s own');
    writeFileSync(join(folder, 'ghi-chu.txt'), 'not a form');
    const { code, stdout, stderr } = await dcs(['import', folder], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/hong\.xlsx: không nhận, không phải là tệp Excel/);
    expect(stdout).toMatch(/a\.xlsx +trung-tam-a +2024-Q1 +12 +0 +0/);
    expect(stdout).toMatch(/b\.xlsx +phong-b +2024-Q1 +1 +0 +0/);
    expect(stdout).toMatch(/hong\.xlsx +không nhận/);
    expect(stdout).toMatch(/3 tệp, nhận 2: 13 thay đổi, 0 chỗ chưa nhận/);
    const json = JSON.parse((await dcs(['import', folder, '--json'], { cwd })).stdout) as {
      files: { state: string }[];
    };
    expect(json.files.map(({ state }) => state)).toEqual(['taken', 'taken', 'refused']);
  });

  it('without a form, and a file that is not there, are said', async () => {
    const { cwd } = await formFolder();
    expect(await dcs(['import', 'plans'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/không có tệp Excel/) as string,
    });
    expect(await dcs(['import', 'khong-co.xlsx'], { cwd })).toMatchObject({ code: 2 });
  });
});

describe('a folder of forms', () => {
  it('goes on behind a form that makes the program stumble, and lists what was written', async () => {
    const { cwd, file, form } = await formFolder();
    await fillFile(form, GOOD);
    const bytes = readFileSync(form);
    const folder = join(cwd, 'forms');
    mkdirSync(folder);
    for (const name of ['a.xlsx', 'b.xlsx', 'c.xlsx']) writeFileSync(join(folder, name), bytes);
    const fault = injectFault({ call: 'openSync', code: 'EIO', at: /b\.xlsx$/ });
    const { code, stdout, stderr } = await dcs(['import', folder], { cwd });
    fault.end();
    expect(code).toBe(2);
    expect(stdout + stderr).toMatch(/b\.xlsx: không nhận/);
    expect(stdout).toMatch(/a\.xlsx[^]*c\.xlsx/);
    expect(read(file)).toContain('15/BC-TTA');
  });

  it.each([
    ['the apostrophe of windows-1252', 'a\u0092b', 'ab'],
    ['a line break of Word', 'a\u000bb', 'a\nb'],
    ['a line break of Unicode', 'a\u2028b', 'a\nb'],
    ['a mark without width', 'a\u200bb', 'ab'],
  ])('takes %s in a note', async (_, note, stored) => {
    const { cwd, form } = await formFolder();
    await fillFile(form, row('II.5.c@2024-Q1', { status: 'Đã thực hiện trong kỳ\u200b', date: '10/3/2024', note }));
    expect((await dcs(['import', form], { cwd })).code).toBe(0);
    expect(JSON.stringify(await shown(cwd, 'II.5.c'))).toContain(JSON.stringify(stored).slice(1, -1));
    await mustRun(['check'], { cwd });
  });
});
