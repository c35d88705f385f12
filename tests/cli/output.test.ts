import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { outputOf } from '../../src/cli/output.js';
import { temporaryFolder } from '../support/program.js';

/** More than a pipe holds. */
const LONG = 'Đã thực hiện. '.repeat(20_000);

/** Both ends of a pipe that says so when it is full. */
function pipe(): { readonly reading: number; readonly writing: number } {
  const path = join(temporaryFolder(), 'pipe');
  execFileSync('mkfifo', [path]);
  const reading = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writing = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  onTestFinished(() => {
    closeSync(writing);
  });
  return { reading, writing };
}

/** In the place of Node's stream: keeps what is written to it. */
function recorder(): { readonly open: () => NodeJS.WriteStream; readonly written: () => Buffer } {
  const pieces: Uint8Array[] = [];
  const stream = { isTTY: true, columns: 80, on: () => stream, write: (data: Uint8Array) => pieces.push(data) };
  return { open: () => stream as unknown as NodeJS.WriteStream, written: () => Buffer.concat(pieces) };
}

const notWanted = (): never => {
  throw new Error('the stream is not wanted');
};

describe.skipIf(process.platform === 'win32')('an output', () => {
  it('writes to a file without a stream', () => {
    const path = join(temporaryFolder(), 'file');
    const file = openSync(path, 'w');
    const output = outputOf(file, notWanted, notWanted);
    output.write(LONG);
    output.write(Buffer.from('.'));
    closeSync(file);
    expect(readFileSync(path, 'utf8')).toBe(`${LONG}.`);
    expect([output.isTerminal, output.columns]).toEqual([false, undefined]);
  });

  it('hands to the stream what a full pipe did not take, and all that comes after', () => {
    const { reading, writing } = pipe();
    const { open, written } = recorder();
    const output = outputOf(writing, open, notWanted);
    output.write(LONG);
    output.write(Buffer.from('.'));
    const buffer = Buffer.alloc(1 << 20);
    const taken = buffer.subarray(0, readSync(reading, buffer));
    closeSync(reading);
    expect(taken.length).toBeGreaterThan(0);
    expect(Buffer.concat([taken, written()]).toString('utf8')).toBe(`${LONG}.`);
  });

  it('says nothing of a pipe whose reader has gone', () => {
    const { reading, writing } = pipe();
    closeSync(reading);
    expect(() => {
      outputOf(writing, notWanted, notWanted).write(LONG);
    }).not.toThrow();
  });

  it('asks the stream where it is neither file nor pipe', () => {
    const device = openSync('/dev/null', 'w');
    const output = outputOf(device, recorder().open, notWanted);
    expect([output.isTerminal, output.columns]).toEqual([true, 80]);
    closeSync(device);
  });
});
