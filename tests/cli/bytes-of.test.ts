import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/cli/bytes-of.js';
import { BIN, environment, folderWith, read, unitFile } from '../support/program.js';

/** Gives each text after a pause. */
async function* slowly(...parts: readonly (readonly [ms: number, text: string])[]): AsyncGenerator<Uint8Array> {
  for (const [ms, text] of parts) {
    await sleep(ms);
    yield Buffer.from(text);
  }
}

describe('bytesOf', () => {
  it.each<[string, AsyncGenerator<Uint8Array>, number]>([
    ['nothing where bytes come at once', slowly([0, 'a'], [0, 'b']), 0],
    ['nothing where only the later bytes are slow', slowly([0, 'a'], [90, 'b']), 0],
    ['once where nothing comes', slowly([90, 'a'], [90, 'b']), 1],
  ])('says %s', async (_, stream, times) => {
    let said = 0;
    const bytes = await bytesOf(stream, () => (said += 1), 30);
    expect([Buffer.from(bytes).toString(), said]).toEqual(['ab', times]);
  });

  it('says nothing of an input that ended empty', async () => {
    let said = 0;
    const bytes = await bytesOf(slowly(), () => (said += 1), 20);
    await sleep(60);
    expect([bytes.length, said]).toEqual([0, 0]);
  });
});

/** Runs `dcs write` on a pipe that gets the text after a while, and then ends. */
async function writing(cwd: string, wait: number, lang = 'vi') {
  const args = ['write', 'han-che', '--period', 'q1', '--lang', lang];
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: environment('2024-04-10') });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  await sleep(wait);
  child.stdin.end('Còn thiếu người.\n');
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, stderr };
}

it('a command on a silent pipe says once what it waits for, then works as ever', async () => {
  const cwd = await folderWith('Thử');
  const { code, stderr } = await writing(cwd, 4000);
  expect(code).toBe(0);
  expect(stderr.match(/Đang chờ nội dung từ đầu vào.*Ctrl\+Z rồi Enter \(Windows\) hoặc Ctrl\+D/g)).toHaveLength(1);
  expect(read(unitFile(cwd, 'thu'))).toContain('Còn thiếu người.');
});

it('a command whose text comes at once says nothing of waiting', async () => {
  const { code, stderr } = await writing(await folderWith('Thử'), 0);
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('Đang chờ')]);
});
