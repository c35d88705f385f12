import { mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LockTimeout, withLock } from '../../src/io/lock.js';
import { isAlive } from '../../src/io/process-identity.js';
import { bundleWorker, spawnWorker, waitForEnd, waitForWord } from './spawn-worker.js';

const PROGRAM = `
  import { readFileSync, writeFileSync } from 'node:fs';
  import { setTimeout as sleep } from 'node:timers/promises';
  import { withLock } from './src/io/lock.ts';
  const [target, times] = process.argv.slice(2);
  if (times === 'hold') await withLock(target, async () => { console.log('held'); await sleep(60_000); });
  for (let i = 0; i < Number(times); i += 1) {
    await withLock(target, async () => {
      const count = Number(readFileSync(target, 'utf8'));
      await sleep(Math.random() * 3);
      writeFileSync(target, String(count + 1));
    });
  }`;

const TOKEN = '0123456789abcdef01234567';
let home: string;
let worker: string;
let folder: string;
let target: string;
let lock: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dcs-lock-'));
  worker = await bundleWorker(home, PROGRAM);
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

  it('is taken over at once from an owner that was killed, by one of 3', async () => {
    for (let round = 1; round <= 3; round += 1) {
      const owner = spawnWorker(worker, target, 'hold');
      await waitForWord(owner);
      const children = Array.from({ length: 3 }, () => spawnWorker(worker, target, '10'));
      await sleep(300);
      owner.kill('SIGKILL');
      const started = performance.now();
      expect(await Promise.all(children.map(waitForEnd))).toEqual([0, 0, 0]);
      expect(performance.now() - started).toBeLessThan(8_000);
      expect(await readFile(target, 'utf8')).toBe(String(30 * round));
    }
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
