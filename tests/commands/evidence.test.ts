import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, temporaryFolder, unitFile, write } from '../support/program.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function unitFolder(): Promise<{ cwd: string; year: string }> {
  const cwd = await folderWith('Trung tâm A');
  return { cwd, year: join(cwd, 'plans/2024') };
}

async function evidenceOf(cwd: string, id = 'II.1'): Promise<unknown> {
  const { entries } = JSON.parse(await mustRun(['show', id, '--json'], { cwd })) as {
    entries: { evidence?: unknown }[];
  };
  return entries.at(-1)?.evidence;
}

describe('a document named with --evidence', () => {
  it.each<[string, object]>([
    ['15/BC-TTA; 8/3/2024; Báo cáo quý I', { number: '15/BC-TTA', date: '2024-03-08', title: 'Báo cáo quý I' }],
    ['15/BC-TTA;2024-03-08;Báo cáo; phụ lục', { number: '15/BC-TTA', date: '2024-03-08', title: 'Báo cáo; phụ lục' }],
    ['; 8/3/2024; Báo cáo', { number: null, date: '2024-03-08', title: 'Báo cáo' }],
    ['15/BC-TTA;;', { number: '15/BC-TTA', date: null, title: null }],
    ['15/BC-TTA', { number: '15/BC-TTA', date: null, title: null }],
    ['Số 33/CT-TTg', { number: '33/CT-TTg', date: null, title: null }],
    ['15/bc-tta', { number: '15/bc-tta', date: null, title: null }],
    ['34-CT/TU', { number: '34-CT/TU', date: null, title: null }],
    ['15/BC-TTA; 8/3/2024', { number: '15/BC-TTA', date: '2024-03-08', title: null }],
    ['15; 8/3/2024', { number: '15', date: '2024-03-08', title: null }],
    ['Báo cáo chuyển đổi số; 10/3/2024', { number: null, date: '2024-03-10', title: 'Báo cáo chuyển đổi số' }],
    ['Báo cáo quý I năm 2024; 10/3/2024', { number: null, date: '2024-03-10', title: 'Báo cáo quý I năm 2024' }],
    ['Báo cáo 6 tháng', { number: null, date: null, title: 'Báo cáo 6 tháng' }],
    ['Biên bản họp', { number: null, date: null, title: 'Biên bản họp' }],
  ])('%s', async (typed, wanted) => {
    const { cwd } = await unitFolder();
    await mustRun(['tick', 'II.1', '--date', '10/4/2024', '--evidence', typed], { cwd });
    expect(await evidenceOf(cwd)).toEqual([wanted]);
  });

  it.each([
    ['15/BC; 8/3/24; Báo cáo', '2024-03-08'],
    ['15/BC; 8/3; Báo cáo', '2024-03-08'],
    ['15/BC; ngày 8 tháng 3 năm 2024; Báo cáo', '2024-03-08'],
    ['15/BC; hôm qua; Báo cáo', '2024-04-14'],
  ])('%s: the date is read as every typed date', async (typed, date) => {
    const { cwd } = await unitFolder();
    await mustRun(['tick', 'II.1', '--date', '10/4/2024', '--evidence', typed], { cwd, today: '2024-04-15' });
    expect(await evidenceOf(cwd)).toEqual([{ number: '15/BC', date, title: 'Báo cáo' }]);
  });

  it.each([
    ['15/BC; 31/6/2024; x', /“31\/6\/2024”: tháng 6\/2024 chỉ có 30 ngày/],
    ['15/BC; 8/13/2024; x', /không có tháng 13; ghi ngày trước tháng, như 13\/8\/2024/],
    ['15/BC; 3/2024; x', /“3\/2024” là tháng 3\/2024, chưa có ngày/],
    ['15/BC; Báo cáo quý I; x', /Chưa hiểu ngày “Báo cáo quý I”/],
  ])('%s: the part that is wrong is named, and nothing recorded', async (typed, said) => {
    const { cwd } = await unitFolder();
    const { code, stderr } = await dcs(['tick', 'II.1', '--date', '10/4/2024', '--evidence', typed], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(said)]);
    expect(stderr).toContain('--evidence "15/BC-TTA; 8/3/2024;');
    expect(await evidenceOf(cwd)).toBeUndefined();
  });

  it('several times is several documents; a file and a link go with the last', async () => {
    const { cwd, year } = await unitFolder();
    write(join(year, 'evidence/trung-tam-a/a.pdf'), 'nội dung');
    const file = 'evidence/trung-tam-a/a.pdf';
    await mustRun(
      [
        'tick',
        'II.1',
        '--evidence',
        '1/BC;;',
        '--evidence',
        '2/BC;;',
        '--file',
        file,
        '--link',
        'https://a.vn/x?y=1#z',
      ],
      { cwd },
    );
    expect(await evidenceOf(cwd)).toEqual([
      { number: '1/BC', date: null, title: null },
      { number: '2/BC', date: null, title: null, file, sha256: sha256('nội dung'), link: 'https://a.vn/x?y=1#z' },
    ]);
  });
});

