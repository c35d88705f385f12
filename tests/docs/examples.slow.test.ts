import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/program.js';

const root = process.cwd();
const run = promisify(execFile);

describe('the examples', () => {
  it('are what make.js makes with the program as it is', async () => {
    const folder = temporaryFolder();
    await run(process.execPath, [join(root, 'examples/make.js'), folder]);
    const made = await filesUnder(join(folder, '2024'));
    expect(made).toEqual(await filesUnder(join(root, 'examples/2024')));
  }, 120_000);
});

/** The contents of all files, by their paths. */
async function filesUnder(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
  );
  return Object.fromEntries(contents);
}
