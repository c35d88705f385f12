import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES } from '../../src/locale/files.js';
import { fill } from '../commands/import/fill.js';
import { type FailingCall, injectFault } from './faults.js';
import { folderForLines, LINES } from './lines.js';
import { dcs, read, type Ran, unitFile, write } from './program.js';

/** Each point at which a command writes: a file is replaced, made, copied; one or several. */
const WRITES: readonly (readonly string[])[] = [
  ...['init', 'undo', 'submit', 'review', 'answer', 'export'].map((name) => LINES[name] ?? []),
  ['init', 'Trung tâm C', '--register'],
  ['tick', 'II.5.c', 'II.6.a', '--date', '1/3/2024'],
  ['tick', 'II.5.c', '--date', '1/3/2024', '--file', 'b.pdf', '--copy'],
  ['report', '--period', 'q1', '-o', 'moi.md'],
  ['plan', '-o', 'b.pdf', '-f', 'md', '--force'],
  ['encode', 'kh.txt', '-o', 'plans/2026/plan.yaml'],
  ['outline', 'dc.txt', '--period', 'h1'],
  ['import', 'da-dien.xlsx', '--period', 'q1'],
  ['check', '--fix'],
];

/** The calls of the system; a file that is open is read by its number. */
const CALLS: readonly (readonly [FailingCall, 'by path' | 'by number'])[] = [
  ...(['open', 'openSync', 'link', 'rename', 'sync', 'write', 'close', 'mkdirSync', 'readdirSync'] as const).map(
    (call) => [call, 'by path'] as const,
  ),
  ['readFileSync', 'by number'],
  ['readSync', 'by number'],
];

type Snapshot = ReadonlyMap<string, Buffer>;

function snapshot(folder: string): Snapshot {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => [
      relative(folder, join(parentPath, name)),
      readFileSync(join(parentPath, name)),
    ]),
  );
}

/** The files that are not as they were, and those that a command left beside them. */
function changesIn(
  folder: string,
  before: Snapshot,
): { readonly changed: readonly string[]; readonly left: readonly string[] } {
  const after = snapshot(folder);
  const all = [...new Set([...before.keys(), ...after.keys()])].filter((name) => {
    // What can be taken back is only kept where that is possible.
    if (name.endsWith('.undo')) return false;
    const [old, now] = [before.get(name), after.get(name)];
    return old === undefined || now === undefined || !old.equals(now);
  });
  const isLeft = (name: string): boolean => /\.(?:tmp|lock)$/.test(name);
  return { changed: all.filter((name) => !isLeft(name)).sort(), left: all.filter(isLeft) };
}

function restore(folder: string, before: Snapshot): void {
  rmSync(join(folder, 'plans'), { recursive: true, force: true });
  const { changed, left } = changesIn(folder, before);
  for (const name of [...changed, ...left]) rmSync(join(folder, name), { force: true });
  for (const [name, bytes] of before) write(join(folder, name), bytes);
}

/** A folder in which each of the lines changes something. */
async function folderToChange(): Promise<string> {
  const cwd = await folderForLines();
  const form = join(cwd, 'da-dien.xlsx');
  writeFileSync(form, await fill(readFileSync(form), [[{ sheet: 'words', row: 'han-che', column: 'words' }, 'Chậm.']]));
  const file = unitFile(cwd, 'trung-tam-a');
  writeFileSync(file, read(file).replace('title: Tiếp công dân, giải quyết đơn thư', 'title: Tiếp công dân'));
  return cwd;
}

/**
 * Lets calls of the system fail under each way to write, and holds what the command says against what it did.
 * @param last no call after this one fails; more than any command makes of one kind for all of them
 */
export function failEachCall(last: number): void {
  describe.each(WRITES.map((line) => [line.join(' '), line] as const))('dcs %s', (_, line) => {
    it('tells the truth of what it wrote, whichever call fails', { timeout: 120_000 }, async () => {
      const cwd = await folderToChange();
      const run = (): Promise<Ran> => dcs(line, { cwd, env: {} });
      const before = snapshot(cwd);
      expect((await run()).code).toBe(0);
      const meant = changesIn(cwd, before).changed;
      expect(meant).not.toEqual([]);
      const ours = new RegExp(cwd.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
      let struckKinds = 0;
      for (const [call, given] of CALLS) {
        for (let from = 1; from <= last; from += 1) {
          restore(cwd, before);
          // By turns a call that fails from now on, and one that fails once; `check` reads what it couldn't read again.
          const times = from % 2 === 0 && line[0] !== 'check' ? 1 : Infinity;
          const fault = injectFault({ call, code: 'EIO', at: given === 'by number' ? /^\d+$/ : ours, from, times });
          const { code, stdout, stderr } = await run();
          fault.end();
          if (fault.count() === 0) break;
          if (from === 1) struckKinds += 1;
          const { changed, left } = changesIn(cwd, before);
          const seen = { call, from, times, code, stdout, stderr, changed, left };
          expect(seen).toSatisfy(() => code === 0 || code === 1 || code === 2);
          expect(stderr).not.toMatch(/^\s+at /m);
          // What is done is done in full, and what is not is never called so.
          if (code === 0) expect(seen).toMatchObject({ changed: meant });
          if (stderr.includes(FILES.nothingChanged.vi)) expect(seen).toMatchObject({ changed: [] });
          if (code !== 0) expect(seen).toSatisfy(() => changed.every((name) => (stdout + stderr).includes(name)));
          // A lock that can't be read again can't be known for one's own: the next command removes it.
          if (call !== 'open' && call !== 'close') expect(seen).toMatchObject({ left: [] });
        }
      }
      expect(struckKinds).toBeGreaterThan(8);
    });
  });
}
