import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/real-plan.js';

const work = mkdtempSync(join(tmpdir(), 'dcs-portable-'));
const zips = join(work, 'zips');
afterAll(() => {
  rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
});

/** The build asks npm's registry for Node: where there is none, nothing can be tried. */
const built = spawnSync(process.execPath, ['build/portable/make.js', zips], { cwd: ROOT, encoding: 'utf8' });
const isNodeToBeHad = built.status === 0 || !/E?NOTFOUND|ECONN|ETIMEDOUT|network/i.test(built.stderr);
const hasWine = spawnSync('wine', ['--version']).status === 0;
if (!isNodeToBeHad) console.warn('skipped: Node can’t be had from npm’s registry for the portable program');
if (!hasWine) console.warn('skipped: Wine is not installed, the portable program for Windows was not run');

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

/** Unpacks a zip as a person would, rights included. */
function unpacked(system: string, name: string): string {
  const into = join(work, name);
  const top = `dcs-${version}-${system}`;
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(zips, `${top}.zip`))))) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    const isProgram = [`${top}/dcs`, `${top}/node`].includes(path);
    writeFileSync(join(into, path), bytes, { mode: isProgram ? 0o755 : 0o644 });
  }
  return join(into, top);
}

const year = ['init', 'Trung tâm Tư vấn & Kiểm định “A”'];
const UNIT = 'plans/2024/units/trung-tam-tu-van-kiem-dinh-a.yaml';

describe.runIf(isNodeToBeHad)('the portable program', () => {
  it('is built, and its digests are said', () => {
    expect(built.stderr).toBe('');
    const expected = ['win-x64', 'linux-x64'].map((system) => {
      const name = `dcs-${version}-${system}.zip`;
      return `${createHash('sha256')
        .update(readFileSync(join(zips, name)))
        .digest('hex')}  ${name}`;
    });
    expect(built.stdout.trim().split('\n')).toEqual(expected);
  });

  it('does the main job on a PATH without node, from a folder with blanks and through a link', () => {
    const home = unpacked('linux-x64', 'máy không có Node');
    const office = join(work, 'văn phòng');
    mkdirSync(office);
    const bare = join(work, 'bin');
    mkdirSync(bare);
    for (const tool of ['sh', 'readlink', 'dirname']) symlinkSync(which(tool), join(bare, tool));
    symlinkSync(join(home, 'dcs'), join(bare, 'dcs'));
    const dcs = (...args: readonly string[]): string =>
      execFileSync(join(bare, 'dcs'), args, {
        cwd: office,
        env: { PATH: bare, DCS_TODAY: '2024-03-10' },
        encoding: 'utf8',
      });
    dcs(...year);
    expect(existsSync(join(office, UNIT))).toBe(true);
    dcs('tick', 'II.5.c', '--evidence', '15/BC-TTA; 8/3/2024; Báo cáo');
    expect(dcs('status', '--json')).toContain('"state": "done"');
    expect(dcs('report', '--period', 'q1', '-f', 'md')).toContain('15/BC-TTA');
  });

  it('has the guide as a page whose own links all lead somewhere', () => {
    const page = readFileSync(join(work, 'máy không có Node', `dcs-${version}-linux-x64`, 'Hướng dẫn.html'), 'utf8');
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => decodeURIComponent(match[1] ?? ''));
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) expect(page).toContain(`id="${target}"`);
    expect(page).not.toMatch(/<(script|link|img)|<!-- console/);
  });

  it.runIf(hasWine)(
    'does the same in a command window of Windows',
    () => {
      const home = unpacked('win-x64', 'windows');
      const office = join(work, 'wine office');
      mkdirSync(office);
      const env = { ...process.env, WINEPREFIX: join(work, 'prefix'), WINEDEBUG: '-all', DCS_TODAY: '2024-03-10' };
      // A program of Windows can't use the pipes of this system: it reads nothing and writes into files.
      const wine = (...args: readonly string[]) => {
        const [out, err] = [join(work, 'out'), join(work, 'err')].map((file) => openSync(file, 'w'));
        const { status } = spawnSync('wine', args, { cwd: office, env, timeout: 120_000, stdio: ['ignore', out, err] });
        for (const file of [out, err]) if (file !== undefined) closeSync(file);
        return { status, stdout: readFileSync(join(work, 'out'), 'utf8') };
      };
      wine('reg', 'add', String.raw`HKEY_CURRENT_USER\Software\Wine`, '/v', 'Version', '/d', 'win10', '/f');
      const starter = `Z:${join(home, 'dcs.cmd').replaceAll('/', '\\')}`;
      const dcs = (...args: readonly string[]) => wine('cmd', '/c', starter, ...args);
      expect(dcs('--version').stdout.trim()).toBe(version);
      expect(dcs(...year).status).toBe(0);
      expect(existsSync(join(office, UNIT))).toBe(true);
      expect(readFileSync(join(office, UNIT), 'utf8')).toContain('Trung tâm Tư vấn & Kiểm định “A”');
      expect(dcs('status').stdout).toContain('Tiếp công dân, giải quyết đơn thư');
      expect(dcs('tick', 'nothing').status).toBe(2);
      expect(readFileSync(join(home, 'Mở dcs.cmd'), 'utf8')).toContain('dcs.cmd" open\r\n');
      const window = `Z:${join(home, 'Cửa sổ lệnh dcs.cmd').replaceAll('/', '\\')}`;
      expect(wine('cmd', '/c', window).stdout).toContain('dcs <lệnh>');
      spawnSync('wineserver', ['-k'], { env });
    },
    300_000,
  );
});

function which(tool: string): string {
  return execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim();
}