describe('a file', () => {
  it('inside the plans folder stays where it is, named from the year’s folder, with its SHA-256', async () => {
    const { cwd, year } = await unitFolder();
    const path = write(join(year, 'evidence/chung/ảnh 1.jpg'), 'ảnh');
    for (const typed of [path, 'plans/2024/evidence/chung/ảnh 1.jpg', 'evidence/chung/ảnh 1.jpg']) {
      await mustRun(['tick', 'II.1', '--file', typed, '--again'], { cwd });
      expect(await evidenceOf(cwd)).toEqual([{ file: 'evidence/chung/ảnh 1.jpg', sha256: sha256('ảnh') }]);
    }
    await mustRun(['check'], { cwd });
  });

  it('outside is refused, and nothing changes', async () => {
    const { cwd } = await unitFolder();
    const before = read(unitFile(cwd, 'trung-tam-a'));
    const outside = write(join(temporaryFolder(), 'a.pdf'), 'x');
    const { code, stderr } = await dcs(['tick', 'II.1', '--file', outside], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/a\.pdf[^]*--copy/)]);
    expect(read(unitFile(cwd, 'trung-tam-a'))).toBe(before);
  });

  it.each([
    [200, 0],
    [201, 2],
  ])('of %d MB ends with %d', async (megabytes, expected) => {
    const cwd = await folderWith('Trung tâm A');
    const large = write(join(temporaryFolder(), 'phim.mp4'), '');
    truncateSync(large, megabytes * 1024 * 1024);
    const before = read(unitFile(cwd, 'trung-tam-a'));
    const { code, stderr } = await dcs(['tick', 'II.1', '--file', large, '--copy'], { cwd });
    expect([code, stderr.includes('--link')]).toEqual([expected, expected === 2]);
    if (expected === 2) expect(read(unitFile(cwd, 'trung-tam-a'))).toBe(before);
  });

  it('outside is brought to evidence/<unit>/ by --copy, once', async () => {
    const { cwd, year } = await unitFolder();
    const outside = write(join(temporaryFolder(), 'Báo cáo.pdf'), 'nội dung');
    for (const id of ['II.1', 'II.7']) {
      await mustRun(['tick', id, '--file', outside, '--copy'], { cwd });
      expect(await evidenceOf(cwd, id)).toEqual([
        { file: 'evidence/trung-tam-a/Báo cáo.pdf', sha256: sha256('nội dung') },
      ]);
    }
    expect(read(join(year, 'evidence/trung-tam-a/Báo cáo.pdf'))).toBe('nội dung');
  });

  it('copied never overwrites another of its name', async () => {
    const { cwd, year } = await unitFolder();
    const there = write(join(year, 'evidence/trung-tam-a/a.pdf'), 'một');
    const outside = write(join(temporaryFolder(), 'a.pdf'), 'hai');
    const { code, stderr } = await dcs(['tick', 'II.1', '--file', outside, '--copy'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/a\.pdf/)]);
    expect(read(there)).toBe('một');
    expect(await evidenceOf(cwd)).toBeUndefined();
  });

  it('is not copied where the tick is refused', async () => {
    const { cwd, year } = await unitFolder();
    const outside = write(join(temporaryFolder(), 'a.pdf'), 'x');
    expect((await dcs(['tick', 'II.1', 'II.9', '--file', outside, '--copy'], { cwd })).code).toBe(2);
    expect(existsSync(join(year, 'evidence'))).toBe(false);
  });

  it('a link out of the folder does not make what it leads to lie inside', async () => {
    const { cwd, year } = await unitFolder();
    mkdirSync(join(year, 'evidence'), { recursive: true });
    symlinkSync(write(join(temporaryFolder(), 'a.pdf'), 'x'), join(year, 'evidence/a.pdf'));
    expect((await dcs(['tick', 'II.1', '--file', 'evidence/a.pdf'], { cwd })).code).toBe(2);
  });

  it('that is a folder is refused', async () => {
    const { cwd, year } = await unitFolder();
    mkdirSync(join(year, 'evidence'), { recursive: true });
    const { code, stderr } = await dcs(['tick', 'II.1', '--file', 'evidence'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/“evidence”/)]);
  });
});

