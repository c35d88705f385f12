import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { injectFault } from '../support/faults.js';
import { BIN, dcs, environment, folderWith, read, temporaryFolder, unitFile, write } from '../support/program.js';

const STACK = /^\s+at |Error:/m;

function intoFullDisk(args: readonly string[], cwd: string, which: 1 | 2): { code: number | null; said: string } {
  const full = openSync('/dev/full', 'w');
  const stdio = which === 1 ? (['ignore', full, 'pipe'] as const) : (['ignore', 'pipe', full] as const);
  const ran = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    env: environment('2024-04-10'),
    encoding: 'utf8',
    stdio: [...stdio],
  });
  closeSync(full);
  return { code: ran.status, said: which === 1 ? ran.stderr : ran.stdout };
}

describe.runIf(process.platform === 'linux')('an answer that can’t be printed', () => {
  it.each([
    [['status']],
    [['list']],
    [['--help']],
    [['--version']],
    [['check', 'plans']],
    [['show', 'II.1', '--json']],
  ])('of dcs %s is said in one line, with a code of its own', async (args) => {
    const { code, said } = intoFullDisk(args, await folderWith('Thử'), 1);
    expect([code, said.trim().split('\n').at(-1)]).toEqual([2, expect.stringMatching(/^Không in được/)]);
    expect(said).not.toMatch(STACK);
  });

  it('says what was written all the same', async () => {
    const cwd = await folderWith('Thử');
    const { code, said } = intoFullDisk(['tick', 'II.1', '--note', 'đã làm', '--date', '10/3/2024'], cwd, 1);
    expect(code).toBe(2);
    expect(said).toMatch(/Không in được câu trả lời: ổ đĩa đã đầy\. Trước đó đã ghi xong: .*thu\.yaml\./);
    expect(read(unitFile(cwd, 'thu'))).toContain('đã làm');
  });

  it('leaves a command’s code alone where only its messages are lost', async () => {
    const cwd = await folderWith('Thử');
    expect(intoFullDisk(['tick', 'II.1', '--date', '10/3/2024'], cwd, 2).code).toBe(0);
    expect(intoFullDisk(['tick', 'không có'], cwd, 2).code).toBe(2);
  });
});

it.runIf(process.platform === 'linux')('a working directory that is gone is said in a sentence', () => {
  const folder = temporaryFolder();
  const script = `mkdir z && cd z && rmdir ../z && exec "$0" "$@"`;
  for (const args of [['status'], ['init', 'Thử'], ['check'], ['tick', 'II.1']]) {
    const { status, stderr } = spawnSync('/bin/sh', ['-c', script, process.execPath, BIN, ...args], {
      cwd: folder,
      env: environment('2024-04-10'),
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('Thư mục đang đứng không còn nữa')]);
    expect(stderr).not.toMatch(STACK);
  }
});

describe('a state of the disk', () => {
  it.each(['EACCES', 'EIO', 'ESTALE', 'ENOTCONN', 'EMFILE', 'EBUSY'])(
    'is no fault of the program: %s',
    async (code) => {
      const cwd = await folderWith('Thử');
      for (const args of [
        ['status'],
        ['list'],
        ['due'],
        ['report', '--period', 'q1'],
        ['tick', 'II.1', '--date', '10/3/2024'],
        ['init', 'Đơn vị khác'],
      ]) {
        for (const call of ['statSync', 'readdirSync', 'openSync', 'lstatSync'] as const) {
          const fault = injectFault({ call, code, at: new RegExp(`^${cwd}/plans`) });
          const ran = await dcs(args, { cwd, env: {} });
          fault.end();
          expect([args, call, ran.code === 0 || ran.code === 2, STACK.test(ran.stderr)]).toEqual([
            args,
            call,
            true,
            false,
          ]);
          expect(ran.stderr).not.toMatch(/lỗi hệ thống|của chương trình/);
        }
      }
    },
  );

  it('a folder in the place of a copy of evidence is no fault either', async () => {
    const cwd = await folderWith('Thử');
    mkdirSync(join(cwd, 'plans/2024/evidence/thu/b.pdf'), { recursive: true });
    writeFileSync(join(cwd, 'b.pdf'), 'b');
    const { code, stderr } = await dcs(['tick', 'II.1', '--file', 'b.pdf', '--copy', '--date', '10/3/2024'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('đó là một thư mục')]);
  });
});

it.each([
  [undefined, false],
  ['', false],
  ['0', false],
  ['false', false],
  ['1', true],
])('DCS_DEBUG=%s shows a stack: %s', async (value, isShown) => {
  const stdout = {
    isTerminal: false,
    columns: undefined,
    write: () => {
      throw new Error('a fault of ours');
    },
  };
  const ran = await dcs(['--help'], { stdout, env: value === undefined ? {} : { DCS_DEBUG: value } });
  expect([ran.code, STACK.test(ran.stderr)]).toEqual([3, isShown]);
});

describe('a unit’s file', () => {
  it('that its owner has set read-only is not written', async () => {
    const cwd = await folderWith('Thử');
    const file = unitFile(cwd, 'thu');
    const old = read(file);
    chmodSync(file, 0o444);
    const { code, stderr } = await dcs(['tick', 'II.1', '--date', '10/3/2024'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('chỉ đọc')]);
    expect(read(file)).toBe(old);
  });

  it('that lies elsewhere is neither read nor written', async () => {
    const cwd = await folderWith('Thử', 'Khác');
    const secret = write(join(temporaryFolder(), 'mat.yaml'), read(unitFile(cwd, 'thu')));
    symlinkSync(secret, unitFile(cwd, 'ngoai'));
    for (const args of [
      ['status', '-u', 'ngoai'],
      ['tick', 'II.1', '-u', 'ngoai', '--date', '10/3/2024'],
    ]) {
      const { code, stderr } = await dcs(args, { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining('nằm ngoài thư mục kế hoạch')]);
    }
    const checked = await dcs(['check', 'plans'], { cwd });
    expect([checked.code, checked.stdout]).toEqual([1, expect.stringContaining('trỏ ra ngoài thư mục kế hoạch')]);
  });

  it.each(['/etc/passwd', '../../../mat.txt', '../../ngoai/mat.txt'])(
    'that names the plan %s has no line of it shown',
    async (plan) => {
      const cwd = await folderWith('Thử');
      mkdirSync(join(cwd, 'ngoai'));
      write(join(cwd, 'mat.txt'), 'root: bí mật\n');
      write(join(cwd, 'ngoai/mat.txt'), 'root: bí mật\n');
      symlinkSync('../ngoai', join(cwd, 'plans/ngoai'));
      const file = unitFile(cwd, 'thu');
      writeFileSync(file, read(file).replace(/plan: [^,}\n]+/, `plan: ${plan}`));
      for (const args of [
        ['status'],
        ['check', 'plans'],
        ['list'],
        ['tick', 'II.1', '--date', '10/3/2024'],
        ['status', '--all'],
      ]) {
        const { code, stdout, stderr } = await dcs(args, { cwd });
        expect([args, code === 1 || code === 2]).toEqual([args, true]);
        expect(stdout + stderr).not.toMatch(/root|bí mật/);
      }
    },
  );
});
