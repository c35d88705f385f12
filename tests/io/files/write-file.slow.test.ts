import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nameMachine } from '../../../src/io/files/process-identity.js';
import { replaceFile } from '../../../src/io/files/write-file.js';
import { bundleWorker, spawnWorker, waitForEnd, waitForWord } from './spawn-worker.js';

const SIZE = 300_000;
const PROGRAM = `
  import { rmSync } from 'node:fs';
  import { createFile, replaceFile } from './src/io/files/write-file.ts';
  const [target, how] = process.argv.slice(2);
  console.log('writing');
  for (let i = 0; how !== 'none'; i += 1) {
    const bytes = (i % 2 === 0 ? 'a' : 'b').repeat(${SIZE});
    if (how === 'replace') await replaceFile(target, bytes);
    else { rmSync(target, { force: true }); await createFile(target, bytes); }
  }`;

let home: string;
let worker: string;
let folder: string;
let target: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dcs-write-'));
  worker = await bundleWorker(home, PROGRAM);
});
afterAll(async () => {
  await rm(home, { recursive: true });
});
beforeEach(async () => {
  folder = await mkdtemp(join(home, 'a-'));
  target = join(folder, 'đơn vị.yaml');
});

describe('replaceFile', () => {
  it('is old or new, whole, when writers are killed at any moment, and cleans up after them', async () => {
    await writeFile(target, 'a'.repeat(SIZE));
    for (let round = 0; round < 20; round += 1) {
      const child = spawnWorker(worker, target, 'replace');
      await waitForWord(child);
      await sleep(Math.random() * 40);
      child.kill('SIGKILL');
      await waitForEnd(child);
      expect(isWhole(await readFile(target, 'utf8'))).toBe(true);
    }
    const dead = spawnWorker(worker, target, 'none');
    await waitForEnd(dead);
    await writeFile(join(folder, `.đơn vị.yaml.${nameMachine()}.${dead.pid ?? 0}.0123456789ab.tmp`), 'dở dang');
    const others = ['.đơn vị.yaml.00000000.1.0123456789ab.tmp', '.đơn vị.yaml.tmp'];
    for (const name of others) await writeFile(join(folder, name), 'của người khác');
    await replaceFile(target, 'xong');
    expect(await readdir(folder)).toEqual([...others, 'đơn vị.yaml'].sort());
  });
});

describe('createFile', () => {
  it('is there whole or not at all when writers are killed', async () => {
    for (let round = 0; round < 8; round += 1) {
      const child = spawnWorker(worker, target, 'create');
      await waitForWord(child);
      await sleep(Math.random() * 30);
      child.kill('SIGKILL');
      await waitForEnd(child);
      expect(isWhole(await readFile(target, 'utf8').catch(() => 'a'.repeat(SIZE)))).toBe(true);
    }
  });
});

function isWhole(text: string): boolean {
  return text === 'a'.repeat(SIZE) || text === 'b'.repeat(SIZE);
}
