import { defineConfig } from 'vitest/config';

const shared = {
  globalSetup: ['tests/build-once.ts'],
  setupFiles: ['tests/support/seed.ts'],
  testTimeout: 30_000,
  // No test replaces a module: those of a worker share what they import, and a minute is saved.
  isolate: false,
};
const OUTSIDE = 'tests/**/*.outside.test.ts';

/** `own` needs nothing but Node; `outside` looks through other programs: a browser, LibreOffice, pandoc, an editor's server. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    coverage: { include: ['src/**'] },
    projects: [
      { test: { ...shared, name: 'own', include: ['tests/**/*.test.ts'], exclude: [OUTSIDE, '**/node_modules/**'] } },
      { test: { ...shared, name: 'outside', include: [OUTSIDE] } },
    ],
  },
});
