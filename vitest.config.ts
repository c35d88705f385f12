import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-once.ts'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
    coverage: { include: ['src/**'] },
  },
});
