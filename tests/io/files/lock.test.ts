import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir, uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LockTimeout, withLock } from '../../../src/io/files/lock.js';
import { isAlive } from '../../../src/io/files/process-identity.js';
import { removalOf, underLock } from '../../../src/io/files/under-lock.js';
import { Refusal } from '../../../src/domain/text/text.js';
import { injectFault } from '../../support/faults.js';
import { LOCK_PROGRAM } from './lock-program.js';
import { bundleWorker, spawnWorker, waitForEnd } from './spawn-worker.js';

const TOKEN = '0123456789abcdef01234567';
let home: string;
let worker: string;
let folder: string;
let target: string;
let lock: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dcs-lock-'));
  worker = await bundleWorker(home, LOCK_PROGRAM);
});
afterAll(async () => {
  await rm(home, { recursive: true });
});
beforeEach(async () => {
  folder = await mkdtemp(join(home, 'a-'));
  target = join(folder, 'đơn vị.yaml');
  lock = join(folder, '.đơn vị.yaml.lock');
  await writeFile(target, '0');
});

/** What a process of this machine writes into its lock. */
async function readOwnClaim(): Promise<Record<string, unknown>> {
  return withLock(target, async () => JSON.parse(await readFile(lock, 'utf8')) as Record<string, unknown>);
}

async function findDeadPid(): Promise<number> {
  const child = spawnWorker(worker, target, '0');
  await waitForEnd(child);
  return child.pid ?? 0;
}

