import { readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Where tests make their folders: in memory where Linux has room for them there, because the program waits for the disk
 * after every write.
 */
function folderForTests(): string {
  const memory = '/dev/shm';
  try {
    const mount = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .find((line) => line.split(' ')[1] === memory);
    const { bavail, bsize } = statfsSync(memory);
    const isRoomy = bavail * bsize > 2 ** 30;
    if (mount !== undefined && !/\b(ro|noexec)\b/.test(mount) && isRoomy) return memory;
  } catch {
    // Another system than Linux.
  }
  return tmpdir();
}

const shared = {
  globalSetup: ['tests/build-once.ts'],
  setupFiles: ['tests/support/seed.ts'],
  testTimeout: 60_000,
  // No test replaces a module: those of a worker share what they import, and a minute is saved.
  isolate: false,
  env: { TMPDIR: folderForTests() },
};
const OUTSIDE = 'tests/**/*.outside.test.ts';
const SLOW = 'tests/**/*.slow.test.ts';

/**
 * `own` needs nothing but Node, and is quick enough to be run after every change; `slow` runs git, npm and the built
 * program in many processes; `outside` looks through other programs: a browser, LibreOffice, pandoc, an editor's server.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    coverage: { include: ['src/**'] },
    projects: [
      {
        test: {
          ...shared,
          name: 'own',
          include: ['tests/**/*.test.ts'],
          exclude: [OUTSIDE, SLOW, '**/node_modules/**'],
        },
      },
      { test: { ...shared, testTimeout: 300_000, name: 'slow', include: [SLOW] } },
      { test: { ...shared, name: 'outside', include: [OUTSIDE] } },
    ],
  },
});
