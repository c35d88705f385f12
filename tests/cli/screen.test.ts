import { execFileSync } from 'node:child_process';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/command-list.js';
import { BIN, dcs, environment, folderWith, mustRun, spawned } from '../support/program.js';

const ESCAPE = '\u001b[';

async function busyFolder(): Promise<string> {
  const cwd = await folderWith('Trung tâm Tư vấn kỹ thuật xây dựng', 'Ban B');
  const unit = ['-u', 'ban-b'];
  await mustRun(
    [
      'action',
      'II.5.c',
      'Niêm yết lịch tiếp công dân hằng tuần tại trụ sở và trên trang thông tin',
      '--due',
      '15/2/2024',
      ...unit,
    ],
    { cwd },
  );
  await mustRun(['own', 'II.2.e', 'Tập huấn kỹ năng tiếp dân cho viên chức và người lao động của đơn vị', ...unit], {
    cwd,
  });
  await mustRun(
    [
      'tick',
      'II.5.c',
      '--date',
      '10/3/2024',
      '--note',
      'Tiếp 12 lượt công dân, giải quyết xong 11 đơn',
      '--evidence',
      '15/BC; 8/3/2024; Báo cáo công tác tiếp công dân quý I',
      ...unit,
    ],
    { cwd },
  );
  await mustRun(['skip', 'II.4.a', '--reason', 'Đơn vị không quản lý doanh nghiệp', ...unit], { cwd });
  return cwd;
}

describe('colour', () => {
  it.each<[string, Record<string, string>, readonly string[], boolean]>([
    ['none in a pipe', {}, [], false],
    ['forced', { FORCE_COLOR: '1' }, [], true],
    ['forced off', { FORCE_COLOR: '0' }, [], false],
    ['forced, but NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    ['forced, NO_COLOR empty', { FORCE_COLOR: '1', NO_COLOR: '' }, [], true],
    ['forced, but --no-color', { FORCE_COLOR: '1' }, ['--no-color'], false],
    ['forced, on a dumb terminal', { FORCE_COLOR: '1', TERM: 'dumb' }, [], false],
  ])('%s', async (_, env, args, wanted) => {
    const { stdout } = await dcs(['status', ...args], { cwd: await folderWith('A'), env });
    expect(stdout.includes(ESCAPE)).toBe(wanted);
  });

  it('at a terminal, unless NO_COLOR', async () => {
    const cwd = await folderWith('A');
    const written: string[] = [];
    const stdout = {
      isTerminal: true,
      columns: 90,
      write: (data: string | Uint8Array) => void written.push(String(data)),
    };
    await dcs(['status'], { cwd, stdout });
    expect(written.join('')).toContain(ESCAPE);
    written.length = 0;
    await dcs(['status'], { cwd, stdout, env: { NO_COLOR: '1' } });
    expect(written.join('')).not.toContain(ESCAPE);
  });

  it('changes nothing but the colour', async () => {
    const cwd = await busyFolder();
    for (const args of [
      ['status', '-u', 'ban-b'],
      ['list', '--state', 'missing', '-u', 'ban-b'],
      ['show', 'II.5.c', '-u', 'ban-b'],
      ['why', 'II.5.c', '-u', 'ban-b'],
      ['status'],
    ]) {
      const plain = await mustRun(args, { cwd });
      const painted = await mustRun(args, { cwd, env: { FORCE_COLOR: '1' } });
      expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
    }
  });
});

describe('a screen', () => {
  const screens: readonly (readonly string[])[] = [
    ['status', '-u', 'ban-b'],
    ['status'],
    ['list', '-u', 'ban-b'],
    ['list', '-u', 'ban-b', '--state', 'missing,done,open,overdue,not-applicable'],
    ['show', 'II.5.c', '-u', 'ban-b'],
    ['show', 'II.7', '-u', 'ban-b'],
    ['show', 'II.4.a', '-u', 'ban-b'],
    ['show', 'II.2.e.1', '-u', 'ban-b'],
    ['why', 'II.5.c', '-u', 'ban-b'],
    ['why', 'II.4.a', '-u', 'ban-b'],
    ['check'],
    ['--help'],
    ...COMMAND_NAMES.map((name) => ['help', name]),
  ];

  it.each(['40', '80'])('of %s columns is never exceeded, in neither language', async (columns) => {
    const cwd = await busyFolder();
    const wide: string[] = [];
    for (const args of screens) {
      for (const lang of ['vi', 'en']) {
        const { stdout } = await dcs([...args, '--lang', lang], { cwd, env: { COLUMNS: columns } });
        const lines = stdout.split('\n').filter((line) => stringWidth(line) > Number(columns) && !isForPasting(line));
        wide.push(...lines.map((line) => `${args.join(' ')}: ${line}`));
      }
    }
    expect(wide).toEqual([]);
  });

  it('of an unknown width has 80 columns', async () => {
    const cwd = await busyFolder();
    const at80 = await mustRun(['status'], { cwd, env: { COLUMNS: '80' } });
    for (const columns of ['', '0', '-3', 'wide'])
      expect(await mustRun(['status'], { cwd, env: { COLUMNS: columns } })).toBe(at80);
  });
});

/** A line to paste is not broken, nor is a word longer than the screen. */
function isForPasting(line: string): boolean {
  return /^ +dcs /.test(line) || !line.trim().includes(' ');
}

describe('a pipe', () => {
  it.each([['list'], ['status'], ['show II.5.c'], ['plan'], ['--help']])(
    'that ends early is no error: dcs %s | head -1',
    async (args) => {
      const cwd = await folderWith('A');
      const script = `set -o pipefail; ${JSON.stringify(process.execPath)} ${JSON.stringify(BIN)} ${args} | head -1`;
      const out = execFileSync('bash', ['-c', script], {
        cwd,
        env: environment('2024-04-10'),
        encoding: 'utf8',
        stdio: 'pipe',
      });
      expect(out.split('\n').length).toBe(2);
    },
  );

  it('from the built program has no escapes and the same words as here', async () => {
    const cwd = await folderWith('A');
    const ran = spawned(['status'], { cwd });
    expect(ran).toEqual(await dcs(['status'], { cwd }));
    expect(ran.stdout).not.toContain(ESCAPE);
  });
});
