import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, read, spawned, unitFile, write } from '../support/program.js';

/** Units that are right, wrong, broken, not to be read, and on a plan of their own that is not there. */
async function mixedFolder(): Promise<string> {
  const names = Array.from({ length: 8 }, (_, i) => `Đơn vị ${i + 1}`);
  const folder = await folderWith(...names);
  const change = (n: number, edit: (text: string) => string): void => {
    const file = unitFile(folder, `don-vi-${n}`);
    write(file, edit(read(file)));
  };
  const sent = `{ period: 2024-Q1, date: 2024-03-15, content: "2:${'0'.repeat(64)}" }`;
  change(1, (text) => `${text}\nsubmissions:\n  - ${sent}\n`);
  change(8, (text) => `${text}\nsubmissions:\n  - ${sent}\n`);
  change(2, (text) => `${text}\nunknown: 1\n`);
  change(3, (text) => text.replace('items:', 'items: "'));
  change(4, (text) => text.replace('plan: "../plan.yaml"', 'plan: "../other.yaml"'));
  change(5, (text) => text.replace('id: don-vi-5', 'id: don-vi-6'));
  chmodSync(unitFile(folder, 'don-vi-7'), 0);
  mkdirSync(join(folder, 'plans/2024/units/folder.yaml'));
  return folder;
}

describe('two threads', () => {
  it.each<readonly [command: string, ...args: readonly string[]]>([
    ['check', '--json', '--min-percent', '50', '--max-missing', '0'],
    ['check', '--format', 'sarif'],
    ['status', '--all', '--json'],
    ['status', '--all'],
    ['status', '--all', '--format', 'csv'],
    ['due', '--json'],
    ['review', '--json'],
  ])('come to what one comes to: %s', async (...args) => {
    const folder = await mixedFolder();
    const [one, two] = ['1', '2'].map((threads) =>
      spawned(args, { cwd: folder, env: { DCS_THREADS: threads }, today: '2024-12-31' }),
    );
    expect(two).toEqual(one);
    expect(one?.stdout).not.toBe('');
    expect(one?.code).not.toBe(0);
  });
});