describe('a file of evidence is taken where check takes it', () => {
  it.each([
    ['evidence/chung/a.pdf', true],
    ['./evidence/../evidence/chung/a.pdf', true],
    ['../2024/evidence/chung/a.pdf', true],
    ['evidence/link-inside.pdf', true],
    ['a.pdf', true],
    ['../2023/evidence/b.pdf', false],
    ['../2024-thu/b.pdf', false],
    ['../b.pdf', false],
    ['../../b.pdf', false],
    ['evidence/link-2023.pdf', false],
    ['evidence/folder-2023/b.pdf', false],
    ['evidence/chung', false],
    ['evidence/none.pdf', false],
  ])('%s: %s', async (file, isTaken) => {
    const { cwd, year } = await unitFolder();
    const plans = join(cwd, 'plans');
    for (const inside of ['evidence/chung/a.pdf', 'a.pdf']) write(join(year, inside), 'x');
    for (const beside of ['2023/evidence/b.pdf', '2024-thu/b.pdf', 'b.pdf']) write(join(plans, beside), 'x');
    write(join(cwd, 'b.pdf'), 'x');
    symlinkSync('chung/a.pdf', join(year, 'evidence/link-inside.pdf'));
    symlinkSync('../../2023/evidence/b.pdf', join(year, 'evidence/link-2023.pdf'));
    symlinkSync('../../2023/evidence', join(year, 'evidence/folder-2023'));
    const tick = ['tick', 'II.1', '--date', '10/4/2024'];
    expect((await dcs([...tick, '--file', join(year, file)], { cwd })).code).toBe(isTaken ? 0 : 2);
    await mustRun([...tick, '--evidence', '1/BC; 9/4/2024; Báo cáo', '--again'], { cwd });
    const unit = unitFile(cwd, 'trung-tam-a');
    const named = read(unit).replace('title: Báo cáo }', `title: Báo cáo, file: ${file}, sha256: ${sha256('x')} }`);
    expect(named).not.toBe(read(unit));
    write(unit, named);
    const { findings } = JSON.parse((await dcs(['check', '--json'], { cwd })).stdout) as {
      findings: { code: string }[];
    };
    const codes = findings.map(({ code }) => code).filter((code) => /^evidence-(outside|missing)$/.test(code));
    expect(codes.length === 0).toBe(isTaken);
  });

  it('nor does --copy bring it to a folder that leads out of the year', async () => {
    const { cwd, year } = await unitFolder();
    mkdirSync(join(cwd, 'plans/2023/evidence'), { recursive: true });
    symlinkSync('../2023/evidence', join(year, 'evidence'));
    const outside = write(join(temporaryFolder(), 'a.pdf'), 'x');
    expect((await dcs(['tick', 'II.1', '--file', outside, '--copy'], { cwd })).code).toBe(2);
    expect(existsSync(join(cwd, 'plans/2023/evidence/trung-tam-a'))).toBe(false);
  });
});

