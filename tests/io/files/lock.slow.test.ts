import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/program.js';
import { LOCK_PROGRAM } from './lock-program.js';
import { bundleWorker, spawnWorker, waitForEnd, waitForWord } from './spawn-worker.js';

describe('withLock', () => {
  it('is taken over at once from an owner that was killed, by one of 3', async () => {
    const home = temporaryFolder();
    const worker = await bundleWorker(home, LOCK_PROGRAM);
    const folder = await mkdtemp(join(home, 'a-'));
    const target = join(folder, 'đơn vị.yaml');
    await writeFile(target, '0');
    for (let round = 1; round <= 3; round += 1) {
      const owner = spawnWorker(worker, target, 'hold');
      await waitForWord(owner);
      const children = Array.from({ length: 3 }, () => spawnWorker(worker, target, '10'));
      await sleep(300);
      owner.kill('SIGKILL');
      // One that waits for a lock that is not taken over ends with an error when its ten seconds are over.
      expect(await Promise.all(children.map(waitForEnd))).toEqual([0, 0, 0]);
      expect(await readFile(target, 'utf8')).toBe(String(30 * round));
    }
    expect(await readdir(folder)).toEqual(['đơn vị.yaml']);
  });
});
