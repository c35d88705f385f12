/** Counts under the lock, or holds it until it is killed. */
export const LOCK_PROGRAM = `
  import { readFileSync, writeFileSync } from 'node:fs';
  import { setTimeout as sleep } from 'node:timers/promises';
  import { withLock } from './src/io/files/lock.ts';
  const [target, times] = process.argv.slice(2);
  if (times === 'hold') await withLock(target, async () => { console.log('held'); await sleep(60_000); });
  for (let i = 0; i < Number(times); i += 1) {
    await withLock(target, async () => {
      const count = Number(readFileSync(target, 'utf8'));
      await sleep(Math.random() * 3);
      writeFileSync(target, String(count + 1));
    });
  }`;