describe('a file in the evidence folder that no entry names', () => {
  it('is found by check, each file once, and not where an entry names it', async () => {
    const { cwd, year } = await unitFolder();
    const at = (name: string): string => join(year, 'evidence/trung-tam-a', name);
    write(at('a.pdf'), 'a');
    await mustRun(
      ['tick', 'II.1', '--date', '10/3/2024', '--note', 'x', '--file', 'plans/2024/evidence/trung-tam-a/a.pdf'],
      {
        cwd,
      },
    );
    expect((await dcs(['check'], { cwd })).stdout).not.toContain('evidence-unnamed');
    for (const name of ['Báo cáo.docx', 'quy-1/b.pdf', '.gitkeep', 'Thumbs.db', '~$o-cao.docx', 'quy-1/.DS_Store']) {
      write(at(name), 'x');
    }
    // Of a unit without a file nobody can tell what was meant.
    write(join(year, 'evidence/khac/c.pdf'), 'x');
    const { code, stdout } = await dcs(['check'], { cwd });
    expect(code).toBe(0);
    expect(stdout.match(/Không lần cập nhật nào nêu tệp “[^”]*”/g)).toEqual([
      'Không lần cập nhật nào nêu tệp “evidence/trung-tam-a/Báo cáo.docx”',
      'Không lần cập nhật nào nêu tệp “evidence/trung-tam-a/quy-1/b.pdf”',
    ]);
    // What an entry that was withdrawn names is still known.
    await mustRun(['correct', 'II.1', '1', '--status', 'void'], { cwd });
    expect((await dcs(['check'], { cwd })).stdout).not.toContain('a.pdf”');
  });
});

describe('what was understood of a document without all its parts', () => {
  it.each([
    ['15/BC-TTA', 'Đã ghi “15/BC-TTA” là số, ký hiệu văn bản; chưa có trích yếu.'],
    ['Báo cáo tháng; 10/3/2024', 'Đã ghi “Báo cáo tháng” là trích yếu của văn bản ngày 10/03/2024; chưa có số'],
    ['Báo cáo tháng; 10/3/2024; Về kết quả', '“Báo cáo tháng” không có số'],
  ])('%s', async (typed, said) => {
    const { cwd } = await unitFolder();
    const { code, stderr } = await dcs(['tick', 'II.1', '--date', '10/4/2024', '--evidence', typed], { cwd });
    expect([code, stderr]).toEqual([0, expect.stringContaining(said)]);
  });

  it('check finds words that stand for a number', async () => {
    const { cwd } = await unitFolder();
    await mustRun(['tick', 'II.1', '--date', '10/4/2024', '--evidence', 'Báo cáo; 10/3/2024; Về kết quả'], { cwd });
    expect((await dcs(['check'], { cwd })).stdout).toContain('ghi “Báo cáo” ở chỗ số, ký hiệu');
  });
});

it.each(['~$bao cao.docx', '~$bang.xlsx'])(
  '%s, which Word or Excel put beside an open document, is no evidence',
  async (name) => {
    const cwd = await folderWith('Trung tâm A');
    write(join(cwd, name), 'Nguyễn Văn A');
    const before = read(unitFile(cwd, 'trung-tam-a'));
    const line = [
      'tick',
      'II.1',
      '--date',
      '10/4/2024',
      '--evidence',
      '15/BC; 8/3/2024; Báo cáo',
      '--file',
      name,
      '--copy',
    ];
    const { code, stderr } = await dcs(line, { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/đang mở[^]*Chọn chính tài liệu ấy/)]);
    expect(read(unitFile(cwd, 'trung-tam-a'))).toBe(before);
  },
);
