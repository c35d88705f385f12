import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, dcs, environment, folderWith, mustRun, read, unitFile } from '../support/program.js';

/** A process that ticks again and again with the built program, its entries told apart by their notes. */
const TICKER = `
const [load, name, times] = process.argv.slice(1);
const { main } = require(load).loadProgram().program;
(async () => {
  for (let i = 0; i < Number(times); i += 1) {
    const code = await main(['tick', 'II.5.c', '--note', name + '-' + i]);
    if (code !== 0) process.exit(1);
  }
})();`;
const LOAD = join(dirname(BIN), 'load.js');

function startTicker(cwd: string, name: string, times: number) {
  return spawn(process.execPath, ['-e', TICKER, LOAD, name, String(times)], {
    cwd,
    env: environment('2024-04-10', { DCS_DEBUG: '1' }),
    stdio: ['ignore', 'ignore', 'ignore'],
  });
}

const ended = (child: ReturnType<typeof startTicker>): Promise<number | null> =>
  new Promise((resolve) =>
    child.on('close', (code) => {
      resolve(code);
    }),
  );

async function notesIn(cwd: string): Promise<string[]> {
  const { entries } = JSON.parse(await mustRun(['show', 'II.5.c', '--json'], { cwd })) as {
    entries: { note: string }[];
  };
  return entries.map(({ note }) => note);
}

describe('several writers of one file', () => {
  it(
    '4 processes, 25 ticks each: all 100 entries are there, each writer’s in its order',
    { timeout: 180_000 },
    async () => {
      const cwd = await folderWith('A');
      const names = ['a', 'b', 'c', 'd'];
      expect(await Promise.all(names.map((name) => ended(startTicker(cwd, name, 25))))).toEqual([0, 0, 0, 0]);
      const notes = await notesIn(cwd);
      expect(notes).toHaveLength(100);
      for (const name of names) {
        const own = notes.filter((note) => note.startsWith(`${name}-`));
        expect(own).toEqual(Array.from({ length: 25 }, (_, i) => `${name}-${i}`));
      }
      expect(readdirSync(dirname(unitFile(cwd, 'a')))).toEqual(['.a.yaml.undo', 'a.yaml']);
    },
  );

  it('killed at any moment leave a whole file, and the next one can write at once', { timeout: 120_000 }, async () => {
    const cwd = await folderWith('A');
    let before = 0;
    for (const wait of [90, 160, 230, 300, 370, 440, 510, 580]) {
      const ticker = startTicker(cwd, String(wait), 50);
      await new Promise((resolve) => setTimeout(resolve, wait));
      ticker.kill('SIGKILL');
      await ended(ticker);
      const notes = await notesIn(cwd);
      expect(notes.length).toBeGreaterThanOrEqual(before);
      expect(new Set(notes).size).toBe(notes.length);
      const { code, stderr } = await dcs(['tick', 'II.5.c', '--note', `after ${wait}`], { cwd });
      expect([code, stderr.includes('.lock')]).toEqual([0, false]);
      before = notes.length + 1;
    }
    expect(read(unitFile(cwd, 'a')).endsWith('\n')).toBe(true);
    await mustRun(['check'], { cwd });
    const beside = readdirSync(join(cwd, 'plans/2024/units'));
    expect(beside.filter((name) => !name.startsWith('.'))).toEqual(['a.yaml']);
  });
});