describe('withLock', () => {
  it('loses nothing among 4 processes', async () => {
    const children = Array.from({ length: 4 }, () => spawnWorker(worker, target, '25'));
    expect(await Promise.all(children.map(waitForEnd))).toEqual([0, 0, 0, 0]);
    expect(await readFile(target, 'utf8')).toBe('100');
    expect(await readdir(folder)).toEqual(['đơn vị.yaml']);
  });

  it('is held by one at a time, also right after a take-over', async () => {
    const claim = { ...(await readOwnClaim()), pid: await findDeadPid(), start: null };
    for (let round = 0; round < 20; round += 1) {
      await writeFile(lock, JSON.stringify({ ...claim, token: TOKEN }));
      let inside = 0;
      const work = async (): Promise<void> => {
        inside += 1;
        expect(inside).toBe(1);
        await sleep(1);
        inside -= 1;
      };
      await Promise.all(Array.from({ length: 6 }, () => withLock(target, work)));
    }
    expect(await readdir(folder)).toEqual(['đơn vị.yaml']);
  });

  it('is taken over where a process was killed while taking over', async () => {
    const claim = { ...(await readOwnClaim()), pid: await findDeadPid(), start: null };
    await writeFile(lock, JSON.stringify({ ...claim, token: TOKEN }));
    await writeFile(`${lock}.${TOKEN}`, JSON.stringify({ ...claim, token: TOKEN.replaceAll('0', 'f') }));
    expect(await withLock(target, () => Promise.resolve('có'), { timeoutMs: 500 })).toBe('có');
    expect(await readdir(folder)).toEqual(['đơn vị.yaml']);
  });

  it.runIf(process.platform === 'linux')(
    'does not take a later process with the same number for the owner',
    async () => {
      const claim = await readOwnClaim();
      expect(claim).toMatchObject({ pid: process.pid, host: hostname() });
      await writeFile(lock, JSON.stringify({ ...claim, start: 'một lần khác' }));
      expect(await withLock(target, () => Promise.resolve('có'), { timeoutMs: 0 })).toBe('có');
    },
  );

  it('waits for an owner that lives, and says who it is', async () => {
    const inner = withLock(target, () => withLock(target, () => Promise.resolve(), { timeoutMs: 100 }));
    await expect(inner).rejects.toBeInstanceOf(LockTimeout);
    await expect(inner).rejects.toMatchObject({ name: 'LockTimeout', lockPath: lock, owner: { pid: process.pid } });
    expect(await readdir(folder)).toEqual(['đơn vị.yaml']);
  });

  it.each([{ host: 'máy khác' }, { space: 'pid:[1]' }])('does not judge an owner elsewhere: %j', async (elsewhere) => {
    const claim = { ...(await readOwnClaim()), pid: await findDeadPid(), ...elsewhere };
    await writeFile(lock, JSON.stringify(claim));
    await expect(withLock(target, () => Promise.resolve(), { timeoutMs: 100 })).rejects.toMatchObject({ owner: claim });
    expect(JSON.parse(await readFile(lock, 'utf8'))).toEqual(claim);
  });

  it.each(['', '{"pid": 12', '{}', 'null', `{"pid":-1,"host":"a","token":"${TOKEN}"}`])(
    'takes an old half-written lock over: %j',
    async (text) => {
      await writeFile(lock, text);
      const young = Date.now() / 1000 + 30;
      await utimes(lock, young, young);
      await expect(withLock(target, () => Promise.resolve(), { timeoutMs: 100 })).rejects.toMatchObject({
        owner: null,
      });
      const old = Date.now() / 1000 - 3;
      await utimes(lock, old, old);
      expect(await withLock(target, () => Promise.resolve('có'), { timeoutMs: 100 })).toBe('có');
      expect(await readdir(folder)).toEqual(['đơn vị.yaml']);
    },
  );

  const none = (): Promise<string> => Promise.resolve('có');
  const setAge = (seconds: number): Promise<void> => {
    const then = Date.now() / 1000 - seconds;
    return utimes(lock, then, then);
  };

  it('does not judge an owner on a machine of the same name', async () => {
    const own = await readOwnClaim();
    const pid = await findDeadPid();
    const clones = [
      { boot: '11111111-1111-1111-1111-111111111111', machine: 'ffffffffffffffff' },
      { boot: '11111111-1111-1111-1111-111111111111' },
      { boot: null, machine: 'ffffffffffffffff' },
    ];
    for (const clone of clones) {
      await writeFile(lock, JSON.stringify({ ...own, pid, start: null, ...clone }));
      await expect(withLock(target, none, { timeoutMs: 60 })).rejects.toBeInstanceOf(LockTimeout);
    }
  });

  it('is taken over where this machine has been started since, whatever runs under that number now', async () => {
    const own = await readOwnClaim();
    const before = Math.floor(uptime()) + 60;
    for (const earlier of [
      { ...own, boot: '11111111-1111-1111-1111-111111111111' },
      { ...own, boot: null, machine: null, start: null },
      // As an earlier version wrote it on Windows.
      { pid: process.pid, host: hostname(), start: null, space: null, token: TOKEN },
    ]) {
      await writeFile(lock, JSON.stringify(earlier));
      await setAge(before);
      expect(await withLock(target, none, { timeoutMs: 60 })).toBe('có');
    }
  });

  it('of another machine is taken over when it is older than any write', async () => {
    const claim = { ...(await readOwnClaim()), host: 'máy khác' };
    await writeFile(lock, JSON.stringify(claim));
    await setAge(23 * 3600);
    await expect(withLock(target, none, { timeoutMs: 60 })).rejects.toMatchObject({ owner: { host: 'máy khác' } });
    await setAge(25 * 3600);
    expect(await withLock(target, none, { timeoutMs: 60 })).toBe('có');
    expect(await readdir(folder)).toEqual(['đơn vị.yaml']);
  });

  it.skipIf(process.platform === 'win32')('is waited for, whatever stands in its place, and then named', async () => {
    const places: readonly (() => Promise<unknown>)[] = [
      () => Promise.resolve(execFileSync('mkfifo', [lock])),
      () => mkdir(lock),
      () => symlink('không có', lock),
      () => symlink('/dev/zero', lock),
      () => symlink(lock, lock),
    ];
    for (const make of places) {
      await make();
      await expect(withLock(target, none, { timeoutMs: 60 })).rejects.toMatchObject({ lockPath: lock, owner: null });
      await rm(lock, { recursive: true });
    }
  });

  it('is read no further than a claim can be long', async () => {
    await writeFile(lock, `${' '.repeat(5_000)}${JSON.stringify(await readOwnClaim())}`);
    await setAge(5);
    expect(await withLock(target, none, { timeoutMs: 60 })).toBe('có');
  });

  it('that can’t be read is waited for as any other', async () => {
    await writeFile(lock, JSON.stringify({ ...(await readOwnClaim()), pid: await findDeadPid(), start: null }));
    const fault = injectFault({ call: 'open', code: 'EACCES', at: /lock$/, from: 2, times: 1 });
    await expect(withLock(target, none, { timeoutMs: 0 })).rejects.toMatchObject({ owner: null });
    expect(fault.count()).toBe(1);
    fault.end();
    expect(await withLock(target, none, { timeoutMs: 2_000 })).toBe('có');
  });

  it.skipIf(process.platform === 'win32')('can be read by everyone, whatever the umask', async () => {
    const old = process.umask(0o077);
    try {
      const mode = await withLock(target, async () => (await stat(lock)).mode & 0o777);
      expect(mode).toBe(0o644);
    } finally {
      process.umask(old);
    }
  });

  it('is named with its path, age and owner, and the line that removes it', async () => {
    await writeFile(lock, JSON.stringify({ ...(await readOwnClaim()), host: 'may-khac', pid: 5 }));
    await setAge(400);
    injectFault({ call: 'link', code: 'EIO' });
    const clock = vi.spyOn(performance, 'now');
    let now = 0;
    clock.mockImplementation(() => (now += 500));
    const refusal = await underLock(target, 'đơn vị.yaml', none).catch((error: unknown) => error);
    clock.mockRestore();
    expect(refusal).toBeInstanceOf(Refusal);
    const { text, hint } = refusal as Refusal;
    expect(text.vi).toContain('tiến trình 5 trên máy may-khac, khóa từ 6 phút trước');
    expect(text.en).toContain('process 5 on may-khac, locked 6 minutes ago');
    expect(hint?.vi).toContain(`rm -- '${lock}'`);
  });

  it('is removed by a line that every shell takes', () => {
    expect(removalOf("/a/b'c.lock", false, false)).toBe(String.raw`rm -- '/a/b'\''c.lock'`);
    expect(removalOf('/a/b.lock', true, false)).toBe("rm -r -- '/a/b.lock'");
    expect(removalOf(String.raw`C:\a b\c.lock`, false, true)).toBe(String.raw`del "C:\a b\c.lock"`);
    expect(removalOf(String.raw`C:\a b\c.lock`, true, true)).toBe(String.raw`rmdir /s "C:\a b\c.lock"`);
  });

  it('is given back after an error, and only its own', async () => {
    await expect(withLock(target, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
    expect(await readdir(folder)).toEqual(['đơn vị.yaml']);
    const other = JSON.stringify({ pid: 1, host: 'máy khác', token: TOKEN });
    await withLock(target, () => writeFile(lock, other));
    expect(await readFile(lock, 'utf8')).toBe(other);
  });

  it('is the same one through a link, and works for a file that is not there yet', async () => {
    const alias = join(folder, 'lối tắt.yaml');
    await symlink(target, alias);
    const inner = withLock(target, () => withLock(alias, () => Promise.resolve(), { timeoutMs: 50 }));
    await expect(inner).rejects.toMatchObject({ lockPath: lock });
    expect(await withLock(join(folder, 'mới.yaml'), () => readdir(folder))).toContain('.mới.yaml.lock');
    await expect(withLock(join(folder, 'không có', 'a'), () => Promise.resolve())).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

describe('isAlive', () => {
  it('tells living processes from ended ones', async () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(process.ppid)).toBe(true);
    expect(isAlive(await findDeadPid())).toBe(false);
  });
});
