import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashFile } from '../../../src/io/files/hash-file.js';
import { shownPath } from '../../../src/io/plans/plans-folder.js';
import { portableName } from '../../../src/io/files/portable-name.js';
import { pretendSystem, pretendWindows } from '../../support/faults.js';
import { dcs, folderWith, mustRun, temporaryFolder } from '../../support/program.js';

const date = ['--date', '10/3/2024'];
const MISSING = /evidence-missing|evidence-changed|evidence-outside/;
let cwd: string;
let evidence: string;

beforeEach(async () => {
  cwd = await folderWith('Thử');
  evidence = join(cwd, 'plans/2024/evidence/thu');
  mkdirSync(evidence, { recursive: true });
});

async function findings(): Promise<string> {
  const { stdout, stderr } = await dcs(['check', 'plans'], { cwd });
  return stdout + stderr;
}

describe('a file of evidence', () => {
  it.each(['NFC', 'NFD'] as const)(
    'whose name is stored as %s is found as it was typed, by tick and by check',
    async (stored) => {
      for (const [at, typed] of (['NFC', 'NFD'] as const).entries()) {
        const name = `Báo cáo quý ${at}.pdf`;
        writeFileSync(join(evidence, name.normalize(stored)), 'b');
        await mustRun(['tick', 'II.1', '--file', `plans/2024/evidence/thu/${name.normalize(typed)}`, ...date], { cwd });
        expect(await findings()).not.toMatch(MISSING);
      }
    },
  );

  it('is found in a folder of another spelling', async () => {
    const folder = join(cwd, 'Tài liệu'.normalize('NFD'));
    mkdirSync(folder);
    writeFileSync(join(folder, 'tô.pdf'.normalize('NFD')), 'b');
    await mustRun(['tick', 'II.1', '--file', 'Tài liệu/tô.pdf', '--copy', ...date], { cwd });
    expect(await findings()).not.toMatch(MISSING);
    expect(readdirSync(evidence)).toEqual(['tô.pdf'.normalize('NFC')]);
  });

  it('is found after a copy of the folder spelled its name in the other way', async () => {
    writeFileSync(join(cwd, 'Báo cáo.pdf'), 'b');
    await mustRun(['tick', 'II.1', '--file', 'Báo cáo.pdf', '--copy', ...date], { cwd });
    renameSync(join(evidence, 'Báo cáo.pdf'), join(evidence, 'Báo cáo.pdf'.normalize('NFD')));
    expect(await findings()).not.toMatch(MISSING);
    await mustRun(['tick', 'II.2.a', '--file', 'Báo cáo.pdf', '--copy', ...date], { cwd });
    expect(readdirSync(evidence)).toHaveLength(1);
    expect(await findings()).not.toMatch(MISSING);
  });

  it.skipIf(process.platform === 'win32').each([
    ['a\\b.pdf', 'a-b.pdf'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['a:b?.pdf', 'a-b-.pdf'],
    ['cuối. ', 'cuối'],
    ['dòng\nhai.pdf', 'dòng-hai.pdf'],
  ])('%j is copied under a name that every system can hold, and that is said', async (name, copied) => {
    writeFileSync(join(cwd, name), 'b');
    const { code, stderr } = await dcs(['tick', 'II.1', '--file', name, '--copy', ...date], { cwd });
    expect([code, readdirSync(evidence)]).toEqual([0, [copied]]);
    expect(stderr).toContain(`“${copied}”`);
    expect(await findings()).not.toMatch(MISSING);
  });

  it.skipIf(process.platform === 'win32')('with a stroke in its name is refused where it lies', async () => {
    writeFileSync(join(evidence, 'a\\b.pdf'), 'b');
    const { code } = await dcs(['tick', 'II.1', '--file', 'plans/2024/evidence/thu/a\\b.pdf', ...date], { cwd });
    expect([code, MISSING.test(await findings())]).toEqual([2, false]);
  });

  it('is not copied out of the plans folder by a link', async () => {
    const outside = temporaryFolder();
    const other = await folderWith('Khác');
    writeFileSync(join(other, 'b.pdf'), 'b');
    symlinkSync(outside, join(other, 'plans/2024/evidence'));
    const { code, stderr } = await dcs(['tick', 'II.1', '--file', 'b.pdf', '--copy', ...date], { cwd: other });
    expect([code, stderr]).toEqual([2, expect.stringContaining('nằm ngoài thư mục kế hoạch')]);
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe('a path that is typed', () => {
  it('is found in the other spelling, by every command that takes one', async () => {
    const nfd = 'Thư mục'.normalize('NFD');
    renameSync(join(cwd, 'plans'), join(cwd, nfd));
    expect((await dcs(['status', '-C', 'Thư mục'], { cwd })).code).toBe(0);
    expect((await dcs(['check', 'Thư mục'], { cwd })).code).toBe(0);
    const form = ['export', '-C', nfd, '--period', 'q1', '-o', 'Biểu mẫu.xlsx'.normalize('NFD')];
    await mustRun(form, { cwd });
    expect((await dcs(['import', '-C', nfd, 'Biểu mẫu.xlsx'], { cwd })).stderr).not.toContain('Không đọc được');
  });

  it('is found where quotes stand around it', async () => {
    writeFileSync(join(cwd, 'a b.pdf'), 'b');
    for (const typed of ["'a b.pdf'", '"a b.pdf"', '“a b.pdf”', "'./a b.pdf' "]) {
      await mustRun(
        ['tick', 'II.1', '--file', typed, '--copy', '--note', `${typed.length} ${typed.slice(0, 1)}`, ...date],
        { cwd },
      );
    }
    expect((await dcs(['check', "'plans'"], { cwd })).code).toBe(0);
    expect((await dcs(['status', '-C', '"plans"'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, "'c.pdf'"), 'c');
    await mustRun(['tick', 'II.1', '--file', "'c.pdf'", '--copy', ...date], { cwd });
    expect(readdirSync(evidence)).toContain("'c.pdf'");
  });
});

it('hashes a file of many pieces as its bytes', () => {
  const file = join(temporaryFolder(), 'phim');
  const text = 'abc'.repeat(1_000_000);
  writeFileSync(file, text);
  expect(hashFile(file)).toBe(createHash('sha256').update(text).digest('hex'));
});

describe('portableName', () => {
  it.each([
    ['Báo cáo quý I.pdf', 'Báo cáo quý I.pdf'],
    ['com1.tar.gz', '_com1.tar.gz'],
    ['LPT9', '_LPT9'],
    ['com¹.pdf', '_com¹.pdf'],
    ['con .pdf', '_con .pdf'],
    ['Còn.pdf', 'Còn.pdf'],
    ['console.pdf', 'console.pdf'],
    ['...', '-'],
    ['<>:"/\\|?*', '---------'],
    ['.gitignore', '.gitignore'],
    ['a\u0007b', 'a-b'],
  ])('%j becomes %j', (name, portable) => {
    expect(portableName(name)).toBe(portable);
    expect(portableName(portable)).toBe(portable);
  });

  it('keeps the ending of a name that is too long', () => {
    const name = portableName(`${'ế'.repeat(200)}.pdf`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
    expect(name).toMatch(/^ế+\.pdf$/);
  });
});

describe('a system that takes other letters for the same name', () => {
  it.each(['linux', 'win32', 'darwin'] as const)(
    'keeps no evidence under letters that another would not find (on %s)',
    async (as) => {
      writeFileSync(join(evidence, 'Báo cáo quý I.pdf'), 'b');
      await mustRun(['tick', 'II.1', '--file', 'evidence/thu/Báo cáo quý I.pdf', ...date], { cwd });
      pretendSystem(as);
      expect(await findings()).not.toMatch(MISSING);
      renameSync(join(evidence, 'Báo cáo quý I.pdf'), join(evidence, 'BÁO CÁO QUÝ I.PDF'));
      expect((await findings()).replaceAll(/\s+/g, ' ')).toContain(
        'không có tệp minh chứng “evidence/thu/Báo cáo quý I.pdf”; trong thư mục là “evidence/thu/BÁO CÁO QUÝ I.PDF”, khác chữ hoa, chữ thường.',
      );
      renameSync(evidence, join(cwd, 'plans/2024/evidence/THU'));
      expect(await findings()).toContain('evidence/THU/BÁO');
    },
  );

  it.skipIf(process.platform === 'win32')('does not name what lies outside', async () => {
    writeFileSync(join(evidence, 'a.pdf'), 'b');
    await mustRun(['tick', 'II.1', '--file', 'evidence/thu/a.pdf', ...date], { cwd });
    renameSync(join(evidence, 'a.pdf'), join(cwd, 'a.pdf'));
    symlinkSync(join(cwd, 'a.pdf'), join(evidence, 'A.PDF'));
    expect(await findings()).toContain('không có tệp minh chứng “evidence/thu/a.pdf”.');
  });

  it('finds the folder that is typed in other letters', async () => {
    pretendWindows();
    const { stdout, code } = await dcs(['check', 'plans/2024/units'], { cwd });
    for (const typed of ['PLANS', 'PLANS/2024', 'PLANS/2024/UNITS', 'Plans/2024/Units/THU.yaml']) {
      expect(await dcs(['check', typed], { cwd }), typed).toMatchObject({ code: 0 });
    }
    expect(await dcs(['check', 'PLANS/2024/UNITS'], { cwd })).toMatchObject({ stdout, code });
  });
});

it('a path is spelled alike on every screen and system', () => {
  const at = 'C:\\kế hoạch\\plans\\2024\\units\\a.yaml';
  expect(shownPath(at, 'C:\\kế hoạch', win32)).toBe('plans/2024/units/a.yaml');
  expect(shownPath(at, 'D:\\', win32)).toBe('C:/kế hoạch/plans/2024/units/a.yaml');
  expect(shownPath(at, 'C:\\kế hoạch\\x', win32)).toBe('../plans/2024/units/a.yaml');
});
