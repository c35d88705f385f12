import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candidates, findLibreOffice } from '../../../src/io/pdf/find-libreoffice.js';
import { wordToPdfWith } from '../../../src/io/pdf/word-to-pdf.js';
import { dcs, folderWith, read, temporaryFolder, write } from '../../support/program.js';
import { fakeOffice, OFFICES } from './fake-office.js';

const WORD = new Uint8Array(1234);

/** What the program was given, and whether it and its folder are gone. */
function tracesOf(bin: string): { args: readonly string[]; isRunning: boolean; isFolderThere: boolean } {
  const [pid = '', ...args] = readFileSync(join(bin, 'args'), 'utf8').split('\n');
  const folder = args[args.indexOf('--outdir') + 1] ?? '';
  return {
    args,
    isRunning: existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '',
    isFolderThere: existsSync(folder),
  };
}

describe.runIf(process.platform !== 'win32')('a Word file turned into PDF', () => {
  it('is the whole file that the program wrote, by either of its names', async () => {
    for (const name of ['soffice', 'libreoffice']) {
      const bin = fakeOffice(temporaryFolder(), 'good', name);
      const made = await wordToPdfWith({ PATH: `/nowhere:${bin}` })(WORD);
      expect(made.kind === 'pdf' && Buffer.from(made.bytes).toString()).toBe('%PDF-1.6\n1234\n%%EOF\n');
      const { args, isFolderThere } = tracesOf(bin);
      expect(args[0]).toMatch(/^-env:UserInstallation=file:\/\/\/.*\/profile$/);
      expect([args.includes('--headless'), isFolderThere]).toEqual([true, false]);
    }
  });

  const bad = (Object.keys(OFFICES) as (keyof typeof OFFICES)[]).filter((does) => !['good', 'hanging'].includes(does));
  it.each(bad)('fails, with nothing left behind, where the program ends %s', async (does) => {
    const bin = fakeOffice(temporaryFolder(), does);
    const message = does === 'failing' ? 'Error: source file could not be loaded' : '';
    expect(await wordToPdfWith({ PATH: bin })(WORD)).toEqual({
      kind: 'failed',
      program: join(bin, 'soffice'),
      message,
    });
    expect(tracesOf(bin).isFolderThere).toBe(false);
  });

  it('is given up where the program hangs, which is stopped', async () => {
    // Of a busy machine more time is needed until the program has begun at all.
    for (const seconds of [1, 5, 25]) {
      const bin = fakeOffice(temporaryFolder(), 'hanging');
      const made = await wordToPdfWith({ PATH: bin }, seconds * 1000)(WORD);
      expect(made).toEqual({ kind: 'too-slow', program: join(bin, 'soffice'), seconds });
      if (!existsSync(join(bin, 'args'))) continue;
      expect(tracesOf(bin)).toMatchObject({ isRunning: false, isFolderThere: false });
      return;
    }
    expect.unreachable('the program never began');
  });

  it('is not begun without the program, or where only something of its name is there', async () => {
    const folder = temporaryFolder();
    write(join(folder, 'soffice/readme.txt'), 'a folder of that name');
    write(join(folder, 'text/soffice'), 'no program');
    for (const PATH of ['', '/nowhere', folder, join(folder, 'text')]) {
      expect(await wordToPdfWith({ PATH })(WORD)).toEqual({ kind: 'no-program' });
    }
  });
});

describe('the place of LibreOffice', () => {
  it.each([
    [
      'win32',
      { Path: 'C:\\Tools', ProgramFiles: 'D:\\Program Files' },
      'D:\\Program Files\\LibreOffice\\program\\soffice.com',
    ],
    [
      'win32',
      { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
    ],
    ['darwin', { PATH: '/usr/bin' }, '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    ['darwin', { HOME: '/Users/lan' }, '/Users/lan/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  ] as const)('on %s is looked for where its installer puts it', (platform, env, place) => {
    expect(candidates(env, platform)).toContain(place);
  });

  it('on the PATH comes before the usual ones', () => {
    const [first] = candidates({ PATH: '/opt/office', HOME: '/Users/lan' }, 'darwin');
    expect(first).toBe('/opt/office/soffice');
    expect(findLibreOffice({ PATH: '/nowhere' }, 'linux')).toBeNull();
  });
});

describe.runIf(process.platform !== 'win32')('-f pdf', () => {
  const CALLS: readonly (readonly string[])[] = [
    ['plan'],
    ['plan', '-u', 'trung-tam-a'],
    ['report', '-u', 'trung-tam-a', '--period', 'q1'],
    ['report', '--all', '--period', 'q1'],
    ['brief', '--period', 'q1'],
  ];

  it.each(CALLS.map((args) => [args.join(' '), args] as const))('is written by its ending: %s', async (_, args) => {
    const cwd = await folderWith('Trung tâm A');
    const env = { PATH: fakeOffice(temporaryFolder(), 'good') };
    expect((await dcs([...args, '-o', 'a.PDF'], { cwd, env })).code).toBe(0);
    expect(read(join(cwd, 'a.PDF'))).toMatch(/^%PDF-1\.6\n\d{4,}\n%%EOF\n$/);
  });

  it('is written for each unit', async () => {
    const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
    const env = { PATH: fakeOffice(temporaryFolder(), 'good') };
    const { code } = await dcs(['report', '--each', '--period', 'q1', '-f', 'pdf', '-o', 'out'], { cwd, env });
    expect([code, readdirSync(join(cwd, 'out'))]).toEqual([0, ['trung-tam-a.pdf', 'trung-tam-b.pdf']]);
  });

  it('says what to do where it cannot be made; an older file stays as it is', async () => {
    const cwd = await folderWith('Trung tâm A');
    write(join(cwd, 'a.pdf'), 'older');
    const call = (PATH: string) => dcs(['brief', '--period', 'q1', '-o', 'a.pdf', '--force'], { cwd, env: { PATH } });
    const none = await call('/nowhere');
    expect([none.code, none.stdout]).toEqual([2, '']);
    expect(none.stderr).toContain('Xuất PDF cần LibreOffice; máy này chưa có.');
    expect(none.stderr).toContain('-f docx');
    const failed = await call(fakeOffice(temporaryFolder(), 'failing'));
    expect(failed.code).toBe(2);
    expect(failed.stderr).toContain('Error: source file could not be loaded. Không ghi gì.');
    expect([read(join(cwd, 'a.pdf')), readdirSync(cwd).sort()]).toEqual(['older', ['a.pdf', 'plans', 'schemas']]);
  });
});
